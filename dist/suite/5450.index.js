export const id = 5450;
export const ids = [5450];
export const modules = {

/***/ 83749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ launchOf)
});

// EXTERNAL MODULE: ./packages/core/lib/shell/shell-command.js
var shell_command = __webpack_require__(80854);
;// CONCATENATED MODULE: ./packages/core/lib/shell/starters.js
// The programs that start another program, and how each takes its own options. It knows no shells.
const IN_CONTAINER = {
    verbs: ["exec", "run"],
    operands: 1,
    valued: "acehlmpuvwf",
    valuedLong: [
        "name network net env env-file volume mount workdir user platform cpus memory hostname label publish gpus",
        "add-host cap-add cap-drop security-opt shm-size ulimit device pull restart ipc pid log-driver log-opt dns",
        "entrypoint cidfile volumes-from tmpfs network-alias userns runtime context host file project-name profile",
    ].flatMap((names) => names.split(" ").map((name) => `--${name}`)),
};
const IN_ENVIRONMENT = {
    verbs: ["run"],
    valued: "npCP",
    valuedLong: ["--name", "--prefix", "--cwd", "--directory", "--project"],
};
const AS_USER = { operands: 1 };
/** Functions that run their arguments take what they like before them. */
const FUNCTION = { takesAmounts: true };
const RETRY = {
    ...FUNCTION,
    valued: "tdms",
    valuedLong: ["--times", "--tries", "--delay", "--max", "--sleep"],
};
const OF_NODE = { only: ["npm", "npx", "yarn", "yarnpkg", "pnpm", "pnpx", "pip"] };
const STARTERS = new Map([
    ["sudo", { valued: "CDghpRrTtUu", valuedLong: ["--user", "--group", "--host", "--prompt", "--chdir", "--chroot"] }],
    ["doas", { valued: "Cu" }],
    ["runuser", { valued: "ugG", valuedLong: ["--user", "--group", "--supp-group"], needs: ["-u", "--user"] }],
    ["gosu", AS_USER],
    ["su-exec", AS_USER],
    ["chroot", AS_USER],
    ["env", { valued: "CSu", valuedLong: ["--unset", "--chdir", "--split-string"], own: ["-S", "--split-string"] }],
    ["cross-env", {}],
    ["time", { valued: "fo", valuedLong: ["--format", "--output"] }],
    ["nice", { valued: "n", valuedLong: ["--adjustment"] }],
    ["ionice", { valued: "cn", valuedLong: ["--class", "--classdata"] }],
    ["nohup", {}],
    ["setsid", {}],
    ["command", { inert: ["-v", "-V"] }],
    ["builtin", {}],
    ["exec", { valued: "a" }],
    ["xargs", { valued: "adEILnPs", valuedLong: ["--arg-file", "--delimiter", "--max-args", "--max-procs"] }],
    ["timeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
    ["gtimeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
    ["flock", { valued: "wE", valuedLong: ["--timeout", "--wait"], operands: 1 }],
    ["stdbuf", { valued: "eio", valuedLong: ["--input", "--output", "--error"] }],
    ["unbuffer", {}],
    ["xvfb-run", { valued: "efnpsw", valuedLong: ["--server-args", "--server-num", "--error-file", "--auth-file"] }],
    ["dbus-run-session", {}],
    ["fakeroot", {}],
    ["busybox", {}],
    ["sshpass", { valued: "pfdP" }],
    ["retry", RETRY],
    ["travis_retry", RETRY],
    ["corepack", OF_NODE],
    ["meteor", OF_NODE],
    ["call", {}],
    ["start-process", {}],
    ["docker", IN_CONTAINER],
    ["docker-compose", IN_CONTAINER],
    ["podman", IN_CONTAINER],
    ["nerdctl", IN_CONTAINER],
    ["poetry", IN_ENVIRONMENT],
    ["pipenv", IN_ENVIRONMENT],
    ["pdm", IN_ENVIRONMENT],
    ["rye", IN_ENVIRONMENT],
    ["conda", IN_ENVIRONMENT],
    ["mamba", IN_ENVIRONMENT],
    ["micromamba", IN_ENVIRONMENT],
]);

;// CONCATENATED MODULE: ./packages/core/lib/shell/launch.js
// Which program a command really starts: `sudo -E env A=b pip install x` starts pip. It runs nothing.


const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const AMOUNT = /^\d+[a-z]?$/;
const UNKNOWN = {};
/** `find` runs what stands behind these, once for each path that it puts in place of `{}`. */
const FIND_ACTIONS = ["-exec", "-execdir", "-ok", "-okdir"];
const FOUND_PATH = `./${shell_command/* HOLE */.v}`;
const NO_FUNCTIONS = new Set();
/** The program behind all starters; undefined where the words start none. `functions` are those that run their arguments. */
function launchOf(words, functions = NO_FUNCTIONS) {
    const launch = launchBehind(words, functions);
    // What `find` starts is no `find` that people write.
    const action = launch?.program === "find" ? wordsOfAction(launch.args) : [];
    return launchBehind(action, functions) ?? launch;
}
function launchBehind(words, functions) {
    let index = 0;
    let xargs;
    for (let word = words[index]; word !== undefined; word = words[index]) {
        const program = programName(word.value);
        const starter = starterOf(word, program, words[index + 1], functions);
        const next = starter && behindStarter(words, index + 1, starter);
        if (next === undefined) {
            if (xargs === undefined)
                return { program, word, args: words.slice(index + 1), fromInput: false };
            return { program, word, args: withInput(words, xargs, index), fromInput: true };
        }
        if (program === "xargs")
            xargs = index;
        index = next;
    }
    return undefined;
}
/** What only expands when the script runs is mostly `sudo` or nothing, where another program stands behind it. */
function starterOf(word, program, next, functions) {
    if (functions.has(word.value))
        return FUNCTION;
    if (word.value !== shell_command/* HOLE */.v)
        return STARTERS.get(program);
    return next && /^[A-Za-z]/.test(next.value) ? UNKNOWN : undefined;
}
function programName(value) {
    const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
    return name.includes(".") ? name.replace(/\.(?:exe|cmd|bat)$/, "") : name;
}
/** Where the program stands that the starter starts: past the end if it starts none, undefined if it works itself. */
function behindStarter(words, from, starter) {
    const first = behindOptions(words, from, starter);
    const options = words.slice(from, first).map(({ value }) => value);
    const has = (names) => options.some((option) => names?.includes(option));
    if (has(starter.inert))
        return words.length;
    if (has(starter.own) || (starter.needs && !has(starter.needs)))
        return undefined;
    let index = starter.verbs ? behindVerb(words, first, starter) : first;
    if (index === undefined)
        return undefined;
    while (isOwnOperand(words[index]?.value ?? "", starter))
        index++;
    if (starter.only && !starter.only.includes(words[index]?.value ?? ""))
        return undefined;
    return index + (starter.operands ?? 0);
}
function isOwnOperand(value, starter) {
    return ASSIGNMENT.test(value) || (starter.takesAmounts === true && AMOUNT.test(value));
}
/** Behind the verb and its options. The verb may be one of `docker compose`. */
function behindVerb(words, from, starter) {
    const at = words[from]?.value === "compose" ? behindOptions(words, from + 1, starter) : from;
    if (!starter.verbs?.includes(words[at]?.value ?? ""))
        return undefined;
    return behindOptions(words, at + 1, starter);
}
function behindOptions(words, from, starter) {
    let index = from;
    for (let word = words[index]; word?.value.startsWith("-"); word = words[index]) {
        index += takesNext(word.value, starter) ? 2 : 1;
        if (word.value === "--")
            break;
    }
    return index;
}
function takesNext(option, starter) {
    if (option.startsWith("--"))
        return starter.valuedLong?.includes(option) ?? false;
    const letters = option.slice(1);
    const first = [...letters].findIndex((letter) => starter.valued?.includes(letter));
    return first >= 0 && first === letters.length - 1;
}
/** The command that `find` runs, up to its `;` or `+`. */
function wordsOfAction(args) {
    const start = args.findIndex(({ value }) => FIND_ACTIONS.includes(value)) + 1;
    const end = args.findIndex(({ value }, index) => index >= start && (value === ";" || value === "+"));
    const words = start > 0 ? args.slice(start, end < 0 ? undefined : end) : [];
    return words.map((word) => (word.value === "{}" ? { ...word, value: FOUND_PATH } : word));
}
/** The arguments behind `at` with what xargs, which stands at `xargs`, adds: in place of a mark, or at the end. */
function withInput(words, xargs, at) {
    const args = words.slice(at + 1);
    const mark = replacedMark(words.slice(xargs + 1, at).map(({ value }) => value));
    if (mark)
        return args.map((word) => putInput(word, mark));
    const [first] = words;
    const last = words.at(-1);
    return first && last
        ? [...args, { value: shell_command/* HOLE */.v, start: first.start, end: last.end, printed: [], streamed: [] }]
        : args;
}
/** In a string for a shell the mark is left: nothing more can be told of it. */
function putInput(word, mark) {
    if (!word.value.includes(mark) || /\s/.test(word.value))
        return word;
    return { ...word, value: word.value.replaceAll(mark, shell_command/* HOLE */.v) };
}
/** What stands for the input in the arguments ("xargs(1)", -I). */
function replacedMark(options) {
    for (const [index, option] of options.entries()) {
        const [, attached] = /^(?:-I|-i|--replace=?)(.*)$/s.exec(option) ?? [];
        if (attached !== undefined)
            return attached || (option === "-I" ? options[index + 1] : "{}");
    }
    return undefined;
}


/***/ }),

