import * as z from 'zod';
import { published } from '../../docs/.vitepress/generate/schemas.js';

/** RFC 9457, with every problem of the input. */
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
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
});

interface Schema {
  readonly $defs?: Readonly<Record<string, unknown>>;
  readonly [keyword: string]: unknown;
}

/** A schema as a component of the document: what it defines for itself becomes a component of its own. */
function components(name: string, { $schema: _, $defs = {}, ...schema }: Schema): Record<string, unknown> {
  const text = JSON.stringify({ ...$defs, [name]: schema });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<string, unknown>;
}

/** The schemas of the exchange format: those that the package publishes as `schemas/claim.json` and so on. */
const publishedSchema = (name: string): Schema =>
  published().find((each) => each.name === name)?.schema ?? {};

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': ref('Problem') },
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
        requestBody: { required: true, content: { 'application/json': ref('Claim') } },
        responses: {
          200: {
            description: '裁定。The determination.',
            content: { 'application/json': ref('Determination') },
          },
          400: problemResponse('不是 JSON。Not JSON.'),
          413: problemResponse('过长。Too long.'),
          422: problemResponse('案件不合格式，逐项列出。The claim breaks the format; every issue is listed.'),
        },
      },
    },
  },
  components: {
    schemas: {
      ...components('Claim', publishedSchema('claim')),
      ...components('Determination', publishedSchema('determination')),
      ...components('Problem', z.toJSONSchema(problem, { io: 'input' })),
    },
  },
});
