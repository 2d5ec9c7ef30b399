import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import FacilityMap from './facility-map.tsx';

test('without WebGL nothing is drawn and the page is told once', () => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const onUnavailable = vi.fn();
  const map = (
    <FacilityMap
      theme="nurseries"
      pins={[]}
      places={{ municipalities: [], stations: [] }}
      language="ja"
      scheme="light"
      selectedId={null}
      origin={null}
      camera={null}
      tilesUrl={null}
      onSelect={vi.fn()}
      onMove={vi.fn()}
      onUnavailable={onUnavailable}
    />
  );
  const { container, rerender } = render(map);
  rerender(map);
  expect(getContext).toHaveBeenCalledWith('webgl2');
  expect(container.innerHTML).toBe('');
  expect(onUnavailable).toHaveBeenCalledTimes(1);
});
