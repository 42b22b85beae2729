export const id = 6937;
export const ids = [6937];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 52225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72693);
/* harmony import */ var _verdict_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58914);
// Which exit code the outcome of a check has.


function exitCodeOf(outcome) {
    return (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .o)(outcome) ? 0 : _verdict_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_EXIT */ .b[outcome.report.verdict];
}


/***/ }),

/***/ 73930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Asks whether a path names something that is there and is no folder.


function isFile(path, cwd) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
    return found !== undefined && !found.isDirectory();
}


/***/ }),

/***/ 96030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ readOrganisation),
/* harmony export */   ev: () => (/* binding */ wantsOrganisation),
/* harmony export */   gY: () => (/* binding */ ORGANISATION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21091);
// The options by which a check is about an organisation instead of a repository, and what they rule out.


const ORGANISATION_OPTIONS = [
    {
        name: "org",
        value: "NAME",
        description: "Checks the default branch of every repository of an organisation through the API. Needs GITHUB_TOKEN. --config then names one policy file of this machine for all of them.",
    },
    {
        name: "resume",
        value: "FILE",
        description: "With --org: goes on with the run that left FILE behind, and keeps what is done in it.",
    },
];
/** True if the arguments are about an organisation. */
function wantsOrganisation({ options }) {
    return options["org"] !== undefined || options["resume"] !== undefined;
}
/** The name of the organisation. Throws one `UsageError` (`invalid-input`) that names all that does not go with it. */
function readOrganisation(args) {
    const organisation = args.options["org"];
    const problems = problemsOf(args);
    if (organisation !== undefined && problems.length === 0)
        return organisation;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "An organisation cannot be checked with these arguments.", {
        hint: "For example: lockstep pin-check --org NAME --format json --output report.json",
        problems,
    });
}
function problemsWithName(name) {
    if (name === undefined)
        return ["--resume goes with --org NAME"];
    return (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__/* .isOrganisationName */ .Q)(name) ? [] : ["--org takes a name alone: letters, digits and hyphens, at most 39 of them"];
}
function problemsOf({ paths, options, switches }) {
    const changing = ["fix", "update", "refresh-evidence"].filter((name) => switches.has(name) || options[name] !== undefined);
    return [
        ...problemsWithName(options["org"]),
        ...(paths.length > 0 ? ["--org takes no paths: it reads repositories through the API"] : []),
        ...changing.map((name) => `--${name} changes files, and --org has none of them here`),
        ...(options["format"] === "github" ? ["--format github is about files of this repository"] : []),
    ].map((message) => ({ message }));
}


/***/ }),

/***/ 76866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ isOwnHook),
/* harmony export */   Z4: () => (/* binding */ hookScript),
/* harmony export */   jn: () => (/* binding */ HOOK_LINE)
/* harmony export */ });
// The pre-commit hook as a text: what git runs before each commit.
/** What another hook needs to do the same. */
const HOOK_LINE = "lockstep secret-scan --mode staged || exit 1";
/** By this a hook of ours is known, so that it can be renewed. */
const MARK = "# lockstep pre-commit hook";
function isOwnHook(text) {
    return text.split("\n", 2)[1]?.startsWith(MARK) === true;
}
/**
 * A script for POSIX shells. `program` is the absolute path of the command line that is tried first; undefined for a hook that
 * is committed and so must not name a place of one machine. `npx` is not used: it may run another package of that name from
 * its cache. Every way out but a finished scan without a finding refuses the commit.
 */
function hookScript(program) {
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
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPackageManagers),
/* harmony export */   y: () => (/* binding */ presetsFor)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
// Tells by the names of files which package managers a repository uses. It reads no file.

const MANAGERS = [
    { name: "npm", preset: "npm", names: ["package-lock.json", "npm-shrinkwrap.json"] },
    { name: "pnpm", preset: "npm", names: ["pnpm-lock.yaml"] },
    { name: "yarn", preset: "npm", names: ["yarn.lock"] },
    { name: "bun", preset: "npm", names: ["bun.lock", "bun.lockb"] },
    { name: "npm without a lock file", preset: "npm", names: ["package.json"], shared: true },
    { name: "poetry", preset: "pip", names: ["poetry.lock"] },
    { name: "uv", preset: "pip", names: ["uv.lock"] },
    { name: "pipenv", preset: "pip", names: ["Pipfile.lock", "Pipfile"] },
    { name: "pdm", preset: "pip", names: ["pdm.lock"] },
    {
        name: "pip",
        preset: "pip",
        names: ["setup.py", "setup.cfg"],
        pattern: /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i,
    },
    { name: "Python without a lock file", preset: "pip", names: ["pyproject.toml"], shared: true },
    { name: "go", preset: "go", names: ["go.mod", "go.work"] },
    { name: "cargo", preset: "cargo", names: ["Cargo.lock", "Cargo.toml"] },
    { name: "maven", preset: "maven", names: ["pom.xml"] },
    {
        name: "gradle",
        preset: "maven",
        names: ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"],
    },
    { name: "gem", preset: "rubygems", names: ["Gemfile", "Gemfile.lock", "gems.rb"], pattern: /\.gemspec$/ },
    {
        name: "docker",
        preset: "docker",
        names: ["Dockerfile", "Containerfile", "docker-bake.hcl"],
        pattern: /^(?:Dockerfile\..+|.+\.Dockerfile|(?:docker-)?compose(?:[.-].*)?\.ya?ml)$/,
    },
];
/** Folders of copies, samples and test data: no job of this repository installs from them. */
const LEFT_ALONE = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures|__fixtures__|examples?|tests?)\//;
/** Longer names are no manifest's. It bounds the patterns, too. */
const MAX_NAME = 255;
/** Every manager that `paths` (relative to the root) speak for, in a fixed order. */
function findPackageManagers(paths) {
    const found = new Map(MANAGERS.map((manager) => [manager, []]));
    for (const path of paths) {
        if (LEFT_ALONE.test(path))
            continue;
        const manager = managerOf(path.slice(path.lastIndexOf("/") + 1));
        if (manager)
            found.get(manager)?.push(path);
    }
    const present = [...found].filter(([, own]) => own.length > 0);
    const settled = new Set(present.flatMap(([{ preset, shared }]) => (shared ? [] : [preset])));
    return present
        .filter(([{ preset, shared }]) => !(shared && settled.has(preset)))
        .map(([{ name, preset }, own]) => ({ name, preset, paths: own }));
}
function managerOf(name) {
    if (name.length > MAX_NAME)
        return undefined;
    return MANAGERS.find(({ names, pattern }) => names.includes(name) || pattern?.test(name) === true);
}
/** What harden-runner's policy starts with: GitHub itself, and what the managers download from. In the order of the presets. */
function presetsFor(managers) {
    const wanted = new Set(["github", ...managers.map(({ preset }) => preset)]);
    return _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_NAMES */ .dO.filter((name) => wanted.has(name));
}


/***/ }),

/***/ 21543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ starterPolicy),
/* harmony export */   y: () => (/* binding */ SCHEMA_PATH)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
/* harmony import */ var _package_managers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
// The policy a repository starts with: what its files tell, and beside it what can be said. It loosens nothing: the rest of it is
// comments, so that a policy above it can be stricter than the defaults.
// No text of the repository goes into it but names of a closed form.


/** Beside the policy, so that editors find it without any network. */
const SCHEMA_PATH = ".github/lockstep.schema.json";
const SCHEMA_NAME = SCHEMA_PATH.slice(SCHEMA_PATH.lastIndexOf("/") + 1);
/** The policy as YAML. */
function starterPolicy(survey) {
    return [HEAD, PIN_CHECK, secretScan(survey), hardenRunner(survey), verifyArtifact(survey)].join("\n");
}
const HEAD = `# yaml-language-server: $schema=./${SCHEMA_NAME}
# The policy of lockstep (${_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$}). A pull request is judged by the version at its base, so it cannot change its own judge.
# Lines with a # in front change nothing: they show defaults and examples. What is in force, and why: lockstep policy explain
version: 1

# A policy that this one adds to, such as the one of an organisation.
# extends: octo-org/.github/lockstep.yml@<full id of a commit>

# The lowest severity that fails a run: error, warning or note.
# fail-on: error

# What happens when something could not be checked: fail or warn.
# on-incomplete: fail
`;
const PIN_CHECK = `pin-check:
  # Ask GitHub whether pins are genuine, where .github/lockstep.evidence.json does not say. The step then needs a token.
  # online: false

  # Days a release must have been out before it may be used; without this line, updates wait for 7.
  # min-age: 7

  # Who may be used. Without these lines: everybody.
  # allowed-owners: [actions, octo-org/*]
  # allowed-registries: [ghcr.io]

  # With base-commit, a change fails only for what it adds.
  # baseline: none

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason. For example:
  #   - rule: unpinned-action
  #     file: .github/workflows/nightly.yml
  #     subject: octo-org/tool@main
  #     reason: follows main on purpose; runs without secrets
  #     expires: 2027-01-31
  exceptions: []
`;
function secretScan({ known }) {
    const { gitleaksReport } = known;
    return `secret-scan:
  # Globs over paths that are not scanned. The report says how many files that were.
  # exclude-paths: ["vendor/**"]

  # A JSON report of gitleaks: what it lists is known and does not count.
  ${gitleaksReport === undefined ? "# gitleaks-baseline: gitleaks.json" : `gitleaks-baseline: ${gitleaksReport}`}

  # With base-commit, a change does not fail for credentials that were in the file before it.
  # baseline: base-commit

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason; the subject is the fingerprint that the report shows.
  exceptions: []
`;
}
function hardenRunner({ managers }) {
    return `harden-runner:
  # A job reaches only what is allowed. To find out what it needs, let its step say mode: audit, and read its summary.
  # mode: block

  # Endpoints that belong together: GitHub's own, and where the packages of this repository come from.
  presets: [${(0,_package_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .presetsFor */ .y)(managers).join(", ")}]

  # What the jobs may reach besides.
  # allowed-endpoints: ["api.example.com:443"]
`;
}
function verifyArtifact({ outline, workflows }) {
    const { origin, versionTag } = outline;
    const workflow = RELEASES.find((path) => workflows.paths.includes(path)) ?? RELEASES[0];
    const repository = origin === undefined ? "octo-org/app" : `${origin.owner}/${origin.name}`;
    const tags = versionTag === undefined ? "refs/tags/*" : "refs/tags/v*";
    return `# What an artifact must prove before it is deployed. Take the # away once a workflow signs with sign-artifact and provenance.
# verify-artifact:
#   signers:
#     - workflow: ${workflow}
#       repository: ${repository}
#       ref: ${tags}
#   require:
#     - type: provenance
#     - type: pin-check
#     - type: secret-scan
`;
}
/** Where workflows that publish usually lie; the first is named where none of them is there. */
const RELEASES = [
    ".github/workflows/release.yml",
    ".github/workflows/release.yaml",
    ".github/workflows/publish.yml",
    ".github/workflows/publish.yaml",
];


