import fc from 'fast-check';

/** Texts that have broken programs: signs nobody types, fragments of SQL, HTML and paths, names of prototypes. */
const KNOWN = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  'á\ufe0f\ufe0e',
  '\u202eterbalik',
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(50),
  "' or 1=1; drop table employee; --",
  "\\'); select pg_sleep(9); --",
  '%_%\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '{{7*7}}${7*7}',
  '=HYPERLINK("http://contoh.example")',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '9'.repeat(40),
  '-9223372036854775809',
  '2147483648',
  '0x10',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  'x'.repeat(10_000),
];

export const hostileText = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** What JSON can hold where something else was meant. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constantFrom(null, true, false, 0, -1, 1.5, 2_147_483_648, 9_007_199_254_740_993, 1e308, -1e-308),
  fc.constantFrom([], {}, [[]], [null], { length: -1 }, { toString: 'x' }, deep(200)),
  fc.array(hostileText, { maxLength: 5 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 5, noNullPrototype: true }),
);

/** Texts that are no JSON, or JSON only just. */
export const brokenJson = fc.constantFrom(
  '',
  '{',
  '{"a":}',
  '[1,2',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '"\\ud800"',
  '1e99999',
  '\ufeff{}',
  '['.repeat(50_000),
  `"${'x'.repeat(1_100_000)}"`,
);

function deep(levels: number): unknown {
  return Array.from({ length: levels }).reduce((inner: unknown) => ({ a: [inner] }), {});
}
