// From audit to block: audit changes nothing that a job could notice, and the list it prints is all that block needs.
import { ALLOWED, type PrivilegedWorld, type StepResult } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";
import { PRIVILEGED } from "./privileged.ts";
import { type Finished, Stage } from "./stage.ts";

const API = "api.example.test";
const FILES = "files.example.test";
const SIX = "six.example.test";
const NAMES = {
  [API]: { a: ["11.5.1.1"], txt: "text of the zone" },
  [FILES]: { cname: "cdn.files.example.test" },
  "cdn.files.example.test": { a: ["11.5.1.2"] },
  [SIX]: { aaaa: ["2a0e:b107:51::3"] },
};

/** What a line can stand for: names, addresses, TCP and UDP. Each prints what came back. */
const LISTABLE = `
curl -s -m 5 http://${API}/plain
curl -s -m 5 https://${API}/secure
curl -s -m 5 http://${FILES}:8080/alias
curl -s -m 5 -6 http://${SIX}/six
curl -s -m 5 http://11.5.1.9/number
printf four > /dev/udp/${ALLOWED.a}/4444 || true
dig +short +tries=1 +timeout=3 ${API}`;

/** What no line can stand for. */
const ODD = `
for type in TXT MX HTTPS SRV ANY; do dig +noall +answer +comments +tries=1 +timeout=3 ${API} $type | grep -v 'id:' || true; done
dig +short +tries=1 +timeout=3 +tcp nowhere.example.test || true
dig +short +tries=1 +timeout=3 @8.8.8.8 ${API} || true
dig +short +tries=1 +timeout=3 @8.8.8.8 -p 5354 ${API} || true
ping -c 1 -W 2 11.5.1.1 | grep -o '1 received' || true`;

const EXPECTED = [
  "11.5.1.9:80",
  `${API}:443`,
  `${API}:80`,
  `${FILES}:8080`,
  `${SIX}:80`,
  `udp://${ALLOWED.a}:4444`,
].sort();

describe.skipIf(!PRIVILEGED)("from audit to block", () => {
  const stage = new Stage();
  let plain: StepResult;
  let audited: StepResult;
  let audit: Finished;
  beforeAll(async () => {
    plain = await work(await named(), `${LISTABLE}\n${ODD}`);
    const world = await named();
    const inputs = { mode: "audit", "allowed-endpoints": "" };
    await stage.protect(world, inputs);
    audited = await work(world, `${LISTABLE}\n${ODD}`);
    audit = await stage.finish(world, inputs);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  async function named(): Promise<PrivilegedWorld> {
    const world = await stage.world();
    await world.internet.addNames(NAMES);
    return world;
  }

  it("audit gives a job the answers that it would have without it", () => {
    expect(plain.log).toContain("text of the zone");
    expect(audited.log).toBe(plain.log);
    expect(audited.exitCode).toBe(plain.exitCode);
  });

  it("audit passes, and tells what block would stop", () => {
    expect(audit.report.gaps.filter(({ count = 0 }) => count > 0)).toEqual([]);
    expect(audit.report).toMatchObject({
      verdict: "pass",
      reasons: [],
      protection: "auditing",
      blocked: [],
      tampering: [],
    });
    expect(audit.post.conclusion).toBe("success");
    expect(wouldBlock(audit.report)).toEqual(
      expect.arrayContaining([
        `dns ${API}`,
        `icmp ${API}`,
        `tcp ${API}`,
        "udp 8.8.8.8",
        "tcp 11.5.1.9",
        `udp ${ALLOWED.a}`,
      ]),
    );
  });

  it("the list is sorted, holds each line once, and is also in the outputs and the summary", () => {
    expect(audit.report.allowList.filter((line) => !line.startsWith("udp://8.8.8.8"))).toEqual(EXPECTED);
    expect(audit.post.outputs.get("allow-list")).toBe(audit.report.allowList.join("\n"));
    for (const line of audit.report.allowList) expect(audit.post.summary).toContain(line);
  });

  it("block with exactly that list does the same work, and blocks nothing", async () => {
    const control = await work(await named(), LISTABLE);
    const world = await named();
    const inputs = { mode: "block", "allowed-endpoints": audit.report.allowList.join("\n"), "on-block": "fail" };
    await stage.protect(world, inputs);
    const result = await work(world, LISTABLE);
    const { post, report } = await stage.finish(world, inputs);
    expect(result.log).toBe(control.log);
    expect(report.blocked).toEqual([]);
    expect(report).toMatchObject({ verdict: "pass", protection: "enforcing", counts: { blocked: 0 } });
    expect(post.conclusion).toBe("success");
    expect(report.allowList).toEqual(EXPECTED);
  });

  it("a line that is missing from it is missed", async () => {
    const world = await named();
    const inputs = {
      mode: "block",
      "allowed-endpoints": EXPECTED.filter((line) => line !== `${FILES}:8080`).join("\n"),
    };
    await stage.protect(world, inputs);
    await work(world, LISTABLE);
    const { report } = await stage.finish(world, inputs);
    expect(new Set(report.blocked.map(({ destination }) => destination))).toEqual(new Set([FILES]));
  });
});

function work(world: PrivilegedWorld, script: string): Promise<StepResult> {
  return world.job.step("work", script.replace(/^curl .*$/gm, "$& || true"));
}

function wouldBlock({ destinations }: RunReport): readonly string[] {
  return destinations
    .filter(({ decision }) => decision === "would-block")
    .map(({ protocol, destination }) => `${protocol} ${destination}`);
}