/***/ }),

/***/ 34356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ WORKFLOW_PATH),
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   lK: () => (/* binding */ starterWorkflow)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81757);
// The workflow a repository starts with: the gate, on every way into the default branch.

const WORKFLOW_PATH = ".github/workflows/lockstep.yml";
/** Stands where a commit of the suite has to be filled in: no commit has this id, so such a workflow fails, and loudly. */
const NO_COMMIT = "0".repeat(40);
/** The workflow as YAML. */
function starterWorkflow({ defaultBranch, commit }) {
    return `# Checks every change before it is merged: what the pipelines pull in is pinned, and no credential lies in what is published.
# What holds stands in ${_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$}; \`lockstep policy explain\` says what that comes to.
name: lockstep

on:
  pull_request:
  merge_group:
  push:
    branches: [${branchPattern(defaultBranch)}]

# Nothing is written anywhere.
permissions:
  contents: read

jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
${suiteStep(commit)}`;
}
function suiteStep(commit) {
    if (commit !== undefined)
        return `      - uses: ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}@${commit}\n`;
    return `      # The zeros stand for a commit that you have looked at:
      #   git ls-remote https://github.com/${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B} refs/heads/main
      - uses: ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}@${NO_COMMIT}
`;
}
/** Characters that mean something in a filter for branches (GitHub documentation, "Filter pattern cheat sheet"). */
const ACTING = /[*?+![\]\\]/g;
/** A filter that matches the branch of this name alone, as a double-quoted scalar of YAML in ASCII. */
function branchPattern(name) {
    const literal = JSON.stringify(name.replace(ACTING, "\\$&"));
    return literal.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 76937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/failure/crash-guard.js
var crash_guard = __webpack_require__(58620);
// EXTERNAL MODULE: ./packages/runtime/lib/failure/describe-error.js
var describe_error = __webpack_require__(80929);
// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/core/lib/report/collect-edits.js
var collect_edits = __webpack_require__(31222);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/given-token.js
var given_token = __webpack_require__(45480);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/output.js
var output = __webpack_require__(69440);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/progress-line.js
var progress_line = __webpack_require__(65629);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/actions-runner.js + 2 modules
var actions_runner = __webpack_require__(57119);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/is-on-runner.js
var is_on_runner = __webpack_require__(64466);
// EXTERNAL MODULE: ./packages/cli/lib/check/exit-code.js
var exit_code = __webpack_require__(52225);
;// CONCATENATED MODULE: ./packages/cli/lib/check/apply-fixes.js
// Applies the fixes of a report to the files it is about, or shows what that would change.




/** Most fixes are commit ids, and those are known from the evidence file or from GitHub. */
const NO_FIX = "lockstep: no fix is known; --online asks GitHub for the commits of tags\n";
/** True if anything was changed. Errors: `UsageError` (`output-not-writable`). */
async function applyFixes(fixes, root, { stderr }) {
    const { planChanges, writeChanges } = await __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693));
    const changes = planChanges(root, (0,collect_edits/* collectEdits */.S)(fixes));
    writeChanges(changes);
    for (const { path } of changes)
        stderr.write(`lockstep: fixed ${JSON.stringify(path)}\n`);
    if (changes.length === 0)
        stderr.write(NO_FIX);
    return changes.length > 0;
}
/** Writes the files the check was asked to make. */
function writeProposals({ proposals = [], root }, { stderr }) {
    for (const { path, text } of proposals) {
        (0,write_inside/* writeInside */.M)(root, path, text);
        stderr.write(`lockstep: wrote ${path}\n`);
    }
}
/** Prints a patch for `git apply`. The exit code is that of the report, so that a hook can use both. */
async function printPatch(fixes, outcome, { env, stdout, stderr }) {
    const { planChanges, renderPatch } = await __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693));
    const patch = renderPatch(planChanges(outcome.root, (0,collect_edits/* collectEdits */.S)(fixes)));
    if (patch === "")
        stderr.write(NO_FIX);
    // The lines of a patch quote the repository, and a runner would take some of them for commands.
    if ((0,is_on_runner/* isOnRunner */.q)(env))
        (0,actions_runner/* actionsRunner */.A)().printUntrusted(patch);
    else
        stdout.write(patch);
    return (0,exit_code/* exitCodeOf */.F)(outcome);
}

;// CONCATENATED MODULE: ./packages/cli/lib/check/check-command.js
// What all commands that run static checks share: their options, and the way from a program to output and exit code.






/** The policy of an organisation, for every command that reads a policy. */
const ORGANISATION_POLICY_OPTION = {
    name: "organisation-policy",
    value: "POLICY",
    description: "A policy that the one in force is taken to extend, as owner/repository/path@ and the full id of a commit.",
};
/** What every check is told. */
const REPORT_OPTIONS = [
    { name: "format", value: output/* FORMATS */.hR.join("|"), choices: output/* FORMATS */.hR, description: "What is printed. Default: text." },
    { name: "output", value: "FILE", description: "Writes to FILE instead of standard output." },
    {
        name: "config",
        value: "FILE",
        description: `The policy file, relative to the repository. Default: ${policy/* POLICY_PATH */.l$}.`,
    },
    ORGANISATION_POLICY_OPTION,
    {
        name: "on-incomplete",
        value: "fail|warn",
        choices: ["fail", "warn"],
        description: "Whether something unchecked ends in exit code 3 or 0. Default: what the policy says, else fail.",
    },
];
/** What a check is told beyond that, which can ask GitHub for evidence and fix what it finds. */
const CHECK_OPTIONS = [
    ...REPORT_OPTIONS,
    {
        name: "fix",
        value: "dry-run",
        optional: true,
        choices: ["dry-run"],
        description: "Applies every fix that is known, then checks again. With dry-run: prints them as a patch instead.",
    },
    {
        name: "online",
        description: "Asks GitHub for evidence that the evidence file does not hold. Needs GITHUB_TOKEN or GH_TOKEN.",
    },
];
/** Loads the program only when it runs, so that help and errors do not wait for it. */
async function runCheck(load, args, terminal) {
    const format = (args.options["format"] ?? "text");
    const file = args.options["output"];
    (0,output/* checkOutput */.yr)(format, file);
    const program = await load();
    const run = async () => {
        const progress = (0,progress_line/* progressOn */.z)(terminal.stderr);
        return program(toRequest(args, terminal, progress)).finally(() => progress.end());
    };
    const first = await run();
    const fixing = wantsFixes(args);
    const fixes = [...(fixing ? (0,collect_edits/* fixesOf */.j)(first.report) : []), ...(first.updates ?? [])];
    if (args.options["fix"] === "dry-run")
        return printPatch(fixes, first, terminal);
    writeProposals(first, terminal);
    const changing = fixing || first.updates !== undefined;
    const outcome = changing && (await applyFixes(fixes, first.root, terminal)) ? await run() : first;
    (0,output/* writeReport */.u5)(outcome.report, format, file, terminal);
    return (0,exit_code/* exitCodeOf */.F)(outcome);
}
function wantsFixes({ switches, options }) {
    return switches.has("fix") || options["fix"] !== undefined;
}
function toRequest({ paths, options, switches }, terminal, progress) {
    const dotcomToken = terminal.env["DOTCOM_TOKEN"];
    return {
        paths,
        config: options["config"] ?? policy/* POLICY_PATH */.l$,
        organisationPolicy: options["organisation-policy"],
        onIncomplete: options["on-incomplete"],
        online: switches.has("online"),
        wantsDigests: wantsFixes({ options, switches, paths }),
        token: (0,given_token/* givenToken */.v)(terminal.env),
        dotcomToken: dotcomToken ? new secret/* Secret */.z(dotcomToken) : undefined,
        env: terminal.env,
        cwd: terminal.cwd(),
        progress,
        tell: (remark) => void terminal.stderr.write(`lockstep: ${remark}\n`),
    };
}

// EXTERNAL MODULE: ./packages/cli/lib/check/is-file.js
var is_file = __webpack_require__(73930);
;// CONCATENATED MODULE: ./packages/cli/lib/check/gate-command.js
// `lockstep gate`: every static check on one repository.



const gateCommand = {
    name: "gate",
    usage: "[FOLDER] [OPTIONS]",
    summary: "Runs every static check on a repository, under one policy.",
    details: [
        "FOLDER is a folder of the repository to check, by default the current one.",
        "Nothing in it is executed. Nothing is written to it without --fix.",
        "LOCKSTEP_FINGERPRINT_KEY in the environment is the key of the fingerprints of credentials, where they have one.",
    ],
    options: CHECK_OPTIONS,
    examples: [
        { line: "lockstep gate .", what: "checks the repository around the current folder" },
        { line: "lockstep gate . --format sarif --output lockstep.sarif", what: "writes a file for code scanning" },
    ],
    maxPaths: 1,
    run: (args, terminal) => {
        const [folder] = args.paths;
        if (folder !== undefined && (0,is_file/* isFile */.f)(folder, terminal.cwd())) {
            throw new errors/* UsageError */.eb("not-a-repository", `${folder} is a file, not a folder of a repository.`, {
                hint: `To check single files, run: lockstep pin-check ${folder}`,
            });
        }
        const key = terminal.env["LOCKSTEP_FINGERPRINT_KEY"];
        const load = async () => {
            const { gate } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1013), __webpack_require__.e(1306), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(8383), __webpack_require__.e(9040), __webpack_require__.e(8328)]).then(__webpack_require__.bind(__webpack_require__, 82202));
            return (request) => gate(request, key ? new secret/* Secret */.z(key) : undefined);
        };
        return runCheck(load, args, terminal);
    },
};

// EXTERNAL MODULE: ./packages/cli/lib/check/organisation-options.js
var organisation_options = __webpack_require__(96030);
;// CONCATENATED MODULE: ./packages/cli/lib/check/pin-check-command.js


