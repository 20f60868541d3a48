import type { paths as Described } from './schema.js';

type BelowApi<Path> = Path extends `/api/v1${infer Rest}` ? Rest : never;

/** Every endpoint of apps/api/openapi.json, by its path below the api. */
export type paths = { [Path in keyof Described as BelowApi<Path>]: Described[Path] };
