import { claimJsonSchema } from 'qijiang-catastrophe-insurance/schema';
import * as z from 'zod';

const money = z.string().describe('元，两位小数。Yuan with two decimals.');

const determination = z.object({
  claim: z.string(),
  contract: z.string(),
  outcome: z.enum(['payable', 'pending', 'declined']),
  amount: money,
  line: z.string().nullable(),
  departments: z.array(z.string()),
  shares: z.array(z.object({ insurer: z.string(), amount: money })),
  missing: z.array(z.object({ fact: z.string(), state: z.string() })),
});

/** RFC 9457, with every problem of the input. */
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  issues: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

/** A schema inside a document needs no `$schema` of its own. */
const within = ({ $schema: _, ...schema }: Readonly<Record<string, unknown>>) => schema;

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The OpenAPI 3.1 description of the service, made from the schemas by which it works. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: '綦江区巨灾保险理赔裁定 · Qijiang claims', version: '0.1.0' },
  paths: {
    '/adjudicate': {
      post: {
        operationId: 'adjudicate',
        summary: '裁定一案。Decides one claim.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Claim' } } },
        },
        responses: {
          200: {
            description: '裁定。The determination.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Determination' } } },
          },
          400: problemResponse('不是 JSON。Not JSON.'),
          422: problemResponse('案件不合格式，逐项列出。The claim breaks the format; every issue is listed.'),
        },
      },
    },
  },
  components: {
    schemas: {
      Claim: within(claimJsonSchema()),
      Determination: within(z.toJSONSchema(determination, { io: 'input' })),
      Problem: within(z.toJSONSchema(problem, { io: 'input' })),
    },
  },
});