const OPTIONS = [
    {
        name: "update",
        value: "minor|major",
        optional: true,
        choices: ["minor", "major"],
        description: "Moves pins to the newest release that is old enough, within the major version or beyond. Default: minor. Implies --online.",
    },
    {
        name: "refresh-evidence",
        description: "Asks GitHub for all evidence again and writes .github/lockstep.evidence.json. Implies --online.",
    },
];
const pinCheckCommand = {
    name: "pin-check",
    usage: "[FOLDER | FILE... | --org NAME] [OPTIONS]",
    summary: "Checks that everything a pipeline pulls in is pinned, genuine and known.",
    details: [
        "With a FOLDER, or with nothing, it looks at the repository around it: workflows, actions, Dockerfiles, compose files,",
        "shell scripts and dependency manifests.",
        "With FILEs it looks at exactly those, wherever they lie, and tells workflows from actions by their content.",
        "",
        "It works offline, by what .github/lockstep.evidence.json holds. With --online it asks GitHub for what is not there.",
    ],
    options: [...CHECK_OPTIONS, ...OPTIONS, ...organisation_options/* ORGANISATION_OPTIONS */.gY],
    examples: [
        { line: "lockstep pin-check", what: "checks the repository around the current folder" },
        { line: "lockstep pin-check --online --fix", what: "pins what is not pinned, with the version as a comment" },
        { line: "lockstep pin-check --update", what: "moves pins to newer releases that have been out for a while" },
        { line: "lockstep pin-check draft.yml", what: "checks one file" },
        {
            line: "lockstep pin-check --org octo-org",
            what: "checks the default branch of every repository, through the API",
        },
    ],
    maxPaths: 100_000,
    run: (args, terminal) => (0,organisation_options/* wantsOrganisation */.ev)(args)
        ? checkOrganisation(args, terminal)
        : runCheck(async () => programFor(args), args, terminal),
};
async function checkOrganisation(args, terminal) {
    const { runOrganisationCheck } = await Promise.all(/* import() */[__webpack_require__.e(7542), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 58645));
    return runOrganisationCheck(async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1013), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(8383), __webpack_require__.e(9040), __webpack_require__.e(2000)]).then(__webpack_require__.bind(__webpack_require__, 67773))).PIN_CHECK, args, terminal);
}
async function programFor(args) {
    const { runPinCheck } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1013), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(8383), __webpack_require__.e(9040), __webpack_require__.e(2000)]).then(__webpack_require__.bind(__webpack_require__, 67773));
    const refreshesEvidence = args.switches.has("refresh-evidence");
    return (request) => runPinCheck(request, { refreshesEvidence, update: updateLevel(args) });
}
function updateLevel({ options, switches }) {
    if (options["update"] === "major")
        return "major";
    return switches.has("update") || options["update"] === "minor" ? "minor" : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/check/secret-scan-command.js
// `lockstep secret-scan`: no credential lies in the tree, its history or a change.



/** Stated again, so that `--help` need not load the scan. */
const MODES = ["auto", "tree", "staged", "history", "range", "stdin"];
const secret_scan_command_OPTIONS = [
    {
        name: "mode",
        value: MODES.join("|"),
        choices: MODES,
        description: "What is scanned: the files of the tree, what is staged, all history, the commits of --range, or standard input. Default: in a workflow what the event is about, elsewhere the tree.",
    },
    {
        name: "range",
        value: "A..B",
        description: "The commits to scan: those of B that A does not have. Implies --mode range.",
    },
    {
        name: "update-baseline",
        description: "Writes everything found to .github/lockstep.secrets-baseline, so that from the next run on only new findings count. With --mode history it takes all of it.",
    },
    {
        name: "cache",
        value: "FILE",
        description: "Remembers in FILE which contents were clean, so that the next scan of all history reads only new ones. With LOCKSTEP_FINGERPRINT_KEY the file is sealed.",
    },
    {
        name: "verify",
        description: "Asks the providers whether found credentials still work, one read-only request each.",
    },
];
const secretScanCommand = {
    name: "secret-scan",
    usage: "[FOLDER | FILE...] [OPTIONS]",
    summary: "Finds credentials in the tree, its history or a change, and tells how to revoke them.",
    details: [
        "With a FOLDER, or with nothing, it looks at the files that git tracks or would track; of a folder that git does not know,",
        "at all files. With FILEs it looks at exactly those. A found credential is never printed, only its first and last characters.",
        "LOCKSTEP_FINGERPRINT_KEY in the environment is the key of fingerprints and of the baseline, where they have one.",
    ],
    options: [...REPORT_OPTIONS, ...secret_scan_command_OPTIONS],
    examples: [
        { line: "lockstep secret-scan", what: "scans the files of the repository around the current folder" },
        { line: "lockstep secret-scan --mode history", what: "scans every commit of every branch and tag" },
        {
            line: "lockstep secret-scan --mode history --cache ~/.cache/lockstep",
            what: "the same, and the next time only what is new",
        },
        { line: "lockstep secret-scan --range main..HEAD", what: "scans what a branch adds" },
        {
            line: "lockstep secret-scan --mode staged",
            what: "scans what the next commit would bring; see lockstep init --hook",
        },
        { line: "git diff | lockstep secret-scan --mode stdin", what: "scans what it is given" },
    ],
    maxPaths: 100_000,
    run: async (args, terminal) => {
        const code = await runCheck(async () => secret_scan_command_programFor(args, terminal), args, terminal);
        if (args.switches.has("update-baseline"))
            terminal.stderr.write(AFTER_UPDATE);
        return code;
    },
};
/** The report shows what was found before the file was written, and the exit code is that of the report. */
const AFTER_UPDATE = "lockstep: commit the baseline; from the next run on, the credentials above that it holds are set apart\n";
async function secret_scan_command_programFor({ options, switches }, terminal) {
    const { runSecretScan } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 65395));
    const { range, cache } = options;
    const key = terminal.env["LOCKSTEP_FINGERPRINT_KEY"];
    const mode = (options["mode"] ?? (range === undefined ? "auto" : "range"));
    return (request) => runSecretScan(request, {
        mode,
        range,
        updatesBaseline: switches.has("update-baseline"),
        verify: switches.has("verify"),
        key: key ? new secret/* Secret */.z(key) : undefined,
        cache: cache === undefined ? undefined : { file: (0,external_node_path_.resolve)(terminal.cwd(), cache) },
        ...(mode === "stdin" ? { stdin: process.stdin } : {}),
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/evidence/evidence-command.js
// `lockstep evidence`: what the steps of a job have left, read without any network.

/** More jobs than a run may have. */
const MAX_FOLDERS = 300;
const evidenceCommand = {
    name: "evidence",
    usage: "show FOLDER... [OPTIONS]\nverify FOLDER... [OPTIONS]",
    summary: "Shows or verifies the evidence that the steps of a job have left, without any network.",
    details: [
        "FOLDER is what the output `evidence` of an action names, as it was uploaded: one for each job, all of one run and attempt.",
        "",
        "show: the steps in the order in which they began, with what they say of themselves. Nothing is judged.",
        "verify: takes every digest again and judges every step. Exit code 0: everything is there, unchanged, and passed; 1: something",
        "failed, is missing or was changed; 3: a step was skipped, did not end, or ran with weaker inputs.",
        "",
        "Whoever can write to a folder of evidence can write another index: with --provenance it must be the one that was signed.",
    ],
    options: [
        { name: "run", value: "ID", description: "verify: the id of the run that the evidence must be of." },
        { name: "repository", value: "OWNER/NAME", description: "verify: its repository." },
        { name: "commit", value: "SHA", description: "verify: its commit, as the full id." },
        {
            name: "need",
            value: "NAME,...",
            many: true,
            description: "verify: actions of which a step must have run, such as gate,harden-runner.",
        },
        {
            name: "provenance",
            value: "FILE",
            description: "verify: bundles of provenance that must bind this evidence. Wants --key, or an identity and its issuer.",
        },
        { name: "key", value: "FILE", description: "verify: the public key (PEM) that signed the provenance." },
        {
            name: "certificate-identity",
            value: "ID",
            description: "verify: the name in its signer's certificate, exactly.",
        },
        { name: "certificate-oidc-issuer", value: "URL", description: "verify: the issuer of its signer, exactly." },
        {
            name: "trusted-root",
            value: "FILE",
            description: "verify: who is trusted. Default: the public instance of Sigstore.",
        },
        { name: "format", value: "text|json", choices: ["text", "json"], description: "What is printed. Default: text." },
    ],
    examples: [
        { line: "lockstep evidence show lockstep-evidence", what: "what the steps of a job say of themselves" },
        {
            line: "lockstep evidence verify build release --repository owner/name --run 123 --need gate,harden-runner",
            what: "two jobs of one run",
        },
    ],
    maxPaths: MAX_FOLDERS + 1,
    run: runEvidence,
};
async function runEvidence(args, terminal) {
    const [verb, ...paths] = args.paths;
    const rest = { ...args, paths };
    if (verb === "verify")
        return (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1711)]).then(__webpack_require__.bind(__webpack_require__, 31711))).runVerify(rest, terminal);
    if (verb === "show")
        return (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(9257)]).then(__webpack_require__.bind(__webpack_require__, 89257))).runShow(rest, terminal);
    throw new errors/* UsageError */.eb("invalid-input", verb ? `There is no lockstep evidence ${verb}.` : "lockstep evidence needs a second word: show or verify.", {
        hint: "Run: lockstep evidence show FOLDER, or: lockstep evidence verify FOLDER",
    });
}

// EXTERNAL MODULE: ./packages/core/lib/render/palette.js
var palette = __webpack_require__(87369);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./packages/cli/lib/harden-runner/harden-runner-arguments.js
// What the words after `lockstep harden-runner` ask for.

/** Throws `UsageError` (`invalid-input`) for words that ask for nothing that is known. */
function readWish({ paths, options, afterDashes }) {
    const [what, ...words] = paths;
    if (what === "probe")
        return { kind: "probe", words };
    const command = afterDashes ?? [];
    if (what !== "run" || command.length === 0 || words.length !== command.length)
        throw misused(what);
    return {
        kind: "run",
        command,
        mode: options["policy"] === "block" ? "block" : "audit",
        allow: linesOf(options["allow"]),
        presets: linesOf(options["preset"]),
        output: options["output"],
    };
}
function linesOf(text) {
    return text === undefined ? [] : text.split("\n");
}
function misused(what) {
    return new errors/* UsageError */.eb("invalid-input", what === "run"
        ? "The command to run stands after `--`."
        : "What to do is missing: `run` is the only thing this command does.", { hint: "For example: lockstep harden-runner run --policy audit -- npm ci" });
}

;// CONCATENATED MODULE: ./packages/cli/lib/harden-runner/harden-runner-command.js
// `lockstep harden-runner run`: one command under the agent, on a person's own machine.






