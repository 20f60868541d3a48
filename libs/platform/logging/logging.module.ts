import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from './logger.js';

export const LOGGER = Symbol('Logger');

@Global()
@Module({})
export class LoggingModule {
  static with(logger: Logger): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: LOGGER, useValue: logger }], exports: [LOGGER] };
  }
}
