import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { narrowedUnits, Params, type Rows, type Viewer } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { TARGET_POST, type TargetPost } from './profile.sql.js';

/** Finds posts that people are compared with. */
@Injectable()
export class TargetPosts {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError position.not-found, also for posts outside of what the viewer may see */
  async one(rows: Rows, viewer: Viewer, positionId: number): Promise<TargetPost> {
    const params = new Params();
    const sql = `${TARGET_POST(params.add(this.clock.today(viewer.timeZone), 'date'))} where p.id = ${params.add(positionId, 'int')}`;
    const units = narrowedUnits(viewer, null, params);
    const [found] = await rows.query<TargetPost>(
      units ? `${sql} and p.org_unit_id = any(${units})` : sql,
      params.values,
    );
    if (!found) throw new DomainError('not-found', 'position.not-found', { field: 'targetPositionId' });
    return found;
  }
}
