import { Button, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { COMPLETENESS_TABLES, type CompletenessTable } from '#libs/domain/completeness';
import type { StatementView, TableMeter, UnitCompleteness } from '../../../api/directory-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { Meter } from '../parts/meter.js';
import { StateDialog } from './state-dialog.js';
import { TakeBackDialog } from './take-back-dialog.js';

interface Row {
  readonly table: CompletenessTable;
  readonly meter: TableMeter | undefined;
}

/** Every kind of data: how full, and what is stated about it. */
export function StatementTable({ unit }: { unit: UnitCompleteness }): ReactNode {
  const { completeness } = useMessages().directory;
  const mayState = useMay('completeness.state');
  const [stating, setStating] = useState<CompletenessTable | null>(null);
  const [taking, setTaking] = useState<StatementView | null>(null);
  const rows = useMemo(
    () => COMPLETENESS_TABLES.map((table): Row => ({ table, meter: unit.tables[table] })),
    [unit],
  );
  const columns = useColumns(mayState ? { onState: setStating, onTake: setTaking } : null);
  return (
    <>
      <DataTable
        label={completeness.tables}
        rows={rows}
        columns={columns}
        rowId={({ table }) => table}
        full={false}
      />
      {stating && <StateDialog orgUnitId={unit.orgUnitId} table={stating} onClose={() => setStating(null)} />}
      {taking && <TakeBackDialog statement={taking} onClose={() => setTaking(null)} />}
    </>
  );
}

interface Tasks {
  readonly onState: (table: CompletenessTable) => void;
  readonly onTake: (statement: StatementView) => void;
}

function useColumns(tasks: Tasks | null): readonly Column<Row>[] {
  const { completeness, words } = useMessages().directory;
  const { onState, onTake } = tasks ?? {};
  return useMemo(() => {
    const columns: Column<Row>[] = [
      { id: 'table', header: completeness.table, names: true, cell: ({ table }) => words.tables[table] },
      { id: 'fill', header: completeness.fill, cell: ({ meter }) => <Fill meter={meter} /> },
      {
        id: 'statement',
        header: completeness.statement,
        wrap: true,
        cell: ({ meter }) => <Statement meter={meter} />,
      },
    ];
    if (!onState || !onTake) return columns;
    const actions: Column<Row> = {
      id: 'actions',
      header: completeness.actions,
      actions: true,
      cell: ({ table, meter }) => {
        const own = meter?.inherited ? null : meter?.statement;
        const verb = own ? completeness.take : completeness.state;
        return (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${verb}: ${words.tables[table]}`}
            onClick={() => (own ? onTake(own) : onState(table))}
          >
            {verb}
          </Button>
        );
      },
    };
    return [...columns, actions];
  }, [completeness, words, onState, onTake]);
}

function Fill({ meter }: { meter: TableMeter | undefined }): ReactNode {
  const { completeness } = useMessages().directory;
  if (!meter || meter.required === 0)
    return (
      <Text inherit c="dimmed">
        {completeness.notMeasured}
      </Text>
    );
  return <Meter filled={meter.filled} required={meter.required} />;
}

function Statement({ meter }: { meter: TableMeter | undefined }): ReactNode {
  const { completeness } = useMessages().directory;
  const formats = useFormats();
  const statement = meter?.statement;
  if (!statement)
    return (
      <Text inherit c="dimmed">
        {completeness.notStated}
      </Text>
    );
  return (
    <>
      <Text size="sm">{completeness.statedUntil(formats.date(statement.completeUntil))}</Text>
      <Text size="xs" c="dimmed">
        {completeness.statedBy(statement.statedBy, formats.date(statement.statedOn))}
      </Text>
      {meter.inherited && <StatusBadge tone="neutral">{completeness.inherited}</StatusBadge>}
    </>
  );
}
