import { Injectable } from '@nestjs/common';
import { competencyWords } from '#libs/features/competency';
import { EmployeeCardQueries } from '#libs/features/directory';
import { rowsOf, type Viewer } from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { Clock } from '#libs/platform/clock';
import { type Actor, Reader, Work } from '#libs/platform/database';
import type { ResultRules } from './measure.js';
import { profileOf } from './profile.js';
import { PROFILE_FACTS, type ProfileFacts } from './profile.sql.js';
import type { CompetencyProfile } from './profile.view.js';
import { TargetPosts } from './target-posts.js';

const NOBODY: ProfileFacts = {
  positionName: null,
  level: null,
  standardFrom: null,
  standard: {},
  results: [],
};

/** Reads what assessments say of single persons. */
@Injectable()
export class ProfilesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly cards: EmployeeCardQueries,
    private readonly targets: TargetPosts,
    private readonly clock: Clock,
  ) {}

  /**
   * A person's profile against the present post, with every result; the reading is noted and shown to the person.
   * @param rules how the agency takes results
   * @param targetPositionId a post to compare with as well
   * @throws DomainError employee.not-found, position.not-found, also for what is outside of what the viewer may see
   */
  async profile(
    viewer: Actor & Viewer,
    employeeId: number,
    rules: ResultRules,
    targetPositionId: number | null = null,
  ): Promise<CompetencyProfile> {
    const today = this.clock.today(viewer.timeZone);
    const rows = rowsOf(this.reader, viewer.agencyId);
    await this.cards.requireVisible(rows, viewer, employeeId);
    const target = targetPositionId === null ? null : await this.targets.one(rows, viewer, targetPositionId);
    const facts = await this.reader.first<ProfileFacts & Record<string, unknown>>(
      viewer.agencyId,
      PROFILE_FACTS,
      [employeeId, today],
    );
    await this.work.run({ ...viewer, idempotency: null }, (tx) =>
      this.readings.record(tx, { what: 'assessment.result', employeeId }),
    );
    const words = await competencyWords(rows, today);
    const names = new Map(words.map(({ code, name }) => [code, name]));
    return { employeeId, ...profileOf(facts ?? NOBODY, today, rules, { names, target }) };
  }
}
