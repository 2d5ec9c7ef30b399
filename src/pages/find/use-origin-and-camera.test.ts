import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cameraOf, prefectureCamera, streetZoom } from '#map/framing.ts';
import { parseView } from '#search/view-url.ts';
import { places } from '#tests/msw/published.ts';
import { useOriginAndCamera } from './use-origin-and-camera.ts';

const umeda = places.stations.find(({ id }) => id === 'umeda');
const suita = places.municipalities.find(({ lgCode }) => lgCode === '272051');

function cameraOfLink(hash: string) {
  const { view } = parseView(hash);
  return renderHook(() => useOriginAndCamera(view, () => undefined, places)).result.current.camera;
}

test('a link without a map shows what it speaks of', () => {
  const streets = { center: umeda?.position, zoom: streetZoom };
  expect(cameraOfLink('#/find')).toEqual(prefectureCamera);
  expect(cameraOfLink('#/find?from=umeda')).toEqual(streets);
  expect(cameraOfLink('#/find?from=272051')).toEqual(suita && cameraOf(suita));
  expect(cameraOfLink('#/find?theme=nurseries&from=umeda&area=272051')).toEqual(suita && cameraOf(suita));
});

test('a way that is dropped leaves the map where it began, not over the whole prefecture', () => {
  const way = cameraOfLink('#/find?from=umeda&to=272051');
  expect(way.center.lat).toBeCloseTo(((umeda?.position.lat ?? 0) + (suita?.office?.lat ?? 0)) / 2);
  expect(cameraOfLink('#/find?from=umeda')).not.toEqual(prefectureCamera);
});
