// Walks a parsed script and lists its simple commands, with what feeds them. It judges nothing. Loads the parser, so it is
// itself loaded when the first script is read.
import {
  type Assignment,
  type Command,
  forEachChild,
  type HereDoc,
  type ParsedScript,
  parse,
  type Redirection,
  type SyntaxNode,
  type Word,
} from "unbash";
import { launchOf } from "./launch.ts";
import { isWriter, printedFrame, writesScript } from "./printed-script.ts";
import { hereDocFrame, rewritten, type ScriptFrame, stringFrame, wholeScript } from "./script-frame.ts";
import { ScriptNames } from "./script-names.ts";
import type { ShellCommand, ShellReading, ShellRedirect, ShellWord, UnreadPart } from "./shell-command.ts";
import { scriptSource } from "./shell-invocation.ts";
import { wordValue } from "./word-value.ts";

/** Strings for a shell inside strings for a shell. */
const MAX_STRING_DEPTH = 8;
const MAX_COMMANDS = 20_000;
/** The length of all strings for a shell together, in UTF-16 code units. Each may hold all that follows it once more. */
const MAX_STRINGS_LENGTH = 1024 * 1024;

const NONE: readonly never[] = [];

/** Where commands read from, and which list gathers those whose output goes on together. */
interface Flow {
  readonly fedBy: readonly ShellCommand[];
  readonly into: ShellCommand[];
}

/** The commands of a masked script. What the parser could not read, and what is over a limit, is listed once. */
export function walkShell(source: string): ShellReading {
  const walk = new ShellWalk(wholeScript(source));
  try {
    walk.read({ fedBy: NONE, into: [] });
  } catch (error) {
    // The parser and the walk recurse. A script that exhausts the stack is no script that people write.
    if (!(error instanceof RangeError)) throw error;
    return { commands: walk.commands, unread: [{ start: 0, end: source.length, why: "it is nested too deeply" }] };
  }
  return { commands: walk.commands, unread: walk.unread };
}

class ShellWalk {
  readonly commands: ShellCommand[] = [];
  readonly unread: UnreadPart[] = [];
  readonly #hereDocs = new Map<ShellCommand, readonly HereDoc[]>();
  readonly #printed = new Map<ShellCommand, ScriptFrame>();
  readonly #readHereDocs = new Set<HereDoc>();
  readonly #names = new ScriptNames();
  #frame: ScriptFrame;
  #length = 0;

  constructor(frame: ScriptFrame) {
    this.#frame = frame;
  }

  /** Reads the text of the current frame as a script. */
  read(flow: Flow): void {
    this.#length += this.#frame.depth > 0 ? this.#frame.source.length : 0;
    if (this.#frame.depth > MAX_STRING_DEPTH) this.#fail(0, "scripts are nested in strings too deeply");
    else if (this.#length > MAX_STRINGS_LENGTH) this.#fail(0, "its strings for shells are too long");
    else this.#script(parse(this.#frame.source), flow);
  }

  #readIn(frame: ScriptFrame, flow: Flow): void {
    this.#within(frame, () => this.read(flow));
  }

  #within(frame: ScriptFrame, act: () => void): void {
    const around = this.#frame;
    this.#frame = frame;
    act();
    this.#frame = around;
  }

