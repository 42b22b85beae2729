// Tells which web addresses always give the same code, or code of this machine.

/** Hosts that serve a commit's files under its id. */
const CODE_HOSTS: readonly string[] = [
  "raw.githubusercontent.com",
  "gist.githubusercontent.com",
  "raw.github.com",
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org",
];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;
const COMMIT = /^[0-9a-f]{40}$/;

/** True where what comes from this address was fixed, or made, by whoever wrote the script. */
export function isTrustedAddress(address: string): boolean {
  const parts = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::\d*)?([^?#]*)/i.exec(address);
  const host = parts?.[1]?.toLowerCase() ?? "";
  if (LOOPBACK.test(host)) return true;
  const segments = parts?.[2]?.split("/") ?? [];
  return CODE_HOSTS.includes(host) && segments.some((segment) => COMMIT.test(segment));
}
