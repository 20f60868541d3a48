import { Injectable } from '@nestjs/common';
import { VacanciesQueries, type VacancyFilter, type Viewer } from '#libs/features/directory';
import type { PageWish, Slice } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { SuccessorsQueries } from '../successors/successors.queries.js';
import type { VacancyReadiness } from './vacancy-readiness.view.js';

/** Reads the posts that need a successor beside what is prepared for them. */
@Injectable()
export class VacanciesReadinessQueries {
  constructor(
    private readonly reader: Reader,
    private readonly vacancies: VacanciesQueries,
    private readonly successors: SuccessorsQueries,
  ) {}

  async list(viewer: Viewer, filter: VacancyFilter, wish: PageWish): Promise<Slice<VacancyReadiness>> {
    const { items, nextKey } = await this.vacancies.list(viewer, filter, wish);
    const ids = items.map(({ id }) => id);
    const [counts, plans] = await Promise.all([
      this.successors.counts(viewer.agencyId, ids),
      this.reader.read<{ positionId: number; state: string }>(
        viewer.agencyId,
        `select position_id as "positionId", state from succession_plan
         where position_id = any($1::int[]) and state in ('draft', 'committee', 'approved', 'active')`,
        [ids],
      ),
    ]);
    const stateOf = new Map(plans.map(({ positionId, state }) => [positionId, state]));
    return {
      items: items.map((row) => ({
        ...row,
        ...(counts.get(row.id) ?? { ranked: 0, readyNow: 0 }),
        planState: stateOf.get(row.id) ?? null,
      })),
      nextKey,
    };
  }
}
