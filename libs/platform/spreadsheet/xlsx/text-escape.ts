const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0001-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/** Undoes the format's own escape of characters XML cannot hold (`_x000D_` is a carriage return). */
export function decodeXlsxText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (whole, hex: string) =>
    hex === '0000' ? whole : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The inverse of `decodeXlsxText`, before XML escaping. */
export function encodeXlsxText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${hex}_`;
  });
}

const XML_SPECIAL = /[&<>"]/g;
const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(XML_SPECIAL, (character) => XML_ENTITIES[character] ?? character);
}
