import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatDistance } from '#i18n/format.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { dailySlots, homeSlots, means, type View, wayMinutes, wayOrders } from '#search/view.ts';
import { farthestWay, wayAssumptions } from '#search/ways.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { AnchorForm } from './anchor-form.tsx';
import { type Anchors, useAnchors } from './use-anchors.ts';
import styles from './ways.module.css';

/** 「通う道」 Homes one may move to, where one goes every day, and how the list is held against them. */
export function WaysPanel({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation();
  const anchors = useAnchors(finding);
  const farthest = formatDistance(i18n.language as Language, farthestWay);
  return (
    <div className={styles.panel}>
      {anchors.known.length > 0 && (
        <ul className={styles.anchors}>
          {anchors.known.map((slot) => (
            <li key={slot}>
              {anchors.nameOf(slot)}
              <button
                type="button"
                className={buttons.quiet}
                aria-label={t('anchor.removeNamed', { name: anchors.nameOf(slot) })}
                onClick={() => anchors.remove(slot)}
              >
                <LaterIcon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {anchors.known.length > 0 && <WayChoice finding={finding} anchors={anchors} />}
      <AnchorForm finding={finding} anchors={anchors} />
      <p className={styles.hint}>{t('ways.assumptions', { ...wayAssumptions, farthest })}</p>
    </div>
  );
}

function WayChoice({ finding: { view, change }, anchors }: { finding: Finding; anchors: Anchors }) {
  const { t } = useTranslation();
  const { way } = view;
  const set = (next: Partial<View['way']>) => change({ way: { ...way, ...next } });
  const homes = homeSlots.filter((slot) => anchors.known.includes(slot));
  const dailies = dailySlots.filter((slot) => anchors.known.includes(slot));
  const needs = { any: true, home: homes.length > 0, daily: dailies.length > 0 };
  const canOrder = { ...needs, detour: needs.home && needs.daily };
  return (
    <>
      {homes.length > 1 && (
        <Choice
          label={t('anchor.home')}
          value={way.home}
          options={homes.map((slot) => [slot, anchors.nameOf(slot)])}
          onChange={(home) => set({ home })}
        />
      )}
      {dailies.length > 1 && (
        <Choice
          label={t('anchor.daily')}
          value={way.daily}
          options={dailies.map((slot) => [slot, anchors.nameOf(slot)])}
          onChange={(daily) => set({ daily })}
        />
      )}
      <Choice
        label={t('anchor.order')}
        value={way.order}
        options={wayOrders
          .filter((order) => canOrder[order])
          .map((order) => [order, t(`anchor.orders.${order}`)])}
        onChange={(order) => set({ order })}
      />
      <Choice
        label={t(homes.length > 0 && dailies.length > 0 ? 'anchor.both' : 'anchor.within')}
        value={way.both?.minutes ?? ''}
        options={[
          ['', t('anchor.anyFar')],
          ...wayMinutes.map((minutes) => [minutes, t('anchor.minutes', { count: minutes })] as const),
        ]}
        onChange={(minutes) =>
          set({ both: minutes === '' ? null : { minutes, by: way.both?.by ?? 'bicycle' } })
        }
      />
      {way.both !== null && (
        <Choice
          label={t('anchor.by')}
          value={way.both.by}
          options={means.map((each) => [each, t(`anchor.means.${each}`)])}
          onChange={(by) => set({ both: way.both && { ...way.both, by } })}
        />
      )}
    </>
  );
}

interface ChoiceProps<V extends string | number> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
}

function Choice<V extends string | number>({ label, value, options, onChange }: ChoiceProps<V>) {
  const choose = (text: string) => {
    const [chosen] = options.find(([each]) => String(each) === text) ?? [];
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
