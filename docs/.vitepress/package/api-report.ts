import { resolve } from 'node:path';
import ts from 'typescript';

const DECLARED = resolve('declared');

/** 全部源码的类型声明，不写到盘上。The declarations of the whole source, kept in memory. */
function declarations(
  files: readonly string[],
  options: ts.CompilerOptions,
  host: ts.CompilerHost,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const emit = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    removeComments: true,
    rootDir: resolve('src'),
    outDir: DECLARED,
  };
  ts.createProgram(files, emit, host).emit(undefined, (path, text) => written.set(path, text));
  return written;
}

/** 不把一份文件读两遍。Reads no file twice. */
function readingOnce(host: ts.CompilerHost): ts.CompilerHost {
  const read = new Map<string, ts.SourceFile | undefined>();
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (path, language) => {
    if (!read.has(path)) read.set(path, host.getSourceFile(path, language));
    return read.get(path);
  };
  return { ...host, getSourceFile };
}

const programOf = (
  written: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
  { directoryExists: _, ...host }: ts.CompilerHost,
): ts.Program =>
  ts.createProgram([...written.keys()], options, {
    ...host,
    fileExists: (path) => written.has(path) || host.fileExists(path),
    readFile: (path) => written.get(path) ?? host.readFile(path),
    getSourceFile: (path, language) => {
      const text = written.get(path);
      return text === undefined
        ? host.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language, true);
    },
  });

/** 一个名字的声明所在的语句，没有注释。The statement that declares it, without comments. */
const statementOf = (node: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(node) ? node.parent.parent : node;

/** 各入口导出的名字，和由此可及的一切声明：公开的类型改了一处，这里就不同。What every entry exports, and each declaration reached from there: a change of a public type shows here. */
export function apiReport(entries: readonly string[]): string {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.src.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  ) as ts.ParsedCommandLine;
  const host = readingOnce(ts.createCompilerHost(options));
  const program = programOf(declarations(fileNames, options, host), options, host);
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  const aimOf = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const print = (node: ts.Node): string =>
    printer
      .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
      .replace(/^(?:export |declare )+/, '');
  /** 一组代码写出各个代码，不写它从哪张表得来。Of a list of codes the codes, not the table that they are taken from. */
  const codesOf = (node: ts.Node): string | null => {
    if (!ts.isTypeAliasDeclaration(node) || node.typeParameters !== undefined) return null;
    const type = checker.getTypeAtLocation(node.name);
    const codes = type.isUnion() ? type.types : [type];
    if (!codes.every((each) => each.isStringLiteral())) return null;
    return `type ${node.name.text} =\n${codes
      .map(({ value }) => `    | "${value}"`)
      .sort()
      .join('\n')};`;
  };

  const reached = new Map<ts.Node, string>();
  const reach = (symbol: ts.Symbol): void => {
    for (const declaration of aimOf(symbol).declarations ?? []) {
      const statement = statementOf(declaration);
      const isOurs = statement.getSourceFile().fileName.startsWith(DECLARED);
      if (!isOurs || !ts.isStatement(statement) || reached.has(statement)) continue;
      const codes = codesOf(statement);
      reached.set(statement, codes ?? print(statement));
      if (codes === null) visit(statement);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) reach(symbol);
    }
    node.forEachChild(visit);
  };

  const lists = entries.map((file) => {
    const source = program.getSourceFile(file.replace(/^src/, DECLARED).replace(/\.ts$/, '.d.ts'));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    const exported = checker.getExportsOfModule(module);
    exported.forEach(reach);
    return `## ${file}\n\n${exported
      .map((symbol) => symbol.name)
      .sort()
      .join('\n')}\n`;
  });
  return `${lists.join('\n')}\n## Declarations\n\n${[...reached.values()].sort().join('\n')}\n`;
}