const hardenRunnerCommand = {
    name: "harden-runner",
    usage: "run [OPTIONS] -- COMMAND [ARGUMENT...]",
    summary: "Runs one command in a network of its own, and shows what it reached.",
    details: [
        "COMMAND runs under the same agent and rules as a job with the action harden-runner, and the same report is printed, on",
        "standard error: standard output is the command's. Its list of what was reached is what `allowed-endpoints` needs.",
        "",
        "It works on Linux and needs root to make the network. The command itself runs as you, not as root:",
        '  sudo env "PATH=$PATH" lockstep harden-runner run -- npm ci',
        "It keeps your environment, groups and current folder. It cannot become root, and services of this machine are out of its",
        "reach: what listens on localhost, Docker, whatever has its socket under /run. What it leaves running ends with it.",
        "It can write to your files, as always: this shows what a command does, and is no place for one that you do not trust.",
        "",
        "Exit code: the command's own, unless that is 0: then 1 if the report says fail, and 3 if it says incomplete.",
        "2 if the command was not started, because its words are wrong or it could not be protected.",
    ],
    options: [
        {
            name: "policy",
            value: "audit|block",
            choices: ["audit", "block"],
            description: "audit lets everything through and records it; block lets through what is allowed. Default: audit.",
        },
        {
            name: "allow",
            value: "LINE",
            many: true,
            description: "A line of `allowed-endpoints`, such as host:port or *.host:port. May be given several times.",
        },
        {
            name: "preset",
            value: "NAME",
            many: true,
            description: "Endpoints that belong together, such as npm; they are read from your own settings. May be given several times. Default: github.",
        },
        { name: "output", value: "FILE", description: "Writes the report to FILE, too, as JSON." },
    ],
    examples: [
        {
            line: 'sudo env "PATH=$PATH" lockstep harden-runner run -- npm ci',
            what: "shows the allow list that npm ci needs",
        },
        {
            line: 'sudo env "PATH=$PATH" lockstep harden-runner run --policy block --preset npm -- npm ci',
            what: "shows whether the preset is enough",
        },
    ],
    maxPaths: 100_000,
    run: async (args, terminal) => {
        const wish = readWish(args);
        return wish.kind === "run" ? run(wish, terminal) : probe(wish.words, terminal);
    },
};
async function run({ command, mode, allow, presets, output }, terminal) {
    const { renderRunJson, runExitCode, runProtected } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(3292), __webpack_require__.e(7419), __webpack_require__.e(8183), __webpack_require__.e(2971)]).then(__webpack_require__.bind(__webpack_require__, 83024));
    const { env, stderr } = terminal;
    const cwd = terminal.cwd();
    const probeWords = [process.execPath, (0,external_node_path_.resolve)(process.argv[1] ?? ""), hardenRunnerCommand.name, "probe"];
    const tell = (remark) => void stderr.write(`lockstep: ${remark}\n`);
    const { exitCode, report, write } = await runProtected({
        command,
        cwd,
        env,
        mode,
        allow,
        presets,
        probe: probeWords,
        tell,
    });
    await print(report, terminal);
    if (output !== undefined)
        await write((0,external_node_path_.resolve)(cwd, output), renderRunJson(report));
    return runExitCode(exitCode, report.verdict);
}
async function print(report, { env, stderr }) {
    const { renderRunTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(3292), __webpack_require__.e(7419), __webpack_require__.e(8183), __webpack_require__.e(2971)]).then(__webpack_require__.bind(__webpack_require__, 83024));
    // What a command did can name anything, and a runner would take some lines for commands.
    if ((0,is_on_runner/* isOnRunner */.q)(env))
        (0,actions_runner/* actionsRunner */.A)().printUntrusted(renderRunTerminal(report, palette/* PLAIN */.t));
    else
        stderr.write(`\n${renderRunTerminal(report, stderr.isTTY === true ? picocolors : palette/* PLAIN */.t)}`);
}
/** Says `true` or `false`. */
async function probe(words, { stdout }) {
    const { runProbe } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(3292), __webpack_require__.e(7419), __webpack_require__.e(8183), __webpack_require__.e(2971)]).then(__webpack_require__.bind(__webpack_require__, 83024));
    const held = await runProbe(words);
    if (held === undefined)
        throw unknownProbe();
    stdout.write(`${held}\n`);
    return 0;
}
function unknownProbe() {
    return new errors/* UsageError */.eb("invalid-input", "There is no such probe.", {
        hint: "A run makes them by itself. See: lockstep harden-runner --help",
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/init/hook-script.js
var hook_script = __webpack_require__(76866);
// EXTERNAL MODULE: ./packages/cli/lib/init/starter-policy.js
var starter_policy = __webpack_require__(21543);
// EXTERNAL MODULE: ./packages/cli/lib/init/starter-workflow.js
var starter_workflow = __webpack_require__(34356);
;// CONCATENATED MODULE: ./packages/cli/lib/init/init-command.js
// `lockstep init`: looks at a repository, and writes what it needs to start: policy, schema, workflow and git hook.





const initCommand = {
    name: "init",
    usage: "[FOLDER] [OPTIONS]",
    summary: "Looks at a repository, and writes its policy, a workflow and a git hook.",
    details: [
        `It writes ${policy/* POLICY_PATH */.l$}, ${starter_policy/* SCHEMA_PATH */.y} and`,
        `${starter_workflow/* WORKFLOW_PATH */.A8} into the repository around FOLDER, and a pre-commit hook into the folder where git`,
        "looks for hooks: core.hooksPath counts. What it found out, and from what, is printed.",
        "What exists is kept, and said so: exit code 0 means that everything is there now, written or kept.",
        "The hook runs lockstep secret-scan --mode staged, and refuses the commit where that finds something or cannot be run.",
        `Another hook is kept: add the line \`${hook_script/* HOOK_LINE */.jn}\` to it.`,
    ],
    options: [
        { name: "hook", description: "Installs the hook alone. Exit code 2 where another one is in the way." },
        { name: "no-hook", description: "Installs no hook." },
        { name: "force", description: "Overwrites what exists. A hook outside of the repository only with --hook." },
        { name: "dry-run", description: "Writes nothing, and prints what would be written." },
    ],
    examples: [
        { line: "lockstep init", what: "starts in the repository around the current folder" },
        { line: "lockstep init --dry-run", what: "shows what it would write" },
        { line: "lockstep init --hook", what: "refuses commits that would bring a credential" },
    ],
    maxPaths: 1,
    run: async (args, terminal) => {
        const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8627), __webpack_require__.e(9040), __webpack_require__.e(9088)]).then(__webpack_require__.bind(__webpack_require__, 34879));
        return runInit(readRequest(args, terminal.cwd()), terminal);
    },
};
/** Throws `UsageError` (`invalid-input`). */
function readRequest({ paths, switches }, cwd) {
    if (switches.has("hook") && switches.has("no-hook")) {
        throw new errors/* UsageError */.eb("invalid-input", "--hook and --no-hook exclude each other.", {
            hint: "--hook installs the hook alone; without either, the hook is one of the things that are written.",
        });
    }
    return {
        folder: (0,external_node_path_.resolve)(cwd, paths[0] ?? "."),
        hook: switches.has("hook") ? "only" : switches.has("no-hook") ? "none" : "too",
        force: switches.has("force"),
        dryRun: switches.has("dry-run"),
        program: process.argv[1],
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/org-audit-command.js
const AUDIT_FORMATS = ["text", "markdown", "json", "csv"];
const orgAuditCommand = {
    name: "org-audit",
    usage: "ORG [OPTIONS]",
    summary: "Tells which repositories of an organisation run lockstep, how, and which settings of GitHub are on.",
    details: [
        "Reads the default branch of every repository through the API, some five requests each; archived ones and forks are left out.",
        "A repository passes if the gate runs on every pull request and can fail it, every use of the suite names a full commit id,",
        "and its policy can be used. Settings of GitHub are told, not judged.",
        "",
        "Needs GITHUB_TOKEN or GH_TOKEN with `contents: read`, `metadata: read`, `administration: read` and, of the organisation,",
        "`organization_administration: read`. What a right is missing for is told as `?`, and the run is incomplete.",
    ],
    options: [
        {
            name: "format",
            value: "FORMAT",
            choices: AUDIT_FORMATS,
            description: "text, markdown, json or csv. Default: text.",
        },
        { name: "output", value: "FILE", description: "Writes into FILE instead of standard output." },
        {
            name: "resume",
            value: "FILE",
            description: "Goes on with the run that left FILE behind, and keeps what is done in it.",
        },
        { name: "concurrency", value: "N", description: "How many repositories at a time, 1 to 10. Default: 4." },
    ],
    examples: [
        { line: "lockstep org-audit octo-org", what: "what does not pass first, and why" },
        { line: "lockstep org-audit octo-org --format csv --output audit.csv", what: "a row for each repository" },
    ],
    maxPaths: 1,
    run: async (args, terminal) => {
        const { runOrgAudit } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7542), __webpack_require__.e(8042)]).then(__webpack_require__.bind(__webpack_require__, 18042));
        return runOrgAudit(args, terminal);
    },
};

;// CONCATENATED MODULE: ./packages/cli/lib/policy/policy-command.js
// `lockstep policy`: what is in force and why, and whether a policy can be used at all.


