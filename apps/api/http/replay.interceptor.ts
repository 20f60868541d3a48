import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { catchError, type Observable, of } from 'rxjs';
import { IdempotentReplay } from '#libs/platform/database';

/** A request whose Idempotency-Key was answered before gets the same answer again. */
@Injectable()
export class ReplayInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof IdempotentReplay)) throw error;
        void context.switchToHttp().getResponse<FastifyReply>().header('idempotent-replay', 'true');
        return of(error.response);
      }),
    );
  }
}
