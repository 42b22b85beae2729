import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "./read-dockerfile.ts";

function scripts(...lines: readonly string[]) {
  return readDockerfile(new SourceFile("Dockerfile", `FROM scratch\n${lines.join("\n")}\n`))?.scripts ?? [];
}

describe("the script of RUN", () => {
  it.each([
    ["the shell form", ["RUN npm  install x"], "npm  install x"],
    ["continued lines", ["RUN a && \\", "  # why", "", "  b"], "a &&   b"],
    ["CRLF lines", ["RUN a \\\r", "  b\r"], "a   b"],
    ["flags", ["RUN --mount=type=cache,target='/a b' --network=none a --b"], "a --b"],
    ["the exec form", ['RUN ["npm", "install", "a b", "it\'s", ""]'], "npm install 'a b' 'it'\\''s' ''"],
    ["a list that is none", ["RUN [ -f x ] && a"], "[ -f x ] && a"],
    ["a here-document", ["RUN <<EOF", "a", "", "  b", "EOF"], "a\n\n  b"],
    ["a here-document with CRLF lines", ["RUN <<EOF\r", "a\r", "b\r", "EOF\r"], "a\nb"],
    ["a here-document for a command", ["RUN cat <<EOF > x && b", "a", "EOF"], "cat <<EOF > x && b\na\nEOF"],
    ["two here-documents", ["RUN a <<A <<B", "1", "A", "2", "B"], "a <<A <<B\n1\nA\n2\nB"],
    ["a trigger", ["ONBUILD RUN a"], "a"],
  ])("of %s", (_case, lines, text) => {
    expect(scripts(...lines).map((script) => script.text)).toEqual([text]);
  });

  it.each([["RUN"], ["RUN --network=none"], ["RUN []"], ["RUN <<EOF\nEOF"]])("is not there for %s", (line) => {
    expect(scripts(line).filter(({ text }) => text !== "")).toEqual([]);
  });

  it.each([
    ["nothing", ["RUN a"], undefined],
    ["SHELL", ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]', "RUN a"], "bash"],
    ["SHELL on Windows", ['SHELL ["C:\\\\x\\\\PowerShell.exe", "-Command"]', "RUN a"], "PowerShell"],
    ["another stage", ['SHELL ["bash", "-c"]', "FROM scratch", "RUN a"], undefined],
    ["the stage it builds on", ["FROM scratch AS x", 'SHELL ["bash", "-c"]', "FROM x", "RUN a"], "bash"],
    ["no trigger", ['ONBUILD SHELL ["pwsh", "-Command"]', "RUN a"], undefined],
    ["a trigger, for triggers", ['ONBUILD SHELL ["bash", "-c"]', "ONBUILD RUN a"], "bash"],
    ["a trigger of the stage it builds on", ["FROM scratch AS x", 'ONBUILD SHELL ["bash"]', "FROM x", "RUN a"], "bash"],
    ["a shebang", ['SHELL ["bash", "-c"]', "RUN <<EOF", "#!/usr/bin/env -S python3 -u", "a", "EOF"], "python3"],
    ["a shebang without env", ["RUN <<EOF", "#!/bin/ash", "a", "EOF"], "ash"],
    ["the exec form", ['SHELL ["bash", "-c"]', 'RUN ["a"]'], undefined],
  ])("is read by the program that %s sets", (_case, lines, shell) => {
    expect(scripts(...lines).map((script) => script.shell)).toEqual([shell]);
  });

  it.each([
    ["ADD https://x.example.test/a.sh /opt/", ["curl -o /opt/a.sh https://x.example.test/a.sh"]],
    ["ADD --chmod=755 https://x.example.test/a?b /x", ["curl -o /x 'https://x.example.test/a?b'"]],
    ['ADD ["https://x.example.test/a b", "/x"]', ["curl -o /x 'https://x.example.test/a b'"]],
    ["ADD --checksum=sha256:00 https://x.example.test/a /x", []],
    ["ADD a.tar.gz /x", []],
    ["ADD https://x.example.test/a", []],
  ])("stands for the download of %s", (line, texts) => {
    expect(scripts(line).map(({ text }) => text)).toEqual(texts);
  });

  it("knows the place of each word", () => {
    const text = "FROM scratch\nRUN one \\\r\n # why\n  two && three \\\n\n four <<EOF\r\nfive\r\nsix\nEOF\n";
    const [script] = readDockerfile(new SourceFile("Dockerfile", text))?.scripts ?? [];
    const places = ["one", "two", "three", "four", "five", "six"].map((word) => {
      const at = script?.text.indexOf(word) ?? -1;
      const { line, column, endLine, endColumn } = script?.locate(at, at + word.length) ?? {};
      return [line, column, endLine, endColumn];
    });
    expect(places).toEqual([
      [2, 5, 2, 8],
      [4, 3, 4, 6],
      [4, 10, 4, 15],
      [6, 2, 6, 6],
      [7, 1, 7, 5],
      [8, 1, 8, 4],
    ]);
  });

  it("gives every word of the exec form the place of the list", () => {
    const [script] = scripts('RUN ["npm", "install"]');
    expect(script?.locate(4, 11)).toMatchObject({ line: 2, column: 5, endColumn: 23 });
  });
});
