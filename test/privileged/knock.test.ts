// Addresses are opened by packets that the agent sends to itself: they stand when the answer comes, nothing of it leaves the
// machine, and nobody but the agent can do it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInStep } from "../bench/harden-runner/run-in-step.ts";
import { agentPids } from "./agent-processes.ts";
import type { KnockEnd } from "./knock-entry.ts";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

const COUNT = 200;
/** With the grace 130 seconds are needed. A knock opens for 150: by that it is told from a change by nft. */
const TTL = 100;
const NAMES: readonly { name: string; a?: string[]; aaaa?: string[] }[] = Array.from({ length: COUNT }, (_, index) => ({
  name: `n${index}.knock.example.test`,
  ...(index % 2 === 0 ? { a: [`11.8.0.${index}`] } : { aaaa: [`2a0e:b107:80::${index}`] }),
}));
const INPUTS = { "allowed-endpoints": NAMES.map(({ name }) => `${name}:80`).join("\n") };

/** Asks for each name and connects in the same breath: what its rules refuse is refused at once. */
const CONNECT = `
import json, socket, struct
def ask(name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asker:
        asker.settimeout(5)
        asker.sendto(struct.pack("!HHHHHH", 7, 0x0100, 1, 0, 0, 0) + labels + struct.pack("!BHH", 0, kind, 1), ("8.8.8.8", 53))
        return asker.recv(4096)
failed = []
for index in range(${COUNT}):
    six = index % 2 == 1
    name = "n%d.knock.example.test" % index
    with socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_STREAM) as connection:
        connection.settimeout(5)
        address = ask(name, 28 if six else 1)[-16 if six else -4:]
        try: connection.connect((socket.inet_ntop(connection.family, address), 80))
        except OSError as error: failed.append([name, str(error)])
print(json.dumps(failed))`;

/** What a job can try: the agent's own port, the same port at another address, other ports, and none of them opens anything. */
const FORGE = `
import json, socket, struct, sys
port4, port6 = int(sys.argv[1]), int(sys.argv[2])
def attempt(family, own, to, address):
    message = bytes([1]) + struct.pack("!H", 80) + socket.inet_pton(family, address)
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        try:
            sender.bind(own)
            sender.sendto(message, to)
            return "sent"
        except OSError as error: return error.strerror
to4, to6 = ("127.0.0.1", port4), ("::1", port6)
print(json.dumps([
    attempt(socket.AF_INET, to4, to4, "11.8.9.1"),
    attempt(socket.AF_INET, ("0.0.0.0", port4), to4, "11.8.9.2"),
    attempt(socket.AF_INET, ("127.0.0.2", port4), to4, "11.8.9.3"),
    attempt(socket.AF_INET, ("127.0.0.1", 0), to4, "11.8.9.4"),
    attempt(socket.AF_INET6, to6, to6, "2a0e:b107:89::1"),
    attempt(socket.AF_INET6, ("::1", 0), to6, "2a0e:b107:89::2"),
]))`;
const FORGED = /11\.8\.9\.|2a0e:b107:89:/;

describe.skipIf(!PRIVILEGED)("an address that an answer opens", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await world.internet.addNames(
      Object.fromEntries(NAMES.map(({ name, ...addresses }) => [name, { ...addresses, ttl: TTL }])),
    );
    await stage.protect(world, { ...INPUTS, tls: "off" });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  const granted = async (): Promise<string> => {
    const lists = await Promise.all(
      [4, 6].map((family) => world.machine.demand(["nft", "list", "set", "inet", "lockstep", `granted${family}`])),
    );
    return lists.map(String).join("\n");
  };

  it("is open for who connects in the moment of the answer, 200 times in a row", async () => {
    expect(await runInStep(world, CONNECT)).toEqual([]);
    expect((await granted()).match(/timeout 2m30s/g)).toHaveLength(COUNT);
  });

  it("is opened by packets of which none leaves the machine", async () => {
    const flows = await world.internet.flows();
    const addresses = new Set(NAMES.flatMap(({ a = [], aaaa = [] }) => [...a, ...aaaa]));
    expect(flows.filter(({ protocol, address }) => protocol === "tcp" && addresses.has(address))).toHaveLength(COUNT);
    expect(flows.filter(({ protocol, address }) => protocol !== "tcp" && addresses.has(address))).toEqual([]);
  });

  it("is not opened by a job that speaks as the agent does, also when the agent is gone", async () => {
    const ports = await knockPorts(world);
    const inUse = "Address already in use";
    expect(await runInStep(world, FORGE, ...ports)).toEqual([inUse, inUse, "sent", "sent", inUse, "sent"]);
    expect(await granted()).not.toMatch(FORGED);
    const [agent = Number.NaN] = agentPids(world);
    const agentUser = String(await world.machine.demand(["stat", "-c", "%u", `/proc/${agent}`])).trim();
    process.kill(agent, "SIGKILL");
    while (agentPids(world).includes(agent)) await new Promise((resolve) => setTimeout(resolve, 20));
    const denied = "Operation not permitted";
    expect(new Set(await runInStep<string[]>(world, FORGE, ...ports))).toEqual(new Set(["sent"]));
    expect(await granted()).not.toMatch(FORGED);
    // That it is a knock at all: who has the agent's user id, which takes root, opens by it.
    const asAgent = [
      "setpriv",
      "--reuid",
      agentUser,
      "--clear-groups",
      "/usr/bin/python3",
      "-c",
      FORGE,
      ...ports.map(String),
    ];
    expect(JSON.parse(String(await world.machine.demand(asAgent)))).not.toContain(denied);
    expect(await granted()).toMatch(/11\.8\.9\.1 \. tcp \. 80 [\s\S]*2a0e:b107:89::1 \. tcp \. 80 /);
    expect(await granted()).not.toMatch(/11\.8\.9\.[34]|89::2/);
  });
});

describe.skipIf(!PRIVILEGED)("a set that is full", () => {
  let end: KnockEnd;
  beforeAll(() => {
    const entry = fileURLToPath(new URL("./knock-entry.ts", import.meta.url));
    const inside = `ip link set lo up; exec "$0" --conditions=source "$1"`;
    const output = execFileSync("unshare", ["--net", "sh", "-c", inside, process.execPath, entry], {
      encoding: "utf8",
    });
    end = JSON.parse(output) as KnockEnd;
  });

  it("takes nothing more, and who asked is told", () => {
    const { granted, changes, listing } = end;
    expect(granted).toEqual([true, true, true, false, true]);
    // Only for what found no room, and in vain; then to close what is over.
    expect(changes).toEqual([
      expect.stringContaining("192.0.2.3 . tcp . 443"),
      expect.stringMatching(/192\.0\.2\.1 [^;]*192\.0\.2\.2 .*; delete element/),
      expect.stringMatching(/2001:db8::1 .*; delete element/),
    ]);
    expect(listing.match(/timeout 1m30s expires/g)).toHaveLength(3);
    expect(listing).not.toContain("192.0.2.3");
  });

  it("is empty as soon as nothing of it is needed", () => {
    expect(end.afterwards).toContain("granted4");
    expect(end.afterwards).not.toMatch(/192\.0\.2\.|2001:db8/);
  });
});

async function knockPorts({ machine }: PrivilegedWorld): Promise<readonly number[]> {
  const listing = String(await machine.demand(["nft", "list", "chain", "inet", "lockstep", "knock"]));
  return [...listing.matchAll(/udp sport (\d+)/g)].map(([, port]) => Number(port));
}
