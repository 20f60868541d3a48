import type { ReactNode } from 'react';
import { assessorsOf } from '#libs/domain/assessment-event';
import type { SessionView } from '../../../api/assessment-event-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { inMinutes } from '../timetable/sessions.js';
import type { PrintFacts } from './print-facts.js';
import { Sheet, SheetTable } from './sheet.js';

interface SchedulesProps {
  readonly facts: PrintFacts;
  readonly by: 'assessor' | 'room';
}

/** The timetable once for every assessor, or for every room. */
export function Schedules({ facts, by }: SchedulesProps): ReactNode {
  const { days } = useMessages().assessmentCentre;
  const { event, sessions, rooms, crew, seats } = facts;
  const seated = assessorsOf({ participants: crew.participants, seats });
  const sits = (session: SessionView, memberId: number) => seated(inMinutes(session)).has(memberId);
  const sheets =
    by === 'room'
      ? [...rooms, { id: null, name: days.prints.noRoom }].map(({ id, name }) => ({
          name,
          own: sessions.filter(({ roomId }) => roomId === id),
        }))
      : crew.assessors.map(({ id, name }) => ({ name, own: sessions.filter((each) => sits(each, id)) }));
  const title = by === 'room' ? days.prints.kinds.ruang : days.prints.kinds.asesor;
  return sheets
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => (
      <Sheet key={name} event={event} title={title} lines={[name]}>
        <Times facts={facts} own={own} label={`${title} ${name}`} />
      </Sheet>
    ));
}

interface TimesProps {
  readonly facts: PrintFacts;
  readonly own: readonly SessionView[];
  readonly label: string;
}

function Times({ facts: { names }, own, label }: TimesProps): ReactNode {
  const { timetable: words } = useMessages().assessmentCentre.setUp;
  const { date } = useFormats();
  const rows = own.map((session) => [
    `${date(session.day)}, ${session.fromTime}-${session.untilTime}`,
    names.tool(session.toolId),
    names.group(session.groupId),
    session.participantId === null ? words.wholeGroup : names.participant(session.participantId),
    session.roomId === null ? words.noRoom : names.room(session.roomId),
  ]);
  const heads = [words.time, words.tool, words.group, words.participant, words.room];
  return <SheetTable label={label} heads={heads} rows={rows} />;
}
