import type { LossKind } from '../claim/vocabulary.js';
import { inTerritory } from './2-1-who-and-where.js';
import { inTerm } from './2-3-term.js';
import type { ClauseId } from './clause-ids.js';
import type { CoverageLine } from './line.js';
import { always, any, check, contractAgrees, namedGroup, oneOf, type Rule, reading } from './rule.js';

/**
 * 二（五）: “最终以与保险机构签订的合同为准”. No established circumstance is an exclusion of the contract that concerns this kind of loss. The
 * notice has no list of exclusions of its own.
 */
const notExcluded = (kind: LossKind): Rule =>
  namedGroup(
    { id: `no-exclusion:${kind}`, clause: '2.5-2' },
    any(
      contractAgrees(
        { op: 'excludes-nothing', kind },
        { id: `no-exclusion-agreed:${kind}`, clause: '2.5-2' },
      ),
      check('circumstances', { op: 'none-excluded', kind }, { id: `not-excluded:${kind}`, clause: '2.5-2' }),
    ),
  );

/** 二（二）: the harm was caused by the incident (造成、导致), as the line's own sentence says. */
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

/** By which the contract excludes, for every line for a kind of loss. */
const EXCLUSION: Readonly<Record<LossKind, Rule>> = {
  person: /* @__PURE__ */ notExcluded('person'),
  house: /* @__PURE__ */ notExcluded('house'),
};

type Common = Pick<CoverageLine, 'incident' | 'exclusion' | 'loss'>;

/** What every line for a kind of loss asks of the incident, and of the loss itself, each in its own sentence. */
export const EVERY_LINE: Readonly<Record<LossKind, (clause: ClauseId) => Common>> = {
  person: (clause) => ({
    incident: [inTerritory, inTerm, EXCLUSION.person, caused(clause)],
    exclusion: EXCLUSION.person,
    loss: casualtyEstablished(clause),
  }),
  house: (clause) => ({
    incident: [inTerritory, inTerm, EXCLUSION.house],
    exclusion: EXCLUSION.house,
    loss: damaged(clause),
  }),
};
