// The pre-commit hook as a text: what git runs before each commit.

/** What another hook needs to do the same. */
export const HOOK_LINE = "lockstep secret-scan --mode staged || exit 1";

/** By this a hook of ours is known, so that it can be renewed. */
const MARK = "# lockstep pre-commit hook";

export function isOwnHook(text: string): boolean {
  return text.split("\n", 2)[1]?.startsWith(MARK) === true;
}

/**
 * A script for POSIX shells. `program` is the absolute path of the command line that is tried first; undefined for a hook that
 * is committed and so must not name a place of one machine. `npx` is not used: it may run another package of that name from
 * its cache. Every way out but a finished scan without a finding refuses the commit.
 */
export function hookScript(program: string | undefined): string {
  return `#!/bin/sh
${MARK}: refuses a commit that would bring a credential. Written by \`lockstep init --hook\`.
program=${quote(program ?? "")}

refuse() {
  printf 'lockstep: the commit is refused: %s\\n' "$1" >&2
  printf 'lockstep: git commit --no-verify commits without this check.\\n' >&2
  exit 1
}

# A commit that only deletes files or changes its message brings nothing that could be scanned.
added=$(git diff --cached --name-only --no-ext-diff --diff-filter=d --ignore-submodules=all) ||
  refuse 'git could not tell what is staged.'
[ -n "$added" ] || exit 0

if [ -f "$program" ] && command -v node >/dev/null 2>&1; then
  node "$program" secret-scan --mode staged
elif [ -x node_modules/.bin/lockstep ]; then
  node_modules/.bin/lockstep secret-scan --mode staged
elif command -v lockstep >/dev/null 2>&1; then
  lockstep secret-scan --mode staged
else
  refuse 'lockstep was not found. Install it in this repository or on PATH, or run lockstep init --hook again.'
fi || refuse 'the scan above found a credential or did not finish.'
`;
}

/** One word of a POSIX shell, whatever the text. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
