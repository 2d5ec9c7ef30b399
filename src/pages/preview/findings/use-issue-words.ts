import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#domain/issue.ts';

/** A finding in words: what is wrong and what to type instead. */
export function useIssueWords() {
  const { t } = useTranslation();
  return useMemo(() => {
    const words = ({ code, raw, column, field, params }: Issue): string =>
      t(`issues.${code}`, { raw, column, field, ...params });
    /** For findings of one kind together: what differs between them is named, not shown. */
    const common = (issues: readonly Issue[]): string => {
      const [first] = issues;
      if (first === undefined) return '';
      const blanks: Record<string, string> = {};
      for (const name of ['raw', 'column', 'field', ...Object.keys(first.params ?? {})]) {
        const value = blankOf(first, name);
        const isShared = value !== undefined && issues.every((issue) => blankOf(issue, name) === value);
        blanks[name] = isShared ? String(value) : t(`issueList.blanks.${name}`);
      }
      return t(`issues.${first.code}`, blanks);
    };
    return { words, common };
  }, [t]);
}

function blankOf(issue: Issue, name: string): string | number | undefined {
  if (name === 'raw' || name === 'column' || name === 'field') return issue[name];
  return issue.params?.[name];
}
