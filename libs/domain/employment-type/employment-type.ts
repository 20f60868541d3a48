import { plainWords } from '#libs/domain/file-words';

/** Jenis pegawai (UU ASN: PNS and PPPK); CPNS serve on probation, `pppkPartTime` is PPPK paruh waktu. */
export const EMPLOYMENT_TYPES = ['pns', 'cpns', 'pppk', 'pppkPartTime'] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** The words an exported file uses; `readEmploymentType` reads each of them back. */
const WORDS: Readonly<Record<EmploymentType, string>> = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  pppkPartTime: 'PPPK Paruh Waktu',
};

const PPPK_WORDS = /\b(pppk|p3k|perjanjian kerja)\b/;
const CPNS_WORDS = /\b(cpns|calon (pns|pegawai negeri))\b/;
const PNS_WORDS = /\b(pns|pegawai negeri sipil)\b/;

/**
 * Reads the two SIASN columns JENIS PEGAWAI NAMA ('PNS Daerah', 'PPPK Paruh Waktu' ...) and STATUS CPNS
 * PNS ('C', 'CPNS', 'P', 'PNS', blank). PPPK in either wins, since SIASN writes P for them too; otherwise
 * the status decides, and the kind only where the status is blank or unknown. Null: neither says.
 */
export function readEmploymentType(kindName: string, cpnsStatus = ''): EmploymentType | null {
  const kind = plainWords(kindName);
  const status = plainWords(cpnsStatus);
  const both = `${kind} ${status}`;
  if (PPPK_WORDS.test(both)) return both.includes('paruh waktu') ? 'pppkPartTime' : 'pppk';
  return probation(status) ?? probation(kind);
}

export function employmentTypeWord(type: EmploymentType): string {
  return WORDS[type];
}

export function isPppk(type: EmploymentType): boolean {
  return type === 'pppk' || type === 'pppkPartTime';
}

/** PNS or on probation to become one. */
export function isCivilServant(type: EmploymentType): boolean {
  return !isPppk(type);
}

function probation(text: string): EmploymentType | null {
  if (text === 'c' || CPNS_WORDS.test(text)) return 'cpns';
  return text === 'p' || PNS_WORDS.test(text) ? 'pns' : null;
}
