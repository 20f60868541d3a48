/** 'Halaman 2 dari 5': the foot of every official paper. */
export const pageOfPages = (page: number, pages: number): string => `Halaman ${page} dari ${pages}`;

/** The two halves around the numbers, where the word processor counts. */
export const PAGE_WORDS = { page: 'Halaman ', of: ' dari ' } as const;

/** Below a signature. */
export const nipLine = (nip: string): string => `NIP ${nip}`;

/** Where nobody is named yet. */
export const DOTTED_NAME = '.'.repeat(40);

/** A drawing told in words. */
export const drawingWords = (words: string): string => `[Gambar: ${words}]`;
