import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMunicipalities } from '#scripts/lib/data-folder.ts';
import { withLinks } from './noscript-links.ts';

test('the page leads to every municipality without JavaScript', () => {
  const html = withLinks(readFileSync('index.html', 'utf8'), readMunicipalities());
  expect(html.match(/<li>/g)).toHaveLength(43);
});

test('an address is a text of the page and no pattern', () => {
  const pages = { vacancies: 'https://example.jp/?a=1&b=$&"x', childcare: null };
  const [city] = readMunicipalities();
  const html = withLinks('<p><!-- official pages --></p>', [{ ...city!, pages }]);
  expect(html).toContain('<a href="https://example.jp/?a=1&amp;b=$&amp;&quot;x">');
  expect(html.startsWith('<p><ul><li>') && html.endsWith('</li></ul></p>')).toBe(true);
});

test('a page without a place for them is refused', () => {
  expect(() => withLinks('<p></p>', readMunicipalities())).toThrow('index.html');
});
