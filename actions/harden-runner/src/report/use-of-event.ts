// Which events are uses of a destination, and of which.
import type { RunEvent } from "../event/run-event.ts";
import type { SingleUse } from "./destination-groups.ts";

const HTTPS = 443;
const DNS = 53;
/** Stands where a TLS connection named no server. Brackets are in no name. */
const UNNAMED = "[no server name]";

/**
 * The use that an event tells, if it tells one. A name that was found and may be asked for is none: the connection that
 * follows tells more.
 */
export function useOfEvent(event: RunEvent): SingleUse | undefined {
  switch (event.kind) {
    case "connect": {
      const { names, address, protocol, port, decision, actor } = event;
      return { destination: names[0] ?? address, addresses: [address], protocol, port, decision, actor, count: 1 };
    }
    case "lookup": {
      if (event.decision === "allowed") return undefined;
      const { name, addresses = [], decision, why, actor } = event;
      return { destination: name, addresses, protocol: "dns", port: DNS, decision, why, actor, count: 1 };
    }
    case "tls": {
      const { name = UNNAMED, decision, why, actor } = event;
      return { destination: name, addresses: [], protocol: "tls", port: HTTPS, decision, why, actor, count: 1 };
    }
    case "container-request": {
      const { request, decision, why, actor } = event;
      return { destination: request, addresses: [], protocol: "container", port: 0, decision, why, actor, count: 1 };
    }
    default:
      return undefined;
  }
}
