// 给助手用的服务（Model Context Protocol），经标准输入输出；里面没有模型。A server for assistants, over standard input and output; there is no model inside.
// CONTRACT 合同文件，不给则用示例合同。CONTRACT: a file, else the example contract.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { parseContract } from 'qijiang-catastrophe-insurance';
import { assistantServer } from './mcp/server.js';

const file = process.env.CONTRACT ?? fileURLToPath(new URL('./contracts/illustrative.json', import.meta.url));
const contract = parseContract(JSON.parse(readFileSync(file, 'utf8')));

await assistantServer(contract).connect(new StdioServerTransport());
