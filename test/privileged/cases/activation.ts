// T56 to T64: protection that does not start, starts late, or is asked to be weaker.
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { FORBIDDEN, PLACES, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { attack, work } from "../attack.ts";
import type { Case, Ending } from "../case.ts";
import { askedForEvil, either, reachedEvil } from "../harm.ts";
import type { Stage } from "../stage.ts";

const EVIL = FORBIDDEN.a;
const TRY = `curl -s -m 3 http://${EVIL}/ || true`;
const AGENT = `${PLACES.action}/dist/harden-runner/agent/index.js`;

/** A start that must not succeed: pre fails the job, and says that nothing is in force. */
function refusesToStart(spoil: (world: PrivilegedWorld) => Promise<unknown>): (stage: Stage) => Promise<Ending> {
  return async (stage) => {
    const world = await stage.world();
    await spoil(world);
    const pre = await stage.phase(world, "pre");
    return pre.conclusion === "failure" && pre.annotations.some(({ level }) => level === "error")
      ? "prevented"
      : "undetected";
  };
}

/** Each as the first word that is true: a start that fails in one way only would hide the others. */
async function allOf(stage: Stage, runs: readonly ((stage: Stage) => Promise<Ending>)[]): Promise<Ending> {
  for (const run of runs) {
    const ending = await run(stage);
    if (ending !== "prevented") return ending;
  }
  return "prevented";
}

export const ACTIVATION_CASES: readonly Case[] = [
  {
    id: "T56",
    title: "The resolver is down for one allowed name: the others go on working",
    outcome: "prevented",
    run: work({
      names: { "down.example.test": { manner: "silent" } },
      inputs: { "allowed-endpoints": "down.example.test:80\nallowed.example.test:80" },
      script: `
dig +tries=1 +timeout=30 down.example.test | grep -q SERVFAIL & down=$!
curl -sf -m 5 http://allowed.example.test/
wait $down
curl -sf -m 5 http://allowed.example.test/`,
    }),
  },
  {
    id: "T57",
    title: "A cold start: no cache, nothing kept from an earlier run",
    outcome: "prevented",
    run: attack({ act: TRY, harm: reachedEvil }),
  },
  {
    id: "T58",
    title: "Every service outside is down: protection starts, and is not weaker",
    outcome: "prevented",
    why: "No service is asked.",
    run: attack({ before: ({ internet }) => internet.behave("servfail"), act: TRY, harm: reachedEvil }),
  },
  {
    id: "T59",
    title: "The agent's program is damaged, missing, ends at once or never answers: the job fails",
    outcome: "prevented",
    run: (stage) =>
      allOf(stage, [
        refusesToStart(async ({ machine }) => truncateSync(machine.outside(AGENT), 1000)),
        refusesToStart(({ machine }) => machine.demand(["rm", "-f", AGENT])),
        refusesToStart(async ({ machine }) => writeFileSync(machine.outside(AGENT), "process.exit(0)\n")),
        refusesToStart(async ({ machine }) => writeFileSync(machine.outside(AGENT), "setInterval(() => {}, 1000)\n")),
      ]),
  },
  {
    id: "T60",
    title: "A machine that cannot be protected: no nft, no root, inside a container",
    outcome: "prevented",
    run: (stage) =>
      allOf(stage, [
        refusesToStart(({ machine }) => machine.demand(["mount", "--bind", "/dev/null", nftPath()])),
        refusesToStart(({ machine }) => machine.demand(["rm", "/etc/sudoers.d/runner"])),
        refusesInContainer,
        warnsLoudly,
      ]),
  },
  {
    id: "T61",
    title: "Actions whose own pre phase runs after this one's",
    outcome: "prevented",
    why: "Put this step first: what runs in the pre phase of an earlier step is not covered.",
    run: async (stage) => {
      const world = await stage.world();
      await stage.phase(world, "pre");
      await world.internet.forget();
      await world.job.step("pre-of-another", TRY);
      return (await reachedEvil(world)) ? "undetected" : "prevented";
    },
  },
  {
    id: "T62",
    title: "Pre did not run: the action is nested in a composite, or local",
    outcome: "detected",
    why: "Main fails the job, as nothing has been protected up to then. A step before it could forge what pre would have left: put it first.",
    run: async (stage) => {
      const world = await stage.world();
      const main = await stage.phase(world, "main");
      return main.conclusion === "failure" ? "detected" : "undetected";
    },
  },
  {
    id: "T63",
    title: "The job is cancelled in the middle of a step: post still reports",
    outcome: "prevented",
    run: async (stage) => {
      const world = await stage.world();
      await stage.protect(world);
      await world.job.step("cancelled", "sleep 60", { timeoutMs: 500 });
      const { report } = await stage.finish(world);
      return report.log.chain === "intact" && postRunsAlways(world) ? "prevented" : "undetected";
    },
  },
  {
    id: "T64",
    title: "A later step calls the action again with weaker inputs",
    outcome: "prevented",
    run: attack({
      control: false,
      act: async (world, stage) => {
        const weaker = { mode: "audit", "allowed-endpoints": `${FORBIDDEN.name}:80\n${EVIL}:80` };
        await stage.phase(world, "pre", weaker);
        await stage.phase(world, "main", weaker);
        await world.job.step("attack", TRY);
      },
      harm: either(reachedEvil, askedForEvil),
    }),
  },
];

/** As in a job with `container:`: in namespaces of others, where the runner's user even counts as root. */
async function refusesInContainer(stage: Stage): Promise<Ending> {
  const world = await stage.world();
  const pre = `${PLACES.node} ${PLACES.action}/dist/harden-runner/pre.js`;
  const script = `unshare --user --map-root-user --pid --fork ${pre}`;
  const { conclusion, annotations } = await world.job.step("contained", script, { env: { INPUT_CONFIG: "none" } });
  return conclusion === "failure" && annotations.some(({ level }) => level === "error") ? "prevented" : "undetected";
}

/** Where a run without protection is asked for, it says so at the top of its voice. */
async function warnsLoudly(stage: Stage): Promise<Ending> {
  const world = await stage.world();
  await world.machine.demand(["rm", "/etc/sudoers.d/runner"]);
  const pre = await stage.phase(world, "pre", { "on-unsupported": "warn" });
  const loud = pre.annotations.some(({ level }) => level === "warning");
  return pre.conclusion === "success" && loud ? "prevented" : "undetected";
}

function nftPath(): string {
  return ["/usr/sbin/nft", "/sbin/nft", "/usr/bin/nft"].find((path) => existsSync(path)) ?? "/usr/sbin/nft";
}

/** `post-if` defaults to `always()`: anything else must be spelt out. Source: GitHub documentation, "Metadata syntax reference". */
function postRunsAlways({ machine }: PrivilegedWorld): boolean {
  const text = readFileSync(machine.outside(`${PLACES.action}/actions/harden-runner/action.yml`), "utf8");
  return !/post-if:(?!\s*['"]?always\(\))/.test(text);
}
