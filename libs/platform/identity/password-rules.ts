import { DomainError } from '#libs/domain/errors';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/** Words whose repetition or extension by digits is what people try first; compared in lower case. */
const COMMON_WORDS = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'katasandi',
  'sandi',
  'rahasia',
  'admin',
  'administrator',
  'bismillah',
  'indonesia',
  'merdeka',
  'pancasila',
  'garuda',
  'kader',
  'pegawai',
  'kepegawaian',
  'bkd',
  'bkn',
  'bkpsdm',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'sayang',
  'welcome',
  'selamat',
  'letmein',
  'abcdefghijkl',
] as const;

/**
 * Refuses a password that is too short (12), too long (200), holds the login, or is a common word with digits.
 * Nothing is demanded of its signs (NIST SP 800-63B).
 * @throws DomainError password.too-short, password.too-long, password.contains-login, password.common
 */
export function assertGoodPassword(password: string, login: string, field = 'password'): void {
  const code = passwordProblem(password, login);
  if (code) throw new DomainError('invalid', code, { field });
}

function passwordProblem(password: string, login: string): string | null {
  const length = [...password.normalize('NFKC')].length;
  const lower = password.normalize('NFKC').toLowerCase();
  if (length < PASSWORD_MIN) return 'password.too-short';
  if (length > PASSWORD_MAX) return 'password.too-long';
  if (lower.includes(login.toLowerCase())) return 'password.contains-login';
  return isCommon(lower) ? 'password.common' : null;
}

/** Common words, digits, signs and runs of one character are cut away: little must not remain. */
function isCommon(lower: string): boolean {
  const words = [...COMMON_WORDS].sort((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), lower).replace(/[^\p{L}]/gu, '');
  return new Set(rest).size < 4;
}
