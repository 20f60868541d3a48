import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/config';
import type { Origin } from '#libs/platform/identity';

/** Every unsafe request names its sender here; a form of another site cannot. */
export const SENDER_HEADER = 'x-kader-request';

/** Where a request comes from: the page says so itself, everything else is a program. */
export function originOf(request: FastifyRequest): Origin {
  return {
    source: request.headers[SENDER_HEADER] === 'page' ? 'page' : 'api',
    address: addressOf(request),
    requestId: request.id,
  };
}

/** The address people open: as configured, or as this request names it. No slash at the end. */
export function publicAddress(request: FastifyRequest, config: Config): string {
  return (config.publicUrl ?? `${request.protocol}://${request.host}`).replace(/\/+$/, '');
}

/** PostgreSQL's inet knows no zones (fe80::1%eth0). */
function addressOf(request: FastifyRequest): string | null {
  const address = request.ip.split('%', 1)[0] ?? '';
  return isIP(address) ? address : null;
}
