import { beforeAll, describe, expect, it } from "vitest";
import { loadShellReader, type ReadShell } from "./read-shell.ts";
import { scriptSource } from "./shell-invocation.ts";

let readShell: ReadShell;
beforeAll(async () => {
  readShell = await loadShellReader();
});

/** Kind and text of the script that the first command gives to a shell. */
function sourceIn(text: string): readonly string[] | undefined {
  const launch = readShell(text).commands[0]?.launch;
  const source = launch && scriptSource(launch);
  if (!source) return undefined;
  if (source.kind === "stdin") return [source.kind];
  const words = source.kind === "file" ? [source.word] : source.words;
  return [source.kind, ...words.map(({ value }) => value)];
}

describe("scriptSource", () => {
  it.each<[string, readonly string[] | undefined]>([
    ["bash", ["stdin"]],
    ["bash -", ["stdin"]],
    ["bash -e -o pipefail", ["stdin"]],
    ["sudo bash -s -- a b", ["stdin"]],
    ["sh /dev/stdin a", ["stdin"]],
    ["source /dev/stdin", ["stdin"]],
    ["bash a.sh b", ["file", "a.sh"]],
    ["zsh -l -- a.sh", ["file", "a.sh"]],
    ["bash --rcfile x a.sh", ["file", "a.sh"]],
    [". ./a.sh", ["file", "./a.sh"]],
    ["bash -c a b", ["string", "a"]],
    ["bash -lec a", ["string", "a"]],
    ["bash -o pipefail -c a", ["string", "a"]],
    ["su me -c a", ["string", "a"]],
    ["su - me -c 'a b'", ["string", "a b"]],
    ["su -c a me", ["string", "a"]],
    ["su - me", ["stdin"]],
    ["su me", ["stdin"]],
    ["su me -s /bin/bash --command=a", undefined],
    ["runuser -l me -c a", ["string", "a"]],
    ["eval a b", ["string", "a", "b"]],
    ["env -S 'a b'", ["string", "a b"]],
    ["env -i -S 'bash -c' a", ["string", "bash -c", "a"]],
    ["trap 'a b' EXIT", ["string", "a b"]],
    ["trap - EXIT", undefined],
    ["trap", undefined],
    ["ssh -p 22 -o A=b me@host 'a b'", ["string", "a b"]],
    ["ssh host a b", ["string", "a", "b"]],
    ["ssh host", ["stdin"]],
    ["ssh -N host", ["stdin"]],
    ["ssh", undefined],
    ["sshpass -p x ssh host a", ["string", "a"]],
    ["busybox sh -c a", ["string", "a"]],
    ["find . -exec sh -c a \\;", ["string", "a"]],
    ["xargs bash -c a", ["string", "a"]],
    ["xargs bash", undefined],
    ["bash -c", undefined],
    ["eval", undefined],
    ["source", undefined],
    ["su --help", undefined],
    ["python a", undefined],
    ["bash --version", undefined],
    ["bash -n a.sh", undefined],
  ])("%s", (text, source) => {
    expect(sourceIn(text)).toEqual(source);
  });
});
