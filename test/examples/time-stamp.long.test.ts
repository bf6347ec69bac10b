// 时间戳请求交给 openssl：它认得，回执核得过；凭证改了，核不过。The request is given to openssl, which understands it; its reply holds for the receipt, and for no other.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { timeStampRequest } from '../../examples/receipt/time-stamp.js';
import { parseContract } from '../../src/index.js';
import { receipt } from '../../src/receipt/index.js';

const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
afterAll(() => rmSync(folder, { recursive: true }));

const openssl = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const must = (...args: readonly string[]): string => {
  const { status, said } = openssl(...args);
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${said}`);
  return said;
};

const CONFIG = `
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:true
[tsa]
extendedKeyUsage = critical,timeStamping
[stamp]
serial = ./serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
`;

it('a receipt is stamped by an authority, and no other receipt by the same reply', () => {
  const contract = parseContract(illustrative);
  const [own, other] = ['c-1', 'c-2'].map((id) => receipt({ id, loss: { kind: 'house' } }, contract));
  if (own === undefined || other === undefined) throw new Error('no receipts');
  writeFileSync(join(folder, 'config'), CONFIG);
  writeFileSync(join(folder, 'request'), timeStampRequest(own));
  const key = (name: string) => ['-newkey', 'ed25519', '-nodes', '-keyout', `${name}.key`] as const;
  must(
    'req',
    '-x509',
    ...key('ca'),
    '-out',
    'ca.pem',
    '-subj',
    '/CN=CA',
    '-config',
    'config',
    '-extensions',
    'ca',
  );
  must(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=TSA',
    '-config',
    'config',
  );
  const issuer = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'] as const;
  must(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    ...issuer,
    '-out',
    'tsa.pem',
    '-extfile',
    'config',
    '-extensions',
    'tsa',
  );

  expect(must('ts', '-query', '-in', 'request', '-text')).toMatch(
    /Version: 1[\s\S]*sha256[\s\S]*Certificate required: yes/,
  );
  const signer = [
    '-signer',
    'tsa.pem',
    '-inkey',
    'tsa.key',
    '-config',
    'config',
    '-section',
    'stamp',
  ] as const;
  must('ts', '-reply', '-queryfile', 'request', ...signer, '-out', 'reply');
  const verified = (hash: string) =>
    openssl('ts', '-verify', '-digest', hash, '-in', 'reply', '-CAfile', 'ca.pem');
  expect(verified(own.hash).said).toContain('Verification: OK');
  expect(verified(other.hash).status).not.toBe(0);
});
