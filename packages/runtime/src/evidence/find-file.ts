// Takes the digest of one file of evidence, and looks at what a report says of itself.
import { createHash } from "node:crypto";
import { IntegrityError } from "@lockstep/core";
import type { FoundFile } from "@lockstep/core/evidence";
import type { FolderBytes } from "../files/file-bytes.ts";

/** Larger files are read in parts, and no report is larger. */
export const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const TOOL = /^[a-z][a-z0-9-]{0,40}$/;
const VERDICTS = ["pass", "fail", "incomplete"] as const;

/** Throws `IntegrityError` (`response-malformed`) for a file that cannot be read or that has more than `maxBytes`. */
export function findFile(folder: FolderBytes, path: string, maxBytes: number): FoundFile {
  const read = folder.read(path, MAX_KEPT_BYTES);
  if (!("kind" in read)) throw refuse(path, read.why);
  if (read.kind === "parts" && read.size > maxBytes) throw refuse(path, `it has ${read.size} bytes`);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const part of read.kind === "whole" ? [read.bytes] : read.parts) {
    hash.update(part);
    bytes += part.length;
    if (bytes > maxBytes) throw refuse(path, `it has more than ${maxBytes} bytes`);
  }
  const said = read.kind === "whole" && isReport(path) ? claims(read.bytes) : {};
  return { sha256: hash.digest("hex"), bytes, ...said };
}

function refuse(path: string, why: string): IntegrityError {
  return new IntegrityError("response-malformed", `${JSON.stringify(path)} cannot be read as evidence: ${why}.`, {
    hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
  });
}

function isReport(path: string): boolean {
  return path.split("/").at(-1) === "report.json";
}

/** What is no report says nothing. */
function claims(bytes: Buffer): Pick<FoundFile, "tool" | "verdict"> {
  const value = parse(bytes.toString("utf8"));
  if (typeof value !== "object" || value === null) return {};
  const tool = "tool" in value && typeof value.tool === "string" && TOOL.test(value.tool) ? value.tool : undefined;
  const verdict = "verdict" in value ? VERDICTS.find((known) => known === value.verdict) : undefined;
  return { ...(tool === undefined ? {} : { tool }), ...(verdict === undefined ? {} : { verdict }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
