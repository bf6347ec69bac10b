import type { AuditPhrases } from '../audit-phrases.js';
import { beijingTime } from '../figures.js';
import type { AuditWords } from '../words.js';

export const AUDIT_WORDS: AuditWords = {
  discrepancies: {
    'outside-territory': 'the place is outside the territory',
    'outside-term': 'the time is outside the period of insurance',
    excluded: 'the contract excludes it',
    'not-caused': 'the harm was not caused by the incident',
    'missing-not-certified': 'the death of the missing person is not certified',
    'uninsured-line': 'the contract does not insure this line',
    'uninsured-peril': 'the line does not insure this peril',
    'not-present': 'the person was not in the district when it struck',
    'not-helping': 'the person was not engaged in an act of bravery, disaster relief or emergency response',
    'recognition-not-met': 'the act was not recognised at district level or above',
    'facility-not-municipal': 'what caused the harm was no municipal facility',
    'liability-not-met': 'the condition of the line concerning the liable party is not met',
    'not-resident': 'the person does not belong to the permanent population',
    'title-not-lawful': 'the title to the house is not lawful, or not shown as the contract asks',
    'use-not-residential': 'the house is not residential',
    'part-not-covered': 'the damage is not to the main structure',
    'damage-not-covered': 'the degree of damage is not insured',
    'condition-not-met': 'a condition of the line, or of the contract, is not met',
    'wrong-line': 'the line is wrong',
    'wrong-department': 'the lead department is wrong',
    'sum-too-high': 'the sum is too high',
    'sum-too-low': 'the sum is too low',
    'decided-sum-wrong': 'the decided sum is wrong, though what was paid is right',
    'grade-misapplied': 'the disability grade was misapplied',
    'rate-misapplied': 'the rate was misapplied',
    'basis-misapplied': 'what the government paid is due, and something else was paid',
    'liable-payment-missed': 'what the liable party paid was not taken off',
    'medical-above-limit': 'the medical payment is above its limit',
    'person-limit-missed': 'the limit per person was missed',
    'household-limit-missed': 'the limit per household was missed',
    'paid-while-pending': 'the claim was paid while it was still pending',
    'declined-but-due': 'the claim was declined although it was due',
    'held-but-due': 'the claim is held open although it is due',
    'declined-while-pending': 'the claim was declined while it was still pending',
    'held-but-not-due': 'the claim is held open although nothing can be due',
    'same-claim-twice': 'the same claim was paid twice',
    'same-person-twice': 'the same person was paid twice in one event',
    'died-twice': 'the same person had died, and is hurt once more in another event',
    'same-house-twice': 'the same house was paid twice in one event',
    'event-limit-exceeded': 'the payments exceed the limit per event',
    'year-limit-exceeded': 'the payments exceed the annual limit',
    'wrongly-scaled': 'the payment above the limit was scaled wrongly',
    'shares-do-not-add-up': 'the parts of the insurers do not add up to the payment',
    'shares-miss-contract': 'the parts of the insurers are not those of the contract',
    'lead-below-share': 'the lead insurer bears less than its share',
    'paid-without-facts': 'a payment is registered without the facts of a claim',
    'dates-out-of-order': 'the dates are out of order',
    'dated-in-future': 'it is dated after the day of the report',
    'service-standard-missed': 'a service standard of the contract was missed',
    'wrong-policy-year': 'the policy year is wrong',
    'total-disagrees': 'the total is not the sum of its rows',
    'carried-forward-disagrees': 'the balance carried forward disagrees',
    'not-computable': 'the sums are too large to be recomputed exactly',
  },
  cellProblems: {
    'unknown-column': 'this column is not known and was not used',
    'duplicate-column': 'this column repeats an earlier one and only fills its gaps',
    'no-columns': 'no column is known',
    'beyond-columns': 'this cell has no header',
    contradicts: 'this contradicts another column on the same matter, which stands',
    'not-listed': 'this word is not known',
    'several-codes': 'this word has more than one meaning',
    'not-money': 'this is not a sum of money',
    negative: 'the sum is negative',
    'too-precise': 'the sum is finer than a fen',
    'too-large': 'the sum is too large',
    'not-time': 'this is not a date or time',
    'ambiguous-date': 'the order of day, month and year is not clear',
    'no-such-date': 'there is no such date',
    'not-boolean': 'this is neither yes nor no',
    'not-division': 'this is neither a division code nor a place that is known',
    'not-grade': 'this is not a grade from 1 to 10',
    'not-count': 'this is not a whole number above 0',
    'not-area': 'this is not an area above 0',
    'not-rate': 'this is not a rate from 0 to 1',
    'not-year': 'this is not a year',
    'not-id': 'this cannot be an id',
    'not-shares': 'these are not the parts of the insurers',
    'too-long': 'the text is too long',
    unreadable: 'this cannot be read',
    'other-kind': 'this belongs to the other kind of loss and was not used',
    'no-id': 'there is no claim id',
    'no-kind': 'it is not clear whether a person or a house is claimed for, so the claim was not recomputed',
    'not-a-row': 'this is not a row',
  },
  registerDates: {
    startedAt: 'began',
    reportedAt: 'reported',
    surveyedAt: 'surveyed',
    decidedAt: 'decided',
    paidAt: 'paid',
  },
  registerColumns: {
    id: 'Claim id',
    'loss.kind': 'Kind of loss',
    'incident.id': 'Event id',
    'loss.personId': 'Person id',
    'loss.householdId': 'Household id',
    outcome: 'Decision',
    paid: 'Paid',
    amount: 'Amount decided',
    shares: 'Parts of the insurers',
  },
  suspicions: {
    'unlike-id': 'everything but the id is the same, so that it may be one person or one house',
    'event-of-its-own':
      'one person or house was hurt by one peril at one place within hours or days, so that it may be one event',
    'split-household':
      'the id of one household is that of the other with something behind it, and together they go beyond the limit, so that it may be one household',
    'one-storm':
      'the peril and the place are the same and the times are close, so that it may be one event, and together they go beyond its limit',
  },
  rowKinds: {
    claim: 'claim',
    total: 'total',
    subtotal: 'subtotal',
    'carried-forward': 'carried forward',
    'brought-forward': 'brought forward',
  },
};

