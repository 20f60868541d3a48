import { plainWords, wordTable } from '#libs/domain/file-words';
import type { PositionKind } from './level.js';

const OFFICIAL: Readonly<Record<PositionKind, string>> = {
  structural: 'struktural',
  functional: 'JF',
  executor: 'pelaksana',
};

/** Older SIASN files call a pelaksana 'Jabatan Fungsional Umum', and the true JF 'Tertentu'. */
const KINDS = wordTable<PositionKind>({
  struktural: 'structural',
  'pimpinan tinggi': 'structural',
  manajerial: 'structural',
  fungsional: 'functional',
  jf: 'functional',
  jft: 'functional',
  'fungsional tertentu': 'functional',
  pelaksana: 'executor',
  jfu: 'executor',
  'fungsional umum': 'executor',
});

/** Reads JENIS ('struktural', 'JF') or JENIS JABATAN NAMA ('Jabatan Fungsional Umum'); null when unknown. */
export function parsePositionKind(text: string): PositionKind | null {
  return KINDS.get(plainWords(text).replace(/^jabatan /, '')) ?? null;
}

/** The word of format 3, column JENIS. */
export function officialKindName(kind: PositionKind): string {
  return OFFICIAL[kind];
}
