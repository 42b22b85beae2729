// Tells where the module lies that a thread of the scan starts with.

/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
export function threadUrl(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./thread-entry.ts" : "../secret-scan/thread.js", here);
}
