// What the resolvers of the pretended internet know, and how they behave. Data only: it travels to their process as JSON.

/** How a server treats a question. `answer` is honest. */
export type Manner =
  | "answer"
  /** Says nothing. */
  | "silent"
  /** Answers honestly after five seconds. */
  | "slow"
  | "servfail"
  /** Answers with an id that was not asked, then honestly. */
  | "wrong-id"
  /** Answers another question, with the asked id, then honestly. */
  | "wrong-question"
  /** By UDP only a header that says that there is more; by TCP honestly. */
  | "truncated"
  /** Adds an address for a name that nobody asked for. */
  | "adds-unrelated";

export interface ZoneEntry {
  readonly a?: readonly string[];
  readonly aaaa?: readonly string[];
  readonly cname?: string;
  readonly txt?: string;
  /** Seconds; 300 by default. */
  readonly ttl?: number;
  /** One address an answer, in turn. */
  readonly rotate?: boolean;
  readonly manner?: Manner;
}

/** Names in lower case without a final dot. `*.name` stands for everything below it that has no entry of its own. */
export type Zone = Readonly<Record<string, ZoneEntry>>;

/** The entry of a name; names are compared without case. */
export function entryOf(zone: Zone, name: string): ZoneEntry | undefined {
  const wanted = name.toLowerCase();
  const labels = wanted.split(".");
  const wildcards = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join(".")}`);
  return [wanted, ...wildcards].map((key) => zone[key]).find((entry) => entry !== undefined);
}
