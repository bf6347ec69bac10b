// 服务能承受多少：裁定、登记、查余额，各压几秒。How much the service bears: deciding, entering and asking for a balance, some seconds each.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Result {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly non2xx: number;
  readonly errors: number;
}

type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly requests: readonly { setupRequest(request: Request): Request }[];
}) => Promise<Result>;

const autocannon: Autocannon = createRequire(import.meta.url)('autocannon');

const example = new URL('../../../examples/claims/01-lightning-huidong.json', import.meta.url);
const { claim } = JSON.parse(readFileSync(example, 'utf8'));
const headers = { 'content-type': 'application/json' };
let count = 0;

const LOADS: Readonly<Record<string, () => Request>> = {
  'POST /adjudicate': () => ({ method: 'POST', path: '/adjudicate', body: JSON.stringify(claim), headers }),
  'PUT /claims/…': () => {
    const id = `c-${count++}`;
    const loss = { ...claim.loss, personId: id };
    const body = JSON.stringify({ ...claim, id, incident: { ...claim.incident, id }, loss });
    return { method: 'PUT', path: `/claims/${id}/versions/1`, body, headers };
  },
  'GET /claims/…': () => ({ method: 'GET', path: '/claims/c-0' }),
  'GET /balances/…': () => ({ method: 'GET', path: '/balances/c-0' }),
};

const service = spawn(process.execPath, ['--import', 'tsx', 'examples/service.ts'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const lines = createInterface(service.stdout);
const [first] = (await once(lines, 'line')) as [string];
try {
  for (const [name, made] of Object.entries(LOADS)) {
    const { requests, latency, non2xx, errors } = await autocannon({
      url: new URL(first).origin,
      connections: 10,
      duration: 5,
      requests: [{ setupRequest: (request) => ({ ...request, ...made() }) }],
    });
    const { p50, p99, max } = latency;
    console.log(
      `${name}: ${Math.round(requests.average)}/s, ${p50} ms, p99 ${p99} ms, max ${max} ms, ${non2xx + errors} failed`,
    );
  }
  console.log(`${count} claims`);
} finally {
  service.kill('SIGTERM');
}
