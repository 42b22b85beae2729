// REST "Create an attestation". GitHub reads the bundle and compares it with its certificate; here only its shape counts.
import { mayWrite } from "../access.ts";
import { failure, json, notAccessible, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";

const PAGE = "/repos/attestations#create-an-attestation";
const NOT_OFFERED =
  "Feature not available for user-owned private repositories. To enable this feature, please make this repository public.";

export const attestationsRoute: FakeRoute = {
  name: "create-attestation",
  method: "POST",
  path: "/repos/:owner/:repo/attestations",
  answer,
};

function answer({ state, repository, access, token, body }: FakeQuestion): Response {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  if (!mayWrite(state, token, "attestations")) return notAccessible(PAGE, "attestations=write");
  const isOffered = repository.visibility === "public" || state.organisations?.includes(repository.owner);
  if (!isOffered || repository.attestations === undefined) return failure(403, NOT_OFFERED, PAGE);
  const { bundle } = JSON.parse(body) as { readonly bundle?: unknown };
  if (typeof bundle !== "object" || bundle === null || !("dsseEnvelope" in bundle)) {
    return failure(422, "Invalid Argument - bundle is not a DSSE bundle", PAGE);
  }
  const id = repository.attestations.length + 1;
  repository.attestations.push({ id, bundle });
  return json(201, { id });
}
