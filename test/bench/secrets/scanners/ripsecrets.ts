// ripsecrets. It prints `path:line:text`, and knows no rule names.
import type { Place, Scanner } from "../scanner.ts";

export const RIPSECRETS: Scanner = {
  name: "ripsecrets",
  command: "ripsecrets",
  // 1: it found something.
  done: [0, 1],
  printsReport: true,
  tree: (folder) => [folder],
  read: (report) => report.split("\n").flatMap(place),
};

/** A line without a number is a remark, such as the one on a binary file. */
function place(text: string): readonly Place[] {
  const [file, line] = text.split(":", 2);
  return file === undefined || !/^\d{1,9}$/.test(line ?? "") ? [] : [{ file, line: Number(line), rule: "" }];
}
