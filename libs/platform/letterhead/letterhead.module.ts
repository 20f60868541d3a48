import { Module } from '@nestjs/common';
import { LetterheadService } from './letterhead.service.js';

/** Letterheads of agencies. Needs DatabaseModule. */
@Module({ providers: [LetterheadService], exports: [LetterheadService] })
export class LetterheadModule {}
