export const id = 9088;
export const ids = [9088];
export const modules = {

/***/ 34879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/print-lines.js
var print_lines = __webpack_require__(98832);
;// CONCATENATED MODULE: ./packages/cli/lib/init/describe-survey.js
const MAX_NAMED = 3;
/** A line a conclusion: what it is, a colon, and what tells so. */
function describeSurvey(survey, suite) {
    const { outline, defaultBranch, managers, workflows, known } = survey;
    const { origin, versionTag } = outline;
    return [
        origin === undefined
            ? "no repository on a server: there is no remote origin that names one"
            : `${origin.owner}/${origin.name} on ${origin.host}: the remote origin`,
        `default branch ${defaultBranch.name}: ${defaultBranch.because ?? "a guess, as no branch tells"}`,
        ...managers.map(({ name, paths }) => `${name}: ${namePaths(paths)}`),
        ...(managers.length === 0 ? ["no package manager: no manifest and no lock file of one that is known"] : []),
        ...describeWorkflows(workflows),
        versionTag === undefined ? "no release: there is no tag such as v1.2.3" : `releases: the tag ${versionTag}`,
        ...known.lists.map((path) => `findings set apart: ${path}, which secret-scan reads`),
        ...(known.gitleaksReport === undefined ? [] : [`known credentials: ${known.gitleaksReport}, a report of gitleaks`]),
        suite === undefined
            ? "no commit of lockstep: this program does not run from a clone of it"
            : `lockstep at ${suite.commit}: the clone that this program runs from, ${suite.clone}`,
    ];
}
function describeWorkflows({ paths, jobs, uses, unread }) {
    const working = jobs.map(({ job, path, programs }) => `job ${job} runs ${programs.join(", ")}: ${path}`);
    return [
        paths.length === 0 ? "no workflow: .github/workflows has none" : `workflows: ${namePaths(paths)}`,
        ...working.slice(0, MAX_JOBS),
        ...(working.length > MAX_JOBS ? [`${working.length - MAX_JOBS} more jobs run code`] : []),
        ...uses.map(({ path, isGate }) => `${isGate ? "the gate is in use" : "lockstep is in use"}: ${path}`),
        ...unread.slice(0, MAX_NAMED).map(({ path, why }) => `not read: ${path} (${why})`),
        ...(unread.length > MAX_NAMED ? [`not read: ${unread.length - MAX_NAMED} more workflows`] : []),
    ];
}
const MAX_JOBS = 10;
/** The shortest paths, and how many more there are. */
function namePaths(paths) {
    const sorted = [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const more = sorted.length - MAX_NAMED;
    return `${sorted.slice(0, MAX_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 3 modules
var hardened_git = __webpack_require__(36366);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/hooks-folder.js
// Asks git where the hooks of a repository lie. Unlike every other question this one obeys the user's own configuration,
// because git does so when it looks for a hook.







/** By these git finds the user's configuration. Those that would lead it to another repository are left out. */
const PASSED_ON = [
    "HOME",
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "SystemRoot",
    "USERPROFILE",
    "TEMP",
    "TMP",
    "TMPDIR",
];
const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024;
/**
 * The hooks folder of the repository around `path` (git documentation: githooks, `core.hooksPath`). Throws `UsageError`
 * (`path-not-found`, `not-a-repository`) and `UnavailableError` (`tool-missing`, `tool-failed`, `timed-out`).
 */
async function findHooks(path, env) {
    const { workTree } = (0,find_repository/* findRepository */.W)(path);
    const ask = async (question, ...rest) => (0,external_node_path_.resolve)(workTree, await answer([question, ...rest], workTree, env));
    const folder = await ask("--git-path", "hooks");
    const common = await ask("--git-common-dir");
    return { path: folder, place: placeOf(folder, common, workTree) };
}
async function answer(args, workTree, env) {
    const untrusted = [workTree];
    const passed = PASSED_ON.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const { exitCode, stdout, stderr } = await (0,run_command/* runCommand */.d)({
        tool: "git",
        args: ["rev-parse", ...args],
        cwd: workTree,
        env: { ...Object.fromEntries(passed), PATH: (0,find_tool/* trustedSearchPath */.b)(env["PATH"] ?? "", untrusted), LC_ALL: "C" },
        untrusted,
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_BYTES,
    });
    if (exitCode === 0)
        return stdout.toString("utf8").replace(/\r?\n$/, "");
    throw new errors/* UnavailableError */.hG("tool-failed", `git rev-parse failed: ${(0,hardened_git/* firstLine */.TM)(stderr)}`, {
        hint: `Run git rev-parse ${args.join(" ")} in ${workTree} to see what is wrong with the repository.`,
    });
}
function placeOf(folder, common, workTree) {
    const real = realPath(folder);
    if (isWithin(real, realPath(common)))
        return "git";
    return isWithin(real, workTree) ? "work-tree" : "elsewhere";
}
/** With the links of what exists resolved. */
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.resolve)(realPath(parent), (0,external_node_path_.relative)(parent, path));
    }
}
function isWithin(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/cli/lib/init/hook-script.js
var hook_script = __webpack_require__(76866);
;// CONCATENATED MODULE: ./packages/cli/lib/init/install-hook.js
// Puts the pre-commit hook where git looks for it. A hook that is somebody else's is kept.





const NAME = "pre-commit";
const EXECUTABLE = 0o755;
const MAX_HOOK_BYTES = 64 * 1024;
/**
 * The hook for the repository around `folder` (absolute). `program` is the path of the running command line; undefined where it
 * is not known. Errors: those of `findHooks`.
 */
async function planHook(folder, program, env) {
    const hooks = await findHooks(folder, env);
    const path = (0,external_node_path_.join)(hooks.path, NAME);
    // A hook that is committed must not name a place of one machine.
    const text = (0,hook_script/* hookScript */.Z4)(hooks.place === "git" ? realPathOf(program) : undefined);
    return { folder: hooks, path, text, obstacle: obstacleAt(path, hooks) };
}
function obstacleAt(path, { place }) {
    if (isPresent(path) && !isOwn(path))
        return "another-hook";
    return place === "elsewhere" ? "elsewhere" : undefined;
}
/** Throws `UsageError` (`file-exists`) where something stands in the way of the hook. */
function demandFree({ obstacle, path, folder }) {
    if (obstacle === "another-hook") {
        throw new errors/* UsageError */.eb("file-exists", `There is a ${NAME} hook already: ${path}`, {
            hint: `To keep it, add a line to it that runs \`${hook_script/* HOOK_LINE */.jn}\`. To replace it: lockstep init --hook --force.`,
        });
    }
    if (obstacle === undefined)
        return;
    throw new errors/* UsageError */.eb("file-exists", `git looks for hooks outside of this repository: ${folder.path}`, {
        hint: "Other repositories may use that folder. To install it there for all of them: lockstep init --hook --force.",
    });
}
/** Writes the hook, or renews it. Throws `UsageError` (`output-not-writable`). */
function writeHook({ folder, path, text }) {
    makeHooksFolder(folder);
    (0,write_whole/* writeWhole */.f)(path, text);
    (0,external_node_fs_.chmodSync)(path, EXECUTABLE);
}
/** Where a file stands in the place of a folder, nothing is present; making the folder says what is wrong. */
function isPresent(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** A link, a device or a large file is none of ours. */
function isOwn(path) {
    const found = (0,external_node_fs_.lstatSync)(path);
    return found.isFile() && found.size <= MAX_HOOK_BYTES && (0,hook_script/* isOwnHook */.MB)((0,external_node_fs_.readFileSync)(path, "utf8"));
}
/** Makes the folder unless it is there. Throws `UsageError` (`output-not-writable`). */
function makeHooksFolder({ path }) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
    catch (cause) {
        throw new errors/* UsageError */.eb("output-not-writable", `The folder for hooks cannot be made: ${path}`, {
            hint: "See what git config core.hooksPath says: it must name a folder.",
            cause,
        });
    }
}
function realPathOf(program) {
    try {
        return program === undefined ? undefined : external_node_fs_.realpathSync.native(program);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/cli/lib/init/starter-workflow.js
var starter_workflow = __webpack_require__(34356);
;// CONCATENATED MODULE: ./packages/cli/lib/init/next-steps.js
// What a person has to do after `lockstep init`, because no program can decide it.


const LOOK = `git ls-remote https://github.com/${version/* REPOSITORY */.B} refs/heads/main`;
const next_steps_MAX_JOBS = 5;
/** A line a step, in the order in which they are done. */
function nextSteps({ lacksCommit, wrote, jobs }) {
    const named = jobs.slice(0, next_steps_MAX_JOBS).map(({ job, path }) => `${job} (${path})`);
    const more = jobs.length > next_steps_MAX_JOBS ? ` and ${jobs.length - next_steps_MAX_JOBS} more` : "";
    return [
        ...(lacksCommit
            ? [`in ${starter_workflow/* WORKFLOW_PATH */.A8}, put a commit that you have looked at in place of the zeros: ${LOOK}`]
            : []),
        ...(wrote === undefined || wrote.isPublic
            ? []
            : [`see that ${version/* REPOSITORY */.B} has the commit ${wrote.commit}, which ${starter_workflow/* WORKFLOW_PATH */.A8} names: ${LOOK}`]),
        "lockstep gate . says what is wrong now; with GITHUB_TOKEN set, lockstep gate . --fix --online pins what it can",
        `lockstep policy explain shows what holds; change it in ${policy/* POLICY_PATH */.l$}`,
        ...(named.length === 0
            ? []
            : [
                `put ${version/* REPOSITORY */.B}/actions/harden-runner, first with mode: audit, as the first step into: ${named.join(", ")}${more}`,
            ]),
        "commit what was written, and make the workflow a required check of the default branch",
    ];
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/planned-file.js
// A file that is to be written into a repository, and what is in its place. Planning changes nothing.


/** None of ours is larger. */
const planned_file_MAX_BYTES = 1024 * 1024;
/** Plans `text` for `path` below `root` (absolute). Without `force` nothing that exists is replaced. */
function planFile(root, path, text, force) {
    const { exists, before } = look((0,external_node_path_.join)(root, path));
    const state = !exists ? "new" : before === text ? "same" : force ? "replaced" : "kept";
    return { path, text, state, before: before ?? "" };
}
function isWritten({ state }) {
    return state === "new" || state === "replaced";
}
/** A link is something, even one to nowhere, and nothing that is read. */
function look(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return { exists: false };
        if (!found.isFile() || found.size > planned_file_MAX_BYTES)
            return { exists: true };
        return { exists: true, before: (0,external_node_fs_.readFileSync)(path, "utf8") };
    }
    catch {
        // A file stands where a folder should: writing says so.
        return { exists: false };
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/init/starter-policy.js
var starter_policy = __webpack_require__(21543);
;// CONCATENATED MODULE: ./packages/cli/lib/init/print-plan.js
// Shows what `lockstep init` writes or leaves: a line a file, or what would change in it.





/** What became of a file. */
function describeFile({ path, state }) {
    switch (state) {
        case "new":
            return `wrote ${path}`;
        case "replaced":
            return `wrote ${path} over what was there`;
        case "same":
            return `kept ${path}: it is up to date`;
        case "kept":
            return `kept ${path} as it is; --force overwrites it`;
    }
}
/** What became of the hook. `planned` is the hook as one of the files, undefined where it is not written. */
function describeHook({ obstacle, path, folder }, planned) {
    if (planned !== undefined)
        return describeFile(planned);
    if (obstacle === "another-hook") {
        return `kept ${JSON.stringify(path)}, another hook; add this line to it: ${hook_script/* HOOK_LINE */.jn}`;
    }
    const where = `git looks for hooks outside of this repository, in ${JSON.stringify(folder.path)}`;
    return `wrote no hook: ${where}; for all repositories that use it: lockstep init --hook --force`;
}
/** The hook as one of the files, named relative to `root` (absolute) where it lies below. */
function plannedHook(root, { path, text }, isInstalled) {
    const way = (0,external_node_path_.relative)(root, path);
    const plan = planFile("", path, text, isInstalled);
    return way.startsWith("..") ? plan : { ...plan, path: way };
}
/** Prints what would be written as additions and removals; of the generated schema only that it would be. */
async function printPatch(files, terminal) {
    const { renderPatch } = await __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693));
    const lines = files.flatMap((file) => {
        const { path, before, text } = file;
        if (!isWritten(file))
            return [describeFile(file)];
        if (path === starter_policy/* SCHEMA_PATH */.y)
            return [`would write ${path}, ${text.split("\n").length - 1} generated lines`];
        return renderPatch([{ path, target: path, before, after: text }])
            .trimEnd()
            .split("\n");
    });
    (0,print_lines/* printLines */.t)([...lines, "", "Nothing was written."], terminal);
    return 0;
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/working-tree.js
var working_tree = __webpack_require__(2130);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository-outline.js + 1 modules
var repository_outline = __webpack_require__(26194);
;// CONCATENATED MODULE: ./packages/cli/lib/init/known-findings.js
/** What secret-scan looks for on its own (its README). */
const LISTS = [".betterleaksignore", ".gitleaks.toml", ".gitleaksignore", ".secrets.baseline"];
/** The names that gitleaks' own documentation and its users give to a report that is kept as a baseline. */
const REPORTS = [".gitleaks-baseline.json", "gitleaks-baseline.json", "gitleaks-report.json", "gitleaks.json"];
/** What secret-scan reads of a baseline, too. */
const known_findings_MAX_BYTES = 8 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** Those among `paths` (relative to the root). A report counts only if secret-scan can read it. */
async function findKnownFindings(files, paths) {
    const present = new Set(paths.filter((path) => !path.includes("/")));
    const reports = [];
    for (const path of REPORTS)
        if (present.has(path) && (await isReport(files, path)))
            reports.push(path);
    return { lists: LISTS.filter((path) => present.has(path)), gitleaksReport: reports[0] };
}
async function isReport(files, path) {
    const content = await files.readText(path, known_findings_MAX_BYTES);
    if (!content.ok)
        return false;
    const report = parseJson(content.text);
    // gitleaks writes `null` where it found nothing: that is no baseline worth naming.
    return Array.isArray(report) && report.length > 0 && report.length <= MAX_ENTRIES && report.every(isFinding);
}
function isFinding(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const entry = new Map(Object.entries(value));
    const texts = [entry.get("RuleID"), entry.get("File")];
    return texts.every((text) => typeof text === "string") && typeof entry.get("StartLine") === "number";
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/init/package-managers.js
var package_managers = __webpack_require__(2512);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./packages/core/lib/shell/read-shell.js
var read_shell = __webpack_require__(96933);
// EXTERNAL MODULE: ./packages/core/lib/workflow/read-pipeline-file.js + 2 modules
var read_pipeline_file = __webpack_require__(87927);
;// CONCATENATED MODULE: ./packages/cli/lib/init/workflow-survey.js
// Looks at the workflows that are there: which jobs run code of the repository, and who uses this suite already. What it could
// not read it names.

const MAX_WORKFLOWS = 500;
const MAX_FILE_BYTES = 512 * 1024;
/** Of all scripts together, in UTF-16 code units: some hundred times what large repositories have. */
const MAX_SCRIPTS_LENGTH = 4 * 1024 * 1024;
/** Programs by which code of the repository or of its dependencies comes to run. */
const WORKING = new Set(`bazel bun bundle cargo cmake composer dotnet docker gem go gradle gradlew hatch make maven mvn mvnw ninja node npm npx nox pdm
   phpunit pip pip3 pipenv pipx pnpm poetry pytest python python3 rake ruby sbt swift tox uv uvx xcodebuild yarn`.split(/\s+/));
/** Reads every workflow among `paths` (relative to the root). Never throws for the state of a file. */
async function surveyWorkflows(files, paths) {
    const workflows = paths.filter((path) => (0,pipeline_file/* kindOfPath */.Bs)(path) === "workflow");
    const survey = new Survey(workflows, await (0,read_shell/* loadShellReader */.I)());
    for (const path of workflows.slice(0, MAX_WORKFLOWS))
        await survey.read(files, path);
    for (const path of workflows.slice(MAX_WORKFLOWS))
        survey.unread.push({ path, why: "there are too many" });
    return survey;
}
class Survey {
    paths;
    jobs = [];
    uses = [];
    unread = [];
    #readShell;
    #scriptsLength = 0;
    constructor(paths, readShell) {
        this.paths = paths;
        this.#readShell = readShell;
    }
    async read(files, path) {
        const content = await files.readText(path, MAX_FILE_BYTES);
        if (!content.ok) {
            this.unread.push({ path, why: content.why });
            return;
        }
        const read = await (0,read_pipeline_file/* readPipelineFile */.B)(path, content.text, "workflow");
        if (!read.ok)
            this.unread.push({ path, why: read.message });
        else
            this.#take(read.file);
    }
    #take(file) {
        const own = file.references.map(({ value }) => value.toLowerCase()).filter((value) => value.startsWith(version/* REPOSITORY */.B));
        const isGate = own.some((value) => value.startsWith(`${version/* REPOSITORY */.B}@`));
        if (isGate || own.some((value) => value.startsWith(`${version/* REPOSITORY */.B}/`)))
            this.uses.push({ path: file.path, isGate });
        this.#scriptsLength += file.scripts.reduce((sum, { node }) => sum + node.value.length, 0);
        if (this.#scriptsLength > MAX_SCRIPTS_LENGTH)
            this.unread.push({ path: file.path, why: "the scripts are too long" });
        else
            for (const [job, programs] of this.#programsByJob(file))
                this.jobs.push({ path: file.path, job, programs });
    }
    #programsByJob(file) {
        const byJob = new Map();
        for (const { node, path } of file.scripts) {
            const [, job = ""] = path.split(".");
            const programs = new Set([...(byJob.get(job) ?? []), ...this.#programsOf(node.value)]);
            if (programs.size > 0)
                byJob.set(job, [...programs].sort());
        }
        return byJob;
    }
    #programsOf(script) {
        const { commands } = this.#readShell(script);
        return commands.flatMap(({ launch }) => (launch && WORKING.has(launch.program) ? [launch.program] : []));
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/repository-survey.js
// Looks at a repository to find out what `lockstep init` would otherwise have to ask. It only reads.




/** Errors: those of listing what git tracks, and of `outlineRepository`. */
async function surveyRepository(git, env) {
    const files = new working_tree/* WorkingTree */.a(git);
    const paths = await files.list();
    const outline = await (0,repository_outline/* outlineRepository */.z)(git.root, env);
    return {
        outline,
        defaultBranch: defaultBranchOf(outline),
        managers: (0,package_managers/* findPackageManagers */._)(paths),
        workflows: await surveyWorkflows(files, paths),
        known: await findKnownFindings(files, paths),
    };
}
/** Longer names are no branches at GitHub; and nothing that looks like an expression goes into a workflow. */
const MAX_NAME = 255;
function defaultBranchOf({ originBranch, branch }) {
    if (isUsable(originBranch))
        return { name: originBranch, because: "HEAD of origin" };
    if (isUsable(branch))
        return { name: branch, because: "the branch that is checked out" };
    return { name: "main", because: undefined };
}
function isUsable(name) {
    return name !== undefined && name.length <= MAX_NAME && name.isWellFormed() && !name.includes("${{");
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/starter-files.js
// The files a repository starts with, made for what was found in it.



/** Texts by path, relative to the root. */
async function starterFiles(survey, suite, { catalogue, force }) {
    const { policyJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    // A second gate would only cost time.
    const isElsewhere = survey.workflows.uses.some(({ path, isGate }) => isGate && path !== starter_workflow/* WORKFLOW_PATH */.A8);
    const workflow = (0,starter_workflow/* starterWorkflow */.lK)({ defaultBranch: survey.defaultBranch.name, commit: suite?.commit });
    return [
        [policy/* POLICY_PATH */.l$, (0,starter_policy/* starterPolicy */.W)(survey)],
        [starter_policy/* SCHEMA_PATH */.y, `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`],
        ...(isElsewhere && !force ? [] : [[starter_workflow/* WORKFLOW_PATH */.A8, workflow]]),
    ];
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/suite-commit.js
// Finds the commit of this suite that the running program is of, so that a workflow can name exactly it.




/** Where a clone of the suite has the command line. */
const PROGRAMS = ["dist/cli/main.js", "packages/cli/bin/lockstep.js"];
/** What a clone of the suite has besides: a repository with a copy of the bundle alone is none. */
const SIGNS = [...PROGRAMS, "action.yml", "actions/harden-runner/action.yml"];
/**
 * The commit that is checked out in the clone around `program` (a path), or undefined where the program lies in no clone of the
 * suite, as an installed one does, or git cannot tell.
 */
async function findSuiteCommit(program, env) {
    try {
        const real = external_node_fs_.realpathSync.native(program ?? "");
        const git = await (0,repository/* openGit */.z)(real, env);
        const commit = await git.head();
        if (commit === undefined || !isClone(git.root, real))
            return undefined;
        const { origin } = await (0,repository_outline/* outlineRepository */.z)(git.root, env);
        const isPublic = origin?.host === "github.com" && `${origin.owner}/${origin.name}`.toLowerCase() === version/* REPOSITORY */.B;
        return { commit, clone: git.root, isPublic };
    }
    catch {
        // No repository, no git: there is a way on without, which the caller names.
        return undefined;
    }
}
function isClone(root, program) {
    const path = (0,external_node_path_.relative)(root, program).split(external_node_path_.sep).join("/");
    return PROGRAMS.includes(path) && SIGNS.every((sign) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, sign)));
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/run-init.js
// What `lockstep init` does: looks, plans, says what it found, and writes what is not there yet.












/**
 * Gives 0 where everything is there now, written or kept. Throws `UsageError` (`not-a-repository`, `path-not-found`,
 * `output-not-writable`; `file-exists` for a hook that is asked for and in the way) before anything is written.
 */
async function runInit(request, terminal) {
    if (request.hook === "only")
        return installHook(request, terminal);
    const plan = await makePlan(request, terminal);
    const { root, survey, suite, files, hook, installs } = plan;
    (0,print_lines/* printLines */.t)(["Found:", ...describeSurvey(survey, suite).map((line) => `  ${line}`), ""], terminal);
    const hooks = hook === undefined ? [] : [plannedHook(root, hook, installs)];
    if (request.dryRun)
        return printPatch([...files, ...hooks], terminal);
    carryOut(plan);
    const installed = installs ? hooks[0] : undefined;
    const outcome = [...files.map(describeFile), ...(hook === undefined ? [] : [describeHook(hook, installed)])];
    const steps = stepsAfter(plan).map((step, index) => `  ${index + 1}. ${step}`);
    (0,print_lines/* printLines */.t)([...outcome, "", "Next:", ...steps], terminal);
    return 0;
}
async function makePlan({ folder, hook: wish, force, program }, { env }) {
    const git = await (0,repository/* openGit */.z)(folder, env);
    const survey = await surveyRepository(git, env);
    const suite = await findSuiteCommit(program, env);
    const texts = await starterFiles(survey, suite, { catalogue: await knownRules(), force });
    const hook = wish === "none" ? undefined : await planHook(git.root, program, env);
    return {
        root: git.root,
        survey,
        suite,
        files: texts.map(([path, text]) => planFile(git.root, path, text, force)),
        hook,
        // A folder that other repositories use is never written to on the way.
        installs: hook !== undefined && (hook.obstacle === undefined || (hook.obstacle === "another-hook" && force)),
    };
}
async function knownRules() {
    const { CHECKS } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(1306), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(8383), __webpack_require__.e(8295)]).then(__webpack_require__.bind(__webpack_require__, 82202));
    return (0,rule_catalogue/* catalogueOf */.v)(CHECKS);
}
/** Nothing is written before it is known that every folder can be had. */
function carryOut({ root, files, hook, installs }) {
    const written = files.filter(isWritten);
    for (const { path } of written)
        (0,write_inside/* demandFolder */.C)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
    if (hook !== undefined && installs)
        makeHooksFolder(hook.folder);
    for (const { path, text } of written)
        (0,write_inside/* writeInside */.M)(root, path, text);
    if (hook !== undefined && installs)
        writeHook(hook);
}
function stepsAfter({ files, suite, survey }) {
    const workflow = files.find(({ path }) => path === starter_workflow/* WORKFLOW_PATH */.A8);
    const isNew = workflow !== undefined && isWritten(workflow);
    return nextSteps({
        lacksCommit: (isNew ? workflow.text : workflow?.before)?.includes(`@${starter_workflow/* NO_COMMIT */.U2}`) === true,
        wrote: isNew ? suite : undefined,
        jobs: survey.workflows.jobs,
    });
}
/** The hook alone: whoever asks for it has to know where it cannot be had. */
async function installHook({ folder, force, dryRun, program }, terminal) {
    const plan = await planHook(folder, program, terminal.env);
    if (!force)
        demandFree(plan);
    const planned = plannedHook(folder, plan, true);
    if (dryRun)
        return printPatch([planned], terminal);
    writeHook(plan);
    const next = "Next: git commit; git commit --no-verify commits without the check.";
    (0,print_lines/* printLines */.t)([describeFile(planned), next], terminal);
    return 0;
}


/***/ }),

/***/ 98832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printLines)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19891);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57119);
/* harmony import */ var _is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
// Prints lines that may quote a repository: nothing in them acts on a terminal, and no line is a command to a runner.



/** Writes each line to standard output, its controls made visible. */
function printLines(lines, { env, stdout }) {
    const text = lines.map((line) => `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .revealControls */ .w)(line)}\n`).join("");
    if ((0,_is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnRunner */ .q)(env))
        (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__/* .actionsRunner */ .A)().printUntrusted(text);
    else
        stdout.write(text);
}


/***/ }),

