import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, surroundings, why } from "../../test/docker-request.ts";
import type { Json } from "./docker-json.ts";
import { judgeRequest } from "./judge-request.ts";
import type { Surroundings } from "./surroundings.ts";

describe("bodies that could be read in two ways", () => {
  const POWERS: readonly (readonly [string, Json])[] = [
    ["Privileged", true],
    ["CapAdd", ["ALL"]],
    ["PidMode", "host"],
    ["Binds", ["/:/host"]],
    ["Devices", [{ PathOnHost: "/dev/sda" }]],
  ];
  /** Each letter in any form that Go takes for the same. */
  const anyCase = (name: string) =>
    fc
      .tuple(
        ...[...name].map((letter) =>
          fc.constantFrom(
            letter,
            letter.toLowerCase(),
            letter.toUpperCase(),
            ...(/s/i.test(letter) ? ["ſ"] : []),
            ...(/k/i.test(letter) ? ["\u212a"] : []),
          ),
        ),
      )
      .map((letters) => letters.join(""));

  it("are refused whatever the case of their fields", async () => {
    const power = fc.constantFrom(...POWERS).chain(([name, value]) => fc.tuple(anyCase(name), fc.constant(value)));
    await fc.assert(
      fc.asyncProperty(anyCase("HostConfig"), power, async (host, [name, value]) => {
        expect(await why(judge("POST /v1.47/containers/create", { [host]: { [name]: value } }))).not.toBe("forward");
      }),
    );
  });

  it("are sent on as they were judged, whatever is repeated", async () => {
    const power = fc.constantFrom(...POWERS);
    await fc.assert(
      fc.asyncProperty(
        power,
        fc.constantFrom("HostConfig", "hostconfig"),
        fc.boolean(),
        async ([name, value], second, first) => {
          const strong = `"HostConfig":{"${name}":${JSON.stringify(value)}}`;
          const weak = `"${second}":{}`;
          const ruling = await judge(
            "POST /v1.47/containers/create",
            `{${first ? `${strong},${weak}` : `${weak},${strong}`}}`,
          );
          if (ruling.kind === "forward")
            expect(JSON.parse(String(ruling.body)).HostConfig).not.toMatchObject({ [name]: value });
        },
      ),
    );
  });

  it.each([
    "{",
    "[1]",
    '"a"',
    '{"HostConfig":[]}',
    `{"a":${"[".repeat(50)}${"]".repeat(50)}}`,
    '{"StopTimeout":9223372036854775807}',
    "{} {}",
  ])("are refused where they are no object that JavaScript keeps: %s", async (body) => {
    expect(await why(judge("POST /v1.47/containers/create", body))).toBe("malformed");
  });

  it("never makes the judge fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("/containers/create", "/networks/create", "/volumes/create", "/containers/plain/exec"),
        fc.json(),
        async (path, body) => {
          expect(["forward", "refuse", "absent"]).toContain((await judge(`POST ${path}`, body)).kind);
        },
      ),
    );
  });

  it("says that it could not check, where Docker does not answer", async () => {
    const silent: Surroundings = { ...surroundings(), ask: () => Promise.reject(new Error("gone")) };
    const ruling = await judgeRequest(
      { method: "POST", target: "/containers/a/start", contentType: "", body: async () => Buffer.alloc(0) },
      silent,
    );
    expect(ruling).toMatchObject({ kind: "refuse", why: "not-checked" });
  });
});
