import { deepFreeze } from '../input/freeze.js';
import type { Contract } from './contract.js';
import {
  floorDepartures,
  lineDepartures,
  panelDepartures,
  premiumDepartures,
  termDepartures,
} from './departures.js';
import type { Finding } from './finding.js';
import type { ContractInput } from './input.js';
import { exclusionNotes, limitNotes, lineNotes, readingNotes, termNotes } from './notes.js';
import { underEvery } from './parse.js';
import type { Version } from './versions.js';

const departuresIn = (contract: Contract): readonly Finding[] => [
  ...panelDepartures(contract),
  ...termDepartures(contract),
  ...premiumDepartures(contract),
  ...lineDepartures(contract),
  ...floorDepartures(contract),
];

/** What departs is not noted again. */
function findingsIn({ contract, terms }: Version): readonly Finding[] {
  const departures = departuresIn(contract);
  const notes = [
    ...termNotes(contract),
    ...lineNotes(contract),
    ...limitNotes(contract),
    ...exclusionNotes(contract),
    ...readingNotes(contract, terms.edition),
  ];
  return [...departures, ...notes.filter(({ path }) => !departures.some((each) => each.path === path))];
}

/** Exclusions and conditions are the same in whatever order they come; all else is what it is at its path. */
const isSameFinding = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.found === b.found &&
  `${a.lines}` === `${b.lines}` &&
  (a.path === b.path || a.code === 'exclusion' || a.code === 'condition');

/**
 * Where a contract departs from what the notice plans (insurers by name and rank, lead share, term, premium, lines), from the
 * municipal floors of 渝府办发〔2017〕121号, or from paying at all (`departure`), and what it settles where the notice is silent or leaves
 * it to the contract: exclusions, conditions of its own, narrower readings that it chose, limits (`note`). The contract prevails
 * (二（五）), so none of this stops a claim. The contract is looked at as it was signed, and as each endorsement leaves it: what was not
 * so before stands under the path of the endorsement (`endorsements.0.premium`).
 *
 * @returns Departures first, then notes, each in the order of the contract; an endorsement's after what was found before it.
 * @throws {@link InvalidInputError} where the contract breaks the format.
 * @example
 * ```ts
 * findings(contract).filter(({ grade }) => grade === 'departure'); // []
 * findings({ ...contract, premium: '360000.00' })[0]?.code; // 'premium'
 * findings({ ...contract, overflow: 'first-come' })[0]?.grade; // 'note'
 * ```
 * @since 0.1.0
 */
export function findings(contract: Contract | ContractInput): readonly Finding[] {
  const versions = underEvery(contract, { startedAt: null }, (version) => version);
  const texts = versions.filter((version, i) => version.contract !== versions[i - 1]?.contract);
  const all = texts.map(findingsIn);
  return deepFreeze(
    all.flatMap((found, i) => {
      const before = all[i - 1];
      if (before === undefined) return found;
      return found
        .filter((finding) => !before.some((each) => isSameFinding(each, finding)))
        .map((finding) => ({ ...finding, path: `endorsements.${i - 1}.${finding.path}` }));
    }),
  );
}
