import { useActive, useMay } from '../../session/use-session.js';

/** A file may hold any unit's people: only members of the whole agency import. */
export function useMayImport(): boolean {
  const mayManage = useMay('import.manage');
  const active = useActive();
  return mayManage && active?.orgUnitId === null;
}
