import { resolve } from 'node:path';
import ts from 'typescript';

/** The shape of a JSON-LD value: texts are of no account save for the names of types and contexts; each shape once. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const shapes = value.map((item) => JSON.stringify(shapeOf(item, key)));
    return [...new Set(shapes)].map((shape) => JSON.parse(shape) as unknown);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shapeOf(item, name)]));
  }
  return typeof value === 'string' && key !== '@type' && key !== '@context' ? 'text' : value;
}

/**
 * Faults of JSON-LD graphs by the vocabulary of schema.org: types and properties that do not exist, properties of other
 * types, values of the wrong kind. The vocabulary is that of `schema-dts`, which is generated from schema.org's own
 * definitions, and the type checker reads the graphs against it; each message names the shape that it is about.
 */
export function vocabularyFaults(graphs: readonly unknown[]): string[] {
  const shapes = [...new Set(graphs.map((graph) => JSON.stringify(shapeOf(graph))))];
  const path = resolve('tests/browser/graphs-of-the-output.ts');
  const source = [
    "import type { Graph } from 'schema-dts';",
    ...shapes.map((shape, index) => `export const graph${index}: Graph = ${shape};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => resolve(name) === path || fileExists(name);
  host.getSourceFile = (name, target) =>
    resolve(name) === path ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')} in ${shapes[line - 1] ?? ''}`;
  });
}
