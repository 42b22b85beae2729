// Reads a script into commands by its language, and says what of it matters and could not be read.
import {
  loadShellReader,
  type NotChecked,
  notCheckedAt,
  readPlainLines,
  type ShellCommand,
  type ShellReading,
  type UnreadPart,
} from "@lockstep/core";
import type { Script } from "../script/script.ts";
import { languageOf, type ShellLanguage } from "../script/shell-language.ts";
import { looksLikeInstall } from "./mentions.ts";

/** Reads one script. A language that is not looked at gives no commands. */
export type ReadScript = (script: Script) => ShellReading;

/** Loads what reads scripts of every language. */
export async function loadScriptReader(): Promise<ReadScript> {
  const readShell = await loadShellReader();
  return ({ text, shell }) => {
    const language = languageOf(shell);
    if (language === "other") return { commands: [], unread: [] };
    const reading = language === "posix" ? readShell(text) : readPlainLines(text, language);
    const nested = reading.commands.flatMap((command) => readNested(command) ?? []);
    return {
      commands: [...reading.commands, ...nested.flatMap(({ commands }) => commands)],
      unread: [...reading.unread, ...nested.flatMap(({ unread }) => unread)],
    };
  };
}

const TAKES_STRING: Readonly<Partial<Record<ShellLanguage, RegExp>>> = {
  powershell: /^-c(?:ommand)?$/i,
  cmd: /^\/[ck]$/i,
};

/** What PowerShell or cmd is given as one string, whoever starts it. */
function readNested({ launch }: ShellCommand): ShellReading | undefined {
  const language = languageOf(launch?.program);
  const option = TAKES_STRING[language];
  if (!launch || !option || (language !== "powershell" && language !== "cmd")) return undefined;
  const index = launch.args.findIndex(({ value }) => option.test(value));
  const words = index < 0 ? [] : launch.args.slice(index + 1);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const text = words.map(({ value }) => value).join(" ");
  return readPlainLines(text, language, { start: first.start, end: last.end });
}

/** What was not read and may install something. A place without extent stands for the script as a whole. */
export function notReadOf(script: Script, unread: readonly UnreadPart[]): readonly NotChecked[] {
  return unread.flatMap(({ start, end, why }) => {
    const part = start === end ? script.text : script.text.slice(start, end);
    if (!looksLikeInstall(part)) return [];
    const location = script.locate(start, end);
    return [notCheckedAt(location, `what this script installs could not be read: ${why}`)];
  });
}
