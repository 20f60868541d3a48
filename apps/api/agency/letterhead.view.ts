import { ApiProperty } from '@nestjs/swagger';

/** Kop surat of the agency's papers. */
export class LetterheadView {
  /** The first is printed large; none: the agency's name is. */
  lines: string[];

  /** PNG or JPEG as a data URL. */
  @ApiProperty({ type: String, nullable: true })
  image: string | null;

  /** Of the agency. */
  version: number;
}
