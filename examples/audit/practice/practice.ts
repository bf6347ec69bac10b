import type { Contract } from 'qijiang-catastrophe-insurance';
import type { AuditedRow, Discrepancy, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import type { FoundTotals } from '../books.js';
import type { StandingRow } from '../reading.js';
import { Controls } from './controls.js';
import { isMaterial } from './material.js';
import { Owing } from './owing.js';
import { PanelOfDay } from './panel.js';
import { type SampleAsked, Sampling } from './samples.js';
import { Screens } from './screens.js';
import { kindOf, shownIn } from './shown.js';

/** What is kept of an audit for those who audit money; nothing of it moves the verdict. */
export class Practice {
  readonly controls = new Controls();
  /** The same of each file. */
  readonly byFile: Controls[] = [];
  readonly owing: Owing;
  /** In fen. */
  readonly materiality: bigint;
  /** By kind: what is below materiality. */
  readonly small = new Map<string, FoundTotals>();
  /** By their numbers: the rows that are shown as they stand. */
  readonly standing = new Map<number, StandingRow>();
  readonly screens: Screens;
  readonly sampling: Sampling;
  readonly #panel: PanelOfDay;

  constructor(contract: Contract, materiality: bigint, sample: SampleAsked | null) {
    this.screens = new Screens(contract);
    this.sampling = new Sampling(sample);
    this.#panel = new PanelOfDay(contract);
    this.owing = new Owing(this.#panel);
    this.materiality = materiality;
  }

  read(row: RegisterRow, file: number): void {
    this.controls.read(row);
    while (this.byFile.length <= file) this.byFile.push(new Controls());
    this.byFile[file]?.read(row);
  }

  row(audited: AuditedRow, file: number): void {
    this.#panel.see(audited);
    this.screens.row(audited, file);
    this.sampling.row(audited);
  }

  finding(finding: Discrepancy): void {
    this.owing.finding(finding);
    if (isMaterial(finding, this.materiality)) return;
    const small = this.small.get(kindOf(finding)) ?? { findings: 0, over: 0n, under: 0n };
    small.findings += 1;
    if (finding.difference > 0) small.over += BigInt(finding.difference);
    else small.under -= BigInt(finding.difference);
    this.small.set(kindOf(finding), small);
  }

  /** The rows of the findings that are told one by one. */
  wanted(findings: readonly Discrepancy[], count: number): ReadonlySet<number> {
    const shown = [...shownIn(findings, count, this.materiality).values()].flat();
    return new Set(shown.flatMap(({ row, rows }) => [...rows, ...(row === null ? [] : [row])]));
  }

  stands(row: StandingRow): void {
    this.standing.set(row.row.number, row);
  }
}
