import type { Actor } from '#libs/platform/database';

/** The same person, acting through an import: the audit trail names both. */
export function importActor(
  agencyId: number,
  accountId: number | null,
  importId: number,
  role: string | null = null,
): Actor {
  return { agencyId, accountId, role, source: 'import', importId };
}
