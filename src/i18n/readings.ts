import './readings.css';
import { createElement, type ReactNode } from 'react';
import type { Reader } from './jsx-runtime.ts';
import { plain } from './plain.ts';

const wordWithReading = /(?:｜([^\s｜《]+)|(\p{Script=Han}+))《([ぁ-ゖー]+)》/gu;

/** What holds no elements. */
const textOnly: ReadonlySet<unknown> = new Set(['title', 'textarea', 'text', 'tspan']);

const nodes = new Set(['children', 'fallback']);

/** Not words: what a field holds. */
const held = new Set(['value', 'defaultValue']);

/** Readings stand above their words or, where nothing can stand above, behind them; or they are not shown. */
export function readerOf(isShown: boolean): Reader {
  return (type, props) => {
    // Components of ours hand their words on; what is left are elements, fragments and their like.
    if (typeof type === 'function' || typeof type === 'object') return props;
    const write = !isShown || textOnly.has(type) ? plain : type === 'option' ? withBrackets : withRuby;
    const read = ([name, value]: [string, unknown]) => {
      if (nodes.has(name)) return [name, written(value as ReactNode, write)];
      return [name, typeof value === 'string' && !held.has(name) ? plain(value) : value];
    };
    return Object.fromEntries(Object.entries(props).map(read));
  };
}

type Write = (words: string, key: string) => ReactNode;

function written(node: ReactNode, write: Write, key = ''): ReactNode {
  if (Array.isArray(node)) return node.map((each: ReactNode, at) => written(each, write, `words-${at}`));
  return typeof node === 'string' && node.includes('《') ? write(node, key) : node;
}

function withBrackets(words: string): string {
  return words.replace(wordWithReading, '$1$2（$3）');
}

/**
 * Made without JSX, whose strings come here. One element, as the words were one text: in a flex box each text is an item.
 * The style sheet writes the reading: it is for the eye, and no part of what is heard, copied or searched.
 */
function withRuby(words: string, key: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: whole, 1: marked, 2: kanji, 3: reading, index } of words.matchAll(wordWithReading)) {
    const above = createElement('rt', { 'aria-hidden': true, 'data-reading': reading });
    parts.push(words.slice(end, index), createElement('ruby', null, marked ?? kanji, above));
    end = index + whole.length;
  }
  return end === 0 ? words : createElement('with-readings', { key }, ...parts, words.slice(end));
}