/** More keys than anybody types. */
const MAX_WORDS = 50;
const policyCommand = {
    name: "policy",
    usage: "explain [FOLDER] [KEY...] [OPTIONS]\ncheck [FILE] [OPTIONS]",
    summary: "Explains which policy is in force and why, or checks one.",
    details: [
        "explain: which policy counts for the repository around FOLDER, at which commit, and where each key comes from: a line of a",
        "policy, or a default. KEY is a key or a section, such as fail-on or pin-check.rules. In a workflow it is about that run,",
        "elsewhere about this working tree; --event and --base ask what would hold for another run.",
        "",
        `check: reads FILE, by default ${policy/* POLICY_PATH */.l$}, with all that it extends. Exit code 0: it can be used;`,
        "2: it cannot, or there is no such file; 3: what it extends could not be read.",
    ],
    options: [
        {
            name: "event",
            value: "NAME",
            description: "explain: asks about an event, such as pull_request, merge_group, push or release.",
        },
        { name: "base", value: "COMMIT", description: "explain: the full id of the commit that a change is aimed at." },
        {
            name: "config",
            value: "FILE",
            description: `explain: the policy file, relative to the repository. Default: ${policy/* POLICY_PATH */.l$}.`,
        },
        ORGANISATION_POLICY_OPTION,
        { name: "format", value: "text|json", choices: ["text", "json"], description: "What is printed. Default: text." },
    ],
    examples: [
        { line: "lockstep policy explain", what: "all that holds here" },
        { line: "lockstep policy explain pin-check.rules.unpinned-action", what: "one rule" },
        {
            line: 'lockstep policy explain --event pull_request --base "$(git rev-parse origin/main)"',
            what: "what a pull request would be judged by",
        },
        { line: "lockstep policy check", what: "before a commit that changes the policy" },
    ],
    maxPaths: MAX_WORDS,
    run: async (args, terminal) => {
        const [verb, ...words] = args.paths;
        const rest = { ...args, paths: words };
        if (verb === "explain")
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1013), __webpack_require__.e(1306), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(8383), __webpack_require__.e(9040), __webpack_require__.e(8692)]).then(__webpack_require__.bind(__webpack_require__, 68605))).runExplain(rest, terminal);
        if (verb === "check")
            return (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1013), __webpack_require__.e(1306), __webpack_require__.e(1939), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(8383), __webpack_require__.e(8183), __webpack_require__.e(9040), __webpack_require__.e(8518)]).then(__webpack_require__.bind(__webpack_require__, 59159))).runPolicyCheck(rest, terminal);
        throw new errors/* UsageError */.eb("invalid-input", verb ? `There is no lockstep policy ${verb}.` : "lockstep policy needs a second word: explain or check.", {
            hint: "Run: lockstep policy explain, or: lockstep policy check",
        });
    },
};

;// CONCATENATED MODULE: ./packages/cli/lib/report/report-command.js
const reportCommand = {
    name: "report",
    usage: "EVIDENCE... --html FILE [OPTIONS]",
    summary: "Renders evidence as one page: verdicts, findings, what the job did, and the chain to the artifact.",
    details: [
        "EVIDENCE is a folder of evidence, as a job of the suite leaves it, or a single report.json. Of several, one page is made.",
        "The page is one file. It loads nothing from the network, and all its text is there without JavaScript.",
        "",
        "Around each finding it quotes the lines of the file, as they are committed: at the commit that the evidence names, or at",
        "HEAD if this repository lacks that one. Nothing is quoted of a file in which secret-scan found a credential.",
        "",
        "The page is written whatever the verdict is. Exit code: 0 if the page says passed, 1 if it says failed, 3 if it says",
        "incomplete. Problems of the evidence, such as a file that is missing or has another digest, are no pass.",
    ],
    options: [
        { name: "html", value: "FILE", description: "Where the page is written." },
        {
            name: "source",
            value: "FOLDER",
            description: "The repository that lines are quoted from. Default: the one around the current folder, if there is one.",
        },
    ],
    examples: [
        { line: "lockstep report lockstep-evidence --html report.html", what: "makes a page of the evidence of a job" },
        { line: "lockstep report report.json --html report.html", what: "makes a page of a single report" },
    ],
    maxPaths: 100,
    // Loaded when it runs: every other command starts without it.
    run: async (args, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8627), __webpack_require__.e(4278)]).then(__webpack_require__.bind(__webpack_require__, 34278))).writePage(args, terminal),
};

// EXTERNAL MODULE: ./packages/cli/lib/terminal/printed-json.js
var printed_json = __webpack_require__(3058);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/cli/lib/sign/new-key.js
// Makes a new pair of keys in the current folder, and never over keys that exist.



const PRIVATE = "lockstep.key";
const PUBLIC = "lockstep.pub";
/**
 * Writes `lockstep.key`, which only its owner can read, and `lockstep.pub`. Throws `UsageError`: `file-exists` and
 * `output-not-writable`; neither file is left behind then.
 */
async function writeNewKey(folder) {
    const { generateKeyPair } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
    const { privatePem, publicPem } = generateKeyPair();
    const privatePath = (0,external_node_path_.join)(folder, PRIVATE);
    const publicPath = (0,external_node_path_.join)(folder, PUBLIC);
    create(privatePath, privatePem.reveal(), 0o600);
    try {
        create(publicPath, publicPem, 0o644);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(privatePath, { force: true });
        throw error;
    }
    const forget = () => [privatePath, publicPath].forEach((path) => void (0,external_node_fs_.rmSync)(path, { force: true }));
    return { privatePem, forget };
}
/** Fails where anything has the name already, a link included. */
function create(path, text, mode) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: "wx", mode });
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
            throw new errors/* UsageError */.eb("file-exists", `${path} exists, and was not touched.`, {
                hint: `Sign with it: --key ${PRIVATE}. Or move both keys away to get new ones.`,
            });
        }
        throw new errors/* UsageError */.eb("output-not-writable", `${path} cannot be written.`, {
            hint: "Run in a folder that you may write to.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/core/lib/action/parse-inputs.js
var parse_inputs = __webpack_require__(29805);
;// CONCATENATED MODULE: ./packages/cli/lib/sign/sign-options.js
// What commands that sign are told about keys, identities and services, and how that becomes the inputs of the action.

/** Options that have the name and the meaning of an input. */
const SAME = [
    "instance",
    "signing-config",
    "trusted-root",
    "fulcio-url",
    "rekor-url",
    "rekor-version",
    "tsa-url",
];
const INSTANCES = ["auto", "public-good", "github", "custom"];
const SERVICE_OPTIONS = [
    {
        name: "instance",
        value: INSTANCES.join("|"),
        choices: INSTANCES,
        description: "Whose services sign for an identity. Default: auto, which needs a token of GitHub Actions to decide.",
    },
    { name: "signing-config", value: "FILE", description: "A signing configuration that names the services." },
    { name: "trusted-root", value: "FILE", description: "Verifies what was signed against this trusted root." },
    { name: "fulcio-url", value: "URL", description: "A certificate authority." },
    { name: "rekor-url", value: "URL", description: "A transparency log." },
    { name: "rekor-version", value: "1|2", choices: ["1", "2"], description: "Its API. Default: 1." },
    { name: "tsa-url", value: "URL", description: "A timestamp authority." },
];
/** The inputs as the options and the environment give them. `key` is text that was read already. Errors: as `parseInputs`. */
async function signingInputs({ options }, { env }, given) {
    const { spec } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2512), __webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__, 78752));
    const inputs = (0,parse_inputs/* parseInputs */.T)(spec, Object.fromEntries(SAME.map((name) => [name, options[name]])));
    const token = given.key === undefined ? env["SIGSTORE_ID_TOKEN"] : undefined;
    return { ...inputs, key: given.key, "identity-token": given.identity ?? (token ? new secret/* Secret */.z(token) : undefined) };
}

;// CONCATENATED MODULE: ./packages/cli/lib/sign/sign-artifact-command.js
// `lockstep sign-artifact`: signs files on a person's own machine, with a key or as somebody.







