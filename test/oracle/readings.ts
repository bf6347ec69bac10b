// 一件案件碰得到的口径。The readings that can bear on a claim.
import { BARE, WANSHENG } from './covered.js';
import { type Claim, READINGS, type ReadingId } from './types.js';

/** 事实未知，或为所列之一。Whether a fact is unknown, or one of these. */
function mayBe(value: string | null | undefined, ...these: string[]): boolean {
  return value === null || value === undefined || these.includes(value);
}

/** 这件案件的事实碰得到哪些口径；其余口径改了也不改结果。Those that the facts of the claim touch: the others change nothing of it. */
export function readingsThatMatter(claim: Claim): ReadingId[] {
  const { incident, loss } = claim;
  const peril = incident?.peril;
  const isPerson = loss.kind === 'person';
  const division = incident?.division ?? '500110';
  const unit = BARE.includes(division) ? division : division.slice(0, 9);
  const facility = isPerson && incident?.facility !== undefined;
  const accidents = ['fire', 'explosion', 'gas-poisoning', 'crowd-crush'];
  const touches: Record<ReadingId, boolean> = {
    wansheng: BARE.includes(unit) || WANSHENG.includes(unit),
    presence: isPerson && mayBe(loss.presence, 'came-later'),
    'peril-list': mayBe(peril, 'drought', 'heat'),
    'other-perils': mayBe(peril, 'other-natural'),
    subsidence: mayBe(peril, 'ground-subsidence') && incident?.rootCause !== 'natural',
    'disaster-word': (facility || !isPerson) && mayBe(peril, 'drought', 'heat', 'other-natural'),
    recognition: isPerson && mayBe(loss.role, 'disaster-relief', 'emergency-response'),
    'rescue-casualties': isPerson && mayBe(loss.role, 'bystander'),
    'facility-failure': facility,
    'municipal-basis': facility,
    'fire-basis': isPerson && mayBe(peril, ...accidents),
    'partial-ability': isPerson && mayBe(peril, ...accidents) && mayBe(incident?.liableParty, 'partly-able'),
    'other-accidents': isPerson && mayBe(peril, 'gas-poisoning', 'crowd-crush'),
    resident: isPerson && mayBe(peril, ...accidents) && mayBe(loss.residence, 'transient'),
    'house-damage': !isPerson && mayBe(loss.damage, 'moderate'),
    title: !isPerson && mayBe(loss.title, 'lawful-uncertified'),
    'mixed-use': !isPerson && mayBe(loss.use, 'mixed'),
    'missing-person': isPerson && mayBe(loss.harm, 'missing'),
    'line-overlap': isPerson && loss.role !== 'victim',
    'crowd-crush': mayBe(peril, 'crowd-crush', 'gas-poisoning'),
  };
  return (Object.keys(READINGS) as ReadingId[]).filter((id) => touches[id]);
}

/** 这些口径的每一种搭配。Every combination of these readings. */
export function everyCombination(ids: readonly ReadingId[]): Partial<Record<ReadingId, string>>[] {
  return ids.reduce<Partial<Record<ReadingId, string>>[]>(
    (all, id) => all.flatMap((one) => READINGS[id].map((position) => ({ ...one, [id]: position }))),
    [{}],
  );
}
