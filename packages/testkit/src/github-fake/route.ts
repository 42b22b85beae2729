// The contract of a route of the fake, and how its path is matched.
import type { Budget } from "./budget.ts";
import type { FakeAccess, FakeRepository, FakeState } from "./state.ts";

/** What a route sees of a request that got past authentication. */
export interface FakeQuestion {
  readonly request: Request;
  readonly url: URL;
  readonly parameters: Readonly<Record<string, string>>;
  readonly state: FakeState;
  /** The repository named in the path, as far as this token sees it. */
  readonly repository: FakeRepository | undefined;
  readonly access: FakeAccess;
  /** Undefined for an anonymous request. */
  readonly token: string | undefined;
  /** Empty for a GET. */
  readonly body: string;
  readonly budget: Budget;
}

export interface FakeRoute {
  /** What requests are counted under. */
  readonly name: string;
  /** `GET` where nothing is said. */
  readonly method?: "POST" | "DELETE";
  /** `:name` takes one segment, a final `*name` the rest of the path. */
  readonly path: string;
  /** True where GitHub does not count the request against the limit. */
  readonly free?: boolean;
  answer(question: FakeQuestion): Response | Promise<Response>;
}

/** The decoded parameters if `pathname` matches, else undefined. An encoded slash counts as part of its segment. */
export function matchPath(template: string, pathname: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split("/");
  const found = pathname.split("/").map(decodeURIComponent);
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const rest = found.slice(index).join("/");
    if (part.startsWith("*")) return rest === "" ? undefined : { ...parameters, [part.slice(1)]: rest };
    if (part.startsWith(":") && found[index]) parameters[part.slice(1)] = found[index];
    else if (part !== found[index]) return undefined;
  }
  return wanted.length === found.length ? parameters : undefined;
}
