import { describe, expect, it } from "vitest";
import type { Endpoint } from "../endpoint/endpoint.ts";
import { AllowedNow } from "./allowed-now.ts";

const host = (name: string): Endpoint => ({
  destination: { kind: "host", name },
  protocol: "tcp",
  port: 443,
  origin: "",
});
const NETWORK: Endpoint = {
  destination: { kind: "network", family: 4, address: "10.1.0.0", prefix: 16 },
  protocol: "udp",
  port: 123,
  origin: "",
};

describe("AllowedNow", () => {
  const job = host("job.example.test");
  const step = host("step.example.test");
  const open = () => new AllowedNow({ endpoints: [job], steps: { deploy: [step, NETWORK] } });

  it("adds a step's endpoints while it runs", () => {
    const allowed = open();
    expect(allowed.forName("step.example.test")).toEqual([]);
    const life = allowed.lifeOf([step]);
    expect(allowed.setRunning(new Set(["deploy", "other"]))).toBe("more");
    expect(life?.aborted).toBe(false);
    expect(allowed.forName("step.example.test")).toEqual([step]);
    expect(allowed.networks()).toEqual({ job: [], step: [NETWORK] });
    expect(allowed.setRunning(new Set(["deploy"]))).toBe("same");
    expect(allowed.setRunning(new Set())).toBe("ended");
    expect(life?.aborted).toBe(true);
    expect(allowed.lifeOf([job, step])).toBeUndefined();
    expect(allowed.networks()).toEqual({ job: [], step: undefined });
    expect(allowed.forName("step.example.test")).toEqual([]);
    expect(allowed.forName("job.example.test")).toEqual([job]);
  });

  it("tells a job's endpoints from those of steps", () => {
    expect([open().isOfJob(job), open().isOfJob(step)]).toEqual([true, false]);
  });

  it("holds the addresses of networks, whatever the port", () => {
    const allowed = open();
    expect(allowed.holdsAddress("10.1.2.3")).toBe(false);
    allowed.setRunning(new Set(["deploy"]));
    expect(allowed.holdsAddress("10.1.2.3")).toBe(true);
    expect(allowed.holdsAddress("10.2.2.3")).toBe(false);
    expect(allowed.allowsAddress("10.1.2.3", "udp", 123)).toBe(true);
    expect(allowed.allowsAddress("10.1.2.3", "udp", 124)).toBe(false);
  });
});
