import { List, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { IntegrationOverview, IntegrationParticipant } from '../../../api/assessment-integration.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { RowLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { type LevelFormats, useLevelFormats } from './level-format.js';
import { useMissingWords } from './missing-words.js';

/** Everybody with what is missing; before the meeting only how much is entered. */
export function MeetingList({ overview }: { overview: IntegrationOverview }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const formats = useFormats();
  const { event, participants } = overview;
  const isBefore = participants.every(({ isReady }) => isReady === null);
  const columns = useColumns(event.id, isBefore);
  const ready = participants.filter(({ isReady }) => isReady === true).length;
  return (
    <Stack gap="sm">
      <SharedTexts overview={overview} />
      <DataTable
        label={integration.list}
        rows={participants}
        columns={columns}
        rowId={({ id }) => id}
        toolbar={
          isBefore ? undefined : (
            <Text>{integration.readyCount(formats.number(ready), formats.number(participants.length))}</Text>
          )
        }
      />
    </Stack>
  );
}

function SharedTexts({ overview: { identicalTexts, participants } }: { overview: IntegrationOverview }) {
  const { integration } = useMessages().assessmentCentre;
  if (identicalTexts.length === 0) return null;
  const numbers = new Map(participants.map(({ id, number }) => [id, number]));
  return (
    <Notice tone="attention">
      <List>
        {identicalTexts.map(({ field, participantIds }) => (
          <List.Item key={field + participantIds.join()}>
            {integration.identical(
              integration.texts.fields[field],
              participantIds.map((id) => numbers.get(id)).join(', '),
            )}
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}

type Row = IntegrationParticipant;

function useColumns(eventId: number, isBefore: boolean): readonly Column<Row>[] {
  const { integration } = useMessages().assessmentCentre;
  const { number } = useFormats();
  const levels = useLevelFormats();
  return useMemo(
    () => [
      {
        id: 'number',
        header: integration.number,
        cell: (row) => row.number,
        align: 'right',
        width: '3.5rem',
      },
      {
        id: 'name',
        header: integration.name,
        names: true,
        wrap: true,
        cell: (row) => (isBefore ? row.name : <NameLink eventId={eventId} row={row} />),
      },
      { id: 'group', header: integration.group, cell: (row) => row.groupName ?? '' },
      {
        id: 'filled',
        header: integration.filled,
        cell: (row) => integration.filledOf(number(row.filled), number(row.cells)),
      },
      ...(isBefore ? [] : openColumns(integration, levels)),
    ],
    [eventId, isBefore, integration, number, levels],
  );
}

type Words = ReturnType<typeof useMessages>['assessmentCentre']['integration'];

function openColumns(words: Words, levels: LevelFormats): Column<Row>[] {
  return [
    { id: 'missing', header: words.missing, wrap: true, cell: (row) => <MissingList row={row} /> },
    {
      id: 'narrative',
      header: words.narrative,
      cell: (row) => words.texts.states[row.narrativeState ?? 'draft'],
    },
    { id: 'jpm', header: words.jpm, align: 'right', cell: (row) => levels.figure(row.jpm) },
    {
      id: 'category',
      header: words.category,
      cell: (row) => (row.category === null ? '' : wordOf(words.outcome.categories, row.category)),
    },
  ];
}

function NameLink({ eventId, row }: { eventId: number; row: Row }): ReactNode {
  return (
    <RowLink
      to="/kegiatan/$eventId/integrasi"
      params={{ eventId: String(eventId) }}
      search={{ asesi: String(row.id) }}
    >
      {row.name}
    </RowLink>
  );
}

function MissingList({ row }: { row: Row }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const missing = useMissingWords()(row);
  if (missing.length === 0) return <StatusBadge tone="good">{integration.complete}</StatusBadge>;
  return missing.join('. ');
}
