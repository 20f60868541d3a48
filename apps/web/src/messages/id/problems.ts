/** Facts a refusal carries, by name. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/** What to do about a refusal, by its code. */
export const problems = {
  'network.unreachable':
    'Server tidak terjangkau. Periksa sambungan Anda, lalu coba lagi; yang sudah tersimpan tetap aman.',
  'server.unreadable': 'Server sedang tidak dapat menjawab. Tunggu sebentar, lalu coba lagi.',
  'server.failed': 'Server mengalami gangguan. Coba lagi; bila berulang, laporkan nomor permintaan di bawah.',
  'page.failed': 'Halaman ini mengalami gangguan. Muat ulang halaman.',
  'session.required': 'Sesi Anda berakhir. Masuk kembali untuk melanjutkan.',
  'session.refused':
    'Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
  'session.wait': ({ seconds }: ProblemDetails) =>
    `Terlalu banyak percobaan masuk. Coba lagi setelah ${waitWords(seconds)}.`,
  'reset.used': 'Tautan ini sudah dipakai atau kedaluwarsa. Mintalah tautan baru kepada Admin instansi.',
  'version.stale': 'Data ini sudah diubah orang lain sejak Anda membukanya. Muat yang terbaru, lalu ulangi.',
  'if-match.missing': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'if-match.invalid': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'idempotency.key-reused':
    'Permintaan ini sudah pernah dikirim dengan isi lain. Muat ulang halaman, lalu ulangi.',
  'cursor.invalid': 'Daftar ini perlu dimuat ulang dari awal.',
};

function waitWords(seconds: unknown): string {
  const wait = typeof seconds === 'number' ? seconds : 60;
  return wait < 90 ? `${Math.ceil(wait)} detik` : `${Math.ceil(wait / 60)} menit`;
}

/** For a code without a sentence of its own. */
export const problemElse =
  'Permintaan ditolak. Bila Anda tidak tahu sebabnya, laporkan nomor permintaan di bawah.';
