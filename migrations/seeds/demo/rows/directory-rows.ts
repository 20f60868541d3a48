import { addDays } from '#libs/domain/calendar';
import { kindOfLevel, officialKindName, officialLevelName } from '#libs/domain/position-level';
import type { DemoPost, DemoUnit, Holding } from '../model.js';
import { dateCell, rowOf, yesNo } from './cells.js';
import { HOLDER_HEADERS, POSITION_HEADERS, UNIT_HEADERS } from './headers.js';

export function unitRow(unit: DemoUnit): string[] {
  return rowOf(UNIT_HEADERS, {
    'KODE UNOR': unit.code,
    'NAMA UNOR': unit.name,
    'KODE UNOR INDUK': unit.parent ?? '',
    JENIS: unit.kind,
    URUSAN: unit.affair,
    'UNOR ID SIASN': unit.siasnId,
    AKTIF: yesNo(true),
  });
}

export function positionRow(post: DemoPost): string[] {
  return rowOf(POSITION_HEADERS, {
    'KODE JABATAN': post.code,
    'NAMA JABATAN': post.name,
    JENIS: officialKindName(kindOfLevel(post.level)),
    JENJANG: officialLevelName(post.level),
    ESELON: post.echelon ?? '',
    UNOR: post.unit,
    ATASAN: post.superior ?? '',
    'KELAS JABATAN': String(post.jobGrade),
    ABK: String(post.headcount),
    BUP: String(post.retirementAge),
    URUSAN: post.affair,
    RUMPUN: post.family,
    'TUGAS TAMBAHAN': yesNo(post.additionalDuty),
    KRITIKAL: yesNo(post.critical),
    TARGET: yesNo(post.target),
    'JABATAN ID SIASN': post.siasnId,
  });
}

/** The decree is dated some days before it takes effect; people of one inauguration share its number. */
export function holderRow(holding: Holding, nip: string): string[] {
  const decided = addDays(holding.since, -3);
  const number = holding.kind === 'definitif' ? '821.2' : '800.1.11';
  return rowOf(HOLDER_HEADERS, {
    NIP: nip,
    'KODE JABATAN': holding.post,
    STATUS: holding.kind,
    TMT: dateCell(holding.since),
    SAMPAI: dateCell(holding.until),
    'NOMOR SK': `${number}/${Number(decided.slice(5, 7)) * 31 + Number(decided.slice(8))}/BKPSDM/${decided.slice(0, 4)}`,
    'TANGGAL SK': dateCell(decided),
  });
}
