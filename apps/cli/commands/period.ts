import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import { type PresetCode, PRESETS } from '#libs/domain/scoring';
import {
  MapExportService,
  PeriodsQueries,
  PeriodsService,
  type PeriodView,
  PoliciesQueries,
  PoliciesService,
  TalentComputation,
} from '#libs/features/talent-pool';
import { systemActor } from '#libs/platform/database';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner } from '../owner.js';

const DEFAULT_LEVELS = ['jptPratama', 'administrator', 'pengawas'];
const PRESET_CODES = Object.keys(PRESETS) as PresetCode[];

/** Opens a talent period, taking over the preset where the agency has no such policy yet. Prints it as JSON. */
export const periodCreateCommand: Command = {
  words: 'period create',
  usage: `period create --agency <kode> --name <nama> --date <yyyy-mm-dd> --policy ${PRESET_CODES.join('|')} [--levels ${DEFAULT_LEVELS.join(',')}] [--without <rumpun,...>]`,
  async run(args) {
    const options = readOptions(args, {
      required: ['agency', 'name', 'date', 'policy'],
      optional: ['levels', 'without'],
    });
    const preset = PRESET_CODES.find((code) => code === options.policy);
    if (!preset) throw new UsageError(messages.notOneOf('policy', PRESET_CODES));
    const agency = await asOwner((client) => agencyOf(client, options.agency));
    const period = await withFeatures(async (app) =>
      app.get(PeriodsService).create(systemActor(agency.id, 'cli'), {
        name: options.name,
        referenceDate: calendarDate(options.date),
        levels: levelsOf(options.levels),
        excludedFamilies: options.without?.split(',').map((family) => family.trim()) ?? [],
        includePppk: false,
        policyVersionId: await policyOf(app, agency.id, preset),
      }),
    );
    console.log(JSON.stringify(period));
    return 0;
  },
};

/** Computes a period as a new revision, as the job does. Prints the counts as JSON. */
export const periodComputeCommand: Command = {
  words: 'period compute',
  usage: 'period compute --agency <kode> --period <nama>',
  async run(args) {
    const options = readOptions(args, { required: ['agency', 'period'] });
    const agency = await asOwner((client) => agencyOf(client, options.agency));
    const counts = await withFeatures(async (app) => {
      const { id } = await periodOf(app, agency.id, options.period);
      return app
        .get(TalentComputation)
        .everybody(systemActor(agency.id, 'cli'), id, randomUUID(), () => Promise.resolve());
    });
    console.log(JSON.stringify(counts));
    return 0;
  },
};

/** Writes a period's people to a .xlsx or .csv file. */
export const periodExportCommand: Command = {
  words: 'period export',
  usage: 'period export --agency <kode> --period <nama> --file <berkas .xlsx atau .csv>',
  async run(args) {
    const options = readOptions(args, { required: ['agency', 'period', 'file'] });
    const type = extname(options.file).slice(1).toLowerCase();
    if (type !== 'xlsx' && type !== 'csv') throw new UsageError(messages.notOneOf('file', ['.xlsx', '.csv']));
    const agency = await asOwner((client) => agencyOf(client, options.agency));
    await withFeatures(async (app) => {
      const { id } = await periodOf(app, agency.id, options.period);
      const reader = { ...systemActor(agency.id, 'cli'), orgUnitId: null, timeZone: 'UTC' };
      const prepared = await app.get(MapExportService).prepare(reader, id, type);
      await prepared.writeTo(createWriteStream(options.file));
    });
    return 0;
  },
};

function levelsOf(text: string | undefined): PositionLevel[] {
  return (text?.split(',') ?? DEFAULT_LEVELS).map((word) => {
    const level = POSITION_LEVELS.find((known) => known === word.trim());
    if (!level) throw new UsageError(messages.notOneOf('levels', POSITION_LEVELS));
    return level;
  });
}

async function policyOf(app: INestApplicationContext, agencyId: number, preset: PresetCode): Promise<number> {
  const policies = await app.get(PoliciesQueries).list(agencyId);
  const standing = policies.find(({ code }) => code === preset)?.versions[0];
  return standing?.id ?? (await app.get(PoliciesService).adopt(systemActor(agencyId, 'cli'), preset)).id;
}

async function periodOf(app: INestApplicationContext, agencyId: number, name: string): Promise<PeriodView> {
  const periods = await app.get(PeriodsQueries).list(agencyId);
  const period = periods.find((known) => known.name === name);
  if (!period)
    throw new UsageError(
      messages.notOneOf(
        'period',
        periods.map((known) => known.name),
      ),
    );
  return period;
}
