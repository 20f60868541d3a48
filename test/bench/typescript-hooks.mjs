import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const SETTINGS = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' };

/** Sources name each other as .js; libs/testing is not part of the build, everything else of libs is. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith('#libs/testing'))
    return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
  const isSource = context.parentURL?.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(specifier);
  return next(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), SETTINGS);
  return { format: 'module', source: code, shortCircuit: true };
}
