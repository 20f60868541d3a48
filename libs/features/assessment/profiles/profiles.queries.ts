import { Injectable } from '@nestjs/common';
import { EmployeeCardQueries } from '#libs/features/directory';
import { rowsOf, type Viewer } from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { Clock } from '#libs/platform/clock';
import { type Actor, Reader, Work } from '#libs/platform/database';
import type { ResultRules } from './measure.js';
import { profileOf } from './profile.js';
import { PROFILE_FACTS, type ProfileFacts } from './profile.sql.js';
import type { CompetencyProfile } from './profile.view.js';

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
    private readonly clock: Clock,
  ) {}

  /**
   * A person's profile against the present post, with every result; the reading is noted and shown to the person.
   * @param rules how the agency takes results
   * @throws DomainError employee.not-found, also for people outside of what the viewer may see
   */
  async profile(viewer: Actor & Viewer, employeeId: number, rules: ResultRules): Promise<CompetencyProfile> {
    const today = this.clock.today(viewer.timeZone);
    await this.cards.requireVisible(rowsOf(this.reader, viewer.agencyId), viewer, employeeId);
    const facts = await this.reader.first<ProfileFacts & Record<string, unknown>>(
      viewer.agencyId,
      PROFILE_FACTS,
      [employeeId, today],
    );
    await this.work.run({ ...viewer, idempotency: null }, (tx) =>
      this.readings.record(tx, { what: 'assessment.result', employeeId }),
    );
    return { employeeId, ...profileOf(facts ?? NOBODY, today, rules) };
  }
}
