// Splits the words of a command line by the command's own declaration. All problems are found before any is reported.
import { parseArgs } from "node:util";
import { nearest, UsageError } from "@lockstep/core";
import type { Arguments, Command, Option } from "./command.ts";

const HELP: Option = { name: "help", description: "Shows this help." };

/** Every command's options, `--help` among them. */
export function optionsOf(command: Command): readonly Option[] {
  return [...command.options, HELP];
}

/**
 * Parses the words after the command's name. Throws one `UsageError` (`invalid-input`) that names every unknown option,
 * missing or bad value and path too many, with the nearest match.
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const known = optionsOf(command);
  const parsed = new ParsedWords(known);
  for (const token of tokensOf(known, spellOut(words))) parsed.take(token);
  const { paths, problems, switches } = parsed;
  if (paths.length > command.maxPaths)
    problems.push(`${paths.length} paths given, at most ${command.maxPaths} expected`);
  if (problems.length > 0 && !switches.has(HELP.name)) throw refuse(command, problems);
  return parsed;
}

/** The one short option there is. What stands after `--` is not for us. */
function spellOut(words: readonly string[]): readonly string[] {
  const dashes = words.indexOf("--");
  const own = dashes < 0 ? words.length : dashes;
  return words.map((word, index) => (word === "-h" && index < own ? `--${HELP.name}` : word));
}

function tokensOf(known: readonly Option[], words: readonly string[]) {
  const typeOf = ({ value, optional }: Option) => (value && !optional ? "string" : "boolean");
  const options = known.map((option) => [option.name, { type: typeOf(option) } as const] as const);
  return parseArgs({ args: [...words], options: Object.fromEntries(options), strict: false, tokens: true }).tokens;
}

type Token = ReturnType<typeof tokensOf>[number];

/** Collects tokens, and what is wrong with them. */
class ParsedWords implements Arguments {
  readonly paths: string[] = [];
  readonly options: Record<string, string> = {};
  readonly switches = new Set<string>();
  readonly problems: string[] = [];
  afterDashes: string[] | undefined;
  readonly #known: readonly Option[];

  constructor(known: readonly Option[]) {
    this.#known = known;
  }

  take(token: Token): void {
    if (token.kind === "option-terminator") this.afterDashes = [];
    else if (token.kind === "positional") this.#takePath(token.value);
    else if (token.kind === "option") this.#takeOption(token);
  }

  #takePath(path: string): void {
    this.paths.push(path);
    this.afterDashes?.push(path);
  }

  #takeOption({ name, rawName, value }: Extract<Token, { kind: "option" }>): void {
    const option = this.#known.find((candidate) => candidate.name === name);
    const problem = option
      ? problemWith(option, value, Object.hasOwn(this.options, name))
      : unknown(rawName, this.#known);
    if (problem) this.problems.push(problem);
    else if (option?.value && !(option.optional && value === undefined)) this.#keep(option, value ?? "");
    else this.switches.add(name);
  }

  #keep({ name, many }: Option, value: string): void {
    const before = many === undefined ? undefined : this.options[name];
    this.options[name] = before === undefined ? value : `${before}\n${value}`;
  }
}

function problemWith(option: Option, value: string | undefined, repeated: boolean): string | undefined {
  const flag = `--${option.name}`;
  if (!option.value) return value === undefined ? undefined : `${flag} takes no value`;
  if (repeated && option.many === undefined) return `${flag} is given twice`;
  if (option.optional && value === undefined) return undefined;
  if (value === undefined || value === "" || value.startsWith("--")) return `${flag} needs a value: ${option.value}`;
  if (!option.choices || option.choices.includes(value)) return undefined;
  const meant = nearest(value, option.choices);
  return `${flag}: "${value}" is not one of ${option.choices.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`;
}

function unknown(given: string, known: readonly Option[]): string {
  const meant = nearest(
    given,
    known.map(({ name }) => `--${name}`),
  );
  return `unknown option ${given}${meant ? `; did you mean ${meant}?` : ""}`;
}

function refuse(command: Command, problems: readonly string[]): UsageError {
  return new UsageError("invalid-input", `lockstep ${command.name} cannot start with these arguments.`, {
    hint: `See: lockstep ${command.name} --help`,
    problems,
  });
}
