import { Body, Controller, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import {
  PoliciesQueries,
  PoliciesService,
  PolicyRow,
  PolicyVersionView,
  PresetView,
} from '#libs/features/talent-pool';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ActivatePolicyDto, AdoptPolicyDto, AssessmentRulesDto } from './policies.dto.js';

@Controller('scoring-policies')
export class PoliciesController {
  constructor(
    private readonly queries: PoliciesQueries,
    private readonly policies: PoliciesService,
  ) {}

  /** Scoring policies of the agency with their versions. */
  @Allow('scoringPolicy.read')
  @Get()
  list(@CurrentCaller() caller: Caller): Promise<PolicyRow[]> {
    assertWholeAgency(caller);
    return this.queries.list(caller.agencyId);
  }

  /** Policies to start with, each with its source. */
  @Allow('scoringPolicy.read')
  @Get('presets')
  presets(): PresetView[] {
    return this.queries.presets();
  }

  /** Takes over a preset as a policy of the agency, in draft. */
  @Allow('scoringPolicy.edit')
  @Creates()
  @Post()
  adopt(@CurrentCaller() caller: Caller, @Body() { preset }: AdoptPolicyDto): Promise<PolicyVersionView> {
    assertWholeAgency(caller);
    return this.policies.adopt(caller, preset);
  }

  /** Begins the next version of a policy: a draft that says what the newest says. */
  @Allow('scoringPolicy.edit')
  @Creates()
  @Post(':id/versions')
  draft(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<PolicyVersionView> {
    assertWholeAgency(caller);
    return this.policies.draft(caller, id);
  }

  /** One version with its whole tree, sources and notices. */
  @Allow('scoringPolicy.read')
  @Get('versions/:id')
  version(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<PolicyVersionView> {
    assertWholeAgency(caller);
    return this.queries.version(caller.agencyId, id);
  }

  /** Sets in a draft that no period uses how long assessment results count and which of several. */
  @Allow('scoringPolicy.edit')
  @Put('versions/:id/assessment-rules')
  setAssessment(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { source, confidence, ...rules }: AssessmentRulesDto,
  ): Promise<PolicyVersionView> {
    assertWholeAgency(caller);
    const citation = { text: source, confidence };
    return this.policies.setAssessment(caller, id, version, { ...rules, citation });
  }

  /** Makes a draft the agency's policy from a day on; it never changes afterwards. */
  @Allow('scoringPolicy.edit')
  @Post('versions/:id/activation')
  activate(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { effectiveFrom }: ActivatePolicyDto,
  ): Promise<PolicyVersionView> {
    assertWholeAgency(caller);
    return this.policies.activate(caller, id, version, calendarDate(effectiveFrom));
  }
}
