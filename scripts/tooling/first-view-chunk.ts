interface Modules {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * Puts all that the entry imports statically into one chunk. Left alone, what the first view shares with a page that
 * loads later becomes a chunk of its own each time: more requests before the list, and each compressed on its own.
 * The entry and its main module stay apart: Vite drops an entry that holds nothing, and the manifest then names none.
 */
export function firstViewChunk(id: string, modules: Modules): string | null {
  const isEntry = (each: string) => modules.getModuleInfo(each)?.isEntry === true;
  if (isEntry(id) || modules.getModuleInfo(id)?.importers.some(isEntry)) return null;
  return isInFirstView(id, modules, new Set()) ? 'first-view' : null;
}

function isInFirstView(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const found = modules.getModuleInfo(id);
  if (found === null) return false;
  return found.isEntry || found.importers.some((importer) => isInFirstView(importer, modules, seen));
}
