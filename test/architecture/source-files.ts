import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

const FOLDERS = ['apps', 'libs', 'migrations', 'test'];
const SOURCE = /\.(ts|tsx|js|mjs|cjs)$/;
/** Written by a program, or broken on purpose. */
const APART = /^(apps\/web\/src\/api\/schema\.d\.ts|test\/architecture\/fixtures\/)/;

/** A file people wrote, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every source file of the project. */
export function sourceFiles(): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  )
    .filter((path) => !APART.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Whether a file belongs to the tests. */
export function isOfTests({ path }: SourceFile): boolean {
  return /\.spec\.tsx?$/.test(path) || /^(test|libs\/testing)\//.test(path);
}