/***/ 94442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./packages/core/lib/yaml/source-node.js
var source_node = __webpack_require__(89761);
;// CONCATENATED MODULE: ./packages/core/lib/yaml/tree-from-events.js
// Builds a source tree from js-yaml's event stream: the quick way, which reads almost every file there is.


/** Far deeper than anything a workflow needs. */
const MAX_DEPTH = 100;
/** Reads `text`. Not `ok` where this parser refuses it, or where it holds more than one document. */
function treeFromEvents(text) {
    try {
        return new TreeBuilder(text).build((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }));
    }
    catch (thrown) {
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        return { ok: false, message: thrown.reason, offset: thrown.mark?.position ?? 0 };
    }
}
class TreeBuilder {
    #text;
    #anchors = new Map();
    #open = [];
    #root;
    constructor(text) {
        this.#text = text;
    }
    build(events) {
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > 1) {
            return { ok: false, message: "it holds more than one document", offset: 0 };
        }
        for (const event of events) {
            if (event.type === js_yaml/* EVENT_ALIAS */.Sm && !this.#anchors.has(this.#nameOf(event))) {
                return { ok: false, message: "an alias stands for nothing", offset: event.anchorStart };
            }
            this.#take(event);
        }
        return { ok: true, root: (0,source_node/* documentRoot */.sF)(this.#root) };
    }
    #take(event) {
        if (event.type === js_yaml/* EVENT_POP */.lV)
            this.#open.pop();
        else if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
            this.#open.push({ kind: "document" });
        else if (event.type === js_yaml/* EVENT_SCALAR */._W)
            this.#add(this.#anchored(event, new EventScalar(this.#text, event)));
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            this.#add(this.#anchors.get(this.#nameOf(event)));
        else
            this.#openCollection(event);
    }
    #openCollection(event) {
        const { start } = event;
        if (event.type === js_yaml/* EVENT_SEQUENCE */.$J) {
            const items = [];
            this.#add(this.#anchored(event, { kind: "sequence", items, start, end: start }));
            this.#open.push({ kind: "sequence", items });
        }
        else if (event.type === js_yaml/* EVENT_MAPPING */.uj) {
            const entries = [];
            this.#add(this.#anchored(event, { kind: "mapping", entries, start, end: start }));
            this.#open.push({ kind: "mapping", entries, key: undefined });
        }
    }
    /** Puts a node where the innermost open collection expects one. */
    #add(node) {
        const parent = this.#open.at(-1);
        if (node === undefined || parent === undefined)
            return;
        if (parent.kind === "document")
            this.#root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    }
    /** Remembers a node under its anchor. A later anchor of the same name takes its place (YAML 1.2.2, section 7.1). */
    #anchored(event, node) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#nameOf(event), node);
        return node;
    }
    #nameOf({ anchorStart, anchorEnd }) {
        return this.#text.slice(anchorStart, anchorEnd);
    }
}
/** Decodes its value when that is first asked for. A class: an object with a getter of its own is a slow dictionary to V8. */
class EventScalar {
    kind = "scalar";
    start;
    end;
    #text;
    #event;
    #value;
    constructor(text, event) {
        const { start, end } = rangeOf(text, event);
        this.start = start;
        this.end = end;
        this.#text = text;
        this.#event = event;
    }
    get value() {
        this.#value ??= this.#event.valueStart < 0 ? "" : (0,js_yaml/* getScalarValue */.KE)(this.#text, this.#event);
        return this.#value;
    }
}
/** Quotes belong to the scalar as written; the header and indentation of a block do not. */
function rangeOf(text, { valueStart, valueEnd, style }) {
    if (valueStart < 0)
        return source_node/* NOWHERE */.JW;
    if (style === js_yaml/* SCALAR_STYLE_PLAIN */.sr)
        return { start: valueStart, end: valueEnd };
    const isBlock = style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    return isBlock ? (0,source_node/* trimRange */.kC)(text, valueStart, valueEnd) : { start: valueStart - 1, end: valueEnd + 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/yaml/read-source-tree.js

/**
 * Characters that end a line for some parsers and not for others: a carriage return alone, and what YAML 1.1 counted as
 * line breaks (its section 4.2). Behind one of them a line could hide from the parser that does not break there.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** What YAML allows in no document (1.2.2, section 5.1, c-printable), and a byte order mark that does not start one. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\u0085\u00A0-\uFFFD]|(?!^)\uFEFF/;
/**
 * Never rejects, whatever the text. Both parsers give the same tree for what both accept; a contract test holds them to it.
 * The thorough one takes tens of milliseconds to load and few repositories need it, so it is loaded at its first use.
 */
async function readSourceTree(text) {
    const disputed = text.search(DISPUTED_BREAK);
    if (disputed >= 0)
        return refuse("parsers disagree whether this character ends a line", disputed);
    const unprintable = text.search(NOT_PRINTABLE);
    if (unprintable >= 0)
        return refuse("YAML does not allow this character here", unprintable);
    const quick = treeFromEvents(text);
    if (quick.ok)
        return quick;
    // The thorough parser would take seconds to run out of stack.
    if (quick.message.includes("maxDepth"))
        return refuse(`nested deeper than ${MAX_DEPTH} levels`, 0);
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 7778));
    return treeFromDocument(text);
}
function refuse(message, offset) {
    return { ok: false, message, offset };
}


