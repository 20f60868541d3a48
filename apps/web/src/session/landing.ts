import type { SessionView } from '../api/views.js';

/** Where somebody begins who wants no other page: an agency without units has nothing to show yet. */
export function landingOf(session: SessionView): string {
  return session.firstSteps ? '/langkah-awal' : '/';
}
