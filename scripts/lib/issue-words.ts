import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './data-folder.ts';
import type { IssueWords } from './issue-page.ts';

/** The words for issues in every language that has all of them. */
export function readIssueWords(): { ja: IssueWords; en: IssueWords } {
  return { ja: wordsOf('ja'), en: wordsOf('en') };
}

function wordsOf(language: string): IssueWords {
  const read = (part: string): object =>
    JSON.parse(readFileSync(join(projectRoot, 'src', 'i18n', 'locales', language, `${part}.json`), 'utf8'));
  return { ...read('issues'), ...read('issue-list') } as IssueWords;
}
