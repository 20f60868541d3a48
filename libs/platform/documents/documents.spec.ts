import { describe, expect, it } from '@jest/globals';
import { type Block, PAPERS, type Paper, type PrintedDocument, writeDocx, writePdf } from './index.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MEDIA_BOXES: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  F4: [609.45, 935.43],
  F4Narrow: [595.28, 935.43],
};

const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text: 'Menyusun rencana kerja. '.repeat(30) }));

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => [String(at + 1), 'Integritas', '3,50']);

const EVERY_BLOCK: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Berita acara' },
  { kind: 'fields', rows: [['Kegiatan', 'Pemetaan Administrator']] },
  { kind: 'list', items: ['satu', [{ text: 'dua', bold: true }]], numbered: true },
  {
    kind: 'table',
    columns: [
      { header: 'No', width: 10 },
      { header: 'Kompetensi', width: '*' },
      { header: 'Level', width: 'auto', align: 'right' },
    ],
    rows: [...rows(60), [{ text: 'Jumlah', span: 2 }, '210,00']],
  },
  { kind: 'columns', columns: [paragraphs(1), paragraphs(1)] },
  {
    kind: 'drawing',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    width: 80,
    words: 'radar',
  },
  {
    kind: 'signatures',
    signers: [
      { capacity: 'Asesor,', name: 'Sri Wahyuni, S.Psi.', rank: 'Penata (III/c)', nip: '198501012010012001' },
      {
        capacity: 'Ketua Tim,',
        placeAndDate: 'Sukamaju, 22 November 2026',
        name: null,
        rank: null,
        nip: null,
      },
    ],
  },
];

const paper = (more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: 'Berita acara',
  author: 'Pusat Penilaian Sukamaju',
  at: new Date('2026-11-22T03:00:00Z'),
  paper: 'A4',
  letterhead: {
    lines: ['PEMERINTAH KABUPATEN SUKAMAJU', 'Jalan Merdeka 1'],
    image: { bytes: PNG, type: 'png' },
  },
  footnote: 'Rahasia',
  blocks: EVERY_BLOCK,
  ...more,
});

/** The pages of a PDF by their boxes, in points. */
const boxes = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

describe('printed documents', () => {
  it.each(PAPERS)('PDF on %s has its size, every page', async (size) => {
    const pages = boxes(await writePdf(paper({ paper: size })));
    expect(pages.length).toBeGreaterThan(1);
    const [width, height] = MEDIA_BOXES[size];
    for (const page of pages) {
      expect(page[0]).toBeCloseTo(width, 1);
      expect(page[1]).toBeCloseTo(height, 1);
    }
  });

  it('lies across for wide tables', async () => {
    const [page] = boxes(await writePdf(paper({ orientation: 'landscape' })));
    expect(page?.[0]).toBeCloseTo(MEDIA_BOXES.A4[1], 1);
  });

  it('gives the same bytes for the same document', async () => {
    const once = await writePdf(paper());
    expect((await writePdf(paper())).equals(once)).toBe(true);
    expect((await writePdf(paper({ title: 'Lain' }))).equals(once)).toBe(false);
  });

  it('opens no file that a drawing names', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname.png"/></svg>';
    await expect(
      writePdf(paper({ blocks: [{ kind: 'drawing', svg, width: 9, words: '' }] })),
    ).rejects.toThrow();
  });

  it('numbers the pages for the word processor', async () => {
    const docx = await writeDocx(paper());
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    expect(docx.length).toBeGreaterThan(5_000);
  });
});
