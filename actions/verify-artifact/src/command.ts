// verify-artifact as a person starts it: files and options in, a report out. It writes nothing.
import { type Palette, PLAIN, type Progress, Secret } from "@lockstep/core";
import { apiUrlIn, createGitHub, type Environment, openAncestry, openStoredAttestations } from "@lockstep/runtime";
import { namedArtifacts } from "@lockstep/runtime/artifacts";
import { type ArtifactSubject, fileSubjects, parseDigest } from "@lockstep/sigstore";
import { NO_WISHES, readWishes, type WishInputs } from "./demand/read-wishes.ts";
import { resolveDemands } from "./demand/resolve-demands.ts";
import { renderVerifyText } from "./report/render-verify-text.ts";
import { renderVerifyJson, type VerifyReport } from "./report/verify-report.ts";
import { chooseSources } from "./run/choose-sources.ts";
import { defaultRoots } from "./run/default-roots.ts";
import { besideReader, readBundleFiles, readKeyFile, readPolicyFile, readRootFile } from "./run/read-files.ts";
import { type PolicyInForce, resolveSection } from "./run/read-policy.ts";
import { askedRepository } from "./run/run-facts.ts";
import { verifyRun } from "./run/verify-run.ts";

export interface CommandWish {
  /** Files, or digests as `sha256:HEX`. */
  readonly artifacts: readonly string[];
  readonly bundles: readonly string[];
  /** The file with the policy. */
  readonly policy: string | undefined;
  /** The policy that it is taken to extend, `owner/repository/path@commit`. */
  readonly organisationPolicy?: string | undefined;
  readonly key: string | undefined;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  /** The repository whose attestations are asked for, `owner/name`. */
  readonly repository: string | undefined;
  /** Inputs of the action by name. */
  readonly demands: Partial<WishInputs>;
  readonly folder: string;
  readonly env: Environment;
  readonly progress: Progress;
}

/** Errors: `UsageError` for whatever of the wish is wrong, and those of the program. */
export async function verifyCommand(wish: CommandWish): Promise<VerifyReport> {
  const { folder, env, progress, offline } = wish;
  const wishes = readWishes({ ...NO_WISHES, ...wish.demands });
  const policy = await policyOf(wish);
  const key = wish.key === undefined ? undefined : await readKeyFile(wish.key, folder);
  const demands = resolveDemands({ section: policy.section, wishes, keyHint: key?.hint });
  const repository = askedRepository(wish.repository ?? "", { kind: "local", name: "local" });
  const sources = chooseSources({
    wanted: "auto",
    given: await readBundleFiles(wish.bundles, folder),
    readBeside: besideReader(),
    github: offline || repository === undefined ? undefined : { attestations: openAttestations(env), repository },
    registry: undefined,
  });
  const { trustedRoot } = wish;
  const { report } = await verifyRun({
    subjects: await readSubjects(wish.artifacts, folder),
    roots: trustedRoot === undefined ? await defaultRoots(demands) : await readRootFile(trustedRoot, folder),
    keys: key === undefined ? [] : [key],
    policy: policy.origin,
    ...{ demands, sources, progress },
    now: new Date(),
  });
  return report;
}

async function policyOf({ policy, organisationPolicy, offline, folder, env }: CommandWish): Promise<PolicyInForce> {
  const own = policy === undefined ? undefined : await readPolicyFile(policy, folder);
  const server = () => createGitHub({ apiUrl: apiUrlIn(env), token: tokenIn(env), cacheDir: undefined });
  return resolveSection(own, openAncestry(organisationPolicy, offline ? undefined : server));
}

function tokenIn(env: Environment): Secret | undefined {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  return token ? new Secret(token) : undefined;
}

function openAttestations(env: Environment) {
  return openStoredAttestations({ apiUrl: apiUrlIn(env), env, token: tokenIn(env) });
}

/** A word that is a digest is taken for one. */
async function readSubjects(words: readonly string[], folder: string): Promise<readonly ArtifactSubject[]> {
  const digests = words.flatMap((word): ArtifactSubject[] => {
    const digest = parseDigest(word);
    return digest === undefined ? [] : [{ kind: "digest", name: word, digest }];
  });
  const paths = words.filter((word) => parseDigest(word) === undefined);
  return [...(await fileSubjects(namedArtifacts(paths, folder))), ...digests];
}

/** The report as text or JSON. */
export function renderReport(report: VerifyReport, format: "text" | "json", palette: Palette = PLAIN): string {
  return format === "json" ? renderVerifyJson(report) : renderVerifyText(report, palette);
}
