import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { AXIS_LEVELS, type AxisLevel, boxOf } from '#libs/domain/nine-box';
import type { TalentBoard } from '../../../api/talent-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { MapFilters } from './map-filters.js';
import classes from './board.module.css';

type BoxCount = TalentBoard['boxes'][number];

const ROWS = AXIS_LEVELS.toReversed();

interface BoardProps {
  readonly boxes: readonly BoxCount[];
  readonly filters: MapFilters;
}

/** The nine boxes as a table: kinerja from bottom to top, potensial from left to right. */
export function Board({ boxes, filters }: BoardProps): ReactNode {
  const { map, words } = useMessages().talent;
  const chosen = filters.values.box;
  const choose = (box: number) => filters.set('box', chosen === String(box) ? null : String(box));
  return (
    <table className={classes.board} aria-label={map.boardLabel}>
      <tbody>
        {ROWS.map((kinerja, place) => (
          <tr key={kinerja}>
            {place === 0 && (
              <th scope="rowgroup" rowSpan={ROWS.length} className={classes.upAxis}>
                <span>{words.axes.kinerja} →</span>
              </th>
            )}
            <th scope="row" className={classes.level}>
              {words.levels.kinerja[kinerja]}
            </th>
            {AXIS_LEVELS.map((potensial) => {
              const box = boxOf(kinerja, potensial);
              const count = boxes.find((found) => found.box === box);
              return (
                <td key={potensial}>
                  {count && (
                    <BoxButton count={count} isChosen={chosen === String(box)} onChoose={() => choose(box)} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <PotensialLevels levels={AXIS_LEVELS} />
        <tr>
          <td colSpan={2} />
          <th scope="colgroup" colSpan={AXIS_LEVELS.length} className={classes.acrossAxis}>
            {words.axes.potensial} →
          </th>
        </tr>
      </tfoot>
    </table>
  );
}

function PotensialLevels({ levels }: { levels: readonly AxisLevel[] }): ReactNode {
  const { words } = useMessages().talent;
  return (
    <tr>
      <td colSpan={2} />
      {levels.map((level) => (
        <th key={level} scope="col" className={classes.level}>
          {words.levels.potensial[level]}
        </th>
      ))}
    </tr>
  );
}

interface BoxButtonProps {
  readonly count: BoxCount;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A box with its number, its people, and how many of them are in the KRS or wait for it. */
function BoxButton({ count, isChosen, onChoose }: BoxButtonProps): ReactNode {
  const { map, words } = useMessages().talent;
  const { number } = useFormats();
  const { box, people, members, awaiting } = count;
  return (
    <UnstyledButton
      className={classes.box}
      data-box={box}
      data-empty={people === 0 || undefined}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span className={classes.name}>{words.box(String(box))}</span>
      <span className={classes.people}>{map.people(number(people))}</span>
      {members > 0 && <span className={classes.pool}>{map.members(number(members))}</span>}
      {awaiting > 0 && <span className={classes.pool}>{map.awaiting(number(awaiting))}</span>}
    </UnstyledButton>
  );
}
