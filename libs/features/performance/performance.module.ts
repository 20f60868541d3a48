import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { ClockModule } from '#libs/platform/clock';
import { RatingsQueries } from './ratings/ratings.queries.js';

/** Ratings of people and of units. */
@Module({ imports: [ClockModule, DirectoryModule], providers: [RatingsQueries], exports: [RatingsQueries] })
export class PerformanceModule {}
