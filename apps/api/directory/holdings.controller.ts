import { Body, Controller, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { HoldingsService, HoldingView } from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ChangeHoldingDto } from './holdings.dto.js';
import { VoidDto } from './void.dto.js';

@Controller('holdings')
export class HoldingsController {
  constructor(private readonly holdings: HoldingsService) {}

  /** Ends a holding, or corrects its dates and decree. */
  @Allow('holding.edit')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ChangeHoldingDto,
  ): Promise<HoldingView> {
    return this.holdings.change(caller, id, version, input);
  }

  /** Takes back a holding that was recorded wrongly; it stays in the history with the reason. */
  @Allow('holding.edit')
  @Post(':id/void')
  @HttpCode(200)
  void(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: VoidDto,
  ): Promise<HoldingView> {
    return this.holdings.void(caller, id, reason);
  }
}
