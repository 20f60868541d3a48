import { Injectable } from '@nestjs/common';
import type { ToolKind } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { refusing, type Refusals, type Rows, rowsOf } from '#libs/features/directory/access';
import { competencyWords } from '#libs/features/competency';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx, Work } from '#libs/platform/database';
import type { EventEditor, EventViewer } from '../events/access.sql.js';
import { readEvent } from '../events/event.sql.js';
import { keepRows, type KeptRow } from '../events/keep-rows.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { writeWords } from '../events/snapshot.js';
import type { DesignCell, DesignCompetency, DesignTool, DesignView } from './design.view.js';

export interface ToolInput extends KeptRow {
  readonly kind: ToolKind;
  readonly name: string;
  readonly cells: readonly DesignCell[];
}

export interface DesignInput {
  readonly competencies: readonly string[];
  readonly tools: readonly ToolInput[];
}

const TWICE: Refusals = {
  assessment_tool_agency_id_event_id_name_key: { code: 'assessmentCentre.name-twice', field: 'tools' },
  assessment_matrix_cell_agency_id_tool_id_competency_code_key: {
    code: 'assessmentCentre.cell-twice',
    field: 'tools',
  },
};

/** Competencies, tools and their matrix: one step of the wizard, saved as a whole. */
@Injectable()
export class DesignService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found */
  async read(viewer: EventViewer, id: number): Promise<DesignView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return this.view(rows, await readEvent(rows, viewer, id), viewer);
  }

  /**
   * Makes the design that given, before the event runs. A tool that goes takes its assignments and sessions along.
   * @throws StaleVersion; DomainError assessmentCentre.event-locked, competency-unknown, cell-unknown, name-twice,
   *   row-unknown
   */
  save(editor: EventEditor, ref: EventRef, input: DesignInput): Promise<DesignView> {
    const foreign = input.tools
      .flatMap(({ cells }) => cells)
      .find(({ code }) => !input.competencies.includes(code));
    if (foreign) {
      throw new DomainError('invalid', 'assessmentCentre.cell-unknown', {
        field: 'tools',
        code: foreign.code,
      });
    }
    return this.work.run(editor, (tx) =>
      refusing(TWICE, async () => {
        requireState(await lockEvent(tx, editor, ref), 'draft', 'scheduled');
        await tx.query('delete from assessment_matrix_cell where event_id = $1', [ref.id]);
        await writeWords(tx, ref.id, input.competencies, this.clock.today(editor.timeZone));
        const toolIds = await keepRows(
          tx,
          { table: 'assessment_tool', eventId: ref.id, field: 'tools' },
          input.tools,
          ({ kind, name }, place) => ({ kind, name, ordinal: place + 1 }),
        );
        await dropTools(tx, ref.id, toolIds);
        await writeCells(tx, ref.id, input.tools, toolIds);
        return this.view(tx, await touchEvent(tx, editor, ref.id), editor);
      }),
    );
  }

  private async view(
    rows: Rows,
    event: { readonly id: number; readonly version: number },
    viewer: EventViewer,
  ): Promise<DesignView> {
    const competencies = await rows.query<DesignCompetency>(
      `select c.code, c.name, c.competency_group as "group" from assessment_event_competency c
       where c.event_id = $1 order by c.ordinal`,
      [event.id],
    );
    const tools = await rows.query<DesignTool>(
      `select t.id, t.kind, t.name, coalesce((
         select json_agg(json_build_object('code', x.competency_code, 'weight', x.weight) order by x.id)
         from assessment_matrix_cell x where x.tool_id = t.id), '[]') as cells
       from assessment_tool t where t.event_id = $1 order by t.ordinal, t.id`,
      [event.id],
    );
    const words = await competencyWords(rows, this.clock.today(viewer.timeZone));
    const available = words.map(({ code, name, group }) => ({ code, name, group }));
    return { competencies, available, tools, version: event.version };
  }
}

/** @throws DomainError assessmentCentre.tool-rated */
async function dropTools(tx: Tx, eventId: number, kept: readonly number[]): Promise<void> {
  const gone = 'select id from assessment_tool where event_id = $1 and not id = any($2::int[])';
  const rated = await tx.first(
    `select 1 from assessment_rating r join assessment_assignment a on a.id = r.assignment_id
     where a.tool_id in (${gone}) and (r.level is not null or r.no_evidence) limit 1`,
    [eventId, kept],
  );
  if (rated) throw new DomainError('conflict', 'assessmentCentre.tool-rated', { field: 'tools' });
  await tx.query(
    `delete from assessment_rating where assignment_id in (
       select id from assessment_assignment where tool_id in (${gone}))`,
    [eventId, kept],
  );
  for (const table of ['assessment_assignment', 'assessment_slot']) {
    await tx.query(`delete from ${table} where tool_id in (${gone})`, [eventId, kept]);
  }
  await tx.query(`delete from assessment_tool where id in (${gone})`, [eventId, kept]);
}

async function writeCells(
  tx: Tx,
  eventId: number,
  tools: readonly ToolInput[],
  toolIds: readonly number[],
): Promise<void> {
  const rows = tools.flatMap(({ cells }, place) =>
    cells.map(({ code, weight }) => ({ tool_id: toolIds[place], code, weight })),
  );
  await tx.query(
    `insert into assessment_matrix_cell (agency_id, event_id, tool_id, competency_code, weight)
     select $1, $2, tool_id, code, weight
     from jsonb_to_recordset($3::jsonb) as x (tool_id int, code text, weight smallint)`,
    [tx.actor.agencyId, eventId, JSON.stringify(rows)],
  );
}
