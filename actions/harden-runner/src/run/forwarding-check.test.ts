import { UsageError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { checkForwarding, type ForwardingPorts } from "./forwarding-check.ts";

const ADDRESSES = { network: "198.18.0.0/30", outer: "198.18.0.1", inner: "198.18.0.2", prefix: 30 };

/** A machine that passes on the families in `passes`, and whose resolvers in `answers` answer. */
function machine(
  passes: readonly (4 | 6)[],
  answers: readonly string[],
  families: readonly (4 | 6)[] = [4, 6],
): ForwardingPorts {
  const passed = { 4: 0, 6: 0 };
  return {
    link: {
      name: "lsrun-0",
      addresses: Object.fromEntries(families.map((family) => [family, ADDRESSES])),
      passed: async (family) => passed[family],
    },
    probes: {
      isAnswered: async (_name, resolver) => answers.includes(resolver),
      isRefused: async () => false,
      knock: async (address) => {
        const family = address.includes(":") ? 6 : 4;
        if (passes.includes(family)) passed[family] += 1;
      },
    },
    resolvers: ["11.0.0.1", "11.0.0.2"],
    closedChains: async () => ["ip filter FORWARD"],
  };
}

async function problems(ports: ForwardingPorts): Promise<readonly string[]> {
  try {
    await checkForwarding(ports);
    return [];
  } catch (error) {
    if (error instanceof UsageError && error.code === "protection-unavailable")
      return error.problems.map(({ message }) => message);
    throw error;
  }
}

describe("the check of forwarding", () => {
  it("passes where packets go out and one resolver answers", async () => {
    expect(await problems(machine([4, 6], ["11.0.0.2"]))).toEqual([]);
    expect(await problems(machine([4], ["11.0.0.1"], [4]))).toEqual([]);
  });

  it.each([
    ["nothing is passed on", machine([], ["11.0.0.1"]), "IPv4"],
    ["IPv6 alone is not passed on", machine([4], ["11.0.0.1"]), "IPv6"],
    ["nothing comes back", machine([4, 6], []), "11.0.0.2"],
  ])("names what stands in the way where %s", async (_what, ports, word) => {
    const found = (await problems(ports)).join("\n");
    expect(found).toContain(word);
    expect(found).toContain("ip filter FORWARD");
  });
});
