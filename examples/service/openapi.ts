import * as z from 'zod';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { OPERATIONS, type Operation } from './operations.js';
import { PROBLEM, type ProblemStatus, TITLES } from './problems.js';

interface Schema {
  readonly $defs?: Readonly<Record<string, unknown>>;
  readonly [keyword: string]: unknown;
}

/** A schema as a component of the document: what it defines for itself becomes a component of its own. */
function components(name: string, { $schema: _, $defs = {}, ...schema }: Schema): Record<string, unknown> {
  const text = JSON.stringify({ ...$defs, [name]: schema });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<string, unknown>;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of the exchange format: those that the package publishes as `schemas/claim.json` and so on. */
const EXCHANGED = ['claim', 'determination', 'receipt', 'posting', 'payment', 'recovery', 'transfer'];

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: Record<string, object>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...more,
});

/** What only the service gives. */
const OWN = {
  Decided: object({
    id: text,
    version: whole,
    claim: ref('Claim'),
    receipt: ref('Receipt'),
    posting: ref('Posting'),
  }),
  Balance: object({ claim: text, due: text, paid: text, further: text, overpaid: text, onAccount: text }),
  Balances: object({ balances: { type: 'array', items: ref('Balance') } }),
  LimitStandings: object({
    limits: {
      type: 'array',
      items: object({ span: text, year: whole, limit: text, used: text, left: text }),
    },
  }),
  Statement: object({
    contract: text,
    year: whole,
    quarter: whole,
    insurers: { type: 'array', items: object({ insurer: text, opening: text, closing: text }) },
  }),
  Chain: object({ length: whole, hash: text }),
};

const json = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });

const problems = (...statuses: readonly ProblemStatus[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: TITLES[status], content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );

const parameter = (place: 'path' | 'query') => (name: string) => ({
  name,
  in: place,
  required: place === 'path',
  schema: text,
});

const operation = (operationId: string, { path, summary, takes, gives, query = [] }: Operation) => ({
  operationId,
  summary,
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter('path')(name)),
    ...query.map(parameter('query')),
  ],
  ...(takes && { requestBody: { required: true, ...json(takes) } }),
  responses: {
    200: { description: '有，或者早已登记。It is there, or was entered before.', ...json(gives) },
    ...(takes && {
      201: { description: '已登记。Entered.', ...json(gives) },
      ...problems(400, 409, 413, 415),
    }),
    ...problems(404, 405, 422, 500, 503, 504),
  },
});

/** The OpenAPI 3.1 description of the service, made from the schemas and operations by which it works. */
export function openApi() {
  const exchanged = published().filter(({ name }) => EXCHANGED.includes(name));
  const paths: Record<string, Record<string, object>> = {};
  for (const [id, each] of Object.entries(OPERATIONS))
    paths[each.path] = { ...paths[each.path], [each.method]: operation(id, each) };
  return {
    openapi: '3.1.0',
    info: { title: '綦江区巨灾保险理赔 · Qijiang claims', version: '0.1.0' },
    paths,
    components: {
      schemas: {
        ...Object.assign({}, ...exchanged.map(({ name, schema }) => components(capitalised(name), schema))),
        ...OWN,
        ...components('Problem', z.toJSONSchema(PROBLEM, { io: 'input' })),
      } as Record<string, object>,
    },
  };
}
