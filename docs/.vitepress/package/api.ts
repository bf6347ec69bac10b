import { readFileSync, writeFileSync } from 'node:fs';
import { apiReport } from './api-report.js';
import { ENTRIES } from './entries.js';

const REPORT = 'docs/developers/api.txt';

const report = apiReport(Object.values(ENTRIES));
if (process.argv.includes('--write')) writeFileSync(REPORT, report);
else if (readFileSync(REPORT, 'utf8') !== report) {
  console.error(`公开的类型变了：npm run api -- --write，再看 ${REPORT} 的改动是不是所要的。`);
  console.error(`Public types changed: npm run api -- --write, and see that ${REPORT} changes as you meant.`);
  process.exitCode = 1;
}
