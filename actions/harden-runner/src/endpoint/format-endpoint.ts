// Writes an endpoint as the line that stands for it.
import type { Destination } from "./endpoint.ts";
import type { Target } from "./read-endpoint.ts";

/** The one line that reads back to the same destination, protocol and port. The port is always written. */
export function formatEndpoint({ destination, protocol, port }: Target): string {
  return `${protocol === "udp" ? "udp://" : ""}${formatDestination(destination)}:${port}`;
}

function formatDestination(destination: Destination): string {
  switch (destination.kind) {
    case "host":
      return destination.name;
    case "subdomains":
      return `*.${destination.of}`;
    case "network": {
      const { family, address, prefix } = destination;
      const text = prefix === (family === 4 ? 32 : 128) ? address : `${address}/${prefix}`;
      return family === 4 ? text : `[${text}]`;
    }
  }
}
