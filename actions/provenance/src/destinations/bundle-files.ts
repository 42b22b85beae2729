// The bundles as files: one for each statement, and one with all of them, a bundle a line.
// Sources: Sigstore bundle format, file names; in-toto attestation framework v1, "Bundle".
import type { AttestPorts } from "../ports.ts";
import type { Delivery } from "./delivery.ts";
import type { SignedStatement } from "./signed-statement.ts";

export interface BundleFiles {
  readonly deliveries: readonly Delivery[];
  /** Absolute. */
  readonly paths: readonly string[];
  readonly combinedPath: string;
  /** The text of the combined file: every line ends, the last one too. */
  readonly combined: string;
}

/** `combinedName` is the whole name. Throws `UsageError` (`output-not-writable`). */
export function writeBundleFiles(
  statements: readonly SignedStatement[],
  combinedName: string,
  { writeBundles }: Pick<AttestPorts, "writeBundles">,
): BundleFiles {
  const counts = new Map<string, number>();
  const deliveries = statements.map((statement): Delivery => {
    const count = (counts.get(statement.label) ?? 0) + 1;
    counts.set(statement.label, count);
    const name = `${statement.label}${count === 1 ? "" : `-${count}`}.sigstore.json`;
    return { to: "bundle", statement, place: writeBundles(name, `${statement.text}\n`), result: "written" };
  });
  const combined = statements.map(({ text }) => `${text}\n`).join("");
  const combinedPath = writeBundles(combinedName, combined);
  return { deliveries, paths: deliveries.map(({ place }) => place), combinedPath, combined };
}
