import { join } from 'node:path';
import ts from 'typescript';
import { packages } from './packages.js';

/** What a package exports, values and types, over all its entries. */
export interface Exports {
  name: string;
  folder: string;
  names: readonly string[];
}

/** The exports of every published package, as a compiler of types sees them in the sources. */
export function exportsOfPackages(): Exports[] {
  const published = packages.filter(({ manifest }) => !manifest.private);
  const sources = published.map(({ folder, manifest: { exports = {} } }) =>
    Object.values(exports).flatMap((entry) => {
      const source = typeof entry === 'string' ? undefined : entry['copydesk-source'];
      return source ? [join(folder, source)] : [];
    }),
  );
  const program = ts.createProgram(sources.flat(), {
    customConditions: ['copydesk-source'],
    module: ts.ModuleKind.NodeNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const namesIn = (path: string): string[] => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
  };
  return published.map(({ folder, manifest: { name } }, index) => ({
    name,
    folder,
    names: (sources[index] ?? []).flatMap(namesIn),
  }));
}
