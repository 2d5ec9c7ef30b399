import type { AnchorHTMLAttributes, MouseEvent } from 'react';

type PageLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> & {
  href: string;
  /** Goes there without loading the page anew; a click for a new tab or window stays the browser's. */
  onFollow: () => void;
};

export function PageLink({ href, onFollow, children, ...anchor }: PageLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a {...anchor} href={href} onClick={follow}>
      {children}
    </a>
  );
}
