import type { Rows } from '#libs/features/directory/access';
import type { Letterhead } from '#libs/platform/documents';

/** The kop of the agency's papers: its name above the organiser of the event. */
export async function letterheadOf(rows: Rows, agencyId: number, institution: string): Promise<Letterhead> {
  const [agency] = await rows.query<{ name: string }>('select name from agency where id = $1', [agencyId]);
  return { lines: [(agency?.name ?? '').toUpperCase(), institution], image: null };
}
