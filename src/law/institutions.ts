import type { Bilingual } from '../input/bilingual.js';
import { deepFreeze } from '../input/freeze.js';
import { DEPARTMENTS } from './bodies.js';
import type { InstitutionId } from './clause.js';
import type { ClauseId } from './clause-ids.js';

/**
 * A name that an institution bears for some time.
 *
 * @example
 * ```ts
 * const name: InstitutionName = institutionName('finance');
 * name.zh; // '区财政局'
 * ```
 * @since 0.1.0
 */
export interface InstitutionName extends Bilingual {
  /** The first calendar day in Beijing on which it bears the name (`2023-07-20`); `null`: from before the notice. */
  readonly from: string | null;
  /** The first day on which it does so no longer; `null`: no later name is known. */
  readonly until: string | null;
  /** Whether the name and its days were checked against a published text: the notice itself, or a later one. */
  readonly verified: boolean;
}

/**
 * An institution of the notice. Its names are in the order of time, without gap or overlap.
 *
 * @example
 * ```ts
 * const group: Institution = INSTITUTIONS['leading-group'];
 * group.members?.of.length; // 9
 * ```
 * @since 0.1.0
 */
export interface Institution {
  readonly kind:
    | 'government'
    | 'department'
    | 'entity'
    | 'leading-group'
    | 'office'
    | 'street-town'
    | 'insurer'
    | 'regulator';
  readonly names: readonly InstitutionName[];
  /** Its place in the contract, where it has one. That the government is the insured is a reading of 二（二）4. */
  readonly party?: { readonly as: 'policyholder' | 'insured' | 'insurer'; readonly clause: ClauseId };
  /** Who heads it, where the notice says so. */
  readonly head?: Bilingual & { readonly clause: ClauseId };
  /** The bodies whose principal officers are its members. */
  readonly members?: { readonly of: readonly InstitutionId[]; readonly clause: ClauseId };
  /** The body in which it is placed. */
  readonly placedIn?: { readonly institution: InstitutionId; readonly clause: ClauseId };
}

/** The name that the notice prints, and no other is known. */
const printed = (zh: string, en: string): readonly InstitutionName[] => [
  { zh, en, from: null, until: null, verified: true },
];

/**
 * The institutions of the notice, under the names that it prints and those that came after. The regulator's later name and
 * its day are common knowledge that was not checked against a text; for finance work after 2024 no later name was found.
 *
 * @example
 * ```ts
 * INSTITUTIONS['insurance-regulator'].names.map(({ zh }) => zh);
 * // ['巴南银保监分局', '国家金融监督管理总局巴南监管分局']
 * ```
 * @since 0.1.0
 */
export const INSTITUTIONS: Readonly<Record<InstitutionId, Institution>> = /* @__PURE__ */ deepFreeze({
  'district-government': {
    kind: 'government',
    names: /* @__PURE__ */ printed('区政府', 'District Government'),
    party: { as: 'insured', clause: '2.2.4' },
  },
  'emergency-management': {
    kind: 'department',
    names: /* @__PURE__ */ printed('区应急局', 'District Emergency Management Bureau'),
  },
  'political-legal-committee': {
    kind: 'department',
    names: /* @__PURE__ */ printed(
      '区委政法委',
      'Political and Legal Affairs Commission of the District Party Committee',
    ),
  },
  'urban-management': {
    kind: 'department',
    names: /* @__PURE__ */ printed('区城市管理局', 'District Urban Management Bureau'),
  },
  'fire-rescue': {
    kind: 'department',
    names: /* @__PURE__ */ printed('区消防救援支队', 'District Fire and Rescue Detachment'),
  },
  'public-security': {
    kind: 'department',
    names: /* @__PURE__ */ printed('区公安局', 'District Public Security Bureau'),
  },
  finance: {
    kind: 'department',
    names: /* @__PURE__ */ printed('区财政局', 'District Finance Bureau'),
  },
  'financial-service-center': {
    kind: 'department',
    names: /* @__PURE__ */ printed('区金融发展服务中心', 'District Financial Development Service Center'),
    party: { as: 'policyholder', clause: '2.5-1' },
  },
  'state-assets': {
    kind: 'department',
    names: /* @__PURE__ */ printed(
      '区国资委（区金融发展服务中心）',
      'District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center)',
    ),
  },
  'insurance-regulator': {
    kind: 'regulator',
    names: [
      {
        zh: '巴南银保监分局',
        en: 'Banan Sub-bureau of the China Banking and Insurance Regulatory Commission',
        from: null,
        until: '2023-07-20',
        verified: false,
      },
      {
        zh: '国家金融监督管理总局巴南监管分局',
        en: 'Banan Sub-bureau of the National Financial Regulatory Administration',
        from: '2023-07-20',
        until: null,
        verified: false,
      },
    ],
  },
  'statistics-department': {
    kind: 'department',
    names: /* @__PURE__ */ printed('统计部门', 'Statistics department'),
  },
  'departments-concerned': {
    kind: 'department',
    names: /* @__PURE__ */ printed('有关部门', 'Other departments concerned'),
  },
  'entities-concerned': {
    kind: 'entity',
    names: /* @__PURE__ */ printed('有关单位', 'Entities concerned'),
  },
  'leading-group': {
    kind: 'leading-group',
    names: /* @__PURE__ */ printed(
      '巨灾保险试点工作领导小组',
      'Leading Group for the Pilot of Catastrophe Insurance',
    ),
    head: {
      zh: '分管应急和金融工作的副区长',
      en: 'the deputy district head in charge of emergency management and finance',
      clause: '4.1-1',
    },
    members: {
      of: DEPARTMENTS,
      clause: '4.1-1',
    },
  },
  'leading-group-office': {
    kind: 'office',
    names: /* @__PURE__ */ printed('领导小组办公室', 'Office of the Leading Group'),
    head: {
      zh: '区国资委（区金融发展服务中心）主要负责人',
      en: 'the principal officer of the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center)',
      clause: '4.1-3',
    },
    placedIn: { institution: 'state-assets', clause: '4.1-2' },
  },
  'streets-and-towns': {
    kind: 'street-town',
    names: /* @__PURE__ */ printed('各街镇', 'Streets and towns'),
  },
  insurers: {
    kind: 'insurer',
    names: /* @__PURE__ */ printed('承保机构', 'Insurers'),
    party: { as: 'insurer', clause: '3-1' },
  },
});
