import { Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { CompetencyProfile } from '../../../../api/assessment.js';
import { type Column, DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { HistoryChart } from './history-chart.js';
import type { HistoryRow } from './history-row.js';

/** Levels over time beside what the present and the target post ask: as a picture, and as a table that says the same. */
export function HistoryPanel({ profile }: { profile: CompetencyProfile }): ReactNode {
  const { history } = useMessages().development;
  const rows = useMemo(() => rowsOf(profile), [profile]);
  const columns = useColumns(profile);
  return (
    <Panel title={history.title}>
      <Stack gap="sm">
        <Text size="sm">{history.note}</Text>
        <HistoryChart rows={rows} />
        <DataTable
          label={history.table}
          rows={rows}
          columns={columns}
          rowId={({ code }) => code}
          full={false}
        />
      </Stack>
    </Panel>
  );
}

function rowsOf({ competencies, technical, results, target }: CompetencyProfile): HistoryRow[] {
  const oldestFirst = results.toReversed();
  const asked = new Map(
    [...(target?.competencies ?? []), ...(target?.technical ?? [])].map((line) => [line.code, line.standard]),
  );
  const present = [...competencies, ...technical];
  const known = new Set(present.map(({ code }) => code));
  const onlyTarget = (target?.technical ?? [])
    .filter(({ code }) => !known.has(code))
    .map((line) => ({ ...line, standard: null }));
  return [...present, ...onlyTarget].map(({ code, name, standard }) => ({
    code,
    name,
    standard,
    target: asked.get(code) ?? null,
    levels: oldestFirst.map(({ levels }) => levels.find((rated) => rated.code === code)?.level ?? null),
  }));
}

function useColumns({ results, target }: CompetencyProfile): readonly Column<HistoryRow>[] {
  const { assessment, development } = useMessages();
  const { shortDate, number } = useFormats();
  return useMemo(() => {
    const level = (hundredths: number | null | undefined) =>
      hundredths === null || hundredths === undefined ? '–' : number(hundredths / 100);
    const dates = results.toReversed().map(({ id, assessedOn }, place): Column<HistoryRow> => ({
      id: `result-${id}`,
      header: shortDate(assessedOn),
      align: 'right',
      cell: ({ levels }) => level(levels[place]),
    }));
    const asked: Column<HistoryRow> = {
      id: 'target',
      header: development.history.targetStandard,
      align: 'right',
      cell: (row) => level(row.target),
    };
    return [
      {
        id: 'competency',
        header: assessment.profile.competency,
        names: true,
        wrap: true,
        cell: ({ code, name }) => [code, name].filter(Boolean).join(' '),
      },
      ...dates,
      {
        id: 'standard',
        header: assessment.profile.standard,
        align: 'right',
        cell: ({ standard }) => level(standard),
      },
      ...(target ? [asked] : []),
    ];
  }, [assessment, development, shortDate, number, results, target]);
}
