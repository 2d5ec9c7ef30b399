import type * as React from 'react';
import { jsx as element, Fragment } from 'react/jsx-runtime';

export type Props = Readonly<Record<string, unknown>>;

/** What the words in the props of an element become. */
export type Reader = (type: React.ElementType, props: Props) => Props;

let reader: Reader | null = null;

/** Only やさしい日本語 has one; what is on the screen already stays until it is rendered again. */
export function setReader(next: Reader | null): void {
  reader = next;
}

/** Everything written in JSX passes here, so that no place that shows words has to know of readings. */
export function read(type: React.ElementType, props: Props): Props {
  return reader === null ? props : reader(type, props);
}

const jsx = (type: React.ElementType, props: Props, key?: React.Key): React.ReactElement =>
  element(type, read(type, props), key);

export { Fragment, jsx, jsx as jsxs };

/** What a component of ours returns: words alone would go past `read`. */
export type Markup = React.ReactElement | readonly Markup[] | null | false | undefined;

// biome-ignore lint/suspicious/noExplicitAny: as in React's own type
type AnyProps = any;

export declare namespace JSX {
  type ElementType =
    | keyof React.JSX.IntrinsicElements
    | ((props: AnyProps) => Markup)
    | (new (
        props: AnyProps,
      ) => React.Component)
    | React.ExoticComponent<AnyProps>;
  type Element = React.JSX.Element;
  type ElementClass = React.JSX.ElementClass;
  type ElementAttributesProperty = React.JSX.ElementAttributesProperty;
  type ElementChildrenAttribute = React.JSX.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = React.JSX.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = React.JSX.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = React.JSX.IntrinsicClassAttributes<T>;
  type IntrinsicElements = React.JSX.IntrinsicElements;
}
