import { expect, it } from 'vitest';
import { positionText, readPositionText } from './position-text.ts';

it.each([
  '34.686316, 135.519711',
  '34.686316,135.519711',
  ' 34.686316　135.519711 ',
  '34.686316\t135.519711',
  '135.519711, 34.686316',
  '北緯34.686316度、東経135.519711度',
  '３４．６８６３１６，１３５．５１９７１１',
])('%j is a position', (text) => {
  expect(readPositionText(text)).toEqual({ lat: 34.686316, lng: 135.519711 });
});

it('takes degrees, minutes and seconds, with spaces in them', () => {
  const position = readPositionText('34° 41′ 10.74″ 135° 31′ 10.96″');
  expect(position?.lat).toBeCloseTo(34.686317, 5);
  expect(position?.lng).toBeCloseTo(135.519711, 5);
});

it.each(['', '34.686316', '0, 0', '35.6812, 139.7671', 'みほん町1-2-3', '34.68, 大阪', '1 2 3 4'])(
  '%j is none in Osaka',
  (text) => {
    expect(readPositionText(text)).toBeNull();
  },
);

it('is written so that it is read again', () => {
  const { lat, lng } = positionText({ lat: 34.6863164, lng: 135.5 });
  expect([lat, lng]).toEqual(['34.686316', '135.500000']);
  expect(readPositionText(`${lat}, ${lng}`)).toEqual({ lat: 34.686316, lng: 135.5 });
});
