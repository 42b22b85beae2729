// Rules on the links themselves: a frame that leaves with another hardware address than the link's own comes from a device
// put on top of it (macvlan), which the other rules never see. Facts: nft(8), family netdev, hook egress (Linux 5.16).
import type { Nft } from "@lockstep/runtime/host";
import type { Mode } from "../policy/run-policy.ts";
import { rulesIn } from "./listed-rules.ts";
import { type Listing, readListing } from "./listing.ts";

export const LINK_TABLE = "netdev lockstep_link";

/** By name of the interface. */
type HardwareAddresses = Readonly<Record<string, string>>;

export interface LinkLook {
  /** Frames that were dropped since the last look, or in audit only counted. */
  readonly frames: number;
  /** True if the rules are those that were applied. */
  readonly intact: boolean;
}

export class LinkGuard {
  readonly #nft: Nft;
  readonly #hardware: HardwareAddresses;
  readonly #mode: Mode;
  #applied = "";
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
    this.#applied = rulesIn(await this.#list()).fixed;
  }

  /** Looks once. Throws `UnavailableError` if the rules cannot be listed, as where somebody has removed them. */
  async look(): Promise<LinkLook> {
    const listing = await this.#list();
    const all = JSON.stringify(listing).matchAll(/"packets":(\d+)/g);
    const dropped = [...all].reduce((sum, [, packets]) => sum + Number(packets), 0);
    const frames = Math.max(0, dropped - this.#dropped);
    this.#dropped = dropped;
    return { frames, intact: rulesIn(listing).fixed === this.#applied };
  }

  async #list(): Promise<Listing> {
    return readListing(await this.#nft.list(`table ${LINK_TABLE}`));
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
