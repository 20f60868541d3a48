import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { parseMicro } from '#libs/domain/micro';
import type { HeatCell, HeatColumn, HeatMap } from '../../../api/development-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Score } from '../../talent/parts/score.js';
import classes from './heat.module.css';

const SMALLEST_GROUP = 5;
/** Half a level, in millionths: a step of the colours. */
const STEP = 500_000;

interface HeatTableProps {
  readonly heat: HeatMap;
  readonly onOpen: (orgUnitId: number) => void;
}

/** Colour and number in every cell; the number alone says it all. */
export function HeatTable({ heat: { columns, rows }, onOpen }: HeatTableProps): ReactNode {
  const { development } = useMessages();
  return (
    <div className={classes.scroller} role="region" aria-label={development.map.title} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{development.items.competency}</th>
            {columns.map((column) => (
              <th key={column.levelGroup ?? column.orgUnitId} scope="col">
                <ColumnHead column={column} onOpen={onOpen} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code}>
              <th scope="row">{name ?? code}</th>
              {cells.map((cell, place) => (
                <Cell key={place} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({
  column: { orgUnitId, levelGroup, name, isItself, hasBelow },
  onOpen,
}: {
  column: HeatColumn;
  onOpen: (orgUnitId: number) => void;
}): ReactNode {
  const { development, directory } = useMessages();
  const { map } = development;
  if (levelGroup) return directory.words.levelGroups[levelGroup];
  if (isItself) return map.itself(name ?? '');
  if (!hasBelow || orgUnitId === null) return name;
  return (
    <UnstyledButton
      className={classes.open}
      aria-label={map.open(name ?? '')}
      onClick={() => onOpen(orgUnitId)}
    >
      {name}
    </UnstyledButton>
  );
}

function Cell({ cell: { mean, measured, hidden } }: { cell: HeatCell }): ReactNode {
  const { map } = useMessages().development;
  const { number } = useFormats();
  return (
    <td data-heat={heatOf(mean)}>
      {mean !== null && (
        <strong className={classes.figure}>
          <Score value={mean} />
        </strong>
      )}
      <span className={classes.people}>
        {hidden && map.hidden(number(SMALLEST_GROUP))}{' '}
        {measured > 0 ? map.people(number(measured)) : map.nobody}
      </span>
    </td>
  );
}

/** Which of the colours: -3 (a level and more below) to 2; null: no figure. */
function heatOf(mean: string | null): number | undefined {
  const micro = mean === null ? null : parseMicro(mean);
  if (micro === null) return undefined;
  return Math.max(-3, Math.min(2, micro < 0 ? Math.floor(micro / STEP) : Math.ceil(micro / STEP)));
}
