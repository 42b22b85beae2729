// What the tools of the user behind sudo say about themselves, asked with the user's rights: none of them runs as root.
import type { Environment } from "../process/environment.ts";
import { asUser, type InvokingUser } from "./namespace-user.ts";
import { type RunnerConfig, runnerConfig } from "./runner-config.ts";
import { SYSTEM_PATH } from "./system-path.ts";

/** `checkout` is absolute; neither settings nor tools in it count, unless it is (above) the user's home folder. */
export function userConfig(user: InvokingUser, env: Environment, checkout: string): RunnerConfig {
  const untrusted = `${user.home}/`.startsWith(`${checkout.replace(/\/+$/, "")}/`) ? [] : [checkout];
  const path = (env["PATH"] ?? "")
    .split(":")
    .filter((folder) => folder.startsWith("/") && !untrusted.some((root) => `${folder}/`.startsWith(`${root}/`)))
    .join(":");
  const config = runnerConfig({ ...env, PATH: SYSTEM_PATH }, user.home, untrusted);
  const [setpriv = "", ...words] = asUser(user);
  const as = (tool: string, args: readonly string[]): readonly string[] => [
    ...words,
    "env",
    `PATH=${path}`,
    tool,
    ...args,
  ];
  return {
    ...config,
    env,
    ask: (tool, args) => config.ask(setpriv, as(tool, args)),
    complaint: (tool, args, more) => config.complaint(setpriv, as(tool, args), more),
  };
}
