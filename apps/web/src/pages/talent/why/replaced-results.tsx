import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReplacedResult } from '../../../api/talent-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Score } from '../parts/score.js';
import classes from './why.module.css';

/** What stood here before, the newest first. */
export function ReplacedResults({ results }: { results: readonly ReplacedResult[] }): ReactNode {
  const { map, why, words } = useMessages().talent;
  const formats = useFormats();
  if (results.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {why.replacedNone}
      </Text>
    );
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={why.replacedLabel}>
      <table className={classes.table} aria-label={why.replacedLabel}>
        <thead>
          <tr>
            <th scope="col">{why.replacedColumns.revision}</th>
            <th scope="col">{why.replacedColumns.until}</th>
            <th scope="col">{why.replacedColumns.box}</th>
            {SCORES.map((score) => (
              <th key={score} scope="col" className={classes.figure}>
                {map.columns[score]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={`${result.revision}.${result.replacedAt}`}>
              <th scope="row">{formats.number(result.revision)}</th>
              <td>{formats.shortInstant(result.replacedAt)}</td>
              <td>{result.box === null ? map.noBox : words.box(String(result.box))}</td>
              {SCORES.map((score) => (
                <td key={score} className={classes.figure}>
                  <Score value={result[score]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SCORES = ['kinerja', 'potensial', 'talentScore'] as const;
