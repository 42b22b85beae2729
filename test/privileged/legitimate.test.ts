// Work that a job may do goes on under `block`: one protected runner does all of it, and its report shows nothing blocked.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { IMAGE, type Page, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

const REGISTRY = "packages.example.test";
const GIT = "git.example.test";
const SLOW = "slow.example.test";
const MANY = "many.example.test";
const BOTH = "both.example.test";
const NAMES = {
  [REGISTRY]: { a: ["11.4.0.1"] },
  [GIT]: { a: ["11.4.0.2"] },
  [SLOW]: { a: ["11.4.0.3"], ttl: 1 },
  [MANY]: { a: ["11.4.0.4", "11.4.0.5"], ttl: 1 },
  [BOTH]: { a: ["11.4.0.6"], aaaa: ["2a0e:b107:40::6"] },
};
const INPUTS = {
  presets: "npm",
  "allowed-endpoints": [GIT, SLOW, MANY, BOTH].flatMap((name) => [`${name}:443`, `${name}:80`]).join("\n"),
};
/** Longer than what a name opens outlives its answer by. */
const LONG_MS = 45_000;

describe.skipIf(!PRIVILEGED)("under block", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await world.internet.addNames(NAMES);
    await world.docker();
    await world.job.step("npmrc", `echo "registry=http://${REGISTRY}/" > ~/.npmrc`);
    // Before any phase: the commit of a run is the same for all of them.
    await publishPackage(world);
    await stage.protect(world, INPUTS);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it("npm ci installs from the registry of the machine's own configuration", async () => {
    const { conclusion, log } = await world.job.step(
      "install",
      "npm ci --no-audit --no-fund && node -p 'require(\"left\")'",
    );
    expect(log).toContain("from the registry");
    expect(conclusion).toBe("success");
  });

  it("git clones over HTTPS", async () => {
    using repository = new ScratchRepository();
    repository.write("a.txt", "cloned\n");
    repository.commit();
    repository.git("update-server-info");
    await world.internet.publish(pagesBelow(join(repository.path, ".git"), "/demo.git"));
    const { log } = await world.job.step("clone", `git clone --quiet https://${GIT}/demo.git ~/demo; cat ~/demo/a.txt`);
    expect(log).toBe("cloned\n");
  });

  it("images are built, and containers run, by name", async () => {
    const fetch = `wget -qO- http://${BOTH}/`;
    const script = `
printf 'FROM ${IMAGE}\\nRUN ${fetch}image\\n' > Dockerfile
docker build --quiet . > /dev/null
docker run --rm ${IMAGE} ${fetch}run
docker network create own > /dev/null
docker run --rm --network own ${IMAGE} ${fetch}own`;
    const { log } = await world.job.step("containers", script);
    expect(log.match(/^reached$/gm)).toHaveLength(2);
    expect(await pathsAt(world, "11.4.0.6")).toEqual(expect.arrayContaining(["/image", "/run", "/own"]));
  });

  it("IPv6 is used as IPv4 is", async () => {
    const script = `curl -sf -6 http://${BOTH}/six; curl -sf -6 https://${BOTH}/six-tls`;
    expect((await world.job.step("six", script)).conclusion).toBe("success");
    expect(await pathsAt(world, "2a0e:b107:40::6")).toEqual(expect.arrayContaining(["/six", "/six-tls"]));
  });

  it("a download goes on after its name has expired", async () => {
    const size = 4_000_000;
    const script = `curl -sf "http://${SLOW}/download?bytes=${size}&ms=${LONG_MS}" | wc -c`;
    const { log } = await world.job.step("download", script, { timeoutMs: 100_000 });
    expect(Number(log)).toBe(size);
  });

  it("200 connections are opened at once", async () => {
    const script = `
for i in $(seq 200); do curl -sf -m 30 http://${MANY}/n$i > /dev/null & pids="$pids $!"; done
for pid in $pids; do wait $pid; done`;
    expect((await world.job.step("many", script)).conclusion).toBe("success");
    const paths = [...(await pathsAt(world, "11.4.0.4")), ...(await pathsAt(world, "11.4.0.5"))];
    expect(new Set(paths).size).toBe(200);
  });

  it("and the report shows nothing blocked, and who used what", async () => {
    const { post, report } = await stage.finish(world, INPUTS);
    expect(report.blocked).toEqual([]);
    expect(report).toMatchObject({ verdict: "pass", protection: "enforcing", tampering: [], log: { chain: "intact" } });
    expect(post.conclusion).toBe("success");
    const used = report.destinations.map(({ destination, step }) => `${step} ${destination}`);
    expect(used).toEqual(expect.arrayContaining([`install ${REGISTRY}`, `clone ${GIT}`, `download ${SLOW}`]));
  });
});

async function pathsAt(world: PrivilegedWorld, address: string): Promise<readonly string[]> {
  return (await world.internet.arrivals()).flatMap((arrival) =>
    arrival.kind === "http" && arrival.server === address ? [arrival.path] : [],
  );
}

/** A package that only the pretended registry has, and a workspace whose lock file names it. */
async function publishPackage(world: PrivilegedWorld): Promise<void> {
  using folder = new ScratchFolder();
  folder.write("package/package.json", JSON.stringify({ name: "left", version: "1.0.0", main: "index.js" }));
  folder.write("package/index.js", 'module.exports = "from the registry";\n');
  execFileSync("tar", ["-czf", join(folder.path, "left.tgz"), "-C", folder.path, "package"]);
  const tarball = readFileSync(join(folder.path, "left.tgz"));
  await world.internet.publish({ "/left/-/left-1.0.0.tgz": { body: tarball.toString("base64") } });
  const entry = {
    version: "1.0.0",
    resolved: `http://${REGISTRY}/left/-/left-1.0.0.tgz`,
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
  };
  const root = { name: "demo", version: "1.0.0", dependencies: { left: "1.0.0" } };
  const lock = { ...root, lockfileVersion: 3, packages: { "": root, "node_modules/left": entry } };
  await world.checkout({ "package.json": JSON.stringify(root), "package-lock.json": JSON.stringify(lock) });
}

/** Every file of a folder as a page. */
function pagesBelow(folder: string, at: string): Readonly<Record<string, Page>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [`${at}${path.slice(folder.length)}`, { body: readFileSync(path).toString("base64") }]),
  );
}
