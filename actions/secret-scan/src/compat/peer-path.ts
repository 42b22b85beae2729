// Paths as other tools write them.

/** With `/` between its parts and without a leading `./`, as paths are here. */
export function peerPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
