import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#libs/platform/config';
import { type Logger, NestLogger } from '#libs/platform/logging';
import { AppModule } from './app.module.js';
import { refuseAddress, refuseMalformed } from './http/client-error.js';
import { assertEveryEndpointHasRule } from './http/endpoint-rules.js';
import { logRequests } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { inputValidation } from './http/validation.js';
import { serveWeb } from './web/serve-web.js';

export const API_PREFIX = 'api/v1';

/** A request whose body takes longer than this is cut off: 100 MB over a slow link. */
const REQUEST_MS = 15 * 60_000;
/** JSON bodies; files go by multipart with their own limit. */
const BODY_LIMIT = 1_048_576;
const UPLOAD_LIMIT = 100 * 1_048_576;

/** The application, ready to listen; the same for the process and for tests. */
export async function createApp(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    trustProxy: trustOf(config.trustProxy),
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseMalformed,
    frameworkErrors: refuseAddress,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  assertEveryEndpointHasRule(app);
  await registerPlugins(app, config);
  logRequests(adapter.getInstance(), logger);
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(inputValidation());
  await serveWeb(app);
  app.enableShutdownHooks();
  return app;
}

/** A count trusts that many hops from the api outwards. */
function trustOf(proxies: Config['trustProxy']) {
  return typeof proxies === 'number' ? (_: string, hop: number) => hop < proxies : proxies;
}

async function registerPlugins(app: NestFastifyApplication, config: Config): Promise<void> {
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await app.register(rateLimit, {
    max: config.requestsPerMinute.address,
    timeWindow: '1 minute',
    allowList: (request) => request.url === '/health/live',
  });
}
