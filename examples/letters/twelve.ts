import { adjudicate, type ClaimInput, explainLimits, parseContract } from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/explain/en';
import * as zh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import {
  balances,
  emptyLedger,
  post,
  postingOf,
  recordPayments,
} from 'qijiang-catastrophe-insurance/settlement';
import terms from '../contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(terms);
const issued = '2024-09-02';

const LETTERHEAD = {
  issued,
  sender: { handler: '王芳', telephone: '023-4860 0000' },
} as const;

const FLOOD = {
  id: 'flood-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  division: '500110110',
  peril: 'flood',
} as const;

const person = (id: string, incident: ClaimInput['incident'], loss: object): ClaimInput =>
  ({
    id,
    incident,
    loss: {
      kind: 'person',
      personId: id,
      role: 'victim',
      residence: 'resident',
      presence: 'at-onset',
      causedByIncident: true,
      circumstances: [],
      medicalCost: '0.00',
      ...loss,
    },
  }) as ClaimInput;

const house = (id: string, loss: object): ClaimInput =>
  ({
    id,
    incident: { ...FLOOD, peril: 'landslide', rootCause: 'natural' },
    loss: {
      kind: 'house',
      householdId: id,
      title: 'lawful',
      use: 'residential',
      part: 'main-structure',
      damage: 'collapsed',
      rooms: 4,
      causedByIncident: true,
      circumstances: [],
      ...loss,
    },
  }) as ClaimInput;

const death = person('death', FLOOD, { harm: 'death' });
const injury = person('injury', { ...FLOOD, peril: 'windstorm' }, { harm: 'injury', medicalCost: '8123.45' });
const child = person(
  'child',
  { ...FLOOD, peril: 'lightning' },
  {
    harm: 'disability',
    disabilityGrade: 9,
    medicalCost: '15600.00',
  },
);
const tourist = person(
  'tourist',
  { ...FLOOD, division: '500110105' },
  { harm: 'death', residence: 'transient' },
);
const fire = person(
  'fire',
  { ...FLOOD, peril: 'fire', division: '500110006' },
  {
    harm: 'injury',
    medicalCost: undefined,
  },
);
const samaritan = (recognisedBy: string) =>
  person(
    'samaritan',
    { ...FLOOD, peril: 'other', division: '500110108' },
    {
      role: 'samaritan',
      recognisedBy,
      harm: 'death',
    },
  );
const tree = person(
  'tree',
  { ...FLOOD, peril: 'other-natural', facility: { kind: 'street-tree', municipal: true } },
  {
    harm: 'death',
    presence: 'at-onset',
    governmentCompensation: '180000.00',
    governmentMedical: '0.00',
  },
);

/** 《通知》没有期限，由出具单位审定后写明。The notice has no periods; the issuing body reviews what it writes here. */
const RIGHTS = ['（示例）对本告知书有异议的，可以向出具单位书面提出；期限和途径由出具单位审定后写在这里。'];

const DEATH_PAPERS: zh.LetterOptions['papers'] = [
  { document: 'death-certificate', by: 'hospital', establishes: ['loss.harm'], date: '2024-07-12' },
  {
    document: 'disaster-certificate',
    by: 'emergency-management',
    establishes: ['incident.startedAt', 'incident.division', 'incident.peril'],
    date: '2024-07-20',
    number: '綦应急证〔2024〕18号',
  },
];

