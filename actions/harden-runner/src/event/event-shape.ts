// Whether a value is an event in all its parts. For logs that somebody else than the agent could have written: what is made of
// them relies on every type.
import type { LoggedEvent, RunEvent } from "./run-event.ts";

type Check = (value: unknown) => boolean;

/** What a date can hold, in milliseconds (ECMA-262, "Time Values and Time Range"). */
const MAX_TIME = 8.64e15;
const MAX_PORT = 65_535;
/** In UTF-16 code units. A whole log of the longest texts would leave no memory for a report. */
const MAX_ADDRESS = 64;
const MAX_WORD = 2_000;
const MAX_PATH = 8_192;

const isText: Check = (value) => typeof value === "string";
const isAddress = textUpTo(MAX_ADDRESS);
const isWord = textUpTo(MAX_WORD);
const isPath = textUpTo(MAX_PATH);
const isFlag: Check = (value) => typeof value === "boolean";
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isCount: Check = (value) => isWhole(value) && Number(value) >= 0;
const isPort: Check = (value) => isCount(value) && Number(value) <= MAX_PORT;
const isTime: Check = (value) => isCount(value) && Number(value) <= MAX_TIME;

/** A field has the same type in every event that has it. */
const FIELDS: Readonly<Record<string, Check>> = {
  kind: isWord,
  version: isWord,
  policyDigest: isWord,
  afterMs: isWhole,
  actor: isActor,
  writer: isActor,
  parent: isCount,
  argv: listOf(isText),
  name: isWord,
  type: isWord,
  addresses: listOf(isAddress),
  why: isWord,
  decision: oneOf("allowed", "blocked", "would-block"),
  protocol: oneOf("tcp", "udp", "icmp", "other"),
  address: isAddress,
  port: isPort,
  names: listOf(isWord),
  way: oneOf("output", "forward"),
  source: isAddress,
  packets: isCount,
  uid: isCount,
  bytesOut: isCount,
  bytesIn: isCount,
  count: isCount,
  id: isWord,
  detail: isText,
  what: isWord,
  repaired: isFlag,
  request: isText,
  step: isWord,
  state: oneOf("started", "ended"),
  path: isPath,
  change: oneOf("modified", "added", "deleted"),
  allowed: isFlag,
};

const ACTOR: Readonly<Record<string, Check>> = {
  pid: isCount,
  program: isPath,
  step: isWord,
  container: isWord,
  ancestors: listOf(isPath),
};

/** What each kind cannot be without. */
const REQUIRED: Readonly<Record<RunEvent["kind"], readonly string[]>> = {
  start: ["version", "policyDigest"],
  ready: ["afterMs"],
  exec: ["actor", "parent"],
  lookup: ["name", "type", "decision"],
  connect: ["protocol", "address", "port", "names", "decision", "way"],
  tls: ["decision"],
  detection: ["id", "detail"],
  tamper: ["what", "detail", "repaired"],
  gap: ["what", "why"],
  "container-request": ["request", "decision"],
  step: ["step", "state"],
  integrity: ["path", "change", "allowed"],
};

/** True for an event as it stands in the log, with its time. */
export function isWholeEvent(value: unknown): value is LoggedEvent {
  if (!isRecord(value) || !isTime(value["at"])) return false;
  const { event } = value;
  if (!isRecord(event)) return false;
  const { kind } = event;
  if (typeof kind !== "string" || !Object.hasOwn(REQUIRED, kind)) return false;
  return fits(event, FIELDS, REQUIRED[kind as RunEvent["kind"]]);
}

function isActor(value: unknown): boolean {
  return isRecord(value) && fits(value, ACTOR, ["pid", "program"]);
}

function fits(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Check>>,
  required: readonly string[],
): boolean {
  const isWhole = required.every((name) => Object.hasOwn(value, name));
  return isWhole && Object.entries(value).every(([name, part]) => Object.hasOwn(fields, name) && fields[name]?.(part));
}

function textUpTo(length: number): Check {
  return (value) => typeof value === "string" && value.length <= length;
}

function listOf(isOne: Check): Check {
  return (value) => Array.isArray(value) && value.every(isOne);
}

function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === "string" && words.includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
