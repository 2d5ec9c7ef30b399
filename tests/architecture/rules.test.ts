import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  grow(${index});\n`).join('');

/** Rule → a file that breaks it. */
const offenders: Readonly<Record<string, readonly [path: string, text: string]>> = {
  noRestrictedGlobals: ['src/domain/world.ts', "export const answer = () => fetch('https://example.com');\n"],
  noConsole: ['src/state/talk.ts', "console.log('here');\n"],
  useFilenamingConvention: ['src/ui/FacilityCard.ts', 'export const card = 1;\n'],
  noBarrelFile: ['src/ui/index.ts', "export { card } from './card.ts';\n"],
  noFloatingPromises: [
    'src/state/forget.ts',
    'async function save(): Promise<number> {\n  return 1;\n}\nexport function forget() {\n  save();\n}\n',
  ],
  useImportExtensions: ['src/ui/short.ts', "import { card } from './card';\nexport const more = card;\n"],
  noUndeclaredDependencies: ['tests/some.ts', "import lodash from 'lodash';\nexport const more = lodash;\n"],
  noExcessiveLinesPerFunction: [
    'src/search/long.ts',
    `export function long(grow: (n: number) => void) {\n${lines(61)}}\n`,
  ],
  noExcessiveLinesPerFile: [
    'src/search/endless.ts',
    Array.from({ length: 301 }, (_, index) => `export const row${index} = ${index};\n`).join(''),
  ],
  useAltText: ['src/ui/picture.tsx', 'export const picture = <img src="a.png" />;\n'],
  useButtonType: ['src/ui/press.tsx', 'export const press = <button />;\n'],
  useKeyWithClickEvents: ['src/ui/click.tsx', 'export const click = <div onClick={() => {}} />;\n'],
  noLabelWithoutControl: ['src/ui/label.tsx', 'export const label = <label>x</label>;\n'],
};

describe('lint rules', () => {
  const card = { 'src/ui/card.ts': 'export const card = 1;\n' };
  const findings = lintPlanted({ ...card, ...Object.fromEntries(Object.values(offenders)) });

  it.each(Object.entries(offenders))('%s fires', (rule, [path]) => {
    expect(findings).toContainEqual({ path, rule });
  });

  it('finds nothing in a good file', () => {
    expect(findings.filter(({ path }) => path in card)).toEqual([]);
  });
});
