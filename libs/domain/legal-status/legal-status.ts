import { plainWords, wordTable } from '#libs/domain/file-words';

/** Kedudukan hukum, as far as Kader tells them apart (docs/domain/01, Status and holdings). */
export const LEGAL_STATUSES = [
  'active',
  'pppkActive',
  'studyLeave',
  'awaitingPlacement',
  'punished',
  'appeal',
  'preRetirement',
  'unpaidLeave',
  'suspended',
  'waitingPay',
  'militaryService',
  'stateOfficial',
  'villageHead',
  'onLoan',
  'refugee',
  'missing',
  'left',
] as const;

export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** SIASN's word for each; `readLegalStatus` reads each of them back. */
const OFFICIAL: Readonly<Record<LegalStatus, string>> = {
  active: 'Aktif',
  pppkActive: 'PPPK Aktif',
  studyLeave: 'Tugas Belajar',
  awaitingPlacement: 'Menunggu Penempatan',
  punished: 'PNS kena hukuman disiplin',
  appeal: 'Sedang dlm Proses Banding BAPEK',
  preRetirement: 'Masa Persiapan Pensiun',
  unpaidLeave: 'CLTN',
  suspended: 'Pemberhentian Sementara',
  waitingPay: 'Penerima Uang Tunggu',
  militaryService: 'Prajurit Wajib',
  stateOfficial: 'Pejabat Negara',
  villageHead: 'Kepala Desa',
  onLoan: 'Pegawai Titipan',
  refugee: 'Pengungsi',
  missing: 'PNS yang dinyatakan hilang',
  left: 'Diberhentikan',
};

const WORDS = wordTable<LegalStatus>({
  ...Object.fromEntries(LEGAL_STATUSES.map((status) => [plainWords(OFFICIAL[status]), status])),
  'pns aktif': 'active',
  'pegawai aktif': 'active',
  pppk: 'pppkActive',
  'perpanjangan cltn': 'unpaidLeave',
  'cuti di luar tanggungan negara': 'unpaidLeave',
  'cuti diluar tanggungan negara': 'unpaidLeave',
  'cuti luar tanggungan negara': 'unpaidLeave',
  mpp: 'preRetirement',
  'bebas tugas masa persiapan pensiun': 'preRetirement',
  'diberhentikan sementara': 'suspended',
  'wajib militer': 'militaryService',
  'pemindahan dalam rangka penurunan jabatan': 'punished',
  pensiun: 'left',
  'mencapai bup': 'left',
  meninggal: 'left',
  'meninggal dunia': 'left',
  'pemberhentian tanpa hak pensiun': 'left',
  'pembatalan nip': 'left',
});

/** The ids docs/domain/01 names (likely), and the neighbours of the same public list. */
const IDS = new Map<number, LegalStatus>([
  [1, 'active'],
  [2, 'unpaidLeave'],
  [3, 'studyLeave'],
  [4, 'suspended'],
  [5, 'waitingPay'],
  [6, 'militaryService'],
  [7, 'stateOfficial'],
  [8, 'villageHead'],
  [9, 'appeal'],
  [11, 'onLoan'],
  [12, 'refugee'],
  [13, 'unpaidLeave'],
  [14, 'missing'],
  [15, 'punished'],
  [16, 'punished'],
  [20, 'preRetirement'],
  [66, 'left'],
  [71, 'pppkActive'],
  [89, 'preRetirement'],
]);

/**
 * Reads KEDUDUKAN HUKUM NAMA and, only where the name says nothing known, KEDUDUKAN HUKUM ID ('1' or '01').
 * Null: unknown, which is never taken for active.
 */
export function readLegalStatus(name: string, siasnId = ''): LegalStatus | null {
  return statusOfName(plainWords(name)) ?? statusOfId(siasnId.trim());
}

export function officialStatusName(status: LegalStatus): string {
  return OFFICIAL[status];
}

function statusOfName(words: string): LegalStatus | null {
  const status = WORDS.get(words);
  if (status !== undefined) return status;
  if (/\b(banding|keberatan)\b/.test(words)) return 'appeal';
  return /\bhukuman disiplin\b/.test(words) ? 'punished' : null;
}

function statusOfId(id: string): LegalStatus | null {
  return /^\d+$/.test(id) ? (IDS.get(Number(id)) ?? null) : null;
}
