import { useActive, useMay } from '../../session/use-session.js';

/** The index is of the whole agency: a member of one unit does not change it. */
export function useMayEditMerit(): boolean {
  const mayEdit = useMay('merit.edit');
  const active = useActive();
  return mayEdit && active?.orgUnitId === null;
}
