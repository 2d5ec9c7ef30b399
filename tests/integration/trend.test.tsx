import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { History } from '#domain/history.ts';
import type { Manifest } from '#domain/source.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { publish, publishHistories } from '#tests/msw/server.ts';
import { findWords, open } from './app.tsx';

const nursery = aNursery({ id: 'one', name: '見本保育園', vacancies: vacanciesOf('2 0 0 - ? o') });
const history: History = {
  lgCode: nursery.lgCode,
  sources: [{ id: nursery.sourceId, files: ['2026-09-01', '2026-10-01', '2026-11-01'] }],
  nurseries: [
    {
      id: nursery.id,
      name: nursery.name,
      sourceId: nursery.sourceId,
      months: [
        vacanciesOf('4 0 0 - ? x', { asOf: '2026-09-01', entryMonth: '2026-10' }),
        null,
        vacanciesOf('2 0 0 - ? o'),
      ],
    },
  ],
};
const listing = (...lgCodes: string[]): Manifest => ({
  ...manifest,
  history: lgCodes.map((lgCode) => ({ lgCode, path: '', sha256: '', bytes: 0 })),
});
const opened = '#/find?theme=nurseries&class=5&id=one';

describe('the trend of an open nursery', () => {
  test('stands in a table with both dates of every month, the chosen class first', async () => {
    publish({ nurseries: [nursery], manifest: listing(nursery.lgCode) });
    publishHistories([history]);
    const user = await open(opened);
    await user.click(await screen.findByText('推移を表で見る'));
    const table = within(screen.getByRole('region', { name: '推移を表で見る' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '入所月・基準日',
      '5歳児',
      '0歳児',
      '1歳児',
      '2歳児',
      '3歳児',
      '4歳児',
    ]);
    const rows = table
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^2026年12月入所分2026年11月1日現在○空きあり（o）○空き 2人/);
    expect(rows[1]).toBe(
      '2026年10月1日現在この月の一覧に載っていません（空きがないという意味ではありません）',
    );
    expect(rows[2]).toMatch(/^2026年10月入所分2026年9月1日現在×空きなし（x）○空き 4人/);
  });

  test('is drawn with marks as signs, never as zero', async () => {
    publish({ nurseries: [nursery], manifest: listing(nursery.lgCode) });
    publishHistories([history]);
    await open(opened);
    const charts = await screen.findAllByRole('img', { name: /の推移の図/ });
    const signs = charts.map((chart) =>
      [...chart.querySelectorAll('text')].slice(1).map((each) => each.textContent),
    );
    expect(signs).toEqual([['x', '·', 'o'], ['·'], ['·'], ['·'], ['–', '·', '–'], ['?', '·', '?']]);
    expect(charts.map((chart) => chart.querySelectorAll('circle').length)).toEqual([0, 2, 2, 2, 0, 0]);
  });

  test('is said to be too short where no earlier month is published', async () => {
    await open(opened, { nurseries: [nursery], manifest: listing('271403') });
    await findWords('推移を示せるだけの月が、まだ公表されていません。');
  });
});
