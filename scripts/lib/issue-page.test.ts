import { describe, expect, it } from 'vitest';
import { issueCodes } from '#ingest/severity.ts';
import { issuePage, type WordsByLanguage } from './issue-page.ts';
import { readIssueWords } from './issue-words.ts';

const words = readIssueWords();
const page = issuePage(words);

describe('the page of all issues', () => {
  it.each(issueCodes)('%s stands there once, with words in each language', (code) => {
    const entry = page.split(`<h3 id="${code}">`);
    expect(entry).toHaveLength(2);
    const [texts = ''] = (entry[1] ?? '').split(/<h3|<\/section/);
    expect(texts).toMatch(/<p lang="ja"><strong>(誤り|注意|参考)<\/strong> .+<\/p>/);
    expect(texts).toMatch(/<p lang="en"><strong>(Error|Warning|Notice)<\/strong> .+<\/p>/);
  });

  it('fills every blank with a word and no word is left over', () => {
    expect(page).not.toContain('{{');
    for (const { issues, issueList } of Object.values(words)) {
      const used = Object.values(issues).flatMap((text) => text.match(/(?<=\{\{)\w+(?=\}\})/g) ?? []);
      expect(Object.keys(issueList.blanks).sort()).toEqual([...new Set(used)].sort());
    }
  });

  it('has one heading of the first order, and every element is closed', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    for (const element of ['section', 'h2', 'h3', 'p', 'span', 'li', 'ul', 'var', 'strong', 'main']) {
      const [opened, closed] = [`<${element}[ >]`, `</${element}>`].map(
        (pattern) => page.match(new RegExp(pattern, 'g'))?.length,
      );
      expect(`${element} ${closed}`).toBe(`${element} ${opened}`);
    }
  });
});

const changedWords = (
  change: (issues: Record<string, string>) => Record<string, string>,
): WordsByLanguage => ({
  ja: { ...words.ja!, issues: change({ ...words.ja!.issues }) },
});

it('shows the name of a blank that nobody has a word for', () => {
  const made = issuePage(changedWords((issues) => ({ ...issues, 'file/empty': '{{nobody}}' })));
  expect(made).toContain('<var>nobody</var></p>');
});

it('shows words as they are, markup and all', () => {
  const made = issuePage(changedWords((issues) => ({ ...issues, 'file/empty': '<b>"&' })));
  expect(made).toContain('&lt;b&gt;&quot;&amp;</p>');
});
