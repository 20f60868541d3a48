import { Controller, Get } from '@nestjs/common';
import { AssessmentTasksQueries } from '#libs/features/assessment-centre/tasks';
import { DirectoryTasksQueries } from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { figuresFor, waitingFor } from './home-items.js';
import { HomeResponse } from './home.view.js';
import { OfficeTasksQueries } from './office-tasks.js';

@Controller('home')
export class HomeController {
  constructor(
    private readonly directory: DirectoryTasksQueries,
    private readonly office: OfficeTasksQueries,
    private readonly assessment: AssessmentTasksQueries,
  ) {}

  /** What waits for the member, by role and within the unit that narrows the rights. */
  @Allow('home.read')
  @Get()
  async home(@CurrentCaller() caller: Caller): Promise<HomeResponse> {
    const [directory, office, assessment] = await Promise.all([
      this.directory.tasks(caller),
      this.office.tasks(caller.agencyId),
      this.assessment.tasks(caller),
    ]);
    const facts = { ...directory, ...office, ...assessment };
    return { waiting: waitingFor(caller.role, facts), figures: figuresFor(caller.role, facts) };
  }
}
