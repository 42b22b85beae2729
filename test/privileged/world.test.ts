// The harness itself: what it pretends to be is there, each instrument shows what it should, and nothing stays behind.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { ALLOWED, FORBIDDEN, IMAGE, type PrivilegedWorld, privilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";

describe.skipIf(!PRIVILEGED)("a world", () => {
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await privilegedWorld();
  });
  afterAll(() => world?.close());

  it("runs steps as the runner's user, below Runner.Worker, with sudo and the variables of a step", async () => {
    const script =
      'id -un; id -nG; cat /proc/$PPID/comm; sudo id -un; echo "$GITHUB_ACTION"; echo "a=b" >> "$GITHUB_OUTPUT"';
    const { log, outputs, conclusion } = await world.job.step("who", script);
    expect(log.split("\n")).toEqual(["runner", "runner docker", "Runner.Worker", "root", "who", ""]);
    expect([...outputs]).toEqual([["a", "b"]]);
    expect(conclusion).toBe("success");
  });

  it("carries on what a step exports", async () => {
    await world.job.step("first", 'echo "WORD=kept" >> "$GITHUB_ENV"; echo /somewhere >> "$GITHUB_PATH"');
    const { log } = await world.job.step("second", 'echo "$WORD ${PATH%%:*}"');
    expect(log).toBe("kept /somewhere\n");
  });

  it("ends a step at its time limit", async () => {
    const result = await world.job.step("long", "sleep 60 & sleep 60", { timeoutMs: 500 });
    expect(result).toMatchObject({ timedOut: true, conclusion: "failure" });
  });

  it("answers names and serves them by both families", async () => {
    await world.internet.forget();
    const get = (family: number) => `curl --silent --fail -${family} https://${ALLOWED.name}/v${family}`;
    const { conclusion } = await world.job.step("get", `${get(4)}\n${get(6)}`);
    expect(conclusion).toBe("success");
    const web = (await world.internet.arrivals()).filter(({ kind }) => kind === "http");
    expect(web).toMatchObject([
      { server: ALLOWED.a, port: 443, serverName: ALLOWED.name, path: "/v4" },
      { server: ALLOWED.aaaa, port: 443, serverName: ALLOWED.name, path: "/v6" },
    ]);
  });

  it("notes what was asked, by which way, with which options", async () => {
    await world.internet.forget();
    await world.job.step("ask", `dig +tcp +ednsopt=65001:cafe @8.8.8.8 TXT x.${FORBIDDEN.name}`);
    expect(await world.internet.arrivals()).toMatchObject([
      { kind: "dns", over: "tcp", server: "8.8.8.8", questions: [{ name: `x.${FORBIDDEN.name}`, type: "TXT" }] },
    ]);
    const [asked] = await world.internet.arrivals();
    expect(asked?.kind === "dns" ? asked.options : []).toContain(65_001);
  });

  it("sees packets that nothing answers", async () => {
    await world.internet.forget();
    const bash = "echo x > /dev/udp/11.9.9.9/9; (echo x > /dev/tcp/11.9.9.9/9) || true; ping -c 1 -W 1 11.9.9.9";
    await world.job.step("knock", bash);
    expect(await world.internet.flows()).toEqual(
      expect.arrayContaining([
        { protocol: "udp", address: "11.9.9.9", port: 9 },
        { protocol: "tcp", address: "11.9.9.9", port: 9 },
        { protocol: "icmp", address: "11.9.9.9" },
      ]),
    );
  });

  it("leaves a checkout with one commit", async () => {
    const id = await world.checkout({ "src/a.txt": "a\n" });
    const { log } = await world.job.step("git", 'git rev-parse HEAD; git status --porcelain; echo "$GITHUB_SHA"');
    expect(log).toBe(`${id}\n${id}\n`);
  });

  it("shows the links of its own network only", async () => {
    const { log } = await world.job.step("links", "cat /sys/class/net/eth0/address; ip -o link show eth0");
    const [address = "none", link] = log.split("\n");
    expect(link).toContain(`link/ether ${address} `);
  });

  it("keeps the settings of the kernel as they are", async () => {
    const { conclusion } = await world.job.step("sysctl", "echo 1 | sudo tee /proc/sys/kernel/printk");
    expect(conclusion).toBe("failure");
  });

  it.each([
    ["the default bridge", "docker run --rm"],
    ["a bridge of its own", "docker network create own > /dev/null && docker run --rm --network own"],
    ["the host's network", "docker run --rm --network host"],
  ])("runs containers on %s", async (name, command) => {
    await world.docker();
    const path = `/${name.length}`;
    const { log } = await world.job.step("docker", `${command} ${IMAGE} wget -qO- http://${ALLOWED.a}${path}`);
    expect(log).toBe("reached\n");
    expect(await world.internet.arrivals()).toContainEqual(
      expect.objectContaining({ kind: "http", server: ALLOWED.a, path }),
    );
  });

  it("builds images", async () => {
    await world.docker();
    const build = `printf 'FROM ${IMAGE}\\nRUN wget -qO- http://${ALLOWED.a}/build\\n' > Dockerfile; docker build --quiet .`;
    expect((await world.job.step("build", build)).conclusion).toBe("success");
  });
});

describe.skipIf(!PRIVILEGED)("two worlds", () => {
  it("do not see each other, and leave nothing behind", async () => {
    const [one, two] = await Promise.all([privilegedWorld(), privilegedWorld({ sudo: false, docker: false })]);
    const pids = [one, two].map(({ machine }) => machine.pid);
    try {
      const { log } = await one.job.step(
        "daemon",
        "mkfifo said; setsid --fork sh -c 'echo $$ > said; exec sleep 3600 > /dev/null'; cat said",
      );
      pids.push(Number(log));
      expect(pids.every(runs)).toBe(true);
      await one.job.step("get", `curl --silent http://${FORBIDDEN.a}/`);
      expect(await two.internet.flows()).toEqual([]);
      const { log: rights } = await two.job.step("rights", "id -nG; sudo -n true || echo none");
      expect([rights.split("\n").at(0), rights.split("\n").at(-2)]).toEqual(["runner", "none"]);
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
    expect(pids.filter(runs)).toEqual([]);
    expect(pids).toHaveLength(3);
    expect(leftovers([one.name, two.name])).toEqual([]);
  });
});

/** A process that has ended may stay as a name until its parent asks for it. */
function runs(pid: number): boolean {
  return existsSync(`/proc/${pid}/status`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
}

/** Control groups in any hierarchy, mounts and folders with one of the names. */
function leftovers(names: readonly string[]): readonly string[] {
  const hierarchies = readdirSync("/sys/fs/cgroup").map((name) => `/sys/fs/cgroup/${name}`);
  const groups = hierarchies.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path) : []));
  const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
  return [...groups, ...mounts, ...readdirSync(tmpdir())].filter((text) => names.some((name) => text.includes(name)));
}
