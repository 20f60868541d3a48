import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatNip } from '#libs/domain/nip';
import { attendanceQuery } from '../../../api/assessment-events.js';
import type { AttendanceRow } from '../../../api/assessment-event-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { daysOf } from '../timetable/sessions.js';
import type { PrintFacts } from './print-facts.js';
import classes from './sheet.module.css';
import { Sheet, SheetTable } from './sheet.js';

/** One list of presence a day, with the signatures drawn so far and room for the others. */
export function AttendanceSheets({ facts }: { facts: PrintFacts }): ReactNode {
  const { event, crew } = facts;
  const { attendance, prints } = useMessages().assessmentCentre.days;
  const { date, number } = useFormats();
  const mayAttend = useMay('assessmentEvent.attend');
  const days = daysOf(event.startsOn, event.endsOn);
  const lists = useQueries({
    queries: days.map((day) => ({ ...attendanceQuery(event.id, day), enabled: mayAttend })),
  });
  return days.map((day, place) => {
    const lines = new Map(lists[place]?.data?.items.map((line) => [line.participantId, line]));
    const rows = crew.participants.map((each) => [
      number(each.number),
      <>
        {each.name}
        <br />
        {formatNip(each.nip)}
      </>,
      each.positionName,
      each.groupName,
      <Mark key="mark" line={lines.get(each.id)} />,
    ]);
    const { columns } = attendance;
    return (
      <Sheet key={day} event={event} title={prints.kinds.hadir} lines={[date(day)]}>
        <SheetTable
          label={`${prints.kinds.hadir} ${date(day)}`}
          heads={[columns.number, columns.name, POST, columns.group, prints.signature]}
          rows={rows}
          tall
        />
      </Sheet>
    );
  });
}

/** An official word, the same in every language. */
const POST = 'Jabatan';

function Mark({ line }: { line: AttendanceRow | undefined }): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  if (!line?.isPresent) return line?.isPresent === false ? attendance.absent : null;
  if (!line.signature) return null;
  return (
    <svg
      viewBox="0 0 600 200"
      className={classes.stroke}
      role="img"
      aria-label={attendance.signOf(line.name)}
    >
      <path d={line.signature} />
    </svg>
  );
}
