import { expect, test } from 'vitest';
import { amenities } from '#domain/baby-station.ts';
import { defaultCriteria } from './criteria.ts';
import { isPresetOn, type Preset, presets, togglePreset } from './presets.ts';

const criteria = { ...defaultCriteria['baby-stations'], openNow: true, area: '272051' };

test.each(Object.keys(presets) as Preset[])(
  '%s is on after one tap and off after two, the rest stays',
  (preset) => {
    const once = togglePreset(criteria, preset);
    expect(once).toEqual({ ...criteria, amenities: presets[preset] });
    expect(isPresetOn(once, preset)).toBe(true);
    expect(togglePreset(once, preset)).toEqual(criteria);
  },
);

test('milk is hot water, and nursing is not', () => {
  expect(presets.milk).toContain('hotWater');
  expect(presets.nurse).not.toContain('hotWater');
});

test('stand in the order of the amenities, so that the same choice is the same link', () => {
  for (const chosen of Object.values(presets)) {
    expect(amenities.filter((each) => (chosen as readonly string[]).includes(each))).toEqual(chosen);
  }
});
