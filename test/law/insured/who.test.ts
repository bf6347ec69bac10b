import { describe, expect, it } from 'vitest';
import {
  type ClaimInput,
  type ContractInput,
  InvalidInputError,
  isProtected,
  parseClaim,
  parseContract,
} from '../../../src/index.js';
import { contractOf } from '../../oracle/fixtures.js';

const contract = contractOf('illustrative') as unknown as ContractInput;
const included = { ...contract, readings: { wansheng: 'included' } } as ContractInput;

const person = (loss: object, division: string | null | undefined = '500110110') =>
  ({ id: 'c', incident: { division }, loss: { kind: 'person', ...loss } }) as ClaimInput;

describe('isProtected', () => {
  it.each([
    ['somebody present', { presence: 'at-onset' }, true],
    ['a resident who was away', { presence: 'outside', role: 'victim', residence: 'resident' }, false],
    ['a transient who was there', { presence: 'at-onset', residence: 'transient' }, true],
    ['a samaritan', { presence: 'outside', role: 'samaritan' }, true],
    ['a relief worker', { role: 'disaster-relief' }, true],
    ['a responder', { presence: null, role: 'emergency-response' }, true],
    ['somebody of whom nothing is known', {}, null],
    ['a victim, presence not established', { role: 'victim' }, null],
    ['somebody absent, role not determined', { presence: 'outside', role: null }, null],
    ['somebody present, role not determined', { presence: 'at-onset', role: null }, true],
  ])('%s: %j', (_, loss, expected) => {
    expect(isProtected(person(loss), contract)).toBe(expected);
  });

  it.each([
    ['500110103', false, true],
    ['500110', null, true],
    ['500112', false, false],
    [null, null, null],
    [undefined, null, null],
  ])('somebody present in %s', (division, without, withWansheng) => {
    expect(isProtected({ ...person({ presence: 'at-onset' }), incident: { division } }, contract)).toBe(
      without,
    );
    expect(isProtected({ ...person({ presence: 'at-onset' }), incident: { division } }, included)).toBe(
      withWansheng,
    );
  });
  it('is no for somebody absent, even while the place is open', () => {
    expect(isProtected(person({ presence: 'outside', role: 'victim' }, '500110'), contract)).toBe(false);
  });
  it('is no for a house', () => {
    expect(
      isProtected({ id: 'c', incident: { division: '500110110' }, loss: { kind: 'house' } }, contract),
    ).toBe(false);
  });
  it('takes what has been checked', () => {
    expect(isProtected(parseClaim(person({ presence: 'at-onset' })), parseContract(contract))).toBe(true);
  });
  it('refuses what breaks the format', () => {
    expect(() => isProtected(person({ presence: 'yes' }), contract)).toThrow(InvalidInputError);
    expect(() => isProtected(person({}), { id: 'k' } as never)).toThrow(InvalidInputError);
  });
});
