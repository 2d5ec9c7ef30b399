import '#ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { deviceLanguage, setReadings, startI18n } from '#i18n/i18n.ts';
import { parseView } from '#search/view-url.ts';
import { loadForList } from '#state/use-datasets.ts';
import { readDevice } from '#state/use-device.ts';
import { applyScheme } from '#state/use-scheme.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const { view } = parseView(window.location.hash);
const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');

/** Milliseconds. */
const patience = 300;

applyScheme();
void setReadings(readDevice().readings === null);
// A list that is at hand, as without network, is part of the first picture; the page does not wait long for one that is not.
const list = view.page === 'find' ? loadForList(view.theme) : null;
await startI18n(view.language ?? readDevice().language ?? deviceLanguage());
await Promise.race([list, new Promise((resolve) => setTimeout(resolve, patience))]);
createRoot(container).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
