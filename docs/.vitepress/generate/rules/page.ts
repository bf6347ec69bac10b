import type { FactName } from '../../../../src/claim/facts.js';
import type { Bilingual } from '../../../../src/input/bilingual.js';
import type { ClauseId } from '../../../../src/law/clause-ids.js';
import type { Line } from '../../../../src/law/line-ids.js';
import type { ReadingId } from '../../../../src/law/readings.js';
import type { Rule } from '../../../../src/law/rule.js';
import type { Library } from '../cases.js';
import type { Site } from '../site.js';
import type { RulePageId } from './page-of.js';

/** 一页规则。What a page of rules is made of. */
export interface RulePage {
  readonly id: RulePageId;
  readonly title: (site: Site) => string;
  /** 一两句白话。A sentence or two in plain words. */
  readonly lead: Bilingual;
  readonly clauses: readonly ClauseId[];
  /** 逐条写出的条件树。The conditions, written out. */
  readonly rule: Rule | null;
  readonly readings: readonly ReadingId[];
  readonly facts: readonly FactName[];
  /** 例子的编号，第一个画成阶梯图。Ids of the examples; the first is drawn as a ladder. */
  readonly examples: readonly string[];
  /** 阶梯图画哪个险种，只留哪些级。The line whose ladder is drawn, and the rungs that are kept; all of them where `null`. */
  readonly ladder: { readonly line: Line; readonly rungs: readonly string[] | null } | null;
  /** 测试文件或其目录，和 `npm run prove` 中的证明。Test files or folders, and proofs of `npm run prove`. */
  readonly tests: readonly string[];
  readonly proofs: readonly string[];
  /** 只属于这一页的几节。Sections of this page alone. */
  readonly sections?: (site: Site, library: Library) => readonly string[];
}
