// How long it takes to sign a release and to verify it, whole processes; beside cosign where it is on PATH.
import { createAuthority, githubClaims, GITHUB_ISSUER, type SigstoreAuthority } from "@lockstep/testkit/sigstore";
import { milliseconds, printTable } from "../table.ts";
import { cosignSigning, cosignVerification, isCosignInstalled } from "./cosign.ts";
import { Release, type SignerWords } from "./release.ts";
import { type Candidate, runToEnd, type Timing, takeTurns } from "./turns.ts";

const COUNT = 100;
const ROUNDS = 9;
const LATENCY_MS = 20;
const SERVICES = ["fulcio", "rekor-v1", "rekor-v2", "timestamp"] as const;

/** `dist` holds the built suite. The services answer in this process, on loopback. */
export async function benchSigning(dist: string): Promise<void> {
  const authority = createAuthority();
  await using server = await authority.listen();
  using release = new Release(dist, COUNT);
  const key = release.keySigner();
  const certified = certifiedSigners(release, authority, server.urls);
  const hasCosign = isCosignInstalled();
  await benchKey(release, key, hasCosign);
  await benchServices(release, authority, certified);
  await benchVerification(release, [key, ...certified], hasCosign);
}

async function benchKey(release: Release, key: SignerWords, hasCosign: boolean): Promise<void> {
  const own = [emptyProcess(release), release.signing(key, 1), release.signing(key, COUNT)];
  const timings = await takeTurns([...own, ...(hasCosign ? [cosignSigning(release)] : [])], ROUNDS);
  print(`Sign with a key (target: ${COUNT} under 300 ms)`, timings);
}

/** Without a delay, and with one before each answer: the sum is what it takes to ask one after the other. */
async function benchServices(
  release: Release,
  authority: SigstoreAuthority,
  signers: readonly SignerWords[],
): Promise<void> {
  const rows: string[][] = [];
  for (const latency of [0, LATENCY_MS]) {
    authority.heal();
    if (latency > 0)
      for (const name of SERVICES) authority.failNext(name, { kind: "late", ms: latency }, Number.POSITIVE_INFINITY);
    for (const signer of signers) {
      const signing = release.signing(signer, COUNT);
      const before = authority.requests().length;
      await runToEnd(signing);
      const asked = authority.requests().slice(before);
      const [timing] = await takeTurns([signing], 3);
      const times = [timing?.best, timing?.median].map((time) => milliseconds(time ?? Number.NaN));
      const certificates = asked.filter(({ service }) => service === "fulcio").length;
      rows.push([signing.name, `${latency} ms`, ...times, `${asked.length}, ${certificates} for certificates`, `${asked.length * latency} ms`]);
    }
  }
  authority.heal();
  const head = ["what", "each answer after", "best", "median", "requests", "their sum"];
  printTable("Sign with a certificate, services on loopback in one process (target: bounded by their latency)", head, rows);
}

async function benchVerification(release: Release, signers: readonly SignerWords[], hasCosign: boolean): Promise<void> {
  const own = signers.flatMap((signer) => [release.verification(signer, 1), release.verification(signer, COUNT)]);
  const theirs = hasCosign ? signers.map((signer) => cosignVerification(release, signer)) : [];
  const timings = await takeTurns([emptyProcess(release), ...own, ...theirs], ROUNDS);
  print("Verify, from the start of the process to the verdict (target: one under 250 ms)", timings);
  const [, ...further] = timings;
  const rows = signers.map(({ name }, index) => {
    const [one, all] = further.slice(2 * index);
    return [name, milliseconds(((all?.median ?? Number.NaN) - (one?.median ?? Number.NaN)) / (COUNT - 1))];
  });
  printTable("Each further artifact with its bundle (target: under 15 ms)", ["signed by", "median"], rows);
}

/** Those whose signatures a log of version 1 dates, and those that a timestamp authority dates beside a log of version 2. */
function certifiedSigners(
  release: Release,
  authority: SigstoreAuthority,
  urls: Awaited<ReturnType<SigstoreAuthority["listen"]>>["urls"],
): readonly SignerWords[] {
  release.write("trusted_root.json", JSON.stringify(authority.trustedRoot()));
  const claims = githubClaims();
  const identity = `https://github.com/${String(claims["job_workflow_ref"])}`;
  const who = ["--certificate-identity", identity, "--certificate-oidc-issuer", GITHUB_ISSUER];
  const verify = [...who, "--trusted-root", "trusted_root.json", "--offline"];
  const env = { SIGSTORE_ID_TOKEN: authority.token(claims) };
  const [ca, v1, v2] = [urls.certificateAuthority, urls.rekorV1, urls.rekorV2].map((url) => url ?? "");
  const services = ["--fulcio-url", ca ?? "", "--rekor-url"];
  return [
    { name: "log-v1", sign: [...services, v1 ?? ""], verify, env },
    { name: "log-v2", sign: [...services, v2 ?? "", "--rekor-version", "2", "--tsa-url", urls.timestampAuthority], verify, env },
  ];
}

function emptyProcess({ folder }: Release): Candidate {
  return { name: "node -e 0", command: process.execPath, args: ["-e", "0"], cwd: folder };
}

function print(title: string, timings: readonly Timing[]): void {
  const rows = timings.map(({ name, best, median }) => [name, milliseconds(best), milliseconds(median)]);
  printTable(title, ["what", "best", "median"], rows);
}
