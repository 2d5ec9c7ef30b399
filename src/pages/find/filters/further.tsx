import { type ReactNode, Suspense, useState } from 'react';
import styles from './filter-panel.module.css';

interface FurtherProps {
  title: string;
  children: ReactNode;
}

/** What few ask for, behind its title: its code comes, and it is drawn at each tap on a filter, only while it is open. */
export function Further({ title, children }: FurtherProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Suspense>{children}</Suspense>}
    </details>
  );
}
