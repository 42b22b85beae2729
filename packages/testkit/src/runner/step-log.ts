// Follows the output of one phase line by line: carries out its commands and keeps the log a person would see.
// Problem matchers and `::echo::` change nothing here. Source of facts: as for workflow-command.ts.
import { maskText } from "./masked-text.ts";
import { type ReceivedAnnotation, toAnnotation } from "./received-annotation.ts";
import { parseWorkflowCommand, type WorkflowCommand } from "./workflow-command.ts";

/** Everything the lines of one phase brought about. */
export interface StepLog {
  /** Every command that was carried out or refused, in order. */
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly ReceivedAnnotation[];
  /** The values this phase registered, each whole and by line. */
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly debug: readonly string[];
  /** Set by the deprecated commands, not through files. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** Why the runner fails the step whatever its exit code. */
  readonly refusals: readonly string[];
  /** The log, with masks applied to every line from the moment they were registered. */
  readonly lines: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set(
  (
    "stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher " +
    "debug notice warning error group endgroup echo"
  ).split(" "),
);

export class StepLogReader {
  readonly #masks: Set<string>;
  readonly #debug: boolean;
  readonly #commands: WorkflowCommand[] = [];
  readonly #refusals: string[] = [];
  readonly #lines: string[] = [];
  #endMark: string | undefined;

  /** `masks` is the job's: values registered here are added to it and stay for later phases. */
  constructor(masks: Set<string>, options: { readonly debug: boolean }) {
    this.#masks = masks;
    this.#debug = options.debug;
  }

  read(line: string): void {
    const command = parseWorkflowCommand(line, (name) => KNOWN.has(name) || name === this.#endMark);
    if (command !== undefined && this.#endMark === undefined) {
      this.#carryOut(line, command);
      return;
    }
    if (command !== undefined && command.name === this.#endMark) this.#endMark = undefined;
    this.#show(line);
  }

  /** Adds a remark of the runner itself to the log. */
  remark(level: "warning" | "error", message: string): void {
    this.#show(`##[${level}]${message}`);
  }

  /** Fails the step. */
  refuse(reason: string): void {
    this.#refusals.push(reason);
    this.remark("error", reason);
  }

  result(): StepLog {
    const commands = this.#commands;
    return {
      commands,
      annotations: commands.flatMap((command) => toAnnotation(command) ?? []),
      masks: dataOf(commands, "add-mask").flatMap(maskedValues),
      groups: dataOf(commands, "group"),
      debug: dataOf(commands, "debug"),
      outputs: namedValues(commands, "set-output"),
      state: namedValues(commands, "save-state"),
      refusals: this.#refusals,
      lines: this.#lines,
    };
  }

  #carryOut(line: string, command: WorkflowCommand): void {
    this.#commands.push(command);
    const reason = reasonToRefuse(command);
    if (reason !== undefined) this.refuse(reason);
    else if (command.name === "stop-commands") this.#stop(line, command.data.toLowerCase());
    else if (command.name === "add-mask") for (const value of maskedValues(command.data)) this.#masks.add(value);
    else if (isShown(command.name, this.#debug)) this.#show(`##[${command.name}]${command.data}`);
  }

  #stop(line: string, endMark: string): void {
    this.#endMark = endMark;
    this.#show(line);
  }

  #show(line: string): void {
    this.#lines.push(maskText(line, this.#masks));
  }
}

/** Commands that today's runner disables, and an end mark that any program could print by accident. */
function reasonToRefuse({ name, properties, data }: WorkflowCommand): string | undefined {
  if (name === "set-env" || name === "add-path") return `the ${name} command is disabled`;
  if ((name === "set-output" || name === "save-state") && !properties.get("name")) return `${name} lacks a name`;
  const unsafeMark = data === "" || data === "pause-logging" || KNOWN.has(data.toLowerCase());
  return name === "stop-commands" && unsafeMark ? "stop-commands lacks a safe end mark" : undefined;
}

function isShown(name: string, debug: boolean): boolean {
  return ["notice", "warning", "error", "group", "endgroup"].includes(name) || (name === "debug" && debug);
}

/** The value and, as the runner does, each of its lines. */
function maskedValues(data: string): readonly string[] {
  return [...new Set([data, ...data.split(/[\r\n]+/)])].filter((value) => value.trim() !== "");
}

function dataOf(commands: readonly WorkflowCommand[], name: string): readonly string[] {
  return commands.filter((command) => command.name === name).map((command) => command.data);
}

function namedValues(commands: readonly WorkflowCommand[], name: string): ReadonlyMap<string, string> {
  const named = commands.filter((command) => command.name === name && command.properties.has("name"));
  return new Map(named.map(({ properties, data }) => [properties.get("name") ?? "", data]));
}
