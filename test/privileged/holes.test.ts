// Ways out and ways to a false report that were found by attacking the product, and work that its rules once broke. Each
// stays closed.
import { writeFileSync } from "node:fs";
import { ALLOWED, GATEWAY, IMAGE, PLACES, RUNNER } from "@lockstep/testkit/privileged";
import { afterAll, describe, expect, it } from "vitest";
import { CONTROL_SOCKET } from "../../actions/harden-runner/src/agent/places.ts";
import { TABLE } from "../../actions/harden-runner/src/firewall/sets.ts";
import { OWN_ADDRESS } from "./harm.ts";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

/** Elements that the kernel takes into a set which packets change. Source: Linux, net/netfilter/nft_dynset.c. */
const ROOM = 65_535;
const GIT_AS = "git -c user.name=A -c user.email=a@example.test";
const CHECKOUT = `git init -q; echo kept > file.c; git add --all; ${GIT_AS} commit -qm change`;
const PHASE = `${PLACES.action}/dist/harden-runner/post.js`;

/** Makes a page to be served, as a shell command. */
const page = (folder: string): string => `mkdir -p ${folder}; echo served > ${folder}/index.html;`;
/** Belongs to one machine alone, as /tmp does not. */
const WWW = `${PLACES.home}/www`;

describe.skipIf(!PRIVILEGED)("a hole that was found", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  it("sources that are changed after somebody else had them compared are still found changed", async () => {
    const world = await stage.world();
    const inputs = { "file-integrity": "fail", sudo: "disable", containers: "disable" };
    await stage.protect(world, inputs);
    await world.job.step("__actions_checkout", CHECKOUT);
    await world.job.step("ask", `curl -s --max-time 20 --unix-socket ${CONTROL_SOCKET} http://agent/finish`);
    await world.job.step("change", "echo evil > file.c");
    const { post, report } = await stage.finish(world, inputs);
    expect(report.integrity.changes.map(({ path }) => path)).toEqual(["file.c"]);
    expect(post.conclusion).toBe("failure");
  });

  it("an agent cannot be stopped by a pipe in the place of a file that it looks at", async () => {
    const world = await stage.world();
    const inputs = { "on-tamper": "fail" };
    await stage.protect(world, inputs);
    const swap = `mv ${PHASE} ${PHASE}.kept; mkfifo ${PHASE}; sleep 3; timeout 5 dig +tries=1 +time=4 localhost; code=$?
rm ${PHASE}; mv ${PHASE}.kept ${PHASE}; exit $code`;
    expect(await world.job.step("swap", swap)).toMatchObject({ conclusion: "success" });
    const { report } = await stage.finish(world, inputs);
    expect(report.tampering.length).toBeGreaterThan(0);
  });

  it("a chain of somebody else's that comes to stand at a hook fails the job, also if it is gone again", async () => {
    const world = await stage.world();
    await stage.protect(world);
    const chain = "add table ip other; add chain ip other post { type filter hook postrouting priority 300; }";
    await world.job.step("rewrite", `sudo nft '${chain}'; sudo nft delete table ip other`);
    const { post, report } = await stage.finish(world);
    expect(report.detections).toMatchObject([
      { id: "rules-changed", detail: expect.stringContaining("ip other post") },
    ]);
    expect(post.conclusion).toBe("failure");
  });

  it("no other user of the machine can read the log, which holds arguments", async () => {
    const world = await stage.world();
    await stage.protect(world);
    const ask = `curl -s -o /dev/null -w '%{http_code}' --unix-socket ${CONTROL_SOCKET} http://agent/log`;
    const other = `sudo setpriv --reuid 65533 --regid 65533 --clear-groups ${ask} || true`;
    const { log } = await world.job.step("ask", `echo "own $(${ask}) other $(${other})"`);
    expect(log).toContain("own 200 other 000");
    await stage.finish(world);
  });

  it("a step that asks to block where another had only auditing started fails", async () => {
    const world = await stage.world();
    await stage.protect(world, { mode: "audit" });
    expect(await stage.phase(world, "pre")).toMatchObject({ conclusion: "failure" });
  });

  it("routes with several next hops are known as ways off the machine", async () => {
    const world = await stage.world();
    const hop = `nexthop via ${GATEWAY.a} dev ${RUNNER.link}`;
    await world.machine.demand([
      "sh",
      "-c",
      `ip route replace default ${hop} weight 1 ${hop} weight 1; ip -6 route del default`,
    ]);
    await stage.protect(world);
    await world.job.step("attack", "curl -s -m 3 http://11.6.0.66/ || true");
    expect((await world.internet.flows()).filter(({ address }) => address === "11.6.0.66")).toEqual([]);
  });

  it("a connection that finds no room among the kernel's notes leaves the report incomplete", async () => {
    const world = await stage.world();
    await stage.protect(world);
    const other = (index: number): string => `tcp . 11.8.${index >> 8}.${index & 255} . 9 . 11.8.0.1`;
    const noted = JSON.parse(
      await world.machine.demand(["nft", "-j", "list", "set", ...TABLE.split(" "), "passed4"]),
    ) as {
      nftables: readonly { set?: { elem?: readonly unknown[] } }[];
    };
    const count = noted.nftables.find(({ set }) => set !== undefined)?.set?.elem?.length ?? 0;
    const others = Array.from({ length: ROOM - count }, (_none, index) => other(index)).join(", ");
    writeFileSync(world.machine.outside("/run/fill"), `add element ${TABLE} passed4 { ${others} }`);
    await world.machine.demand(["nft", "-f", "/run/fill"]);
    await world.job.step("reach", `curl -4sf -m 5 http://${ALLOWED.name}/`);
    const { report } = await stage.finish(world);
    expect(report).toMatchObject({ verdict: "incomplete", reasons: ["gap"] });
    expect(report.gaps).toContainEqual({ what: "passed-packets", why: "not-attributed", count: 1 });
  });

  it("auditing lets links of containers on the machine's own device be", async () => {
    const world = await stage.world();
    await world.docker();
    await stage.protect(world, { mode: "audit" });
    const { log } = await world.job.step(
      "link",
      `docker network create -d macvlan --subnet 10.1.0.0/16 --gateway ${GATEWAY.a} -o parent=${RUNNER.link} direct > /dev/null
docker run --rm --network direct --ip 10.1.0.77 ${IMAGE} timeout 5 wget -qO- http://11.6.0.66/`,
    );
    expect(log).toContain("reached");
  });
});

