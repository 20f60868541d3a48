import fc from 'fast-check';
import { brokenJson, hostileText, hostileValue } from './hostile.js';
import { describedOperations, type Operation, type Parameter, resolved, type Schema } from './description.js';

/** A request as it goes over the wire. */
export interface GeneratedRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Values of real rows: what is found reaches deeper than what is refused at the door. */
export interface KnownValues {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Requests to every operation of the description, each wrong in a few places. */
export function generatedRequests(known: KnownValues): fc.Arbitrary<GeneratedRequest> {
  return fc.constantFrom(...describedOperations()).chain((operation) => requestTo(operation, known));
}

function requestTo(operation: Operation, known: KnownValues): fc.Arbitrary<GeneratedRequest> {
  const of = (place: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === place);
  return fc
    .record({
      path: fc.tuple(...of('path').map(({ schema }) => pathPart(schema, known))),
      query: fc.tuple(...of('query').map((parameter) => queryPart(parameter, known))),
      extra: fc.option(
        hostileText.map((text) => `${encoded(text)}=${encoded(text)}`),
        { freq: 10 },
      ),
      headers: headersOf(of('header')),
      body: bodyOf(operation, known),
    })
    .map(({ path, query, extra, headers, body }) => {
      const values = [...path];
      const filled = operation.path.replace(/\{\w+\}/g, () => encoded(values.shift() ?? ''));
      const asked = [...query.flat(), ...(extra === null ? [] : [extra])].join('&');
      const target = asked === '' ? filled : `${filled}?${asked}`;
      const type: Record<string, string> = body.type === null ? {} : { 'content-type': body.type };
      return {
        id: operation.id,
        method: operation.method,
        target,
        headers: { ...headers, ...type },
        body: body.text,
      };
    });
}

function pathPart(schema: Schema, known: KnownValues): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: sound(schema, known).map(String) }, hostileText);
}

/** Absent, once, or twice. */
function queryPart({ name, schema }: Parameter, known: KnownValues): fc.Arbitrary<string[]> {
  const value = fc.oneof({ weight: 2, arbitrary: sound(schema, known).map(String) }, hostileText);
  const part = value.map((text) => `${name}=${encoded(text)}`);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 3, arbitrary: part.map((one) => [one]) },
    fc.tuple(part, part).map((both): string[] => both),
  );
}

function headersOf(described: readonly Parameter[]): fc.Arbitrary<Record<string, string>> {
  const headerText = hostileText.map((text) => text.replace(/[^\t\x20-\x7e]/g, '?').slice(0, 3_000));
  const sent = described.map(({ name }) => {
    const good = name === 'If-Match' ? fc.constantFrom('"1"', '"2"') : fc.uuid();
    const value = fc.oneof({ weight: 5, arbitrary: good }, headerText, fc.constant(null));
    return value.map((text): [string, string][] => (text === null ? [] : [[name.toLowerCase(), text]]));
  });
  const odd = fc.oneof(
    { weight: 12, arbitrary: fc.constant<Record<string, string>>({}) },
    headerText.map((text) => ({ accept: text })),
    headerText.map((text) => ({ 'x-forwarded-for': text, 'user-agent': text })),
    headerText.map((text) => ({ origin: text })),
    fc.constant({ 'x-huge': 'x'.repeat(20_000) }),
  );
  return fc.tuple(odd, ...sent).map(([more, ...own]) => ({ ...Object.fromEntries(own.flat()), ...more }));
}

interface GeneratedBody {
  readonly type: string | null;
  readonly text: string | null;
}

function bodyOf({ method, body }: Operation, known: KnownValues): fc.Arbitrary<GeneratedBody> {
  if (method === 'get') return fc.constant({ type: null, text: null });
  const json = (value: unknown): GeneratedBody => ({ type: 'application/json', text: JSON.stringify(value) });
  const wrongType = fc.constantFrom(
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'nonsense',
  );
  return fc.oneof(
    { weight: 8, arbitrary: (body ? nearly(body, known) : fc.constant({})).map(json) },
    hostileValue.map(json),
    brokenJson.map((text) => ({ type: 'application/json', text })),
    fc.tuple(wrongType, hostileText).map(([type, text]) => ({ type, text })),
    fc.constant({ type: null, text: null }),
  );
}

/** An object of the schema in which some fields are missing, hostile, or too many. */
function nearly(schema: Schema, known: KnownValues): fc.Arbitrary<unknown> {
  const fields = Object.entries(resolved(schema).properties ?? {}).map(([name, field]) =>
    fc
      .oneof(
        { weight: 8, arbitrary: sound(field, known).map((value) => [[name, value]]) },
        { weight: 1, arbitrary: hostileValue.map((value) => [[name, value]]) },
        { weight: 1, arbitrary: fc.constant([]) },
      )
      .map((entries) => entries as [string, unknown][]),
  );
  const extra = fc.oneof(
    { weight: 15, arbitrary: fc.constant<[string, unknown][]>([]) },
    fc.tuple(hostileText, hostileValue).map((entry): [string, unknown][] => [entry]),
  );
  return fc.tuple(extra, ...fields).map((entries) => Object.fromEntries(entries.flat()));
}

/** A value as the schema wants it. */
function sound(schema: Schema, known: KnownValues): fc.Arbitrary<unknown> {
  const { enum: choices, type, format, items, properties, allOf, oneOf, anyOf } = resolved(schema);
  const [part] = allOf ?? oneOf ?? anyOf ?? [];
  if (part) return sound(part, known);
  if (choices) return fc.constantFrom(...choices);
  if (format === 'date') return fc.constantFrom('2024-01-31', '2026-02-28', '1975-01-01');
  if (items) return fc.array(sound(items, known), { maxLength: 3 });
  if (properties) return nearly(schema, known);
  return soundOfType(typeof type === 'string' ? type : type?.[0], known);
}

function soundOfType(type: string | undefined, known: KnownValues): fc.Arbitrary<unknown> {
  if (type === 'number' || type === 'integer') return fc.constantFrom(...known.numbers);
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return fc.constant({ code: 0, name: 1 });
  return fc.constantFrom(...known.texts);
}

/** Percent-encoded; halves of surrogate pairs, which have no UTF-8, as the bytes some programs send. */
function encoded(text: string): string {
  return /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text);
}
