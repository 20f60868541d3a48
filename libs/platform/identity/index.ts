export {
  AGENCY_KINDS,
  AGENCY_TIME_ZONES,
  type Agency,
  type AgencyKind,
  AgencyService,
  type AgencyTimeZone,
} from './agency.service.js';
export { IdentityModule } from './identity.module.js';
export { type MembershipChange, MembershipService } from './membership.service.js';
export {
  type AgencySetup,
  type CreatedUser,
  type UserSetup,
  createAgency,
  createResetPath,
  createUser,
} from './owner-setup.js';
export { PASSWORD_MAX, PASSWORD_MIN } from './password-rules.js';
export { PasswordService } from './password.service.js';
export type { ResetLink } from './reset-link.js';
export { SessionService } from './session.service.js';
export type { MembershipChoice, Origin, Session, SessionMembership } from './session.js';
export { type SignInRequest, SignInService } from './sign-in.service.js';
export { type UserFilter, UserQueries } from './user.queries.js';
export { type NewUser, UserService } from './user.service.js';
export type { Membership, NewMembership, User } from './user.js';
