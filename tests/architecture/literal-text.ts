import { parseSync, Visitor } from 'vite';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const letters = /\p{L}{2}/u;

/** Attributes that people read or hear. */
const spoken = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'];

/**
 * Text for people that stands in code instead of in a locale: any string with kana or kanji, and words of any language
 * that JSX shows or says. Comments may say what they like.
 */
export function findLiteralText(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: string[] = [];
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string' && japanese.test(value)) found.push(value);
    },
    TemplateElement({ value }) {
      if (japanese.test(value.raw)) found.push(value.raw);
    },
    JSXText({ value }) {
      if (letters.test(value) || japanese.test(value)) found.push(value.trim());
    },
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !spoken.includes(name.name)) return;
      if (value?.type === 'Literal' && letters.test(String(value.value))) found.push(String(value.value));
    },
  }).visit(program);
  return [...new Set(found)];
}
