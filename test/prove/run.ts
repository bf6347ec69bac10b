// `npm run prove`
import { CHOOSING } from './arithmetic/choosing.js';
import { FLOATING } from './arithmetic/floating.js';
import { LIMITING } from './arithmetic/limiting.js';
import { PAYING } from './arithmetic/paying.js';
import { PAYING_HOUSE } from './arithmetic/paying-house.js';
import { PRORATING } from './arithmetic/prorating.js';
import { ROUNDING } from './arithmetic/rounding.js';
import { withSolver } from './arithmetic/solver.js';
import { SPLITTING } from './arithmetic/splitting.js';
import { SUMS } from './arithmetic/sums.js';
import { prove } from './arithmetic/theorem.js';
import { shown, table } from './print.js';
import { type Outcome, type Proof, timed } from './proof.js';
import { allReadings } from './spaces/all-readings.js';
import { alteredReceipts } from './spaces/altered-receipts.js';
import { decisive } from './spaces/decisive.js';
import { eventOrder } from './spaces/event-order.js';
import { knowledge } from './spaces/knowledge.js';
import { review } from './spaces/review.js';
import { counts } from './statements/counts.js';
import { positions } from './statements/positions.js';
import { promises } from './statements/promises.js';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const outcomes: Outcome[] = [];

async function section(title: string, proofs: readonly Proof[]): Promise<void> {
  say(`\n═══ ${title}\n`);
  for (const proof of proofs) {
    for (const outcome of await timed(proof)) {
      outcomes.push(outcome);
      say(shown(outcome));
    }
  }
}

await section('一、规则的判断空间 The decision spaces of the rules', [
  knowledge,
  decisive,
  review,
  allReadings,
  alteredReceipts,
  eventOrder,
]);
await withSolver(async (solve) => {
  const theorems = [
    ROUNDING,
    SPLITTING,
    PRORATING,
    LIMITING,
    PAYING,
    PAYING_HOUSE,
    CHOOSING,
    FLOATING,
    SUMS,
  ].flat();
  await section(
    '二、金额的算术 The arithmetic of amounts',
    theorems.map((theorem) => () => prove(theorem, solve)),
  );
});
const proved = new Map(outcomes.map(({ id, failures }) => [id, failures.length === 0]));
await section('三、文件所说 What the documents say', [counts, positions, () => promises(proved)]);

const failed = outcomes.filter(({ failures }) => failures.length > 0);
say(`═══ 总表 All proofs\n\n${table(outcomes)}\n`);
say(
  failed.length === 0
    ? `${outcomes.length} 项全部成立。All ${outcomes.length} hold.`
    : `${failed.length} 项不成立：${failed.map(({ id }) => id).join('、')}。${failed.length} of ${outcomes.length} do not hold.`,
);
// A thread of the solver that was told to end may live on, and nothing waits for it.
process.stdout.write('', () => process.exit(failed.length > 0 ? 1 : 0));
