import '#ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { deviceLanguage, setReadings, startI18n } from '#i18n/i18n.ts';
import { parseView } from '#search/view-url.ts';
import { readDevice } from '#state/use-device.ts';
import { applyScheme } from '#state/use-scheme.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const { view } = parseView(window.location.hash);
const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');

applyScheme();
void setReadings(readDevice().readings === null);
await startI18n(view.language ?? readDevice().language ?? deviceLanguage());
createRoot(container).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
