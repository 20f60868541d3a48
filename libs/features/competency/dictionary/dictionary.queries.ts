import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { Viewer } from '#libs/features/directory';
import { type Rows, rowsOf } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx } from '#libs/platform/database';
import type {
  CompetencyView,
  DictionaryList,
  DictionaryVersion,
  DictionaryView,
  WordsInForceView,
} from './dictionary.view.js';
import { COMPETENCY_ROW, type CompetencyRow } from './rows.js';
import { withReference } from './words.js';

/** SELECT of `DictionaryVersion`s as of the day $1. */
const VERSIONS = `
  select d.id, d.name, d.effective_from::text as "effectiveFrom", d.version, a.display_name as "publishedBy",
         (select count(*)::int from competency c where c.dictionary_id = d.id) as "ownCount",
         case when d.effective_from is null then 'draft' when d.effective_from > $1::date then 'planned'
              when exists (select from competency_dictionary n where n.effective_from <= $1::date
                           and n.effective_from > d.effective_from) then 'superseded'
              else 'effective' end as state
  from competency_dictionary d left join account a on a.id = d.published_by`;

/** Reads the agency's dictionary and its versions. */
@Injectable()
export class DictionaryQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Every version: the draft first, then the newest. */
  async list(viewer: Viewer): Promise<DictionaryList> {
    const items = await this.rows(viewer).query<DictionaryVersion>(
      `${VERSIONS} order by d.effective_from desc nulls first`,
      [this.clock.today(viewer.timeZone)],
    );
    return { items };
  }

  /** @throws DomainError dictionary.not-found */
  async one(viewer: Viewer, id: number, tx?: Tx): Promise<DictionaryView> {
    const rows = tx ?? this.rows(viewer);
    const [found] = await rows.query<DictionaryVersion>(`${VERSIONS} where d.id = $2`, [
      this.clock.today(viewer.timeZone),
      id,
    ]);
    if (!found) throw new DomainError('not-found', 'dictionary.not-found');
    return { ...found, competencies: await competenciesOf(rows, id) };
  }

  /** The words in force on a day, today where none is given. */
  async inForce(viewer: Viewer, day?: CalendarDate): Promise<WordsInForceView> {
    const rows = this.rows(viewer);
    const asked = day ?? this.clock.today(viewer.timeZone);
    const [dictionary] = await rows.query<DictionaryVersion>(
      `${VERSIONS} where d.effective_from <= $1::date order by d.effective_from desc limit 1`,
      [asked],
    );
    return {
      day: asked,
      dictionary: dictionary ?? null,
      competencies: await competenciesOf(rows, dictionary?.id ?? 0),
    };
  }

  private rows(viewer: Viewer): Rows {
    return rowsOf(this.reader, viewer.agencyId);
  }
}

async function competenciesOf(rows: Rows, dictionaryId: number): Promise<CompetencyView[]> {
  const own = await rows.query<CompetencyRow>(`${COMPETENCY_ROW} where c.dictionary_id = $1`, [dictionaryId]);
  const byCode = new Map(own.map((row) => [row.code, row]));
  return withReference(own).map((words) => {
    const row = byCode.get(words.code);
    return {
      ...words,
      id: row?.id ?? null,
      version: row?.version ?? null,
      levels: words.levels.map((level) => ({ ...level, indicators: [...level.indicators] })),
    };
  });
}
