// API tokens of monday.com: JSON Web Tokens that name the account and the user.
import { Buffer } from "node:buffer";
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";
import { parseBase64Object } from "./json-object.ts";

/** Undefined where the payload does not name a token (`tid`), a user (`uid`) and an account (`actid`) by their numbers. */
export function judgeMondayToken({ secret }: Pick<Candidate, "secret">): Judgement | undefined {
  const payload = parseBase64Object(secret.split(".")[1] ?? "");
  const [token, user, account] = ["tid", "uid", "actid"].map((name) => payload?.[name]);
  if (typeof token !== "number" || typeof user !== "number" || typeof account !== "number") return undefined;
  return { level: "verified-format", note: "decodes", facts: { account: String(account) } };
}

/** A token that decodes, for examples. */
export function syntheticMondayToken(make: Synthetic): string {
  const payload = { tid: make.below(1e9), uid: make.below(1e8), per: "me:write", actid: make.below(1e7), rgn: "use1" };
  const parts = [{ alg: "HS256" }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${parts.join(".")}.${make.base64url(43)}`;
}
