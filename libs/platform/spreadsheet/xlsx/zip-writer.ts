import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { SpreadsheetError } from '../errors.js';

/** A file of the zip: its bytes are asked for only when its turn comes. */
export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

interface Written {
  name: Buffer;
  offset: number;
  crc: number;
  compressed: number;
  size: number;
}

const VERSION = 20;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1980-01-01: the same rows give the same bytes. */
const DATE = 0x0021;
const LAST_OFFSET = 0xffff_ffff;

/** The bytes of a zip archive, made as they are asked for. @throws SpreadsheetError file_too_large (4 GiB) */
export async function* zipBytes(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry: Written = { name: Buffer.from(part.name), offset, crc: 0, compressed: 0, size: 0 };
    const header = localHeader(entry);
    yield header;
    for await (const block of deflate(part.content, entry)) {
      entry.compressed += block.length;
      yield block;
    }
    const sizes = dataDescriptor(entry);
    yield sizes;
    offset += header.length + entry.compressed + sizes.length;
    if (offset > LAST_OFFSET || entry.size > LAST_OFFSET) throw new SpreadsheetError('file_too_large');
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(centralHeader));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

async function* deflate(content: AsyncIterable<Buffer>, entry: Written): AsyncGenerator<Buffer> {
  const deflater = createDeflateRaw();
  // Errors reach the loop below through the deflater, which the pipeline destroys with them.
  pipeline(Readable.from(measured(content, entry)), deflater, () => undefined);
  yield* deflater as AsyncIterable<Buffer>;
}

async function* measured(content: AsyncIterable<Buffer>, entry: Written): AsyncGenerator<Buffer> {
  for await (const block of content) {
    entry.crc = crc32(block, entry.crc);
    entry.size += block.length;
    yield block;
  }
}

function localHeader(entry: Written): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(entry.name.length, 26);
  return Buffer.concat([header, entry.name]);
}

function dataDescriptor(entry: Written): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  writeSizes(descriptor, 4, entry);
  return descriptor;
}

function centralHeader(entry: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt16LE(DATE, 14);
  writeSizes(header, 16, entry);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function writeSizes(target: Buffer, at: number, entry: Written): void {
  target.writeUInt32LE(entry.crc, at);
  target.writeUInt32LE(entry.compressed, at + 4);
  target.writeUInt32LE(entry.size, at + 8);
}
