import { Injectable } from '@nestjs/common';
import { type ActionGuide, DEFAULT_ACTION_GUIDE, isActionGuide } from '#libs/domain/development-plan';
import { DomainError } from '#libs/domain/errors';
import { type Rows, rowsOf, type Viewer } from '#libs/features/directory/access';
import { type Actor, Reader, StaleVersion, Work } from '#libs/platform/database';
import type { DevelopmentGuide } from './guide.view.js';

/** The agency's guide for the mix of actions, 70-20-10 until it says otherwise. */
@Injectable()
export class GuideService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
  ) {}

  present(viewer: Viewer): Promise<DevelopmentGuide> {
    return guideOf(rowsOf(this.reader, viewer.agencyId));
  }

  /** @param version 0: of the default. @throws StaleVersion; DomainError development.guide-not-whole */
  change(actor: Actor, version: number, guide: ActionGuide): Promise<DevelopmentGuide> {
    if (!isActionGuide(guide)) {
      throw new DomainError('invalid', 'development.guide-not-whole', { field: 'experience' });
    }
    return this.work.run(actor, async (tx) => {
      await tx.query('select id from development_guide for update');
      const present = await guideOf(tx);
      if (present.version !== version) throw new StaleVersion(present);
      await tx.query(
        `insert into development_guide (agency_id, experience, social, formal) values ($1, $2, $3, $4)
         on conflict (agency_id) do update set experience = excluded.experience, social = excluded.social,
           formal = excluded.formal, version = development_guide.version + 1`,
        [actor.agencyId, guide.experience, guide.social, guide.formal],
      );
      return guideOf(tx);
    });
  }
}

/** The guide in force. */
export async function guideOf(rows: Rows): Promise<DevelopmentGuide> {
  const [found] = await rows.query<DevelopmentGuide>(
    'select experience, social, formal, version from development_guide',
    [],
  );
  return found ?? { ...DEFAULT_ACTION_GUIDE, version: 0 };
}
