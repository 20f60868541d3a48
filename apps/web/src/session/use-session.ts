import { useQuery } from '@tanstack/react-query';
import type { Permission } from '#libs/contracts/permissions';
import { sessionQuery } from '../api/session.js';
import type { ActiveMembership, SessionView } from '../api/views.js';

/** Who is signed in; only for what stands inside the shell, where somebody always is. */
export function useSession(): SessionView {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession stands outside of the shell');
  return data;
}

/** The membership one acts by. */
export function useActive(): ActiveMembership | null {
  return useSession().active;
}

/** Whether the active role holds a permission: the page shows only what works, the server decides. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
