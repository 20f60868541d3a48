import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform/config';
import { MembershipService, UserQueries, UserService } from '#libs/platform/identity';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { publicAddress } from '../http/request-origin.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ClosedSessionsView } from '../session/session.view.js';
import { CreateMembershipDto, CreateUserDto, UsersQuery } from './users.dto.js';
import { CreatedUserView, MembershipView, ResetLinkView, UserPage } from './users.view.js';

@Controller('users')
export class UsersController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queries: UserQueries,
    private readonly users: UserService,
    private readonly memberships: MembershipService,
  ) {}

  /** The accounts that are members of the agency, by name. */
  @Allow('user.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: UsersQuery): Promise<UserPage> {
    assertWholeAgency(caller);
    const after = query.cursor ? afterOf(query.cursor) : null;
    const search = query.search?.trim() || null;
    const rows = await this.queries.list(caller.agencyId, { search, after, limit: query.limit + 1 });
    return pageOf(rows, query.limit, (row) => [row.displayName, row.accountId]);
  }

  /** Gives a person a role; an unknown login becomes an account with a one-time link to set its password. */
  @Allow('user.manage')
  @Creates()
  @Post()
  async create(
    @CurrentCaller() caller: Caller,
    @Body() input: CreateUserDto,
    @Req() request: FastifyRequest,
  ): Promise<CreatedUserView> {
    assertWholeAgency(caller);
    const { user, resetLink } = await this.users.create(caller, input);
    return { user, resetLink: resetLink && `${publicAddress(request, this.config)}${resetLink}` };
  }

  /** Gives a member another role. */
  @Allow('user.manage')
  @Creates()
  @Post(':accountId/memberships')
  addMembership(
    @CurrentCaller() caller: Caller,
    @Param('accountId', ParseIntPipe) accountId: number,
    @Body() input: CreateMembershipDto,
  ): Promise<MembershipView> {
    assertWholeAgency(caller);
    return this.memberships.add(caller, accountId, input);
  }

  /** A one-time link for a person who cannot sign in; 403 account.other-agency where another agency made the account. */
  @Allow('user.manage')
  @Post(':accountId/reset-link')
  @HttpCode(200)
  async issueReset(
    @CurrentCaller() caller: Caller,
    @Param('accountId', ParseIntPipe) accountId: number,
    @Req() request: FastifyRequest,
  ): Promise<ResetLinkView> {
    assertWholeAgency(caller);
    const { path, expiresAt } = await this.users.issueReset(caller, accountId);
    return { resetLink: `${publicAddress(request, this.config)}${path}`, expiresAt };
  }

  /** Ends a person's sessions: all when the account is at home here, else those of this agency. */
  @Allow('user.manage')
  @Post(':accountId/sign-out')
  @HttpCode(200)
  async signOut(
    @CurrentCaller() caller: Caller,
    @Param('accountId', ParseIntPipe) accountId: number,
  ): Promise<ClosedSessionsView> {
    assertWholeAgency(caller);
    return { closed: await this.users.signOut(caller, accountId) };
  }
}

function afterOf(cursor: string): { displayName: string; accountId: number } {
  const [displayName, accountId] = decodeCursor(cursor, 2);
  return { displayName: String(displayName), accountId: Number(accountId) };
}
