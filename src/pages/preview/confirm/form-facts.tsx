import { useTranslation } from 'react-i18next';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import { Fact } from './fact.tsx';

const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
const delimiters = [',', '\t', ';'] as const;
const delimiterNames = { ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const;

/** Lines that may be chosen as the header. */
const linesOffered = 15;

/** How bytes become rows: encoding, delimiter, sheet, and which line is the header. */
export function FormFacts({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const { id, choices, rows } = draft;
  const { form, sheets, sheet, headerLines } = reading;
  const headerLine = headerLines.at(-1);
  return (
    <>
      {form?.kind !== 'workbook' && (
        <Fact name="encoding" isSure={form !== null} isChosen={choices.encoding !== null}>
          {(control) => (
            <select
              {...control}
              value={form?.encoding ?? choices.encoding ?? ''}
              onChange={({ target }) =>
                choose(id, { encoding: encodings.find((each) => each === target.value) ?? null })
              }
            >
              {form === null && <option value="">{t('answer.unknown')}</option>}
              {encodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {t(`preview.encoding.${encoding}`)}
                </option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {form?.kind === 'text' && (
        <Fact name="delimiter" isSure isChosen={choices.delimiter !== null}>
          {(control) => (
            <select
              {...control}
              value={form.delimiter}
              onChange={({ target }) =>
                choose(id, { delimiter: delimiters.find((each) => each === target.value) ?? null })
              }
            >
              {delimiters.map((delimiter) => (
                <option key={delimiter} value={delimiter}>
                  {t(`preview.delimiter.${delimiterNames[delimiter]}`)}
                </option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {sheets.length > 1 && sheet !== null && (
        <Fact name="sheet" isSure isChosen={choices.sheet !== null}>
          {(control) => (
            <select {...control} value={sheet} onChange={({ target }) => choose(id, { sheet: target.value })}>
              {sheets.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {headerLine !== undefined && (
        <Fact name="headerLine" isSure={reading.indexes.size > 0} isChosen={choices.headerLine !== null}>
          {(control) => (
            <select
              {...control}
              value={headerLine}
              onChange={({ target }) => choose(id, { headerLine: Number(target.value), columns: null })}
            >
              {rows
                .filter(({ line }, index) => index < linesOffered || line === headerLine)
                .map(({ line, cells }) => (
                  <option key={line} value={line}>
                    {t('preview.confirm.line', { line, text: cells.filter(Boolean).join(' ').slice(0, 40) })}
                  </option>
                ))}
            </select>
          )}
        </Fact>
      )}
    </>
  );
}
