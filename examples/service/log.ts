import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/** Where an error arose. Its message is left out: it may tell what stood in a claim. */
const placesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());

const causesOf = (error: Error | undefined): readonly Error[] =>
  error === undefined ? [] : [error, ...causesOf(error.cause instanceof Error ? error.cause : undefined)];

/** One line a request, without anything that tells of a person: the pattern of its address, not the address; no body. */
export const logging =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const start = performance.now();
    await next();
    const error = c.res.status >= 500 ? c.error : undefined;
    log({
      at: new Date().toISOString(),
      request: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      ...(error && {
        error: causesOf(error).map((each) => ({
          name: each.name,
          code: (each as { code?: string }).code,
          at: placesOf(each),
        })),
      }),
    });
  };
