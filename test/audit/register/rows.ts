/** 一行登记，按字段写。A row of a register, by its fields. */
export type Facts = Readonly<Record<string, unknown>>;

/** 一间的房屋案件，应付 1100 元。A house of one room, for which 1,100 yuan are due and paid. */
export const houseRow = (id: string, facts: Facts = {}): Facts => ({
  id,
  'incident.id': 'e',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'house',
  'loss.householdId': `h-${id}`,
  'loss.causedByIncident': true,
  'loss.title': 'lawful',
  'loss.use': 'residential',
  'loss.part': 'main-structure',
  'loss.damage': 'moderate',
  'loss.rooms': 1,
  'loss.circumstances': [],
  outcome: 'payable',
  paid: '1100.00',
  ...facts,
});

/** 洪涝中遇难的人，应付 100000 元；付了多少另写。A person who died in a flood, for whom 100,000 yuan are due; what was paid is written beside. */
export const personRow = (id: string, facts: Facts = {}): Facts => ({
  id,
  'incident.id': 'e',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'person',
  'loss.personId': 'p',
  'loss.role': 'victim',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.harm': 'death',
  'loss.medicalCost': '0',
  'loss.circumstances': [],
  outcome: 'payable',
  ...facts,
});
