// What clients and servers speak over port 443 goes on under `block`, where every such connection passes through the agent.
import { PLACES, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

const HOST = "files.example.test";
const SIX = "six.example.test";
const BOTH = "both.example.test";
const NAMES = {
  [HOST]: { a: ["11.4.1.1"], ttl: 5 },
  [SIX]: { aaaa: ["2a0e:b107:41::2"] },
  [BOTH]: { a: ["11.4.1.3"], aaaa: ["2a0e:b107:41::3"] },
};
const INPUTS = { "allowed-endpoints": Object.keys(NAMES).join("\n") };
const LARGE = 300_000_000;
/** Longer than a resolver or a connection may take. */
const SLOW_MS = 20_000;

/** Asks for an upgrade as WebSocket does, and says something in both directions afterwards. */
const UPGRADE = `
const request = require("https").request("https://${HOST}/socket", { headers: { connection: "upgrade", upgrade: "echo" } });
request.on("upgrade", (response, socket) => {
  let heard = "";
  socket.on("data", (data) => { heard += data; if (heard === "onetwo") { console.log("heard " + heard); socket.end(); } });
  socket.write("one");
  setTimeout(() => socket.write("two"), 1500);
});
request.end();`;

describe.skipIf(!PRIVILEGED)("over port 443 under block", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await world.internet.addNames(NAMES);
    await stage.protect(world, INPUTS);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  const curl = async (options: string, url: string): Promise<string> =>
    (await world.job.step("work", `curl -s -m 60 ${options} "${url}"`, { timeoutMs: 90_000 })).log.trim();

  it("a large file comes whole", async () => {
    const written = await curl("-o /dev/null -w '%{size_download}'", `https://${HOST}/download?bytes=${LARGE}`);
    expect(written).toBe(String(LARGE));
  });

  it("a server may take its time", async () => {
    expect(await curl("", `https://${HOST}/wait?ms=${SLOW_MS}`)).toBe("reached");
  });

  it.each([
    ["HTTP/2", "--http2", "2"],
    ["HTTP/1.1", "--http1.1", "1.1"],
    ["TLS 1.2 only", "--tls-max 1.2 --http1.1", "1.1"],
    ["TLS 1.3 only", "--tlsv1.3", "2"],
  ])("%s", async (_, options, version) => {
    expect(await curl(`${options} -o /dev/null -w '%{http_version}'`, `https://${HOST}/versions`)).toBe(version);
  });

  it("a connection may be upgraded, and stays open in both directions", async () => {
    const { log } = await world.job.step("upgrade", `${PLACES.node} -e '${UPGRADE}'`, {
      env: { NODE_EXTRA_CA_CERTS: "/etc/ssl/certs/ca-certificates.crt" },
    });
    expect(log.trim()).toBe("heard onetwo");
  });

  it("a host has IPv6 alone, or both families of which a client takes the first that answers", async () => {
    expect(await curl("", `https://${SIX}/`)).toBe("reached");
    expect(await curl("--happy-eyeballs-timeout-ms 1", `https://${BOTH}/`)).toBe("reached");
  });

  it("200 connections are opened at once", async () => {
    const script = `
for i in $(seq 200); do curl -sf -m 60 https://${HOST}/n$i > /dev/null & pids="$pids $!"; done
for pid in $pids; do wait $pid; done`;
    expect((await world.job.step("many", script, { timeoutMs: 90_000 })).conclusion).toBe("success");
  });

  it("and nothing of it was blocked or lost", async () => {
    const { report } = await stage.finish(world, INPUTS);
    expect(report.blocked).toEqual([]);
    expect(report).toMatchObject({ verdict: "pass", reasons: [] });
    const names = new Set(
      report.destinations.filter(({ protocol }) => protocol === "tls").map((use) => use.destination),
    );
    expect(names).toEqual(new Set(Object.keys(NAMES)));
  });
});
