import { Injectable } from '@nestjs/common';
import { designFindings, type EventState } from '#libs/domain/assessment-event';
import { type PageWish, Params, rowsOf, type Slice } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { eventDesign } from '../design/design-facts.js';
import { type EventViewer, opensEvent } from './access.sql.js';
import { CELL_COUNTS, EVENT_ROW, readEvent } from './event.sql.js';
import type { EventMoveRecords, EventRow, EventView, FindingsView } from './event.view.js';

export interface EventFilter {
  readonly state?: EventState | undefined;
  /** Events with a day in it. */
  readonly year?: number | undefined;
  /** Part of the name or of the organiser. */
  readonly search?: string | undefined;
}

/** Reads assessment events. */
@Injectable()
export class EventsQueries {
  constructor(private readonly reader: Reader) {}

  /** The latest first. */
  async list(viewer: EventViewer, filter: EventFilter, { after, limit }: PageWish): Promise<Slice<EventRow>> {
    const params = new Params();
    const conditions = [opensEvent(viewer, 'e', params), ...conditionsOf(filter, params)];
    if (after) {
      const [day, id] = [params.add(String(after[0]), 'date'), params.add(Number(after[1]), 'int')];
      conditions.push(`(e.starts_on, e.id) < (${day}, ${id})`);
    }
    const rows = await rowsOf(this.reader, viewer.agencyId).query<EventRow>(
      `select ${EVENT_ROW} from assessment_event e ${CELL_COUNTS} where ${conditions.join(' and ')}
       order by e.starts_on desc, e.id desc limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextKey: rows.length > limit && last ? [last.startsOn, last.id] : null };
  }

  /** @throws DomainError assessmentCentre.event-not-found */
  one(viewer: EventViewer, id: number): Promise<EventView> {
    return readEvent(rowsOf(this.reader, viewer.agencyId), viewer, id);
  }

  /** What the checks find in the set-up. @throws as `one` */
  async findings(viewer: EventViewer, id: number): Promise<FindingsView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, id);
    const items = designFindings(await eventDesign(rows, id, viewer.timeZone));
    return { items: items.map((finding) => ({ ...finding, names: [...finding.names] })) };
  }

  /** Every step, the newest first. @throws as `one` */
  async moves(viewer: EventViewer, id: number): Promise<EventMoveRecords> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, id);
    const items = await rows.query<EventMoveRecords['items'][number]>(
      `select m.id, m.from_state as "fromState", m.to_state as "toState", m.reason, a.display_name as "movedBy",
         m.moved_at::text as "movedAt"
       from assessment_event_move m left join account a on a.id = m.moved_by where m.event_id = $1 order by m.id desc`,
      [id],
    );
    return { items };
  }
}

function conditionsOf({ state, year, search }: EventFilter, params: Params): string[] {
  const pattern = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const found = pattern && params.add(pattern, 'text');
  const of = year && params.add(year, 'int');
  return [
    ...(state ? [`e.state = ${params.add(state, 'text')}`] : []),
    ...(of ? [`extract(year from e.starts_on) <= ${of} and extract(year from e.ends_on) >= ${of}`] : []),
    ...(found ? [`(e.name ilike ${found} or e.institution ilike ${found})`] : []),
  ];
}
