// How long it takes to sign a release and to verify it, whole processes; beside cosign where it is on PATH.
import { milliseconds, printTable } from "../table.ts";
import { benchCertified, signCertified } from "./certified.ts";
import { cosignSigning, cosignVerification, isCosignInstalled } from "./cosign.ts";
import { Release, type SignerWords } from "./release.ts";
import { type Candidate, runToEnd, type Timing, takeTurns } from "./turns.ts";

const COUNT = 100;
const ROUNDS = 9;

/** `dist` holds the built suite. */
export async function benchSigning(dist: string): Promise<void> {
  using release = new Release(dist, COUNT);
  const hasCosign = isCosignInstalled();
  const key = release.keySigner();
  await benchKey(release, key, hasCosign);
  await benchCertified(release, COUNT);
  const certified = await signCertified(release, COUNT);
  await runToEnd(release.signing(key, COUNT));
  await benchVerification(release, [key, ...certified], hasCosign);
}

async function benchKey(release: Release, key: SignerWords, hasCosign: boolean): Promise<void> {
  const own = [emptyProcess(release), release.signing(key, 1), release.signing(key, COUNT)];
  const timings = await takeTurns([...own, ...(hasCosign ? [cosignSigning(release)] : [])], ROUNDS);
  print(`Sign with a key (target: ${COUNT} under 300 ms)`, timings);
}

async function benchVerification(release: Release, signers: readonly SignerWords[], hasCosign: boolean): Promise<void> {
  const own = signers.flatMap((signer) => [release.verification(signer, 1), release.verification(signer, COUNT)]);
  const theirs = hasCosign ? signers.map((signer) => cosignVerification(release, signer)) : [];
  const [empty, ...timings] = await takeTurns([emptyProcess(release), ...own, ...theirs], ROUNDS);
  print("Verify, from the start of the process to the verdict (target: one under 250 ms)", [
    ...(empty ? [empty] : []),
    ...timings,
  ]);
  const rows = signers.map(({ name }, index) => {
    const [one, all] = timings.slice(2 * index).map(({ median }) => median);
    return [name, milliseconds(((all ?? Number.NaN) - (one ?? Number.NaN)) / (COUNT - 1))];
  });
  printTable("Each further artifact with its bundle (target: under 15 ms)", ["signed by", "median"], rows);
}

function emptyProcess({ folder }: Release): Candidate {
  return { name: "node -e 0", command: process.execPath, args: ["-e", "0"], cwd: folder };
}

function print(title: string, timings: readonly Timing[]): void {
  const rows = timings.map(({ name, best, median }) => [name, milliseconds(best), milliseconds(median)]);
  printTable(title, ["what", "best", "median"], rows);
}
