import type { Nft } from "@lockstep/runtime/host";
import { expect, it } from "vitest";
import { Firewall } from "./firewall.ts";
import type { FirewallPlan } from "./firewall-plan.ts";
import { Knocker } from "./knock/knocker.ts";

const PLAN: FirewallPlan = {
  mode: "block",
  agentUid: 61_500,
  uplinks: ["eth0"],
  resolvers: [],
  networks: [],
  ports: { dns: { output: { 4: 5300 }, forward: {} }, knock: {} },
  kept: [],
  azure: false,
};

/** An nft that lists what the test says, and changes nothing until it is told to. */
class HeldNft implements Nft {
  rules: Readonly<Record<string, number>> = { output: 1, steps: 2 };
  broken = false;
  change: () => Promise<void> = async () => undefined;

  async apply(): Promise<void> {}

  async list(): Promise<string> {
    if (this.broken) throw new Error("no answer");
    const rules = Object.entries(this.rules).map(([chain, handle]) => ({ rule: { chain, handle } }));
    return JSON.stringify({ nftables: rules });
  }

  close(): void {}
}

async function started(): Promise<{ nft: HeldNft; firewall: Firewall }> {
  const nft = new HeldNft();
  const firewall = new Firewall(nft, PLAN, new Knocker([]));
  await firewall.start();
  return { nft, firewall };
}

it("tells rules that somebody changed, and a listing that fails", async () => {
  const { nft, firewall } = await started();
  expect([await firewall.isIntact(), (await firewall.observe()).intact]).toEqual([true, true]);
  for (const rules of [{ output: 3, steps: 2 }, { output: 1, steps: 3 }, { output: 1 }]) {
    nft.rules = rules;
    expect([await firewall.isIntact(), (await firewall.observe()).intact]).toEqual([false, false]);
  }
  nft.broken = true;
  expect(await firewall.isIntact()).toBe(false);
  await expect(firewall.observe()).rejects.toThrow("no answer");
});

it("judges all other rules also while those of steps change", async () => {
  const { nft, firewall } = await started();
  const { promise, resolve } = Promise.withResolvers<void>();
  nft.change = () => promise;
  const change = firewall.setSteps(undefined, false);
  nft.rules = { output: 1, steps: 7 };
  expect(await firewall.isIntact()).toBe(true);
  nft.rules = { output: 3, steps: 7 };
  expect(await firewall.isIntact()).toBe(false);
  resolve();
  await change;
  expect(await firewall.isIntact()).toBe(false);
  nft.rules = { output: 1, steps: 7 };
  expect(await firewall.isIntact()).toBe(true);
  nft.rules = { output: 1, steps: 8 };
  expect(await firewall.isIntact()).toBe(false);
});

it("expects what was there before where the rules of steps could not be changed", async () => {
  const { nft, firewall } = await started();
  nft.change = () => Promise.reject(new Error("refused"));
  await expect(firewall.setSteps(undefined, true)).rejects.toThrow("refused");
  expect(await firewall.isIntact()).toBe(true);
  nft.rules = { output: 1, steps: 8 };
  expect(await firewall.isIntact()).toBe(false);
});
