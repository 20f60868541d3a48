import type { Permission } from '#libs/contracts/permissions';
import type { Visitor } from './visitor.js';

/** A page of the app, from the router that runs it. */
export interface AppRoute {
  /** With the names of what stands in it: '/pegawai/$employeeId'. */
  readonly path: string;
  /** What opens it; null for a page without a rule of its own. */
  readonly permission: Permission | null;
  /** Whether it stands inside the frame for people who are signed in. */
  readonly signedIn: boolean;
}

/** Every route of the running page: a new page is in here by itself. */
const ROUTES = `Object.values(globalThis.__TSR_ROUTER__.routesById)
  .filter((route) => route.options.component && route.fullPath && !['__root__', '/shell'].includes(route.id))
  .map((route) => ({
    path: route.fullPath,
    permission: route.options.staticData?.permission ?? null,
    signedIn: route.id.startsWith('/shell'),
  }))`;

/** A number, or a code, for each name in an address. */
export type Examples = Readonly<Record<string, number | string>>;

export async function routesOf(visitor: Visitor): Promise<AppRoute[]> {
  await visitor.open('/masuk');
  return visitor.page.evaluate<AppRoute[]>(ROUTES);
}

/** Pages that show more than one thing, and lists of all rows at once, of which one unit is enough. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  '/pegawai/$employeeId': ['', '?tab=riwayat', '?tab=kinerja', '?tab=kompetensi', '?tab=rekam-jejak'],
  '/pegawai/daftar-nominatif': ['?orgUnitId=$unitId'],
  '/penilaian/berakhir/daftar': ['?orgUnitId=$unitId'],
};

/**
 * A route's addresses, with numbers in the place of names.
 * @throws when nothing is known for a name: a new page needs an example in the spec
 */
export function addressesOf({ path }: AppRoute, examples: Examples): string[] {
  const filled = path.replace(/\/\$$/, '/tidak-ada');
  return (SEARCHES[path] ?? ['']).map((search) =>
    `${filled}${search}`.replace(/\$(\w+)/g, (_, name: string) => {
      const example = examples[name];
      if (example === undefined) throw new Error(`${path} needs an example of ${name}`);
      return String(example);
    }),
  );
}
