import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { READING_IDS } from '../../../src/law/readings.js';
import { clausesOf } from '../../../src/law/registry.js';
import type { Addresses } from '../addresses.js';
import { apiNames, nameApiPages } from './api.js';
import { writeAuditFiles } from './audit-files.js';
import { readLibrary } from './cases.js';
import { changelogPage } from './changelog.js';
import { costPage } from './costs.js';
import { coveredIndex, coveredPage } from './covered/page.js';
import { SUBJECTS } from './covered/subjects.js';
import { errorPage } from './errors.js';
import { performancePage } from './figures.js';
import { glossaryPage } from './glossary.js';
import { clauseSlug } from './links.js';
import { ambiguityPage, clausePage, wholeNotice } from './notice.js';
import { readProofs } from './proofs.js';
import { easyPage, faqPage } from './publicity/faq.js';
import { lineLeaflet, wholeLeaflet } from './publicity/leaflet.js';
import { readingPage } from './readings.js';
import { roomImports, roomsSvg } from './rooms.js';
import { linePages } from './rules/lines.js';
import { rulePages } from './rules/pages.js';
import { factsPage, rulePage, rulesOverview, type Sources } from './rules/write.js';
import { schemaPage } from './schemas/page.js';
import { writeSchemas } from './schemas.js';
import { SITES, type Site } from './site.js';

/** 生成的目录；其余各页是手写的。The folders that are generated; all other pages are written by hand. */
const FOLDERS = ['notice', 'readings', 'rules', 'reference', 'covered', 'leaflets'];

/** 一种语言的全部生成页：路径和内容。All generated pages in one language. */
function* pagesIn(
  site: Site,
  sources: Sources,
  { site: address }: Addresses,
): Generator<readonly [path: string, content: string]> {
  yield ['notice/index', wholeNotice(site)];
  yield ['notice/ambiguities', ambiguityPage(site)];
  yield ['notice/glossary', glossaryPage(site)];
  for (const clause of clausesOf(site.edition))
    yield [`notice/${clauseSlug(clause.id)}`, clausePage(clause, site)];
  for (const id of READING_IDS) yield [`readings/${id}`, readingPage(id, sources.library, site)];
  yield ['rules/index', rulesOverview(site)];
  yield ['rules/facts', factsPage(site)];
  for (const page of rulePages(site.edition)) yield [`rules/${page.id}`, rulePage(page, sources, site)];
  const [contract] = sources.library.contracts;
  if (contract === undefined) throw new Error('no contract to work examples by');
  yield ['covered/index', coveredIndex(contract, site)];
  for (const subject of SUBJECTS) yield [`covered/${subject.id}`, coveredPage(subject, contract, site)];
  yield ['leaflets/whole', wholeLeaflet(sources.library, site, address)];
  for (const page of linePages(site.edition))
    yield [`leaflets/${page.id}`, lineLeaflet(page, sources.library, site, address)];
  yield ['faq', faqPage(site)];
  yield ['easy', easyPage(site)];
  yield ['changelog', changelogPage(sources.repository)];
  yield ['reference/errors', errorPage(site)];
  yield ['reference/costs', costPage(site)];
  yield ['reference/schemas', schemaPage(site)];
  yield ['reference/performance', performancePage(sources.repository, site)];
}

/** 没有变的不重写，免得开发时反复刷新。What has not changed is left alone. */
function write(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (!kept.has(join(folder, file))) rmSync(join(folder, file));
}

/** 由规则写出各页；返回写了哪些文件。Writes the pages from the rules, and says which files these are. */
export function generate(docs: string, addresses: Addresses): ReadonlySet<string> {
  const repository = join(docs, '..');
  const sources = { repository, library: readLibrary(repository), proofs: readProofs(repository) };
  const written = new Set<string>();
  for (const site of SITES) {
    for (const [page, content] of pagesIn(site, sources, addresses)) {
      const path = join(docs, site.root, `${page}.md`);
      write(path, content);
      written.add(path);
    }
  }
  for (const site of SITES)
    for (const folder of FOLDERS) removeOthers(join(docs, site.root, folder), written);
  const rooms = roomsSvg(roomImports(join(repository, 'src')), '各室与引用 Rooms and what they import');
  write(join(docs, 'public', 'figures', 'rooms.svg'), rooms);
  writeSchemas(join(docs, 'public', 'schemas'));
  writeAuditFiles(repository, join(docs, 'public', 'audit-files'));
  nameApiPages(docs);
  write(join(docs, 'public', 'api-names.json'), JSON.stringify(apiNames(docs)));
  return written;
}
