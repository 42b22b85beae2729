// Folders as text: repository-relative, `/`-separated, without a slash at the end; the root is the empty text.

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** The path of `name` in `folder`. */
export function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** The folders around `folder`, the nearest first, itself left out. */
export function* foldersAround(folder: string): Generator<string> {
  for (let inner = folder; inner !== ""; ) {
    inner = folderOf(inner);
    yield inner;
  }
}

/** `path` as seen from `folder`, which holds it; empty for the folder itself. */
export function relativeTo(folder: string, path: string): string {
  return folder === "" ? path : path.slice(folder.length + 1);
}

/** `relative` (with `./` and `../`) as seen from `folder`; undefined where it leaves the repository. */
export function resolveIn(folder: string, relative: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