const list = (items: readonly string[]): string => items.join(', ');

const two = (n: number): string => String(n).padStart(2, '0');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const AUDIT_PHRASES: AuditPhrases = {
  yes: 'yes',
  no: 'no',
  none: 'none',
  list,
  pair: (name, value) => `${name} ${value}`,
  grade: (grade, money) => `grade ${grade}, ${money}`,
  rate: (rate, money) => `rate ${rate}, ${money}`,
  of: (what, money) => `${what}, ${money}`,
  year: (year) => `${year}`,
  either: (sums) => sums.join(' or '),
  claims: (ids) => `one payment only (see claim ${list(ids)})`,
  at: (instant) => {
    const { year, month, day, time } = beijingTime(instant);
    return `${year}-${two(month)}-${two(day)}${time === '' ? '' : ` ${time}`}`;
  },
  discrepancy: ({
    row,
    rows,
    claim,
    event,
    title,
    facts,
    expected,
    found,
    tooMuch,
    tooLittle,
    within,
    missing,
    suspicion,
    readings,
    clause,
  }) => {
    const where = [
      ...(rows.length > 1 ? [`rows ${list(rows.map(String))}`] : row === null ? [] : [`row ${row}`]),
      ...(claim === null ? [] : [`claim ${claim}`]),
      ...(row === null && event !== null ? [`event ${event}`] : []),
    ].join(', ');
    const resting =
      facts.length === 0 ? '' : ` (${facts.map(({ label, value }) => `${label}: ${value}`).join('; ')})`;
    const figures = [
      ...(expected === null ? [] : [`expected ${expected}`]),
      ...(found === null ? [] : [`found ${found}`]),
      ...(tooMuch === null ? [] : [`${tooMuch} too much`]),
      ...(tooLittle === null ? [] : [`${tooLittle} too little`]),
    ];
    const rounded = within === null ? '' : ` (known within ${within} by the unit and decimals written)`;
    const compared = figures.length === 0 ? '' : ` ${capital(figures.join(', '))}${rounded}.`;
    const open = missing.length === 0 ? '' : ` It depends on facts that are missing: ${list(missing)}.`;
    const suspected = suspicion === null ? '' : ` It is suspected: ${suspicion}.`;
    const other = readings
      .map(({ title: reading, position }) => `on "${reading}", were it "${position}"`)
      .join(', or ');
    const read = readings.length === 0 ? '' : ` It depends on a reading: it would be in order ${other}.`;
    const what = where === '' ? capital(title) : `${capital(where)}: ${title}`;
    return `${what}${resting}.${compared}${suspected}${open}${read} [Notice, ${clause}]`;
  },
  cell: ({ row, column, header, problem, text }) => {
    const where =
      column === 0 ? `Row ${row}` : `Row ${row}, column ${column}${header === '' ? '' : ` "${header}"`}`;
    return `${where}: ${problem}${text === '' ? '' : `: "${text}"`}.`;
  },
};
