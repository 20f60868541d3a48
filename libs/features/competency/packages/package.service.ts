import { Injectable } from '@nestjs/common';
import {
  type CasePackage,
  type CaseReading,
  readCasePackage,
  writeCasePackage,
} from '#libs/domain/case-package';
import { DomainError } from '#libs/domain/errors';
import type { Editor, Viewer } from '#libs/features/directory';
import { refusing, rowsOf } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { beginDraft } from '../dictionary/drafts.js';
import { writeCompetencies } from '../dictionary/write-competencies.js';
import { checkedLevels } from '../standards/standard-changes.js';
import { insertStandard } from '../standards/write-standard.js';
import { packageContent, presentBeside } from './package-content.js';
import { type PackagePlan, planOf } from './package-plan.js';
import type { PackageView } from './package.view.js';

const REFUSALS = { job_standard_valid: { code: 'standard.date-taken', field: 'effectiveFrom' } };

/** Takes a dictionary and the SKJ over it out as a CASE 1.1 package, and in from one of any agency. */
@Injectable()
export class PackageService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** A version of the dictionary and the SKJ in force today. @throws DomainError dictionary.not-found */
  async write(viewer: Viewer, dictionaryId: number): Promise<CasePackage> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    const content = await packageContent(rows, viewer, {
      dictionaryId,
      today: this.clock.today(viewer.timeZone),
    });
    return writeCasePackage(content, this.clock.now().toISOString());
  }

  /** What the package would change, and what is wrong with it. */
  async preview(viewer: Viewer, file: unknown): Promise<PackageView> {
    const reading = readCasePackage(file);
    const present = await presentBeside(rowsOf(this.reader, viewer.agencyId), viewer, reading.content);
    return planOf(reading, present).view;
  }

  /**
   * Writes the competencies into the draft (a new one where there is none) and adds the SKJ.
   * @throws DomainError case.has-problems {problem, path, subject} (the first one), case.nothing-new
   */
  apply(editor: Editor, file: unknown): Promise<PackageView> {
    const reading = requireSound(readCasePackage(file));
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await tx.query('select id from agency where id = $1 for share', [editor.agencyId]);
        const plan = planOf(reading, await presentBeside(tx, editor, reading.content));
        if (plan.competencies.length + plan.standards.length === 0) {
          throw new DomainError('conflict', 'case.nothing-new');
        }
        await writeWords(tx, plan);
        await this.writeStandards(tx, plan);
        return plan.view;
      }),
    );
  }

  private async writeStandards(tx: Tx, { standards }: PackagePlan): Promise<void> {
    for (const { positionId, changes } of standards) {
      await insertStandard(tx, positionId, changes, checkedLevels(changes.levels));
    }
    const ids = standards.map(({ positionId }) => positionId);
    await this.outbox.addBatches(tx, 'competency.standardsChanged', ids, (positionIds) => ({ positionIds }));
  }
}

function requireSound(reading: CaseReading): CaseReading {
  const [first] = reading.problems;
  if (!first) return reading;
  throw new DomainError('invalid', 'case.has-problems', {
    field: 'file',
    problem: first.code,
    path: first.path,
    subject: first.subject,
  });
}

async function writeWords(tx: Tx, { competencies, view }: PackagePlan): Promise<void> {
  if (competencies.length === 0) return;
  const draft = await tx.first<{ id: number }>(
    'select id from competency_dictionary where effective_from is null for update',
  );
  await writeCompetencies(tx, draft?.id ?? (await beginDraft(tx, draftName(view.title))), competencies);
}

/** A name of a version has three characters at least. */
function draftName(title: string): string {
  return title.length < 3 ? `CASE ${title}` : title;
}
