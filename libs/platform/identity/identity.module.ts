import { Global, Module } from '@nestjs/common';
import { AgencyService } from './agency.service.js';
import { Attempts } from './attempts.js';
import { MembershipService } from './membership.service.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { UserQueries } from './user.queries.js';
import { UserService } from './user.service.js';

const DOORS = [
  AgencyService,
  MembershipService,
  PasswordService,
  SessionService,
  SignInService,
  UserQueries,
  UserService,
];

/** Accounts, agencies, memberships, sessions. Needs ConfigModule and DatabaseModule. */
@Global()
@Module({ providers: [...DOORS, Attempts], exports: DOORS })
export class IdentityModule {}
