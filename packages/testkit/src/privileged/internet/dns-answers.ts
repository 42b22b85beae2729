// Answers DNS queries out of a zone, honestly or not. Source of the format: RFC 1035; the library writes the bytes.
import dnsPacket, { type Answer, type DecodedPacket, type Packet, type Question } from "dns-packet";
import { entryOf, type Manner, type Zone, type ZoneEntry } from "./zone.ts";

/** One packet to send, after a wait. */
export interface Reply {
  readonly packet: Packet;
  readonly afterMs: number;
}

const SLOW_MS = 5000;
const MAX_CHAIN = 10;
const UNRELATED = "unrelated.example.test";

export class DnsAnswers {
  zone: Zone = {};
  manner: Manner | undefined;
  readonly #turns = new Map<string, number>();

  /** What to send for a query, in order. */
  replies(query: DecodedPacket, over: "udp" | "tcp" | "tls"): readonly Reply[] {
    const [question] = query.questions ?? [];
    if (question === undefined) return [];
    const honest = this.#honest(query, question);
    const manner = this.manner ?? entryOf(this.zone, question.name)?.manner ?? "answer";
    return dressed(honest, question, manner, over);
  }

  #honest(query: DecodedPacket, question: Question): Packet {
    const answers = this.#records(question);
    return {
      type: "response",
      ...(query.id === undefined ? {} : { id: query.id }),
      flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | (answers === undefined ? NAME_ERROR : 0),
      questions: [...(query.questions ?? [])],
      answers: [...(answers ?? [])],
    };
  }

  /** Undefined where the name does not exist. */
  #records({ name, type }: Question): readonly Answer[] | undefined {
    const answers: Answer[] = [];
    let current = name;
    for (let step = 0; step < MAX_CHAIN; step++) {
      const entry = entryOf(this.zone, current);
      if (entry === undefined) return step === 0 ? undefined : answers;
      const ttl = entry.ttl ?? 300;
      if (entry.cname === undefined) return [...answers, ...this.#own(current, type, entry, ttl)];
      answers.push({ type: "CNAME", name: current, ttl, data: entry.cname });
      current = entry.cname;
    }
    return answers;
  }

  #own(name: string, type: string, entry: ZoneEntry, ttl: number): readonly Answer[] {
    if (type === "A") return this.#turn(name, entry, entry.a ?? []).map((data) => ({ type: "A", name, ttl, data }));
    if (type === "AAAA")
      return this.#turn(name, entry, entry.aaaa ?? []).map((data) => ({ type: "AAAA", name, ttl, data }));
    return type === "TXT" && entry.txt !== undefined ? [{ type: "TXT", name, ttl, data: entry.txt }] : [];
  }

  #turn(name: string, entry: ZoneEntry, addresses: readonly string[]): readonly string[] {
    if (entry.rotate !== true || addresses.length === 0) return addresses;
    const turn = this.#turns.get(name) ?? 0;
    this.#turns.set(name, turn + 1);
    return addresses.slice(turn % addresses.length).slice(0, 1);
  }
}

/** Response codes of RFC 1035, in the low bits of the flags. */
const SERVER_FAILURE = 2;
const NAME_ERROR = 3;

function dressed(honest: Packet, question: Question, manner: Manner, over: "udp" | "tcp" | "tls"): readonly Reply[] {
  const now = (packet: Packet): Reply => ({ packet, afterMs: 0 });
  const flags = honest.flags ?? 0;
  const lie: Answer = { type: "A", name: question.name, ttl: 300, data: "11.6.6.6" };
  const forged: Packet = { ...honest, answers: [lie] };
  switch (manner) {
    case "silent":
      return [];
    case "slow":
      return [{ packet: honest, afterMs: SLOW_MS }];
    case "servfail":
      return [now({ ...honest, answers: [], flags: flags | SERVER_FAILURE })];
    case "wrong-id":
      return [now({ ...forged, id: ((honest.id ?? 0) + 1) % 65_536 }), { packet: honest, afterMs: 100 }];
    case "wrong-question":
      return [now({ ...forged, questions: [{ ...question, name: UNRELATED }] }), { packet: honest, afterMs: 100 }];
    case "truncated":
      return [now(over === "udp" ? { ...honest, answers: [], flags: flags | dnsPacket.TRUNCATED_RESPONSE } : honest)];
    case "adds-unrelated":
      return [now({ ...honest, answers: [...(honest.answers ?? []), { ...lie, name: UNRELATED }] })];
    case "answer":
      return [now(honest)];
  }
}
