// HTTP 服务：POST /adjudicate 裁定一案，GET /openapi.json 取接口说明。A service over HTTP, with its description.
import { serve } from '@hono/node-server';
import { parseContract } from 'qijiang-catastrophe-insurance';
import illustrative from './contracts/illustrative.json' with { type: 'json' };
import { service } from './http/app.js';

const port = Number(process.env.PORT ?? 8787);
serve({ fetch: service(parseContract(illustrative)).fetch, port, hostname: '127.0.0.1' }, () => {
  console.log(`http://127.0.0.1:${port}/openapi.json`);
});
