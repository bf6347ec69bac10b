import { expect, it } from 'vitest';
import { auditRegister, registerReader } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';
import { houseRow } from './register/rows.js';

it('words are remembered, but not without end', () => {
  const reader = registerReader(['案件编号', '损失类型', '出险地点']);
  for (let i = 0; i < 5100; i++) reader.read(['c', '人身', `赶水镇${i}村`], 2);
  expect(reader.read(['c', '人身', '赶水镇5099村'], 2).row?.claim?.incident?.division).toBe('500110110');
});

it('insurers come under few labels, which are remembered, but not without end', () => {
  const rows = Array.from({ length: 1100 }, (_, i) =>
    houseRow(`r${i}`, { shares: `公司${i}:0；人保:660；平安:275；太保:165` }),
  );
  const generous = { ...CONTRACT_INPUT, limits: { perEvent: '9000000', perYear: '9000000' } };
  expect(auditRegister(rows, parseContract(generous))).toEqual([]);
});
