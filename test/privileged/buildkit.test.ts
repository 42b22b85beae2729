// `containers: filter` with the real buildx and the BuildKit inside Docker's daemon: builds go on, and none gets more of the
// machine than a container would.
import { ALLOWED, FORBIDDEN, IMAGE, PLATFORM_RESOLVER, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingPeers } from "../interop/peer.ts";
import { attack } from "./attack.ts";
import { buildInContainer, placeBuildx } from "./buildx.ts";
import { askedForEvil } from "./harm.ts";
import { PRIVILEGED } from "./privileged.ts";
import { type Inputs, Stage } from "./stage.ts";

const HAS_BUILDX = missingPeers(["buildx", "buildkitd"]).length === 0;
const INPUTS: Inputs = { containers: "filter", sudo: "disable" };
const SIMPLE = `printf 'FROM ${IMAGE}\\nCOPY file.txt /\\nRUN cat /file.txt > /made\\n' > Dockerfile`;
const SHOW = "docker run --rm made cat /made";
const LOGGED = "> build.log 2>&1 || cat build.log";

describe.skipIf(!PRIVILEGED || !HAS_BUILDX)("BuildKit behind the filter", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await world.docker();
    await placeBuildx(world);
    await world.checkout({ "file.txt": "works\n" });
    await stage.protect(world, INPUTS);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each([
    ["docker buildx build", `docker buildx build --no-cache -t made . ${LOGGED}`],
    ["docker build by BuildKit", `DOCKER_BUILDKIT=1 docker build --no-cache -t made . ${LOGGED}`],
    ["docker build without BuildKit", `DOCKER_BUILDKIT=0 docker build --no-cache -t made . ${LOGGED}`],
    ["the distribution's client", `DOCKER_BUILDKIT=1 /usr/bin/docker build --no-cache -t made . ${LOGGED}`],
    [
      "docker buildx bake",
      `echo '{"target":{"default":{"tags":["made"]}}}' > bake.json; docker buildx bake -f bake.json ${LOGGED}`,
    ],
  ])("gives %s", async (_, build) => {
    const { log } = await world.job.step(
      "build",
      `docker image rm made > /dev/null 2>&1 || true; ${SIMPLE}; ${build}; ${SHOW}`,
    );
    expect(log).toBe("works\n");
  });

  it("gives builds the client's secrets, files of other folders and results", async () => {
    const { log } = await world.job.step(
      "build",
      `mkdir -p other; echo here > other/b
printf '# syntax-free\\nFROM ${IMAGE} AS made\\nRUN --mount=type=secret,id=word cat /run/secrets/word > /made\\nFROM scratch\\nCOPY --from=made /made /made\\nCOPY b /\\n' > other/Dockerfile
echo hidden > "$RUNNER_TEMP/word"
docker buildx build --secret "id=word,src=$RUNNER_TEMP/word" -o type=local,dest=out other ${LOGGED}; cat out/made out/b`,
    );
    expect(log).toBe("hidden\nhere\n");
  });

  it.each([
    ["the machine's network", "--network host --allow network.host"],
    ["all rights", "--allow security.insecure"],
    ["devices", "--allow device"],
  ])("refuses %s", async (_, words) => {
    const { conclusion, log } = await world.job.step(
      "build",
      `${SIMPLE}; docker buildx build --no-cache ${words} . 2>&1`,
    );
    expect(conclusion).toBe("failure");
    expect(log).toContain("PermissionDenied");
  });

  it("tells in the report what was built and what was refused", async () => {
    const { report } = await stage.finish(world, INPUTS);
    const call = "BuildKit /moby.buildkit.v1.Control/Solve";
    expect(report.blocked.map(({ destination, count }) => [destination, count])).toEqual([[call, 3]]);
    const allowed = report.destinations.filter(
      ({ destination, decision }) => destination === call && decision === "allowed",
    );
    expect(allowed).toHaveLength(1);
  });
});

describe.skipIf(!PRIVILEGED || !HAS_BUILDX)("a builder in a container under block", () => {
  it("reaches an allowed host by its name, and no other one", async () => {
    await using stage = new Stage();
    const world = await stage.world();
    await world.docker();
    await placeBuildx(world);
    await stage.protect(world);
    const script = `wget -qO- http://${ALLOWED.name}/; timeout 3 wget -qO- http://${FORBIDDEN.a}/ || true`;
    const { log, conclusion } = await world.job.step("build", buildInContainer(script), { timeoutMs: 60_000 });
    expect([conclusion, log.match(/ reached$/gm)?.length], log).toEqual(["success", 1]);
    const { report } = await stage.finish(world);
    expect(report.blocked.map(({ destination }) => destination)).toContain(FORBIDDEN.a);
  });
});

describe.skipIf(!PRIVILEGED || !HAS_BUILDX)("a build on the machine's network", () => {
  it("cannot pass for the agent, which may ask resolvers for any name", async () => {
    await using stage = new Stage();
    const ending = attack({
      inputs: INPUTS,
      docker: true,
      before: placeBuildx,
      act: `
user=$(stat -c %u /run/docker.sock)
users="mkdir -p /etc; touch /etc/group; echo a:x:$user:0::/:/bin/sh > /etc/passwd"
ask='(echo ${questionByTcp(FORBIDDEN.name)} | base64 -d; sleep 1) | timeout 3 nc ${PLATFORM_RESOLVER} 53 | wc -c'
printf '%s\\n' 'FROM ${IMAGE}' "RUN $users" "USER $user" "RUN $ask" > Dockerfile
docker buildx build --no-cache --progress plain --network host --allow network.host . || true`,
      harm: askedForEvil,
      sign: ({ report }) => report.blocked.some(({ why }) => why === "host-namespace"),
    });
    expect(await ending(stage)).toBe("prevented");
  });
});

/** A question for the addresses of a name as it goes over TCP, in Base64. Source: RFC 1035, 4.1 and 4.2.2. */
function questionByTcp(name: string): string {
  const head = [0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  const labels = name.split(".").flatMap((label) => [label.length, ...Buffer.from(label)]);
  const message = [...head, ...labels, 0, 0, 1, 0, 1];
  return Buffer.from([0, message.length, ...message]).toString("base64");
}
