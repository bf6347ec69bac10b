// `npm run mutate [-- [--anew] room …]`
import { writeFileSync } from 'node:fs';
import type { Mutant } from './mutant.js';
import { mutateRoom } from './mutate-room.js';
import { ROOMS } from './rooms.js';
import { LISTS, readSurvivors, review } from './survivors.js';
import { score, table } from './table.js';

const LEAST = 95;
const UNLISTED = '.stryker-tmp/unlisted.json';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const args = process.argv.slice(2);
const anew = args.includes('--anew');
const named = args.filter((arg) => arg !== '--anew');
const rooms = named.length === 0 ? ROOMS : named;
const unknown = rooms.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(', ')}`);

const results = new Map<string, readonly Mutant[]>();
for (const room of rooms) {
  results.set(room, await mutateRoom(room, anew));
  say(table(new Map([[room, results.get(room) as readonly Mutant[]]])));
}

const all = [...results.values()].flat();
const survived = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
const listed = Object.assign({}, ...rooms.map(readSurvivors));
const { unlisted, wrong } = review(survived, listed);

for (const { file, key, line, mutator, original, replacement, status } of unlisted) {
  say(`\n${status} ${key} ${file}:${line} ${mutator}\n- ${original}\n+ ${replacement}`);
}
for (const entry of wrong) say(`\n${LISTS}: ${entry}`);
writeFileSync(UNLISTED, `${JSON.stringify(unlisted, null, 2)}\n`);

say(`\n${table(results)}`);
const reached = score(all);
const passed = unlisted.length === 0 && wrong.length === 0 && reached >= LEAST;
say(
  `\n得分 Score ${reached.toFixed(2)} %，至少 at least ${LEAST} %；未列明的幸存者 survivors not listed: ${unlisted.length}；清单有误 wrong in the list: ${wrong.length}`,
);
process.exitCode = passed ? 0 : 1;
