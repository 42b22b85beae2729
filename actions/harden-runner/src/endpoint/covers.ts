// Whether one endpoint allows all that another allows.
import ipaddr from "ipaddr.js";
import type { Destination } from "./endpoint.ts";
import type { Target } from "./read-endpoint.ts";

/** True if `wide` allows everything that `narrow` allows, also where both are the same. */
export function covers(wide: Target, narrow: Target): boolean {
  if (wide.protocol !== narrow.protocol || wide.port !== narrow.port) return false;
  return coversDestination(wide.destination, narrow.destination);
}

function coversDestination(wide: Destination, narrow: Destination): boolean {
  switch (wide.kind) {
    case "host":
      return narrow.kind === "host" && narrow.name === wide.name;
    case "subdomains":
      if (narrow.kind === "network") return false;
      if (narrow.kind === "subdomains" && narrow.of === wide.of) return true;
      return (narrow.kind === "host" ? narrow.name : narrow.of).endsWith(`.${wide.of}`);
    case "network":
      if (narrow.kind !== "network" || narrow.family !== wide.family || narrow.prefix < wide.prefix) return false;
      return ipaddr.parse(narrow.address).match(ipaddr.parse(wide.address), wide.prefix);
  }
}
