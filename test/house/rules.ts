import ts from 'typescript';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { CLAUSE_IDS } from '../../src/law/clause-ids.js';
import { at, declaredIn, nodesOf, type Source } from './source.js';

type Check = (source: Source) => readonly string[];

/** 逐个结点找。Looks at every node of every file that counts. */
const places =
  (counts: (path: string) => boolean, isBad: (node: ts.Node) => boolean): Check =>
  (source) =>
    Object.entries(source)
      .filter(([path]) => counts(path))
      .flatMap(([path, text]) =>
        nodesOf(path, text)
          .filter(isBad)
          .map((node) => at(path, node)),
      );

const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);

/** 条件和算式的种类，由两种语言的定义读出。The kinds of conditions and sums, read off the definitions of the two languages. */
export const kindsIn = (source: Source): ReadonlySet<string> =>
  new Set(
    ['logic/condition.ts', 'logic/sum.ts'].flatMap((path) =>
      [...(source[path] ?? '').matchAll(/readonly kind: '([^']+)'/g)].map(([, kind = '']) => kind),
    ),
  );

/** 别的种类：解释里公布的，登记簿各列的。Other kinds: those that an explanation publishes, those of the columns of a register. */
const OTHER_KINDS = ['explain/diagram/', 'explain/label.ts', 'register/'];

/** 一：`logic/` 以外没有谁看条件或算式的种类。Nobody outside `logic/` looks at the kind of a condition or of a sum. */
export const looksAtKinds: Check = (source) => {
  const kinds = kindsIn(source);
  const isKind = (node: ts.Node) => isText(node) && kinds.has(node.text);
  const isAsked = (node: ts.Node): boolean => /(^|\.)kind$/.test(node.getText());
  return places(
    (path) => !path.startsWith('logic/') && !OTHER_KINDS.some((place) => path.startsWith(place)),
    (node) =>
      (ts.isBinaryExpression(node) &&
        [node.left, node.right].some(isKind) &&
        [node.left, node.right].some(isAsked)) ||
      (ts.isCaseClause(node) && isKind(node.expression) && isAsked(node.parent.parent.expression)),
  )(source);
};

/** 与别的代码不会相混的编号。Ids that are no other code. */
const CLAUSES: ReadonlySet<string> = new Set(
  CLAUSE_IDS.filter((id) => /^\d+[.-]|^annex-|^preamble$/.test(id)),
);

/** 二：条文编号只在 `law/`。A clause id stands only in `law/`. */
export const namesClauses: Check = places(
  // What clauses are called in a language, is said by their ids.
  (path) => !path.startsWith('law/') && !/^words\/[^/]+\/clause\.ts$/.test(path),
  (node) => isText(node) && CLAUSES.has(node.text),
);

const FACTS: ReadonlySet<string> = new Set(FACT_NAMES);

/** 三：规则以外没有手写的事实清单。No list of facts is written by hand beside the rules. */
export const listsFacts: Check = places(
  (path) => !/^(law|claim|register)\//.test(path),
  (node) =>
    ts.isArrayLiteralExpression(node) &&
    node.elements.length > 2 &&
    node.elements.every((element) => isText(element) && FACTS.has(element.text)),
);

/** 四：不按位置取险种、事实、解读。No line, fact or reading is taken by its position. */
export const takesByPosition: Check = places(
  (path) => !/^(money|time|input)\//.test(path),
  (node) =>
    ts.isElementAccessExpression(node) &&
    ts.isNumericLiteral(node.argumentExpression) &&
    /^(COVERAGE|LINES|CASUALTY_LINES|FACT_NAMES|READING_IDS|CIRCUMSTANCES|PERILS|HARMS|INSTITUTION_IDS)$/.test(
      node.expression.getText(),
    ),
);

