import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Nursery } from '#domain/nursery.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { findClass, findLine, findWords, freezeClock, open } from './app.tsx';

const listed = '#/find?theme=nurseries';

const opened = (nursery: Nursery) => `${listed}&id=${nursery.id}`;

describe('an open nursery', () => {
  test('explains the marks in the publisher’s words', async () => {
    await open(opened(completeNursery), { nurseries: [completeNursery] });
    const legend = await screen.findByRole('region', { name: /^記号の意味/ });
    within(legend).getByText('△');
    within(legend).getByText('1〜3人');
  });

  test.each([
    ['kindergarten', '申込み先は市区町村ではなく施設です'],
    ['company-led', '申込み先は市区町村ではなく施設です'],
    ['nursery-school', '市区町村の利用調整で決まります'],
    ['unknown', '市区町村の利用調整で決まります'],
  ] as const)('of kind %s says where to apply: %s', async (kind, words) => {
    const nursery = aNursery({ kind, vacancies: vacanciesOf('2 0 0 - ? o') });
    await open(opened(nursery), { nurseries: [nursery] });
    expect((await screen.findByRole('article')).textContent).toContain(words);
  });

  test.each([
    ['', '地図の中心から 直線'],
    ['&from=umeda', '梅田から 直線'],
  ])('says from where its distance is measured (%s)', async (from, words) => {
    await open(opened(aNursery()) + from, { nurseries: [aNursery()] });
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain(words));
  });
});

describe('a line of the list', () => {
  const nurseries = [
    aNursery({ id: 'one', name: '見本保育園', vacancies: vacanciesOf('2 0 0 - ? o') }),
    aNursery({
      id: 'undated',
      name: '見本日付なし園',
      vacancies: vacanciesOf('3 0 0 0 0 0', { asOf: null, entryMonth: null }),
    }),
    aNursery({ id: 'full', name: '見本満員園', vacancies: vacanciesOf('0 0 0 0 - -') }),
    aNursery({ id: 'doubtful', name: '見本不明園', vacancies: vacanciesOf('0 0 ? 0 0 0') }),
    aNursery({ id: 'silent', name: '見本沈黙園', vacancies: null }),
    aNursery({ id: 'classless', name: '見本設定なし園', vacancies: vacanciesOf('- - - - - -') }),
  ];

  test('never shows places without both dates beside them', async () => {
    await open(listed, { nurseries });
    const line = (await findLine('見本保育園')).textContent;
    expect(line).toMatch(/0歳児 ○空き 2人.*5歳児 ○空きあり（o）/);
    expect(line).toContain('2026年12月入所分');
    expect(line).toContain('2026年11月1日現在');
    const undated = (await findLine('見本日付なし園')).textContent;
    expect(undated).toContain('空き 3人');
    expect(undated).toContain('入所月の公表なし');
    expect(undated).toContain('基準日の公表なし');
    expect(undated).toContain('新しさは不明');
  });

  test('of the chosen class has its dates too', async () => {
    await open(`${listed}&class=1`, { nurseries });
    const line = (await findLine('見本保育園')).textContent;
    expect(line).toContain('1歳児 ×空き 0人（申込みは可能）2026年12月入所分2026年11月1日現在');
    expect(line).not.toContain('空き 2人');
  });

  test('tells none, unknown and not published apart', async () => {
    await open(listed, { nurseries });
    const full = (await findLine('見本満員園')).textContent;
    expect(full).toContain('公表された空きなし2026年12月入所分2026年11月1日現在');
    const doubtful = (await findLine('見本不明園')).textContent;
    expect(doubtful).toContain('空きありの公表なし・不明のクラスあり2026年12月入所分2026年11月1日現在');
    const classless = (await findLine('見本設定なし園')).textContent;
    expect(classless).toContain('どのクラスも設定なし（要確認）');
    expect(classless).not.toContain('空きなし');
    const silent = (await findLine('見本沈黙園')).textContent;
    expect(silent).toContain('空き情報の公表なし');
    expect(silent).not.toMatch(/[0-9]人|空きなし/);
  });

  test('doubts a month that does not follow the date as this publisher has it', async () => {
    const nursery = (id: string, lgCode: string) =>
      aNursery({
        id,
        name: `見本${id}園`,
        lgCode,
        vacancies: vacanciesOf('1 0 0 0 0 0', { asOf: '2026-11-01', entryMonth: '2027-01' }),
      });
    await open(listed, { nurseries: [nursery('大阪', '271276'), nursery('吹田', '272051')] });
    expect((await findLine('見本大阪園')).textContent).toContain('2027年1月入所分入所月は要確認');
    expect((await findLine('見本吹田園')).textContent).not.toContain('要確認');
  });

  test('does not call a class unknown that the kind cannot have', async () => {
    const small = aNursery({
      id: 'small',
      name: '見本小規模園',
      kind: 'small-scale',
      vacancies: vacanciesOf('0 0 0 ? ? ?'),
    });
    await open(listed, { nurseries: [small] });
    expect((await findLine('見本小規模園')).textContent).toContain('公表された空きなし');
  });

  test.each([
    ['2026-12-05T09:00:00+09:00', null],
    ['2026-12-20T09:00:00+09:00', '前回公表の可能性'],
    ['2027-01-01T00:00:00+09:00', '古い情報です'],
  ])('at %s says how old it is: %s', async (instant, warning) => {
    freezeClock(instant);
    await open(listed, { nurseries });
    const line = (await findLine('見本保育園')).textContent;
    expect(line).toContain('2026年11月1日現在');
    expect(/前回公表の可能性|古い情報です|新しさは不明/.exec(line ?? '')?.[0] ?? null).toBe(warning);
  });
});

