import { desc, eq } from 'drizzle-orm';
import { canonicalize } from 'json-canonicalize';
import {
  type ClaimInput,
  type Contract,
  type ContractInput,
  parseContract,
} from 'qijiang-catastrophe-insurance';
import { type Receipt, receipt } from 'qijiang-catastrophe-insurance/receipt';
import { emptyLedger, type Ledger, type Posting, postingOf } from 'qijiang-catastrophe-insurance/settlement';
import { endOf } from './chain.js';
import type { Database } from './database.js';
import { contentOf, type Entry, enter } from './enter.js';
import { following } from './follow.js';
import { type LedgerKind, ledgerEntry } from './ledger-records.js';
import { RECORDS } from './tables.js';

/** A claim in one version, with its determination and how it was posted. */
export interface Decided {
  readonly id: string;
  readonly version: number;
  readonly claim: object;
  readonly receipt: Receipt;
  readonly posting: Posting;
}

export interface Books {
  readonly contract: Contract;
  /** Decides a claim, and enters it with its receipt and posting; what was entered before is given back as it was. */
  decide(claim: ClaimInput, version: number): Promise<{ readonly isNew: boolean; readonly decided: Decided }>;
  /** Enters a record of the ledger. */
  record(kind: LedgerKind, input: object): Promise<{ readonly isNew: boolean; readonly record: object }>;
  /** A claim in one version, or in the last. */
  claim(id: string, version?: number): Promise<Decided | null>;
  ledger(): Promise<Ledger>;
  /** The end of the chain of all records. */
  end(): ReturnType<typeof endOf>;
}

/** A contract that is not the one the books are kept under, with endorsements since or without. */
class OtherContract extends Error {}

/** What a contract said before its later endorsements. */
const asOf = ({ endorsements = [], ...terms }: ContractInput, version: number): ContractInput =>
  version === 1 ? terms : { ...terms, endorsements: endorsements.slice(0, version - 1) };

/** Enters a contract: its first version is what was signed, and each endorsement makes the next. */
async function enterContract(database: Database, terms: ContractInput, now: () => Date): Promise<void> {
  const contracts = RECORDS.contract;
  const latest = (terms.endorsements?.length ?? 0) + 1;
  const [known] = await database.select().from(contracts).orderBy(desc(contracts.version)).limit(1);
  const isSame =
    known === undefined ||
    (known.id === terms.id &&
      known.version <= latest &&
      canonicalize(known.content) === canonicalize(asOf(terms, known.version)));
  if (!isSame) throw new OtherContract('the books are kept under another contract');
  const content = asOf(terms, latest);
  await enter(database, { kind: 'contract', id: terms.id, version: latest, content }, [], now);
}

/** Opens the books of a contract. */
export async function openBooks(database: Database, terms: ContractInput, now: () => Date): Promise<Books> {
  const contract = parseContract(terms);
  await enterContract(database, terms, now);
  const empty = emptyLedger(contract);

  const claim = async (id: string, version?: number): Promise<Decided | null> => {
    const { claim: claims } = RECORDS;
    const [last] =
      version === undefined
        ? await database
            .select({ version: claims.version })
            .from(claims)
            .where(eq(claims.id, id))
            .orderBy(desc(claims.version))
            .limit(1)
        : [{ version }];
    if (last === undefined) return null;
    const [found, decision, posting] = await Promise.all(
      (['claim', 'determination', 'posting'] as const).map((kind) =>
        contentOf(database, { kind, id, version: last.version }),
      ),
    );
    if (!found) return null;
    return {
      id,
      version: last.version,
      claim: found,
      receipt: decision as Receipt,
      posting: posting as Posting,
    };
  };

  return {
    contract,
    claim,
    ledger: following(database, empty),
    end: () => endOf(database),

    async decide(input, version) {
      // Before anything is entered: a claim that breaks the format is refused here.
      const issued = receipt(input, contract);
      const posting: Posting = {
        ...postingOf(input, issued.determination, version),
        receipt: issued.hash,
      };
      const { id } = input;
      const entry = (kind: Entry['kind'], content: object): Entry => ({ kind, id, version, content });
      const following = [entry('determination', issued), entry('posting', posting)];
      const isNew = await enter(database, entry('claim', input), following, now);
      const decided: Decided = { id, version, claim: input, receipt: issued, posting };
      return { isNew, decided: isNew ? decided : ((await claim(id, version)) as Decided) };
    },

    async record(kind, input) {
      const entry = ledgerEntry(kind, input, empty);
      const isNew = await enter(database, entry, [], now);
      return { isNew, record: entry.content };
    },
  };
}
