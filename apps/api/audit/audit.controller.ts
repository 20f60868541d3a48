import { Controller, Get, Param, Query } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { AuditQueries } from '#libs/platform/audit';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { AuditQuery } from './audit.dto.js';
import { AuditActorResponse, AuditItems, AuditPage, AuditStatusResponse } from './audit.view.js';

/** The trail knows no units: only for members of the whole agency. */
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditQueries) {}

  /** The trail of changes, newest first. */
  @Allow('audit.read')
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Query() { cursor, limit, ...filter }: AuditQuery,
  ): Promise<AuditPage> {
    assertWholeAgency(caller);
    const before = cursor ? entryIdOf(String(decodeCursor(cursor, 1)[0])) : null;
    const rows = await this.audit.entries(caller.agencyId, { ...filter, before }, limit + 1);
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** How much of the trail stands under a seal. */
  @Allow('audit.read')
  @Get('status')
  status(@CurrentCaller() caller: Caller): Promise<AuditStatusResponse> {
    return this.audit.status(caller.agencyId);
  }

  /** Everybody the trail names, to choose one of them. */
  @Allow('audit.read')
  @Get('actors')
  async actors(@CurrentCaller() caller: Caller): Promise<AuditActorResponse[]> {
    assertWholeAgency(caller);
    return this.audit.actors(caller.agencyId);
  }

  /** Old and new values of one entry. */
  @Allow('audit.read')
  @Get(':id')
  async items(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<AuditItems> {
    assertWholeAgency(caller);
    const values = await this.audit.items(caller.agencyId, entryIdOf(id));
    if (values.items.length === 0) throw new DomainError('not-found', 'audit.not-found');
    return values;
  }
}

/** Ids are bigint: they travel as decimal text. */
function entryIdOf(text: string): string {
  if (!/^\d{1,18}$/.test(text)) throw new DomainError('invalid', 'audit.id-invalid', { field: 'id' });
  return text;
}
