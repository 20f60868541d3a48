/** What is used of cephes: its own declarations cannot be found through the `exports` of its package.json. */
declare module 'cephes' {
  /** Resolves when the functions can be called. */
  export const compiled: Promise<void>;
  /** Complementary error function. */
  export function erfc(x: number): number;
  /** x at which the regularised incomplete beta function of a and b is y. */
  export function incbi(a: number, b: number, y: number): number;
}
