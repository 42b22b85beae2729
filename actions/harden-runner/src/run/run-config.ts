// What the agent of a run is started with: the same as on a runner, but for the network that is the run's alone.
import {
  type AgentNamespaces,
  findResolvers,
  INNER_LINK,
  searchDomains,
  takenUsers,
  type VethLink,
} from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import { CONFIG, PROGRAM } from "../launch/agent-command.ts";
import { chooseUid } from "../launch/choose-uid.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

export interface RunScene {
  readonly inside: AgentNamespaces;
  readonly link: VethLink;
  readonly resolvers: readonly string[];
  /** The first process of the command's tree. */
  readonly root: number;
  readonly workspace: string;
}

/** The machine's own resolvers, best first, as far as another network can ask them: no link-local ones. */
export function runResolvers(): readonly string[] {
  return findResolvers().filter((address) => !/^fe[89ab]/i.test(address));
}

/** Files of the machine are not watched: the command is not root, and others may change them at any time. */
export function runConfig(policy: RunPolicy, { link, resolvers, root, workspace }: RunScene): AgentConfig {
  return {
    schema: 1,
    policy,
    uid: chooseUid(takenUsers()),
    resolvers,
    search: searchDomains(),
    uplinks: [INNER_LINK],
    hardware: { [INNER_LINK]: link.hardware },
    workspace,
    scope: { kind: "tree", root },
    runner: undefined,
    watched: [PROGRAM, CONFIG].map((path) => ({ path, what: "own-program" })),
    azure: false,
  };
}
