// 收到 SIGTERM 时正在收的请求办完，写进去的留得住，进程随后自己结束。
// A request that is under way when SIGTERM comes is done and kept; then the process ends by itself.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';

const BOOKS = mkdtempSync(join(tmpdir(), 'books-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(BOOKS, { recursive: true, force: true });
});

const example = 'examples/claims/01-lightning-huidong.json';
const { claim } = JSON.parse(readFileSync(example, 'utf8')) as { claim: { readonly id: string } };

// 存在文件夹里，不在数据库服务器上。In a folder, and on no database server.
const { DATABASE_URL: _, ...others } = process.env;

/** 起一个服务，给出它的端口。A service, and its port. */
async function started() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/service.ts'], {
    env: { ...others, PORT: '0', BOOKS },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface(child.stdout)) {
    const port = /^http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return { child, port: Number(port), ended: once(child, 'exit') };
  }
  throw new Error('it ended before it listened');
}

it('the request that is under way is answered and kept, no other is taken, and the process ends', async () => {
  const { child, port, ended } = await started();
  const body = JSON.stringify(claim);
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part) => {
    answer += part;
  });
  socket.write(
    [
      `PUT /claims/${claim.id}/versions/1 HTTP/1.1`,
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body.slice(0, 20),
    ].join('\r\n'),
  );
  const refused = () =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      () => false,
      () => true,
    );
  while (await refused()) await after(20);
  child.kill('SIGTERM');
  while (!(await refused())) await after(20);
  expect([answer, child.exitCode]).toEqual(['', null]);

  socket.write(body.slice(20));
  await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);

  const again = await started();
  const stored = await fetch(`http://127.0.0.1:${again.port}/claims/${claim.id}`);
  expect(await stored.json()).toMatchObject({ claim });
  again.child.kill('SIGTERM');
  await again.ended;
  expect(again.child.exitCode).toBe(0);
}, 60_000);