/** 一次洪水两人遇难，限额之后两案按比例支付，其中一案已预付。Two claims of one flood above the limit, one of them with an advance. */
function settled(): zh.LetterOptions['paid'] {
  const limited = parseContract({ ...terms, limits: { perEvent: '150000.00', perYear: '800000.00' } });
  const claims = [death, person('second', FLOOD, { harm: 'death' })];
  const decided = claims.map((claim) => adjudicate(claim, limited));
  const { ledger } = recordPayments(
    post(
      emptyLedger(limited),
      claims.map((claim, i) => postingOf(claim, decided[i] as (typeof decided)[number], 1)),
    ).ledger,
    [
      {
        id: 'p-1',
        claim: death.id,
        kind: 'advance',
        paidAt: '2024-07-12T10:00:00+08:00',
        amount: '20000.00',
      },
    ],
  );
  const balance = balances(ledger).find(({ claim }) => claim === death.id);
  const [limits] = explainLimits(
    claims.map(({ id }, i) => ({
      id,
      event: FLOOD.id,
      startedAt: FLOOD.startedAt,
      amount: decided[i]?.amount ?? '0.00',
    })),
    limited,
  );
  return balance && { balance, limits };
}

interface Example {
  readonly claim: ClaimInput;
  readonly options: Partial<zh.LetterOptions>;
  readonly write: typeof zh | typeof en;
}

const inChinese = (claim: ClaimInput, options: Partial<zh.LetterOptions> = {}): Example => ({
  claim,
  options,
  write: zh,
});

/** 十二封信：每一种，给不同的人。Twelve letters: every form, to all sorts of people. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  '01-death': inChinese(death, {
    recipient: { name: '李强', concerning: '李明' },
    caseNumber: 'QJ-2024-0031',
    papers: DEATH_PAPERS,
    rights: RIGHTS,
    contractWords: ['（示例）被保险人死亡的，按每人100,000.00元给付。'],
    receipt: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  }),
  '02-injury': inChinese(injury, { recipient: { name: '张华', concerning: '张华' } }),
  '03-child': inChinese(child, { recipient: { name: '陈军（陈小雨的父亲）', concerning: '陈小雨' } }),
  '04-house': inChinese(house('house', {}), { recipient: { name: '赵国平', concerning: '赵国平' } }),
  '05-papers-fire': inChinese(fire, { recipient: { name: '刘洋', concerning: '刘洋' } }),
  '06-samaritan-not-applied': inChinese(samaritan('not-applied'), {
    recipient: { name: '周敏', concerning: '周勇' },
  }),
  '07-samaritan-refused': inChinese(samaritan('township'), {
    recipient: { name: '周敏', concerning: '周勇' },
  }),
  '08-foreign-family': {
    claim: tourist,
    options: { recipient: { name: 'Ms Anna Weber', concerning: 'Jonas Weber' } },
    write: en,
  },
  '09-shop': inChinese(house('shop', { use: 'commercial' }), {
    recipient: { name: '孙丽', concerning: '孙丽' },
    papers: [
      {
        document: 'house-use-certificate',
        by: 'streets-and-towns',
        establishes: ['loss.use'],
        date: '2024-08-01',
      },
    ],
  }),
  '10-government': inChinese(tree, {
    papers: [
      {
        document: 'court-judgment',
        by: 'court',
        establishes: ['loss.governmentCompensation'],
        date: '2024-08-20',
        number: '（2024）渝0110民初123号',
      },
    ],
  }),
  '11-settlement': inChinese(death, { recipient: { name: '李强', concerning: '李明' }, paid: settled() }),
  '12-correction': inChinese(child, {
    recipient: { name: '陈军（陈小雨的父亲）', concerning: '陈小雨' },
    previous: {
      claim: { ...child, loss: { ...child.loss, disabilityGrade: 10 } } as ClaimInput,
      issued: '2024-08-10',
    },
  }),
};

/** 各封信，按名字。The letters by name, each with what writes it out. */
export const TWELVE = Object.entries(EXAMPLES).map(([name, { claim, options, write }]) => ({
  name,
  write,
  given: [claim, terms, { ...LETTERHEAD, ...options }] as const,
  letter: write.letter(claim, contract, { ...LETTERHEAD, ...options }),
}));

/** 一案的案卷说明。The file note on one of them. */
export const NOTE = zh.fileNote(tourist, contract, { issued });