/***/ 15861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scriptSource)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80854);
// Where a shell that a command starts takes its script from: a string, a file or standard input.

const SHELLS = ["sh", "bash", "dash", "zsh", "ksh", "ash"];
/** Options of shells that take a value ("Bash Reference Manual", "Invoking Bash"). */
const VALUED = ["-o", "+o", "-O", "+O", "--rcfile", "--init-file"];
/** Undefined where the program is no shell, or gets no script at all. */
function scriptSource(launch) {
    const source = SOURCES.get(launch.program)?.(launch.args);
    // What xargs reads is arguments, not a script.
    const isInput = source?.kind === "stdin" || (source?.kind === "file" && source.word.value === _shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .v);
    return launch.fromInput && isInput ? undefined : source;
}
const SOURCES = new Map([
    ...SHELLS.map((name) => [name, shellSource]),
    ["eval", stringSource],
    ["source", ([file]) => fileSource(file)],
    [".", ([file]) => fileSource(file)],
    ["su", suSource],
    ["runuser", suSource],
    // What follows the string of -S is appended to it.
    ["env", (args) => stringSource(behind(args, SPLITS))],
    ["trap", ([action, signal]) => (signal && action && action.value !== "-" ? stringSource([action]) : undefined)],
    ["ssh", sshSource],
]);
const SPLITS = ["-S", "--split-string"];
const COMMANDS = ["-c", "--command"];
/** "ssh(1)". */
const SSH_VALUED = /^-[A-Za-z]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
function stringSource(words) {
    return words.length > 0 ? { kind: "string", words } : undefined;
}
/** Without a command, su starts a shell that reads its input. */
function suSource(args) {
    const [command] = behind(args, COMMANDS);
    if (command)
        return stringSource([command]);
    return args.some(({ value }) => /^--(?:command=|help$|version$)/.test(value)) ? undefined : { kind: "stdin" };
}
/** Without a command, the shell at the other end reads the input. */
function sshSource(args) {
    let index = 0;
    for (let word = args[index]; word?.value.startsWith("-"); word = args[index]) {
        index += SSH_VALUED.test(word.value) ? 2 : 1;
    }
    if (args[index] === undefined)
        return undefined;
    return stringSource(args.slice(index + 1)) ?? { kind: "stdin" };
}
/** The words behind the first of these options. */
function behind(args, options) {
    const index = args.findIndex(({ value }) => options.includes(value));
    return index < 0 ? [] : args.slice(index + 1);
}
/** Options under which a shell runs no script: it only looks at it, or tells about itself. */
const RUNS_NOTHING = ["--version", "--help"];
function shellSource(args) {
    let letters = "";
    let index = 0;
    for (let word = args[index]; word && /^[-+]/.test(word.value); word = args[index]) {
        index += VALUED.includes(word.value) ? 2 : 1;
        if (word.value === "-" || word.value === "--")
            break;
        if (!word.value.startsWith("--"))
            letters += word.value.slice(1);
    }
    if (letters.includes("n") || args.slice(0, index).some(({ value }) => RUNS_NOTHING.includes(value)))
        return undefined;
    const operand = args[index];
    if (letters.includes("c"))
        return operand && { kind: "string", words: [operand] };
    return operand && !letters.includes("s") ? fileSource(operand) : { kind: "stdin" };
}
function fileSource(word) {
    if (word?.value === "/dev/stdin")
        return { kind: "stdin" };
    return word && { kind: "file", word };
}


