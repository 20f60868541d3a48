import { posix } from 'node:path';
import { SpreadsheetError } from '../errors.js';
import type { XlsxArchive } from './archive.js';
import { readXml } from './xml.js';

/** One worksheet as the workbook lists it; `part` is its entry in the zip. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Serial dates count from 1904-01-01 instead of 1900 (old Macintosh files). */
  readonly date1904: boolean;
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
}

interface Relation {
  readonly id: string;
  /** The last word of the relation's type, equal in the transitional and the strict form of the format. */
  readonly type: string;
  readonly part: string;
}

/** Every content type the package declares. */
export async function readContentTypes(archive: XlsxArchive): Promise<Set<string>> {
  const types = new Set<string>();
  await readSmallXml(archive, '[Content_Types].xml', (_name, attributes) => {
    if (attributes.ContentType) types.add(attributes.ContentType);
  });
  return types;
}

/** @throws SpreadsheetError xlsx_malformed when the package does not lead to a workbook */
export async function readWorkbook(archive: XlsxArchive): Promise<Workbook> {
  const root = await readRelations(archive, '');
  const workbookPart = partOfType(root, 'officeDocument') ?? 'xl/workbook.xml';
  const relations = await readRelations(archive, workbookPart);
  const worksheets = new Map(relations.filter((r) => r.type === 'worksheet').map((r) => [r.id, r.part]));
  const sheets: WorkbookSheet[] = [];
  let date1904 = false;
  await readSmallXml(archive, workbookPart, (name, attributes) => {
    if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
    // Chart and dialog sheets have no cells: only worksheet relations count.
    const part = name === 'sheet' ? worksheets.get(relationId(attributes)) : undefined;
    if (part) sheets.push({ name: attributes.name ?? '', hidden: isHidden(attributes.state), part });
  });
  return {
    sheets,
    date1904,
    stylesPart: present(archive, partOfType(relations, 'styles')),
    sharedStringsPart: present(archive, partOfType(relations, 'sharedStrings')),
  };
}

/** The named sheet, or the first visible one. @throws SpreadsheetError sheet_unknown, sheet_none */
export function chooseSheet(workbook: Workbook, name: string | undefined): WorkbookSheet {
  if (name === undefined) {
    const first = workbook.sheets.find((sheet) => !sheet.hidden);
    if (!first) throw new SpreadsheetError('sheet_none');
    return first;
  }
  const named = workbook.sheets.find((sheet) => sheet.name === name);
  if (!named) throw new SpreadsheetError('sheet_unknown', { sheet: name });
  return named;
}

async function readRelations(archive: XlsxArchive, source: string): Promise<Relation[]> {
  const folder = posix.dirname(source);
  const part = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(part)) return relations;
  await readSmallXml(archive, part, (name, attributes) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
    // Names that point outside the package simply find no entry.
    const resolved = posix.resolve('/', folder, target).slice(1);
    relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolved });
  });
  return relations;
}

function partOfType(relations: readonly Relation[], type: string): string | null {
  return relations.find((relation) => relation.type === type)?.part ?? null;
}

function present(archive: XlsxArchive, part: string | null): string | null {
  return part !== null && archive.has(part) ? part : null;
}

function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return (key && attributes[key]) || '';
}

function isHidden(state: string | undefined): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

type OpenTag = (name: string, attributes: Readonly<Record<string, string>>) => void;

async function readSmallXml(archive: XlsxArchive, part: string, open: OpenTag): Promise<void> {
  const ignore = (): void => undefined;
  await readXml(archive.readSmall(part), { open, close: ignore, text: ignore }, part);
}
