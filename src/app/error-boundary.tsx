import { Component, type ReactNode, Suspense } from 'react';
import { withWords } from '#i18n/i18n.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

const ErrorScreen = lazyPart(
  async () => (await withWords(import('./error-screen.tsx'), 'later')).ErrorScreen,
);

interface Caught {
  error: Error | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Suspense>
        <ErrorScreen error={this.state.error} />
      </Suspense>
    );
  }
}