  #script(script: ParsedScript, flow: Flow): void {
    const [error] = script.errors ?? NONE;
    if (error) this.#fail(error.pos, error.message);
    for (const statement of script.commands) this.#visit(statement, flow);
  }

  #fail(pos: number, why: string): void {
    if (this.unread.length === 0) this.unread.push({ ...this.#frame.place(pos, pos), why });
  }

  #visit(node: SyntaxNode, flow: Flow): void {
    switch (node.type) {
      case "Command":
        this.#command(node, flow);
        break;
      case "Pipeline":
        this.#pipeline(node.commands, flow);
        break;
      case "Word":
        if (mayHoldCommands(node.text)) this.#children(node, flow);
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

  #children(node: SyntaxNode, flow: Flow): void {
    forEachChild(node, (child) => this.#visit(child, flow));
  }

  #pipeline(nodes: readonly SyntaxNode[], flow: Flow): void {
    let { fedBy } = flow;
    for (const [index, node] of nodes.entries()) {
      const into = index === nodes.length - 1 ? flow.into : [];
      this.#visit(node, { fedBy, into });
      fedBy = into;
    }
  }

  /** The commands whose output a substitution stands for. */
  #substitution(node: SyntaxNode & { readonly script: ParsedScript | undefined }): readonly ShellCommand[] {
    const { script } = node;
    const into: ShellCommand[] = [];
    if (script === undefined) return into;
    const act = (): void => this.#script(script, { fedBy: NONE, into });
    // Escaped backticks: the parser read an unescaped copy.
    if (script.source === undefined) act();
    else this.#within(rewritten(this.#frame, script.source, { start: node.pos, end: node.end }), act);
    return into;
  }

  #command(node: Command, flow: Flow): void {
    if (this.commands.length >= MAX_COMMANDS) {
      this.#fail(node.pos, `it holds more than ${MAX_COMMANDS} commands`);
      return;
    }
    const operands = node.name ? [node.name, ...node.args] : node.args;
    const words = operands.map((operand) => this.#operand(operand));
    const launch = launchOf(this.#names.expandFirst(words, node.name?.text ?? ""), this.#names.functions);
    const assignments = node.prefix.flatMap((entry) => (entry.type === "Assignment" ? this.#assignment(entry) : []));
    if (words.length === 0) for (const { name, value } of assignments) this.#names.assign(name, value.value);
    if (launch) this.#names.noteProgram(operands[words.indexOf(launch.word)]?.text ?? "");
    const command: ShellCommand = {
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
    if (hereDocs.length > 0) this.#hereDocs.set(command, hereDocs);
    const printed = printedFrame(this.#frame, command, operands);
    if (printed) this.#printed.set(command, printed);
    this.#handedScripts(command, operands, flow);
  }

  /** Reads the scripts that the command hands to a shell. */
  #handedScripts(command: ShellCommand, operands: readonly (Word | Assignment)[], flow: Flow): void {
    const source = command.launch && scriptSource(command.launch);
    if (source?.kind === "string") {
      this.#string(command, source.words, operands, flow);
    } else if (source?.kind === "stdin" || writesScript(command)) {
      for (const writer of [command, ...command.fedBy.filter(isWriter)]) {
        this.#readHereDocsOf(writer, flow);
        this.#readPrintedBy(writer, flow);
      }
    }
  }

  /** A script is often printed line by line, so that a line alone need not be one. */
  #readPrintedBy(command: ShellCommand, flow: Flow): void {
    const frame = this.#printed.get(command);
    if (!frame) return;
    this.#printed.delete(command);
    const unread = this.unread.length;
    this.#readIn(frame, flow);
    this.unread.length = Math.min(this.unread.length, unread);
  }

  /** A variable that holds plain text stands for it. */
  #string(
    command: ShellCommand,
    words: readonly ShellWord[],
    operands: readonly (Word | Assignment)[],
    flow: Flow,
  ): void {
    const first = words[0] ? command.words.indexOf(words[0]) : -1;
    if (first < 0) return;
    const nodes = operands.slice(first, first + words.length).filter((operand) => operand.type === "Word");
    const [node] = nodes;
    const text = node && nodes.length === 1 ? this.#names.textOf(node.text) : undefined;
    const frame =
      node && text !== undefined ? rewritten(this.#frame, text, { start: node.pos, end: node.end }) : undefined;
    this.#readIn(frame ?? stringFrame(this.#frame, nodes), flow);
  }

  /** Each is read once, however many shells it is fed to. */
  #readHereDocsOf(command: ShellCommand, flow: Flow): void {
    for (const hereDoc of this.#hereDocs.get(command) ?? NONE) {
      if (this.#readHereDocs.has(hereDoc)) continue;
      this.#readHereDocs.add(hereDoc);
      this.#readIn(hereDocFrame(this.#frame, hereDoc), flow);
    }
  }

  #assignment(node: Assignment): ShellCommand["assignments"] {
    if (node.index) this.#visit(node.index, { fedBy: NONE, into: [] });
    if (node.value.type === "Word") return [{ name: node.name, value: this.#word(node.value) }];
    this.#children(node.value, { fedBy: NONE, into: [] });
    return NONE;
  }

  /** An argument such as that of `export A=b` is one word, as for any other program. */
  #operand(operand: Word | Assignment): ShellWord {
    if (operand.type === "Word") return this.#word(operand);
    const { printed = NONE, streamed = NONE, value = "" } = this.#assignment(operand)[0]?.value ?? {};
    this.#names.assign(operand.name, value);
    const place = this.#frame.place(operand.pos, operand.end);
    return { value: `${operand.name}=${value}`, printed, streamed, ...place };
  }

  #redirect(node: Redirection): readonly ShellRedirect[] {
    if (node.type === "HereDoc") {
      const { body, delimiter } = node;
      const value = wordValue({ value: body.text }, delimiter?.quoted ? NONE : body.parts);
      const target = { value, ...this.#substitutions(body), ...this.#frame.place(body.pos, body.end) };
      return [{ operator: node.operator, target }];
    }
    if (!node.target) return NONE;
    const descriptor = node.descriptor?.type === "FileDescriptor" ? `${node.descriptor.value}` : "";
    return [{ operator: descriptor + node.operator, target: this.#word(node.target) }];
  }

  #word(word: Word): ShellWord {
    const place = this.#frame.place(word.pos, word.end);
    if (!mayHoldCommands(word.text)) return { value: wordValue(word, NONE), printed: NONE, streamed: NONE, ...place };
    return { value: wordValue(word, word.parts), ...this.#substitutions(word), ...place };
  }

  #substitutions(node: SyntaxNode): Pick<ShellWord, "printed" | "streamed"> {
    const printed: ShellCommand[] = [];
    const streamed: ShellCommand[] = [];
    const visit = (part: SyntaxNode): void => {
      if (part.type === "CommandExpansion" || part.type === "ArithmeticCommandExpansion")
        printed.push(...this.#substitution(part));
      else if (part.type === "ProcessSubstitution") streamed.push(...this.#substitution(part));
      else forEachChild(part, visit);
    };
    forEachChild(node, visit);
    return { printed, streamed };
  }
}

function mayHoldCommands(text: string): boolean {
  return text.includes("$") || text.includes("`") || text.includes("(");
}
