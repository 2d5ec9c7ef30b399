import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  tone: 'quiet' | 'warning' | 'error';
  children: ReactNode;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'note'}>
      {tone !== 'quiet' && <Icon name="warning" />}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
