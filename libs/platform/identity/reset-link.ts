/** How long a one-time link is good. */
export const RESET_HOURS = 24;

/** A one-time link and its end. Told once: only the digest of its secret is kept. */
export interface ResetLink {
  /** Path and fragment of the page that sets the password; the caller puts its origin before it. */
  readonly path: string;
  readonly expiresAt: Date;
}

/** The page that sets a password; the secret stands behind the #, which no server is sent and no log keeps. */
export function resetPath(token: string): string {
  return `/atur-sandi#${token}`;
}
