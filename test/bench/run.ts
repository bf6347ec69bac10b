// `npm run bench [-- --full] [-- --json FILE]`
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.js';
import { buildPackage, buildSubject, installPeers } from './prepare.js';
import { measureRegister } from './register/measure.js';
import { coldStartTable, registerTable, targetTable, timingTable } from './table.js';

const { full, json } = parseArgs({
  options: { full: { type: 'boolean', default: false }, json: { type: 'string' } },
}).values;

installPeers();
buildPackage();
buildSubject();
const { contest } = await import('./contest.js');
const { steps } = await import('./steps.js');
const { targets } = await import('./targets.js');

const machine = `${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, Node.js ${process.version}`;
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

say(
  `${machine}; contract \`illustrative\`; one process, interleaved rounds, medians; all results checked equal first\n`,
);

const { register, complete } = await contest(100_000, full ? 15 : 5);
say(timingTable('Deciding a register: both kinds of loss, 15 % of the claims with open facts', register));
say(timingTable('Deciding complete claims: peers that know no open facts, slow ones on a sample', complete));

const parts = await steps(full ? 100_000 : 20_000, full ? 15 : 5);
say(timingTable('Steps, against the floor on the register', parts));

const starts = coldStart(15);
say(coldStartTable(starts));

const sizes = full ? [10_000, 100_000, 1_000_000, 5_000_000] : [10_000, 100_000, 1_000_000];
const events = sizes.map((count) =>
  measureRegister(count, count <= 100_000 ? 3 : full && count <= 1_000_000 ? 3 : 1),
);
say(registerTable(events));

const aims = await targets(full ? 9 : 5, starts, events);
say(targetTable(aims));

if (json !== undefined) {
  const results = {
    machine,
    full,
    register,
    complete,
    steps: parts,
    coldStart: starts,
    events,
    targets: aims,
  };
  writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}
