import { Module } from '@nestjs/common';
import { TalentPoolModule } from '#libs/features/talent-pool';
import { TalentComputeHandler, TalentRefreshHandler } from './talent-handlers.js';

/** The handlers of the jobs of libs/features/talent-pool. */
export const TALENT_HANDLERS = [TalentComputeHandler, TalentRefreshHandler] as const;

@Module({
  imports: [TalentPoolModule],
  providers: [...TALENT_HANDLERS],
  exports: [...TALENT_HANDLERS, TalentPoolModule],
})
export class TalentWorkerModule {}
