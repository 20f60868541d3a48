import { permissionsOf, type Role } from '#libs/contracts/permissions';
import type { AppRoute } from './routes.js';

/** Whether a role may open a page, by the table of permissions. */
export function opens(role: Role, { permission }: AppRoute): boolean {
  return permission === null || permissionsOf(role).includes(permission);
}

/**
 * Gives each page to one of a few roles that together see all of them: always the role that opens most of what is
 * left.
 * @throws when there is a page nobody may open
 */
export function shared(pages: readonly AppRoute[], roles: readonly Role[]): Map<Role, AppRoute[]> {
  const shares = new Map<Role, AppRoute[]>();
  let left = [...pages];
  while (left.length > 0) {
    const openedBy = (role: Role) => left.filter((page) => opens(role, page));
    const best = roles.reduce((one, other) => (openedBy(other).length > openedBy(one).length ? other : one));
    const share = openedBy(best);
    if (share.length === 0) throw new Error(`nobody opens ${left.map(({ path }) => path).join(', ')}`);
    shares.set(best, share);
    left = left.filter((page) => !share.includes(page));
  }
  return shares;
}
