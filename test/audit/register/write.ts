// 重写测试数据：npx tsx test/audit/register/write.ts。Writes the test data anew.
import { writeFileSync } from 'node:fs';
import { CONTRACT_INPUT } from './contract.js';
import { injectedRegister } from './whole.js';

const { csv, injected } = injectedRegister();
const write = (name: string, text: string) =>
  writeFileSync(new URL(`../fixtures/${name}`, import.meta.url), text);
write('register.csv', csv);
write('injected.json', `${JSON.stringify(injected, null, 1)}\n`);
write('contract.json', `${JSON.stringify(CONTRACT_INPUT, null, 2)}\n`);
