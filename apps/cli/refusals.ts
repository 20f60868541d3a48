import type { DomainErrorDetails } from '#libs/domain/errors';

/** What a command refuses, in words; the page has the same codes in its message files. */
const SENTENCES: Readonly<Record<string, string>> = {
  'position.not-found': 'Tidak ada jabatan dengan kode ini di instansi itu.',
  'talentPeriod.not-found': 'Periode ini tidak ditemukan.',
  'talentPeriod.name-taken': 'Sudah ada periode dengan nama ini. Pilih nama lain.',
  'talentPeriod.year-unsupported': 'Tanggal acuan harus berada di tahun 2023 sampai 2034.',
  'talentPeriod.no-policy': 'Belum ada pedoman penilaian yang berlaku pada tanggal acuan.',
  'talentPeriod.wrong-state': 'Keadaan periode ini tidak memungkinkan tindakan itu.',
  'talentPeriod.computing': 'Periode ini sedang dihitung. Tunggu sampai selesai, lalu ulangi.',
  'scoringPolicy.version-not-found': 'Versi pedoman penilaian ini tidak ditemukan.',
  'scoringPolicy.code-taken': 'Pedoman bawaan ini sudah dipakai instansi itu.',
  'calendar.not-a-date': 'Ini bukan tanggal yang ada; tulis seperti 2026-06-30.',
  'calendar.out-of-range': 'Tanggal ini di luar batas.',
  'import.format-unknown': 'Format impor ini tidak dikenal.',
};

/** A refusal as a line: its sentence, what it is about, and the code for who looks it up. */
export function refusalLine(code: string, details: DomainErrorDetails): string {
  const facts = Object.entries(details)
    .filter(([name]) => name !== 'field')
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  const sentence = SENTENCES[code] ?? 'Perintah ini ditolak.';
  return [sentence, facts.length > 0 ? `(${facts.join('; ')})` : '', `[${code}]`].filter(Boolean).join(' ');
}
