/** What is asked of a module of a webpack build. */
interface Module {
  /** The parts of several that were made one. */
  readonly modules?: Iterable<Module>;
  nameForCondition(): string | null;
  size(): number;
}

interface Build {
  readonly compilation: {
    readonly modules: Iterable<Module>;
    readonly chunkGraph: { getNumberOfModuleChunks(module: Module): number };
  };
}

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The packages whose code is in what was built, by folder, with the bytes taken from each before it was made small. */
export function bundledPackages({ stats }: { readonly stats: readonly Build[] }): ReadonlyMap<string, number> {
  const packages = new Map<string, number>();
  for (const { compilation } of stats) {
    for (const module of compilation.modules) {
      if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
      for (const part of module.modules ?? [module]) {
        const folder = PACKAGE.exec(part.nameForCondition() ?? "")?.[0];
        if (folder !== undefined) packages.set(folder, (packages.get(folder) ?? 0) + part.size());
      }
    }
  }
  return packages;
}
