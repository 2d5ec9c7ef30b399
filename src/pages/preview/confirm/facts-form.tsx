import { useTranslation } from 'react-i18next';
import { parseCalendarDate } from '#domain/calendar-date.ts';
import { themes } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { areaName } from '#i18n/area-name.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import styles from './confirm-step.module.css';
import { isDateMissing } from './doubts.ts';
import { Fact } from './fact.tsx';
import { FormFacts } from './form-facts.tsx';

interface FactsFormProps {
  draft: FileDraft;
  reading: Reading;
  places: Places | null;
}

/** What a file lists, whose it is, of which day, and how its bytes are read. */
export function FactsForm({ draft, reading, places }: FactsFormProps) {
  const { t, i18n } = useTranslation();
  const { id, choices } = draft;
  const { detection, source } = reading;
  const areas = new Map(places?.municipalities.map((area) => [area.lgCode, area]));
  const cities = places?.municipalities.filter(({ parent }) => parent === null) ?? [];
  return (
    <fieldset className={styles.facts}>
      <legend className="visually-hidden">{t('preview.confirm.facts')}</legend>
      <Fact name="theme" isSure={detection.isThemeSure} isChosen={choices.theme !== null}>
        {(control) => (
          <select
            {...control}
            value={source.theme}
            onChange={({ target }) => {
              const theme = themes.find((each) => each === target.value) ?? null;
              choose(id, { theme, columns: null, legend: null, kinds: null });
            }}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {t(`takeaway.themes.${theme}`)}
              </option>
            ))}
          </select>
        )}
      </Fact>
      <Fact name="municipality" isSure={detection.isMunicipalitySure} isChosen={choices.lgCode !== null}>
        {(control) => (
          <select
            {...control}
            value={detection.lgCode ?? ''}
            onChange={({ target }) => choose(id, { lgCode: target.value === '' ? null : target.value })}
          >
            <option value="">{t('preview.confirm.noMunicipality')}</option>
            {cities.map(({ lgCode }) => (
              <option key={lgCode} value={lgCode}>
                {areaName(areas, lgCode, i18n.language as Language)}
              </option>
            ))}
          </select>
        )}
      </Fact>
      {source.theme === 'nurseries' && <AsOfFact draft={draft} reading={reading} />}
      <FormFacts draft={draft} reading={reading} />
    </fieldset>
  );
}

function AsOfFact({ draft, reading }: Omit<FactsFormProps, 'places'>) {
  const { t } = useTranslation();
  const stated = reading.report.issues.find(({ code }) => code === 'row/date-from-title')?.params?.stated;
  const shown = reading.source.asOf ?? stated ?? '';
  if (shown === '' && !isDateMissing(reading)) return null;
  return (
    <Fact
      name="asOf"
      isSure={shown !== ''}
      isChosen={draft.choices.asOf !== null}
      hint={t('preview.confirm.asOfHint')}
    >
      {(control) => (
        <input
          key={shown}
          {...control}
          type="date"
          defaultValue={shown}
          onBlur={({ target }) => {
            if (target.value !== shown) choose(draft.id, { asOf: parseCalendarDate(target.value) });
          }}
        />
      )}
    </Fact>
  );
}
