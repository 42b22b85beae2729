// A job without sudo and without containers, on a machine with systemd: what systemd offers to a user is no way around it.
import { ALLOWED, FORBIDDEN, type StepResult, wholeMachine } from "@lockstep/testkit/privileged";
import { beforeAll, describe, expect, it } from "vitest";
import { SERVICE } from "../../actions/harden-runner/src/agent/places.ts";
import { MachineJob, ON_TEST_MACHINE, reportOf } from "./runner.ts";

const MANAGER = "org.freedesktop.systemd1 /org/freedesktop/systemd1 org.freedesktop.systemd1.Manager";
const RESOLVER = "org.freedesktop.resolve1 /org/freedesktop/resolve1 org.freedesktop.resolve1.Manager";

/** Each must fail: a step lists those that do not. */
const ATTEMPTS = {
  sudo: "sudo -n true",
  stop: `systemctl stop ${SERVICE}`,
  kill: `systemctl kill --signal=KILL ${SERVICE}`,
  freeze: `systemctl freeze ${SERVICE}`,
  transient: "systemd-run --quiet --wait touch /etc/by-the-job",
  "unit by the bus": `busctl call ${MANAGER} StopUnit ss ${SERVICE}.service replace`,
  "name by the bus": `busctl call ${RESOLVER} ResolveHostname isit 0 ${FORBIDDEN.name} 0 0`,
  "resolver by the bus": "resolvectl dns eth0 8.8.8.8",
  docker: "docker ps",
  "docker by systemd": "systemctl restart docker.socket docker.service",
};

describe.skipIf(!ON_TEST_MACHINE)("a job without sudo and containers", () => {
  let job: MachineJob;
  let attempts: StepResult;
  let reached: StepResult;
  let post: StepResult;

  beforeAll(async () => {
    const world = await wholeMachine();
    await world.docker();
    job = new MachineJob(world, { sudo: "disable", containers: "disable" });
    await job.protect();
    await world.internet.forget();
    const lines = Object.entries(ATTEMPTS).map(([name, command]) => `if ${command}; then echo "WORKED ${name}"; fi`);
    attempts = await job.step("attempts", lines.join("\n"));
    reached = await job.step("reach", `curl -sS -m 60 https://${ALLOWED.name}/by-name`);
    post = await job.phase("post");
  });

  it("finds no way by systemd, its bus or Docker", () => {
    expect(attempts.log.split("\n").filter((line) => line.startsWith("WORKED"))).toEqual([]);
    expect(attempts.conclusion).toBe("success");
  });

  it("sends nothing to where it may not", async () => {
    const arrivals = await job.world.internet.arrivals();
    const asked = arrivals.flatMap((one) =>
      one.kind === "dns" ? one.questions.map(({ name }) => name.toLowerCase()) : [],
    );
    expect(asked).not.toContain(FORBIDDEN.name);
  });

  it("goes on, and is told nothing of tampering", () => {
    expect(reached.conclusion).toBe("success");
    expect(post.conclusion).toBe("success");
    expect(reportOf(post)).toMatchObject({ protection: "enforcing", tampering: [], reasons: [] });
  });
});
