import { DomainError } from '#libs/domain/errors';
import { RankingService, SuccessorsQueries } from '#libs/features/succession';
import { Reader, systemActor, Work } from '#libs/platform/database';
import type { Command } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner } from '../owner.js';

/** Ranks the successors of a post as the page shows them: brings the lists up to date, then prints them as JSON. */
export const successionRankCommand: Command = {
  words: 'succession rank',
  usage: 'succession rank --agency <kode> --position <kode jabatan>',
  async run(args) {
    const { agency: code, position } = readOptions(args, { required: ['agency', 'position'] });
    const agency = await asOwner((client) => agencyOf(client, code));
    const successors = await withFeatures(async (app) => {
      const found = await app
        .get(Reader)
        .first<{ id: number; timeZone: string }>(
          agency.id,
          'select p.id, a.time_zone as "timeZone" from position p, agency a where p.code = $1',
          [position],
        );
      if (!found) throw new DomainError('not-found', 'position.not-found');
      const ranking = app.get(RankingService);
      await app.get(Work).run(systemActor(agency.id, 'cli'), (tx) => ranking.rank(tx, [found.id]));
      const viewer = { agencyId: agency.id, orgUnitId: null, timeZone: found.timeZone };
      return app.get(SuccessorsQueries).ofPost(viewer, found.id);
    });
    process.stdout.write(`${JSON.stringify(successors, null, 2)}\n`);
    return 0;
  },
};
