// A GitHub on a real socket whose answers each test chooses, and a folder to run commands in.
import { ScratchFolder } from "../git/scratch-repository.ts";
import { createGitHubFake, type GitHubFake } from "./github-fake.ts";
import { serveOnLoopback } from "./loopback.ts";

export interface GitHubSite {
  /** Who answers. At first it knows no repository; each test puts its own here. */
  github: GitHubFake;
  /** Absolute path of an empty folder. */
  readonly folder: string;
  /** The variables by which a command finds the server, whatever proxy there is. */
  variables(token: string): Readonly<Record<string, string>>;
  /** Ends the server and takes the folder away. */
  close(): Promise<void>;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function openGitHubSite(): Promise<GitHubSite> {
  const folder = new ScratchFolder();
  const server = await serveOnLoopback({ fetch: (request): Promise<Response> => site.github.fetch(request) });
  const site: GitHubSite = {
    github: createGitHubFake({ repositories: [] }),
    folder: folder.path,
    variables: (token) => ({
      ...{ GITHUB_API_URL: server.url, GITHUB_TOKEN: token },
      ...{ NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
    }),
    close: async () => {
      folder[Symbol.dispose]();
      await server.close();
    },
  };
  return site;
}
