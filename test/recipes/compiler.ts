import { join, relative } from 'node:path';
import * as ts from 'typescript';

/** 编译器点名的文件。A compiler over a copy: the files that it names, with the first of what it says of each. */
export function compilerOver(root: string): () => ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.src.json'), ts.sys.readFile);
  let builder: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return () => {
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createIncrementalCompilerHost(options);
    builder = ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, host, builder);
    const said = [...builder.getSyntacticDiagnostics(), ...builder.getSemanticDiagnostics()];
    const named = new Map<string, string>();
    for (const { file, messageText } of said) {
      const path = file === undefined ? '' : relative(root, file.fileName);
      if (!named.has(path)) named.set(path, ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300));
    }
    return named;
  };
}
