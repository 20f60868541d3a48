import type { ReactNode } from 'react';
import type { MeritAssessmentRow, MeritHeadline } from '../../api/merit.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import classes from './merit.module.css';

const [WIDTH, HEIGHT, TOP, BOTTOM, SIDE] = [560, 260, 16, 28, 92];
const [LOWEST, HIGHEST] = [100, 400];
/** Lower bounds of the bands (docs/domain/05). */
const BOUNDS = [
  { band: 'veryGood', from: 325 },
  { band: 'good', from: 250 },
  { band: 'lacking', from: 175 },
  { band: 'poor', from: LOWEST },
] as const;

const y = (total: number) => TOP + ((HIGHEST - total) * (HEIGHT - TOP - BOTTOM)) / (HIGHEST - LOWEST);

interface Point {
  readonly year: number;
  readonly x: number;
  readonly headlines: readonly MeritHeadline[];
}

/** Totals by year over the bands; an incomplete year shows what is still possible. The table beside it says the same. */
export function HistoryChart({ assessments }: { assessments: readonly MeritAssessmentRow[] }): ReactNode {
  const { merit } = useMessages();
  const { number } = useFormats();
  const points = pointsOf(assessments);
  const line = points.flatMap(({ x, headlines }) => {
    const total = headlines.find(({ value }) => value === 'self')?.total ?? null;
    return total === null ? [] : [`${x},${y(total)}`];
  });
  const words = points.flatMap(({ year, headlines }) =>
    headlines.flatMap(({ total }) => (total === null ? [] : [`${year} ${number(total)}`])),
  );
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${merit.chart}. ${merit.chartText(words.join(', '))}`}
    >
      {BOUNDS.map(({ band, from }) => (
        <g key={band}>
          <line className={classes.bandLine} x1={0} x2={WIDTH} y1={y(from)} y2={y(from)} />
          <text className={classes.bandName} x={0} y={y(from) - 4}>
            {merit.bands[band]} {from > LOWEST ? `≥ ${from}` : ''}
          </text>
        </g>
      ))}
      <polyline className={classes.line} points={line.join(' ')} />
      {points.map((point) => (
        <Year key={point.year} point={point} format={number} />
      ))}
    </svg>
  );
}

function Year({ point, format }: { point: Point; format: (value: number) => string }): ReactNode {
  const { year, x, headlines } = point;
  return (
    <g>
      <text className={classes.axisName} x={x} y={HEIGHT - 8}>
        {year}
      </text>
      {headlines.map(({ value, total, lowest, highest }) =>
        total === null ? (
          <line key={value} className={classes.possible} x1={x} x2={x} y1={y(lowest)} y2={y(highest)} />
        ) : (
          <g key={value}>
            <circle
              className={value === 'self' ? classes.point : classes.pointOther}
              cx={x}
              cy={y(total)}
              r={value === 'self' ? 4 : 4.5}
            />
            <text className={classes.pointName} x={x} y={value === 'self' ? y(total) - 9 : y(total) + 18}>
              {format(total)}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

/** Oldest first, evenly apart. */
function pointsOf(assessments: readonly MeritAssessmentRow[]): Point[] {
  const years = [...assessments].sort((a, b) => a.year - b.year);
  const step = (WIDTH - SIDE - 32) / Math.max(1, years.length - 1);
  return years.map(({ year, headlines }, index) => ({ year, headlines, x: SIDE + 16 + index * step }));
}
