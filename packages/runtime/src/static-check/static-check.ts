// What a static check is to the gate, to its own action and to the command line: a name, rules, and one function.
import type {
  CheckName,
  CheckSettings,
  Digest,
  Files,
  GitHub,
  Policy,
  Progress,
  Registry,
  Report,
  Rule,
  Secret,
  TrustedText,
} from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import type { CommitRange } from "../git/objects/range-blobs.ts";
import type { GitRepository } from "../git/repository.ts";
import type { Environment } from "../process/environment.ts";

/** What a check needs that looks beyond the texts of the tree. */
export interface Checkout {
  /** Absolute path that names in reports are relative to. */
  readonly root: string;
  /** Absolute path of the folder that was named; the root where none was. */
  readonly folder: string;
  /** Undefined outside any repository. */
  readonly git: GitRepository | undefined;
  readonly event: EventContext;
  readonly token: Secret | undefined;
  readonly env: Environment;
}

export interface CheckPorts {
  readonly files: Files;
  readonly settings: CheckSettings;
  /** The policy in force; a check reads the section of its own name. */
  readonly policy: Policy;
  readonly digest: Digest;
  readonly progress: Progress;
  /** The GitHub server of the run, such as `https://github.com`; undefined outside a workflow. */
  readonly serverUrl: string | undefined;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Undefined where the run is not to ask GitHub anything. */
  readonly github: GitHub | undefined;
  /** github.com, for a run on another server that is given a token for it. */
  readonly dotcom: GitHub | undefined;
  /** Asked for the digests of images that are named by tag; undefined unless somebody wants them written down. */
  readonly registry: Registry | undefined;
  /** The tree that can be trusted: of a change, what it starts from; undefined where the tree under check may be trusted. */
  readonly base: Files | undefined;
  /** The repository on this machine; undefined for one that is read through the API. */
  readonly checkout: Checkout | undefined;
  /** Says something about the run that decides nothing, such as a cache that could not be had. */
  tell(remark: string): void;
  /** From here on, no answer of GitHub is used that an earlier run asked for. */
  askAnew(): void;
  /** Has a value masked wherever output goes, before anything is said about it. */
  conceal(secret: Secret): void;
  /** Reads a file that the change under check may propose but not decide about. Errors: those of `readTrusted`. */
  readTrusted(path: string, maxBytes: number): Promise<TrustedText>;
}

export interface StaticCheck {
  readonly name: CheckName;
  readonly rules: readonly Rule<never>[];
  /** The commits of a proposed change, where the check is going to look at them: a shallow clone is made deeper once for all. */
  commits?(given: readonly string[] | undefined, event: EventContext): CommitRange | undefined;
  /** `given` lists files to look at whatever their place; undefined means all that the check looks for. */
  run(given: readonly string[] | undefined, ports: CheckPorts): Promise<Report>;
}
