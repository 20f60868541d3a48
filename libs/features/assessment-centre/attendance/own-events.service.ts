import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { Viewer } from '#libs/features/directory/access';
import { type Actor, Reader, StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { holdEvent, requireState } from '../events/lock.js';
import type { OwnEvent, OwnEvents } from './attendance.view.js';

/** A participant who is signed in: whose events those are, the membership says. */
export type OwnViewer = Viewer & { readonly membershipId: number };

export interface Consent {
  readonly participantId: number;
  readonly version: number;
}

/** $1 membership. A draft is nobody's business yet. */
const OWN = `select p.id as "participantId", e.id as "eventId", e.name, e.institution, e.starts_on::text as "startsOn",
    e.ends_on::text as "endsOn", e.state, p.number, g.name as "groupName", e.house_rules as "houseRules",
    p.consented_at::text as "consentedAt", p.rules_accepted_at::text as "rulesAcceptedAt", p.version, coalesce((
      select json_agg(json_build_object('day', (l.starts_at at time zone y.time_zone)::date,
        'fromTime', to_char(l.starts_at at time zone y.time_zone, 'HH24:MI'),
        'untilTime', to_char(l.ends_at at time zone y.time_zone, 'HH24:MI'),
        'toolName', t.name, 'roomName', r.name) order by l.starts_at, l.id)
      from assessment_slot l join assessment_tool t on t.id = l.tool_id left join assessment_room r on r.id = l.room_id
      where l.event_id = e.id and l.group_id = p.group_id and (l.participant_id is null or l.participant_id = p.id)),
      '[]') as sessions
  from membership s join assessment_participant p on p.employee_id = s.employee_id
  join assessment_event e on e.id = p.event_id join agency y on y.id = e.agency_id
  left join assessment_group g on g.id = p.group_id
  where s.id = $1 and e.state not in ('draft', 'cancelled') and p.state <> 'withdrawn' and p.replaced_by is null`;

/** What participants do themselves: read their schedule, consent, accept the house rules. */
@Injectable()
export class OwnEventsService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** The latest first. */
  async list({ agencyId, membershipId }: OwnViewer): Promise<OwnEvents> {
    const items = await this.reader.read<OwnEvent & object>(
      agencyId,
      `${OWN} order by e.starts_on desc, e.id desc`,
      [membershipId],
    );
    return { items };
  }

  /**
   * Consents and accepts the house rules, once.
   * @throws StaleVersion; DomainError assessmentCentre.participant-not-found, event-locked
   */
  consent(caller: OwnViewer & Actor, { participantId, version }: Consent): Promise<OwnEvent> {
    return this.work.run(caller, async (tx) => {
      await tx.query('select 1 from assessment_participant where id = $1 for update', [participantId]);
      const own = await this.own(tx, caller.membershipId, participantId);
      if (own.version !== version) throw new StaleVersion(own);
      if (own.state !== 'scheduled' && own.state !== 'running') {
        throw new DomainError('conflict', 'assessmentCentre.event-locked', { state: own.state });
      }
      await writeConsent(tx, participantId);
      return this.own(tx, caller.membershipId, participantId);
    });
  }

  /** Records a consent that was signed on paper. @throws DomainError assessmentCentre.participant-not-found, event-locked */
  consentOnPaper(
    editor: EventEditor,
    eventId: number,
    participantId: number,
  ): Promise<{ participantId: number }> {
    return this.work.run(editor, async (tx) => {
      requireState(await holdEvent(tx, editor, eventId), 'scheduled', 'running', 'integration');
      const found = await tx.first('select 1 from assessment_participant where event_id = $1 and id = $2', [
        eventId,
        participantId,
      ]);
      if (!found) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
      await writeConsent(tx, participantId);
      return { participantId };
    });
  }

  private async own(tx: Tx, membershipId: number, participantId: number): Promise<OwnEvent> {
    const own = await tx.first<OwnEvent>(`${OWN} and p.id = $2`, [membershipId, participantId]);
    if (!own) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
    return own;
  }
}

async function writeConsent(tx: Tx, participantId: number): Promise<void> {
  await tx.query(
    `update assessment_participant set consented_at = coalesce(consented_at, now()),
       rules_accepted_at = coalesce(rules_accepted_at, now()), version = version + 1 where id = $1`,
    [participantId],
  );
}
