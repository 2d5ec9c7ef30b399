import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { type Municipality, officialPageOf } from '#domain/municipality.ts';

const placeholder = '<!-- official pages -->';

/** Without JavaScript the page still leads to each municipality's official page. */
export function noscriptLinks(): Plugin {
  return {
    name: 'noscript-links',
    async transformIndexHtml(html) {
      return withLinks(html, JSON.parse(await readFile('data/municipalities.json', 'utf8')));
    },
  };
}

/** Throws where the page has no place for them: it would lead nowhere, and nobody would see it. */
export function withLinks(
  html: string,
  municipalities: readonly Pick<Municipality, 'name' | 'pages' | 'parent'>[],
): string {
  const [before = '', after, ...more] = html.split(placeholder);
  if (after === undefined || more.length > 0) throw new Error(`not one ${placeholder} in index.html`);
  const links = municipalities.filter(({ parent }) => parent === null).map(linkTo);
  return `${before}<ul>${links.join('')}</ul>${after}`;
}

function linkTo(municipality: Pick<Municipality, 'name' | 'pages'>): string {
  const page = officialPageOf(municipality);
  const name = escaped(municipality.name.ja);
  return `<li>${page === null ? name : `<a href="${escaped(page)}">${name}</a>`}</li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
