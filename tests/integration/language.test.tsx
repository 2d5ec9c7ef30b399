import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { answerWith, publish } from '#tests/msw/server.ts';
import { findWords, open } from './app.tsx';

/** Of facilities whose own words are romaji, so that anything Japanese left over is the page's. */
const inRomaji = {
  name: 'Mihon Hiroba',
  kana: null,
  address: '1-2-3 Mihoncho',
  note: 'Mihon',
};
const [first, second, third, fourth, fifth] = completeNursery.vacancies.cells;
const published = {
  'baby-stations': [
    {
      ...completeBabyStation,
      ...inRomaji,
      place: '2F',
      accessNote: 'Ask at the desk',
      hours: { ...completeBabyStation.hours, raw: '9:00-17:00', irregular: [] },
    },
  ],
  nurseries: [
    {
      ...completeNursery,
      ...inRomaji,
      kindText: 'Kodomoen',
      vacancies: {
        ...completeNursery.vacancies,
        cells: [first, second, third, fourth, fifth, { kind: 'unknown', raw: 'tba' }] as const,
      },
    },
    aNursery({
      id: 'small',
      name: 'Mihon Small',
      kind: 'small-scale',
      vacancies: vacanciesOf('0 ? x 0 0 0'),
    }),
    aNursery({ id: 'silent', name: 'Mihon Silent' }),
  ],
  manifest: {
    ...manifest,
    sample: true,
    sources: manifest.sources.map((source) => ({
      ...source,
      publisher: 'Mihon City',
      title: 'List',
      licence: source.licence && { name: 'CC BY 4.0', url: 'https://example.com/licence' },
    })),
  },
};

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** The Japanese term as it stands on forms and signs, in brackets behind the English one. */
const term = /\([^()]*\)/g;
const forgottenKey = /\b[a-z]+(?:\.[a-z][\w-]*)+\b/i;

/** Everything a person reads or hears, the names of the other languages apart. */
function everyWord(): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('[lang]') === document.documentElement) {
      words.push(walker.currentNode.nodeValue ?? '');
    }
  }
  for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) words.push(element.getAttribute(name) ?? '');
  }
  return words;
}

function expectEnglishOnly(): void {
  expect(document.documentElement.lang).toBe('en');
  const leftOver = everyWord().map((word) => word.replaceAll(term, ''));
  expect(leftOver.filter((word) => japanese.test(word))).toEqual([]);
  expect(everyWord().filter((word) => forgottenKey.test(word) && !word.includes('example.com'))).toEqual([]);
}

describe('in English nothing Japanese is left', () => {
  test.each([
    ['#/find?lang=en', 'Open now (until 17:00)'],
    ['#/find?id=complete&lang=en', 'Hot water for formula'],
    ['#/find?with=hotWater,microwave&area=273210&lang=en', 'No facility matches.'],
    ['#/find?theme=nurseries&lang=en', 'for entry in December 2026'],
    ['#/find?theme=nurseries&class=1&open=1&lang=en', 'For 2 more we cannot tell'],
    ['#/find?theme=nurseries&id=complete&lang=en', 'as of 1 November 2026'],
    ['#/find?theme=nurseries&id=small&lang=en', 'No such class (please check; published text: 0)'],
    ['#/find?theme=nurseries&id=silent&lang=en', 'That does not mean there are none.'],
    ['#/find?theme=nurseries&id=gone&lang=en', 'It has not necessarily closed.'],
    ['#/find?theme=nurseries&area=273210&lang=en', 'Toyono'],
    ['#/find?class=9&lang=en', 'Part of the link (class) could not be read'],
    ['#/about?lang=en', 'Mihon City'],
  ])('%s', async (hash, telling) => {
    await open(hash, published);
    await findWords(telling);
    await findWords('Sample data (fictional places)');
    if (!hash.startsWith('#/about')) await findWords('The map cannot be shown');
    expectEnglishOnly();
  });

  test('nor in a failure', async () => {
    publish(published);
    for (const file of ['nurseries', 'manifest', 'places'] as const) answerWith(file, () => Response.error());
    await open('#/find?theme=nurseries&lang=en');
    await findWords('The nursery data could not be loaded. There was no connection.');
    expectEnglishOnly();
  });
});

test('the language is kept on the device, and nothing else is', async () => {
  const user = await open('#/find?theme=nurseries&class=1', published);
  expect(window.localStorage).toHaveLength(0);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'en');
  await screen.findByRole('link', { name: 'Nurseries' });
  expect(window.location.hash).toBe('#/find?theme=nurseries&class=1&lang=en');
  await user.click(await screen.findByRole('button', { name: /^Has a place/ }));
  await user.type(await screen.findByRole('combobox', { name: /^Search/ }), 'umeda{Enter}');
  expect(Object.keys(window.localStorage)).toEqual(['osaka-kosodate-map/1']);
  const kept = JSON.parse(window.localStorage.getItem('osaka-kosodate-map/1') ?? '');
  expect(Object.entries(kept).filter(([, part]) => part !== null)).toEqual([['language', 'en']]);
  expect(window.sessionStorage).toHaveLength(0);
  expect(document.cookie).toBe('');

  cleanup();
  vi.resetModules();
  await open('#/find', published);
  await screen.findByRole('link', { name: 'Nurseries' });
});

test('a link in another language than the device keeps its own', async () => {
  window.localStorage.setItem('osaka-kosodate-map/1', '{"language":"en"}');
  await open('#/find?lang=ja', published);
  await screen.findByRole('link', { name: '園さがし' });
});

test.each(['not json', '{"language":"xx"}', 'null', '[]'])(
  'kept words nobody understands count as none: %s',
  async (kept) => {
    window.localStorage.setItem('osaka-kosodate-map/1', kept);
    await open('#/find', published);
    await screen.findByRole('link', { name: '園さがし' });
  },
);
