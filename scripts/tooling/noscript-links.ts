import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { type Municipality, officialPageOf } from '#domain/municipality.ts';

const placeholder = '<!-- official pages -->';

/** Without JavaScript the page still leads to each municipality's official page. */
export function noscriptLinks(): Plugin {
  return {
    name: 'noscript-links',
    async transformIndexHtml(html) {
      const municipalities: Municipality[] = JSON.parse(await readFile('data/municipalities.json', 'utf8'));
      const links = municipalities
        .filter(({ parent }) => parent === null)
        .map((municipality) => {
          const page = officialPageOf(municipality);
          const name = municipality.name.ja;
          return `<li>${page === null ? name : `<a href="${page}">${name}</a>`}</li>`;
        });
      return html.replace(placeholder, `<ul>${links.join('')}</ul>`);
    },
  };
}