const signArtifactCommand = {
    name: "sign-artifact",
    usage: "FILE... [OPTIONS]",
    summary: "Signs files: writes FILE.sigstore.json beside each.",
    details: [
        "With a key no service is needed. --key new makes one: lockstep.key, which only you can read, and lockstep.pub for those",
        "who verify. LOCKSTEP_SIGNING_KEY_PASSWORD is the password of an encrypted key.",
        "Without a key it signs as whoever the identity token is about, and needs services: see --instance.",
    ],
    options: [
        {
            name: "key",
            value: "FILE|new|env",
            description: "The private key (PEM); new makes one; env takes it from LOCKSTEP_SIGNING_KEY.",
        },
        {
            name: "identity-token",
            value: "FILE",
            description: "A file with an OpenID Connect token to sign as. Default: SIGSTORE_ID_TOKEN, or the job's own.",
        },
        { name: "output", value: "FOLDER", description: "Writes there instead of beside the files." },
        {
            name: "checksums-file",
            value: "NAME",
            description: "Writes a checksum file over all FILEs, too, with a bundle of its own.",
        },
        { name: "detached", description: "Writes FILE.sig, too: the bare signature in base64." },
        {
            name: "format",
            value: "text|json",
            choices: ["text", "json"],
            description: "How the report is printed. Default: text.",
        },
        ...SERVICE_OPTIONS,
    ],
    examples: [
        { line: "lockstep sign-artifact app.tgz --key new", what: "makes a key and signs with it; no account, no network" },
        { line: "lockstep sign-artifact dist/* --key lockstep.key --checksums-file SHA256SUMS", what: "signs a release" },
    ],
    maxPaths: 100_000,
    run: sign,
};
async function sign(args, terminal) {
    const { options, switches } = args;
    const cwd = terminal.cwd();
    if (args.paths.length === 0)
        throw refuse("no-subjects", "No file to sign is named.", "Name one: lockstep sign-artifact FILE --key new");
    const { renderSignText, signArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2512), __webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__, 78752));
    const outputs = {
        workspace: cwd,
        outputFolder: options["output"],
        checksumsFile: options["checksums-file"],
        detached: switches.has("detached"),
        kept: [],
    };
    const signer = new ChosenSigner(args, terminal);
    try {
        const wish = { files: [...new Set(args.paths)].map((path) => fileToSign(path, cwd)), digests: [], outputs };
        const report = await signArtifacts(wish, () => signer.open());
        const isJson = options["format"] === "json";
        sign_artifact_command_print(isJson ? `${(0,printed_json/* printedJson */.x)(JSON.stringify(report, undefined, 2))}\n` : renderSignText(report) + signer.remark, terminal);
    }
    catch (error) {
        signer.forget();
        throw error;
    }
    return 0;
}
/** A file below the current folder is known by its path there, any other by its last segment; outputs go beside it. */
function fileToSign(given, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, given);
    const inside = (0,external_node_path_.relative)(cwd, path);
    const isBelow = !(0,external_node_path_.isAbsolute)(inside) && inside.split(external_node_path_.sep)[0] !== "..";
    const name = isBelow && inside !== "" ? inside.split(external_node_path_.sep).join("/") : (0,external_node_path_.basename)(path);
    return { name, path, home: { root: (0,external_node_path_.dirname)(path), path: (0,external_node_path_.basename)(path) } };
}
/** The key or identity that the user chose. */
class ChosenSigner {
    #args;
    #terminal;
    #forget;
    constructor(args, terminal) {
        this.#args = args;
        this.#terminal = terminal;
    }
    async open() {
        const { openSigning } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
        const { env } = this.#terminal;
        const inputs = await signingInputs(this.#args, this.#terminal, {
            key: await this.#key(),
            identity: await this.#file("identity-token"),
        });
        return openSigning(inputs, { env, folder: this.#terminal.cwd() });
    }
    /** What to do with the files of a new key, as a line; empty where there is none. */
    get remark() {
        if (this.#forget === undefined)
            return "";
        return "made lockstep.key, to sign with again: keep it to yourself; and lockstep.pub, for those who verify\n";
    }
    /** Nothing was signed with a key that was made for this run. */
    forget() {
        this.#forget?.();
    }
    async #key() {
        const { env } = this.#terminal;
        const key = this.#args.options["key"];
        if (key === "new") {
            const { privatePem, forget } = await writeNewKey(this.#terminal.cwd());
            this.#forget = forget;
            return privatePem;
        }
        if (key !== undefined && key !== "env")
            return this.#file("key");
        if (env["LOCKSTEP_SIGNING_KEY"])
            return new secret/* Secret */.z(env["LOCKSTEP_SIGNING_KEY"]);
        if (key === "env")
            throw refuse("invalid-input", "LOCKSTEP_SIGNING_KEY is not set.", "Set it, or name a key file.");
        if (this.#args.options["identity-token"] ?? env["SIGSTORE_ID_TOKEN"] ?? env["ACTIONS_ID_TOKEN_REQUEST_URL"])
            return;
        throw refuse("invalid-input", "Nothing to sign with is named.", "Give --key new, --key FILE, or --identity-token FILE.");
    }
    async #file(option) {
        const path = this.#args.options[option];
        if (path === undefined)
            return undefined;
        const { readInputFile } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
        return new secret/* Secret */.z((await readInputFile(`--${option}`, path, this.#terminal.cwd())).trim());
    }
}
/** Names of files can hold anything, and a runner would take some lines for commands. */
function sign_artifact_command_print(text, { env, stdout }) {
    if ((0,is_on_runner/* isOnRunner */.q)(env))
        (0,actions_runner/* actionsRunner */.A)().printUntrusted(text);
    else
        stdout.write(text);
}
function refuse(code, message, hint) {
    return new errors/* UsageError */.eb(code, message, { hint });
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
;// CONCATENATED MODULE: ./packages/cli/lib/sign/sign-bundle-command.js
// `lockstep sign-bundle`: one file, one bundle, one identity. Its options are those of the cross-client conformance suite for
// Sigstore, docs/cli_protocol.md.




const signBundleCommand = {
    name: "sign-bundle",
    usage: "--bundle FILE [OPTIONS] FILE",
    summary: "Signs one file as somebody, and writes one Sigstore bundle.",
    details: [
        "It signs with a certificate from the services of a signing configuration, or else from those of the public instance, whose",
        "log is public. To sign with a key, or several files, see lockstep sign-artifact.",
    ],
    options: [
        { name: "staging", description: "Uses the public instance's staging services." },
        {
            name: "identity-token",
            value: "TOKEN",
            description: "The OpenID Connect token itself. Others can see it in the list of processes: SIGSTORE_ID_TOKEN keeps it to yourself.",
        },
        { name: "signing-config", value: "FILE", description: "A signing configuration that names the services." },
        { name: "trusted-root", value: "FILE", description: "Verifies what was signed against this trusted root." },
        { name: "bundle", value: "FILE", description: "Where the bundle goes. Required." },
    ],
    examples: [
        {
            line: "lockstep sign-bundle --signing-config services.json --bundle app.tgz.sigstore.json app.tgz",
            what: "signs with the services of an organisation",
        },
    ],
    maxPaths: 1,
    run: signBundle,
};
const STAGING = { "fulcio-url": "https://fulcio.sigstage.dev", "rekor-url": "https://rekor.sigstage.dev" };
async function signBundle(args, terminal) {
    const { options, paths, switches } = args;
    const [path] = paths;
    const { bundle: target, "identity-token": token } = options;
    if (path === undefined || target === undefined) {
        throw new errors/* UsageError */.eb("invalid-input", "A file and --bundle are needed.", {
            hint: "See: lockstep sign-bundle --help",
        });
    }
    const { openSigning } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
    const cwd = terminal.cwd();
    const inputs = await signingInputs(args, terminal, { identity: token === undefined ? undefined : new secret/* Secret */.z(token) });
    const isNamed = options["signing-config"] !== undefined;
    const services = switches.has("staging") ? STAGING : { instance: "public-good" };
    // The environment may hold a key, which this command does not sign with.
    const env = { ...terminal.env, LOCKSTEP_SIGNING_KEY: undefined };
    const session = await openSigning({ ...inputs, ...(isNamed ? {} : services) }, { env, folder: cwd });
    const { bundle } = await session.signFile((0,external_node_path_.resolve)(cwd, path));
    (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(cwd, target), `${JSON.stringify(bundle)}\n`);
    return 0;
}

// EXTERNAL MODULE: ./packages/cli/lib/verdict-exit.js
var verdict_exit = __webpack_require__(58914);
;// CONCATENATED MODULE: ./packages/cli/lib/verify/verify-artifact-command.js
// `lockstep verify-artifact`: files against their bundles, under a policy or a named signer.










/** Options that say the same as the input of that name. */
const DEMANDS = [
    ["certificate-identity", "ID", "The identity in the signer's certificate, exactly."],
    ["certificate-oidc-issuer", "URL", "The issuer of that identity, exactly."],
    ["signer-workflow", "PATH", "The workflow that must have signed; wants --signer-repository."],
    ["signer-repository", "OWNER/NAME", "The repository that was built."],
    ["signer-ref", "GLOB", "The whole ref that was built, such as refs/tags/v*."],
    ["source-commit", "COMMIT", "Provenance must name this commit."],
];
const verifyArtifactCommand = {
    name: "verify-artifact",
    usage: "FILE... [--bundle FILE] (--policy FILE | --key FILE | --certificate-identity ID ...) [OPTIONS]",
    summary: "Verifies files by their bundles, and refuses those that lack the evidence demanded.",
    details: [
        "A FILE may be a digest, sha256: and 64 hexadecimal digits. Without --bundle, the files beside it are looked at, such as",
        "FILE.sigstore.json, and with --repository the attestations that GitHub keeps. Who must have signed has to be said: by the",
        "`verify-artifact` section of a policy, by a public key, or by an identity. Where several speak, all of them must hold.",
    ],
    options: [
        {
            name: "bundle",
            value: "FILE",
            many: true,
            description: "A file with one bundle, or one a line. May be given several times.",
        },
        { name: "policy", value: "FILE", description: "The policy whose section `verify-artifact` must hold." },
        ORGANISATION_POLICY_OPTION,
        { name: "key", value: "FILE", description: "The public key (PEM) that must have signed." },
        ...DEMANDS.map(([name, value, description]) => ({ name, value, description })),
        {
            name: "require",
            value: "TYPE",
            many: true,
            description: "What must be attested, such as provenance, sbom or evidence. May be given several times.",
        },
        {
            name: "trusted-root",
            value: "FILE",
            description: "Who is trusted. Default: the embedded root of the public instance.",
        },
        {
            name: "repository",
            value: "OWNER/NAME",
            description: "Asks GitHub for the attestations of this repository, too.",
        },
        { name: "offline", description: "Uses no network." },
        {
            name: "format",
            value: "text|json",
            choices: ["text", "json"],
            description: "How the report is printed. Default: text.",
        },
    ],
    examples: [
        {
            line: "lockstep verify-artifact app.tgz --bundle app.tgz.sigstore.json --key lockstep.pub --offline",
            what: "verifies a file that was signed with a key",
        },
        {
            line: "lockstep verify-artifact dist/* --policy .github/lockstep.yml --repository octo/demo",
            what: "verifies a release under the policy, with what GitHub keeps about it",
        },
    ],
    maxPaths: 10_000,
    run: verify,
};
async function verify({ paths, options, switches }, terminal) {
    if (paths.length === 0) {
        throw new errors/* UsageError */.eb("no-subjects", "No file to verify is named.", {
            hint: "Name one, and who must have signed it: lockstep verify-artifact FILE --key PUBLIC-KEY",
        });
    }
    const { renderReport, verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(8627), __webpack_require__.e(4773), __webpack_require__.e(2512), __webpack_require__.e(3823), __webpack_require__.e(2942)]).then(__webpack_require__.bind(__webpack_require__, 82942));
    const lines = (name) => options[name]?.split("\n") ?? [];
    const demands = DEMANDS.map(([name]) => [name, options[name] ?? ""]);
    const progress = (0,progress_line/* progressOn */.z)(terminal.stderr);
    const cwd = terminal.cwd();
    const report = await verifyCommand({
        // A file counts as a file whatever its name: one that is named like a digest would otherwise not be looked at.
        artifacts: paths.map((path) => ((0,is_file/* isFile */.f)(path, cwd) ? (0,external_node_path_.resolve)(cwd, path) : path)),
        bundles: lines("bundle"),
        policy: options["policy"],
        organisationPolicy: options["organisation-policy"],
        key: options["key"],
        trustedRoot: options["trusted-root"],
        offline: switches.has("offline"),
        repository: options["repository"],
        demands: { ...Object.fromEntries(demands), require: options["require"] ?? "" },
        folder: cwd,
        env: terminal.env,
        progress,
    }).finally(() => progress.end());
    const format = options["format"] === "json" ? "json" : "text";
    const isColoured = format === "text" && terminal.stdout.isTTY === true;
    const text = renderReport(report, format, isColoured ? picocolors : palette/* PLAIN */.t);
    // Names and reasons are hostile text, and a runner would take some lines for commands.
    if (format === "text" && (0,is_on_runner/* isOnRunner */.q)(terminal.env))
        (0,actions_runner/* actionsRunner */.A)().printUntrusted(text);
    else
        terminal.stdout.write(format === "json" ? (0,printed_json/* printedJson */.x)(text) : text);
    return verdict_exit/* VERDICT_EXIT */.b[report.verdict];
}

// EXTERNAL MODULE: ./packages/cli/lib/verify/verify-bundle-command.js
var verify_bundle_command = __webpack_require__(84292);
;// CONCATENATED MODULE: ./packages/cli/lib/commands.js
// Every command, in the order of the help. A new command is its own file and one line here.













const COMMANDS = [
    gateCommand,
    pinCheckCommand,
    secretScanCommand,
    hardenRunnerCommand,
    signArtifactCommand,
    signBundleCommand,
    verifyArtifactCommand,
    verify_bundle_command/* verifyBundleCommand */.Jo,
    evidenceCommand,
    orgAuditCommand,
    reportCommand,
    initCommand,
    policyCommand,
];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/cli/lib/parse-arguments.js
// Splits the words of a command line by the command's own declaration. All problems are found before any is reported.


const HELP = { name: "help", description: "Shows this help." };
/** Every command's options, `--help` among them. */
function optionsOf(command) {
    return [...command.options, HELP];
}
/**
 * Parses the words after the command's name. Throws one `UsageError` (`invalid-input`) that names every unknown option,
 * missing or bad value and path too many, with the nearest match.
 */
function parseArguments(command, words) {
    const known = optionsOf(command);
    const parsed = new ParsedWords(known);
    for (const token of tokensOf(known, spellOut(words)))
        parsed.take(token);
    const { paths, problems, switches } = parsed;
    if (paths.length > command.maxPaths)
        problems.push(`${paths.length} paths given, at most ${command.maxPaths} expected`);
    if (problems.length > 0 && !switches.has(HELP.name))
        throw parse_arguments_refuse(command, problems);
    return parsed;
}
/** The one short option there is. What stands after `--` is not for us. */
function spellOut(words) {
    const dashes = words.indexOf("--");
    const own = dashes < 0 ? words.length : dashes;
    return words.map((word, index) => (word === "-h" && index < own ? `--${HELP.name}` : word));
}
function tokensOf(known, words) {
    const typeOf = ({ value, optional }) => (value && !optional ? "string" : "boolean");
    const options = known.map((option) => [option.name, { type: typeOf(option) }]);
    return (0,external_node_util_.parseArgs)({ args: [...words], options: Object.fromEntries(options), strict: false, tokens: true }).tokens;
}
/** Collects tokens, and what is wrong with them. */
class ParsedWords {
    paths = [];
    options = {};
    switches = new Set();
    problems = [];
    afterDashes;
    #known;
    constructor(known) {
        this.#known = known;
    }
    take(token) {
        if (token.kind === "option-terminator")
            this.afterDashes = [];
        else if (token.kind === "positional")
            this.#takePath(token.value);
        else if (token.kind === "option")
            this.#takeOption(token);
    }
    #takePath(path) {
        this.paths.push(path);
        this.afterDashes?.push(path);
    }
    #takeOption({ name, rawName, value }) {
        const option = this.#known.find((candidate) => candidate.name === name);
        const problem = option
            ? problemWith(option, value, Object.hasOwn(this.options, name))
            : unknown(rawName, this.#known);
        if (problem)
            this.problems.push(problem);
        else if (option?.value && !(option.optional && value === undefined))
            this.#keep(option, value ?? "");
        else
            this.switches.add(name);
    }
    #keep({ name, many }, value) {
        const before = many === undefined ? undefined : this.options[name];
        this.options[name] = before === undefined ? value : `${before}\n${value}`;
    }
}
function problemWith(option, value, repeated) {
    const flag = `--${option.name}`;
    if (!option.value)
        return value === undefined ? undefined : `${flag} takes no value`;
    if (repeated && option.many === undefined)
        return `${flag} is given twice`;
    if (option.optional && value === undefined)
        return undefined;
    if (value === undefined || value === "" || value.startsWith("--"))
        return `${flag} needs a value: ${option.value}`;
    if (!option.choices || option.choices.includes(value))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(value, option.choices);
    return `${flag}: "${value}" is not one of ${option.choices.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`;
}
function unknown(given, known) {
    const meant = (0,nearest/* nearest */.p)(given, known.map(({ name }) => `--${name}`));
    return `unknown option ${given}${meant ? `; did you mean ${meant}?` : ""}`;
}
function parse_arguments_refuse(command, problems) {
    return new errors/* UsageError */.eb("invalid-input", `lockstep ${command.name} cannot start with these arguments.`, {
        hint: `See: lockstep ${command.name} --help`,
        problems,
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/help.js
// The help texts, made from the commands' declarations.


/** The overview: what there is, and where to go next. */
function overview(commands) {
    return [
        `lockstep ${version/* VERSION */.x}: checks and evidence for the path from commit to deployment.`,
        "",
        "Usage: lockstep COMMAND [PATH...] [OPTIONS]",
        "",
        "Commands:",
        ...columns(commands.map(({ name, summary }) => [name, summary])),
        "",
        "Exit codes:",
        ...columns([
            ["0", "pass"],
            ["1", "fail: something is wrong"],
            ["2", "usage: the command line or the policy is wrong"],
            ["3", "incomplete: something could not be checked, so nothing is certain"],
            ["70", "internal: a bug in lockstep"],
        ]),
        "",
        "Environment:",
        ...columns([
            [
                "GITHUB_TOKEN, GH_TOKEN",
                "asks GitHub with --online; in a workflow: reads the policy where the clone lacks the base",
            ],
            ["DOTCOM_TOKEN", "in a workflow on GitHub Enterprise Server: asks github.com with --online"],
            ["GITHUB_API_URL", "asks another server than github.com"],
            ["NO_COLOR", "no colours on a terminal"],
            ["RUNNER_DEBUG=1", "shows where an internal error happened"],
        ]),
        "",
        "lockstep COMMAND --help explains one command. lockstep --version prints the version.",
        `Documentation: https://github.com/${version/* REPOSITORY */.B}`,
        "",
    ].join("\n");
}
/** Everything about one command. */
function commandHelp(command) {
    return [
        `${command.summary}`,
        "",
        ...command.usage
            .split("\n")
            .map((usage, place) => `${place === 0 ? "Usage:" : "      "} lockstep ${command.name} ${usage}`),
        "",
        ...command.details,
        "",
        "Options:",
        ...columns(optionsOf(command).map((option) => [flagOf(option), option.description])),
        "",
        "Examples:",
        ...columns(command.examples.map(({ line, what }) => [line, what])),
        "",
    ].join("\n");
}
function flagOf({ name, value, optional }) {
    if (value && optional)
        return `--${name}[=${value}]`;
    return value ? `--${name} ${value}` : `--${name}`;
}
/** As wide as a terminal can be expected to be, more or less. */
const MAX_WIDTH = 120;
/** What is said of a longer word or line stands below it. */
const MAX_LEFT = 60;
function columns(rows) {
    const width = Math.max(0, ...rows.map(([left]) => left.length).filter((length) => length <= MAX_LEFT));
    return rows.flatMap(([left, right]) => {
        if (left.length > width)
            return [`  ${left}`, ...wrap(right, MAX_WIDTH - 6).map((line) => `      ${line}`)];
        const [first = "", ...more] = wrap(right, MAX_WIDTH - width - 4);
        return [`  ${left.padEnd(width)}  ${first}`, ...more.map((line) => " ".repeat(width + 4) + line)];
    });
}
/** The words of a text in lines of at most `width`, where no word is longer. */
function wrap(text, width) {
    const lines = [""];
    for (const word of text.split(" ")) {
        const line = lines.at(-1) ?? "";
        if (line !== "" && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: ./packages/cli/lib/main.js
// The command line: finds the command, runs it, and turns whatever happens into output and an exit code.






/** Runs one command line. Sets the exit code of this process, never ends it. */
async function main(words, terminal) {
    const guard = (0,crash_guard/* installCrashGuard */.G)((error) => explain(error, terminal));
    try {
        guard.finish(await dispatch(words, terminal));
    }
    catch (error) {
        guard.finish(explain(error, terminal));
    }
}
async function dispatch([first, ...rest], terminal) {
    if (first === "--version" || first === "-V" || first === "version")
        return main_print(`${version/* VERSION */.x}\n`, terminal);
    if (first === "--help" || first === "-h" || first === "help")
        return help(rest, terminal);
    if (first === undefined) {
        terminal.stderr.write(overview(COMMANDS));
        return 2;
    }
    const command = find(first);
    const args = parseArguments(command, rest);
    return args.switches.has("help") ? main_print(commandHelp(command), terminal) : command.run(args, terminal);
}
function help([name], terminal) {
    return main_print(name === undefined ? overview(COMMANDS) : commandHelp(find(name)), terminal);
}
function main_print(text, terminal) {
    terminal.stdout.write(text);
    return 0;
}
function find(name) {
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command)
        return command;
    const names = COMMANDS.map((candidate) => candidate.name);
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw new errors/* UsageError */.eb("unknown-command", `There is no command "${name}".`, {
        hint: meant ? `Did you mean: lockstep ${meant}` : `Commands: ${names.join(", ")}. See: lockstep --help`,
    });
}
/** Says on standard error what went wrong and what to change. Returns the exit code. */
function explain(error, { env, stderr }) {
    const failure = (0,describe_error/* describeError */.U)(recognize(error), { debug: env["RUNNER_DEBUG"] === "1" });
    const { title, code, exitCode } = failure;
    const lines = [...failure.lines, `More: ${failure.page}`];
    const shown = (0,is_on_runner/* isOnRunner */.q)(env) ? lines.map(withoutCommand) : lines;
    stderr.write(`lockstep: ${title} (${code})\n${shown.map((line) => `  ${line}\n`).join("")}`);
    return exitCode;
}
/** The runner reads standard error too: `::` is a command after blanks, `##[` anywhere, even with marks it cannot see. */
function withoutCommand(line) {
    return `| ${line.replace(/#(?=[^\w\s]*#)/g, "# ")}`;
}
/** A reader of standard output that goes away early, such as `head`, is no bug; but what it got is no whole report. */
function recognize(error) {
    const isBrokenPipe = error instanceof Error && "code" in error && error.code === "EPIPE";
    if (!isBrokenPipe)
        return error;
    return new errors/* UsageError */.eb("output-not-writable", "The reader of the output went away before all of it was written.", {
        hint: "Write to a file with --output, and read that.",
        cause: error,
    });
}


/***/ }),

/***/ 45480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ givenToken)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29593);
// The token for GitHub that a person or a workflow has set.

/** Undefined where there is none. */
function givenToken(env) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    return token ? new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token) : undefined;
}


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isOnRunner)
/* harmony export */ });
/** GitHub documentation, "Variables reference": GITHUB_ACTIONS is always "true" there. */
function isOnRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}


