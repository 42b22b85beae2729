// Test support: a repository with a history on a server of git, and a clone that has only its last commit.
import { join } from "node:path";
import { type GitServer, type GitServerOptions, serveGit } from "./http-server.ts";
import { plainGit, ScratchFolder, ScratchRepository } from "./scratch-repository.ts";

const OWNER = "owner";
const NAME = "name";

/** Branch `main` has `commits`, the oldest first; branch `side` has one commit upon the first of them. */
export class ServedHistory extends ScratchFolder {
  readonly token = "not-a-real-token";
  readonly repository = { owner: OWNER, name: NAME } as const;
  readonly origin = new ScratchRepository();
  readonly commits: readonly string[];
  readonly side: string;
  /** The folder of the clone. */
  readonly clone: string = join(this.path, "clone");

  /** `length`: how many commits. */
  constructor(length: number) {
    super();
    const ids: string[] = [];
    for (let number = 0; number < length; number++) {
      this.origin.write("file", `text ${number}`);
      ids.push(this.origin.commit());
    }
    this.commits = ids;
    this.origin.git("checkout", "--quiet", "-b", "side", ids[0] ?? "");
    this.origin.write("side", "side");
    this.side = this.origin.commit();
    this.origin.git("checkout", "--quiet", "main");
    this.origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const served = `served/${OWNER}/${NAME}.git`;
    plainGit(this.path, ["clone", "--quiet", "--bare", this.origin.path, served]);
    plainGit(join(this.path, served), ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const from = `file://${this.origin.path}`;
    plainGit(this.path, ["clone", "--quiet", "--depth=1", "--single-branch", "--branch=main", from, "clone"]);
  }

  /** Starts the server, which lets in whoever has the token. */
  serve(changes: Partial<GitServerOptions> = {}): Promise<GitServer> {
    return serveGit({ root: join(this.path, "served"), token: this.token, ...changes });
  }

  /** The id of a commit of `main`; negative numbers count from the last one. */
  at(number: number): string {
    return this.commits.at(number) ?? "";
  }

  override [Symbol.dispose](): void {
    this.origin[Symbol.dispose]();
    super[Symbol.dispose]();
  }
}
