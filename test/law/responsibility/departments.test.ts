import { describe, expect, it } from 'vitest';
import {
  InvalidInputError,
  type Line,
  type Peril,
  RESPONSIBILITY_TABLE,
  type Readings,
  responsibleFor,
} from '../../../src/index.js';
import { LATEST } from '../../../src/law/edition.js';
import { clause } from '../../../src/law/index.js';

const who = (line: Line, peril: Peril, crowdCrush: Readings['crowd-crush'] = 'leading-group-office') =>
  responsibleFor(line, peril, LATEST, crowdCrush);

describe('the table of responsibilities', () => {
  it('names in each row the department that the printed row names', () => {
    const printed: Record<(typeof RESPONSIBILITY_TABLE)[number]['department'], string> = {
      'political-legal-committee': '区委政法委',
      'public-security': '区公安局',
      'emergency-management': '区应急局',
      'urban-management': '区城市管理局',
      'fire-rescue': '区消防救援支队',
      finance: '区财政局',
      'financial-service-center': '区金融发展服务中心',
      'insurance-regulator': '巴南银保监分局',
    };
    expect(RESPONSIBILITY_TABLE).toHaveLength(8);
    for (const row of RESPONSIBILITY_TABLE) expect(clause(row.clause).zh).toContain(printed[row.department]);
  });
});

describe('who is responsible', () => {
  it.each([
    ['natural-disaster', 'flood', 'emergency-management', '4.2-row3', 'named'],
    ['good-samaritan', 'other', 'political-legal-committee', '4.2-row1', 'named'],
    ['municipal-facility', 'windstorm', 'urban-management', '4.2-row4', 'named'],
    ['fire-explosion', 'fire', 'fire-rescue', '4.2-row5', 'named'],
    ['fire-explosion', 'explosion', 'public-security', '4.2-row2', 'named'],
    ['house-damage', 'fire', 'fire-rescue', '4.2-row5', 'cause'],
    ['house-damage', 'explosion', 'public-security', '4.2-row2', 'cause'],
    ['house-damage', 'landslide', 'emergency-management', '4.2-row3', 'cause'],
    ['house-damage', 'crowd-crush', 'leading-group-office', '4.1-2', 'crowd-crush'],
  ] as const)('%s, %s: %s', (line, peril, department, clauseId, basis) => {
    const { work } = RESPONSIBILITY_TABLE.find((row) => row.clause === clauseId) ?? { work: 'office' };
    const rule = `department:${work}`;
    expect(who(line, peril)).toEqual({ departments: [department], rule, clause: clauseId, basis });
  });

  it('nobody where the line knows no such peril', () => {
    expect(who('fire-explosion', 'flood')).toBeNull();
    expect(who('house-damage', 'other')).toBeNull();
  });

  it('goes by the default reading where none is given, and refuses codes that do not exist', () => {
    expect(responsibleFor('house-damage', 'crowd-crush', LATEST)).toEqual(who('house-damage', 'crowd-crush'));
    expect(() => responsibleFor('flood' as never, 'flood', LATEST)).toThrow(InvalidInputError);
    expect(() => responsibleFor('natural-disaster', 'meteor' as never, LATEST)).toThrow(InvalidInputError);
  });

  it('the other reading gives crowd crush to public security', () => {
    expect(who('house-damage', 'crowd-crush', 'public-security')).toMatchObject({
      departments: ['public-security'],
      basis: 'crowd-crush',
    });
  });
});
