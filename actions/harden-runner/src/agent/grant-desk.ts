// Turns what the resolver found into openings of the rules: job endpoints for the job, those of steps until the step ends.
import type { AddressGrant } from "../dns/judge-answer.ts";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Firewall } from "../firewall/firewall.ts";
import type { Grant } from "../firewall/grant.ts";
import type { AllowedNow } from "./allowed-now.ts";

/** How long a grant outlives the answer it was made for, in seconds: programs keep addresses a little longer than they may. */
const GRACE_S = 30;

export class GrantDesk {
  readonly #allowed: AllowedNow;
  #firewall: Firewall | undefined;

  constructor(allowed: AllowedNow) {
    this.#allowed = allowed;
  }

  /** Until this is called, nothing can be opened: the rules do not stand yet. */
  serve(firewall: Firewall): void {
    this.#firewall = firewall;
  }

  /** Resolves when the kernel holds the addresses for the endpoints' protocols and ports. Throws what the kernel refuses. */
  async open(addresses: readonly AddressGrant[], endpoints: readonly Endpoint[]): Promise<void> {
    const firewall = this.#firewall;
    if (firewall === undefined) throw new Error("the rules do not stand yet");
    const ofJob = endpoints.filter((endpoint) => this.#allowed.isOfJob(endpoint));
    const ofSteps = endpoints.filter((endpoint) => !this.#allowed.isOfJob(endpoint));
    await Promise.all([
      firewall.grant(grants(addresses, ofJob), "job"),
      firewall.grant(grants(addresses, ofSteps), "step"),
    ]);
  }
}

function grants(addresses: readonly AddressGrant[], endpoints: readonly Endpoint[]): readonly Grant[] {
  return endpoints.flatMap(({ protocol, port }) =>
    addresses.map(({ address, family, ttl }) => ({ address, family, protocol, port, seconds: ttl + GRACE_S })),
  );
}
