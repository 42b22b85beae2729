import { SourceFile } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imagesOfDockerfile, readDockerfile } from "./read-dockerfile.ts";

const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

function read(...lines: readonly string[]) {
  const file = new SourceFile("Dockerfile", `${lines.join("\n")}\n`);
  const content = readDockerfile(file);
  if (!content) throw new Error("it is taken for another kind of file");
  return {
    ...content,
    /** Verdict, resolved value and text as it stands in the file. */
    found: content.references.map(({ verdict, value, reference }) => [
      verdict,
      value,
      file.text.slice(reference.start, reference.end),
    ]),
    values: content.references.map(({ value }) => value),
  };
}

describe("the images of a Dockerfile", () => {
  it.each([
    ["no tag", ["FROM alpine"], ["mutable-image", "alpine", "alpine"]],
    ["a tag", ["from alpine:3 as x"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["a digest", [`FROM alpine:3@${DIGEST}`], ["digest", `alpine:3@${DIGEST}`, `alpine:3@${DIGEST}`]],
    ["a platform", ["FROM --platform=$BUILDPLATFORM alpine:3 AS x"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["leading blanks", ["  \tFROM\talpine:3 "], ["mutable-image", "alpine:3", "alpine:3"]],
    ["CRLF lines", ["FROM alpine:3\r"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["a byte order mark", ["\uFEFFFROM alpine:3"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["quotes", ['FROM "alpine:3"'], ["mutable-image", "alpine:3", '"alpine:3"']],
    ["a continued line", ["FROM \\", "# why", "", "  alpine:3 \\", " AS x"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["a split name", ["FROM alp\\", "ine:3"], ["mutable-image", "alpine:3", "alp\\\nine:3"]],
    ["another escape character", ["# escape=`", "FROM `", "alpine:3"], ["mutable-image", "alpine:3", "alpine:3"]],
    ["an argument", ["ARG V=3", "FROM alpine:${V}"], ["mutable-image", "alpine:3", "alpine:${V}"]],
    ["an argument without braces", ["ARG V=3", "FROM alpine:$V"], ["mutable-image", "alpine:3", "alpine:$V"]],
    ["a quoted argument", ["ARG V='3' W=\"4\"", "FROM a:$V-$W"], ["mutable-image", "a:3-4", "a:$V-$W"]],
    ["an argument of arguments", ["ARG A=x", "ARG B=$A:1", "FROM $B"], ["mutable-image", "x:1", "$B"]],
    ["an argument declared again", ["ARG V=3", "ARG V", "FROM a:$V"], ["mutable-image", "a:3", "a:$V"]],
    ["an argument that holds a digest", [`ARG D=${DIGEST}`, "FROM a@$D"], ["digest", `a@${DIGEST}`, "a@$D"]],
    ["a default on the spot", ["ARG V", "FROM a:${V:-3}"], ["mutable-image", "a:3", "a:${V:-3}"]],
    ["a default for an empty value", ["ARG V=", "FROM a:${V:-3}"], ["mutable-image", "a:3", "a:${V:-3}"]],
    ["an empty value before a default", ["ARG V=", "FROM a${V-3}"], ["mutable-image", "a", "a${V-3}"]],
    ["a replacement", ["ARG V=1", "FROM a:${V:+3}"], ["mutable-image", "a:3", "a:${V:+3}"]],
    ["an argument without a value", ["ARG V", "FROM a:$V"], ["dynamic", "a:$V", "a:$V"]],
    ["an argument with an empty value", ["ARG V=", "FROM $V"], ["dynamic", "$V", "$V"]],
    ["an argument nobody declares", ["FROM a:$V"], ["dynamic", "a:$V", "a:$V"]],
    ["a form that cuts", ["ARG V=1-2", "FROM a:${V%-*}"], ["dynamic", "a:${V%-*}", "a:${V%-*}"]],
    ["a platform nobody has a stage for", ["FROM a-$TARGETARCH"], ["dynamic", "a-$TARGETARCH", "a-$TARGETARCH"]],
    [
      "the image that reads the file",
      ["# syntax=docker/dockerfile:1", "FROM scratch"],
      ["mutable-image", "docker/dockerfile:1", "docker/dockerfile:1"],
    ],
    ["the same in other letters", ["#SYNTAX = d/f:1 x", "FROM scratch"], ["mutable-image", "d/f:1", "d/f:1"]],
    [
      "the same behind a shebang",
      ["#!/usr/bin/x", "# syntax=d/f:1", "FROM scratch"],
      ["mutable-image", "d/f:1", "d/f:1"],
    ],
  ] as const)("with %s", (_case, lines, expected) => {
    const { found, flaw } = read(...lines);
    expect([found, flaw]).toEqual([[expected], undefined]);
  });

  it.each([
    ["COPY --from=busybox:1 /a /b", "busybox:1", "busybox:1"],
    ["COPY --link --chown=1 --from=busybox:1 /a /b", "busybox:1", "busybox:1"],
    ["COPY --from='busybox:1' /a /b", "busybox:1", "--from='busybox:1'"],
    ["ONBUILD COPY --from=busybox:1 /a /b", "busybox:1", "busybox:1"],
    ["RUN --mount=type=bind,from=busybox:1,target=/x make", "busybox:1", "busybox:1"],
    ["RUN --network=none --mount=FROM=busybox:1 make", "busybox:1", "busybox:1"],
    ["onbuild run --mount=from=busybox:1 make", "busybox:1", "busybox:1"],
    ["COPY --from=9 /a /b", "9", "9"],
  ])("in %s", (line, value, written) => {
    expect(read("FROM scratch", line).found).toEqual([["mutable-image", value, written]]);
  });

  it("calls undecided what no builder replaces", () => {
    expect(read("ARG V=x", "FROM scratch", "COPY --from=$V /a /b").found).toEqual([["dynamic", "$V", "$V"]]);
  });

  it.each([
    ["an earlier stage", ["FROM scratch AS Build", "FROM build", "COPY --from=BUILD /a /b"]],
    ["the number of an earlier stage", ["FROM scratch", "FROM scratch", "COPY --from=0 /a /b"]],
    ["a stage in a mount", ["FROM scratch AS x", "RUN --mount=type=bind,from=x,target=/a make"]],
    ["a stage through an argument", ["ARG S=x", "FROM scratch AS x", "FROM $S"]],
    ["stages by platform", ["FROM scratch AS b-amd64", "FROM scratch AS b-arm64", "FROM b-${TARGETARCH} AS y"]],
    ["scratch", ["FROM scratch", "COPY --from=scratch / /"]],
    ["a cache mount", ["FROM scratch", "RUN --mount=type=cache,target=/cache make"]],
    ["a flag of the command", ["FROM scratch", "RUN tool --from=busybox --mount=from=busybox"]],
    ["a comment that only looks like a directive", ["FROM scratch", "# syntax=docker/dockerfile:1"]],
    ["a directive behind a comment", ["# hello", "# syntax=docker/dockerfile:1", "FROM scratch"]],
    ["a directive behind an empty line", ["", "# syntax=docker/dockerfile:1", "FROM scratch"]],
    ["a comment", ["FROM scratch", "# FROM alpine"]],
    ["the text of a command", ["FROM scratch", "RUN echo \\", "FROM alpine"]],
    ["a here-document", ["FROM scratch", "RUN <<EOF", "FROM alpine", "EOF"]],
  ])("does not take %s for an image", (_case, lines) => {
    const { found, flaw } = read(...lines);
    expect([found, flaw]).toEqual([[], undefined]);
  });

  it("takes a name for an image where the stage of that name comes later, or is the same", () => {
    expect(read("FROM x AS x", "FROM y", "FROM scratch AS y").values).toEqual(["x", "y"]);
  });

  it("lets no argument behind the first FROM decide", () => {
    expect(read("FROM scratch", "ARG V=3", "FROM a:$V").found).toEqual([["dynamic", "a:$V", "a:$V"]]);
  });

  it("lets arguments grow to no more than an image can be", () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}`);
    expect(read("ARG A0=xxxxxxxx", ...doubling, "FROM $A60").found).toEqual([["dynamic", "$A60", "$A60"]]);
  });
});

describe("an image that another reading of the line would hide", () => {
  it.each([
    ["a doubled escape character", ["RUN echo \\\\"]],
    ["blanks behind an escape character that is not the last", ["RUN echo \\ x"]],
    ["a quoted here-document", ['RUN echo " <<EOF "']],
    ["a here-document behind a quote that is never closed", ["RUN cat <<EOF && echo it's"]],
    ["a here-string", ["RUN cat <<<EOF"]],
    ["a here-document in a list", ['RUN ["cat", "<<EOF"]']],
    ["a here-document of an instruction that takes none", ["USER <<EOF"]],
    ["a here-document that is closed", ["RUN <<A <<-B", "B", "A", "\tB"]],
    ["a here-document whose name is quoted", ["RUN cat << 'one two' > x", "EOF", "one two"]],
    ["a here-document with a descriptor", ["COPY 3<<EOF /x", "EOF"]],
    ["an escape directive behind a shebang", ["RUN echo `"], ["#!/usr/bin/x", "# escape=`"]],
    ["an escape directive behind a comment", ["RUN echo `"], ["# hello", "# escape=`"]],
    ["a comment that ends in an escape character", ["# hello \\"]],
    ["a carriage return alone", ["RUN echo \\\rx"]],
  ])("is found behind %s", (_case, lines, before: readonly string[] = []) => {
    const { values, flaw } = read(...before, "FROM scratch", ...lines, "FROM evil:1");
    expect([values, flaw]).toEqual([["evil:1"], undefined]);
  });
});

describe("a file that is not understood", () => {
  it.each([
    ["without any instruction", ["# nothing"], 0],
    ["without FROM", ["RUN make"], 0],
    ["with an unknown instruction", ["FROM scratch", "INCLUDE x"], 13],
    ["with FROM alone", ["FROM scratch", "FROM --platform=x"], 13],
    ["with a here-document that is not closed", ["FROM scratch", "RUN <<EOF", "make"], 22],
    ["where a here-document depends on the builder", ["FROM scratch", "RUN echo ${x^^} <<EOF", "EOF"], 35],
    ["with a trigger that triggers", ["FROM scratch", "ONBUILD ONBUILD RUN make"], 13],
    ["with a trigger that starts a stage", ["FROM scratch", "ONBUILD FROM alpine"], 13],
    ["with an image longer than any can be", ["FROM scratch", `FROM ${"x".repeat(1001)}`], 18],
  ])("says so: %s", (_case, lines, offset) => {
    expect(read(...lines).flaw?.offset).toBe(offset);
  });

  it("still shows what could be made out", () => {
    expect(read("FROM a:1", "INCLUDE x", "FROM b:1").values).toEqual(["a:1", "b:1"]);
  });

  it("is no Dockerfile at all if its very first word is no instruction", () => {
    expect(readDockerfile(new SourceFile("dockerfile.go", "// FROM x\npackage x\nFROM a\n"))).toBeUndefined();
  });

  it("is read by its own image, whatever it holds", () => {
    expect(read("# syntax=own/frontend:1", "{}").values).toEqual(["own/frontend:1"]);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ...[
      "FROM ",
      "FROM",
      "ARG ",
      "RUN ",
      "COPY ",
      "ONBUILD ",
      "SHELL ",
      "AS ",
      "--from=",
      "--mount=from=",
      "--",
      "a",
      "x:1",
      "A=",
    ],
    ...[
      "$A",
      "${A}",
      "${A:-",
      "}",
      "$",
      "\\",
      "\\\n",
      "`",
      "'",
      '"',
      " ",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "#",
      "# syntax=",
      "# escape=`\n",
    ],
    ...["<<EOF", "<<-", "EOF", "[", '["a"]', ",", "é", "\uFEFF", "\0", "#!"],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("is read without an exception, and each image stands where it is said to stand", () => {
    fc.assert(
      fc.property(text, (source) => {
        const file = new SourceFile("Dockerfile", source);
        const { references, scripts } = readDockerfile(file) ?? { references: [], scripts: [] };
        for (const { reference } of references) {
          const written = source.slice(reference.start, reference.end);
          const joined = written.replace(/[\\`][ \t]*\r?\n(?:[ \t\r\n]*(?:#[^\n]*)?\n)*/g, "");
          expect(joined).toContain(reference.value);
        }
        for (const script of scripts) {
          const whole = script.locate(0, script.text.length);
          expect(whole.endLine).toBeGreaterThanOrEqual(whole.line);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is read however long it is", async () => {
    for (const unit of [
      "RUN a \\\n",
      "FROM a\n",
      "<<A ",
      "ONBUILD ",
      "RUN <<A\nA\n",
      "ARG A=$A$A\n",
      "${",
      "'",
      "\\",
      "[",
    ]) {
      const images = await imagesOfDockerfile("Dockerfile", `FROM x\nRUN ${unit.repeat(50_000 / unit.length)}`);
      expect(images[0]?.value).toBe("x");
    }
  });
});
