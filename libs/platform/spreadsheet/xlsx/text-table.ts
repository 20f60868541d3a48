import { SpreadsheetError } from '../errors.js';
import { MAX_SHARED_TEXT_BYTES, MAX_SHARED_TEXTS } from '../limits.js';
import { decodeXlsxText } from './text-escape.js';
import type { XmlHandler } from './xml.js';

const CHUNK_BYTES = 1024 * 1024;
const LENGTH_BYTES = 4;

/** Texts by number, held as UTF-8 in a few large buffers: a tenth of what as many strings would cost. */
export class TextTable {
  private readonly chunks: Buffer[] = [];
  private starts = new Uint32Array(1024);
  private count = 0;
  private used = CHUNK_BYTES;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (this.used + LENGTH_BYTES + bytes > CHUNK_BYTES) this.addChunk(bytes);
    if (this.count === this.starts.length) this.grow();
    const index = this.chunks.length - 1;
    const chunk = this.chunkAt(index);
    this.starts[this.count] = index * CHUNK_BYTES + this.used;
    chunk.writeUInt32LE(bytes, this.used);
    chunk.write(text, this.used + LENGTH_BYTES);
    this.used += LENGTH_BYTES + bytes;
    this.count += 1;
  }

  /** @returns null for a number the table does not have */
  get(number: number): string | null {
    const start = number < this.count ? this.starts[number] : undefined;
    if (start === undefined) return null;
    const chunk = this.chunkAt(Math.floor(start / CHUNK_BYTES));
    const at = start % CHUNK_BYTES;
    const from = at + LENGTH_BYTES;
    return chunk.toString('utf8', from, from + chunk.readUInt32LE(at));
  }

  private addChunk(bytes: number): void {
    const tooMuch = (this.chunks.length + 1) * CHUNK_BYTES > MAX_SHARED_TEXT_BYTES;
    if (tooMuch || bytes + LENGTH_BYTES > CHUNK_BYTES) throw new SpreadsheetError('xlsx_too_much_text');
    this.chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
    this.used = 0;
  }

  private grow(): void {
    if (this.count >= MAX_SHARED_TEXTS) throw new SpreadsheetError('xlsx_too_much_text');
    const larger = new Uint32Array(this.starts.length * 2);
    larger.set(this.starts);
    this.starts = larger;
  }

  private chunkAt(index: number): Buffer {
    const chunk = this.chunks[index];
    if (!chunk) throw new RangeError('no such chunk');
    return chunk;
  }
}

/** Fills a table from sharedStrings.xml: runs of rich text joined, phonetic hints (`rPh`) left out. */
export class SharedTextReader implements XmlHandler {
  private current = '';
  private capturing = false;
  private phonetic = false;

  constructor(private readonly table: TextTable) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 't') this.capturing = !this.phonetic;
  }

  close(name: string): void {
    if (name === 't') this.capturing = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'si') this.table.add(decodeXlsxText(this.current));
  }

  text(value: string): void {
    if (this.capturing) this.current += value;
  }
}
