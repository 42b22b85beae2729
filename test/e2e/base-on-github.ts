// A GitHub that holds the base of a proposal in a private repository, so that nothing of it is read without a token.
import { createGitHubFake, type FakeAccess, type Fault, serveOnLoopback } from "@lockstep/testkit";
import { NAME, OWNER, type Proposal } from "./proposal.ts";

/** The one token it knows. */
export const TOKEN = "token-of-the-job";

export interface GitHubOptions {
  readonly access?: FakeAccess;
  /** What becomes of every request. */
  readonly fault?: Fault;
}

const MANY = 20;

/** Serves it on loopback while `use` runs, and fails if nobody asked it for anything. */
export async function withBaseOnGitHub<Result>(
  proposal: Proposal,
  { access = "read", fault }: GitHubOptions,
  use: (apiUrl: string) => Promise<Result>,
): Promise<Result> {
  const { base, baseFiles } = proposal;
  const repository = { owner: OWNER, name: NAME, refs: { main: base }, commits: { [base]: baseFiles } };
  const fake = createGitHubFake({
    repositories: [{ ...repository, visibility: "private" }],
    tokens: { [TOKEN]: { access: { [`${OWNER}/${NAME}`]: access } } },
  });
  if (fault) fake.failNext(fault, MANY);
  const server = await serveOnLoopback(fake);
  const result = await use(server.url).finally(() => server.close());
  if (fake.count("contents") === 0) throw new Error("nobody asked for a file");
  return result;
}
