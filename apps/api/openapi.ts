import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { projectFolder } from '#libs/platform/config';

/** The API's description: OpenAPI 3.1, from the controllers, DTOs and views. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Kader')
    .setDescription(
      'Talent management and senior-post assessment for the civil service. Errors are problem documents (RFC 9457) with a stable code.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('kader')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withNullTypes(document);
}

/** Where the committed description lies. */
export function describedApiFile(): string {
  return join(projectFolder(), 'apps/api/openapi.json');
}

/** Nest writes `nullable: true`, which is OpenAPI 3.0; 3.1 says null as a type. */
function withNullTypes<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withNullTypes) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withNullTypes(value)] as const);
  const { nullable, ...rest } = Object.fromEntries(entries) as Record<string, unknown>;
  if (nullable !== true) return Object.fromEntries(entries) as T;
  if (typeof rest.type === 'string') {
    const choices = Array.isArray(rest.enum) ? { enum: [...(rest.enum as unknown[]), null] } : {};
    return { ...rest, type: [rest.type, 'null'], ...choices } as T;
  }
  return { oneOf: [rest, { type: 'null' }] } as T;
}
