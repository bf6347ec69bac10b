// publicodes: one set of rules, parsed once; a claim is a situation, given as values that need no parsing.
import Engine from 'publicodes';
import { type Answer, type Contestant, outcomeOf } from '../contestant.js';
import { DEATH, END, HOUSE, MEDICAL, NATURAL, START } from '../floor.js';
import type { PlainClaim } from '../plain.js';

const FACTS = {
  kind: 'genre',
  standing: 'lieu',
  startedAt: 'début',
  peril: 'péril',
  liableParty: 'responsable',
  role: 'rôle',
  presence: 'présent',
  causedByIncident: 'causé',
  recognisedBy: 'reconnu par',
  harm: 'dommage',
  disabilityGrade: 'degré',
  missingCertified: 'décès certifié',
  medicalCost: 'frais médicaux',
  title: 'titre',
  use: 'usage',
  part: 'partie',
  damage: 'dégât',
  rooms: 'pièces',
} as const satisfies Partial<Record<keyof PlainClaim, string>>;

const EXCLUDED = {
  war: 'guerre',
  nuclear: 'nucléaire',
  'self-harm': 'automutilation',
  crime: 'crime',
  'illegal-building': 'construction illégale',
} as const;

const all = (...conditions: unknown[]) => ({ 'toutes ces conditions': conditions });
const any = (...conditions: unknown[]) => ({ 'une de ces conditions': conditions });
const oneOf = (fact: string, values: Iterable<string>) =>
  any(...[...values].map((value) => `${fact} = '${value}'`));
const none = (...facts: string[]) => facts.map((fact) => `${fact} = non`);

const RULES = {
  ...Object.fromEntries([...Object.values(FACTS), ...Object.values(EXCLUDED)].map((name) => [name, {}])),
  sinistre: all("lieu = 'qijiang'", `début >= ${START}`, `début < ${END}`, 'causé'),
  naturel: oneOf('péril', NATURAL),
  victime: all(
    "genre = 'person'",
    'sinistre',
    any("dommage != 'missing'", 'décès certifié'),
    ...none('guerre', 'nucléaire', 'automutilation', 'crime'),
  ),
  secours: any(
    oneOf('rôle', ['disaster-relief', 'emergency-response']),
    all("rôle = 'samaritan'", oneOf('reconnu par', ['district', 'above-district'])),
  ),
  feu: all(
    oneOf('péril', ['fire', 'explosion']),
    oneOf('responsable', ['not-found', 'unable-to-pay']),
    'présent',
  ),
  maison: all(
    "genre = 'house'",
    'sinistre',
    ...none('guerre', 'nucléaire', 'construction illégale'),
    any('naturel', oneOf('péril', ['fire', 'explosion', 'crowd-crush'])),
    "titre = 'lawful'",
    oneOf('usage', ['residential', 'mixed']),
    "partie = 'main-structure'",
  ),
  ligne: {
    variations: [
      { si: 'maison', alors: "'house-damage'" },
      { si: 'victime = non', alors: "'none'" },
      { si: all('naturel', 'présent'), alors: "'natural-disaster'" },
      { si: 'secours', alors: "'good-samaritan'" },
      { si: 'feu', alors: "'fire-explosion'" },
      { sinon: "'none'" },
    ],
  },
  barème: {
    variations: [
      { si: "dommage = 'injury'", alors: 0 },
      { si: "dommage = 'disability'", alors: `(11 - degré) * ${DEATH / 10}` },
      { sinon: DEATH },
    ],
  },
  tarif: {
    variations: [
      { si: "dégât = 'collapsed'", alors: 500_000 },
      { si: "dégât = 'severe'", alors: 400_000 },
      { sinon: 100_000 },
    ],
  },
  soins: { valeur: 'frais médicaux', plafond: MEDICAL },
  logement: { valeur: 'tarif * pièces', plafond: HOUSE },
  montant: {
    variations: [
      { si: "ligne = 'none'", alors: 0 },
      { si: "ligne = 'house-damage'", alors: 'logement' },
      { sinon: 'barème + soins' },
    ],
  },
};

const constant = (nodeValue: unknown) => ({ nodeKind: 'constant', nodeValue, type: typeof nodeValue });

function situationOf(claim: PlainClaim) {
  const values = Object.entries(FACTS).flatMap(([fact, name]) => {
    const value = claim[fact as keyof PlainClaim];
    return value == null ? [] : [[name, constant(value)]];
  });
  const excluded = Object.entries(EXCLUDED).map(([circumstance, name]) => [
    name,
    constant(claim.circumstances?.includes(circumstance) ?? false),
  ]);
  return Object.fromEntries([...values, ...excluded]);
}

export const contestant: Contestant = {
  name: 'publicodes 1',
  completeOnly: true,
  most: 300,
  ready: ({ plain }) => {
    const engine = new Engine(RULES as ConstructorParameters<typeof Engine>[0]);
    const situations = plain.map(situationOf);
    const decide = (situation: ReturnType<typeof situationOf>): Answer => {
      engine.setSituation(situation);
      const amount = engine.evaluate('montant').nodeValue as number;
      const line = amount === 0 ? null : (engine.evaluate('ligne').nodeValue as string);
      return { outcome: outcomeOf(amount, false), line, amount };
    };
    return {
      answers: () => situations.map(decide),
      run: () => situations.reduce((total, situation) => total + decide(situation).amount, 0),
    };
  },
};
