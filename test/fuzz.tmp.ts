import * as fc from '/work/main/node_modules/fast-check/lib/fast-check.js';
import { adjudicate } from '/work/main/src/index.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary, TINY_MONEY } from '/work/main/test/oracle/arbitraries.js';
import { decide } from '/work/main/test/oracle/decide.js';
import { missingFacts } from '/work/main/test/oracle/missing.js';
const seed = Date.now();
let n=0, over=0, bad=0;
for (const [claim, contract] of fc.sample(fc.tuple(claimArbitrary({gaps:true}), contractArbitrary), {numRuns: 20000, seed})) {
  let d; try { d = adjudicate(claim as never, contract as never) } catch { over++; continue }
  const e = decide(claim, contract); n++;
  const lines = Object.fromEntries(Object.entries(d.lines).map(([k,v])=>[k,v.covered]));
  if (JSON.stringify({o:d.outcome,a:d.amount,l:d.line,dp:d.departments,s:d.shares,lines}) !== JSON.stringify({o:e.outcome,a:e.amount,l:e.line,dp:e.departments,s:e.shares,lines:e.lines})) { bad++; if (bad<4) console.log('DECIDE', JSON.stringify(claim), JSON.stringify(contract), d, e); }
}
console.log('decisions', n, 'over', over, 'bad', bad);
n=0;bad=0; let skipped=0; const t0=Date.now();
for (const [claim, contract] of fc.sample(fc.tuple(claimArbitrary({gaps:4}), tinyContractArbitrary), {numRuns: 20000, seed: seed+1})) {
  if (Date.now()-t0>200000) break;
  let e; try { e = missingFacts(claim, contract, {money: TINY_MONEY, rooms:[1,2,3,4,5,6], cap: 300000}) } catch { skipped++; continue }
  const m = adjudicate(claim as never, contract as never).missing.map(x=>x.fact); n++;
  if (m.join() !== e.join()) { bad++; if (bad<6) console.log('MISSING', JSON.stringify(claim), JSON.stringify(contract), m, e); }
}
console.log('missing tiny', n, 'skipped', skipped, 'bad', bad);
n=0;bad=0;skipped=0;const t1=Date.now();
for (const [claim, contract] of fc.sample(fc.tuple(claimArbitrary({gaps:4}), contractArbitrary), {numRuns: 20000, seed: seed+2})) {
  if (Date.now()-t1>150000) break;
  let e; try { e = missingFacts(claim, contract, {cap: 300000}) } catch { skipped++; continue }
  let m; try { m = adjudicate(claim as never, contract as never).missing.map(x=>x.fact);} catch {skipped++; continue} n++;
  if (m.join() !== e.join()) { bad++; if (bad<6) console.log('MISSING BIG', JSON.stringify(claim), JSON.stringify(contract), m, e); }
}
console.log('missing big', n, 'skipped', skipped, 'bad', bad);
