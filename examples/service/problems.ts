import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { InvalidInputError, type Issue } from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import * as z from 'zod';
import { OtherContent } from './enter.js';

/** What can go wrong, by HTTP status. */
export const TITLES = {
  400: '不是 UTF-8 的 JSON。Not JSON in UTF-8.',
  404: '没有这一项。There is no such thing.',
  405: '这个地址不收这种请求。This address takes no such request.',
  409: '同一编号、同一版本已有别的内容。There is other content under the same id and version.',
  413: '内容过长。Too long.',
  415: '只收 application/json，UTF-8。Only application/json in UTF-8 is taken.',
  422: '不合格式。It breaks the format.',
  500: '程序出错。The program failed.',
  503: '暂时不能服务，稍后再试；已经登记的不会登记两次。Not available for now: try again; what was entered is not entered twice.',
  504: '超过时限；再试不会登记两次。Out of time: try again, nothing is entered twice.',
} as const;

export type ProblemStatus = keyof typeof TITLES;

/** RFC 9457, with every issue of the input, or the fields that differ. */
export const PROBLEM = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  instance: z.string(),
  issues: z
    .array(
      z.object({
        argument: z.string(),
        path: z.string(),
        code: z.string(),
        found: z.string(),
        expected: z.looseObject({ kind: z.string() }),
        message: z.object({ zh: z.string(), en: z.string() }),
      }),
    )
    .optional(),
  record: z.object({ kind: z.string(), id: z.string(), version: z.int() }).optional(),
  fields: z.array(z.string()).optional(),
});

/** An answer that something went wrong; `instance` is the id of the request, by which it is found in the log. */
export function problem(c: Context, status: ProblemStatus, more: object = {}): Response {
  const instance = `urn:request:${c.get('requestId')}`;
  return c.body(
    JSON.stringify({ type: 'about:blank', title: TITLES[status], status, instance, ...more }),
    status,
    {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(status === 503 && { 'retry-after': '1' }),
    },
  );
}

/** An issue, with what it says in both languages. */
const inWords = (issue: Issue) => ({
  ...issue,
  message: { zh: zh.describeIssue(issue), en: en.describeIssue(issue) },
});

/** Connection refused or lost, the server going down or full, a statement cut short. */
const UNREACHABLE = /^(?:E[A-Z]+|08\w{3}|53\w{3}|57\w{3}|25P03)$/;

/** Whether the database could not be asked, as against a fault of this program. */
function isUnreachable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '' } = at as { readonly code?: string };
    if (UNREACHABLE.test(code) || /^(?:Connection terminated|timeout exceeded)/.test(at.message)) return true;
  }
  return false;
}

/** The answer to whatever was thrown. */
export function answerTo(error: unknown, c: Context): Response {
  if (error instanceof InvalidInputError) return problem(c, 422, { issues: error.issues.map(inWords) });
  if (error instanceof OtherContent) return problem(c, 409, { record: error.entry, fields: error.fields });
  if (error instanceof HTTPException && error.status in TITLES)
    return problem(c, error.status as ProblemStatus);
  return problem(c, isUnreachable(error) ? 503 : 500);
}
