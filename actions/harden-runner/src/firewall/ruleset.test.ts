import { describe, expect, it } from "vitest";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { FirewallPlan } from "./firewall-plan.ts";
import { matchNetwork, renderRuleset } from "./ruleset.ts";

const PLAN: FirewallPlan = {
  mode: "block",
  agentUid: 61_500,
  uplinks: ["eth0"],
  resolvers: [{ address: "10.0.0.1", sourcePort: 40_053 }],
  networks: [],
  ports: { dns: { output: { 4: 5301, 6: 5302 }, forward: { 4: 5303 } }, knock: { 4: 5304, 6: 5305 } },
  kept: [],
  azure: false,
};
const network = (family: 4 | 6, address: string, prefix: number, port: number): Endpoint => ({
  destination: { kind: "network", family, address, prefix },
  protocol: "tcp",
  port,
  origin: "test",
});

/** The lines of one chain, without the braces. */
function chain(plan: FirewallPlan, name: string): readonly string[] {
  const [, body = ""] = new RegExp(`chain ${name} \\{\n([^]*?)\n\\}\n`).exec(renderRuleset(plan)) ?? [];
  return body.split("\n");
}

// That the kernel does with them what they say is shown in test/privileged.
describe("renderRuleset", () => {
  it("drops what no rule lets through in block, and lets it through in audit", () => {
    for (const hook of ["output", "forward"]) {
      expect(chain(PLAN, hook)[0]).toMatch(/policy drop;$/);
      expect(chain({ ...PLAN, mode: "audit" }, hook)[0]).toMatch(/policy accept;$/);
    }
    expect(chain(PLAN, "refuse_output").at(-1)).toMatch(/^reject/);
    expect(chain({ ...PLAN, mode: "audit" }, "refuse_output").at(-1)).toBe("accept");
  });

  it("lets the agent ask its resolvers only, from the port it holds", () => {
    expect(chain(PLAN, "agent")).toEqual([
      "ip daddr 10.0.0.1 udp sport 40053 udp dport 53 accept",
      "ip daddr 10.0.0.1 tcp dport 53 accept",
    ]);
  });

  it("leads names to the agent, and TLS only where it is judged by name", () => {
    const redirects = (plan: FirewallPlan) => chain(plan, "nat_output").filter((rule) => rule.includes("redirect"));
    expect(redirects(PLAN)).toHaveLength(2);
    const tls = { output: { 4: 5443 }, forward: { 4: 5444 } };
    expect(redirects({ ...PLAN, ports: { ...PLAN.ports, tls } }).at(-1)).toBe(
      "meta nfproto ipv4 tcp dport 443 redirect to :5443",
    );
  });

  it("spares networks that are allowed from being judged by name", () => {
    const tls = { output: { 4: 5443 }, forward: { 4: 5444 } };
    const plan = { ...PLAN, ports: { ...PLAN.ports, tls }, networks: [network(4, "192.0.2.0", 24, 443)] };
    const rules = chain(plan, "nat_output");
    const spared = rules.indexOf("ip daddr 192.0.2.0/24 tcp dport 443 return");
    expect(spared).toBeGreaterThan(0);
    expect(rules.findIndex((rule) => rule.includes("dport 443 redirect"))).toBeGreaterThan(spared);
  });

  it("opens WireServer to root alone, and only on Azure", () => {
    const rules = (azure: boolean) =>
      chain({ ...PLAN, azure }, "platform").filter((rule) => rule.includes("168.63.129.16"));
    expect(rules(false)).toEqual([]);
    expect(rules(true)).toEqual(["ip daddr 168.63.129.16 tcp dport { 80, 32526 } meta skuid 0 accept"]);
  });

  it("judges TLS by name on every way off the machine, and on no way within it", () => {
    const tls = { output: { 4: 5443 }, forward: { 4: 5444 } };
    const plan = { ...PLAN, ports: { ...PLAN.ports, tls } };
    expect(chain(plan, "nat_output").filter((rule) => rule.includes("uplinks"))).toEqual([
      'oifname != @uplinks meta oifkind { "bridge", "veth" } return',
    ]);
    expect(chain(plan, "nat_prerouting")).toContain("fib daddr . iif oif exists return");
  });

  it("asks a resolver on the link by its address alone", () => {
    const plan = { ...PLAN, resolvers: [{ address: "fe80::1%eth0", sourcePort: 40_053 }] };
    expect(chain(plan, "agent")[1]).toBe("ip6 daddr fe80::1 tcp dport 53 accept");
  });

  it("lets users of the system renew a lease within private ranges", () => {
    expect(chain(PLAN, "platform").filter((rule) => rule.includes("udp dport 67"))).toEqual([
      "ip daddr 255.255.255.255 udp sport 68 udp dport 67 accept",
      expect.stringMatching(/^ip daddr \{ 10\.0\.0\.0\/8, .* meta skuid < 1000 accept$/),
    ]);
  });

  it("keeps connections that stood before, and no new ones from their ports", () => {
    const rules = chain(PLAN, "judge").filter((rule) => rule.includes("@kept"));
    expect(rules).toHaveLength(2);
    expect(rules.every((rule) => rule.startsWith("tcp flags & syn == 0 "))).toBe(true);
  });

  it("opens for knocks of the agent alone, from its port to its port, and lets none arrive", () => {
    const ends = ["ip daddr 127.0.0.1 udp dport 5304", "ip6 daddr ::1 udp dport 5305"] as const;
    expect(chain(PLAN, "knock").slice(1)).toEqual([
      `${ends[0]} ip saddr 127.0.0.1 udp sport 5304 meta skuid 61500 goto knock4`,
      `${ends[1]} ip6 saddr ::1 udp sport 5305 meta skuid 61500 goto knock6`,
    ]);
    expect(chain(PLAN, "input").slice(2, 4)).toEqual(ends.map((end) => `${end} drop`));
  });

  it("drops a knock that opens nothing", () => {
    for (const family of [4, 6]) {
      const rules = chain(PLAN, `knock${family}`);
      expect(rules.at(-1)).toBe("drop");
      const passing = rules.filter((rule) => rule.endsWith("accept"));
      expect(passing.every((rule) => / update @(?:granted|step)[46] \{ .* timeout \d+s \} accept$/.test(rule))).toBe(
        true,
      );
    }
  });

  it("has no rule for knocks where the agent has no port for them", () => {
    const none = { ...PLAN, ports: { ...PLAN.ports, knock: {} } };
    expect(chain(none, "knock").slice(1)).toEqual([]);
    expect(chain(none, "input")).toHaveLength(4);
  });

  it("keeps given connections by their own port", () => {
    const kept = [{ family: 6 as const, localPort: 40_000, address: "2001:db8::1", port: 443 }];
    expect(renderRuleset({ ...PLAN, kept })).toContain("elements = { 40000 . 2001:db8::1 . 443 }");
  });
});

describe("matchNetwork", () => {
  it("names family, protocol and port", () => {
    expect(matchNetwork(network(6, "2001:db8::", 32, 5432))).toBe("ip6 daddr 2001:db8::/32 tcp dport 5432");
  });

  it("refuses a name, which has no address", () => {
    const endpoint: Endpoint = {
      destination: { kind: "host", name: "a.example.test" },
      protocol: "tcp",
      port: 1,
      origin: "",
    };
    expect(() => matchNetwork(endpoint)).toThrow(TypeError);
  });
});
