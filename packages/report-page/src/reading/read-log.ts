// Reads the log of harden-runner, a line an event, and keeps what is drawn. Arguments of programs are never kept.
import { DECISIONS, type LogMark, type Timeline } from "../page/page-model.ts";
import { choiceOf, isObject, type JsonObject, objectOf, textOf } from "./json-value.ts";

/** More marks than a picture can hold; they are drawn together in any case. */
const MAX_MARKS = 500_000;
const MAX_NAME = 120;
/** What a date can hold, in milliseconds (ECMA-262, "Time Values and Time Range"). */
const MAX_TIME = 8.64e15;

type Kind = LogMark["kind"];

/** `lines` come without their ends. */
export function readLog(lines: Iterable<string>, place: string): Timeline {
  const marks: LogMark[] = [];
  let left = 0;
  let unread = 0;
  for (const line of lines) {
    if (line === "") continue;
    const mark = readLine(line);
    if (mark === "unread") unread += 1;
    else if (mark !== "not-drawn" && marks.length < MAX_MARKS) marks.push(mark);
    else if (mark !== "not-drawn") left += 1;
  }
  return { place, marks, left, unread };
}

function readLine(line: string): LogMark | "unread" | "not-drawn" {
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value) || !isObject(value["event"])) return "unread";
    const { at, event } = value;
    if (typeof at !== "number" || !(Math.abs(at) <= MAX_TIME)) return "unread";
    return toMark(at, objectOf(event));
  } catch {
    return "unread";
  }
}

function toMark(at: number, event: JsonObject): LogMark | "not-drawn" {
  const kind = kindOf(event);
  if (kind === undefined) return "not-drawn";
  const actor = objectOf(event["actor"]);
  const step = kind === "began" || kind === "ended" ? event["step"] : actor["step"];
  const program = textOf(actor["program"], MAX_NAME * 8);
  return {
    at,
    kind,
    step: textOf(step, MAX_NAME),
    program: textOf(program.slice(program.lastIndexOf("/") + 1), MAX_NAME),
  };
}

/** A lookup that was let through and a connection that follows it are two marks: each of them is an event. */
function kindOf(event: JsonObject): Kind | undefined {
  const decision = choiceOf(event["decision"], DECISIONS);
  switch (event["kind"]) {
    case "exec":
      return "program";
    case "lookup":
      return decision === "allowed" ? "lookup" : decision;
    case "connect":
    case "tls":
    case "container-request":
      return decision;
    case "detection":
    case "tamper":
      return "detection";
    case "step":
      return choiceOf(event["state"], ["started", "ended"]) === "started" ? "began" : "ended";
    default:
      return undefined;
  }
}
