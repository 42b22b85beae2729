// The errors of registries. Of what a registry says only its error codes are repeated, and only well-formed ones.
import { IntegrityError, PermissionError, UnavailableError, UsageError } from "@lockstep/core";
import { readJsonObject } from "./json-object.ts";

export type RegistryAccess = "pull" | "pull,push";

/** GitHub's own registry takes the token of the job; every other one has its own accounts. */
const GITHUB_REGISTRY = "ghcr.io";

/** `what` names the image or the part of it that was asked for. */
export function refusedByRegistry(registry: string, what: string, access: RegistryAccess): PermissionError {
  const act = access === "pull" ? "read" : "write";
  const login = "Log in to the registry before this step, with an account that may do this.";
  const permission = "Add the permission to the job, and let the package accept this repository.";
  return new PermissionError(`the registry refuses to ${act} ${what}`, {
    hint: registry === GITHUB_REGISTRY ? permission : login,
    permissions: { packages: act },
  });
}

/** For an answer that makes no sense. `why` ends the message. */
export function malformedAnswer(what: string, why: string): IntegrityError {
  return new IntegrityError("response-malformed", `the registry's answer about ${what} cannot be used: ${why}`, {
    hint: "Check the name of the registry; if it is right, it does not follow the OCI Distribution Specification.",
  });
}

/** For content that has another digest than it was asked for by. */
export function wrongDigest(what: string): IntegrityError {
  return new IntegrityError("digest-mismatch", `the registry answers with other content than ${what}`, {
    hint: "Do not use this registry until somebody has found out who changed its content.",
  });
}

/** For a registry that takes no artifact with a subject, or no list of them. */
export function cannotRefer(registry: string, why: string): UsageError {
  return new UsageError("referrers-unsupported", `${registry} cannot keep what refers to an image: ${why}`, {
    hint: "Use a registry that follows OCI 1.1, or choose another destination, such as bundle files.",
  });
}

/** The error for a status that is no success and no refusal of access. */
export async function failedAnswer(what: string, answer: Response): Promise<UnavailableError | UsageError> {
  const { status } = answer;
  const said = `HTTP ${status}${await registryCodes(answer)}`;
  if (status === 413) return tooLarge(what);
  if (status === 429) return rateLimited(what);
  if (status === 404) {
    const hint = "Check the name and the digest of the image, and that it was pushed before this step.";
    return new UnavailableError("not-found", `the registry does not have ${what} (${said})`, { hint });
  }
  return new UnavailableError("server-error", `the registry did not do its part for ${what} (${said})`, {
    hint: "Run again later.",
  });
}

/** For HTTP 429, after all tries. */
export function rateLimited(what: string): UnavailableError {
  return new UnavailableError("rate-limited", `the registry takes no more requests about ${what} for now`, {
    hint: "Run again later, or log in to the registry: known accounts may ask more often.",
  });
}

function tooLarge(what: string): UsageError {
  return new UsageError("invalid-input", `the registry does not take ${what}: it is too large`, {
    hint: "Raise the limit of the registry or of the proxy in front of it, or choose another destination.",
  });
}

const CODE = /^[A-Z][A-Z_]{1,39}$/;
const MAX_CODES = 3;

/** The codes of a registry's error answer (OCI Distribution Specification, "Error Codes"), as ", CODE, CODE". */
async function registryCodes(answer: Response): Promise<string> {
  const errors = readJsonObject(await answer.text())?.get("errors");
  if (!Array.isArray(errors)) return "";
  const codes = errors.slice(0, MAX_CODES).map((entry: unknown) => new Map(Object.entries(Object(entry))).get("code"));
  return codes.map((code) => (typeof code === "string" && CODE.test(code) ? `, ${code}` : "")).join("");
}
