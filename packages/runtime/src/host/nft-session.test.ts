import { describe, expect, it } from "vitest";
import { openNft } from "./nft-session.ts";

// The changes themselves need root and a network namespace: the privileged tests make them.
describe("openNft", () => {
  it("takes no line end in a change, which would be a second change", async () => {
    const nft = openNft();
    await expect(nft.change("add table inet x\ndelete table inet y")).rejects.toThrow(TypeError);
    nft.close();
  });
});
