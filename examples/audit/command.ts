import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { besides, commandAgain, writing } from '../command/beside.js';
import { type Ended, ended } from '../command/ended.js';
import { isEnded, parse } from '../command/grammar.js';
import { Outputs } from '../command/outputs.js';
import { FileProblem, ILLUSTRATIVE, readContract, told } from '../read.js';
import { type Audited, audited } from './audited.js';
import type { Progress } from './engine.js';
import { fileBytes } from './file-bytes.js';
import { fileHost } from './file-host.js';
import { type Given, GRAMMAR } from './grammar.js';
import { asHtml } from './html.js';
import { readUnder } from './insurers.js';
import { asJson, findingJson } from './json.js';
import { LANGUAGES, type Language } from './language.js';
import { NO_MAP } from './mapping.js';
import { asMarkdown } from './markdown.js';
import { countAsked, fenAsked } from './practice/asked.js';
import { dossierHtml } from './practice/dossier-html.js';
import { mappingFrom, readMap } from './read-map.js';
import { refuse } from './refuse.js';
import { conclusionOf, keyFigures, reportOf } from './report.js';
import { namesOf } from './sources.js';
import { comparedIn } from './versions/parts.js';
import { writeWorkbook } from './write-workbook.js';

const mapOf = (base: string): string => `${base}-map.json`;

/** Every file that may come of an audit; what is written beyond is a table too long for the workbook. */
const outputsOf = (base: string): readonly string[] => [
  `${base}.xlsx`,
  `${base}.html`,
  `${base}.md`,
  mapOf(base),
  `${base}-evidence.html`,
  ...['findings', 'rows', 'cells'].map((table) => `${base}-${table}.csv`),
];

/** Writes report and workbook, and the verdict where it is asked for; gives the names of the files. */
async function writeAll(
  audit: Audited,
  outputs: Outputs,
  { json, map, 'write-map': toMap }: Given['options'],
  findings: readonly string[],
): Promise<readonly string[]> {
  const { base, language } = audit.options;
  const workbook = `${base}.xlsx`;
  const blocks = reportOf(audit, basename(workbook));
  const files = [workbook, `${base}.html`, `${base}.md`];
  const picture = (name: string): string => `${base}-${name}.svg`;
  const write = (path: string, text: string): Promise<void> =>
    writing(path, () => writeFileSync(outputs.path(path), text));
  await writing(workbook, () => writeWorkbook(audit, outputs.path(workbook)));
  await write(`${base}.html`, asHtml(blocks, language.locale));
  await write(
    `${base}.md`,
    asMarkdown(blocks, language.say.sentence, (name) => basename(picture(name))),
  );
  const dossier = dossierHtml(audit);
  if (dossier !== null) {
    await write(`${base}-evidence.html`, dossier);
    files.push(`${base}-evidence.html`);
  }
  for (const block of blocks) {
    if (block.kind !== 'chart') continue;
    await write(picture(block.name), block.svg);
    files.push(picture(block.name));
  }
  const mapFile = toMap ?? (map === undefined && !audit.unmapped.isEmpty ? mapOf(base) : undefined);
  if (mapFile !== undefined) {
    await write(mapFile, audit.unmapped.file(map === undefined ? NO_MAP : readMap(map), language));
    files.push(mapFile);
  }
  for (const { path } of Object.values(audit.tables)) if (path !== null) files.push(path);
  if (json !== undefined) {
    await writing(json, () => {
      const file = openSync(outputs.path(json), 'wx');
      for (const text of asJson(audit, findings)) writeSync(file, text);
      closeSync(file);
    });
    files.push(json);
  }
  return files;
}

function summaryOf(audit: Audited, files: readonly string[], language: Language): string {
  const { say } = language;
  return [
    say.title,
    ...(audit.options.isIllustrative ? [say.illustrative] : []),
    ...conclusionOf(audit),
    ...comparedIn(audit),
    ...keyFigures(audit).map(([name, value]) => `  ${name}: ${value}`),
    say.written(files),
  ].join('\n');
}

async function audit(given: Given, outputs: Outputs, onProgress: Progress): Promise<Ended> {
  const { files, locale, options, lists } = given;
  const [first] = files as [string];
  const registers = await Promise.all(files.map(fileBytes));
  const before = await Promise.all(lists.before.map(fileBytes));
  const contract = readContract(options.contract ?? ILLUSTRATIVE);
  const { contract: under, map, materiality, sample, seed } = options;
  const again = { contract: under, map, materiality, sample, seed, before: lists.before };
  const base = besides(first, options.out, '-audit');
  const asked = [options.json, options['write-map']].filter((path) => path !== undefined);
  const beside = outputsOf(base).filter((path) => map === undefined || path !== mapOf(base));
  for (const path of [...beside, ...asked]) outputs.check(path);
  const findings: string[] = [];
  const done = await audited({
    files: registers,
    before,
    host: fileHost(outputs),
    contract,
    isIllustrative: options.contract === undefined,
    mapping: mappingFrom(options.map ?? null, readUnder(contract)),
    language: LANGUAGES[locale],
    base,
    date: options.date ?? null,
    materiality:
      options.materiality === undefined ? undefined : fenAsked('--materiality', options.materiality),
    sample:
      sample === undefined
        ? undefined
        : { size: countAsked('--sample', sample), seed: countAsked('--seed', seed ?? '1') },
    command: commandAgain(GRAMMAR.name, namesOf(registers), again, locale),
    onProgress,
    onFinding: (finding, places) => {
      if (options.json !== undefined) findings.push(findingJson(finding, places));
    },
  });
  if (done.books.all.claims === 0)
    return refuse(
      files.join('、'),
      '表头之下没有案件，没有什么可以审计。',
      'No claim stands below the header: there is nothing to audit.',
    );
  const written = await writeAll(done, outputs, options, findings);
  await writing(base, () => outputs.commit());
  return ended(done.books.verdict, summaryOf(done, written, LANGUAGES[locale]));
}

/** Audits a register as the command line asks for it; touches nothing but the files that it reads and writes. */
export async function command(
  args: readonly string[],
  columns = 80,
  onProgress: Progress = () => undefined,
): Promise<Ended> {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const { contract, map } = asked.options;
  const inputs = [...asked.files, ...asked.lists.before, contract, map].filter((path) => path !== undefined);
  const outputs = new Outputs(inputs, asked.switches.force);
  try {
    return await audit(asked, outputs, onProgress);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return ended('unusable', '', told(error, asked.locale));
  } finally {
    outputs.discard();
  }
}
