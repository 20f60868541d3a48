import { Injectable } from '@nestjs/common';
import { ImportApply, ImportCheck, ImportUndo, importActor } from '#libs/platform/import';
import type { JobContext, JobHandler } from '#libs/platform/jobs';

/** The person who ordered the job, acting through the import. */
function actorOf({
  agencyId,
  requestedBy,
  payload,
}: JobContext<'import.check' | 'import.apply' | 'import.undo'>) {
  return importActor(agencyId, requestedBy, payload.importId);
}

@Injectable()
export class ImportCheckHandler implements JobHandler<'import.check'> {
  readonly job = 'import.check';

  constructor(private readonly checks: ImportCheck) {}

  async handle(context: JobContext<'import.check'>): Promise<Record<string, unknown>> {
    const { payload, jobId } = context;
    return {
      ...(await this.checks.check(actorOf(context), payload.importId, jobId, (p) => context.report(p))),
    };
  }
}

@Injectable()
export class ImportApplyHandler implements JobHandler<'import.apply'> {
  readonly job = 'import.apply';

  constructor(private readonly applies: ImportApply) {}

  async handle(context: JobContext<'import.apply'>): Promise<Record<string, unknown>> {
    const { payload, jobId } = context;
    return {
      ...(await this.applies.apply(actorOf(context), payload.importId, jobId, (p) => context.report(p))),
    };
  }
}

@Injectable()
export class ImportUndoHandler implements JobHandler<'import.undo'> {
  readonly job = 'import.undo';

  constructor(private readonly undos: ImportUndo) {}

  async handle(context: JobContext<'import.undo'>): Promise<Record<string, unknown>> {
    const { payload, jobId } = context;
    return {
      ...(await this.undos.undo(actorOf(context), payload.importId, jobId, (p) => context.report(p))),
    };
  }
}
