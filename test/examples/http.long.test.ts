import { readFileSync } from 'node:fs';
import { adjudicate, parseContract } from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { service } from '../../examples/http/app.js';
import { openApi } from '../../examples/http/openapi.js';
import { fitsSchema } from '../docs/json-schema.js';

const contract = parseContract(illustrative);
const app = service(contract);
const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/claims/${name}.json`, import.meta.url), 'utf8')).claim;
const claim = example('01-lightning-huidong');

const post = (body: string) =>
  app.request('/adjudicate', { method: 'POST', body, headers: { 'content-type': 'application/json' } });

const { schemas } = openApi().components;

/** What a component of the document takes. */
const takenBy = (name: 'Claim' | 'Determination' | 'Problem') => {
  const whole = {
    $defs: JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/')),
  };
  return (value: unknown) => fitsSchema(value, { $ref: `#/$defs/${name}`, ...whole });
};

const isProblem = takenBy('Problem');

describe('the service over HTTP', () => {
  it('decides a claim', async () => {
    const response = await post(JSON.stringify(claim));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(adjudicate(claim, contract))));
  });

  it('lists every issue of a claim that breaks the format, as problem details', async () => {
    const response = await post(
      JSON.stringify({ ...claim, loss: { kind: 'person', disabilityGrade: 11 }, more: 1 }),
    );
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const body = (await response.json()) as { issues: { path: string }[] };
    expect(isProblem(body)).toBe(true);
    expect(body.issues.map(({ path }) => path).sort()).toEqual(['loss.disabilityGrade', 'more']);
  });

  it.each([
    ['{"id": ', 400],
    ['', 400],
    ['null', 422],
    [JSON.stringify({ id: 'x'.repeat(200_000) }), 413],
  ] as const)('answers %s with %i', async (body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(isProblem(await response.json())).toBe(true);
  });

  it('knows no other address', async () => {
    expect((await app.request('/claims')).status).toBe(404);
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
