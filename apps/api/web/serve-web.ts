import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { projectFolder } from '#libs/platform/config';

/** Replaced in index.html by the nonce of the response. */
const NONCE_PLACEHOLDER = '__NONCE__';
/** Files under assets/ are named after their content. */
const ONE_YEAR = '365d';

/** Serves the built page: its assets, and index.html for every address of the page itself. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const folder = join(projectFolder(), 'dist/web');
  if (!existsSync(join(folder, 'index.html'))) return;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const send = async (
    request: FastifyRequest<{ Params: { page?: string } }>,
    reply: FastifyReply,
  ): Promise<void> => {
    if (request.params.page === 'api' || request.params.page === 'health') return reply.callNotFound();
    await reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replaceAll(NONCE_PLACEHOLDER, reply.cspNonce.style));
  };
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    maxAge: ONE_YEAR,
    immutable: true,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/', send);
  fastify.get('/:page', send);
  fastify.get('/:page/*', send);
}
