import { bodyName, tellMissing } from '../words/describe.js';
import { type Block, item, paragraph } from './block.js';
import type { Explanation, NextAction } from './explanation.js';
import type { Language } from './language.js';

/** Last: what can still be done, and by whom. */
export function next({ determination, next: steps }: Explanation, { words, phrases }: Language): Block[] {
  const { missing, outcome } = determination;
  const asked = missing.map((fact) => {
    const attestation = steps.find((step) => step.fact === fact.fact)?.attestation ?? [];
    return item(tellMissing({ ...fact, attestation }, words));
  });
  const duties = steps.flatMap(({ action, by, clauses }) =>
    action === 'establish'
      ? []
      : [
          item(
            phrases.duty(
              action as Exclude<NextAction, 'establish'>,
              by.map((body) => bodyName(body, words)),
              [...new Set(clauses.map(words.clause))],
            ),
          ),
        ],
  );
  return [
    ...(asked.length === 0 ? [] : [paragraph(phrases.missingHeading(outcome === 'payable')), ...asked]),
    paragraph(phrases.dutiesHeading),
    ...duties,
    paragraph(phrases.noTimes),
    paragraph(phrases.aboutNotice),
  ];
}
