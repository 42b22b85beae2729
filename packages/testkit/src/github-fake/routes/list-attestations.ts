// REST "List attestations". GitHub finds them by the subjects of their statements; the bundles stand in the answer here.
import { json, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";

const PAGE = "/repos/attestations#list-attestations";

export const listAttestationsRoute: FakeRoute = {
  name: "list-attestations",
  path: "/repos/:owner/:repo/attestations/:digest",
  answer,
};

/** An artifact that nobody has attested gets the same answer as a repository that is not shown. */
function answer({ repository, access, parameters }: FakeQuestion): Response {
  const hex = (parameters["digest"] ?? "").replace(/^sha256:/, "");
  const stored = access === "hidden" ? [] : (repository?.attestations ?? []);
  const found = stored.filter(({ bundle }) => digestsOf(bundle).includes(hex));
  if (found.length === 0) return notFound(PAGE);
  return json(200, { attestations: found.map(({ bundle }) => ({ bundle, repository_id: 1 })) });
}

function digestsOf(bundle: unknown): readonly string[] {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope?: { readonly payload: string } };
  const payload = Buffer.from(dsseEnvelope?.payload ?? "", "base64").toString("utf8");
  const { subject } = JSON.parse(payload) as {
    readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  };
  return subject.map(({ digest }) => digest.sha256);
}
