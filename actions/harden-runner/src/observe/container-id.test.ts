import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containerOf } from "./container-id.ts";

const ID = "0123456789ab".padEnd(64, "c");

describe("the container of a process", () => {
  it.each([
    ["docker, v1", `12:pids:/docker/${ID}\n11:cpu:/docker/${ID}\n`],
    ["docker with systemd, v2", `0::/system.slice/docker-${ID}.scope\n`],
    ["a process below it, v2", `0::/system.slice/docker-${ID}.scope/init\n`],
    ["podman", `0::/user.slice/user-1001.slice/user@1001.service/user.slice/libpod-${ID}.scope/container\n`],
    ["podman's payload", `0::/machine.slice/libpod-payload-${ID}\n`],
    ["containerd under kubernetes", `0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-${ID}.scope\n`],
    [
      "containerd with colons",
      `1:name=systemd:/system.slice/containerd.service/kubepods-pod1.slice:cri-containerd:${ID}\n`,
    ],
    ["CRI-O", `0::/kubepods.slice/crio-${ID}.scope\n`],
  ])("is found for %s", (_, text) => {
    expect(containerOf(text)).toBe("0123456789ab");
  });

  it.each([
    "",
    "0::/\n",
    "0::/system.slice/docker.service\n",
    `0::/user.slice/x${ID}\n`,
    `0::/system.slice/docker-${ID.slice(1)}.scope\n`,
    `0::/system.slice/docker-${ID.toUpperCase()}.scope\n`,
  ])("is none for %j", (text) => {
    expect(containerOf(text)).toBeUndefined();
  });

  it("is twelve hex digits or none, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(containerOf(text) ?? "0".repeat(12)).toMatch(/^[0-9a-f]{12}$/);
      }),
    );
  });
});
