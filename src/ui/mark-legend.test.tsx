import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, startI18n } from '#i18n/i18n.ts';
import { MarkLegend } from './mark-legend.tsx';

beforeAll(async () => {
  await startI18n('ja');
  await loadWords('later');
});

test('names a blank cell, which cannot be seen', () => {
  render(
    <MarkLegend
      legend={[
        { mark: '', text: '空きなし' },
        { mark: '△', text: '若干名' },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['空欄', '△']);
});
