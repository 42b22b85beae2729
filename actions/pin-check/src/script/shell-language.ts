// Which language a script is in, by the name of the program that reads it.

/** `other`: a script for Python, Node.js and the like. It may install things, too, but not by shell commands, and is not looked at. */
export type ShellLanguage = "posix" | "powershell" | "cmd" | "other";

const OTHER =
  /^(?:python|pypy|node|deno|bun|perl|ruby|php|r|rscript|julia|lua|tclsh|osascript|elixir|groovy|swift|fsi)[\d.]*$/;

/**
 * `shell` is a program or a template such as `bash -l {0}` ("Workflow syntax", `jobs.<job_id>.steps[*].shell`). What is not
 * known by name, such as a wrapper or an expression, is taken for a POSIX shell: if it is none, reading it mostly fails, and
 * that is reported.
 */
export function languageOf(shell: string | undefined): ShellLanguage {
  const [program = ""] = (shell ?? "").trim().split(/\s+/);
  const name = program
    .slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/\.exe$/, "");
  if (name === "pwsh" || name === "powershell") return "powershell";
  if (name === "cmd") return "cmd";
  return OTHER.test(name) ? "other" : "posix";
}
