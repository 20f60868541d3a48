import type { ReactNode } from 'react';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import classes from './history-chart.module.css';
import type { HistoryRow } from './history-row.js';

const [WIDTH, ROW, NAMES, TOP, EDGE] = [640, 26, 240, 22, 16];
/** Levels in hundredths. */
const HIGHEST = 500;
const LEVELS = [0, 1, 2, 3, 4, 5] as const;

const x = (hundredths: number) => NAMES + (hundredths * (WIDTH - NAMES - EDGE)) / HIGHEST;

/** Dots by competency: every result, the newest the darkest, beside what the posts ask. The table below says the same. */
export function HistoryChart({ rows }: { rows: readonly HistoryRow[] }): ReactNode {
  const { history } = useMessages().development;
  const { number } = useFormats();
  const words = (level: number | null | undefined) =>
    level === null || level === undefined ? '–' : number(level / 100);
  const sentences = rows.map(({ code, name, levels, standard }) =>
    history.chartText(name ?? code, words(levels.findLast((level) => level !== null)), words(standard)),
  );
  const bottom = TOP + rows.length * ROW;
  return (
    <div className={classes.scroller}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${WIDTH} ${bottom + 4}`}
        role="img"
        aria-label={`${history.title}. ${sentences.join('; ')}`}
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <line className={classes.grid} x1={x(level * 100)} x2={x(level * 100)} y1={TOP - 4} y2={bottom} />
            <text className={classes.axis} x={x(level * 100)} y={TOP - 9}>
              {level}
            </text>
          </g>
        ))}
        {rows.map((row, place) => (
          <Row key={row.code} row={row} y={TOP + place * ROW + ROW / 2} />
        ))}
      </svg>
    </div>
  );
}

function Row({
  row: { code, name, levels, standard, target },
  y,
}: {
  row: HistoryRow;
  y: number;
}): ReactNode {
  return (
    <g>
      <text className={classes.name} x={0} y={y + 4}>
        {name ?? code}
      </text>
      <line className={classes.row} x1={NAMES} x2={WIDTH - EDGE} y1={y} y2={y} />
      {standard !== null && (
        <line className={classes.standard} x1={x(standard)} x2={x(standard)} y1={y - 9} y2={y + 9} />
      )}
      {target !== null && <path className={classes.target} d={`M${x(target)} ${y - 8}l7 8l-7 8l-7 -8z`} />}
      {levels.map(
        (level, place) =>
          level !== null && (
            <circle
              key={place}
              className={classes.dot}
              cx={x(level)}
              cy={y}
              r={place === levels.length - 1 ? 5.5 : 4}
              fillOpacity={(place + 1) / levels.length}
            />
          ),
      )}
    </g>
  );
}
