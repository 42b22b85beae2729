// Signs verification summaries and writes each as a bundle and as a plain DSSE envelope, which verifiers without Sigstore read.
// Source: DSSE, "Envelope", v1.
import { createHash } from "node:crypto";
import type { ArtifactSubject, SigningSession, Statement } from "@lockstep/sigstore";

export interface Summary {
  readonly subject: ArtifactSubject;
  readonly statement: Statement;
}

/** A file to write. */
export interface SummaryFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files of all summaries: of a signed one a bundle (`.vsa.sigstore.json`) and an envelope (`.vsa.dsse.json`), without a
 * session the statement alone (`.vsa.json`). Errors: those of `SigningSession.signStatement`.
 */
export async function summaryFiles(
  summaries: readonly Summary[],
  session: SigningSession | undefined,
): Promise<readonly SummaryFile[]> {
  const files = await Promise.all(
    summaries.map(async ({ subject, statement }) => {
      const name = fileName(subject);
      if (session === undefined) return [{ name: `${name}.vsa.json`, text: lineOf(statement) }];
      const { bundle } = await session.signStatement(statement);
      return [
        { name: `${name}.vsa.sigstore.json`, text: lineOf(bundle) },
        { name: `${name}.vsa.dsse.json`, text: lineOf(envelopeOf(bundle)) },
      ];
    }),
  );
  return files.flat();
}

/** The signature in a bundle is the envelope itself. */
function envelopeOf(bundle: Awaited<ReturnType<SigningSession["signStatement"]>>["bundle"]): unknown {
  if (bundle.dsseEnvelope === undefined) throw new TypeError("a signed statement is in an envelope");
  return bundle.dsseEnvelope;
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Names are hostile text, may be long, and equal in their last part: a digest of the whole name tells files apart. */
function fileName({ name, digest }: ArtifactSubject): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/^\.+/, "_")
    .slice(0, 100);
  const mark = createHash("sha256").update(`${digest.hex} ${name}`).digest("hex").slice(0, 12);
  return `${plain === "" ? "artifact" : plain}.${mark}`;
}