describe.skipIf(!PRIVILEGED)("work that goes on", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  it("containers beside each other speak by the ports of TLS and DNS", async () => {
    const world = await stage.world();
    await world.docker();
    await world.machine.demand(["sysctl", "-qw", "net.bridge.bridge-nf-call-iptables=1"]);
    await stage.protect(world);
    const script = `
docker network create own > /dev/null
docker run -d --name server --network own ${IMAGE} sh -c '${page("/tmp/www")} httpd -p 53 -h /tmp/www; httpd -f -p 443 -h /tmp/www' > /dev/null
for try in $(seq 100); do docker exec server wget -qO /dev/null http://127.0.0.1:443/ 2> /dev/null && break; sleep 0.1; done
address=$(docker inspect -f '{{.NetworkSettings.Networks.own.IPAddress}}' server)
for port in 53 443; do docker run --rm --network own ${IMAGE} timeout 3 wget -qO- http://$address:$port/; done`;
    const { log } = await world.job.step("beside", script);
    expect(log).toBe("served\nserved\n");
  });

  it("hosts with many addresses, and with IPv6 only, are reached at all of them", async () => {
    const a = Array.from({ length: 50 }, (_none, index) => `11.5.1.${index + 1}`);
    const world = await stage.world();
    await world.internet.addNames({
      "many.example.test": { a },
      "six.example.test": { aaaa: ["2a0e:b107:50::6"] },
    });
    const inputs = {
      "allowed-endpoints": ["80", "443", "8080"]
        .flatMap((port) => [`many.example.test:${port}`, `six.example.test:${port}`])
        .join("\n"),
    };
    await stage.protect(world, inputs);
    const script = `
for url in http://six.example.test https://six.example.test; do curl -sSf -m 5 $url > /dev/null; done
for last in $(seq 50); do curl -sSf -m 5 --resolve many.example.test:80:11.5.1.$last http://many.example.test/ > /dev/null; done`;
    await world.job.step("lookup", "getent ahosts many.example.test");
    expect(await world.job.step("reach", script)).toMatchObject({ conclusion: "success" });
    const reached = (await world.internet.arrivals()).flatMap((arrival) =>
      arrival.kind === "http" ? [arrival.server] : [],
    );
    expect(new Set(reached)).toEqual(new Set([...a, "2a0e:b107:50::6"]));
  });

  it("a job may go on for longer than the kernel keeps the note of a refused datagram", async () => {
    const world = await stage.world();
    await stage.protect(world);
    const send = `python3 -c 'import socket; s=socket.socket(2,2); s.bind(("",40000)); s.sendto(b"x",("11.6.0.66",9))' || true; sleep 1`;
    await world.job.step("first", send);
    // As if five minutes had passed.
    await world.machine.demand(["nft", "flush", "set", ...TABLE.split(" "), "denied_udp4"]);
    await world.job.step("pause", "sleep 1");
    await world.job.step("second", send);
    const { report } = await stage.finish(world);
    expect(report).toMatchObject({ verdict: "pass", blocked: [{ port: 9, count: 2 }] });
    expect(report.gaps.filter(({ what }) => what === "denied-packets")).toEqual([]);
  });

  it("a lease is renewed, and nothing else goes to its server", async () => {
    const world = await stage.world();
    await stage.protect(world);
    const send = (from: number, to: number) =>
      `sudo python3 -c 'import socket; s=socket.socket(2,2); s.bind(("",${from})); s.sendto(b"x",("${GATEWAY.a}",${to}))' || true`;
    await world.job.step("renew", [send(68, 67), send(69, 67), send(68, 68)].join("\n"));
    const { report } = await stage.finish(world);
    expect(report.blocked.map(({ port, count }) => [port, count])).toEqual([
      [67, 1],
      [68, 1],
    ]);
  });

  it("a service of the machine is reached from outside, and from a container", async () => {
    const world = await stage.world();
    await world.docker();
    await stage.protect(world);
    const script = `
${page(WWW)} for port in 8000 443; do sudo busybox httpd -p $port -h ${WWW}; done
for port in 8000 443; do
  for address in 127.0.0.1 ${OWN_ADDRESS}; do curl -sf -m 3 http://$address:$port/; done
  docker run --rm ${IMAGE} timeout 3 wget -qO- http://172.17.0.1:$port/
done`;
    const { log } = await world.job.step("serve", script);
    expect(log).toBe("served\n".repeat(6));
  });
});
