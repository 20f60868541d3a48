import { fullName } from '#libs/features/directory/access';
import { POSITION_LEVELS, officialLevelName } from '#libs/domain/position-level';
import type { ExportColumn } from '#libs/platform/spreadsheet';

/** A column of the map's file, over the people of libs/features/talent-pool/map. */
interface MapColumn extends ExportColumn {
  readonly sql: string;
}

const text = (header: string, sql: string): MapColumn => ({ header, sql });
const score = (header: string, column: string): MapColumn => ({
  header,
  sql: `trim(to_char(${column} / 1000000.0, '9999990.000000'))`,
  kind: 'number',
});
const gate = (header: string, column: string): MapColumn => ({
  header,
  sql: `case r.${column} when 2 then 'Terpenuhi' when 0 then 'Tidak terpenuhi' else 'Perlu verifikasi' end`,
});

const LEVEL = `case i.post_level ${POSITION_LEVELS.map((level) => `when '${level}' then '${officialLevelName(level)}'`).join(' ')} end`;

/** The period's people as they leave the house. */
export const MAP_COLUMNS: readonly MapColumn[] = [
  text('NIP', 'e.nip'),
  text('NAMA', fullName('e')),
  text('JABATAN', 'p.name'),
  text('JENJANG', LEVEL),
  text('UNIT', 'u.name'),
  score('KINERJA', 'r.kinerja'),
  score('POTENSIAL', 'r.potensial'),
  score('NILAI TALENTA', 'r.talent_score'),
  { header: 'KOTAK', sql: 'r.box', kind: 'number' },
  text('DATA YANG KURANG', `array_to_string(r.missing, '; ')`),
  gate('SYARAT STATUS', 'gate_status'),
  gate('SYARAT PREDIKAT', 'gate_rating'),
  gate('SYARAT KOMPETENSI', 'gate_competency'),
  gate('SYARAT PENGEMBANGAN', 'gate_training'),
  gate('SYARAT DISIPLIN', 'gate_discipline'),
  gate('SYARAT PENSIUN', 'gate_retirement'),
  text('KRS', `case r.pool when 2 then 'Ya' when 1 then 'Menunggu verifikasi' else 'Tidak' end`),
];
