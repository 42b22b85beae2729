import { describe, expect, it } from "vitest";
import { at, CATALOGUE, refusalOf, resolveIn, textOf } from "../../../test/policy-chain-world.ts";
import { IntegrityError, PermissionError, UnavailableError } from "../../errors.ts";
import { keyOrigins } from "./key-origins.ts";
import { resolvePolicy } from "./resolve-policy.ts";

const extending = (reference: string) => `version: 1\nextends: ${reference}\n`;

describe("policies that extend each other", () => {
  it("say together what each of them says", async () => {
    const others = {
      [at("top")]: textOf({
        "fail-on": "note",
        "pin-check": {
          rules: { bad: "warning", worse: "note" },
          exceptions: [{ rule: "bad", reason: "theirs" }],
          "allowed-owners": ["a", "b"],
        },
        "harden-runner": { steps: { one: { "allowed-endpoints": ["a.test"] } } },
        "verify-artifact": { require: [{ type: "sbom" }] },
      }),
    };
    const own = textOf({
      extends: at("top"),
      "pin-check": {
        rules: { worse: "error" },
        exceptions: [{ rule: "worse", reason: "ours" }],
        "allowed-owners": ["c"],
        "install-grades": { npm: "locked" },
      },
      "harden-runner": { mode: "block", steps: { two: { "allowed-endpoints": ["b.test"] } } },
      "verify-artifact": { require: [{ type: "egress" }, { type: "sbom" }] },
    });
    expect((await resolveIn({ own, others })).policy).toEqual({
      version: 1,
      "fail-on": "note",
      "pin-check": {
        rules: { bad: "warning", worse: "error" },
        exceptions: [
          { rule: "bad", reason: "theirs" },
          { rule: "worse", reason: "ours" },
        ],
        "allowed-owners": ["c"],
        "install-grades": { npm: "locked" },
      },
      "harden-runner": {
        mode: "block",
        steps: { one: { "allowed-endpoints": ["a.test"] }, two: { "allowed-endpoints": ["b.test"] } },
      },
      "verify-artifact": { require: [{ type: "sbom" }, { type: "egress" }] },
    });
  });

  it("are layers from the topmost to the repository's own, and each key knows its own", async () => {
    const others = {
      [at("top")]: textOf({ "fail-on": "note", locked: ["fail-on", "pin-check"] }),
      [at("team")]: textOf({ extends: at("top"), "on-incomplete": "warn" }),
    };
    const resolved = await resolveIn({ own: extending(at("team")), others });
    expect(resolved.layers.map(({ kind, origin }) => [kind, origin])).toEqual([
      ["parent", at("top")],
      ["parent", at("team")],
      ["own", "p.yml"],
    ]);
    const said = (name: string) => {
      const key = keyOrigins(resolved).find(({ path }) => path.join(".") === name);
      return [key?.value, key?.layers.map(({ origin }) => origin), key?.locks.map(({ origin }) => origin)];
    };
    expect(said("fail-on")).toEqual(["note", [at("top")], [at("top")]]);
    expect(said("on-incomplete")).toEqual(["warn", [at("team")], []]);
    expect(said("pin-check.online")).toEqual([false, [], [at("top")]]);
  });

  it("say the default of a locked word, so that an input cannot say a looser one", async () => {
    const others = { [at("top")]: textOf({ locked: ["on-incomplete", "harden-runner", "pin-check"] }) };
    const { policy } = await resolveIn({ own: extending(at("top")), others });
    expect(policy).toMatchObject({ "on-incomplete": "fail", "harden-runner": { mode: "block", "on-tamper": "fail" } });
    expect(policy["harden-runner"]).not.toHaveProperty("containers");
  });

  it("are the defaults where there is none", async () => {
    expect(await resolveIn({})).toEqual({ policy: { version: 1 }, layers: [], locks: [] });
  });
});

