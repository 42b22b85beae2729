// Signing with certificates from services in this process: how long it takes, and what the services themselves take of it.
import {
  type AuthorityUrls,
  createAuthority,
  GITHUB_ISSUER,
  githubClaims,
  type SigstoreAuthority,
} from "@lockstep/testkit/sigstore";
import { milliseconds, printTable } from "../table.ts";
import type { Release, SignerWords } from "./release.ts";
import { runToEnd } from "./turns.ts";

const SERVICES = ["fulcio", "rekor-v1", "rekor-v2", "timestamp"] as const;
const LATENCIES_MS = [0, 20];
const LOGS = ["log-v1", "log-v2"] as const;
const ROUNDS = 5;

type Log = (typeof LOGS)[number];

/** Without a delay, and with one before each answer. */
export async function benchCertified(release: Release, count: number): Promise<void> {
  const rows: string[][] = [];
  for (const log of LOGS) {
    for (const latency of LATENCIES_MS) {
      const runs: Run[] = [];
      for (let round = 0; round < ROUNDS; round++) runs.push(await signOnce(release, { log, latency, count }));
      const [best] = runs.sort((a, b) => a.wall - b.wall);
      const median = runs[ROUNDS >> 1];
      if (best === undefined || median === undefined) continue;
      const { requests, certificates } = best;
      const times = [best.wall, median.wall, best.services, requests * latency].map(milliseconds);
      rows.push([`${log}, ${count}`, milliseconds(latency), ...times, `${requests}, ${certificates} for certificates`]);
    }
  }
  printTable(
    "Sign with a certificate, services on loopback (target: bounded by their latency)",
    ["lockstep sign-artifact", "answers after", "best", "median", "services' own work", "sum of delays", "requests"],
    rows,
  );
}

interface Run {
  readonly wall: number;
  /** Processor time that this process spent on answers meanwhile. */
  readonly services: number;
  readonly requests: number;
  readonly certificates: number;
}

/** With services of its own: a log that has grown answers later. */
async function signOnce(
  release: Release,
  { log, latency, count }: { readonly log: Log; readonly latency: number; readonly count: number },
): Promise<Run> {
  const authority = createAuthority();
  await using server = await authority.listen();
  if (latency > 0) for (const name of SERVICES) authority.failNext(name, { kind: "late", ms: latency }, Infinity);
  const signing = release.signing(certifiedSigner(log, authority, server.urls), count);
  const before = process.cpuUsage();
  const wall = await runToEnd(signing);
  const { user, system } = process.cpuUsage(before);
  const requests = authority.requests().length;
  return { wall, services: (user + system) / 1000, requests, certificates: authority.count("fulcio") };
}

/** Signs the release as a job does, in both kinds of log. The bundles stay for verification. */
export async function signCertified(release: Release, count: number): Promise<readonly SignerWords[]> {
  const authority = createAuthority();
  await using server = await authority.listen();
  release.write("trusted_root.json", JSON.stringify(authority.trustedRoot()));
  const signers = LOGS.map((log) => certifiedSigner(log, authority, server.urls));
  for (const signer of signers) await runToEnd(release.signing(signer, count));
  return signers;
}

/** A log of version 1 dates what it records; beside one of version 2 a timestamp authority does. */
function certifiedSigner(name: Log, authority: SigstoreAuthority, urls: AuthorityUrls): SignerWords {
  const claims = githubClaims();
  const identity = `https://github.com/${String(claims["job_workflow_ref"])}`;
  const who = ["--certificate-identity", identity, "--certificate-oidc-issuer", GITHUB_ISSUER];
  const { certificateAuthority, rekorV1, rekorV2, timestampAuthority } = urls;
  const logs = {
    "log-v1": ["--rekor-url", rekorV1],
    "log-v2": ["--rekor-url", rekorV2, "--rekor-version", "2", "--tsa-url", timestampAuthority],
  };
  return {
    name,
    sign: ["--fulcio-url", certificateAuthority, ...logs[name]],
    verify: [...who, "--trusted-root", "trusted_root.json", "--offline"],
    env: { SIGSTORE_ID_TOKEN: authority.token(claims) },
  };
}
