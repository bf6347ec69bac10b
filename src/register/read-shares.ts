import { type Filled, type Reading, Unread } from './problem.js';
import { moneyReader } from './read-number.js';

const NOT_SHARES = /* @__PURE__ */ new Unread('not-shares');

const readMoney = /* @__PURE__ */ moneyReader(0);

const PART =
  /([^\s:=;,、|{}[\]"]+)"?\s*[:=]\s*"?\s*([^:=;、|{}[\]"]+?)\s*"?\s*(?=$|[;、|\n}\]]|,\s*[^\d\s])/g;

/** What each insurer bears, in one cell: 人保:60000；平安:25000；太保:15000. */
export function readShares(cell: Filled): Reading<Readonly<Record<string, string>>> {
  const text = String(cell)
    .replace(/"(?:insurer|amount)"\s*:\s*/g, '')
    .replace(/",\s*"/g, '":"');
  const shares: Record<string, string> = {};
  for (const match of text.matchAll(PART)) {
    const [, name, sum] = match as unknown as readonly [string, string, string];
    const amount = readMoney(sum);
    if (typeof amount !== 'string' || name === '__proto__') return NOT_SHARES;
    shares[name] = amount;
  }
  return Object.keys(shares).length === 0 ? NOT_SHARES : shares;
}
