import type { ElementType, Key } from 'react';
import { jsxDEV as element, Fragment, type JSXSource } from 'react/jsx-dev-runtime';
import { type Props, read } from './jsx-runtime.ts';

export { Fragment };
export const jsxDEV = (
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
) => element(type, read(type, props), key, isStatic, source, self);
