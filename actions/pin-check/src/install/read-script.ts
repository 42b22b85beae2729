// Reads a script into commands by its language, and says what of it matters and could not be read.
import { loadShellReader, type NotChecked, readPlainLines, type ShellReading, type UnreadPart } from "@lockstep/core";
import type { Script } from "../script/script.ts";
import { languageOf } from "../script/shell-language.ts";
import { looksLikeInstall } from "./mentions.ts";

/** Reads one script. A language that is not looked at gives no commands. */
export type ReadScript = (script: Script) => ShellReading;

/** Loads what reads scripts of every language. */
export async function loadScriptReader(): Promise<ReadScript> {
  const readShell = await loadShellReader();
  return ({ text, shell }) => {
    const language = languageOf(shell);
    if (language === "other") return { commands: [], unread: [] };
    return language === "posix" ? readShell(text) : readPlainLines(text, language);
  };
}

/** What was not read and may install something. A place without extent stands for the script as a whole. */
export function notReadOf(script: Script, unread: readonly UnreadPart[]): readonly NotChecked[] {
  return unread.flatMap(({ start, end, why }) => {
    const part = start === end ? script.text : script.text.slice(start, end);
    if (!looksLikeInstall(part)) return [];
    const location = script.locate(start, end);
    const what = `${location.file}:${location.line}:${location.column}`;
    return [{ what, why: `what this script installs could not be read: ${why}`, location }];
  });
}
