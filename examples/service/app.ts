import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import type { Books } from './books.js';
import { type Log, logging } from './log.js';
import { openApi } from './openapi.js';
import { OPERATIONS } from './operations.js';
import { answerTo, problem } from './problems.js';

/** The longest body, in bytes. */
const LONGEST = 100_000;

/** `application/json`, and no other charset than UTF-8. */
const JSON_IN_UTF8 = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The body, which is JSON in UTF-8; nothing else is guessed at. */
async function jsonIn(c: Context): Promise<unknown> {
  if (!JSON_IN_UTF8.test(c.req.header('content-type') ?? '')) throw new HTTPException(415);
  const bytes = await c.req.arrayBuffer();
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new HTTPException(400);
  }
}

export interface Host {
  readonly books: Books;
  /** Whether the database answers, and the service is not about to stop. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Log;
  /** How long a request may take, in milliseconds. */
  readonly patience: number;
}

/** The service over HTTP: every operation, and around it what every request meets. */
export function service({ books, isReady, log, patience }: Host): Hono {
  const app = new Hono();
  app.use(requestId({ limitLength: 64 }));
  app.use(logging(log));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const answer = problem(c, 405);
        answer.headers.set('allow', methods.join(', '));
        return answer;
      },
    }),
  );
  app.use(timeout(patience, () => new HTTPException(504)));
  app.use(bodyLimit({ maxSize: LONGEST, onError: (c) => problem(c, 413) }));

  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => ((await isReady()) ? c.json({ ok: true }) : problem(c, 503)));
  const document = openApi();
  app.get('/openapi.json', (c) => c.json(document));

  for (const { method, path, takes, work } of Object.values(OPERATIONS)) {
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      const body = takes === undefined ? null : await jsonIn(c);
      const answered = await work({ path: c.req.param(), query: c.req.query(), body }, books);
      return answered === null ? problem(c, 404) : c.json(answered.body, answered.status);
    });
  }
  app.notFound((c) => problem(c, 404));
  app.onError(answerTo);
  return app;
}
