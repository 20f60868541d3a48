import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { refusing, type Refusals, type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader, type Tx, Work } from '#libs/platform/database';
import type { EventEditor, EventViewer } from './access.sql.js';
import { readEvent } from './event.sql.js';
import { keepRows, type KeptRow } from './keep-rows.js';
import { type EventRef, lockEvent, requireState, touchEvent } from './lock.js';
import type { StructureView } from './structure.view.js';

export interface BatchInput extends KeptRow {
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly groups: readonly (KeptRow & { readonly name: string })[];
}

export interface StructureInput {
  readonly batches: readonly BatchInput[];
  readonly rooms: readonly (KeptRow & { readonly name: string })[];
}

const TWICE: Refusals = {
  assessment_batch_agency_id_event_id_name_key: { code: 'assessmentCentre.name-twice', field: 'batches' },
  assessment_group_agency_id_batch_id_name_key: { code: 'assessmentCentre.name-twice', field: 'groups' },
  assessment_room_agency_id_event_id_name_key: { code: 'assessmentCentre.name-twice', field: 'rooms' },
};

/** Batches, groups and rooms of an event: one step of the wizard, saved as a whole. */
@Injectable()
export class StructureService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found */
  async read(viewer: EventViewer, id: number): Promise<StructureView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return structureOf(rows, await readEvent(rows, viewer, id));
  }

  /**
   * Makes the structure that given. People of a group that goes are left without one, its sessions go.
   * @throws StaleVersion; DomainError assessmentCentre.event-locked, row-unknown, name-twice, days-reversed
   */
  save(editor: EventEditor, ref: EventRef, input: StructureInput): Promise<StructureView> {
    const reversed = input.batches.find(({ startsOn, endsOn }) => endsOn < startsOn);
    if (reversed) {
      throw new DomainError('invalid', 'assessmentCentre.days-reversed', {
        field: 'batches',
        name: reversed.name,
      });
    }
    return this.work.run(editor, (tx) =>
      refusing(TWICE, async () => {
        requireState(await lockEvent(tx, editor, ref));
        const batchIds = await keepRows(
          tx,
          { table: 'assessment_batch', eventId: ref.id, field: 'batches' },
          input.batches,
          ({ name, startsOn, endsOn }) => ({ name, starts_on: startsOn, ends_on: endsOn }),
        );
        const groups = input.batches.flatMap((batch, place) =>
          batch.groups.map((group) => ({ ...group, batchId: batchIds[place] ?? 0 })),
        );
        const groupIds = await keepRows(
          tx,
          { table: 'assessment_group', eventId: ref.id, field: 'groups' },
          groups,
          ({ name, batchId }) => ({ name, batch_id: batchId }),
        );
        const roomIds = await keepRows(
          tx,
          { table: 'assessment_room', eventId: ref.id, field: 'rooms' },
          input.rooms,
          ({ name }) => ({ name }),
        );
        await dropOthers(tx, ref.id, { batchIds, groupIds, roomIds });
        return structureOf(tx, await touchEvent(tx, editor, ref.id));
      }),
    );
  }
}

async function dropOthers(
  tx: Tx,
  eventId: number,
  kept: { readonly batchIds: number[]; readonly groupIds: number[]; readonly roomIds: number[] },
): Promise<void> {
  const gone = 'event_id = $1 and not id = any($2::int[])';
  const groups = `select id from assessment_group where ${gone}`;
  await tx.query(
    `update assessment_participant set group_id = null, version = version + 1 where group_id in (${groups})`,
    [eventId, kept.groupIds],
  );
  await tx.query(`delete from assessment_slot where group_id in (${groups})`, [eventId, kept.groupIds]);
  await tx.query(`delete from assessment_group where ${gone}`, [eventId, kept.groupIds]);
  await tx.query(`delete from assessment_batch where ${gone}`, [eventId, kept.batchIds]);
  await tx.query(
    `update assessment_slot set room_id = null, version = version + 1
     where room_id in (select id from assessment_room where ${gone})`,
    [eventId, kept.roomIds],
  );
  await tx.query(`delete from assessment_room where ${gone}`, [eventId, kept.roomIds]);
}

async function structureOf(rows: Rows, event: { id: number; version: number }): Promise<StructureView> {
  const batches = await rows.query<StructureView['batches'][number]>(
    `select b.id, b.name, b.starts_on::text as "startsOn", b.ends_on::text as "endsOn", coalesce((
       select json_agg(json_build_object('id', g.id, 'name', g.name, 'participants', (
         select count(*) from assessment_participant p
         where p.group_id = g.id and p.state <> 'withdrawn' and p.replaced_by is null)) order by g.id)
       from assessment_group g where g.batch_id = b.id), '[]') as groups
     from assessment_batch b where b.event_id = $1 order by b.starts_on, b.id`,
    [event.id],
  );
  const rooms = await rows.query<StructureView['rooms'][number]>(
    'select r.id, r.name from assessment_room r where r.event_id = $1 order by r.id',
    [event.id],
  );
  return { batches, rooms, version: event.version };
}
