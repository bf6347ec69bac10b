// 理赔服务：裁定、台账、付款、结算，存在 PostgreSQL 里。A claims service: determinations, ledger, payments and settlement, kept in PostgreSQL.
// PORT 端口；DATABASE_URL 数据库，不给则用本进程内的，存在 BOOKS 所指的文件夹，也不给则在内存；CONTRACT 合同文件。
// PORT; DATABASE_URL, without it a database within this process, in the folder BOOKS, else in memory; CONTRACT, a file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start } from './service/start.js';

const { PORT = '8787', DATABASE_URL, BOOKS, CONTRACT } = process.env;
const file = CONTRACT ?? fileURLToPath(new URL('./contracts/illustrative.json', import.meta.url));

const { port, stop } = await start({
  contract: JSON.parse(readFileSync(file, 'utf8')),
  database: DATABASE_URL ?? BOOKS,
  port: Number(PORT),
  log: (entry) => console.log(JSON.stringify(entry)),
});
console.log(`http://127.0.0.1:${port}/openapi.json`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
