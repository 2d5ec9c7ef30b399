import { expect, test } from 'vitest';
import { landing } from './sheet-drag.ts';

test.each([
  ['let go at rest', { from: 'half', share: 0.6, speed: 0 }, 'half'],
  ['pulled far up', { from: 'half', share: 0.85, speed: 0 }, 'full'],
  ['pulled far down', { from: 'half', share: 0.2, speed: 0 }, 'low'],
  ['flung up from low', { from: 'low', share: 0.25, speed: 0.001 }, 'half'],
  ['flung hard from low', { from: 'low', share: 0.4, speed: 0.003 }, 'full'],
  ['flung down a little from full', { from: 'full', share: 0.88, speed: -0.0008 }, 'half'],
  ['flung hard down from full', { from: 'full', share: 0.7, speed: -0.003 }, 'low'],
  ['flung up where it is highest', { from: 'full', share: 0.92, speed: 0.002 }, 'full'],
  ['pulled up, then back with a fling', { from: 'half', share: 0.66, speed: -0.0012 }, 'low'],
] as const)('%s', (_, release, height) => {
  expect(landing(release)).toBe(height);
});
