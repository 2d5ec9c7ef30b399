import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';
import { ConfirmStep } from './confirm/confirm-step.tsx';
import { useDrafts } from './draft-store.ts';
import { FileTabs } from './file-tabs.tsx';
import type { Spot } from './findings/findings.ts';
import { FixStep } from './fix-step.tsx';
import { TemplateBox } from './guide/template-box.tsx';
import { Intake } from './intake/intake.tsx';
import { LookStep } from './look/look-step.tsx';
import styles from './preview-page.module.css';
import { ReadingNotice } from './reading-notice.tsx';
import { StepBar } from './step-bar.tsx';
import type { Step } from './steps.ts';
import { TakeStep } from './take/take-step.tsx';
import { useKnownPlaces } from './use-known-places.ts';

export function PreviewPage() {
  const { t } = useTranslation();
  const { drafts, activeId } = useDrafts();
  const draft = drafts.find(({ id }) => id === activeId) ?? null;
  const { places, isKnown } = useKnownPlaces();
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const [target, setTarget] = useState<Spot | null>(null);
  const [step, setStep] = useState<Step>(draft === null ? 'choose' : 'confirm');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const look = (line: number) => {
    const index = draft?.reading?.lines.indexOf(line) ?? -1;
    setSelectedId(draft?.reading?.report.accepted[index]?.id ?? null);
    setStep('look');
  };
  const shown = draft === null ? 'choose' : step;
  const heading = useFocusOnChange(shown);
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <main className={styles.page}>
      <h1>{t('preview.title')}</h1>
      {shown === 'choose' && <p className={styles.lead}>{t('preview.lead')}</p>}
      <Notice tone="quiet">
        <p>{t('preview.private')}</p>
      </Notice>
      <StepBar step={shown} canGoOn={draft !== null} onStep={setStep} />
      {drafts.length > 0 && <FileTabs drafts={drafts} activeId={activeId} />}
      <section aria-labelledby="preview-step">
        <h2 id="preview-step" ref={heading} tabIndex={-1}>
          {t(`preview.stepTitle.${shown}`)}
        </h2>
        {draft !== null && shown !== 'choose' && <ReadingNotice draft={draft} />}
        {draft !== null && shown === 'confirm' && (
          <ConfirmStep draft={draft} places={knownPlaces} onNext={() => setStep('fix')} />
        )}
        {draft !== null && shown === 'fix' && (
          <FixStep
            key={draft.id}
            draft={draft}
            target={target}
            onTarget={(spot) => setTarget({ ...spot })}
            onLook={look}
            onMarks={() => setStep('confirm')}
            onNext={() => setStep('look')}
          />
        )}
        {draft?.reading && shown === 'look' && (
          <LookStep
            draft={draft}
            reading={draft.reading}
            places={knownPlaces}
            selectedId={selectedId}
            onSelect={setSelectedId}
            onRow={(line) => {
              setTarget({ line, column: null });
              setStep('fix');
            }}
            onNext={() => setStep('take')}
          />
        )}
        {shown === 'choose' && isKnown && <Intake onAdded={() => setStep('confirm')} />}
        {shown === 'choose' && <TemplateBox />}
        {draft !== null && shown === 'take' && <TakeStep key={draft.id} draft={draft} />}
      </section>
    </main>
  );
}

/** What was pressed to get to another step is gone there: the focus goes to its heading. */
function useFocusOnChange(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