/***/ }),

/***/ 89761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   kC: () => (/* binding */ trimRange),
/* harmony export */   sF: () => (/* binding */ documentRoot)
/* harmony export */ });
// A YAML document as a tree with source offsets, whichever parser read it. Aliases are replaced by what they stand for, so
// one node may be reached in several ways, also from inside itself.
/** The place of what has no text in the source: an empty value, an empty block. */
const NOWHERE = { start: -1, end: -1 };
/** A region without the white space around it: where a block scalar's content really stands. */
function trimRange(text, start, end) {
    const region = text.slice(start, end);
    const trimmed = region.trimStart();
    if (trimmed === "")
        return NOWHERE;
    return { start: end - trimmed.length, end: start + region.trimEnd().length };
}
/** The root of a document, or undefined where it has no text at all. */
function documentRoot(node) {
    return node?.kind === "scalar" && node.start < 0 ? undefined : node;
}


/***/ }),

/***/ 26194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outlineRepository)
});

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 3 modules
var hardened_git = __webpack_require__(36366);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/remote-repository.js
// Reads which repository of which server the address of a git remote names. The address may hold credentials: only the parts
// that are none leave this module.
/** No address of a repository is longer. */
const MAX_LENGTH = 2000;
/** As in `git clone` (git documentation, "GIT URLS"): with a scheme, or the short form of ssh. */
const ADDRESS = /^(?:(?:https?|ssh|git):\/\/)(?:[^/@\s]*@)?([A-Za-z0-9.-]+(?::\d{1,5})?)\/(.+)$/;
const SHORT = /^(?:[^/@:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/** GitHub allows letters, digits and these in both parts of a repository's name. */
const NAMES = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
/** The repository that `address` names, or undefined where it names none of the form `owner/name`. */
function remoteRepository(address) {
    if (address.length > MAX_LENGTH)
        return undefined;
    const [, host, path] = ADDRESS.exec(address) ?? SHORT.exec(address) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const [, owner, name] = NAMES.exec(path.replace(/\/$/, "").replace(/\.git$/, "")) ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.*$/.test(name))
        return undefined;
    return { host: host.toLowerCase(), owner, name };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/repository-outline.js



const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;
const ORIGIN_PREFIX = "refs/remotes/origin/";
const BRANCH_PREFIX = "refs/heads/";
const TAG_PREFIX = "refs/tags/";
/**
 * The outline of the repository that holds `path`. What git cannot tell is undefined. Throws `UsageError` (`path-not-found`,
 * `not-a-repository`) and `UnavailableError` (`tool-missing`, `timed-out`).
 */
async function outlineRepository(path, env) {
    const git = new hardened_git/* HardenedGit */.MY((0,find_repository/* findRepository */.W)(path), env);
    const address = await answer(git, ["config", "--local", "--no-includes", "--get", "remote.origin.url"]);
    const head = await answer(git, ["symbolic-ref", "--quiet", `${ORIGIN_PREFIX}HEAD`]);
    const branch = await answer(git, ["symbolic-ref", "--quiet", "HEAD"]);
    const tags = ["for-each-ref", "--count=1", "--sort=-version:refname", "--format=%(refname)", "refs/tags/v[0-9]*"];
    return {
        origin: address === undefined ? undefined : remoteRepository(address),
        originBranch: after(ORIGIN_PREFIX, head),
        branch: after(BRANCH_PREFIX, branch),
        versionTag: after(TAG_PREFIX, await answer(git, tags)),
    };
}
/** The one line that git prints; undefined where it prints none, fails, or prints a name that is no text. */
async function answer(git, args) {
    const { exitCode, stdout } = await git.ask(args, "", MAX_BYTES, TIMEOUT_MS);
    const text = stdout.toString("utf8").replace(/\r?\n$/, "");
    return exitCode === 0 && text !== "" && !/[\n\ufffd]/.test(text) ? text : undefined;
}
function after(prefix, name) {
    return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 81100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The rule ids of every check that is among `checks`, by check. */
function catalogueOf(checks) {
    return Object.fromEntries(checks.map(({ name, rules }) => [name, rules.map(({ id }) => id)]));
}


/***/ })

};
