import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { template } from './audit/template.js';

const path = process.argv[2] ?? fileURLToPath(new URL('audit/template.xlsx', import.meta.url));
writeFileSync(path, await template());
console.log(path);
