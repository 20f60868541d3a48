import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret nobody can guess, for a cookie or a link. Only its digest is stored. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Attempts are counted by this digest, so that what people type as a login lies nowhere. */
export function loginDigest(login: string): Buffer {
  return createHash('sha256').update(plainLogin(login)).digest();
}

/** The one spelling of a login. */
export function plainLogin(login: string): string {
  return login.trim().toLowerCase();
}
