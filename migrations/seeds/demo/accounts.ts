import { formatPersonName } from '#libs/domain/person-name';
import type { Role } from '#libs/contracts/permissions';
import { populate, type Population } from './agency.js';
import { BANDAR_SELARAS } from './bandar-selaras/plan.js';
import type { DemoAgencyCode } from './model.js';
import { MUARA_SEKAWAN } from './muara-sekawan/plan.js';
import type { DemoPerson } from './people.js';
import { SIGN_INS, type SignIn } from './sign-ins.js';

/** A demo account; its password is the installation's, the same for all. */
export interface DemoAccount {
  /** What the sign-in page shows: 'Kepala BKPSDM'. */
  readonly label: string;
  readonly login: string;
  readonly displayName: string;
  /** The agency that made the account. */
  readonly homeAgency: DemoAgencyCode;
  /** The employee of the home agency who signs in; null for people from outside. */
  readonly nip: string | null;
  /** The first is the one to open; `unit` is the code of a unit, for roles that mean one subtree. */
  readonly memberships: readonly DemoMembership[];
}

export interface DemoMembership {
  readonly agency: DemoAgencyCode;
  readonly role: Role;
  readonly unit: string | null;
}

/** The sign-ins of docs/domain/09, section 9. */
export function demoAccounts(): DemoAccount[] {
  const agencies = [populate(MUARA_SEKAWAN), populate(BANDAR_SELARAS)];
  return SIGN_INS.map((signIn) => accountOf(signIn, agencies));
}

function accountOf(signIn: SignIn, agencies: readonly Population[]): DemoAccount {
  const { label, login, memberships, homeAgency } = signIn;
  const person = signIn.post === undefined ? null : holderOf(signIn.post, homeAgency, agencies);
  return {
    label,
    login,
    displayName: person === null ? (signIn.name ?? label) : displayName(person),
    homeAgency,
    nip: person?.nip ?? null,
    memberships: memberships.map(([agency, role, unit]) => ({ agency, role, unit: unit ?? null })),
  };
}

/** The first who holds the post definitively and is at work. */
function holderOf(post: string, home: DemoAgencyCode, agencies: readonly Population[]): DemoPerson {
  const people = agencies.find(({ plan }) => plan.agency.code === home)?.people ?? [];
  const holder = people.find(({ seat, status }) => seat.post.code === post && status === 'active');
  if (holder === undefined) throw new Error(`demo: nobody holds ${post}`);
  return holder;
}

function displayName({ name, titles }: DemoPerson): string {
  return formatPersonName({ front: titles.front, name, back: titles.back });
}
