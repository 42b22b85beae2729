// Opens addresses in the network namespace it is started in, whose granted sets have room for two. knock.test.ts starts it
// there, as root. Prints a KnockEnd as JSON.
import { execFileSync } from "node:child_process";
import { openNft, openSelfSocket } from "@lockstep/runtime/host";
import { Firewall } from "../../actions/harden-runner/src/firewall/firewall.ts";
import type { Grant } from "../../actions/harden-runner/src/firewall/grant.ts";
import { Knocker } from "../../actions/harden-runner/src/firewall/knock/knocker.ts";

export interface KnockEnd {
  /** Of each grant in turn: whether it was said to stand. */
  readonly granted: readonly boolean[];
  /** Changes by nft that were asked for. */
  readonly changes: readonly string[];
  readonly listing: string;
  /** Once the time is over that the grants were needed for, and the kernel would still hold them. */
  readonly afterwards: string;
}

const ROOM = 2;
const ADDRESSES = ["192.0.2.1", "2001:db8::1", "192.0.2.2", "192.0.2.3", "192.0.2.1"];

const nft = openNft();
const changes: string[] = [];
const sockets = await Promise.all(["127.0.0.1", "::1"].map(openSelfSocket));
const knock = Object.fromEntries(sockets.map(({ family, addresses: [end] }) => [family, end?.port ?? 0]));
const plan = {
  mode: "block",
  agentUid: 0,
  uplinks: [],
  resolvers: [],
  networks: [],
  ports: { dns: { output: { 4: 5353 }, forward: {} }, knock },
  kept: [],
  azure: false,
} as const;
const small = {
  ...nft,
  apply: (script: string) => nft.apply(script.replace(/(?<=set granted[46] \{\n.*\n)/g, `size ${ROOM}\n`)),
  change: (line: string) => {
    changes.push(line);
    return nft.change(line);
  },
};
const firewall = new Firewall(small, plan, new Knocker(sockets));
await firewall.start();
const granted: boolean[] = [];
for (const address of ADDRESSES) {
  granted.push(
    await firewall.grant([grant(address)]).then(
      () => true,
      () => false,
    ),
  );
}
const listing = listed();
await firewall.observe(performance.now() + 85_000);
const afterwards = listed();
const end: KnockEnd = { granted, changes, listing, afterwards };
process.stdout.write(JSON.stringify(end), () => process.exit());

function listed(): string {
  return execFileSync("nft", ["list", "table", "inet", "lockstep"], { encoding: "utf8" });
}

function grant(address: string): Grant {
  return { family: address.includes(":") ? 6 : 4, address, protocol: "tcp", port: 443, seconds: 80 };
}
