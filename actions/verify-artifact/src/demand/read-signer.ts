// Reads one rule about a signer. A rule that anybody could meet is refused.
import type { SignerPolicy } from "@lockstep/core";
import type { AcceptedSigner } from "./demands.ts";
import type { Parsed } from "./parsed.ts";

/** Source: GitHub documentation, "OpenID Connect reference". */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

const WORKFLOW = /^(?:[\w.-]{1,100}\/[\w.-]{1,100}\/)?\.github\/workflows\/[^/@*\s]{1,200}\.ya?ml$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** 32 bytes in base64. */
const HINT = /^[A-Za-z0-9+/]{43}=$/;

/** What narrows a workflow, and makes no sense with anything else. */
const OF_WORKFLOW = ["repository", "repository-id", "owner-id", "ref"] as const;

/** `where` names the rule in problems. */
export function readSigner(signer: SignerPolicy, where: string): Parsed<AcceptedSigner> {
  const kinds = (["workflow", "identity", "key"] as const).filter((kind) => signer[kind] !== undefined);
  const [kind, ...more] = kinds;
  if (kind === undefined) return problem(where, "names no signer: it needs `workflow`, `identity` or `key`");
  if (more.length > 0) return problem(where, `names several signers at once: ${kinds.join(", ")}`);
  const stray = kind === "workflow" ? [] : OF_WORKFLOW.filter((name) => signer[name] !== undefined);
  if (stray.length > 0) return problem(where, `\`${stray.join("`, `")}\` can only stand beside \`workflow\``);
  if (kind === "workflow") return readWorkflow(signer, where);
  return kind === "identity" ? readIdentity(signer, where) : readKey(signer, where);
}

function readWorkflow(signer: SignerPolicy, where: string): Parsed<AcceptedSigner> {
  const { workflow = "", repository, ref, issuer = GITHUB_ISSUER } = signer;
  const { "repository-id": repositoryId, "owner-id": ownerId } = signer;
  const problems = [
    ...(WORKFLOW.test(workflow)
      ? []
      : ["`workflow` is not `.github/workflows/NAME.yml`, or that after `owner/repository/`, without a ref"]),
    ...(repository === undefined || REPOSITORY.test(repository) ? [] : ["`repository` is not `owner/name`"]),
    // Any repository may have a workflow of that path, and any may call a reusable one.
    ...(repository === undefined && repositoryId === undefined && ownerId === undefined
      ? ["`workflow` needs `repository`, `repository-id` or `owner-id` beside it"]
      : []),
    ...issuerProblems(issuer),
  ];
  if (problems.length > 0) return { problems: problems.map((text) => `${where}: ${text}`) };
  return {
    value: {
      kind: "workflow",
      workflow,
      issuer,
      ...(repository === undefined ? {} : { repository }),
      ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
      ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
      ...(ref === undefined ? {} : { ref }),
      ...levelOf(signer),
    },
  };
}

function readIdentity(signer: SignerPolicy, where: string): Parsed<AcceptedSigner> {
  const { identity = "", issuer } = signer;
  if (issuer === undefined)
    return problem(where, "`identity` needs `issuer` beside it: several issuers may know one name");
  const problems = issuerProblems(issuer);
  if (problems.length > 0) return { problems: problems.map((text) => `${where}: ${text}`) };
  return { value: { kind: "identity", identity, issuer, ...levelOf(signer) } };
}

function readKey(signer: SignerPolicy, where: string): Parsed<AcceptedSigner> {
  const { key = "", issuer } = signer;
  if (issuer !== undefined) return problem(where, "`issuer` cannot stand beside `key`: a key has none");
  if (!HINT.test(key)) return problem(where, "`key` is not base64 of a SHA-256");
  return { value: { kind: "key", hint: key, ...levelOf(signer) } };
}

function levelOf({ "slsa-level": level }: SignerPolicy) {
  return level === undefined ? {} : { level };
}

function issuerProblems(issuer: string): readonly string[] {
  return /^https:\/\/[^\s]+$/.test(issuer) ? [] : ["`issuer` is not an https address"];
}

function problem(where: string, text: string): Parsed<AcceptedSigner> {
  return { problems: [`${where}: ${text}`] };
}
