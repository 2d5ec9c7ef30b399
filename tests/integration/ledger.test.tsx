import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '#domain/ledger.ts';
import { aLedgerEntry } from '#tests/fixtures/ledger.ts';
import { answerWith } from '#tests/msw/server.ts';
import { findWords, open } from './app.tsx';

const publish = (...entries: LedgerEntry[]) => ({ ledger: { schemaVersion: 1, entries } as const });

async function findRow(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('row', { name });
}

const namesOf = () =>
  screen
    .getAllByRole('rowheader')
    .map((header) => `${header.textContent} ${header.nextElementSibling?.textContent}`);

describe('the ledger', () => {
  test('says of a list it knows nothing about that it is not known, never 0', async () => {
    await open('#/ledger', publish());
    const row = await findRow(/豊能町 保育施設/);
    expect(row.textContent).toContain('このサイトには、まだ表がありません');
    expect(within(row).getAllByText('わかりません').length).toBe(6);
    expect(row.textContent).not.toMatch(/[0-9０]/);
    expect(within(row).getByRole('link', { name: '公式ページ 豊能町' }).getAttribute('href')).toBe(
      'https://example.com/toyono/vacancies',
    );
  });

  test('tells what is read, how old it is and what was found', async () => {
    const findings = [
      { code: 'row/no-name', severity: 'error', count: 1 },
      { code: 'cell/unknown-mark', severity: 'warning', count: 17 },
    ] as const;
    const completeness = { phone: { known: 39, of: 40 }, minimumAge: null };
    await open('#/ledger', publish(aLedgerEntry({ rows: 41, findings, completeness })));
    const row = await findRow(/吹田市 保育施設/);
    expect(row.textContent).toMatch(/CSV2026年11月1日（令和8年）最新の公表2026年12月40（41行のうち）/);
    expect(row.textContent).toMatch(/電話 97%.*入所できる月齢 記載なし/);
    expect(row.textContent).toMatch(/誤り 1・注意 17/);
    expect(row.textContent).toContain('施設名がないため、この行は載せられません');
    expect(row.textContent).toMatch(/2026年12月1日ごろ/);
  });

  test('says why an older list is shown, and that a past month is worth checking', async () => {
    const old = aLedgerEntry({ status: 'older-file', entryMonth: '2026-10', nextExpected: null });
    await open('#/ledger', publish(old));
    const row = await findRow(/吹田市 保育施設/);
    expect(row.textContent).toContain('新しい表を確かめられないため、前の表を表示しています');
    expect(row.textContent).toContain('更新を確かめるころです');
  });

  test('is filtered and sorted, what is not known last', async () => {
    const entries = [
      aLedgerEntry({ accepted: 5, rows: 5 }),
      aLedgerEntry({ id: 'nurseries/osaka', lgCode: '271004', accepted: 3, rows: 3 }),
    ];
    const user = await open('#/ledger', publish(...entries));
    await findRow(/吹田市 保育施設/);
    await user.selectOptions(screen.getByRole('combobox', { name: '表示するもの' }), '保育施設の空き情報');
    const about = '保育施設の空き情報';
    expect(namesOf()).toEqual([`大阪市 ${about}`, `吹田市 ${about}`, `豊能町 ${about}`]);
    const header = () => screen.getByRole('columnheader', { name: /施設数/ });
    await user.click(within(header()).getByRole('button'));
    expect(header().getAttribute('aria-sort')).toBe('descending');
    expect(namesOf()).toEqual([`吹田市 ${about}`, `大阪市 ${about}`, `豊能町 ${about}`]);
    await user.click(within(header()).getByRole('button'));
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    expect(namesOf()).toEqual([`大阪市 ${about}`, `吹田市 ${about}`, `豊能町 ${about}`]);
    expect(document.body.textContent).toContain('3市町村のうち、施設の表を読めているのは2市町村');
    expect(location.hash).toBe('#/ledger?lists=nurseries&sort=-facilities');
  });

  test('can be tried again where it did not come, and is found from the page about the site', async () => {
    const user = await open('#/about', publish(aLedgerEntry()));
    answerWith('ledger', () => HttpResponse.error());
    await user.click(await screen.findByRole('link', { name: 'データの鮮度' }));
    await findWords('一覧を読み込めませんでした');
    answerWith('ledger', () => HttpResponse.json(publish(aLedgerEntry()).ledger));
    await user.click(screen.getByRole('button', { name: 'もう一度読み込む' }));
    await findRow(/吹田市 保育施設/);
  });
});
