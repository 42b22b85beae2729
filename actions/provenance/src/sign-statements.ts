// Makes statements and signs them, all with one session.
import {
  type ArtifactSubject,
  buildStatements,
  type SigningSession,
  type Statement,
  type TypedPredicate,
} from "@lockstep/sigstore";
import type { SignedStatement } from "./destinations/signed-statement.ts";

/** One or more statements for each predicate, in their order. Errors: those of `SigningSession.signStatement`. */
export async function signStatements(
  subjects: readonly ArtifactSubject[],
  predicates: readonly TypedPredicate[],
  session: SigningSession,
): Promise<readonly SignedStatement[]> {
  const images = subjects.filter(({ kind }) => kind === "oci");
  const planned = predicates.flatMap((predicate) =>
    buildStatements(subjects, predicate).map((statement) => ({ label: predicate.label, statement })),
  );
  return Promise.all(
    planned.map(async ({ label, statement }): Promise<SignedStatement> => {
      const { bundle } = await session.signStatement(statement);
      return { label, statement, images: imagesOf(statement, images), bundle, text: JSON.stringify(bundle) };
    }),
  );
}

function imagesOf({ subject }: Statement, images: readonly ArtifactSubject[]): readonly ArtifactSubject[] {
  const named = new Set(subject.flatMap(({ name, digest }) => Object.values(digest).map((hex) => `${hex} ${name}`)));
  return images.filter(({ name, digest }) => named.has(`${digest.hex} ${name}`));
}
