// The names by which a script speaks of one file. Two names that are equal here are taken for the same file.
import { HOLE, type ShellWord } from "@lockstep/core";

/** The text of a word by which it can be compared: variables stand by their names. */
export type TextOf = (word: ShellWord) => string;

/** For words of a script with this text. */
export function textIn(script: string): TextOf {
  return ({ value, start, end }) => {
    if (!value.includes(HOLE)) return value;
    return script
      .slice(start, end)
      .replace(/["']/g, "")
      .replace(/\$\{(\w+)\}/g, "$$$1");
  };
}

/** A path without leading `./`, with `/` between its parts. */
export function normalizePath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}

export function joinPath(folder: string, name: string): string {
  if (folder === "" || folder === ".") return name;
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
