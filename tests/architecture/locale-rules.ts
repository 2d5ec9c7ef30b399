export interface Locale {
  [key: string]: string | Locale;
}

const plural = /_(zero|one|two|few|many|other)$/;

/** Key, joined by dots and without its plural form → the texts under it. */
function flatten(locale: Locale, before = ''): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [key, value] of Object.entries(locale)) {
    const path = before + key;
    if (typeof value === 'string') {
      const name = path.replace(plural, '');
      texts.set(name, [...(texts.get(name) ?? []), value]);
    } else {
      for (const [name, found] of flatten(value, `${path}.`)) texts.set(name, found);
    }
  }
  return texts;
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{\s*[\w.]+/g) ?? [])]
    .map((each) => each.slice(2).trim())
    .sort()
    .join(' ');
}

/** What a locale lacks, has too much, leaves empty or fills in otherwise than the model. */
export function compareLocales(model: Locale, other: Locale): string[] {
  const [wanted, found] = [flatten(model), flatten(other)];
  const problems = [...found.keys()]
    .filter((key) => !wanted.has(key))
    .map((key) => `${key}: not in the model`);
  for (const [key, modelTexts] of wanted) {
    const texts = found.get(key);
    if (texts === undefined) problems.push(`${key}: missing`);
    else if (texts.some((text) => text.trim() === '')) problems.push(`${key}: empty`);
    else if (texts.some((text) => modelTexts.every((each) => placeholders(each) !== placeholders(text))))
      problems.push(`${key}: other placeholders`);
  }
  return problems;
}

/** As i18next adds words to words: the later ones win. */
export function merge(some: Locale, more: Locale): Locale {
  const merged = { ...some };
  for (const [key, value] of Object.entries(more)) {
    const before = merged[key];
    merged[key] = typeof before === 'object' && typeof value === 'object' ? merge(before, value) : value;
  }
  return merged;
}

/** Keys with words in more than one part: which of them shows would depend on what was loaded. */
export function repeatedKeys(parts: readonly Locale[]): string[] {
  const keys = parts.flatMap((part) => [...flatten(part).keys()]);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Keys that no code asks for, neither whole nor by a template that begins like them. */
export function unusedKeys(locale: Locale, code: string): string[] {
  const beginnings = [...code.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)].map(([, beginning = '']) => beginning);
  return [...flatten(locale).keys()].filter(
    (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
}
