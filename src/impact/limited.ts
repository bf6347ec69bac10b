import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import { exactSum, inArgument } from '../input/issue.js';
import type { Line } from '../law/line-ids.js';
import { allowancesOf } from '../limits/allowances.js';
import { eventOf } from '../limits/events.js';
import { Gathering } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import { beginsAt, type Moment } from '../time/moment.js';
import type { ImpactResult } from './population.js';

/** What is due in the events of a population, and what the limits of a contract leave of it. */
export class Limited {
  readonly #events = new Gathering();

  add({ id, incidentId, startedAt }: Claim, { amount, line }: ImpactResult): void {
    const due = fenOf(amount);
    // What is due is due on a loss within the term, of which the day is known.
    if (due > 0)
      inArgument('claims', () =>
        this.#events.add(eventOf(incidentId, id), beginsAt(startedAt as Moment), line as Line, due),
      );
  }

  paid(contract: Contract): Fen {
    return inArgument('claims', () =>
      allowancesOf(this.#events.events(), limitsOf(contract)).reduce(
        (sum, { overall }) => exactSum(sum + overall.paid, ''),
        0,
      ),
    );
  }
}
