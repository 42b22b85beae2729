// The policy file as `pre` reads it from GitHub, before there is any checkout, and what its lists open and close again.
import { writeFileSync } from "node:fs";
import { type Arrival, PLACES, type PrivilegedWorld, type StepResult } from "@lockstep/testkit/privileged";
import { afterAll, describe, expect, it } from "vitest";
import type { RunPolicy } from "../../actions/harden-runner/src/policy/run-policy.ts";
import { agentPids } from "./agent-processes.ts";
import { PRIVILEGED } from "./privileged.ts";
import { type Inputs, Stage } from "./stage.ts";

const API = "http://11.3.0.3:8080/api/v3";
/** Nothing listens on this port. */
const API_DOWN = "http://11.3.0.3:8099/api/v3";
const FILE = ".github/lockstep.yml";
const TOKEN = "token-of-the-job";
const RUN = "1".repeat(40);
const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);

const SITE = { name: "site.example.test", a: "11.5.0.1" } as const;
const SECURE = { name: "secure.example.test", a: "11.5.0.2" } as const;
const PLAIN = { name: "plain.example.test", a: "11.5.0.3" } as const;
const NETWORK = "11.7.0.7";
const NAMES = Object.fromEntries([SITE, SECURE, PLAIN].map(({ name, a }) => [name, { a: [a], ttl: 60 }]));

interface Request {
  readonly policies: Readonly<Record<string, string>>;
  readonly inputs?: Inputs;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly access?: "read" | "forbidden";
}

describe.skipIf(!PRIVILEGED)("the policy of a job", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  /** A world whose GitHub has the policies, by commit, and the function that runs phases there. */
  async function prepare({ policies, inputs = {}, env = {}, event = {}, access = "read" }: Request) {
    const world = await stage.world();
    await world.internet.addNames(NAMES);
    const commits = Object.entries(policies).map(([commit, text]) => [commit, { [FILE]: text, README: "text\n" }]);
    await world.internet.publishGitHub({
      repositories: [
        {
          owner: "octo-org",
          name: "octo-repo",
          visibility: "private",
          commits: Object.fromEntries(commits),
          refs: { main: Object.keys(policies)[0] ?? RUN },
        },
      ],
      tokens: { [TOKEN]: { access: { "octo-org/octo-repo": access } } },
    });
    writeFileSync(world.machine.outside(`${PLACES.temporary}/event.json`), JSON.stringify(event));
    const given = { presets: "none", token: TOKEN, ...inputs };
    const variables = { GITHUB_API_URL: API, GITHUB_SHA: RUN, ...env };
    const phase = (name: "pre" | "main" | "post"): Promise<StepResult> =>
      world.job.phase(name, given, { env: variables });
    return { world, phase };
  }

  it("names mode and endpoints, and of two words the stricter one holds", async () => {
    const text = `
version: 1
harden-runner:
  mode: block
  on-block: fail
  tls: "off"
  allowed-endpoints: ["${SITE.name}:80"]`;
    const { world, phase } = await prepare({ policies: { [RUN]: text }, inputs: { mode: "audit", tls: "sni" } });
    expect(await phase("pre")).toMatchObject({ conclusion: "success" });
    const policy = policyOf(await phase("main"));
    expect(policy).toMatchObject({ mode: "block", tls: "sni", onBlock: "fail" });
    expect(policy.endpoints).toMatchObject([{ destination: { name: SITE.name }, protocol: "tcp", port: 80 }]);
    await world.internet.forget();
    await world.job.step("work", `curl -s http://${SITE.name}/yes; curl -s -m 3 http://${PLAIN.name}/no || true`);
    expect(paths(await world.internet.arrivals())).toEqual(["/yes"]);
    const { post, report } = await stage.finish(world);
    expect(report).toMatchObject({ verdict: "fail", reasons: ["blocked"] });
    expect(post.conclusion).toBe("failure");
  });

  it("is that of the base for a pull request, never the pull request's own", async () => {
    const base = `version: 1\nharden-runner: { mode: block, allowed-endpoints: ["${SITE.name}:80"] }\n`;
    const own = "version: 1\nharden-runner: { mode: audit, allowed-endpoints: ['evil.example.test:80'] }\n";
    const repo = { full_name: "octo-org/octo-repo" };
    const { world, phase } = await prepare({
      policies: { [BASE]: base, [HEAD]: own, [RUN]: own },
      event: { pull_request: { head: { sha: HEAD, repo }, base: { sha: BASE, repo } } },
      env: { GITHUB_EVENT_NAME: "pull_request" },
    });
    await phase("pre");
    const policy = policyOf(await phase("main"));
    expect(policy.mode).toBe("block");
    expect(policy.endpoints.map(({ destination }) => destination)).toEqual([{ kind: "host", name: SITE.name }]);
    const asked = paths(await world.internet.arrivals()).filter((path) => path.includes("ref="));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((path) => path.includes(`ref=${BASE}`))).toBe(true);
  });

  it.each<readonly [string, Partial<Request>]>([
    ["it is refused", { access: "forbidden" }],
    ["its commit is not there", { policies: { [HEAD]: "version: 1\n" } }],
    ["nobody answers", { env: { GITHUB_API_URL: API_DOWN } }],
    ["there is no token", { inputs: { token: "" } }],
    ["it is no policy", { policies: { [RUN]: "version: 1\nharden-runner: { mdoe: block }\n" } }],
  ])("that cannot be used starts nothing: %s", async (_, request) => {
    const { world, phase } = await prepare({ policies: { [RUN]: "version: 1\n" }, ...request });
    expect((await phase("pre")).conclusion).toBe("failure");
    await expectNothing(world);
  });

  it("is told all that is wrong with it at once, and nothing is applied", async () => {
    const text = `
version: 1
harden-runner:
  allowed-endpoints: ["${SITE.name}:80", "${SITE.name}:99999"]
  steps: { deploy: { allowed-endpoints: ["*.test"] } }`;
    const { world, phase } = await prepare({
      policies: { [RUN]: text },
      inputs: {
        presets: "npn github",
        "allowed-endpoints": `${PLAIN.name}:0\n*.example.test:443\n${SITE.name}:443`,
        sudo: "disable",
        containers: "keep",
      },
    });
    const { conclusion, log } = await phase("pre");
    expect(conclusion).toBe("failure");
    for (const part of ["npn", `${PLAIN.name}:0`, `${SITE.name}:443`, `${SITE.name}:99999`, "*.test", "containers:"])
      expect(log).toContain(part);
    await expectNothing(world);
  });

  it("opens a step's own endpoints while that step runs, and never else", async () => {
    const text = `
version: 1
harden-runner:
  allowed-endpoints: ["${SITE.name}:80"]
  steps:
    deploy: { allowed-endpoints: ["${SECURE.name}:443", "${PLAIN.name}:80", "11.7.0.0/24:8080"] }`;
    const { world, phase } = await prepare({ policies: { [RUN]: text } });
    await phase("pre");
    await phase("main");
    await world.internet.forget();
    await world.job.step("early", `${tries("early")}\n${LURKER}`);
    await world.job.step("deploy", tries("deploy"));
    await world.job.step("late", `sleep 1; ${tries("late")}`);
    const arrived = paths(await world.internet.arrivals());
    expect(arrived.filter((path) => path !== "/alive" && !path.startsWith("/lurk"))).toEqual([
      "/early-site",
      "/deploy-site",
      "/deploy-secure",
      "/deploy-plain",
      "/deploy-network",
      "/late-site",
    ]);
    await world.internet.forget();
    await world.job.step("wait", "sleep 2");
    expect(new Set(paths(await world.internet.arrivals()))).toEqual(new Set(["/alive"]));
    const { report } = await stage.finish(world);
    expect(report.blocked.map(({ step, destination }) => `${step} ${destination}`)).toEqual(
      expect.arrayContaining([
        `early ${SECURE.name}`,
        `early ${PLAIN.name}`,
        `early ${NETWORK}`,
        `late ${SECURE.name}`,
        `late ${PLAIN.name}`,
        `late ${NETWORK}`,
      ]),
    );
    expect(report.tampering).toEqual([]);
  });

  it("cuts connections that were opened while a step ran, once it has ended", async () => {
    const text = `
version: 1
harden-runner:
  steps:
    deploy: { allowed-endpoints: ["11.7.0.0/24:8080", "11.7.0.0/24:443"] }`;
    const { world, phase } = await prepare({ policies: { [RUN]: text } });
    await phase("pre");
    await phase("main");
    await world.internet.forget();
    await world.job.step("early", HOLDER);
    // By its address: nothing is left to judge by name.
    await world.job.step("deploy", `sleep 1.5; curl -sk -m 3 https://${NETWORK}/direct`);
    await world.job.step("late", "sleep 6");
    expect(paths(await world.internet.arrivals())).toEqual(["/took", "/direct"]);
  });
});

