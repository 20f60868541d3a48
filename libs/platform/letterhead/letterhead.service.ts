import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Actor, Reader, StaleVersion, Work } from '#libs/platform/database';
import { type Letterhead, writePdf } from '#libs/platform/documents';

/** Kop surat as the agency set it. */
export interface StoredLetterhead {
  /** The first is printed large. */
  readonly lines: readonly string[];
  /** 'data:image/png;base64,…'; null: no emblem. */
  readonly image: string | null;
  /** Of the agency. */
  readonly version: number;
}

/** Bytes of an emblem at most; it is read with every paper. */
export const LARGEST_IMAGE_BYTES = 100_000;

const DATA_URL = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;
const SELECT = `select coalesce(settings -> 'letterhead' -> 'lines', '[]') as lines,
  settings -> 'letterhead' ->> 'image' as image, version from agency`;

/** Letterhead of an agency's papers: a setting of the agency. */
@Injectable()
export class LetterheadService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
  ) {}

  /** As it is set; no lines: it never was. */
  async one(agencyId: number): Promise<StoredLetterhead> {
    const stored = await this.reader.first<StoredLetterhead & Record<string, unknown>>(agencyId, SELECT);
    if (!stored) throw new Error('the tenant has no row');
    return stored;
  }

  /**
   * As papers print it. Where none is set, the agency's name in capitals stands above the issuer's.
   * @param issuer such as the organiser of an assessment
   */
  async printed(agencyId: number, issuer: string): Promise<Letterhead> {
    const [{ lines, image }, agency] = await Promise.all([
      this.one(agencyId),
      this.reader.first<{ name: string }>(agencyId, 'select name from agency'),
    ]);
    const usual = [(agency?.name ?? '').toUpperCase(), issuer];
    return { lines: lines.length > 0 ? lines : usual, image: image === null ? null : imageOf(image) };
  }

  /**
   * Sets the letterhead; no lines and no image: the usual one again.
   * @throws StaleVersion with the letterhead as it stands; DomainError letterhead.image-invalid,
   *   letterhead.image-too-large
   */
  async change(
    actor: Actor,
    version: number,
    { lines, image }: Omit<StoredLetterhead, 'version'>,
  ): Promise<StoredLetterhead> {
    if (image !== null) await requirePrintable(image);
    const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
    return this.work.run(actor, async (tx) => {
      const changed = await tx.query(
        `update agency set settings = jsonb_set(settings, '{letterhead}', $2::jsonb), version = version + 1
         where version = $1 returning id`,
        [version, JSON.stringify({ lines: kept, image })],
      );
      const present = await tx.first<StoredLetterhead>(SELECT);
      if (!present) throw new Error('the tenant has no row');
      if (changed.length === 0) throw new StaleVersion(present);
      return present;
    });
  }
}

function imageOf(dataUrl: string): Letterhead['image'] {
  const match = DATA_URL.exec(dataUrl);
  if (!match) return null;
  return { type: match[1] === 'png' ? 'png' : 'jpeg', bytes: Buffer.from(match[2] ?? '', 'base64') };
}

/** What a paper cannot print is refused now rather than at every paper. */
async function requirePrintable(dataUrl: string): Promise<void> {
  const image = imageOf(dataUrl);
  const invalid = new DomainError('invalid', 'letterhead.image-invalid', { field: 'image' });
  if (image === null) throw invalid;
  if (image.bytes.length > LARGEST_IMAGE_BYTES) {
    throw new DomainError('invalid', 'letterhead.image-too-large', { field: 'image' });
  }
  const paper = { title: '', author: '', at: new Date(0), paper: 'A4', blocks: [] } as const;
  await writePdf({ ...paper, letterhead: { lines: [''], image } }).catch(() => {
    throw invalid;
  });
}
