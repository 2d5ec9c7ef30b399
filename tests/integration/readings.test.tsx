import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { InProcessWorker } from '#tests/preview-worker.ts';
import { findWords, open } from './app.tsx';

const published = {
  'baby-stations': [completeBabyStation],
  nurseries: [
    completeNursery,
    aNursery({ id: 'small', kind: 'small-scale', vacancies: vacanciesOf('0 ? x 0 0 0') }),
    aNursery({ id: 'silent' }),
  ],
  manifest: {
    ...manifest,
    sources: manifest.sources.map((source) => ({ ...source, contact: 'madoguchi@example.com' })),
  },
};
const kept = {
  favourites: [{ theme: 'nurseries', id: 'complete', name: '見本園', note: '', seen: null }],
  areas: [{ link: '#/find?theme=nurseries&area=272051' }],
};

/** All that is shown, said or sent. */
function everything(): string {
  const attributes = [...document.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
  const values = attributes.map(({ value }) => decodeURIComponent(value));
  return [document.title, document.body.textContent, ...values].join('\n');
}

const marks = /[《》｜]/;
/** A name that files give a column, on the page for their staff. */
const columnName = '施設名（かな）';
const inBrackets = /\p{Script=Han}（\p{Script=Hiragana}+）/u;

async function openEasy(hash: string, readings: false | null) {
  vi.stubGlobal('Worker', InProcessWorker);
  window.localStorage.setItem('osaka-kosodate-map/1', JSON.stringify({ ...kept, readings }));
  return await open(`${hash}${hash.includes('?') ? '&' : '?'}lang=ja-Easy`, published);
}

test.each([
  ['#/find', 'おでかけ'],
  ['#/find?id=complete', '授乳'],
  ['#/find?with=hotWater,microwave&area=273210', '条件'],
  ['#/find?theme=nurseries', '発表'],
  ['#/find?theme=nurseries&class=1&open=1', '条件'],
  ['#/find?theme=nurseries&id=complete', '情報'],
  ['#/find?theme=nurseries&id=small', '定員'],
  ['#/find?theme=nurseries&id=silent', '情報'],
  ['#/find?theme=nurseries&id=gone', '園'],
  ['#/find?class=9', 'リンク'],
  ['#/areas?theme=nurseries&class=1&areas=272051,272124', '園'],
  ['#/compare?theme=nurseries&class=1&ids=complete,small', '園'],
  ['#/kept', '保存'],
  ['#/about', '出典'],
  ['#/ledger', ''],
  ['#/preview', ''],
])('on %s readings stand above their words, and nowhere when they are put away', async (hash, word) => {
  const user = await openEasy(hash, null);
  await user.click(screen.getByRole('button', { name: 'メニュー' }));
  const choice = await screen.findByRole('checkbox', { name: 'ふりがな', hidden: true });
  await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
  await findWords(word);
  expect(document.querySelectorAll('ruby rt[aria-hidden]').length).toBeGreaterThan(5);
  expect(everything()).not.toMatch(marks);
  await user.click(choice);
  await waitFor(() => expect(document.querySelector('rt')).toBeNull());
  expect(everything()).not.toMatch(marks);
  expect(everything().replaceAll(columnName, '')).not.toMatch(inBrackets);
});
