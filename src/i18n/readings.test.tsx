import { cleanup, render, screen } from '@testing-library/react';
import { Fragment } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { setReader } from './jsx-runtime.ts';
import { plain } from './plain.ts';
import { readerOf } from './readings.ts';

afterEach(() => {
  cleanup();
  setReader(null);
});

const withoutFrame = (html: string) =>
  html
    .replaceAll(/<\/?with-readings>/g, '')
    .replaceAll(/<rt aria-hidden="true" data-reading="(.*?)"><\/rt>/g, '<rt>$1</rt>');

/** What the words of an element become, as HTML without what is the same for each reading. */
function shown(words: string, isShown = true): string {
  setReader(readerOf(isShown));
  const { container } = render(<p>{words}</p>);
  return withoutFrame(container.innerHTML);
}

describe('a reading stands above its word', () => {
  test.each([
    ['駅《えき》', '<ruby>駅<rt>えき</rt></ruby>'],
    ['市《し》が 決《き》めます', '<ruby>市<rt>し</rt></ruby>が <ruby>決<rt>き</rt></ruby>めます'],
    ['お気《き》に入《い》り', 'お<ruby>気<rt>き</rt></ruby>に<ruby>入<rt>い</rt></ruby>り'],
    ['人々《ひとびと》', '<ruby>人々<rt>ひとびと</rt></ruby>'],
    ['データ（保育園《ほいくえん》）', 'データ（<ruby>保育園<rt>ほいくえん</rt></ruby>）'],
    ['12件《けん》', '12<ruby>件<rt>けん</rt></ruby>'],
    ['｜1人《ひとり》だけ', '<ruby>1人<rt>ひとり</rt></ruby>だけ'],
    ['月｜曜日《ようび》', '月<ruby>曜日<rt>ようび</rt></ruby>'],
  ])('%s', (words, html) => expect(shown(words)).toBe(`<p>${html}</p>`));

  test.each(['駅《えき', '駅えき》', 'ミルク《みるく》', '《えき》', '書名《ABC》', 'なかよし｜ひろば'])(
    'and %s holds none',
    (words) => expect(shown(words)).toBe(`<p>${words}</p>`),
  );
});

test.each([
  ['市《し》が 決《き》めます', '市が 決めます'],
  ['｜1人《ひとり》だけ', '1人だけ'],
  ['月｜曜日《ようび》', '月曜日'],
  ['書名《ABC》', '書名《ABC》'],
  ['なかよし｜ひろば', 'なかよし｜ひろば'],
])('put away, and where it leaves the page, %s is %s', (words, without) => {
  expect(shown(words, false)).toBe(`<p>${without}</p>`);
  expect(plain(words)).toBe(without);
});

test('what is no text of an element has none; what can hold no elements has them behind the word', () => {
  setReader(readerOf(true));
  const { container } = render(
    <label title="駅《えき》">
      {['駅《えき》', 3, null, '市《し》']}
      <Fragment>道《みち》</Fragment>
      <select aria-label="駅《えき》">
        <option value="駅《えき》">駅《えき》</option>
      </select>
      <input defaultValue="駅《えき》" placeholder="市《し》" />
      <svg>
        <title>駅《えき》</title>
        <text>駅《えき》</text>
      </svg>
    </label>,
  );
  expect(withoutFrame(container.innerHTML)).toBe(
    [
      '<label title="駅"><ruby>駅<rt>えき</rt></ruby>3<ruby>市<rt>し</rt></ruby><ruby>道<rt>みち</rt></ruby>',
      '<select aria-label="駅"><option value="駅《えき》">駅（えき）</option></select>',
      '<input placeholder="市" value="駅《えき》"><svg><title>駅</title><text>駅</text></svg></label>',
    ].join(''),
  );
});

/** jsdom and its like put a space where a ruby ends; Chromium does not. */
test('names are said once', () => {
  setReader(readerOf(true));
  render(<button type="button">地図《ちず》を 見《み》る</button>);
  expect(screen.getByRole('button', { name: /^地図 ?を 見 ?る$/ })).toBeDefined();
});
