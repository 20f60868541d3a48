import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { auditItemsQuery } from '../../api/audit.js';
import type { AuditEntryView, AuditItemView } from '../../api/views.js';
import { SideDialog } from '../../components/dialog.js';
import { QueryView } from '../../components/query-view.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages, wordOf } from '../../messages/messages.js';
import { fieldsInWords, rowInWords, type TrailWords } from './trail-words.js';
import classes from './entry-drawer.module.css';

/** So many rows of an entry are written out; an import's entry has up to 1,000. */
const ROWS_SHOWN = 50;

/** One entry: who, when, how, and every value before and after. */
export function EntryDrawer({ entry, onClose }: { entry: AuditEntryView; onClose: () => void }): ReactNode {
  const { audit, records } = useMessages();
  const query = useQuery(auditItemsQuery(entry.id));
  const title = `${wordOf(records.tables, entry.table)}: ${wordOf(audit.actions, entry.action)}`;
  return (
    <SideDialog title={title} onClose={onClose}>
      <Stack gap="md">
        <EntryFacts entry={entry} />
        <QueryView query={query}>{(values) => <Items table={entry.table} {...values} />}</QueryView>
      </Stack>
    </SideDialog>
  );
}

function EntryFacts({ entry }: { entry: AuditEntryView }): ReactNode {
  const { audit, roles } = useMessages();
  const formats = useFormats();
  const facts: readonly (readonly [string, string | null])[] = [
    [audit.columns.at, formats.instant(entry.at)],
    [audit.columns.by, entry.by ?? audit.system],
    [audit.role, entry.role && wordOf(roles, entry.role)],
    [audit.columns.source, wordOf(audit.sources, entry.source)],
    [audit.import, entry.importId === null ? null : String(entry.importId)],
    [audit.requestId, entry.requestId],
    [audit.seal.label, entry.sealed ? audit.seal.sealed : audit.seal.waiting],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface ItemsProps extends Pick<TrailWords, 'table' | 'names'> {
  readonly items: readonly AuditItemView[];
}

function Items({ items, ...about }: ItemsProps): ReactNode {
  const { audit } = useMessages();
  const formats = useFormats();
  const shown = items.slice(0, ROWS_SHOWN);
  return (
    <Stack gap="md">
      {shown.map((item, place) => (
        <Item key={`${item.id}.${place}`} item={item} {...about} />
      ))}
      {items.length > shown.length && (
        <Text c="dimmed">{audit.rowsShown(formats.number(shown.length), formats.number(items.length))}</Text>
      )}
    </Stack>
  );
}

function Item({ item, ...about }: Omit<ItemsProps, 'items'> & { item: AuditItemView }): ReactNode {
  const messages = useMessages();
  const { audit } = messages;
  const formats = useFormats();
  const words = { ...about, messages, formats };
  const title = rowInWords(item, words);
  if (item.erased) return <Text>{audit.erased}</Text>;
  return (
    <section>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <table className={classes.changes} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{audit.field}</th>
            <th scope="col">{audit.old}</th>
            <th scope="col">{audit.new}</th>
          </tr>
        </thead>
        <tbody>
          {fieldsInWords(item, words).map(({ field, label, before, after }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
