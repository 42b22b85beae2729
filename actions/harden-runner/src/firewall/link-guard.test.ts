import { expect, it } from "vitest";
import { renderLinkRules } from "./link-guard.ts";

it("drops frames of other devices in block, and only counts them in audit", () => {
  const hardware = { eth0: "02:00:00:00:00:01" };
  expect(renderLinkRules(hardware, "block")).toContain("ether saddr != 02:00:00:00:00:01 counter drop");
  expect(renderLinkRules(hardware, "audit")).toContain("ether saddr != 02:00:00:00:00:01 counter accept");
});
