import { Button, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { categoryOf, officialCategoryName, shortCategoryName } from '#libs/domain/job-person-match';
import { parseMicro } from '#libs/domain/micro';
import type { SuccessorRow } from '../../../api/succession-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';
import { PersonCell } from '../../directory/parts/person-cell.js';
import { Score } from '../../talent/parts/score.js';
import { keyWords, type RankingKey, SCORES } from './key-words.js';
import { Requirements } from './requirements.js';

const READY: Readonly<Record<SuccessorRow['readiness'], Tone>> = {
  now: 'good',
  oneToTwoYears: 'info',
  threeYearsOrMore: 'neutral',
  notCandidate: 'neutral',
};

/** The first keys show at once, seniority on demand. */
const SHOWN: readonly RankingKey[] = ['box', 'matchScore', 'potensial', 'kinerja', 'jpm'];
const LATER: readonly RankingKey[] = [
  'rank',
  'rankSince',
  'positionClass',
  'positionSince',
  'serviceMonths',
  'leadershipTraining',
  'education',
];

/**
 * Columns of a list of successors.
 * @param rows those shown: a key that none of them has is not a column
 * @param record opens the dialog of an appointment; null: nothing can be recorded here
 */
export function useSuccessorColumns(
  rows: readonly SuccessorRow[],
  record: ((row: SuccessorRow) => void) | null,
): readonly Column<SuccessorRow>[] {
  const { successors } = useMessages().succession;
  return useMemo(() => {
    const { columns, keys } = successors;
    const keyColumn = (key: RankingKey, startsHidden: boolean): Column<SuccessorRow> => ({
      id: key,
      header: keys[key],
      startsHidden,
      ...(SHOWN.includes(key) ? { align: 'right' as const } : {}),
      cell: (row) => <Key name={key} value={valueOf(row, key)} />,
    });
    return [
      { id: 'place', header: columns.rank, cell: (row) => <Place row={row} /> },
      { id: 'name', header: columns.name, names: true, wrap: true, cell: (row) => <Person row={row} /> },
      ...SHOWN.filter((key) => rows.some((row) => valueOf(row, key) !== null)).map((key) =>
        keyColumn(key, false),
      ),
      ...LATER.map((key) => keyColumn(key, true)),
      { id: 'readiness', header: columns.readiness, wrap: true, cell: (row) => <Readiness row={row} /> },
      { id: 'why', header: columns.why, wrap: true, cell: (row) => whyOf(row, successors) },
      ...(record ? [actionColumn(columns.action, record)] : []),
    ];
  }, [successors, rows, record]);
}

/** The value of one ranking key; a JPM with its category for a selection beside it. */
function Key({ name, value }: { name: RankingKey; value: string | null }): ReactNode {
  const { successors } = useMessages().succession;
  const formats = useFormats();
  if (value === null || !SCORES.includes(name)) return keyWords(name, value, successors, formats);
  const jpm = name === 'jpm' ? parseMicro(value) : null;
  const category = jpm === null ? null : categoryOf(jpm, 'selection');
  return (
    <>
      <Score value={value} />
      {category && (
        <Text size="xs" c="dimmed" title={officialCategoryName(category)}>
          {shortCategoryName(category)}
        </Text>
      )}
    </>
  );
}

function actionColumn(header: string, record: (row: SuccessorRow) => void): Column<SuccessorRow> {
  return { id: 'action', header, actions: true, cell: (row) => <Record row={row} record={record} /> };
}

function Record({ row, record }: { row: SuccessorRow; record: (row: SuccessorRow) => void }): ReactNode {
  const { successors } = useMessages().succession;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={successors.recordFor(row.name)}
      onClick={() => record(row)}
    >
      {successors.recordShort}
    </Button>
  );
}

function valueOf(row: SuccessorRow, key: RankingKey): string | null {
  return row.keys.find((each) => each.key === key)?.value ?? null;
}

function whyOf(row: SuccessorRow, words: ReturnType<typeof useMessages>['succession']['successors']): string {
  if (row.rank === null) return '';
  if (row.decidedBy !== null) return words.decidedBy(words.keys[row.decidedBy]);
  return row.rank === 1 ? words.first : words.sameAsAbove;
}

function Readiness({ row }: { row: SuccessorRow }): ReactNode {
  const { successors } = useMessages().succession;
  return (
    <>
      <StatusBadge tone={READY[row.readiness]}>{successors.readiness[row.readiness]}</StatusBadge>
      <Requirements row={row} />
    </>
  );
}

function Place({ row: { rank, tied, standing } }: { row: SuccessorRow }): ReactNode {
  const { successors } = useMessages().succession;
  if (rank === null) return <StatusBadge tone="neutral">{successors.standings[standing]}</StatusBadge>;
  return (
    <>
      {rank} {tied && <StatusBadge tone="attention">{successors.tied}</StatusBadge>}
    </>
  );
}

function Person({ row }: { row: SuccessorRow }): ReactNode {
  const { successors } = useMessages().succession;
  const { number } = useFormats();
  return (
    <>
      <PersonCell id={row.employeeId} name={row.name} nip={row.nip} />
      <Text size="xs" c="dimmed">
        {row.positionName}, {row.orgUnitName}
      </Text>
      {row.otherPlans > 0 && (
        <Text size="xs" c="dimmed">
          {successors.otherPlans(number(row.otherPlans))}
        </Text>
      )}
    </>
  );
}