describe('the table of a nursery', () => {
  test('keeps 0, a range, a mark, no such class and unknown apart, under its dates', async () => {
    await open(opened(completeNursery), { nurseries: [completeNursery] });
    await screen.findByRole('table', { name: /クラス別の空き.*2026年12月入所分.*2026年11月1日現在/ });
    const words = [
      '空き 41人',
      '空き 0人（申込みは可能）',
      '空き 1〜3人',
      '空きあり（○）',
      'クラス設定なし',
      '不明（原文：調整中）',
    ];
    for (const [age, word] of words.entries()) {
      const [, cell] = [...(await findClass(age)).children];
      expect(cell?.textContent).toMatch(new RegExp(`${word}$`));
    }
  });

  test('shows the marks for "not open" and "please ask" with their own sign', async () => {
    const nursery = aNursery({ vacancies: vacanciesOf('x ~ ? 0 0 0') });
    await open(opened(nursery), { nurseries: [nursery] });
    expect((await findClass(0)).textContent).toContain('空きなし（x）');
    expect((await findClass(1)).textContent).toContain('要確認（~）');
    expect((await findClass(2)).textContent).toContain('不明（原文：?）');
  });

  test('shows a mark for no place at all as published, not as a range nor as a counted 0', async () => {
    const vacancies = vacanciesOf('0 0 0 0 0 0');
    const [, ...others] = vacancies.cells;
    const cross = { kind: 'range', raw: '×', atLeast: 0, atMost: 0 } as const;
    const nursery = aNursery({ vacancies: { ...vacancies, cells: [cross, ...others] } });
    await open(opened(nursery), { nurseries: [nursery] });
    expect((await findClass(0)).textContent).toMatch(/空きなし（×）$/);
  });

  test('doubts a 0 in a class that the kind cannot have, and believes a place there', async () => {
    const nursery = aNursery({ kind: 'small-scale', vacancies: vacanciesOf('0 0 0 0 - 1') });
    await open(opened(nursery), { nurseries: [nursery] });
    expect((await findClass(2)).textContent).toContain('空き 0人');
    expect((await findClass(3)).textContent).toContain('クラス設定なし（要確認・原文：0）');
    expect((await findClass(4)).textContent).toMatch(/クラス設定なし$/);
    expect((await findClass(5)).textContent).toContain('空き 1人');
  });

  test('is replaced by words where nothing is published', async () => {
    const nursery = aNursery({ vacancies: null });
    await open(opened(nursery), { nurseries: [nursery] });
    const facility = await screen.findByRole('article', { name: nursery.name });
    expect(facility.textContent).toContain('空きがないという意味ではありません');
    expect(facility.textContent).toContain('公表されていません');
    expect(within(facility).queryByRole('table')).toBeNull();
    expect(facility.textContent).not.toMatch(/空き 0人|[0-5]歳児/);
  });

  test('says when it is old', async () => {
    freezeClock('2027-01-10T09:00:00+09:00');
    await open(opened(completeNursery), { nurseries: [completeNursery] });
    await screen.findByRole('table', { name: /2026年12月入所分.*古い情報です/ });
  });

  test('stands beside the caution and the official page', async () => {
    await open(opened(completeNursery), { nurseries: [completeNursery] });
    const facility = await screen.findByRole('article', { name: completeNursery.name });
    expect(facility.textContent).toContain('空きは目安です。入園を保証するものではありません。');
    const page = within(facility).getByRole('link', {
      name: '市区町村の公式ページで最新の空き情報を確認する',
    });
    expect(page.getAttribute('href')).toBe('https://example.com/suita/vacancies');
  });
});

test('a newer file that could not be trusted is named beside the date of the one in use', async () => {
  const newerRefused = { asOf: '2026-12-01', code: 'table/sudden-loss' } as const;
  const sources = manifest.sources.map((source) => ({ ...source, newerRefused }));
  await open(opened(completeNursery), {
    manifest: { ...manifest, sources },
    nurseries: [completeNursery],
  });
  await findWords('より新しい表（2026年12月1日）は内容を確かめられないため、この表を使っています');
});
