import {
  RankingService,
  type SuccessorRow,
  type SuccessorsView,
  SuccessorsQueries,
} from '#libs/features/succession';
import { Reader, systemActor, Work } from '#libs/platform/database';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner } from '../owner.js';
import { textTable } from '../text-table.js';

/** Ranks the successors of a post as the page shows them: brings the lists up to date, then prints them as a table or as JSON. */
export const successionRankCommand: Command = {
  words: 'succession rank',
  usage: 'succession rank --agency <kode> --position <kode jabatan> [--json]',
  async run(args) {
    const {
      agency: code,
      position,
      json,
    } = readOptions(args, { required: ['agency', 'position'], flags: ['json'] });
    const agency = await asOwner((client) => agencyOf(client, code));
    const successors = await withFeatures(async (app) => {
      const found = await app
        .get(Reader)
        .first<{ id: number; timeZone: string }>(
          agency.id,
          'select p.id, a.time_zone as "timeZone" from position p, agency a where p.code = $1',
          [position],
        );
      if (!found) throw new UsageError(messages.positionUnknown(position));
      const ranking = app.get(RankingService);
      await app.get(Work).run(systemActor(agency.id, 'cli'), (tx) => ranking.rank(tx, [found.id]));
      const viewer = { agencyId: agency.id, orgUnitId: null, timeZone: found.timeZone };
      return app.get(SuccessorsQueries).ofPost(viewer, found.id);
    });
    if (json) console.log(JSON.stringify(successors, null, 2));
    else for (const line of linesOf(position, successors)) console.log(line);
    return 0;
  },
};

/** The lists for people: where each stands, and what put them there. */
function linesOf(code: string, { periodName, referenceDate, items }: SuccessorsView): string[] {
  if (items.length === 0) return [messages.noSuccessors(code)];
  const head = messages.successorsOf(code, periodName ?? '-', referenceDate ?? '-');
  return [head, ...textTable(messages.successorTitles, items.map(cellsOf))];
}

function cellsOf({ list, rank, standing, nip, name, positionName, readiness, keys }: SuccessorRow): string[] {
  const value = (wanted: string) => keys.find(({ key }) => key === wanted)?.value ?? '-';
  const place = rank === null ? messages.successorStandings[standing] : String(rank);
  return [
    messages.successorLists[list],
    place,
    nip,
    name,
    positionName,
    messages.readiness[readiness],
    value('box'),
    value('jpm'),
  ];
}
