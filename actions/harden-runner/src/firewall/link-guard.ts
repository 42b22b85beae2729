// Rules on the links themselves: a frame that leaves with another hardware address than the link's own comes from a device
// put on top of it (macvlan), which the other rules never see. Facts: nft(8), family netdev, hook egress (Linux 5.16).
import type { Nft } from "@lockstep/runtime/host";
import type { Mode } from "../policy/run-policy.ts";

export const LINK_TABLE = "netdev lockstep_link";

/** By name of the interface. */
type HardwareAddresses = Readonly<Record<string, string>>;

export class LinkGuard {
  readonly #nft: Nft;
  readonly #hardware: HardwareAddresses;
  readonly #mode: Mode;
  #listing = "";
  #dropped = 0;

  constructor(nft: Nft, hardware: HardwareAddresses, mode: Mode) {
    this.#nft = nft;
    this.#hardware = hardware;
    this.#mode = mode;
  }

  /** Throws `UnavailableError` where the kernel has no such hook. */
  async start(): Promise<void> {
    await this.#nft.apply(renderLinkRules(this.#hardware, this.#mode));
    this.#dropped = 0;
    this.#listing = await this.#list();
  }

  async isIntact(): Promise<boolean> {
    try {
      return (await this.#list()) === this.#listing;
    } catch {
      return false;
    }
  }

  /** Frames that were dropped since the last look, or in audit only counted. */
  async dropped(): Promise<number> {
    const listing = await this.#nft.list(["list", "table", ...LINK_TABLE.split(" ")]);
    const all = [...listing.matchAll(/counter packets (\d+) /g)].reduce((sum, [, packets]) => sum + Number(packets), 0);
    const grown = all - this.#dropped;
    this.#dropped = all;
    return Math.max(0, grown);
  }

  #list(): Promise<string> {
    return this.#nft.list(["-n", "-s", "list", "table", ...LINK_TABLE.split(" ")]);
  }
}

/** One chain for each link. Audit changes nothing. */
export function renderLinkRules(hardware: HardwareAddresses, mode: Mode): string {
  const chains = Object.entries(hardware).flatMap(([name, address], index) => [
    `chain link${index} {`,
    `type filter hook egress device "${name}" priority 0; policy accept;`,
    `ether saddr != ${address} counter ${mode === "block" ? "drop" : "accept"}`,
    "}",
  ]);
  return [`table ${LINK_TABLE}`, `delete table ${LINK_TABLE}`, `table ${LINK_TABLE} {`, ...chains, "}", ""].join("\n");
}
