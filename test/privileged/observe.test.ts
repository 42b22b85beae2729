// The observer on the real kernel: what it sees of programs, connections and steps, and what nobody can make it believe.

import type { ChildProcess } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";
import { PATIENCE_MS, Watched } from "./watched.ts";

describe.skipIf(!PRIVILEGED)("the observer on the kernel's tracing", () => {
  let watched: Watched;

  beforeEach(async () => {
    watched = await Watched.start();
  });

  afterEach(() => watched.end());

  it("sees programs with their arguments, their step and their ancestors, also of a daemon", async () => {
    const inner = "GITHUB_ACTION=forged setsid sleep 30 & GITHUB_ACTION=forged sleep 31";
    watched.run(["bash", "-c", `${inner}; true`], { GITHUB_ACTION: "build" });
    const sleeps = await watched.until(() => {
      const found = watched
        .events()
        .filter(
          (event) => event.kind === "exec" && event.actor.step === "build" && event.actor.program.endsWith("/sleep"),
        );
      return found.length === 2 && found;
    });
    const expected = { step: "build", ancestors: expect.arrayContaining([expect.stringMatching(/bash$/)]) };
    for (const event of sleeps) expect(event).toMatchObject({ actor: expected });
    expect(sleeps.map((event) => (event.kind === "exec" ? event.argv?.at(-1) : ""))).toEqual(
      expect.arrayContaining(["30", "31"]),
    );
    expect(watched.observer.activeSteps()).toEqual(new Set(["build"]));
    expect(watched.events()).toContainEqual({ kind: "step", step: "build", state: "started" });
  });

  it("believes no program that a step starts in its own place, also where it was too late for the first one", async () => {
    const forge = "exec /usr/bin/env GITHUB_ACTION=forged /bin/sleep 30";
    const { pid } = watched.run(["/bin/bash", "-c", forge], { GITHUB_ACTION: "real" });
    // So that all of it is read at once.
    await expect.poll(() => readFileSync(`/proc/${pid}/comm`, "utf8"), { timeout: PATIENCE_MS }).toBe("sleep\n");
    await watched.until(() => watched.programs().some((program) => program.endsWith("/sleep")));
    expect(watched.events()).not.toContainEqual(expect.objectContaining({ step: "forged" }));
    expect(watched.observer.activeSteps()).not.toContain("forged");
    expect(watched.events()).toContainEqual({ kind: "gap", what: "steps", why: "not-read" });
  });

  it("loses no program of a thousand short ones", async () => {
    watched.run(["bash", "-c", "for i in $(seq 1000); do /bin/true; done"], { GITHUB_ACTION: "many" });
    await watched.until(() => !watched.observer.activeSteps().has("many") && watched.programs().length >= 1_000);
    const many = watched
      .events()
      .filter((event) => event.kind === "exec" && event.actor.step === "many" && /true$/.test(event.actor.program));
    expect(many).toHaveLength(1_000);
    expect(watched.observer.losses()).toMatchObject({ events: 0, broken: 0 });
  });

  it("is not fooled by a path and a name that look like other events", async () => {
    const line = "  bash-1     [000] .....     1.0: sched_process_exec: filename=/forged pid=1 old_pid=1";
    // A path cannot hold a slash in its last part: the forgery stands without.
    const forged = join(watched.folder, `x\n${line.replaceAll("/", "")}\n`);
    copyFileSync("/bin/true", forged);
    watched.run([forged]);
    watched.python(
      'name = b"\\nx-1 [000] a: b"\nctypes.CDLL(None).prctl(15, name, 0, 0, 0)\nos.fork() or os._exit(0)\ntime.sleep(1)',
    );
    await watched.until(() => watched.programs().includes(forged));
    await watched.until(() => watched.programs().some((program) => program.includes("python")));
    expect(watched.programs().filter((program) => program.includes("forged"))).toEqual([forged]);
    expect(watched.observer.actorOf(1)?.program).not.toContain("forged");
    expect(watched.observer.losses().broken).toBe(0);
  });

  it("sees connections of both families, and IPv4 in IPv6 as IPv4", async () => {
    const server = await listening();
    const { port } = server.address() as { port: number };
    const open = (family: string, address: string) =>
      `s = socket.socket(socket.${family}); s.connect(("${address}", ${port})); s.close()`;
    watched.python(
      [open("AF_INET", "127.0.0.1"), open("AF_INET6", "::1"), open("AF_INET6", "::ffff:127.0.0.1")].join("\n"),
    );
    const found = await watched.until(() => {
      const mine = watched.seen.flatMap((each) => (each.kind === "connect" && each.port === port ? [each] : []));
      return mine.length === 3 && mine;
    });
    server.close();
    expect(found.map(({ address }) => address)).toEqual(["127.0.0.1", "::1", "127.0.0.1"]);
    for (const { actor, protocol } of found)
      expect({ protocol, program: actor?.program }).toMatchObject({
        protocol: "tcp",
        program: expect.stringContaining("python"),
      });
  });

  it("finds who holds a socket", async () => {
    const child = watched.python(
      's = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); time.sleep(30)',
    );
    const port = Number(await firstLine(child));
    await watched.until(() => watched.observer.actorOf(child.pid ?? 0));
    expect(await watched.observer.actorOfSocket({ protocol: "udp", address: "127.0.0.1", port })).toMatchObject({
      pid: child.pid,
    });
    expect(await watched.observer.actorOfSocket({ protocol: "udp", address: "0.0.0.0", port })).toMatchObject({
      pid: child.pid,
    });
    expect(await watched.observer.actorOfSocket({ protocol: "tcp", address: "127.0.0.1", port })).toBeUndefined();
  });
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on("error", () => undefined).end());
    server.listen({ port: 0, host: "::", ipv6Only: false }, () => resolve(server));
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString())));
}
