// What the inputs demand, in the words of the policy. What a word means is not known here.
import { linesOf, type RequirementPolicy, type SignerPolicy, UsageError } from "@lockstep/core";
import type { Wishes } from "./resolve-demands.ts";

/** The texts of inputs; an empty one says nothing. */
export interface WishInputs {
  readonly "signer-workflow": string;
  readonly "signer-repository": string;
  readonly "signer-repository-id": string;
  readonly "signer-owner-id": string;
  readonly "signer-ref": string;
  readonly "certificate-identity": string;
  readonly "certificate-oidc-issuer": string;
  readonly require: string;
  readonly builder: string;
  readonly "build-type": string;
  readonly "source-repository": string;
  readonly "source-commit": string;
  readonly "source-ref": string;
  readonly events: string;
  readonly "dispatch-inputs": string;
  readonly "allow-parameters": string;
  readonly runner: "any" | "github-hosted" | undefined;
  readonly timestamps: string;
  readonly "log-entries": string;
  readonly "certificate-logs": string;
  readonly attestations: string;
}

/** Inputs that say nothing. */
export const NO_WISHES: WishInputs = {
  ...{ "signer-workflow": "", "signer-repository": "", "signer-repository-id": "", "signer-owner-id": "" },
  ...{ "signer-ref": "", "certificate-identity": "", "certificate-oidc-issuer": "", require: "", builder: "" },
  ...{ "build-type": "", "source-repository": "", "source-commit": "", "source-ref": "", events: "" },
  ...{ "dispatch-inputs": "", "allow-parameters": "", timestamps: "", "log-entries": "", "certificate-logs": "" },
  ...{ attestations: "", runner: undefined },
};

const MAX_COUNT = 16;

/** Throws one `UsageError` (`invalid-input`) with every text that is no number, and every line that is no `name=value`. */
export function readWishes(inputs: WishInputs): Wishes {
  const problems: string[] = [];
  const number = (name: keyof WishInputs & string, maximum: number): number | undefined => {
    const given = inputs[name] ?? "";
    if (given === "") return undefined;
    if (/^\d{1,15}$/.test(given) && Number(given) <= maximum) return Number(given);
    problems.push(`${name}: "${given}" is not a whole number up to ${maximum}`);
    return undefined;
  };
  const signer = readSignerWish(inputs, number);
  const provenance = readProvenanceWish(inputs, problems);
  const wishes: Wishes = {
    ...(signer === undefined ? {} : { signers: [signer] }),
    require: readRequireWish(inputs.require, provenance),
    runner: inputs.runner,
    timestamps: number("timestamps", MAX_COUNT),
    "log-entries": number("log-entries", MAX_COUNT),
    "certificate-logs": number("certificate-logs", MAX_COUNT),
    attestations: number("attestations", MAX_COUNT),
  };
  if (problems.length === 0) return wishes;
  throw new UsageError("invalid-input", "verify-artifact cannot start with these inputs.", {
    hint: "Correct the inputs named.",
    problems,
  });
}

function readSignerWish(
  inputs: WishInputs,
  number: (name: keyof WishInputs & string, maximum: number) => number | undefined,
): SignerPolicy | undefined {
  const signer: SignerPolicy = {
    workflow: inputs["signer-workflow"] || undefined,
    repository: inputs["signer-repository"] || undefined,
    "repository-id": number("signer-repository-id", Number.MAX_SAFE_INTEGER),
    "owner-id": number("signer-owner-id", Number.MAX_SAFE_INTEGER),
    ref: inputs["signer-ref"] || undefined,
    identity: inputs["certificate-identity"] || undefined,
    issuer: inputs["certificate-oidc-issuer"] || undefined,
  };
  return Object.values(signer).every((value) => value === undefined) ? undefined : signer;
}

/** Undefined where no input is about provenance. */
function readProvenanceWish(inputs: WishInputs, problems: string[]): RequirementPolicy | undefined {
  const events = linesOf(inputs.events);
  const allowed = linesOf(inputs["allow-parameters"]);
  const details: Omit<RequirementPolicy, "type"> = {
    builder: inputs.builder || undefined,
    "build-type": inputs["build-type"] || undefined,
    "source-repository": inputs["source-repository"] || undefined,
    "source-commit": inputs["source-commit"] || undefined,
    "source-ref": inputs["source-ref"] || undefined,
    events: events.length > 0 ? events : undefined,
    inputs: readDispatchInputs(inputs["dispatch-inputs"], problems),
    "allow-parameters": allowed.length > 0 ? allowed : undefined,
  };
  return Object.values(details).every((value) => value === undefined) ? undefined : { type: "provenance", ...details };
}

function readRequireWish(text: string, provenance: RequirementPolicy | undefined): readonly RequirementPolicy[] {
  const types = [...new Set(linesOf(text))];
  const named = types.filter((type) => type !== "provenance" || provenance === undefined);
  return [...(provenance === undefined ? [] : [provenance]), ...named.map((type) => ({ type }))];
}

function readDispatchInputs(text: string, problems: string[]): Readonly<Record<string, string>> | undefined {
  const pairs = linesOf(text).flatMap((line): (readonly [string, string])[] => {
    const end = line.indexOf("=");
    if (end > 0) return [[line.slice(0, end), line.slice(end + 1)]];
    problems.push(`dispatch-inputs: "${line}" is not name=value`);
    return [];
  });
  const twice = pairs.filter(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
  problems.push(...twice.map(([name]) => `dispatch-inputs: ${name} is there twice`));
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
