import type { FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/config';
import { DomainError } from '#libs/domain/errors';
import { publicAddress, SENDER_HEADER } from './request-origin.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

/**
 * Refuses a request that changes something unless our own page or a program sent it. A header of our own cannot come
 * from another site without a preflight, which nobody answers; what the browser says of the sender must agree.
 * It holds for signing in too.
 * @throws DomainError csrf.refused
 */
export function assertOwnSender(request: FastifyRequest, config: Config): void {
  if (SAFE_METHODS.includes(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const own =
    Boolean(request.headers[SENDER_HEADER]) &&
    (site === undefined || (typeof site === 'string' && OWN_SITES.includes(site))) &&
    (origin === undefined || origin === ownOrigin(request, config));
  if (!own) throw new DomainError('forbidden', 'csrf.refused');
}

/** Null for a Host header that is no host. */
function ownOrigin(request: FastifyRequest, config: Config): string | null {
  const address = publicAddress(request, config);
  return URL.canParse(address) ? new URL(address).origin : null;
}
