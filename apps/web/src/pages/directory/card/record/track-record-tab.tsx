import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type TrackRecord, trackRecordQuery } from '../../../../api/assessment.js';
import { QueryView } from '../../../../components/query-view.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';
import { levelName } from '../../parts/options.js';
import { educationWords } from '../education-words.js';
import { RecordSection } from './record-section.js';

/** What a person has done, sheet by sheet. */
export function TrackRecordTab({ employeeId }: { employeeId: number }): ReactNode {
  const query = useQuery(trackRecordQuery(employeeId));
  return (
    <QueryView query={query}>
      {(record) => (
        <Stack gap="md">
          <Learning record={record} />
          <Career record={record} />
          <Conduct record={record} />
        </Stack>
      )}
    </QueryView>
  );
}

function Learning({ record: { trainings, educations } }: { record: TrackRecord }): ReactNode {
  const { trackRecord } = useMessages().assessment;
  const { columns, matches } = trackRecord;
  const formats = useFormats();
  return (
    <>
      <RecordSection
        title={trackRecord.trainings}
        rows={trainings}
        columns={[
          [columns.name, ({ name }) => name],
          [columns.kind, ({ kind }) => kind],
          [columns.hours, ({ learningHours }) => formats.number(learningHours)],
          [columns.ended, ({ endedOn }) => formats.shortDate(endedOn)],
          [columns.certificate, ({ certificateNumber }) => certificateNumber],
        ]}
      />
      <RecordSection
        title={trackRecord.educations}
        rows={educations}
        columns={[
          [columns.education, educationWords],
          [columns.year, ({ graduatedYear }) => graduatedYear],
          [columns.match, ({ fieldMatch }) => (fieldMatch ? matches[fieldMatch] : '–')],
        ]}
      />
    </>
  );
}

function Career({ record: { posts, awards, assignments } }: { record: TrackRecord }): ReactNode {
  const { trackRecord } = useMessages().assessment;
  const { columns, levels, roles, holdings } = trackRecord;
  const { history } = useMessages().directory;
  const formats = useFormats();
  const until = (day: string | null) => (day ? formats.shortDate(day) : history.running);
  return (
    <>
      <RecordSection
        title={trackRecord.posts}
        rows={posts}
        columns={[
          [
            columns.position,
            ({ positionName, level }) => (level ? `${positionName} (${levelName(level)})` : positionName),
          ],
          [columns.status, ({ kind }) => holdings[kind]],
          [columns.unit, ({ unitName, agencyName }) => [unitName, agencyName].filter(Boolean).join(', ')],
          [columns.since, ({ since }) => formats.shortDate(since)],
          [columns.until, (row) => until(row.until)],
        ]}
      />
      <RecordSection
        title={trackRecord.awards}
        rows={awards}
        columns={[
          [columns.name, ({ name }) => name],
          [columns.level, ({ level }) => levels[level]],
          [columns.date, ({ awardedOn }) => formats.shortDate(awardedOn)],
        ]}
      />
      <RecordSection
        title={trackRecord.assignments}
        rows={assignments}
        columns={[
          [columns.team, ({ team }) => team],
          [columns.role, ({ role }) => roles[role]],
          [columns.scope, ({ scope }) => levels[scope]],
          [columns.since, ({ since }) => formats.shortDate(since)],
          [columns.until, (row) => until(row.until)],
          [columns.decree, ({ decreeNumber }) => decreeNumber],
        ]}
      />
    </>
  );
}

function Conduct({ record: { disciplines, feedback } }: { record: TrackRecord }): ReactNode {
  const { trackRecord } = useMessages().assessment;
  const { columns, punishments, categories } = trackRecord;
  const formats = useFormats();
  return (
    <>
      <RecordSection
        title={trackRecord.disciplines}
        rows={disciplines}
        columns={[
          [columns.kind, ({ kind, underAppeal }) => (underAppeal ? `${kind} (${trackRecord.appeal})` : kind)],
          [columns.level, ({ level }) => punishments[level]],
          [columns.date, ({ decidedOn }) => formats.shortDate(decidedOn)],
          [columns.since, ({ since }) => formats.shortDate(since)],
          [columns.until, ({ until }) => formats.shortDate(until)],
          [columns.decree, ({ decreeNumber }) => decreeNumber],
        ]}
      />
      <RecordSection
        title={trackRecord.feedback}
        rows={feedback}
        columns={[
          [columns.year, ({ year }) => year],
          [columns.category, ({ category }) => (category ? categories[category] : '–')],
          [columns.score, ({ score }) => <Score value={score} />],
        ]}
      />
    </>
  );
}
