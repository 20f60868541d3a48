import { Injectable } from '@nestjs/common';
import { fullName, rowsOf } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import type { Paper, PrintedDocument } from '#libs/platform/documents';
import { LetterheadService } from '#libs/platform/letterhead';
import type { EventViewer } from '../events/access.sql.js';
import { integrationAccess, requireOpen } from '../integration/access.js';
import { eventFacts } from '../integration/event.facts.js';
import { integrate } from '../integration/integrate.js';
import { IS_ASSESSED, participantFacts } from '../integration/participant.facts.js';
import { minutesDocument } from './document.js';
import type { WithoutResult } from './minutes.facts.js';

const WITHOUT_RESULT = `select p.number, ${fullName('n')} as name,
    case when p.replaced_by is not null then 'replaced' else p.state end as state, p.state_reason as reason
  from assessment_participant p join employee n on n.id = p.employee_id
  where p.event_id = $1 and not (${IS_ASSESSED}) order by p.number`;

/** Minutes of the meeting of assessors, as a paper to print or to edit. */
@Injectable()
export class MinutesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly letterheads: LetterheadService,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found, assessmentCentre.not-integrating */
  async minutes(viewer: EventViewer, eventId: number, paper: Paper): Promise<PrintedDocument> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    requireOpen(await integrationAccess(rows, viewer, eventId));
    const event = await eventFacts(rows, eventId);
    const [people, withoutResult, letterhead] = await Promise.all([
      participantFacts(rows, eventId, null),
      rows.query<WithoutResult>(WITHOUT_RESULT, [eventId]),
      this.letterheads.printed(viewer.agencyId, event.institution),
    ]);
    return minutesDocument({
      event,
      people: people.map((person) => ({ person, result: integrate(event, person) })),
      withoutResult,
      letterhead,
      paper,
      today: this.clock.today(viewer.timeZone),
      at: this.clock.now(),
    });
  }
}
