import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

type Ask = typeof navigator.geolocation.getCurrentPosition;

const coords = { latitude: 34.7024, longitude: 135.4959, accuracy: 20 } as GeolocationCoordinates;

afterEach(() => void Reflect.deleteProperty(navigator, 'geolocation'));

test('while the position is asked for again, the one known stays in use and out of the link', async () => {
  const ask = vi.fn<Ask>((onFound) => onFound({ coords } as GeolocationPosition));
  Object.defineProperty(navigator, 'geolocation', {
    value: { getCurrentPosition: ask },
    configurable: true,
  });
  const user = await open('#/find', { 'baby-stations': [aStation({ name: '見本ひろば' })] });
  await findLine('見本ひろば');
  const locate = await screen.findByRole('button', { name: '近くから' });
  await user.click(locate);
  await findWords('現在地から近い順');
  ask.mockImplementation(() => undefined);
  await user.click(locate);
  await findWords('現在地を確認しています');
  await findWords('現在地から近い順');
  await user.selectOptions(screen.getByRole('combobox', { name: '市区町村' }), '272051');
  expect(window.location.hash).toContain('area=272051');
  expect(window.location.hash).not.toContain('map=');
});
