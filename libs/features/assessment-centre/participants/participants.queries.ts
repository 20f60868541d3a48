import { Injectable } from '@nestjs/common';
import { cleanNip, isSpreadsheetDamaged } from '#libs/domain/nip';
import type { PositionLevel } from '#libs/domain/position-level';
import { fullName, Params, type Rows, rowsOf, subtreeSql } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import type { EventViewer } from '../events/access.sql.js';
import { readEvent } from '../events/event.sql.js';
import type {
  CandidatesView,
  CandidateView,
  ParticipantsView,
  ParticipantView,
  PastedLine,
  PastedList,
  PasteCode,
} from './participant.view.js';
import { PARTICIPANTS, presentPost } from './participants.sql.js';

export interface CandidateFilter {
  /** Part of a NIP or name. */
  readonly search?: string | undefined;
  readonly level?: PositionLevel | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
}

const SHOWN_AT_MOST = 300;
const NIP = /^\d{18}$/;

/** Reads participants and who could become one. */
@Injectable()
export class ParticipantsQueries {
  constructor(private readonly reader: Reader) {}

  /** Everybody of the event, by number. @throws DomainError assessmentCentre.event-not-found */
  async list(viewer: EventViewer, eventId: number): Promise<ParticipantsView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return participantsOf(rows, await readEvent(rows, viewer, eventId));
  }

  /** People at work who match, those in the event marked. @throws as `list` */
  async candidates(viewer: EventViewer, eventId: number, filter: CandidateFilter): Promise<CandidatesView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, eventId);
    const params = new Params();
    const event = params.add(eventId, 'int');
    const found = await rows.query<CandidateView>(
      `select n.id as "employeeId", n.nip, ${fullName('n')} as name, t.name as "positionName", t.level,
         t.unit_name as "orgUnitName",
         exists (select from assessment_participant p where p.event_id = ${event} and p.employee_id = n.id) as "isIn"
       from employee n left join lateral (${presentPost('n.id')}) t on true
       where ${['true', ...conditionsOf(filter, params)].join(' and ')}
       order by n.name_key collate "C", n.id limit ${params.add(SHOWN_AT_MOST + 1, 'int')}`,
      params.values,
    );
    return { items: found.slice(0, SHOWN_AT_MOST), more: found.length > SHOWN_AT_MOST };
  }

  /** Reads a pasted list of NIPs, one a line or with commas; every line gets its finding. @throws as `list` */
  async pasted(viewer: EventViewer, eventId: number, text: string): Promise<PastedList> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, eventId);
    const lines = text.split(/[\n\r,;\t]+/).map((line) => line.trim());
    const given = lines.filter((line) => line !== '');
    const known = await peopleByNip(rows, eventId, given.map(cleanNip));
    const firsts = new Map<number | string, number>();
    return { items: given.map((line, place) => lineOf(line, place + 1, known, firsts)) };
  }
}

/** The same for a writer. */
export async function participantsOf(
  rows: Rows,
  event: { readonly id: number; readonly version: number },
): Promise<ParticipantsView> {
  const items = await rows.query<ParticipantView>(`${PARTICIPANTS} order by p.number`, [event.id]);
  return { items, version: event.version };
}

function conditionsOf({ search, level, orgUnitId }: CandidateFilter, params: Params): string[] {
  const term = search?.trim();
  return [
    ...(level ? [`t.level = ${params.add(level, 'text')}`] : []),
    ...(orgUnitId ? [`t.org_unit_id in (${subtreeSql(params.add(orgUnitId, 'int'))})`] : []),
    ...(term
      ? [`n.search like '%' || person_name_key(${params.add(term.replace(/[\\%_]/g, ' '), 'text')}) || '%'`]
      : []),
  ];
}

interface KnownPerson {
  readonly nip: string;
  readonly id: number;
  readonly name: string;
  readonly isIn: boolean;
}

async function peopleByNip(
  rows: Rows,
  eventId: number,
  nips: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  const found = await rows.query<KnownPerson>(
    `select k.nip, n.id, ${fullName('n')} as name,
       exists (select from assessment_participant p where p.event_id = $2 and p.employee_id = n.id) as "isIn"
     from (select nip, id from employee where nip = any($1::text[])
           union select nip, employee_id from employee_nip_alias where nip = any($1::text[])) k
     join employee n on n.id = k.id`,
    [nips, eventId],
  );
  return new Map(found.map((person) => [person.nip, person]));
}

/** A person who stands in the list twice, also under an older number, is told once. */
function lineOf(
  text: string,
  line: number,
  known: ReadonlyMap<string, KnownPerson>,
  firsts: Map<number | string, number>,
): PastedLine {
  const nip = cleanNip(text);
  const person = known.get(nip);
  const key = person?.id ?? nip;
  const firstLine = firsts.get(key) ?? null;
  if (firstLine === null) firsts.set(key, line);
  const code = firstLine === null ? codeOf(text, nip, person) : 'duplicate';
  return { line, text, code, firstLine, employeeId: person?.id ?? null, name: person?.name ?? null };
}

function codeOf(text: string, nip: string, person: KnownPerson | undefined): PasteCode {
  if (isSpreadsheetDamaged(text)) return 'damaged';
  if (!NIP.test(nip)) return 'malformed';
  if (!person) return 'unknown';
  return person.isIn ? 'already-in' : 'ok';
}
