import type { LossKind } from '../claim/vocabulary.js';
import { inTerritory } from './2-1-who-and-where.js';
import { inTerm } from './2-3-term.js';
import { CONTRACT_PREVAILS } from './2-5-contract-prevails.js';
import type { ClauseId } from './clause-ids.js';
import type { CoverageLine } from './line.js';
import { LINE_PAYS, type Line } from './line-ids.js';
import { always, any, check, contractAgrees, namedGroup, oneOf, type Rule, reading } from './rule.js';

/**
 * 二（五）: “最终以与保险机构签订的合同为准”. No established circumstance is an exclusion of the contract that concerns this line. The notice
 * has no list of exclusions of its own.
 */
export const notExcluded = (line: Line): Rule => {
  const kind = LINE_PAYS[line];
  return namedGroup(
    { id: `no-exclusion:${kind}`, clause: CONTRACT_PREVAILS },
    any(
      contractAgrees(
        { op: 'excludes-nothing', line },
        { id: `no-exclusion-agreed:${kind}`, clause: CONTRACT_PREVAILS },
      ),
      check(
        'circumstances',
        { op: 'none-excluded', line },
        { id: `not-excluded:${kind}`, clause: CONTRACT_PREVAILS },
      ),
    ),
  );
};

/** The name of the rule that a condition of the contract's own is. */
export const conditionRule = (id: string): string => `condition:${id}`;

/** Whether a rule is a condition of the contract's own, by its name. */
export const isAgreed = (rule: string): boolean => rule.startsWith(conditionRule(''));

/** 二（五）: “最终以与保险机构签订的合同为准”. A condition of the contract's own is met. */
export const conditionMet = (id: string): Rule =>
  check('conditions', { op: 'met', condition: id }, { id: conditionRule(id), clause: CONTRACT_PREVAILS }, id);

/** 二（二）: the harm or damage was caused by the incident (造成、导致), as the line's own sentence says. */
const caused = (clause: ClauseId): Rule =>
  oneOf('causedByIncident', [true], { id: 'caused-by-incident', clause });

/** 伤亡, in the line's own sentence: a missing person counts once the death is certified, or at once by the other reading. */
const casualtyEstablished = (clause: ClauseId): Rule =>
  namedGroup(
    { id: 'casualty-established', clause },
    any(
      oneOf('harm', ['death', 'disability', 'injury'], { id: 'casualty', clause }),
      reading(
        'missing-person',
        {
          'when-certified': oneOf('missingCertified', [true], { id: 'death-certified', clause }),
          'as-death': always,
        },
        clause,
      ),
    ),
  );

/** 二（二）5: “主体损毁”. */
const damaged = (clause: ClauseId): Rule =>
  reading(
    'house-damage',
    {
      graded: oneOf('damage', ['collapsed', 'severe', 'moderate'], { id: 'graded-damage', clause }),
      'total-loss-only': oneOf('damage', ['collapsed', 'severe'], { id: 'total-loss', clause }),
    },
    clause,
  );

type Common = Pick<CoverageLine, 'incident' | 'loss'>;

/** What every line for a kind of loss asks of the incident, and of the loss itself, each in its own sentence. */
export const EVERY_LINE: Readonly<Record<LossKind, (clause: ClauseId) => Common>> = {
  person: (clause) => ({
    incident: [inTerritory, inTerm, caused(clause)],
    loss: casualtyEstablished(clause),
  }),
  house: (clause) => ({ incident: [inTerritory, inTerm, caused(clause)], loss: damaged(clause) }),
};
