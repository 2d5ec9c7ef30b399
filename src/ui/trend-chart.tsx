import { useTranslation } from 'react-i18next';
import { yearMonthOf } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import type { Sign, TrendPoint } from '#domain/trend.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatMonth } from '#i18n/format-date.ts';
import styles from './trend-chart.module.css';

interface TrendChartProps {
  title: string;
  points: readonly TrendPoint[];
  /** The top of the scale, shared by charts that stand side by side. */
  highest: number;
  isChosen?: boolean;
}

const width = 180;
const left = 10;
const right = width - 10;
const top = 16;
const bottom = 66;
/** Below the scale: what is no number has no height. */
const signLane = 84;
const height = 92;

/** Glyphs of the sign lane; a mark shows itself. */
const glyphs: Readonly<Record<Exclude<Sign, 'mark'>, string>> = {
  joint: '+',
  'not-offered': '–',
  unknown: '?',
  'not-listed': '·',
};

/** One line of numbers through time. The same values stand in a table beside it, which is what a screen reader reads. */
export function TrendChart({ title, points, highest, isChosen = false }: TrendChartProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure className={styles.figure} data-chosen={isChosen || undefined}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('trend.chart', { title })}>
        <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
        <line className={styles.guide} x1={left} x2={right} y1={top} y2={top} />
        <text className={styles.scale} x={right} y={top - 6} textAnchor="end">
          {formatNumber(language, highest)}
        </text>
        {points.map((point, index) => (
          <Point key={point.date} point={point} before={points[index - 1]} highest={highest} />
        ))}
      </svg>
      {first !== undefined && last !== undefined && (
        <p className={styles.ends}>
          <span>{formatMonth(language, yearMonthOf(first.date))}</span>
          {last !== first && <span>{formatMonth(language, yearMonthOf(last.date))}</span>}
        </p>
      )}
    </figure>
  );
}

interface PointProps {
  point: TrendPoint;
  before: TrendPoint | undefined;
  highest: number;
}

function Point({ point, before, highest }: PointProps) {
  const x = xOf(point);
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  if (point.height === null) {
    const glyph = point.sign === 'mark' ? shortMark(point.raw) : glyphs[point.sign ?? 'unknown'];
    return (
      <text className={styles.sign} x={x} y={signLane} textAnchor="middle">
        {glyph}
      </text>
    );
  }
  const { atLeast, atMost } = point.height;
  if (atLeast === atMost) {
    return (
      <>
        {point.isJoined && before?.height != null && (
          <line
            className={styles.line}
            x1={xOf(before)}
            y1={y(before.height.atLeast)}
            x2={x}
            y2={y(atLeast)}
          />
        )}
        <circle className={styles.dot} cx={x} cy={y(atLeast)} r="3.5" />
      </>
    );
  }
  return (
    <g className={styles.range}>
      <line x1={x} y1={y(atLeast)} x2={x} y2={y(atMost ?? highest)} />
      <line x1={x - 4} y1={y(atLeast)} x2={x + 4} y2={y(atLeast)} />
      {atMost !== null && <line x1={x - 4} y1={y(atMost)} x2={x + 4} y2={y(atMost)} />}
    </g>
  );
}

/** A mark may be a word, or a blank cell whose legend gives it a meaning. */
function shortMark(raw: string): string {
  return raw === '' ? '□' : [...raw].slice(0, 2).join('');
}

function xOf({ at }: TrendPoint): number {
  return left + at * (right - left);
}
