import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { AccessRule } from '../../../apps/api/http/allow.decorator.js';
import { endpointRules } from '../../../apps/api/http/endpoint-rules.js';
import { describeApi } from '../../../apps/api/openapi.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** An operation of the API's description with the rule of the code behind it. */
export interface Endpoint {
  /** Controller_method; `[n]` where one method has several addresses. */
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly rule: AccessRule | null;
}

/** Every operation of the description. */
export function endpointsOf(app: NestFastifyApplication): Endpoint[] {
  const rules = new Map(
    endpointRules(app).map(({ controller, method, rule }) => [
      `${controller.replace(/Controller$/, '')}_${method}`,
      rule,
    ]),
  );
  return operationsOf(describeApi(app)).map((operation) => ({
    ...operation,
    rule: rules.get(operation.id.replace(/\[\d+\]$/, '')) ?? null,
  }));
}

/** Endpoints of the code that the description does not hold. */
export function undescribed(app: NestFastifyApplication): string[] {
  const described = new Set(endpointsOf(app).map(({ id }) => id.replace(/\[\d+\]$/, '')));
  return endpointRules(app)
    .map(({ controller, method }) => `${controller.replace(/Controller$/, '')}_${method}`)
    .filter((id) => !described.has(id));
}

function operationsOf({ paths }: OpenAPIObject): Omit<Endpoint, 'rule'>[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ id: operation.operationId ?? '', method, path }] : [];
    }),
  );
}