/***/ }),

/***/ 69440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7083);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89368);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87369);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37894);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28169);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72212);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17595);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57119);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81717);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57336);
/* harmony import */ var _is_on_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64466);
// Writes a report in the format asked for, to standard output or into a file.





const FORMATS = ["text", "json", "sarif", "github"];
/** Throws `UsageError` (`output-not-writable`) if the file cannot be written; no partial file is left. */
function writeReport(report, format, file, terminal) {
    if (format === "github")
        annotate(report);
    else if (file === undefined)
        printReport(report, format, terminal);
    else {
        (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd(), file), render(report, format, false, terminal));
        terminal.stderr.write(`lockstep: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(report)} See ${file}.\n`);
    }
}
/** Refuses a combination that cannot work, before any work is done. */
function checkOutput(format, file) {
    if (format !== "github" || file === undefined)
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("invalid-input", "--format github speaks to the runner and cannot go into a file.", {
        hint: "Leave out --output, or choose json or sarif.",
    });
}
/** On a runner, lines of standard output can be commands, and a report quotes the repository: none may pass for one. */
function printReport(report, format, terminal) {
    const { env, stdout } = terminal;
    const text = render(report, format, stdout.isTTY === true, terminal);
    if (!(0,_is_on_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .isOnRunner */ .q)(env))
        stdout.write(text);
    else if (format === "text")
        (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_5__/* .actionsRunner */ .A)().printUntrusted(text);
    else
        stdout.write(withoutCommands(text));
}
/**
 * The same JSON without a `#`, which stands in strings alone, hence without `##[`. Every one is escaped, as the runner may
 * skip invisible characters between them. A line of JSON never starts with `::`.
 */