describe("a chain that leads nowhere", () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        at(`r${index}`),
        index + 1 < count ? extending(at(`r${index + 1}`)) : "version: 1\n",
      ]),
    );

  it("may be five policies high and no higher", async () => {
    expect((await resolveIn({ own: extending(at("r0")), others: many(5) })).layers).toHaveLength(6);
    const refusal = await refusalOf(resolveIn({ own: extending(at("r0")), others: many(6) }));
    expect(refusal).toMatchObject({ code: "policy-invalid", problems: [{ location: { file: "p.yml", line: 2 } }] });
  });

  it.each([
    ["itself", extending(at("app")), {}],
    ["itself at another commit, spelt in another way", extending(at("app", "b").replace("octo", "OCTO")), {}],
    ["one that extends it", extending(at("one")), { [at("one")]: extending(at("app", "c")) }],
    [
      "a circle further up",
      extending(at("one")),
      { [at("one")]: extending(at("two")), [at("two")]: extending(at("one", "d")) },
    ],
  ])("does not end where a policy extends %s", async (_, own, others) => {
    const refusal = await refusalOf(resolveIn({ own, others }));
    expect(refusal).toMatchObject({ code: "policy-invalid", problems: [{ location: { line: 2 } }] });
    expect(refusal?.hint).toContain("extends");
  });

  it("is told where a file is missing", async () => {
    const refusal = await refusalOf(resolveIn({ own: extending(at("gone")) }));
    expect(refusal).toMatchObject({ code: "path-not-found", problems: [{ location: { line: 2 } }] });
  });

  it.each(["", "version: 2\n", "version: 1\nfail-onn: note\n", "a: [", "version: 1\nextends: octo/x/p.yml@main\n"])(
    "is told where a parent cannot be used: %j",
    async (text) => {
      const refusal = await refusalOf(resolveIn({ own: extending(at("one")), others: { [at("one")]: text } }));
      expect(refusal).toMatchObject({ code: "policy-invalid", problems: [{ location: { file: "p.yml", line: 2 } }] });
      expect(refusal?.problems[0]?.message).toContain(at("one"));
    },
  );

  it.each(["octo/x/p.yml@main", "octo/x/p.yml@abcdef0", "octo/x/p.yml", "./p.yml", "https://octo.example.test/p.yml"])(
    "is told that %s is no full commit",
    async (reference) => {
      const refusal = await refusalOf(resolveIn({ own: extending(reference) }));
      expect(refusal).toMatchObject({ code: "policy-invalid", problems: [{ location: { line: 2 } }] });
    },
  );

  const details = { hint: "Wait." };
  it.each([
    [new UnavailableError("network-failed", "gone", details), "network-failed"],
    [new UnavailableError("rate-limited", "later", details), "rate-limited"],
    [new UnavailableError("not-found", "no such commit", details), "path-not-found"],
    [new UnavailableError("policy-unreadable", "a link", details), "policy-unreadable"],
    [new PermissionError("hidden", { ...details, permissions: { contents: "read" } }), "permission-missing"],
    [new IntegrityError("response-malformed", "forged", details), "response-malformed"],
  ])("never goes on without a parent: %s", async (error, code) => {
    const own = { file: "p.yml", text: extending(at("one")), repository: undefined };
    const ancestry = { organisation: undefined, read: () => Promise.reject(error) };
    await expect(resolvePolicy(own, CATALOGUE, ancestry)).rejects.toMatchObject({ code, name: expect.any(String) });
  });
});

describe("the policy of an organisation", () => {
  const strict = { [at("org")]: textOf({ "fail-on": "note", locked: ["fail-on"] }) };

  it("holds alone where the repository has none", async () => {
    const { policy, layers } = await resolveIn({ organisation: at("org"), others: strict });
    expect([policy["fail-on"], layers.map(({ kind }) => kind)]).toEqual(["note", ["organisation"]]);
  });

  it("is above a policy that does not say so", async () => {
    const own = textOf({ "pin-check": { online: true } });
    const { policy } = await resolveIn({ own, organisation: at("org"), others: strict });
    expect(policy).toMatchObject({ "fail-on": "note", "pin-check": { online: true } });
    const loosened = resolveIn({ own: textOf({ "fail-on": "error" }), organisation: at("org"), others: strict });
    expect(await refusalOf(loosened)).toMatchObject({ code: "policy-invalid", problems: [{ location: { line: 1 } }] });
  });

  it("takes the place of another version of itself, which is not even read", async () => {
    const team = { [at("team")]: extending(at("org", "b")) };
    const world = { own: extending(at("team")), organisation: at("org"), others: { ...strict, ...team } };
    const { policy, layers } = await resolveIn(world);
    expect(policy["fail-on"]).toBe("note");
    expect(layers.map(({ origin }) => origin)).toEqual([at("org"), at("team"), "p.yml"]);
  });

  it("may extend another one, whose locks hold, too", async () => {
    const others = { [at("org")]: extending(at("top")), [at("top")]: textOf({ locked: ["on-incomplete"] }) };
    const own = textOf({ "on-incomplete": "warn" });
    expect(await refusalOf(resolveIn({ own, organisation: at("org"), others }))).toMatchObject({
      code: "policy-invalid",
    });
  });

  it("is not judged by an older version of itself in its own repository", async () => {
    const own = textOf({ "fail-on": "error" });
    const others = { [at("app")]: textOf({ "fail-on": "note", locked: ["fail-on"] }) };
    const { policy } = await resolveIn({ own, organisation: at("app"), others });
    expect(policy["fail-on"]).toBe("note");
  });

  it("is demanded where it is missing or cannot be used", async () => {
    const world = { own: "version: 1\n", organisation: at("org") };
    expect(await refusalOf(resolveIn(world))).toMatchObject({ code: "path-not-found" });
    const broken = resolveIn({ ...world, others: { [at("org")]: "version: 7\n" } });
    expect(await refusalOf(broken)).toMatchObject({ code: "policy-invalid" });
  });
});
