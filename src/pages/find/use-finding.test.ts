import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseView } from '#search/view-url.ts';
import { useFinding } from './use-finding.ts';

const storeOf = (hash: string) => ({
  ...parseView(hash),
  change: () => undefined,
  leave: () => undefined,
});

test('a move of the map asks no new question, a filter does', () => {
  const { result, rerender } = renderHook(useFinding, { initialProps: storeOf('#/find?with=hotWater') });
  const { question } = result.current;
  rerender(storeOf('#/find?with=hotWater&map=14/34.7/135.5'));
  expect(result.current.camera.zoom).toBe(14);
  expect(result.current.question).toBe(question);
  rerender(storeOf('#/find?with=microwave&map=14/34.7/135.5'));
  expect(result.current.question).not.toBe(question);
});
