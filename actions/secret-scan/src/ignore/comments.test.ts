import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { coveringComments } from "./comments.ts";
import { exampleSighting } from "./example-sighting.ts";

const secret = new Synthetic("comments").alnum(24);

/** Dialect and reason of what covers a finding on the line, with the line before it. */
function on(lineText: string, previousLine = "", ruleId = "acme-token") {
  const comments = coveringComments(exampleSighting({ secret, lineText, previousLine, ruleId }));
  const comment = comments.find(({ reason }) => reason !== "") ?? comments[0];
  return comment && [comment.dialect, comment.reason];
}

describe("our own", () => {
  it.each([
    ["#", ""],
    ["//", ""],
    ["--", ""],
    ["/*", " */"],
    ["<!--", " -->"],
    [";", ""],
    ["%", ""],
    ["'", ""],
    ["{-", " -}"],
    ["(*", " *)"],
  ])("behind %s, on the line and alone on the line before", (sign, end) => {
    const comment = `${sign} lockstep: ignore[acme-token] not in use${end}`;
    expect(on(`token=${secret} ${comment}`)).toEqual(["lockstep", "not in use"]);
    expect(on(`token=${secret}`, `\t${comment}\r`)).toEqual(["lockstep", "not in use"]);
  });

  it.each([
    ["another rule", `token=${secret} # lockstep: ignore[other] why`, ""],
    ["no rule", `token=${secret} # lockstep: ignore why`, ""],
    ["the line before has something else too", `token=${secret}`, "x=1 # lockstep: ignore[acme-token] why"],
    ["no comment sign", `token=${secret} lockstep: ignore[acme-token] why`, ""],
    ["in quotes", `echo "# lockstep: ignore[acme-token] why ${secret}"`, ""],
  ])("not with %s", (_, line, previous) => {
    expect(on(line, previous)).toBeUndefined();
  });

  it("without a reason it is told apart, and one with a reason counts instead", () => {
    expect(on(`token=${secret} # lockstep: ignore[acme-token]`)).toEqual(["lockstep", ""]);
    const above = "# lockstep: ignore[acme-token] rolled";
    expect(on(`token=${secret} ${above}`, "# lockstep: ignore[acme-token]")).toEqual(["lockstep", "rolled"]);
    expect(on(`token=${secret} # lockstep: ignore[acme-token]`, above)).toEqual(["lockstep", "rolled"]);
  });

  it("names a custom rule with or without its prefix", () => {
    const names = ["acme", "custom:acme"].map((name) => on(`x # lockstep: ignore[${name}] why`, "", "custom:acme"));
    expect(names).toEqual([
      ["lockstep", "why"],
      ["lockstep", "why"],
    ]);
  });
});

describe("peers'", () => {
  it.each([
    `token=${secret} # gitleaks:allow`,
    `token=${secret} #gitleaks:allow`,
    `token("${secret}"); //gitleaks:allow`,
    `token("${secret}"); // a sample, betterleaks:allow`,
    `'${secret}' -- trufflehog:ignore`,
    `<a>${secret}</a> <!-- kingfisher:ignore -->`,
    `${secret} # pragma: allowlist secret`,
    `${secret} /* pragma: whitelist secret */`,
    `x = 1 REM gitleaks:allow`,
  ])("%s", (line) => {
    expect(on(line)?.[0]).toMatch(/:/);
  });

  it("one for the next line stands on the line before", () => {
    expect(on(secret, "# pragma: allowlist nextline secret")?.[0]).toBe("pragma: allowlist nextline secret");
    expect(on(`${secret} # pragma: allowlist nextline secret`)).toBeUndefined();
    expect(on(secret, "# pragma: allowlist secret")).toBeUndefined();
  });

  it.each([
    `token=${secret} gitleaks:allow`,
    `token=${secret} # gitleaks:allowed`,
    `token=${secret} # gitleaks:allow-list`,
    `token=${secret} # GITLEAKS:ALLOW`,
    "",
  ])("not %s", (line) => {
    expect(on(line)).toBeUndefined();
  });
});

test("hostile lines are read in time and without a throw", () => {
  const piece = fc.constantFrom(
    "lockstep:",
    " ignore[",
    "acme-token",
    "]",
    "#",
    "<!--",
    "--",
    "'",
    "*/",
    "pragma: ",
    "gitleaks:allow",
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.array(piece, { maxLength: 200 }), (line, previous) => {
      const found = on(line.join(""), previous.join(""));
      expect(found === undefined || found.length === 2).toBe(true);
    }),
  );
});