/** 五：只有一个文件遍历合同的版本。Only one file runs over the versions of a contract. */
export const runsOverVersions: Check = places(
  (path) => path !== 'contract/versions.ts' && path !== 'contract/parse.ts',
  (node) =>
    ts.isIdentifier(node) && ['versionsFor', 'possibleVersions', 'endorsedVersions'].includes(node.text),
);

/** 名称、编号的写法、登记簿的写法：不是词句。Proper names, printed numbers and spellings of registers are no prose. */
const NAMES = [
  'law/institutions.ts',
  'law/clause-ids.ts',
  'law/2-5-contract-prevails.ts',
  'territory/units.ts',
  'register/',
  'audit/identity.ts',
];

/** 一句话：六个以上的汉字，或五个以上的英文词。Prose: six Chinese characters and more, or five English words and more. */
const isProse = (text: string): boolean =>
  /[\u4e00-\u9fff].*([\u4e00-\u9fff].*){5}/s.test(text) || /(?:[A-Za-z][a-z]+[ ,;]+){4}[a-z]+/.test(text);

/** 说给写规则的人听的。What is said to those who write rules. */
const TO_RULE_WRITERS = ['claim/profile.ts', 'decide/arrange.ts', 'decide/table.ts'];

/** 六：词句只在 `words/` 和 `law/text/`。Prose stands only in `words/` and `law/text/`. */
export const speaks: Check = places(
  (path) =>
    !/^(words|law\/text)\//.test(path) &&
    ![...NAMES, ...TO_RULE_WRITERS].some((place) => path.startsWith(place)),
  (node) => (isText(node) || ts.isTemplateLiteralToken(node)) && isProse(node.text),
);

/** 七：谁看规则，就要说是通知的哪一版，没有默认的。Whoever reads rules names the edition of the notice: none is taken by itself. */
export const takesAnyEdition: Check = places(
  () => true,
  (node) =>
    ts.isParameter(node) &&
    node.type?.getText() === 'Edition' &&
    (node.initializer !== undefined || node.questionToken !== undefined),
);

/** 各语言的同名文件是同一件事，按语言转交的文件也是。Files of the languages that are named alike are one thing, and so is one that hands on to them. */
const thingOf = (path: string, languages: readonly string[]): string =>
  path
    .replace(/^explain\/write\.ts$/, 'explain/*.ts')
    .replace(/(^|\/)([\w-]+)(?=[./])/g, (whole, before, part) =>
      languages.includes(part) ? `${before}*` : whole,
    );

/** 八：一个文件导出的名字，别的文件不另作他用。A name that one file exports is declared in no other. */
export const namesTwice: Check = (source) => {
  const languages = Object.keys(source).flatMap(
    (path) => /^words\/(.+)\/language\.ts$/.exec(path)?.[1] ?? [],
  );
  const declared = Object.entries(source).flatMap(([path, text]) =>
    declaredIn(path, text).map((each) => ({ ...each, path, thing: thingOf(path, languages) })),
  );
  const exported = new Map<string, Set<string>>();
  for (const { name, thing, isExported } of declared)
    if (isExported) exported.set(name, new Set([...(exported.get(name) ?? []), thing]));
  const isTwice = ({ name, thing }: (typeof declared)[number]): boolean =>
    [...(exported.get(name) ?? [])].some((other) => other !== thing);
  const names = new Set(declared.filter(isTwice).map(({ name }) => name));
  return declared.filter(({ name }) => names.has(name)).map(({ path, name }) => `${path}: ${name}`);
};

/** 数据的表：词句、条文、登记簿的写法。Tables of data: words, clauses, spellings of a register. */
const TABLES =
  /^words\/(zh-CN|en)\/|^words\/glossary\.ts$|^law\/(text|4-5-duties\.ts$)|^register\/(columns|values)\.ts$/;

/** 文件不长，除非是数据的表。A file is short, but for tables of data. */
export const isLong: Check = (source) =>
  Object.entries(source).flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > 250 && !TABLES.test(path) ? [`${path}: ${lines} lines`] : [];
  });
