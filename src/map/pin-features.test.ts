import { describe, expect, test } from 'vitest';
import type { Pin } from '#search/pin.ts';
import { focusFeatures, isSamePins, pinChanges, pinFeatures } from './pin-features.ts';

function pin(id: string, part: Partial<Pin> = {}): Pin {
  return {
    id,
    position: { lat: 34.7, lng: 135.5 },
    theme: 'nurseries',
    tone: 'unknown',
    muted: false,
    ...part,
  };
}

describe('pinFeatures', () => {
  test('a feature holds id, theme, tone and muted, and nothing else of a pin', () => {
    const extra = { ...pin('a'), name: 'not for the map' };
    expect(pinFeatures([extra]).features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [135.5, 34.7] },
        properties: { id: 'a', theme: 'nurseries', tone: 'unknown', muted: false },
      },
    ]);
  });
});

describe('pinChanges', () => {
  const drawn = new Map(['a', 'b', 'c'].map((id) => [id, pin(id)]));

  test('what is no longer wanted goes, and only what is new or looks different comes', () => {
    const pins = [pin('a'), pin('c', { tone: 'available' }), pin('d')];
    expect(pinChanges(drawn, pins)).toEqual({ remove: ['b'], add: [pins[1], pins[2]] });
  });

  test('nothing where nothing changed', () => {
    expect(pinChanges(drawn, [pin('c'), pin('b'), pin('a')])).toEqual({ remove: [], add: [] });
  });
});

describe('focusFeatures', () => {
  const pins = [pin('a'), pin('b'), pin('c')];
  const roles = (selectedId: string | null, hoveredId: string | null) =>
    focusFeatures(pins, selectedId, hoveredId).features.map(({ properties }) => [
      properties.id,
      properties.role,
    ]);

  test('the selected and the hovered pin', () => {
    expect(roles('b', 'c')).toEqual([
      ['b', 'selected'],
      ['c', 'hovered'],
    ]);
  });

  test('selected outranks hovered', () => {
    expect(roles('a', 'a')).toEqual([['a', 'selected']]);
  });

  test('nothing for a facility that has no pin', () => {
    expect(roles('elsewhere', null)).toEqual([]);
  });
});

describe('isSamePins', () => {
  test.each<[string, Partial<Pin>]>([
    ['id', { id: 'z' }],
    ['tone', { tone: 'available' }],
    ['muted', { muted: true }],
    ['theme', { theme: 'baby-stations' }],
    ['latitude', { position: { lat: 34.8, lng: 135.5 } }],
    ['longitude', { position: { lat: 34.7, lng: 135.6 } }],
  ])('a changed %s is a change', (_, part) => {
    expect(isSamePins([pin('a'), pin('b')], [pin('a'), pin('b', part)])).toBe(false);
  });

  test('goes by value, length and order', () => {
    expect(isSamePins([pin('a'), pin('b')], [pin('a'), pin('b')])).toBe(true);
    expect(isSamePins([pin('a'), pin('b')], [pin('b'), pin('a')])).toBe(false);
    expect(isSamePins([pin('a')], [pin('a'), pin('b')])).toBe(false);
    expect(isSamePins([pin('a'), pin('b')], [pin('a')])).toBe(false);
  });
});
