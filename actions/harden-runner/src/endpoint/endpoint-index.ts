// Answers what a name or an address may be reached for. Made for every lookup and connection, so it never walks a list of names.
import ipaddr from "ipaddr.js";
import type { Endpoint, Protocol } from "./endpoint.ts";
import { foldName } from "./read-name.ts";

/** The longest name, with its final dot (RFC 1035, section 2.3.4). */
const MAX_NAME = 254;

interface Range {
  readonly start: ipaddr.IPv4 | ipaddr.IPv6;
  readonly prefix: number;
  readonly endpoint: Endpoint;
}

export class EndpointIndex {
  readonly #hosts = new Map<string, Endpoint[]>();
  readonly #subdomains = new Map<string, Endpoint[]>();
  readonly #ranges: readonly Range[];

  constructor(endpoints: readonly Endpoint[]) {
    const ranges: Range[] = [];
    for (const endpoint of endpoints) {
      const { destination } = endpoint;
      if (destination.kind === "host") append(this.#hosts, destination.name, endpoint);
      else if (destination.kind === "subdomains") append(this.#subdomains, destination.of, endpoint);
      else ranges.push({ start: ipaddr.parse(destination.address), prefix: destination.prefix, endpoint });
    }
    this.#ranges = ranges.sort((a, b) => b.prefix - a.prefix);
  }

  /** Every endpoint that allows the name, the exact ones first. Its case and a dot at its end do not count. */
  forName(name: string): readonly Endpoint[] {
    if (name.length > MAX_NAME) return [];
    const folded = foldName(name);
    const found = [...(this.#hosts.get(folded) ?? [])];
    for (let dot = folded.indexOf("."); dot >= 0; dot = folded.indexOf(".", dot + 1)) {
      // An empty label in front (`.example.test`) is no name below it.
      if (dot > 0) found.push(...(this.#subdomains.get(folded.slice(dot + 1)) ?? []));
    }
    return found;
  }

  /** The narrowest network that allows the address. An IPv4 address inside IPv6 counts as what packets carry: IPv4. */
  forAddress(address: string, protocol: Protocol, port: number): Endpoint | undefined {
    // The library also reads short and hexadecimal forms, which no address of a packet has.
    if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return undefined;
    const plain = ipaddr.process(address);
    return this.#ranges.find(
      ({ start, prefix, endpoint }) =>
        endpoint.protocol === protocol &&
        endpoint.port === port &&
        start.kind() === plain.kind() &&
        plain.match(start, prefix),
    )?.endpoint;
  }

  /** The endpoints that are addresses or networks, the narrowest first. */
  networks(): readonly Endpoint[] {
    return this.#ranges.map(({ endpoint }) => endpoint);
  }
}

function append(map: Map<string, Endpoint[]>, key: string, endpoint: Endpoint): void {
  const list = map.get(key);
  if (list) list.push(endpoint);
  else map.set(key, [endpoint]);
}
