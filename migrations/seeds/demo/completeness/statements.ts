import { calendarDate, earlierOf } from '#libs/domain/calendar';
import { COMPLETENESS_TABLES, officialTableName } from '#libs/domain/completeness';
import { dateCell, rowOf } from '../rows/cells.js';
import type { TalentBasis } from '../talent/basis.js';
import { SILENT_OFFICES } from '../talent/pool.js';

/** Format 7. */
export const STATEMENT_HEADERS = ['KODE UNOR', 'TABEL', 'LENGKAP SAMPAI', 'OLEH', 'TANGGAL PERNYATAAN'];

const COMPLETE_UNTIL = calendarDate('2026-06-30');
const STATED_ON = calendarDate('2026-07-06');
const STATED_BY = 'Kepala BKPSDM Kabupaten Muara Sekawan';

/**
 * One statement of every perangkat daerah for every table, which covers what lies below it; two of them have
 * none for PENUGASAN (docs/domain/09, section 6).
 */
export function statementRows({ agency, today }: TalentBasis): string[][] {
  const offices = new Set(agency.people.map(({ seat }) => agency.officeOf(seat.unit)));
  return [...offices].flatMap((office) =>
    COMPLETENESS_TABLES.filter((table) => table !== 'assignment' || !isSilent(office)).map((table) =>
      rowOf(STATEMENT_HEADERS, {
        'KODE UNOR': office,
        TABEL: officialTableName(table),
        'LENGKAP SAMPAI': dateCell(earlierOf(COMPLETE_UNTIL, today)),
        OLEH: STATED_BY,
        'TANGGAL PERNYATAAN': dateCell(earlierOf(STATED_ON, today)),
      }),
    ),
  );
}

function isSilent(office: string): boolean {
  return SILENT_OFFICES.some((silent) => silent === office);
}
