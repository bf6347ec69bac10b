import type { Peril } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from './clause.js';
import type { ClauseId } from './clause-ids.js';
import type { Line } from './line-ids.js';
import type { ReadingId, Readings } from './readings.js';

/**
 * The eight rows of the table in 四（二）: the line or the work, and who is responsible. Rows 1 to 5 go by line, and in line 4
 * by cause; rows 6 to 8 go by duty. House damage has no row.
 *
 * @example
 * ```ts
 * RESPONSIBILITY_TABLE.find(({ work }) => work === 'fire')?.department; // 'fire-rescue'
 * ```
 * @since 0.1.0
 */
export const RESPONSIBILITY_TABLE = /* @__PURE__ */ deepFreeze([
  /** 四（二）表1: “见义勇为救助保险”, “区委政法委”. */
  { clause: '4.2-row1', work: 'good-samaritan', department: 'political-legal-committee' },
  /** 四（二）表2: “爆炸救助保险”, “区公安局”. */
  { clause: '4.2-row2', work: 'explosion', department: 'public-security' },
  /** 四（二）表3: “自然灾害救助保险”, “区应急局”. */
  { clause: '4.2-row3', work: 'natural-disaster', department: 'emergency-management' },
  /** 四（二）表4: “市政设施救助保险”, “区城市管理局”. */
  { clause: '4.2-row4', work: 'municipal-facility', department: 'urban-management' },
  /** 四（二）表5: “火灾救助保险”, “区消防救援支队”. */
  { clause: '4.2-row5', work: 'fire', department: 'fire-rescue' },
  /** 四（二）表6: “负责预算资金安排、管理”, “区财政局”. */
  { clause: '4.2-row6', work: 'budget', department: 'finance' },
  /** 四（二）表7: “牵头拟订工作方案，协调承保机构落实职责”, “区金融发展服务中心”. */
  { clause: '4.2-row7', work: 'work-plan', department: 'financial-service-center' },
  /** 四（二）表8: “监督承保机构履行保险合同义务”, “巴南银保监分局”. */
  { clause: '4.2-row8', work: 'supervision', department: 'insurance-regulator' },
] as const satisfies readonly {
  readonly clause: ClauseId;
  readonly work: string;
  readonly department: InstitutionId;
}[]);

/**
 * What a row of the table is about.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Work = (typeof RESPONSIBILITY_TABLE)[number]['work'];

/**
 * Who is responsible for a loss, and on what ground.
 *
 * @since 0.1.0
 */
export interface Responsibility {
  readonly departments: readonly InstitutionId[];
  /** The rule of `rulebook()` that says so. */
  readonly rule: string;
  readonly clause: ClauseId;
  /** Where the notice names nobody for this line: `cause` goes by the row for the same cause, a reading decides otherwise. */
  readonly basis: 'named' | 'cause' | ReadingId;
}

/**
 * A row of the table, or the office beside it.
 *
 * @since 0.1.0
 */
export interface Office {
  readonly clause: ClauseId;
  readonly department: InstitutionId;
}

/**
 * 四（一）: “领导小组下设办公室”, “负责巨灾保险涉及机构的协调沟通和相关日常工作”: it deals with what concerns several bodies, or none
 * that is named.
 */
const OFFICE = {
  clause: '4.1-2',
  department: 'leading-group-office',
} as const satisfies Office;

export const OFFICES = /* @__PURE__ */ Object.fromEntries([
  ['office', OFFICE],
  .../* @__PURE__ */ RESPONSIBILITY_TABLE.map((row) => [row.work, row] as const),
]) as Readonly<Record<Work | 'office', Office>>;

/** The name of the rule that says who is responsible for something. */
export const departmentRule = (what: Work | 'office' | 'crowd-crush'): string => `department:${what}`;

/**
 * The kinds of cause that tell departments apart.
 *
 * @since 0.1.0
 */
export type Cause = 'natural' | 'fire' | 'explosion' | 'gas-poisoning' | 'crowd-crush' | 'other';

/** The kind of cause that each peril is. */
export const CAUSE_OF = {
  flood: 'natural',
  'wind-hail': 'natural',
  lightning: 'natural',
  windstorm: 'natural',
  rainstorm: 'natural',
  ice: 'natural',
  earthquake: 'natural',
  'rock-collapse': 'natural',
  drought: 'natural',
  heat: 'natural',
  landslide: 'natural',
  'debris-flow': 'natural',
  'ground-subsidence': 'natural',
  'forest-fire': 'natural',
  'dam-break': 'natural',
  'other-natural': 'natural',
  fire: 'fire',
  explosion: 'explosion',
  'gas-poisoning': 'gas-poisoning',
  'crowd-crush': 'crowd-crush',
  other: 'other',
} as const satisfies Record<Peril, Cause>;

/**
 * The row by which a loss goes, and on what ground; where a reading decides, the row by its positions. `null`: nobody.
 *
 * @since 0.1.0
 */
export type Assigned =
  | { readonly basis: 'named' | 'cause'; readonly work: Work }
  | {
      readonly basis: 'crowd-crush';
      readonly works: Readonly<Record<Readings['crowd-crush'], Work | 'office'>>;
    }
  | null;

const namedWork = (work: Work): Assigned => ({ basis: 'named', work });

const byCause = (work: Work): Assigned => ({ basis: 'cause', work });

const whatever = (assigned: Assigned): Readonly<Record<Cause, Assigned>> => ({
  natural: assigned,
  fire: assigned,
  explosion: assigned,
  'gas-poisoning': assigned,
  'crowd-crush': assigned,
  other: assigned,
});

/** Accidents for which the table names nobody. */
const crowdCrushBy = {
  basis: 'crowd-crush',
  works: { 'leading-group-office': 'office', 'public-security': 'explosion' },
} as const satisfies Assigned;

/** Line 5 has no row: it goes by the row for the same cause, and for crowd crush by a reading. */
export const ASSIGNED: Readonly<Record<Line, Readonly<Record<Cause, Assigned>>>> = {
  'natural-disaster': /* @__PURE__ */ whatever(/* @__PURE__ */ namedWork('natural-disaster')),
  'good-samaritan': /* @__PURE__ */ whatever(/* @__PURE__ */ namedWork('good-samaritan')),
  'municipal-facility': /* @__PURE__ */ whatever(/* @__PURE__ */ namedWork('municipal-facility')),
  'fire-explosion': {
    .../* @__PURE__ */ whatever(null),
    fire: /* @__PURE__ */ namedWork('fire'),
    explosion: /* @__PURE__ */ namedWork('explosion'),
    'gas-poisoning': crowdCrushBy,
    'crowd-crush': crowdCrushBy,
  },
  'house-damage': {
    natural: /* @__PURE__ */ byCause('natural-disaster'),
    fire: /* @__PURE__ */ byCause('fire'),
    explosion: /* @__PURE__ */ byCause('explosion'),
    'gas-poisoning': null,
    'crowd-crush': crowdCrushBy,
    other: null,
  },
};

/**
 * What an edition of the notice replaces of the table, and of who answers for a line.
 *
 * @since 0.1.0
 */
export interface Departments {
  readonly rows?: Readonly<Partial<Record<Work | 'office', Office>>>;
  readonly assigned?: Readonly<Partial<Record<Line, Readonly<Record<Cause, Assigned>>>>>;
}
