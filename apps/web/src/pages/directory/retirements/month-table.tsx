import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { GROUP_CODES } from '../parts/options.js';
import type { RetirementMonth } from '../../../api/directory-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import classes from './month-table.module.css';

interface MonthTableProps {
  readonly months: readonly RetirementMonth[];
  readonly chosen: string | null;
  readonly onChoose: (month: string) => void;
}

/** Numbers by month and kelompok jenjang, with a bar that repeats the number for the eye. */
export function MonthTable({ months, chosen, onChoose }: MonthTableProps): ReactNode {
  const { directory, table } = useMessages();
  const { retirements, words } = directory;
  const formats = useFormats();
  const most = Math.max(1, ...months.map(({ count }) => count));
  const groups = GROUP_CODES.filter((group) => months.some(({ byGroup }) => byGroup[group]));
  const total = (group: string) => months.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0);
  const all = months.reduce((sum, { count }) => sum + count, 0);
  return (
    <div
      className={classes.scroller}
      tabIndex={0}
      role="region"
      aria-label={table.scroll(retirements.months)}
    >
      <table className={classes.table} aria-label={retirements.months}>
        <thead>
          <tr>
            <th scope="col">{retirements.columns.month}</th>
            <th scope="col" className={classes.number}>
              {retirements.columns.count}
            </th>
            <td aria-hidden className={classes.barHead} />
            {groups.map((group) => (
              <th key={group} scope="col" className={classes.number}>
                {wordOf(words.levelGroups, group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, count, byGroup }) => (
            <tr key={month} data-chosen={month === chosen || undefined}>
              <th scope="row">
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  underline="hover"
                  aria-pressed={month === chosen}
                  onClick={() => onChoose(month)}
                >
                  {formats.month(month)}
                </Anchor>
              </th>
              <td className={classes.number}>{formats.number(count)}</td>
              <td aria-hidden className={classes.barCell}>
                <span className={classes.bar} style={{ width: `${(100 * count) / most}%` }} />
              </td>
              {groups.map((group) => (
                <td key={group} className={classes.number}>
                  {formats.number(byGroup[group] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{retirements.total}</th>
            <td className={classes.number}>{formats.number(all)}</td>
            <td aria-hidden />
            {groups.map((group) => (
              <td key={group} className={classes.number}>
                {formats.number(total(group))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
