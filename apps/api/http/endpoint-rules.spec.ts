import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Allow, Public } from './allow.decorator.js';
import { assertEveryEndpointHasRule, endpointRules } from './endpoint-rules.js';

@Controller('decided')
class DecidedController {
  @Allow('home.read')
  @Get()
  one(): string {
    return this.helper();
  }

  @Public('to be seen')
  @Get('two')
  two(): string {
    return this.helper();
  }

  helper(): string {
    return 'no endpoint';
  }
}

@Controller('open')
class OpenController {
  @Get()
  forgotten(): string {
    return 'open';
  }
}

@Controller('heir')
class HeirController extends OpenController {}

const appOf = (...controllers: (new () => object)[]): Promise<INestApplicationContext> =>
  Test.createTestingModule({ controllers }).compile();

describe('endpoint rules', () => {
  it('knows every endpoint and its rule', async () => {
    const app = await appOf(DecidedController);
    expect(endpointRules(app)).toEqual([
      {
        controller: 'DecidedController',
        method: 'one',
        rule: { kind: 'permission', permission: 'home.read' },
      },
      { controller: 'DecidedController', method: 'two', rule: { kind: 'public', reason: 'to be seen' } },
    ]);
    expect(() => assertEveryEndpointHasRule(app)).not.toThrow();
  });

  it('refuses an endpoint nobody decided about, inherited ones too', async () => {
    const app = await appOf(DecidedController, OpenController);
    expect(() => assertEveryEndpointHasRule(app)).toThrow('OpenController.forgotten');
    const heirs = await appOf(HeirController);
    expect(() => assertEveryEndpointHasRule(heirs)).toThrow('HeirController.forgotten');
  });
});
