import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#libs/contracts/permissions';

/** The one access rule of an endpoint. An endpoint without one fails the build. */
export type AccessRule =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'public'; readonly reason: string };

export const ACCESS_RULE = 'kader:access';

/** Only members whose role holds the permission (libs/contracts/permissions). */
export const Allow = (permission: Permission) =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'permission', permission });

/** Anyone who is signed in, whatever the membership: one's own account and session. */
export const SignedIn = () => SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'signedIn' });

/** Anyone; the reason is printed in the access matrix. */
export const Public = (reason: string) =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'public', reason });
