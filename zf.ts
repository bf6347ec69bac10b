import { FAULTS } from './test/letters/faults.js';
import { LETTERS, anyLetter } from './test/letters/support.js';
import * as fc from 'fast-check';
const seen=new Set<string>();
const all=[...LETTERS, ...fc.sample(anyLetter,{numRuns:Number(process.argv[2]??60),seed:Number(process.argv[3]??1)}).flat()];
let n=0;
for (const w of all) for (const [k,f] of Object.entries(FAULTS)) for (const x of f(w)) { n++; const t=k+' | '+JSON.stringify(x); const key=k+'|'+w.locale+'|'+t.replace(/[\d,.]+/g,'#').slice(0,70); if(seen.has(key)) continue; seen.add(key); console.log(w.locale,t,' <',w.name.slice(0,50)); }
console.log(all.length,n);
