import { parseClaim } from './src/claim/parse.js';
import { claimCases } from './test/oracle/fixtures.js';
const inputs: any[] = [];
for (let i = 0; i < 20000; i++) inputs.push(structuredClone(claimCases[i % claimCases.length]!.claim));
const times: number[] = [];
for (let r = 0; r < 25; r++) {
  const t = process.cpuUsage();
  let n = 0;
  for (const x of inputs) n += parseClaim(x).kind.length;
  times.push((process.cpuUsage(t).user * 1000) / inputs.length);
}
times.sort((a, b) => a - b);
console.log('ns/claim median', times[12]!.toFixed(0), 'min', times[0]!.toFixed(0));
