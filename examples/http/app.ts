import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  adjudicate,
  type ClaimInput,
  type Contract,
  InvalidInputError,
  type Issue,
} from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { openApi } from './openapi.js';

const PROBLEM = { 'content-type': 'application/problem+json; charset=utf-8' };

const problem = (status: number, title: string, more: object = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), { status, headers: PROBLEM });

/** An issue, with what it says in both languages. */
const inWords = (issue: Issue) => ({
  ...issue,
  message: { zh: zh.describeIssue(issue), en: en.describeIssue(issue) },
});

/** A service that decides claims under one contract. */
export function service(contract: Contract): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 100_000, onError: () => problem(413, '内容过长。Too long.') }));

  app.get('/openapi.json', (c) => c.json(openApi()));

  app.post('/adjudicate', async (c) => {
    let body: unknown;
    try {
      body = await c.req.json();
    } catch {
      return problem(400, '不是 JSON。Not JSON.');
    }
    try {
      // 读取时逐项检查；写错的字段、不可能的值，一律指明。Everything is checked while it is read.
      return c.json(adjudicate(body as ClaimInput, contract));
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      return problem(422, '案件不合格式。The claim breaks the format.', {
        issues: error.issues.map(inWords),
      });
    }
  });

  app.notFound(() => problem(404, '没有这个地址。No such address.'));
  app.onError(() => problem(500, '程序出错。The program failed.'));
  return app;
}
