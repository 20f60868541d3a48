import type { FastifyInstance } from 'fastify';
import type { Logger } from '#libs/platform/logging';
import type { SignedInRequest } from './caller.js';

/** One line a request: the route's pattern, never its address, which could carry a search term. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request: SignedInRequest, reply) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        agency: request.caller?.agencyId,
        account: request.caller?.accountId,
      },
      'request',
    );
  });
}
