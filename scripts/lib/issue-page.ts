import type { IssueCode, Severity } from '#domain/issue.ts';
import { issueCodes, severityOf } from '#ingest/severity.ts';

type Group = 'file' | 'column' | 'row' | 'cell' | 'table';

/** The words of one language: what each code says, and what stands around it. */
export interface IssueWords {
  issues: Readonly<Record<string, string>>;
  issueList: {
    title: string;
    lead: string;
    severities: Readonly<Record<Severity, string>>;
    severity: Readonly<Record<Severity, string>>;
    groups: Readonly<Record<Group, string>>;
    /** What is filled into `{{name}}`. */
    blanks: Readonly<Record<string, string>>;
  };
}

/** Languages in the order they stand in. */
export type WordsByLanguage = Readonly<Record<string, IssueWords>>;

const groups: readonly Group[] = ['file', 'column', 'row', 'cell', 'table'];
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

const style = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.7; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h3 { margin: 2rem 0 0; font-family: ui-monospace, monospace; font-size: 1rem; overflow-wrap: anywhere; }
p { margin: 0.25rem 0; }
var { padding: 0 0.25em; border: 1px solid; border-radius: 0.25em; font-size: 0.9em; }
a { display: inline-block; min-height: 44px; min-width: 44px; }`;

/** The page of all issue codes, one document for all languages. A blank without a word keeps its name. */
export function issuePage(words: WordsByLanguage): string {
  const inEach = (element: string, textOf: (words: IssueWords) => string) =>
    Object.entries(words)
      .map(([language, each]) => `<${element} lang="${language}">${textOf(each)}</${element}>`)
      .join('\n');
  const title = Object.values(words).map(({ issueList }) => escaped(issueList.title));
  const links = groups.map(
    (group) => `<li><a href="#${group}">${inEach('span', wordOfGroup(group))}</a></li>`,
  );
  const sections = groups.map((group) => {
    const codes = issueCodes.filter((code) => code.startsWith(`${group}/`));
    const entries = codes.map(
      (code) => `<h3 id="${code}">${code}</h3>\n${inEach('p', (each) => issueText(code, each))}`,
    );
    return `<section>\n<h2 id="${group}">${inEach('span', wordOfGroup(group))}</h2>\n${entries.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${Object.keys(words)[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.join(' / ')}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${inEach('span', ({ issueList }) => escaped(issueList.title))}</h1>
${inEach('p', ({ issueList }) => escaped(issueList.lead))}
<ul>
${severities.map((each) => `<li>${inEach('p', ({ issueList }) => escaped(issueList.severities[each]))}</li>`).join('\n')}
</ul>
<ul>
${links.join('\n')}
</ul>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function wordOfGroup(group: Group): (words: IssueWords) => string {
  return ({ issueList }) => escaped(issueList.groups[group]);
}

function issueText(code: IssueCode, { issues, issueList }: IssueWords): string {
  const filled = escaped(issues[code] ?? '').replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => `<var>${escaped(issueList.blanks[name] ?? name)}</var>`,
  );
  return `<strong>${escaped(issueList.severity[severityOf(code)])}</strong> ${filled}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
