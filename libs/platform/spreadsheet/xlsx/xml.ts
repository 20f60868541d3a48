import { SaxesParser } from 'saxes';
import { SpreadsheetError } from '../errors.js';

/** Receives a part's XML; names come without their namespace prefix, writers differ in those. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(value: string): void;
}

/** Deeper than any worksheet; stops a part that does nothing but open tags. */
const MAX_DEPTH = 100;

/** Characters in a row without a tag's begin or end: bounds one text, one comment, one tag. */
const MAX_QUIET_LENGTH = 2 * 1024 * 1024;

/**
 * Parses XML as it arrives and yields after every chunk, so the caller can take what the handler gathered.
 * DOCTYPE is refused (no entities, no external parts); anything not well-formed or not UTF-8 too.
 *
 * @throws SpreadsheetError xlsx_malformed, xlsx_doctype, and what the handler throws
 */
export async function* parseXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  part: string,
): AsyncGenerator<void> {
  const feed = new XmlFeed(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    orMalformed(part, () => feed.write(decoder.decode(chunk, { stream: true })));
    yield;
  }
  orMalformed(part, () => feed.end(decoder.decode()));
  yield;
}

/** Parses a whole part; for parts whose content fits in memory. */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  part: string,
): Promise<void> {
  const steps = parseXml(chunks, handler, part);
  while (!(await steps.next()).done);
}

class XmlFeed {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  private depth = 0;
  private quiet = 0;

  constructor(handler: XmlHandler) {
    this.parser.on('doctype', () => {
      throw new SpreadsheetError('xlsx_doctype');
    });
    this.parser.on('opentag', (tag) => {
      this.quiet = 0;
      this.depth += 1;
      if (this.depth > MAX_DEPTH) throw new Error('nested too deeply');
      handler.open(localName(tag.name), tag.attributes);
    });
    this.parser.on('closetag', (tag) => {
      this.quiet = 0;
      this.depth -= 1;
      handler.close(localName(tag.name));
    });
    this.parser.on('text', (value) => handler.text(value));
    this.parser.on('cdata', (value) => handler.text(value));
  }

  write(text: string): void {
    this.quiet += text.length;
    this.parser.write(text);
    if (this.quiet > MAX_QUIET_LENGTH) throw new Error('too long without a tag');
  }

  end(rest: string): void {
    this.parser.write(rest).close();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function orMalformed(part: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    throw new SpreadsheetError('xlsx_malformed', { part }, { cause: error });
  }
}
