import type pg from 'pg';
import type { DemoAccount } from '#migrations/demo';
import { createUser } from '#libs/platform/identity';
import type { DemoPlace, DemoTeam } from './demo-events.js';

/** A fourth assessor, whom nobody signs in as. */
const FOURTH = { login: 'asesor.3', displayName: 'Lukas Daud Rohi' };

/** Whether the agency has an assessment event. */
export async function hasEvents(client: pg.Client, agencyId: number): Promise<boolean> {
  const { rows } = await client.query('select 1 from assessment_event where agency_id = $1 limit 1', [
    agencyId,
  ]);
  return rows.length > 0;
}

/** Says of every account at home who it is among the agency's people. */
export async function nameEmployees(client: pg.Client, accounts: readonly DemoAccount[]): Promise<void> {
  const known = accounts.filter(({ nip }) => nip !== null).map(({ login, nip }) => ({ login, nip }));
  await client.query(
    `update membership m set employee_id = e.id
     from jsonb_to_recordset($1::jsonb) as k (login text, nip text), account a, employee e
     where a.login = k.login and m.account_id = a.id and m.employee_id is null and a.home_agency_id = m.agency_id
       and e.agency_id = m.agency_id and e.nip = k.nip`,
    [JSON.stringify(known)],
  );
}

/** The accounts of the event's team; makes the fourth assessor. */
export async function demoTeam(client: pg.Client, agencyCode: string, password: string): Promise<DemoTeam> {
  const lead = await accountOf(client, 'ketua.asesor');
  const { accountId } = await createUser(client, { agencyCode, ...FOURTH, role: 'assessor', password });
  return {
    lead,
    admin: await accountOf(client, 'admin.asesmen'),
    assessors: [await accountOf(client, 'asesor.1'), await accountOf(client, 'asesor.2'), accountId, lead],
    tester: await accountOf(client, 'tester'),
    support: await accountOf(client, 'pendukung'),
  };
}

/** The agency, and the person who signs in as a participant. */
export async function demoPlace(
  client: pg.Client,
  agencyId: number,
): Promise<Pick<DemoPlace, 'agencyId' | 'participantId'>> {
  const { rows } = await client.query<{ id: number | null }>(
    `select m.employee_id as id from membership m join account a on a.id = m.account_id
     where m.agency_id = $1 and m.role = 'participant' and a.login = 'asesi'`,
    [agencyId],
  );
  return { agencyId, participantId: rows[0]?.id ?? 0 };
}

async function accountOf(client: pg.Client, login: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>('select id from account where login = $1', [login]);
  if (!rows[0]) throw new Error(`demo: no account ${login}`);
  return rows[0].id;
}
