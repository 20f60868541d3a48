import { randomBytes } from 'node:crypto';
import { argon2id, hash, needsRehash, verify } from 'argon2';

/** OWASP's argon2id parameters (password storage cheat sheet): 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified when there is no hash, so that an unknown login costs as much time as a wrong password. */
const nobodysHash = hash(randomBytes(32), PARAMETERS);

/** Unicode's compatible form: the same password typed on two keyboards stays the same. */
const normal = (password: string): string => password.normalize('NFKC');

/** The argon2id hash of a password, with its parameters and salt, as stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), PARAMETERS);
}

/** Whether the password fits the hash; without a hash it takes as long and is false. */
export async function passwordFits(storedHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(storedHash ?? (await nobodysHash), normal(password));
  return fits && storedHash !== null;
}

/** Whether a hash was made with older parameters and is to be replaced while the password is at hand. */
export function isOutdated(storedHash: string): boolean {
  return !storedHash.startsWith('$argon2id$') || needsRehash(storedHash, PARAMETERS);
}
