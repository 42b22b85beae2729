// Reads which repository of which server the address of a git remote names. The address may hold credentials: only the parts
// that are none leave this module.

/** A repository on a server, by the names GitHub allows. */
export interface RemoteRepository {
  /** Lower case, with the port if there is one. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** No address of a repository is longer. */
const MAX_LENGTH = 2000;
/** As in `git clone` (git documentation, "GIT URLS"): with a scheme, or the short form of ssh. */
const ADDRESS = /^(?:(?:https?|ssh|git):\/\/)(?:[^/@\s]*@)?([A-Za-z0-9.-]+(?::\d{1,5})?)\/(.+)$/;
const SHORT = /^(?:[^/@:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/** GitHub allows letters, digits and these in both parts of a repository's name. */
const NAMES = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;

/** The repository that `address` names, or undefined where it names none of the form `owner/name`. */
export function remoteRepository(address: string): RemoteRepository | undefined {
  if (address.length > MAX_LENGTH) return undefined;
  const [, host, path] = ADDRESS.exec(address) ?? SHORT.exec(address) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const [, owner, name] = NAMES.exec(path.replace(/\/$/, "").replace(/\.git$/, "")) ?? [];
  if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.*$/.test(name)) return undefined;
  return { host: host.toLowerCase(), owner, name };
}
