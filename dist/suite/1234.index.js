export const id = 1234;
export const ids = [1234];
export const modules = {

/***/ 89497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// Severity and confidence: the two scales every finding carries, and their order.
const SEVERITIES = ["error", "warning", "note"];
/** True if `severity` is at least as bad as `threshold`. */
function reaches(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 22373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89497);

/** Worst first: a found violation outweighs what was not looked at, and both outweigh a pass. */
const ORDER = ["fail", "incomplete", "pass"];
/** The verdict over findings and the count of things that were not checked. `failOn` is the lowest severity that fails. */
function judge(findings, notChecked, failOn) {
    if (findings.some((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(finding.severity, failOn)))
        return "fail";
    return notChecked > 0 ? "incomplete" : "pass";
}
/** The worst of several verdicts. No verdict at all is `incomplete`: nothing ran. */
function worst(verdicts) {
    return ORDER.find((candidate) => verdicts.includes(candidate)) ?? "incomplete";
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   a: () => (/* binding */ isZeroId)
/* harmony export */ });
// What counts as the id of a git object. Nothing else is ever handed to git as a revision.
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
function isZeroId(text) {
    return /^0+$/.test(text);
}


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findTool),
/* harmony export */   b: () => (/* binding */ trustedSearchPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.


const WINDOWS = process.platform === "win32";
/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
function findTool(name, searchPath, untrusted = []) {
    const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName))
        .find((path) => isExecutable(path) && !touches(path, untrusted));
}
/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
function trustedSearchPath(searchPath, untrusted) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return folders.filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !touches(folder, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path, roots) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}
function isWithin(path, roots) {
    return roots.some((root) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    });
}
/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _find_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96740);
/* harmony import */ var _tool_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12119);
// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.




const MAX_ERROR_BYTES = 64 * 1024;
/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
async function runCommand(command) {
    const file = (0,_find_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .S)(command.tool, command.env["PATH"] ?? "", command.untrusted);
    if (file === undefined)
        throw (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolMissing */ .N)(command.tool);
    const { args, cwd, env } = command;
    return supervise((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}
function supervise(child, command) {
    return new Promise((resolve, reject) => {
        let stopped;
        const stop = (reason) => {
            stopped ??= reason;
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
        const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, "could not be started", cause));
        });
        child.on("close", (exitCode, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (signal === "SIGPIPE")
                resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
            else if (exitCode === null)
                reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `was ended by ${signal}`));
            else
                resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
        });
        writeInput(child, command.stdin ?? "");
    });
}
/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream, limit, onOverflow) {
    const chunks = [];
    let kept = 0;
    stream?.on("data", (chunk) => {
        const part = chunk.subarray(0, limit - kept);
        if (part.length > 0)
            chunks.push(part);
        kept += part.length;
        if (part.length < chunk.length)
            onOverflow();
    });
    return () => Buffer.concat(chunks);
}
function writeInput(child, text) {
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
}
function timedOut(command) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}
function wroteTooMuch(command) {
    return (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolMissing),
/* harmony export */   Q: () => (/* binding */ toolFailed)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The errors of starting a program, whichever way it is run.

/** The error for a program that is not on PATH. */
function toolMissing(tool) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-missing", `${tool} was not found on PATH`, {
        hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
    });
}
/** The error for a program that could not be started, or did what it must not. */
function toolFailed(tool, what, cause) {
    const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-failed", `${tool} ${what}`, { hint, cause });
}


/***/ })

};