function withoutCommands(json) {
    return json.replaceAll("#", "\\u0023");
}
function render(report, format, coloured, terminal) {
    switch (format) {
        case "text":
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .renderTerminal */ .b)(report, coloured ? picocolors__WEBPACK_IMPORTED_MODULE_7__ : _lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t);
        case "json":
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_9__/* .renderJson */ .h)(report);
        case "sarif":
            return sarifOf(report, terminal);
    }
}
/** No larger than code scanning takes; what it has no room for is told, in it and beside it. */
function sarifOf(report, { stderr }) {
    const { text, leftOut } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_10__/* .renderUpload */ .e)(report, _lockstep_runtime__WEBPACK_IMPORTED_MODULE_11__/* .isUploadable */ .K, { suppressed: "keep" });
    if (leftOut > 0)
        stderr.write(`lockstep: SARIF leaves out ${leftOut} results: GitHub takes no larger file.\n`);
    return text;
}
/** Workflow commands on standard output: the runner shows each at its place. */
function annotate(report) {
    const runner = (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_5__/* .actionsRunner */ .A)();
    for (const annotation of (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_12__/* .toAnnotations */ .gI)(report))
        runner.annotate(annotation);
}


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ printedJson)
/* harmony export */ });
// JSON as it may be shown: by a terminal, and on a runner, which takes some text for commands.
/** `##[` is a command to a runner; terminals obey controls beyond those that JSON escapes, and reorder lines by others. */
const ACTING = /[#\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The same JSON in which such characters are escaped. They stand in strings alone, and a line never starts with `::`. */
function printedJson(json) {
    return json.replace(ACTING, (char) => char
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}


/***/ }),

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
const QUIET_MS = 1000;
const INTERVAL_MS = 100;
const CLEAR_LINE = "\r\u001b[K";
/** Draws on a terminal only: a log file gets no progress. */
function progressOn(stream, now = Date.now) {
    const start = now();
    let drawn = 0;
    return {
        report: (activity, done, total) => {
            const time = now();
            if (!stream.isTTY || time - start < QUIET_MS || time - drawn < INTERVAL_MS)
                return;
            drawn = time;
            stream.write(`${CLEAR_LINE}lockstep: ${activity}${total === undefined ? "" : ` ${done ?? 0}/${total}`}`);
        },
        end: () => {
            if (drawn > 0)
                stream.write(CLEAR_LINE);
        },
    };
}


/***/ }),

/***/ 58914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICT_EXIT)
/* harmony export */ });
const VERDICT_EXIT = { pass: 0, fail: 1, incomplete: 3 };


/***/ }),

/***/ 84292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Jo: () => (/* binding */ verifyBundleCommand),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _check_is_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73930);
// `lockstep verify-bundle`: one bundle, one artifact, one signer. Its options are those of the cross-client conformance suite
// for Sigstore, docs/cli_protocol.md.



const OPTIONS = [
    { name: "staging", description: "Refused without --trusted-root: only the public instance's root is embedded." },
    { name: "bundle", value: "FILE", description: "The Sigstore bundle. Required." },
    { name: "key", value: "FILE", description: "The public key (PEM) that signed, instead of an identity." },
    { name: "certificate-identity", value: "ID", description: "The name in the signer's certificate, exactly." },
    { name: "certificate-oidc-issuer", value: "URL", description: "The issuer of the signer's identity, exactly." },
    {
        name: "trusted-root",
        value: "FILE",
        description: "Who is trusted. Default: the embedded root of the public instance.",
    },
];
const MAX_BUNDLE = 64 * 1024 * 1024;
const MAX_ROOT = 4 * 1024 * 1024;
const MAX_KEY = 64 * 1024;
const verifyBundleCommand = {
    name: "verify-bundle",
    usage: "--bundle FILE (--certificate-identity ID --certificate-oidc-issuer URL | --key FILE) FILE | DIGEST",
    summary: "Verifies one Sigstore bundle for one artifact, without any network.",
    details: [
        "The artifact is a file, or sha256: and 64 hexadecimal digits. Exit code 0 means that the named signer signed it, 1 that",
        "it did not, 2 that the question was wrong. For a policy over several bundles see lockstep verify-artifact.",
    ],
    options: OPTIONS,
    examples: [
        {
            line: "lockstep verify-bundle --bundle app.tgz.sigstore.json --key lockstep.pub app.tgz",
            what: "verifies a file that was signed with a key",
        },
    ],
    maxPaths: 1,
    run: verify,
};
async function verify(args, terminal) {
    const { path, bundle: bundlePath, signer, root } = question(args);
    const cwd = terminal.cwd();
    const { readBundles, verifyBundle, verifyIdentity } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
    const [trust, artifact, bundles] = await Promise.all([
        trustOf(signer, root, cwd),
        artifactAt(path, cwd),
        readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, bundlePath), MAX_BUNDLE).then(readBundles),
    ]);
    const [bundle] = bundles;
    if (bundle === undefined || bundles.length > 1)
        throw refuse(`${bundles.length} bundles are in the file, not one`);
    const verified = await verifyBundle(bundle, artifact, trust);
    if (signer.kind === "identity")
        verifyIdentity(verified.signer, [signer]);
    terminal.stdout.write(describe(verified));
    return 0;
}
function question({ paths: [path], options, switches }) {
    const { bundle, key, "certificate-identity": name, "certificate-oidc-issuer": issuer, "trusted-root": root, } = options;
    if (path === undefined)
        throw refuse("no artifact is given");
    if (bundle === undefined)
        throw refuse("no --bundle is given");
    if (switches.has("staging") && root === undefined)
        throw refuse("--staging needs --trusted-root");
    return { path, bundle, root, signer: signerIn(key, name, issuer) };
}
function signerIn(key, name, issuer) {
    if (key !== undefined) {
        if (name !== undefined || issuer !== undefined)
            throw refuse("--key and an identity exclude each other");
        return { kind: "key", path: key };
    }
    if (name === undefined || issuer === undefined) {
        throw refuse("who may sign is not said: --key, or --certificate-identity and --certificate-oidc-issuer");
    }
    return { kind: "identity", identity: name, issuer };
}
/** Whom to trust with a signature of `signer`. `root` is the path of a trusted root; without it, the embedded one counts. */
async function trustOf(signer, root, cwd) {
    const { embeddedTrustedRoots, readPublicKey, readTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1770), __webpack_require__.e(9139), __webpack_require__.e(4773), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 52232));
    const given = root === undefined ? undefined : await readTrustedRoots(await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, root), MAX_ROOT));
    if (signer.kind === "identity")
        return { roots: given ?? (await embeddedTrustedRoots()), keys: [] };
    return {
        roots: withoutIssuers(given ?? []),
        keys: [readPublicKey(await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, signer.path), MAX_KEY))],
    };
}
/** Who asks for a key is not served by a certificate. */
function withoutIssuers(roots) {
    return roots.map((root) => ({ ...root, certificateAuthorities: [] }));
}
const DIGEST = /^sha256:([0-9a-f]{64})$/;
async function artifactAt(path, cwd) {
    const [, hex] = DIGEST.exec(path) ?? [];
    if (hex !== undefined && !(0,_check_is_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .f)(path, cwd))
        return { digests: [{ algorithm: "sha256", hex }] };
    const { digestFiles, readArtifact } = await __webpack_require__.e(/* import() */ 2565).then(__webpack_require__.bind(__webpack_require__, 52565));
    const file = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path) };
    const [taken] = await digestFiles([file], { algorithms: ["sha256", "sha384", "sha512"] });
    const digests = ["sha256", "sha384", "sha512"].flatMap((algorithm) => {
        const value = taken?.digests[algorithm];
        return value === undefined ? [] : [{ algorithm, hex: value }];
    });
    return { digests, read: (onChunk) => readArtifact(file, onChunk) };
}
/** The bytes of a file. Throws `UsageError` (`invalid-input`) for more than `maxBytes`. */
async function readBytes(path, maxBytes) {
    const { readArtifact } = await __webpack_require__.e(/* import() */ 2565).then(__webpack_require__.bind(__webpack_require__, 52565));
    const chunks = [];
    let length = 0;
    await readArtifact({ path }, (chunk) => {
        length += chunk.length;
        if (length > maxBytes)
            throw refuse(`${path} has more than ${maxBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    });
    return Buffer.concat(chunks);
}
async function readText(path, maxBytes) {
    return (await readBytes(path, maxBytes)).toString("utf8");
}
function describe({ signer, artifact, timestamps, logEntries, bundleDigest }) {
    const names = signer.kind === "key" ? signer.hint : signer.names.join(", ");
    const lines = [
        `Verified ${artifact.algorithm}:${artifact.hex}`,
        `  signed by ${signer.kind} ${names}`,
        ...timestamps.map(({ source, time }) => `  at ${time} by ${source}`),
        ...logEntries.map(({ logId, index }) => `  in log ${logId} as entry ${index}`),
        `  bundle sha256:${bundleDigest}`,
    ];
    return `${lines.join("\n")}\n`;
}
function refuse(why) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", `lockstep verify-bundle cannot start: ${why}.`, {
        hint: "See: lockstep verify-bundle --help",
    });
}


/***/ }),

/***/ 21091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isOrganisationName)
/* harmony export */ });
// Which names organisations can have.
/** True for what GitHub lets an organisation be named. */
function isOrganisationName(name) {
    return /^[A-Za-z0-9-]{1,39}$/.test(name);
}


/***/ })

};
