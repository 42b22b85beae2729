import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeBuildCall, SOLVE } from "./judge-build-call.ts";
import { protobufFields } from "./protobuf-fields.ts";

/** A field of text, as protobuf writes it; short ones only. */
const field = (number: number, text: string): number[] => [number * 8 + 2, text.length, ...Buffer.from(text)];

async function why(path: string, message: readonly number[] = [], contentType = "application/grpc"): Promise<string> {
  const verdict = await judgeBuildCall({ path, contentType, message: async () => Uint8Array.from(message) });
  return verdict.kind === "refuse" ? verdict.why : "forward";
}

describe("a build order", () => {
  it("without entitlements is let through", async () => {
    expect(await why(SOLVE, [...field(1, "ref"), ...field(6, "dockerfile.v0"), 11 * 8, 1])).toBe("forward");
  });

  it.each([
    ["network.host", "host-namespace"],
    ["security.insecure", "privileged"],
    ["device", "device"],
    ["device=vendor.com/device=all", "device"],
    ["constructor", "unknown-option"],
    ["", "unknown-option"],
  ])("that asks for %s is refused", async (entitlement, word) => {
    expect(await why(SOLVE, [...field(1, "ref"), ...field(9, entitlement)])).toBe(word);
    expect(await why(SOLVE, [...field(9, entitlement), ...field(6, "dockerfile.v0")])).toBe(word);
  });

  it("that asks in another way of writing the same field is refused", async () => {
    expect(await why(SOLVE, [0xca, 0x00, 1, 97])).toBe("unknown-option");
    expect(await why(SOLVE, [9 * 8, 1])).toBe("unknown-option");
  });

  it.each([
    ["a length beyond its end", [10, 5, 97]],
    ["a number that does not end", [8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]],
    ["a group", [11, 12]],
    ["the field 0", [2, 0]],
    ["half a field", [8]],
    // 9 and 2^32, of which some readers keep the 9.
    ["a number of more than 29 bits", [0xca, 0x80, 0x80, 0x80, 0x80, 0x01, 1, 97]],
    ["a key of more than 64 bits", [0xca, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02, 1, 97]],
  ])("with %s is refused", async (_, message) => {
    expect(await why(SOLVE, message)).toBe("malformed");
  });

  it("that cannot be read is refused", async () => {
    const message = () => Promise.reject(new RangeError("the message is too long"));
    expect(await judgeBuildCall({ path: SOLVE, contentType: "application/grpc", message })).toMatchObject({
      kind: "refuse",
      why: "not-checked",
    });
  });
});

describe("a call to BuildKit", () => {
  const bridge = "/moby.buildkit.v1.frontend.LLBBridge";
  it.each([
    [`${bridge}/Solve`, "forward"],
    [`${bridge}/ReadFile`, "forward"],
    ["/moby.buildkit.v1.Control/Status", "forward"],
    ["/moby.buildkit.v1.Control/Session", "forward"],
    [`${bridge}/NewContainer`, "unknown-request"],
    [`${bridge}/ExecProcess`, "unknown-request"],
    ["/moby.buildkit.v1.Control/solve", "unknown-request"],
    ["//moby.buildkit.v1.Control/Solve", "unknown-request"],
    ["/containerd.services.content.v1.Content/Delete", "unknown-request"],
    ["/containerd.services.tasks.v1.Tasks/Create", "unknown-request"],
    ["", "unknown-request"],
  ])("%s: %s", async (path, word) => {
    expect(await why(path)).toBe(word);
  });

  it.each(["application/grpc+json", "application/json", ""])("in another coding is refused: %s", async (type) => {
    expect(await why(SOLVE, [], type)).toBe("malformed");
  });
});

describe("the fields of a message", () => {
  it("are all found, whatever stands between them", () => {
    const written = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 15 }), fc.string({ unit: "binary-ascii", maxLength: 99 })),
    );
    fc.assert(
      fc.property(written, (fields) => {
        const message = Uint8Array.from(fields.flatMap(([number, text]) => field(number, text)));
        const read = protobufFields(message)?.map(({ number, bytes }) => [number, Buffer.from(bytes ?? []).toString()]);
        expect(read).toEqual(fields);
      }),
    );
  });

  it("end with the message, or are not given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (message) => {
        const fields = protobufFields(message);
        for (const { bytes } of fields ?? []) expect((bytes?.length ?? 0) < message.length).toBe(true);
      }),
    );
  });
});
