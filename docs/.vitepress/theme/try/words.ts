import type {
  Exclusion,
  HousesRule,
  LimitYear,
  LossKind,
  Outcome,
  Payee,
  SeveralGrades,
} from 'qijiang-catastrophe-insurance';
import type { ValueKind } from '../../../../src/claim/fact-kinds';

/** What the pages themselves say; the words for codes are the library's. */
export interface UiWords {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly yes: string;
  readonly no: string;
  readonly yuan: string;
  readonly money: (yuan: string) => string;
  readonly percent: (decimal: string) => string;
  readonly pair: (name: string, more: string) => string;
  readonly choose: string;
  readonly units: { readonly [K in ValueKind]?: string };

  readonly startHeading: string;
  readonly kindHints: Readonly<Record<LossKind, string>>;
  readonly exampleLabel: string;
  readonly load: string;
  readonly pasteClaim: string;
  readonly notJson: string;
  readonly wholeText: string;
  readonly privacy: string;

  readonly restart: string;
  readonly copyJson: string;
  readonly copyLink: string;
  readonly print: string;
  readonly copied: Readonly<Record<'json' | 'link' | 'failed', string>>;

  readonly result: string;
  readonly final: string;
  readonly open: Readonly<Record<Outcome, (missing: number) => string>>;
  readonly line: string;
  readonly departments: string;
  readonly atMost: (money: string) => string;
  readonly unbounded: string;
  readonly payee: string;
  readonly payees: Readonly<Record<Payee, string>>;
  readonly whoChose: (titles: readonly string[]) => string;
  readonly beforeLimits: string;
  readonly underContract: (id: string, isExample: boolean) => string;
  readonly splitTitle: string;
  readonly insurer: string;
  readonly share: string;
  readonly amount: string;
  readonly contractWrong: (issues: number) => string;
  readonly claimWrong: string;
  readonly announcement: (outcome: string, amount: string, line: string, missing: number) => string;

  readonly questions: string;
  readonly howToAsk: string;
  readonly oneByOne: string;
  readonly allAtOnce: string;
  readonly progress: (answered: number, missing: number) => string;
  readonly skip: string;
  readonly next: string;
  readonly done: string;
  readonly allAnswered: string;
  readonly onlyOpenLeft: (missing: number) => string;
  readonly unknown: string;
  readonly undetermined: string;
  readonly nothingFell: string;
  readonly isMunicipal: string;
  readonly municipalUnknown: string;
  readonly timeIfKnown: string;
  readonly anotherInjury: string;
  readonly causedIt: string;
  readonly didItCause: (circumstance: string) => string;
  readonly notKnown: string;
  readonly noneOfThese: string;
  readonly someOfThese: string;
  readonly otherPlaces: string;
  readonly anotherCode: string;
  readonly divisionCode: string;
  readonly notAPlace: string;
  readonly outsideCode: (code: string) => string;

  readonly answers: string;
  readonly noAnswers: string;
  readonly changeAnswer: string;
  readonly withdraw: string;

  readonly missing: string;
  readonly nothingMissing: string;
  readonly whoAttests: string;
  readonly askedBy: (clauses: string) => string;
  readonly answer: string;

  readonly more: string;
  readonly tabs: Readonly<Record<'explanation' | 'ladder' | 'missing' | 'changes' | 'readings', string>>;
  readonly working: string;
  readonly failed: string;
  readonly explanation: string;
  readonly clausesInFull: string;
  readonly ladder: string;
  readonly ladderAs: string;
  readonly ladderViews: Readonly<Record<'diagram' | 'list', string>>;
  readonly ladderHint: string;
  readonly marks: Readonly<Record<'true' | 'false' | 'open' | 'off' | 'spared', string>>;
  readonly download: string;
  readonly changes: string;
  readonly moreWays: (count: number) => string;
  readonly tryThis: string;
  readonly readings: string;
  readonly contested: string;
  readonly uncontested: string;

  readonly contract: string;
  readonly illustrative: string;
  readonly termGroups: Readonly<
    Record<
      'term' | 'insurers' | 'lines' | 'limits' | 'exclusions' | 'conditions' | 'appraisal' | 'readings',
      string
    >
  >;
  readonly wrong: (count: number) => string;
  readonly contractId: string;
  readonly premium: string;
  readonly termStart: string;
  readonly termEnd: string;
  readonly insurerNumber: (number: number) => string;
  readonly name: string;
  readonly shareDecimal: string;
  readonly lead: string;
  readonly remove: string;
  readonly addInsurer: string;
  readonly remainder: string;
  readonly insured: string;
  readonly disabilityBase: string;
  readonly medicalLimit: string;
  readonly medicalRate: string;
  readonly deductible: string;
  readonly personLimit: string;
  readonly gradeRates: string;
  readonly houseUnit: string;
  readonly householdLimit: string;
  readonly limitsHint: string;
  readonly perEvent: string;
  readonly perYear: string;
  readonly readingsHint: string;
  readonly notChosen: string;
  readonly defaultMark: string;
  readonly exclusionTests: Readonly<Record<Exclusion['if'], string>>;
  readonly forLines: string;
  readonly conditionNumber: (number: number) => string;
  readonly conditionsHint: string;
  readonly conditionText: string;
  readonly conditionId: string;
  readonly addCondition: string;
  readonly appraisalStandard: string;
  readonly anyStandard: string;
  readonly severalGrades: string;
  readonly severalGradesRules: Readonly<Record<SeveralGrades, string>>;
  readonly perPerson: string;
  readonly eventHours: string;
  readonly hours: string;
  readonly limitYear: string;
  readonly limitYears: Readonly<Record<LimitYear, string>>;
  readonly houses: string;
  readonly housesRules: Readonly<Record<HousesRule, string>>;
  readonly findings: string;
  readonly resetContract: string;

  readonly calculators: CalculatorWords;
}

/** What the calculators say. */
export interface CalculatorWords {
  readonly limits: string;
  readonly limitsIntro: string;
  readonly terms: string;
  readonly byLine: string;
  readonly overflow: string;
  readonly rows: string;
  readonly row: (number: number) => string;
  readonly claim: string;
  readonly due: string;
  readonly paid: string;
  readonly factor: string;
  readonly why: string;
  readonly event: string;
  readonly startedAt: string;
  readonly severalEvents: string;
  readonly noLine: string;
  readonly addRow: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly takePasted: string;
  readonly clear: string;
  readonly total: string;
  readonly inFull: string;
  readonly cut: Readonly<Record<'perEvent' | 'perYear', string>>;
  readonly ofLine: (line: string) => string;
  readonly step: (values: {
    readonly which: string;
    readonly limit: string;
    readonly due: string;
    readonly dueBefore: string;
    readonly dueUpTo: string;
    readonly paid: string;
    readonly leftOfYear: string | null;
    readonly isProRata: boolean;
    readonly year: number;
  }) => string;
  readonly limitsChart: string;
  readonly chartHint: (shown: number, all: number) => string;
  readonly legend: Readonly<Record<'due' | 'paid' | 'limit', string>>;
  readonly rowSummary: (id: string, due: string, paid: string) => string;
  readonly wrong: (count: number) => string;
  readonly totals: (due: string, paid: string) => string;

  readonly shares: string;
  readonly sharesIntro: string;
  readonly exact: string;
  readonly difference: string;
  readonly sharesChart: string;
  readonly noResult: string;
}
