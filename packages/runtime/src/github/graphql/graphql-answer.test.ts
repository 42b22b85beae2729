import { IntegrityError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGraphQlAnswer } from "./graphql-answer.ts";

describe("readGraphQlAnswer", () => {
  it("reads data beside errors", () => {
    const error = { type: "NOT_FOUND", path: ["r0", "refs", 3], message: "gone" };
    expect(readGraphQlAnswer({ data: { r0: null }, errors: [error] }, "x")).toEqual({
      data: { r0: null },
      errors: [{ ...error, code: undefined, field: undefined }],
    });
  });

  it("does not take a path through the text of a query for one through the data", () => {
    const extensions = { code: "undefinedField", fieldName: "immutable" };
    const { data, errors } = readGraphQlAnswer({ errors: [{ path: ["query", "r0"], extensions, message: "no" }] }, "x");
    expect(data).toBeUndefined();
    expect(errors).toEqual([{ type: undefined, path: [], message: "no", code: "undefinedField", field: "immutable" }]);
  });

  it.each([undefined, null, "text", [], {}, { data: null }, { data: 1, errors: [] }, { errors: ["text"] }])(
    "refuses %j",
    (body) => {
      expect(() => readGraphQlAnswer(body, "x")).toThrow(IntegrityError);
    },
  );

  it("never throws anything else, whatever is sent", () => {
    const error = fc.record({
      type: fc.anything(),
      path: fc.anything(),
      message: fc.anything(),
      extensions: fc.anything(),
    });
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.oneof(error, fc.anything())), (data, errors) => {
        try {
          const answer = readGraphQlAnswer({ data, errors }, "x");
          expect(answer.data !== undefined || answer.errors.length > 0).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(IntegrityError);
        }
      }),
    );
  });
});
