import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reader } from './reader.js';

interface RoleFacts {
  role: string;
  superuser: boolean;
  bypass: boolean;
  owner: boolean;
}

/** Refuses to start with a role that could see past row-level security. */
@Injectable()
export class RoleGuard implements OnModuleInit {
  constructor(private readonly reader: Reader) {}

  async onModuleInit(): Promise<void> {
    const [facts] = await this.reader.definer<RoleFacts>(
      `select rolname as role, rolsuper as superuser, rolbypassrls as bypass,
              exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'usage')) as owner
       from pg_roles r where rolname = current_user`,
    );
    if (!facts || facts.superuser || facts.bypass || facts.owner)
      throw new UnsafeDatabaseRole(facts?.role ?? '?');
  }
}

/** The sentence a person reads when the process does not start. */
export class UnsafeDatabaseRole extends Error {
  constructor(role: string) {
    super(
      `Peran basis data "${role}" pada DATABASE_URL adalah superuser, BYPASSRLS, atau pemilik tabel. ` +
        'Gunakan peran aplikasi tanpa hak tersebut, sehingga data satu instansi tidak terlihat instansi lain.',
    );
    this.name = 'UnsafeDatabaseRole';
  }
}
