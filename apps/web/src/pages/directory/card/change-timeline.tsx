import { Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ChangeRow, HoldingView } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { type FieldChange, fieldChangesOf } from './change-words.js';
import classes from './change-timeline.module.css';

interface ChangeTimelineProps {
  readonly changes: readonly ChangeRow[];
  readonly holdings: readonly HoldingView[];
}

/** Who changed what and when, old beside new. */
export function ChangeTimeline({ changes, holdings }: ChangeTimelineProps): ReactNode {
  const messages = useMessages();
  const { history } = messages.directory;
  const formats = useFormats();
  const units = useQuery(unitOptionsQuery).data;
  const names = useMemo(
    () => ({
      units: new Map(units?.items.map(({ id, name }) => [id, name])),
      positions: new Map(holdings.map(({ positionId, positionName }) => [positionId, positionName])),
    }),
    [units, holdings],
  );
  if (changes.length === 0) return <Text c="dimmed">{history.noChanges}</Text>;
  return (
    <>
      <Text c="dimmed" mb="xs">
        {history.changesIntro}
      </Text>
      <ol className={classes.list}>
        {changes.map((change) => (
          <li key={`${change.entryId}.${change.rowId}`} className={classes.entry}>
            <Heading change={change} />
            <ul className={classes.fields}>
              {fieldChangesOf(change, { messages, formats, names }).map((field) => (
                <Field key={field.label} field={field} isNew={change.old === null} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function Heading({ change }: { change: ChangeRow }): ReactNode {
  const { audit, directory, records } = useMessages();
  const { history } = directory;
  const formats = useFormats();
  const source =
    change.importId === null ? wordOf(audit.sources, change.source) : history.import(String(change.importId));
  return (
    <>
      <Text fw={600}>
        {history.rows(wordOf(audit.actions, change.action), wordOf(records.tables, change.table))}
      </Text>
      <Text size="xs" c="dimmed">
        {formats.instant(change.at)}, {history.by(change.by ?? history.system, source)}
      </Text>
    </>
  );
}

function Field({ field, isNew }: { field: FieldChange; isNew: boolean }): ReactNode {
  const { conflict, history } = useMessages().directory;
  const { label, before, after } = field;
  return (
    <li>
      {history.changed(label)}{' '}
      {!isNew && (
        <>
          <span className={classes.before}>{before || conflict.blank}</span>{' '}
          <IconArrowRight size={14} role="img" aria-label={history.to} className={classes.arrow} />{' '}
        </>
      )}
      <span>{after || conflict.blank}</span>
    </li>
  );
}
