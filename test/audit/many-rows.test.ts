import { expect, it } from 'vitest';
import { auditRegister, registerReader } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';

it('words are remembered, but not without end', () => {
  const reader = registerReader(['案件编号', '损失类型', '出险地点']);
  for (let i = 0; i < 5100; i++) reader.read(['c', '人身', `赶水镇${i}村`], 2);
  expect(reader.read(['c', '人身', '赶水镇5099村'], 2).row?.claim?.incident?.division).toBe('500110110');
});

it('insurers come under few labels, which are remembered, but not without end', () => {
  const rows = Array.from({ length: 1100 }, (_, i) => ({
    id: `r${i}`,
    'incident.id': 'e',
    'incident.startedAt': '2024-07-11T03:20:00+08:00',
    'incident.division': '500110110',
    'incident.peril': 'flood',
    'loss.kind': 'house',
    'loss.householdId': `h-r${i}`,
    'loss.title': 'lawful',
    'loss.use': 'residential',
    'loss.part': 'main-structure',
    'loss.damage': 'moderate',
    'loss.rooms': 1,
    'loss.circumstances': [],
    outcome: 'payable',
    paid: '1100.00',
    shares: `公司${i}:0；人保:660；平安:275；太保:165`,
  }));
  const generous = { ...CONTRACT_INPUT, limits: { perEvent: '9000000', perYear: '9000000' } };
  expect(auditRegister(rows, parseContract(generous))).toEqual([]);
});
