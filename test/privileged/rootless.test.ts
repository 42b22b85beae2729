// Rootless containers do what is allowed and nothing else: their network is a process of the user, and is judged as one.
import { ALLOWED, FORBIDDEN, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";
import { prepareRootless, rootless } from "./rootless.ts";
import { Stage } from "./stage.ts";

const SLIRP = "/usr/bin/slirp4netns";

describe.skipIf(!PRIVILEGED)("rootless podman under block", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await prepareRootless(world);
    await stage.protect(world);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it("reaches an allowed host by its name, and no other one", async () => {
    const { log } = await world.job.step(
      "podman",
      rootless(`wget -qO- http://${ALLOWED.name}/; timeout 3 wget -qO- http://${FORBIDDEN.a}/ || echo refused`),
      { timeoutMs: 60_000 },
    );
    expect(log).toContain("reached");
    expect(log).toContain("refused");
    const reached = (await world.internet.flows()).filter(({ protocol }) => protocol === "tcp");
    expect(reached.map(({ address, port }) => [address, port])).toEqual([[ALLOWED.a, 80]]);
  });

  it("stands in the report with the program that is its network", async () => {
    const { report } = await stage.finish(world);
    expect(report.destinations).toContainEqual(
      expect.objectContaining({ destination: ALLOWED.name, decision: "allowed", program: SLIRP }),
    );
    expect(report.blocked).toContainEqual(expect.objectContaining({ destination: FORBIDDEN.a, program: SLIRP }));
  });
});
