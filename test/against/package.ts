import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as library from 'qijiang-catastrophe-insurance';
import * as audit from 'qijiang-catastrophe-insurance/audit';
import * as batch from 'qijiang-catastrophe-insurance/batch';
import * as challenge from 'qijiang-catastrophe-insurance/challenge';
import * as explain from 'qijiang-catastrophe-insurance/explain';
import * as explainEn from 'qijiang-catastrophe-insurance/explain/en';
import * as explainZh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import * as history from 'qijiang-catastrophe-insurance/history';
import * as impact from 'qijiang-catastrophe-insurance/impact';
import * as notice from 'qijiang-catastrophe-insurance/notice';
import * as receipt from 'qijiang-catastrophe-insurance/receipt';
import * as reports from 'qijiang-catastrophe-insurance/reports';
import * as settlement from 'qijiang-catastrophe-insurance/settlement';
import * as wordsEn from 'qijiang-catastrophe-insurance/words/en';
import * as wordsZh from 'qijiang-catastrophe-insurance/words/zh-CN';

/** 本树的源码，每个公开入口一项。The source of this tree: every public door under its name in `exports`. */
export const HERE = {
  '.': library,
  './notice': notice,
  './audit': audit,
  './batch': batch,
  './settlement': settlement,
  './reports': reports,
  './receipt': receipt,
  './impact': impact,
  './challenge': challenge,
  './history': history,
  './explain': explain,
  './explain/zh-CN': explainZh,
  './explain/en': explainEn,
  './words/zh-CN': wordsZh,
  './words/en': wordsEn,
};

export type Package = typeof HERE;
export type Door = keyof Package;

export const DOORS = Object.keys(HERE) as Door[];

interface Manifest {
  readonly exports: { readonly [D in Door]?: { readonly import: { readonly default: string } } };
}

/** 另一检出里已构建的包。The package as it was built in another checkout. */
export async function builtIn(dir: string): Promise<Package> {
  const { exports } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
  const load = async (door: Door) => {
    const entry = exports[door];
    // 早先的包没有的入口，什么也没有。A door that an earlier package does not have holds nothing.
    return entry === undefined ? {} : import(pathToFileURL(join(dir, entry.import.default)).href);
  };
  const loaded = await Promise.all(DOORS.map(async (door) => [door, await load(door)] as const));
  return Object.fromEntries(loaded) as Package;
}
