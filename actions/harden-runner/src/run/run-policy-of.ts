// The policy of a run, from the words of the command line and the settings of the person's tools.
import { type InvokingUser, userConfig } from "@lockstep/runtime/host";
import { type ResolvedPolicy, resolvePolicy } from "../policy/resolve-policy.ts";
import type { RunOrder } from "./run-order.ts";

/** Throws one `UsageError` (`invalid-input`) with everything that is wrong. Source files are not compared: nobody checks out. */
export function runPolicyOf(order: RunOrder, user: InvokingUser): Promise<ResolvedPolicy> {
  return resolvePolicy({
    inputs: {
      mode: order.mode,
      "allowed-endpoints": order.allow.join("\n"),
      presets: order.presets.join("\n"),
      tls: undefined,
      sudo: undefined,
      containers: undefined,
      memory: undefined,
      "file-integrity": "off",
      "may-change": "",
      "on-block": undefined,
      "on-tamper": undefined,
      "on-unsupported": undefined,
    },
    section: undefined,
    config: userConfig(user, order.env, order.cwd),
  });
}
