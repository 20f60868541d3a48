const PRIME = 0x0000000001000000000000000000013bn;
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const BITS = (1n << 128n) - 1n;

/**
 * The identifier of a part that has none of its own: always the same for the same owner and place in it. A UUID of
 * version 8 (RFC 9562, custom) whose bits are FNV-1a of both.
 */
export function derivedIdentifier(owner: string, place: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(`${owner}/${place}`)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & BITS;
  }
  const hex = hash.toString(16).padStart(32, '0');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isIdentifier(text: string): boolean {
  return UUID.test(text);
}
