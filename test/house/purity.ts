import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as api from '../../src/index.js';
import * as notice from '../../src/law/index.js';
import { nodesOf, SOURCE } from './source.js';

const FILES = Object.keys(SOURCE);

/** 全部源码的每个结点。Every node of the source. */
const NODES = Object.entries(SOURCE).flatMap(([path, text]) =>
  nodesOf(path, text).map((node) => [path, node] as const),
);

const NAMES = NODES.filter(([, node]) => ts.isIdentifier(node));

/** 全部源码里某种写法出现的地方。Where in the source something is written. */
const places = (isBad: (node: ts.Node) => boolean, among = NODES): string[] =>
  among.filter(([, node]) => isBad(node)).map(([path, node]) => `${path}: ${node.getText().slice(0, 80)}`);

/** 名字本身，而非某物的成员名。A name that stands for itself, and is not the name of a member of something. */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return true;
};

const isMember = (node: ts.Node, object: string, name: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === name;

const GLOBALS = [
  ...['process', 'global', 'globalThis', 'window', 'self', 'require', 'module', 'Buffer', 'navigator'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
    'performance',
    'Temporal',
  ],
  ...[
    'crypto',
    'console',
    'eval',
    'Function',
    'Intl',
    'Atomics',
    'SharedArrayBuffer',
    'WebAssembly',
    'Worker',
  ],
];

/** 每个文件的引入：源码里的文件或包。What each file imports: files of the source, or packages. */
const IMPORTS = new Map(FILES.map((path) => [path, [] as string[]]));
for (const [path, node] of NODES) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
    IMPORTS.get(path)?.push((node.moduleSpecifier as ts.StringLiteral).text);
}

const inSource = (path: string, name: string) =>
  posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'));

const fileGraph = new Map(
  [...IMPORTS].map(([path, names]) => [
    path,
    names.filter((name) => name.startsWith('.')).map((name) => inSource(path, name)),
  ]),
);

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : path);

function roomGraph(): Map<string, string[]> {
  const graph = new Map<string, Set<string>>();
  for (const [path, targets] of fileGraph) {
    const rooms = graph.get(roomOf(path)) ?? new Set();
    for (const target of targets) if (roomOf(target) !== roomOf(path)) rooms.add(roomOf(target));
    graph.set(roomOf(path), rooms);
  }
  return new Map([...graph].map(([room, others]) => [room, [...others]]));
}

/** 剥去不再指向别处的点，剩下的都在环上或通向环。What remains once all that leads nowhere is taken away: cycles, and what leads to them. */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(graph);
  for (;;) {
    const free = [...left].filter(([, targets]) => targets.every((target) => !left.has(target)));
    if (free.length === 0)
      return [...left].map(([from, to]) => `${from} → ${to.filter((t) => left.has(t)).join(', ')}`);
    for (const [node] of free) left.delete(node);
  }
}

/** 源码不读时钟、网络、环境和随机数，引入只有一个方向，公开的值不能改。The source is pure, imports run one way, and what is exported cannot be changed. */
export function describePurity(): void {
  describe('the source', () => {
    it('has been read', () => {
      expect(FILES.length).toBeGreaterThan(50);
      expect(FILES).toContain('index.ts');
    });
    it.each(GLOBALS)('does not use %s', (name) => {
      expect(places((node) => ts.isIdentifier(node) && node.text === name && isFree(node), NAMES)).toEqual(
        [],
      );
    });
    it('reads no clock', () => {
      expect(places((node) => isMember(node, 'Date', 'now'))).toEqual([]);
      expect(
        places(
          (node) =>
            ts.isNewExpression(node) &&
            /^(?:TZ)?Date$/.test(node.expression.getText()) &&
            !node.arguments?.length,
        ),
      ).toEqual([]);
      expect(
        places((node) => ts.isCallExpression(node) && /^(?:TZ)?Date$/.test(node.expression.getText())),
      ).toEqual([]);
    });
    it('draws no lots', () => {
      expect(places((node) => isMember(node, 'Math', 'random'))).toEqual([]);
    });
    it('asks no locale and no zone of the host', () => {
      const ofHost =
        /^(?:toLocale\w*|localeCompare|getTimezoneOffset|(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|toDateString|toTimeString)$/;
      expect(places((node) => ts.isPropertyAccessExpression(node) && ofHost.test(node.name.text))).toEqual(
        [],
      );
    });
    it('loads nothing while it runs', () => {
      expect(
        places((node) => node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)),
      ).toEqual([]);
      expect(places((node) => ts.isMetaProperty(node))).toEqual([]);
      expect(
        places(
          (node) =>
            ts.isAwaitExpression(node) ||
            (ts.canHaveModifiers(node) &&
              !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)),
        ),
      ).toEqual([]);
    });
    it('keeps nothing at module level that could be assigned anew', () => {
      const isLet = (node: ts.Node) =>
        ts.isVariableStatement(node) &&
        ts.isSourceFile(node.parent) &&
        !(node.declarationList.flags & ts.NodeFlags.Const);
      expect(places(isLet)).toEqual([]);
    });
    it('imports its own files and its dependencies only', () => {
      const packages = Object.keys(manifest.dependencies);
      const foreign = [...IMPORTS].flatMap(([path, names]) =>
        names
          .filter(
            (name) =>
              !name.startsWith('.') && !packages.some((one) => name === one || name.startsWith(`${one}/`)),
          )
          .map((name) => `${path}: ${name}`),
      );
      expect(foreign).toEqual([]);
      const bare = [...IMPORTS.values()]
        .flat()
        .filter((name) => name.startsWith('node:') || builtinModules.includes(name));
      expect(bare).toEqual([]);
    });
    it('imports files that exist', () => {
      expect([...fileGraph.values()].flat().filter((target) => !Object.hasOwn(SOURCE, target))).toEqual([]);
    });
  });

  describe('imports run one way', () => {
    it('between files', () => {
      expect(knots(fileGraph)).toEqual([]);
    });
    it('between rooms', () => {
      expect(knots(roomGraph())).toEqual([]);
    });
    it('and a cycle would be seen', () => {
      expect(
        knots(
          new Map([
            ['a', ['b']],
            ['b', ['c']],
            ['c', ['b']],
            ['d', []],
          ]),
        ),
      ).toEqual(['a → b', 'b → c', 'c → b']);
    });
  });

  describe('what is exported', () => {
    const isOpen = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some((part) => isOpen(part)));

    it('cannot be changed by a host', () => {
      const open = Object.entries({ ...notice, ...api }).filter(([, value]) => isOpen(value));
      expect(open.map(([name]) => name)).toEqual([]);
    });
  });
}
