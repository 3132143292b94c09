/** The packages whose code is in what was built, by folder, with the bytes taken from each before it was made small. */
export function bundledPackages({ stats }) {
  const packages = new Map();
  for (const { compilation } of stats) {
    for (const module of compilation.modules) {
      if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
      for (const part of module.modules ?? [module]) {
        const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(part.nameForCondition() ?? "")?.[0];
        if (folder !== undefined) packages.set(folder, (packages.get(folder) ?? 0) + part.size());
      }
    }
  }
  return packages;
}
