// Networks for containers: bridges of their own, whose addresses are nobody else's. A network with the address of the
// machine's resolver would put a container in the resolver's place.
// Source: Docker Engine API reference, `NetworkCreateRequest`, `IPAM`, `EndpointSettings`.
import { clip, isEmpty, type Json, listOf, objectOf, readFields, textOf } from "./docker-json.ts";
import type { JudgedBody } from "./judge-container.ts";
import { RequestRefused } from "./request-refused.ts";
import type { Surroundings } from "./surroundings.ts";

const NETWORK = [
  "Name",
  "CheckDuplicate",
  "Driver",
  "Scope",
  "Internal",
  "Attachable",
  "Ingress",
  "ConfigOnly",
  "ConfigFrom",
  "IPAM",
  "EnableIPv4",
  "EnableIPv6",
  "Options",
  "Labels",
] as const;
const RANGE = ["Subnet", "IPRange", "Gateway", "AuxiliaryAddresses"] as const;
const ENDPOINT = [
  "IPAMConfig",
  "Links",
  "MacAddress",
  "Aliases",
  "DriverOpts",
  "GwPriority",
  "NetworkID",
  "EndpointID",
  "Gateway",
  "IPAddress",
  "IPPrefixLen",
  "IPv6Gateway",
  "GlobalIPv6Address",
  "GlobalIPv6PrefixLen",
  "DNSNames",
] as const;
/** Drivers whose packets all pass the rules of the machine. */
const DRIVERS: readonly string[] = ["", "bridge"];
const OWN_OPTIONS = "com.docker.network.";
/** Would put an interface that is there already into the network. */
const TAKEN_OPTION = "com.docker.network.bridge.name";

/** `POST /networks/create`. Throws `RequestRefused`. */
export function judgeNetwork(value: Json, at: Pick<Surroundings, "isDevice" | "isFreeNetwork">): JudgedBody {
  const network = readFields(value, NETWORK, "the network");
  checkDriver(textOf(network.Driver, "Driver"));
  for (const option of Object.keys(objectOf(network.Options, "Options"))) {
    if (!option.startsWith(OWN_OPTIONS) || (option === TAKEN_OPTION && isTaken(network.Options, at))) {
      throw new RequestRefused("network-driver", `the network option \`${clip(option)}\` is not allowed`);
    }
  }
  if (!isEmpty(network.Ingress) || !isEmpty(network.ConfigFrom) || !isEmpty(network.ConfigOnly)) {
    throw new RequestRefused("network-driver", "networks of a swarm are not allowed");
  }
  if (isEmpty(network.IPAM)) return { body: { ...network, IPAM: null } };
  return { body: { ...network, IPAM: judgeAddresses(network.IPAM ?? null, at) } };
}

/** A bridge that is there already may lead out past the rules. */
function isTaken(options: Json | undefined, at: Pick<Surroundings, "isDevice">): boolean {
  const name = textOf(objectOf(options, "Options")[TAKEN_OPTION], TAKEN_OPTION);
  return !/^(?:br-|docker)[a-z0-9_-]{1,12}$/.test(name) || at.isDevice(name);
}

function checkDriver(driver: string): void {
  if (DRIVERS.includes(driver)) return;
  throw new RequestRefused(
    "network-driver",
    `the network driver \`${clip(driver)}\` is not allowed: use \`bridge\`, whose packets pass the firewall`,
  );
}

function judgeAddresses(value: Json, at: Pick<Surroundings, "isFreeNetwork">): Json {
  const { Driver, Options, Config } = readFields(value, ["Driver", "Options", "Config"], "IPAM");
  if (!["", "default"].includes(textOf(Driver, "IPAM.Driver")) || !isEmpty(Options)) {
    throw new RequestRefused("network-driver", "the driver of addresses is `default`, without options");
  }
  const ranges = listOf(Config, "IPAM.Config").map((range) => readFields(range, RANGE, "a range of addresses"));
  for (const { Subnet } of ranges) {
    const subnet = textOf(Subnet, "Subnet");
    if (subnet !== "" && !at.isFreeNetwork(subnet)) {
      throw new RequestRefused(
        "network-range",
        `the network ${clip(subnet)} is public or holds the machine's own way out: use a private one, such as 172.30.0.0/16`,
      );
    }
  }
  return { Driver: "default", Config: ranges };
}

/** How one container takes part in a network. Throws `RequestRefused`. */
export function judgeEndpoint(value: Json): Json {
  const endpoint = readFields(value, ENDPOINT, "the endpoint");
  if (!isEmpty(endpoint.DriverOpts))
    throw new RequestRefused("network-driver", "endpoints have no options of a driver");
  return endpoint;
}

/** `POST /networks/{id}/connect`. Throws `RequestRefused`. */
export function judgeConnection(value: Json): JudgedBody {
  const { Container, EndpointConfig } = readFields(value, ["Container", "EndpointConfig"], "the connection");
  const config = isEmpty(EndpointConfig) ? null : judgeEndpoint(EndpointConfig ?? null);
  return { body: { Container: textOf(Container, "Container"), EndpointConfig: config } };
}
