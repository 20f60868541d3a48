import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { ImportFormat } from './format.js';

/** The formats of this installation; features add theirs when their module starts. */
@Injectable()
export class ImportFormats {
  private readonly byCode = new Map<string, ImportFormat>();

  /** @throws Error when the code is taken */
  add(...formats: readonly ImportFormat[]): void {
    for (const format of formats) {
      if (this.byCode.has(format.code)) throw new Error(`import format ${format.code} is added twice`);
      this.byCode.set(format.code, format);
    }
  }

  all(): ImportFormat[] {
    return [...this.byCode.values()];
  }

  /** @throws DomainError import.format-unknown */
  get(code: string): ImportFormat {
    const format = this.byCode.get(code);
    if (!format) throw new DomainError('invalid', 'import.format-unknown', { field: 'format' });
    return format;
  }
}
