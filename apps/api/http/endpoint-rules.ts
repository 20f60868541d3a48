import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.js';

/** An endpoint and its rule, for the access matrix. */
export interface EndpointRule {
  readonly controller: string;
  readonly method: string;
  readonly rule: AccessRule | null;
}

/** Every endpoint of the application, with the rule it names. */
export function endpointRules(app: INestApplicationContext): EndpointRule[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? rulesOf(metatype) : []));
}

/**
 * Refuses to start with an endpoint nobody has decided about.
 * @throws Error naming them
 */
export function assertEveryEndpointHasRule(app: INestApplicationContext): void {
  const open = endpointRules(app).filter((endpoint) => !endpoint.rule);
  if (open.length === 0) return;
  const names = open.map(({ controller, method }) => `${controller}.${method}`).join(', ');
  throw new Error(`endpoints without @Allow, @SignedIn or @Public: ${names}`);
}

/** A controller as Nest keeps it. */
type AnyClass = NonNullable<unknown> & { readonly name: string; readonly prototype: object };

function rulesOf(controller: AnyClass): EndpointRule[] {
  return methodsOf(controller.prototype)
    .filter(({ handler }) => Reflect.hasMetadata(METHOD_METADATA, handler))
    .map(({ name, handler }) => ({
      controller: controller.name,
      method: name,
      rule: ruleOf(handler) ?? ruleOf(controller),
    }));
}

function ruleOf(target: object): AccessRule | null {
  return (Reflect.getMetadata(ACCESS_RULE, target) as AccessRule | undefined) ?? null;
}

/** A controller's own methods and those it inherits. */
function methodsOf(prototype: object): { name: string; handler: object }[] {
  const methods = Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => ({ name, handler: Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown }))
    .filter((method): method is { name: string; handler: object } => typeof method.handler === 'function');
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return parent === null || parent === Object.prototype ? methods : [...methods, ...methodsOf(parent)];
}
