import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate, earlierOf } from '#libs/domain/calendar';
import type { AutomaticLevel } from '#libs/domain/merit-index';
import { Clock } from '#libs/platform/clock';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { type AssessmentRow, lockAssessment } from '../assessments/assessment-row.js';
import { computed } from '../levels/decision.js';
import { levelsChanged } from '../levels/history.js';
import { levelAt, writeLevel } from '../levels/level-row.js';
import { CYCLE } from './cycle.sql.js';
import { type Counted, type IndicatorRule, RULE_VERSION, rulesOf } from './rules.js';

/** What a computation came to. */
export interface Computed {
  /** Indicators computed; 0 for a closed assessment. */
  readonly computed: number;
  /** Indicators of which the level or the figure is another than before. */
  readonly changed: number;
}

/** Reads the present facts and brings the computed levels of an assessment up to date. */
@Injectable()
export class Computation {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * One transaction: run twice, or again after a crash, it comes to the same and adds nothing.
   * @throws DomainError merit.not-found
   */
  run(actor: Actor, assessmentId: number): Promise<Computed> {
    return this.work.run(actor, async (tx) => {
      const assessment = await lockAssessment(tx, assessmentId);
      if (assessment.state !== 'open') return { computed: 0, changed: 0 };
      const day = await dataDateOf(tx, assessment, this.clock);
      const rules = rulesOf(assessment);
      let changed = 0;
      for (const rule of rules) {
        const found = await this.figure(tx, assessment, rule, day);
        if (await settle(tx, assessment, found)) changed++;
      }
      if (changed > 0) await levelsChanged(tx, this.outbox, assessment, 'self');
      return { computed: rules.length, changed };
    });
  }

  private async figure(
    tx: Tx,
    assessment: AssessmentRow,
    rule: IndicatorRule,
    day: CalendarDate,
  ): Promise<AutomaticLevel> {
    const rows = await tx.query<Counted & { part: string }>(
      `with ${CYCLE}, ${rule.behind}
       select part, (count(*) filter (where counted))::int as count, count(*)::int as "of" from behind group by part`,
      [day, assessment.year],
    );
    const found = rule.level((part) => rows.find((row) => row.part === part) ?? { count: 0, of: 0 });
    await tx.query(
      `insert into merit_figure
         (agency_id, assessment_id, indicator, level, rule, figures, rule_version, data_date, computed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (agency_id, assessment_id, indicator) do update
         set level = excluded.level, rule = excluded.rule, figures = excluded.figures,
             rule_version = excluded.rule_version, data_date = excluded.data_date, computed_at = excluded.computed_at`,
      [
        tx.actor.agencyId,
        assessment.id,
        rule.indicator,
        found.level,
        found.rule,
        JSON.stringify(found.figures),
        RULE_VERSION,
        day,
        this.clock.now(),
      ],
    );
    return found;
  }
}

/** Writes a level that is another than before. */
async function settle(tx: Tx, assessment: AssessmentRow, found: AutomaticLevel): Promise<boolean> {
  const place = { assessmentId: assessment.id, value: 'self', indicator: found.indicator } as const;
  const figure = { rule: found.rule, figures: found.figures };
  const write = computed(await levelAt(tx, place), { level: found.level, figure });
  if (write) await writeLevel(tx, place, write);
  return write !== null;
}

/** The day whose facts are read: as set, else today, but never after the year. */
async function dataDateOf(tx: Tx, assessment: AssessmentRow, clock: Clock): Promise<CalendarDate> {
  if (assessment.dataDate !== null) return calendarDate(assessment.dataDate);
  const agency = await tx.first<{ zone: string }>('select time_zone as zone from agency');
  const today = clock.today(agency?.zone ?? 'UTC');
  return earlierOf(today, calendarDate(`${assessment.year}-12-31`));
}
