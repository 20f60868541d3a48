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

/** A handler that hands over what it gathered so far. */
export interface GatheringHandler<T> extends XmlHandler {
  take(): T;
}

/**
 * Parses XML as it arrives and gives after every chunk what the handler gathered. DOCTYPE is refused (no
 * entities, no external parts); anything not well-formed or not UTF-8 too. Closing it closes `chunks`.
 *
 * @throws SpreadsheetError xlsx_malformed, xlsx_doctype, and what the handler throws
 */
export async function* parseXml<T>(
  chunks: AsyncIterable<Buffer>,
  handler: GatheringHandler<T>,
  part: string,
): AsyncGenerator<T> {
  const feed = new XmlFeed(handler, part);
  for await (const chunk of chunks) {
    feed.write(chunk);
    yield handler.take();
  }
  feed.end();
  yield handler.take();
}

/** Parses a whole part, as `parseXml`; for parts whose content fits in memory. */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  part: string,
): Promise<void> {
  const feed = new XmlFeed(handler, part);
  for await (const chunk of chunks) feed.write(chunk);
  feed.end();
}

class XmlFeed {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private depth = 0;
  private quiet = 0;

  constructor(
    handler: XmlHandler,
    private readonly part: string,
  ) {
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

  write(chunk: Buffer): void {
    this.orMalformed(() => this.parse(this.decoder.decode(chunk, { stream: true })));
  }

  end(): void {
    this.orMalformed(() => {
      this.parse(this.decoder.decode());
      this.parser.close();
    });
  }

  private parse(text: string): void {
    this.quiet += text.length;
    this.parser.write(text);
    if (this.quiet > MAX_QUIET_LENGTH) throw new Error('too long without a tag');
  }

  private orMalformed(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof SpreadsheetError) throw error;
      throw new SpreadsheetError('xlsx_malformed', { part: this.part }, { cause: error });
    }
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