/***/ }),

/***/ 55450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walkShell: () => (/* binding */ walkShell)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./packages/core/lib/shell/launch.js + 1 modules
var shell_launch = __webpack_require__(83749);
// EXTERNAL MODULE: ./packages/core/lib/shell/shell-command.js
var shell_command = __webpack_require__(80854);
;// CONCATENATED MODULE: ./packages/core/lib/shell/word-value.js

/** Expansions that are a folder on the machine, whatever its name. */
const ABSOLUTE_PATH = /^\$(?:\(pwd\)|\{?(?:PWD|OLDPWD|HOME|TMPDIR|GITHUB_WORKSPACE|GITHUB_ACTION_PATH|RUNNER_TEMP)\}?)$/;
/** The text after quote removal, with one `HOLE` for each unknown part. Patterns stand as written. Without parts it is all known. */
function wordValue(word, parts = []) {
    const value = parts.length > 0 ? parts.map(partValue).join("") : word.value;
    return value.replace(/\uFFFC{2,}/g, shell_command/* HOLE */.v);
}
function partValue(part) {
    switch (part.type) {
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
            return part.value;
        case "DoubleQuoted":
        case "LocaleString":
            return part.parts.map(partValue).join("");
        case "Glob":
        case "ExtendedGlob":
        case "BraceExpansion":
            return part.text;
        default:
            return ABSOLUTE_PATH.test(part.text) ? `/${shell_command/* HOLE */.v}` : shell_command/* HOLE */.v;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/shell/script-frame.js


function wholeScript(source) {
    // Where something is unfinished, the parser may place its end behind the text.
    const inside = (offset) => Math.min(offset, source.length);
    return { source, depth: 0, place: (start, end) => ({ start: inside(start), end: inside(end) }) };
}
/** A text that differs from what is written at `start` to `end`: everything in it stands at that whole range. */
function rewritten(frame, source, { start, end }) {
    const whole = frame.place(start, end);
    return { source, depth: frame.depth + 1, place: () => whole };
}
/** The string that the words hold for another shell. Offsets are kept where it is written as one plain or quoted piece. */
function stringFrame(frame, words) {
    const [first] = words;
    const last = words.at(-1) ?? first;
    const piece = first && words.length === 1 ? verbatimPiece(first) : undefined;
    if (piece)
        return verbatim(frame, piece);
    const text = words.map((word) => wordValue(word, word.parts)).join(" ");
    return rewritten(frame, text, { start: first?.pos ?? 0, end: last?.end ?? 0 });
}
const ESCAPED_EXPANSION = /\\\$(?:\{[^}\n]{0,99}\}|\w*)/g;
/** The body of a here-document that a shell reads. */
function hereDocFrame(frame, { body, delimiter }) {
    const parts = delimiter?.quoted ? undefined : body.parts;
    const inner = verbatim(frame, { start: body.pos, end: body.end, parts });
    // An escaped dollar sign is an expansion for the shell that reads the body.
    return parts
        ? { ...inner, source: inner.source.replace(ESCAPED_EXPANSION, (mark) => shell_command/* HOLE */.v.repeat(mark.length)) }
        : inner;
}
function verbatimPiece(word) {
    const [part, ...more] = word.parts ?? [];
    if (part === undefined)
        return word.text === word.value ? { start: word.pos, end: word.end, parts: undefined } : undefined;
    if (more.length > 0)
        return undefined;
    const inner = { start: part.pos + 1, end: part.end - 1 };
    if (part.type === "SingleQuoted")
        return { ...inner, parts: undefined };
    return part.type === "DoubleQuoted" && !part.text.includes("\\") ? { ...inner, parts: part.parts } : undefined;
}
/** What the surrounding shell expands is unknown to the one that reads the string, and its commands are listed already. */
function verbatim(frame, { start, end, parts }) {
    let source = "";
    let from = start;
    for (const part of parts ?? []) {
        if (part.type === "Literal")
            continue;
        source += frame.source.slice(from, part.pos) + shell_command/* HOLE */.v.repeat(part.end - part.pos);
        from = part.end;
    }
    const place = (at, to) => frame.place(at + start, to + start);
    return { source: source + frame.source.slice(from, end), depth: frame.depth + 1, place };
}

;// CONCATENATED MODULE: ./packages/core/lib/shell/printed-script.js


const WRITERS = ["cat", "tee", "echo", "printf"];
const TO_FILE = /^1?>(?:>|\|)?$/;
const SCRIPT_FILE = /\.(?:sh|bash)$/;
const ECHO_OPTION = /^-[neE]+$/;
/** True for `cat`, `echo` and the like. */
function isWriter({ launch }) {
    return WRITERS.includes(launch?.program ?? "");
}
/** True where a writer writes into a shell script. */
function writesScript(command) {
    if (!isWriter(command))
        return false;
    const files = command.redirects.filter(({ operator }) => TO_FILE.test(operator)).map(({ target }) => target);
    const teed = command.launch?.program === "tee" ? command.launch.args : [];
    return [...files, ...teed].some(({ value }) => SCRIPT_FILE.test(value));
}
/** The text that `echo` or `printf` prints; undefined for other commands. `operands` are the words of the command. */
function printedFrame(frame, { words, launch }, operands) {
    if (launch?.program !== "echo" && launch?.program !== "printf")
        return undefined;
    const args = operands.slice(words.indexOf(launch.word) + 1).filter((operand) => operand.type === "Word");
    const texts = args.slice(args.findIndex(({ value }) => !ECHO_OPTION.test(value)));
    const [format, ...values] = texts;
    if (!format)
        return undefined;
    const isTemplate = launch.program === "printf" && format.value.includes("%");
    const written = isTemplate ? values : launch.program === "printf" ? [format] : texts;
    const text = written.map((word) => wordValue(word, word.parts)).join(isTemplate ? "\n" : " ");
    if (written.length === 1 && !text.includes("\\n"))
        return stringFrame(frame, written);
    return rewritten(frame, text.replaceAll("\\n", "\n"), { start: format.pos, end: (written.at(-1) ?? format).end });
}

;// CONCATENATED MODULE: ./packages/core/lib/shell/script-names.js
// What a script itself says about its names: the variables that hold plain text, and the functions that run their arguments.
// It follows the text from top to bottom and no branches.

/** Longer than any command that people keep in a variable. */
const MAX_LENGTH = 1000;
const VARIABLE = /^("?)\$(?:\{(\w+)\}|(\w+))\1$/;
const ALL_ARGUMENTS = /^"?\$(?:[@*]|\{[@*]\})"?$/;
class ScriptNames {
    #values = new Map();
    #around = [];
    /** Functions that start the program their arguments name. */
    functions = new Set();
    /** Notes what a variable holds from here on. */
    assign(name, value) {
        if (value.includes(shell_command/* HOLE */.v) || value.length > MAX_LENGTH)
            this.#values.delete(name);
        else
            this.#values.set(name, value);
    }
    /** The text that a word, as written, stands for; undefined where it is no variable or nobody knows. */
    textOf(written) {
        const [, , braced, plain] = VARIABLE.exec(written) ?? [];
        return this.#values.get(braced ?? plain ?? "");
    }
    /** The words with a variable that names the program replaced, split at blanks unless it is quoted. */
    expandFirst(words, written) {
        const [first, ...rest] = words;
        const text = this.textOf(written);
        if (!first || text === undefined)
            return words;
        const values = written.startsWith('"') ? [text] : text.split(/\s+/).filter((value) => value !== "");
        return [...values.map((value) => ({ ...first, value })), ...rest];
    }
    withinFunction(name, act) {
        this.#around.push(name);
        act();
        this.#around.pop();
    }
    /** Notes the program of a command as written: `"$@"` makes a starter of the function around it. */
    noteProgram(written) {
        const name = this.#around.at(-1);
        if (name !== undefined && ALL_ARGUMENTS.test(written))
            this.functions.add(name);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/shell/shell-invocation.js
var shell_invocation = __webpack_require__(15861);
;// CONCATENATED MODULE: ./packages/core/lib/shell/shell-walk.js
// Walks a parsed script and lists its simple commands, with what feeds them. It judges nothing. Loads the parser, so it is
// itself loaded when the first script is read.







/** Strings for a shell inside strings for a shell. */
const MAX_STRING_DEPTH = 8;
const MAX_COMMANDS = 20_000;
/** The length of all strings for a shell together, in UTF-16 code units. Each may hold all that follows it once more. */
const MAX_STRINGS_LENGTH = 1024 * 1024;
const NONE = [];
/** The commands of a masked script. What the parser could not read, and what is over a limit, is listed once. */
function walkShell(source) {
    const walk = new ShellWalk(wholeScript(source));
    try {
        walk.read({ fedBy: NONE, into: [] });
    }
    catch (error) {
        // The parser and the walk recurse. A script that exhausts the stack is no script that people write.
        if (!(error instanceof RangeError))
            throw error;
        return { commands: walk.commands, unread: [{ start: 0, end: source.length, why: "it is nested too deeply" }] };
    }
    return { commands: walk.commands, unread: walk.unread };
}
class ShellWalk {
    commands = [];
    unread = [];
    #hereDocs = new Map();
    #printed = new Map();
    #readHereDocs = new Set();
    #names = new ScriptNames();
    #frame;
    #length = 0;
    constructor(frame) {
        this.#frame = frame;
    }
    /** Reads the text of the current frame as a script. */
    read(flow) {
        this.#length += this.#frame.depth > 0 ? this.#frame.source.length : 0;
        if (this.#frame.depth > MAX_STRING_DEPTH)
            this.#fail(0, "scripts are nested in strings too deeply");
        else if (this.#length > MAX_STRINGS_LENGTH)
            this.#fail(0, "its strings for shells are too long");
        else
            this.#script((0,parser/* parse */.qg)(this.#frame.source), flow);
    }
    #readIn(frame, flow) {
        this.#within(frame, () => this.read(flow));
    }
    #within(frame, act) {
        const around = this.#frame;
        this.#frame = frame;
        act();
        this.#frame = around;
    }
    #script(script, flow) {
        const [error] = script.errors ?? NONE;
        if (error)
            this.#fail(error.pos, error.message);
        for (const statement of script.commands)
            this.#visit(statement, flow);
    }
    #fail(pos, why) {
        if (this.unread.length === 0)
            this.unread.push({ ...this.#frame.place(pos, pos), why });
    }
    #visit(node, flow) {
        switch (node.type) {
            case "Command":
                this.#command(node, flow);
                break;
            case "Pipeline":
                this.#pipeline(node.commands, flow);
                break;
            case "Word":
                if (mayHoldCommands(node.text))
                    this.#children(node, flow);
                break;
            case "ArithmeticCommandExpansion":
            case "CommandExpansion":
            case "ProcessSubstitution":
                this.#substitution(node);
                break;
            case "Script":
                this.#script(node, flow);
                break;
            case "Function":
                this.#names.withinFunction(node.name.text, () => this.#children(node, flow));
                break;
            default:
                this.#children(node, flow);
        }
    }
    #children(node, flow) {
        (0,parser/* forEachChild */.dK)(node, (child) => this.#visit(child, flow));
    }
    #pipeline(nodes, flow) {
        let { fedBy } = flow;
        for (const [index, node] of nodes.entries()) {
            const into = index === nodes.length - 1 ? flow.into : [];
            this.#visit(node, { fedBy, into });
            fedBy = into;
        }
    }
    /** The commands whose output a substitution stands for. */
    #substitution(node) {
        const { script } = node;
        const into = [];
        if (script === undefined)
            return into;
        const act = () => this.#script(script, { fedBy: NONE, into });
        // Escaped backticks: the parser read an unescaped copy.
        if (script.source === undefined)
            act();
        else
            this.#within(rewritten(this.#frame, script.source, { start: node.pos, end: node.end }), act);
        return into;
    }
    #command(node, flow) {
        if (this.commands.length >= MAX_COMMANDS) {
            this.#fail(node.pos, `it holds more than ${MAX_COMMANDS} commands`);
            return;
        }
        const operands = node.name ? [node.name, ...node.args] : node.args;
        const words = operands.map((operand) => this.#operand(operand));
        const launch = (0,shell_launch/* launchOf */.v)(this.#names.expandFirst(words, node.name?.text ?? ""), this.#names.functions);
        const assignments = node.prefix.flatMap((entry) => (entry.type === "Assignment" ? this.#assignment(entry) : []));
        if (words.length === 0)
            for (const { name, value } of assignments)
                this.#names.assign(name, value.value);
        if (launch)
            this.#names.noteProgram(operands[words.indexOf(launch.word)]?.text ?? "");
        const command = {
            assignments,
            words,
            launch,
            redirects: node.redirects.flatMap((redirect) => this.#redirect(redirect)),
            fedBy: flow.fedBy,
            ...this.#frame.place(node.pos, node.end),
        };
        this.commands.push(command);
        flow.into.push(command);
        const hereDocs = node.redirects.filter((redirect) => redirect.type === "HereDoc");
        if (hereDocs.length > 0)
            this.#hereDocs.set(command, hereDocs);
        const printed = printedFrame(this.#frame, command, operands);
        if (printed)
            this.#printed.set(command, printed);
        this.#handedScripts(command, operands, flow);
    }
    /** Reads the scripts that the command hands to a shell. */
    #handedScripts(command, operands, flow) {
        const source = command.launch && (0,shell_invocation/* scriptSource */.H)(command.launch);
        if (source?.kind === "string") {
            this.#string(command, source.words, operands, flow);
        }
        else if (source?.kind === "stdin" || writesScript(command)) {
            for (const writer of [command, ...command.fedBy.filter(isWriter)]) {
                this.#readHereDocsOf(writer, flow);
                this.#readPrintedBy(writer, flow);
            }
        }
    }
    /** A script is often printed line by line, so that a line alone need not be one. */
    #readPrintedBy(command, flow) {
        const frame = this.#printed.get(command);
        if (!frame)
            return;
        this.#printed.delete(command);
        const unread = this.unread.length;
        this.#readIn(frame, flow);
        this.unread.length = Math.min(this.unread.length, unread);
    }
    /** A variable that holds plain text stands for it. */
    #string(command, words, operands, flow) {
        const first = words[0] ? command.words.indexOf(words[0]) : -1;
        if (first < 0)
            return;
        const nodes = operands.slice(first, first + words.length).filter((operand) => operand.type === "Word");
        const [node] = nodes;
        const text = node && nodes.length === 1 ? this.#names.textOf(node.text) : undefined;
        const frame = node && text !== undefined ? rewritten(this.#frame, text, { start: node.pos, end: node.end }) : undefined;
        this.#readIn(frame ?? stringFrame(this.#frame, nodes), flow);
    }
    /** Each is read once, however many shells it is fed to. */
    #readHereDocsOf(command, flow) {
        for (const hereDoc of this.#hereDocs.get(command) ?? NONE) {
            if (this.#readHereDocs.has(hereDoc))
                continue;
            this.#readHereDocs.add(hereDoc);
            this.#readIn(hereDocFrame(this.#frame, hereDoc), flow);
        }
    }
    #assignment(node) {
        if (node.index)
            this.#visit(node.index, { fedBy: NONE, into: [] });
        if (node.value.type === "Word")
            return [{ name: node.name, value: this.#word(node.value) }];
        this.#children(node.value, { fedBy: NONE, into: [] });
        return NONE;
    }
    /** An argument such as that of `export A=b` is one word, as for any other program. */
    #operand(operand) {
        if (operand.type === "Word")
            return this.#word(operand);
        const { printed = NONE, streamed = NONE, value = "" } = this.#assignment(operand)[0]?.value ?? {};
        this.#names.assign(operand.name, value);
        const place = this.#frame.place(operand.pos, operand.end);
        return { value: `${operand.name}=${value}`, printed, streamed, ...place };
    }
    #redirect(node) {
        if (node.type === "HereDoc") {
            const { body, delimiter } = node;
            const value = wordValue({ value: body.text }, delimiter?.quoted ? NONE : body.parts);
            const target = { value, ...this.#substitutions(body), ...this.#frame.place(body.pos, body.end) };
            return [{ operator: node.operator, target }];
        }
        if (!node.target)
            return NONE;
        const descriptor = node.descriptor?.type === "FileDescriptor" ? `${node.descriptor.value}` : "";
        return [{ operator: descriptor + node.operator, target: this.#word(node.target) }];
    }
    #word(word) {
        const place = this.#frame.place(word.pos, word.end);
        if (!mayHoldCommands(word.text))
            return { value: wordValue(word, NONE), printed: NONE, streamed: NONE, ...place };
        return { value: wordValue(word, word.parts), ...this.#substitutions(word), ...place };
    }
    #substitutions(node) {
        const printed = [];
        const streamed = [];
        const visit = (part) => {
            if (part.type === "CommandExpansion" || part.type === "ArithmeticCommandExpansion")
                printed.push(...this.#substitution(part));
            else if (part.type === "ProcessSubstitution")
                streamed.push(...this.#substitution(part));
            else
                (0,parser/* forEachChild */.dK)(part, visit);
        };
        (0,parser/* forEachChild */.dK)(node, visit);
        return { printed, streamed };
    }
}
function mayHoldCommands(text) {
    return text.includes("$") || text.includes("`") || text.includes("(");
}


/***/ })

};