/** A daemon that opens a connection as soon as it can, asks by it at once, and once more when the step is long over. */
const HOLDER = `setsid bash -c '
until exec 3<>/dev/tcp/${NETWORK}/8080; do sleep 0.05; done
printf "GET /took HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n" >&3
sleep 4
printf "GET /held HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n" >&3
sleep 1' > /dev/null 2>&1 &`;

/** A daemon that knows the addresses and tries them again and again, whatever step runs. */
const LURKER = `setsid sh -c 'for i in $(seq 60); do
  curl -s -m 1 --resolve ${PLAIN.name}:80:${PLAIN.a} http://${PLAIN.name}/lurk-plain
  curl -s -m 1 http://${NETWORK}:8080/lurk-network
  curl -s -m 1 --resolve ${SECURE.name}:443:${SECURE.a} https://${SECURE.name}/lurk-secure
  curl -s -m 1 http://${SITE.name}/alive
  sleep 0.1
done' > /dev/null 2>&1 &`;

function tries(who: string): string {
  return [
    `http://${SITE.name}/${who}-site`,
    `https://${SECURE.name}/${who}-secure`,
    `http://${PLAIN.name}/${who}-plain`,
    `http://${NETWORK}:8080/${who}-network`,
  ]
    .map((url) => `curl -s -m 3 ${url} || true`)
    .join("\n");
}

function policyOf(main: StepResult): RunPolicy {
  return JSON.parse(main.outputs.get("effective-policy") ?? "null") as RunPolicy;
}

function paths(arrivals: readonly Arrival[]): readonly string[] {
  return arrivals.flatMap((arrival) => (arrival.kind === "http" ? [arrival.path] : []));
}

/** No rules, no folder, no agent, and the network is as open as before. */
async function expectNothing(world: PrivilegedWorld): Promise<void> {
  expect(await world.machine.demand(["nft", "list", "tables"])).not.toContain("lockstep");
  for (const folder of ["/var/lib/lockstep-harden-runner", "/run/lockstep-harden-runner"])
    expect((await world.machine.run(["test", "-e", folder])).exitCode).not.toBe(0);
  expect(agentPids(world)).toEqual([]);
}
