// What root can do to the agent's rules, each in words of nft: it opens something, or takes away what would tell of it.
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { LINK_TABLE } from "../../actions/harden-runner/src/firewall/link-guard.ts";
import { TABLE } from "../../actions/harden-runner/src/firewall/sets.ts";

export const RULE_CHANGES: Readonly<Record<string, string>> = {
  "puts the table to sleep": `add table ${TABLE} { flags dormant; }`,
  "lets through what no rule refuses": `add chain ${TABLE} output { policy accept; }`,
  "adds a rule before all others": `insert rule ${TABLE} output accept`,
  "adds a rule for steps": `add rule ${TABLE} steps accept`,
  "takes a rule away and adds it again": `flush chain ${TABLE} agent; add rule ${TABLE} agent accept`,
  "empties a chain": `flush chain ${TABLE} refuse_output`,
  "adds a connection from before the rules": `add element ${TABLE} kept4 { 40000 . 192.0.2.1 . 443 }`,
  "removes the rules of links": `delete table ${LINK_TABLE}`,
  "removes the rules": `delete table ${TABLE}`,
};

/** All rules as they stand, without what packets change. */
export async function listRules({ machine }: PrivilegedWorld): Promise<string> {
  const list = (what: string, ...flags: readonly string[]): Promise<string> =>
    machine.demand(["nft", "-n", ...flags, `list ${what}`]);
  const tables = [TABLE, LINK_TABLE].map((table) => list(`table ${table}`, "-s", "-t"));
  return (await Promise.all([...tables, list(`set ${TABLE} kept4`)])).join("");
}
