import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * The SQL files of a folder as TypeORM migrations, in the order of their numbers.
 * Each NNNN-name.up.sql has its NNNN-name.down.sql.
 */
export function schemaMigrations(folder: string): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.up.sql'))
    .sort()
    .map((file) => migrationOf(folder, file.slice(0, -'.up.sql'.length)));
}

function migrationOf(folder: string, base: string): MigrationClass {
  const number = base.slice(0, 4);
  const sql = (direction: 'up' | 'down') => readFileSync(join(folder, `${base}.${direction}.sql`), 'utf8');
  return class implements MigrationInterface {
    /** TypeORM orders by the 13 digits at the end of the name. */
    readonly name = `${base.slice(5)}${number.padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql('up'));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(sql('down'));
    }
  };
}
