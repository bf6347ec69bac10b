import { readFileSync } from 'node:fs';
import { adjudicate, type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };
import { service } from '../../../examples/service/app.js';
import type { Books } from '../../../examples/service/books.js';
import { openApi } from '../../../examples/service/openapi.js';
import { TITLES } from '../../../examples/service/problems.js';
import { fitsSchema } from '../../docs/json-schema.js';

const contract = parseContract(illustrative);

const refused = async (): Promise<never> => {
  throw Object.assign(new Error('connect to 张三'), { code: 'ECONNREFUSED' });
};
const faulty = async (): Promise<never> => {
  throw new TypeError('张三 is not a function');
};
const forever = (): Promise<never> => new Promise(() => undefined);

/** Books that cannot be reached, or worse: what needs them is tried in simulation.long.test.ts. */
const books: Books = {
  contract,
  decide: refused,
  record: faulty,
  claim: forever,
  ledger: refused,
  end: refused,
};
const logged: object[] = [];
const appWith = (patience: number) =>
  service({ books, isReady: async () => false, log: (entry) => logged.push(entry), patience });
const app = appWith(60_000);

const example = (name: string): ClaimInput =>
  JSON.parse(readFileSync(new URL(`../../../examples/claims/${name}.json`, import.meta.url), 'utf8')).claim;
const claim = example('01-lightning-huidong');

const JSON_TYPE = { 'content-type': 'application/json' };
const ask = (method: string, path: string, body?: string | Uint8Array, headers: object = JSON_TYPE) =>
  app.request(path, { method, headers: { ...headers }, ...(body !== undefined && { body: body as string }) });
const decide = (body: string | Uint8Array, headers: object = JSON_TYPE) =>
  ask('POST', '/adjudicate', body, headers);

const { schemas } = openApi().components;

/** What a component of the document takes. */
const takenBy = (name: string) => {
  const whole = {
    $defs: JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/')),
  };
  return (value: unknown) => fitsSchema(value, { $ref: `#/$defs/${name}`, ...whole });
};

const isProblem = (value: unknown) => fitsSchema(value, { ...schemas.Problem });

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly instance: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json()) as Problem;
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(isProblem(body), JSON.stringify(body)).toBe(true);
  expect(body).toMatchObject({
    status: response.status,
    title: TITLES[response.status as keyof typeof TITLES],
  });
  expect(body.instance).toBe(`urn:request:${response.headers.get('x-request-id')}`);
  return body;
}

describe('the service over HTTP', () => {
  it('decides a claim', async () => {
    for (const type of [
      'application/json',
      'application/json;charset=UTF-8',
      'Application/JSON; charset="utf-8"',
    ]) {
      const response = await decide(JSON.stringify(claim), { 'content-type': type });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(adjudicate(claim, contract))));
    }
  });

  it('lists every issue of a claim that breaks the format', async () => {
    const { issues } = await problemOf(
      await decide(JSON.stringify({ ...claim, loss: { kind: 'person', disabilityGrade: 11 }, more: 1 })),
    );
    expect(issues?.map(({ path }) => path).sort()).toEqual(['loss.disabilityGrade', 'more']);
  });

  it.each([
    ['half a text', '{"id": ', 400],
    ['nothing', '', 400],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xd7, 0xdb, 0x22]), 400],
    ['null', 'null', 422],
    ['too much', JSON.stringify({ id: 'x'.repeat(200_000) }), 413],
  ] as const)('answers %s with its problem', async (_, body, status) => {
    expect((await problemOf(await decide(body))).status).toBe(status);
  });

  it.each(['text/plain', 'application/json; charset=gbk', 'application/x-www-form-urlencoded', ''])(
    'takes no body as %j',
    async (type) => {
      const headers = type === '' ? {} : { 'content-type': type };
      expect((await problemOf(await decide(new TextEncoder().encode('{}'), headers))).status).toBe(415);
    },
  );

  it('knows no other address, and says which methods an address takes', async () => {
    expect((await problemOf(await ask('GET', '/claim'))).status).toBe(404);
    const wrong = await ask('DELETE', '/claims/c-1/versions/1');
    expect(wrong.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'PUT']);
    expect((await problemOf(wrong)).status).toBe(405);
  });

  it('refuses a claim under the address of another, and a version that is none', async () => {
    const body = JSON.stringify(claim);
    const other = await problemOf(await ask('PUT', '/claims/c-9/versions/1', body));
    expect(other.issues?.map(({ path, code }) => [path, code])).toEqual([['id', 'other-record']]);
    expect((await problemOf(await ask('GET', '/claims/c-9/versions/first'))).status).toBe(404);
  });

  it('asks to try again while the database cannot be reached', async () => {
    for (const response of [
      await ask('PUT', `/claims/${claim.id}/versions/1`, JSON.stringify(claim)),
      await ask('GET', '/balances'),
      await ask('GET', '/readyz'),
    ]) {
      expect(response.headers.get('retry-after')).toBe('1');
      expect((await problemOf(response)).status).toBe(503);
    }
    expect((await ask('GET', '/healthz')).status).toBe(200);
  });

  it('ends what takes too long, and owns to its faults', async () => {
    expect((await problemOf(await appWith(5).request('/claims/c-1'))).status).toBe(504);
    expect((await problemOf(await ask('POST', '/payments', '{}'))).status).toBe(500);
  });

  it('takes the id of a request, where it is one, and logs nothing that tells of a person', async () => {
    logged.length = 0;
    const given = await ask('GET', '/balances/张三', undefined, { 'x-request-id': 'gateway-1' });
    expect(given.headers.get('x-request-id')).toBe('gateway-1');
    const made = await ask('POST', '/payments', '{"id":"张三"}', {
      ...JSON_TYPE,
      'x-request-id': '<张三>'.replace(/\P{ASCII}/gu, ''),
    });
    expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(logged).toMatchObject([
      { request: 'gateway-1', method: 'GET', route: '/balances/:claim', status: 503 },
      { method: 'POST', route: '/payments', status: 500, error: [{ name: 'TypeError' }] },
    ]);
    expect(JSON.stringify(logged)).not.toContain('张三');
    expect(JSON.stringify(logged[1])).toContain('http.test.ts');
  });
});

describe('its description', () => {
  it('is served, and every reference in it leads somewhere', async () => {
    const served = (await (await app.request('/openapi.json')).json()) as Record<string, unknown>;
    expect(served).toEqual(JSON.parse(JSON.stringify(openApi())));
    expect(served.openapi).toBe('3.1.0');
    for (const [, name = ''] of JSON.stringify(served).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(schemas)).toContain(name);
  });

  it('takes what the service takes, and describes what it answers', () => {
    const [isClaim, isDetermination] = [takenBy('Claim'), takenBy('Determination')];
    expect(isClaim(claim)).toBe(true);
    expect(isClaim({ ...claim, more: 1 })).toBe(false);
    for (const name of ['01-lightning-huidong', '12-landslide-house', '17-fire-liability-open'])
      expect(isDetermination(JSON.parse(JSON.stringify(adjudicate(example(name), contract)))), name).toBe(
        true,
      );
  });
});
