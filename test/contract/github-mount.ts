// What every suite over the GitHub port shares: the real client over a fake that somebody mounted.
import { type GitHub, LockstepError, Secret } from "@lockstep/core";
import { createGitHubFake, type FakeState, type GitHubFake } from "@lockstep/testkit";
import { afterEach } from "vitest";
import type { GitHubLimits, GitHubOptions } from "../../packages/runtime/src/github/github-options.ts";
import { createGitHub } from "../../packages/runtime/src/github/lazy-github.ts";

/** What stands between the client and the fake. */
interface Mount {
  readonly options: Pick<GitHubOptions, "apiUrl" | "fetch">;
  close(): Promise<void>;
}

export type MountFake = (fake: GitHubFake) => Promise<Mount>;

/** Opens a client of its own over a fake of its own. */
export type Open = (
  state: FakeState,
  token: string | undefined,
  limits?: Partial<GitHubLimits>,
) => Promise<{ readonly fake: GitHubFake; readonly github: GitHub }>;

const QUICK: Partial<GitHubLimits> = { retries: 2, secondMs: 0, requestTimeoutMs: 5000 };

/** Must be called where tests are declared: what is opened in a test is closed after it. */
export function openOver(mount: MountFake): Open {
  const mounts: Mount[] = [];
  afterEach(async () => {
    await Promise.all(mounts.splice(0).map((mounted) => mounted.close()));
  });
  return async (state, token, limits = {}) => {
    const fake = createGitHubFake(state);
    const mounted = await mount(fake);
    mounts.push(mounted);
    const secret = token === undefined ? undefined : new Secret(token);
    const options = { ...mounted.options, token: secret, cacheDir: undefined, limits: { ...QUICK, ...limits } };
    return { fake, github: createGitHub(options) };
  };
}

/** The error a question ends in. Throws where it is answered, or fails outside the taxonomy. */
export async function failureOf(asked: Promise<unknown>): Promise<LockstepError> {
  const thrown: unknown = await asked.then(
    (answer) => answer,
    (error: unknown) => error,
  );
  if (thrown instanceof LockstepError) return thrown;
  throw new Error("the question was answered, or failed outside the taxonomy", { cause: thrown });
}
