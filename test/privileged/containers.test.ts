// `containers: filter` with a real Docker: ordinary use goes on, nothing gives root on the machine, and every refusal stands in
// the report.
import { readFileSync } from "node:fs";
import { IMAGE, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOG_FILE } from "../../actions/harden-runner/src/agent/places.ts";
import type { LoggedEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

const RUN = `docker run --rm ${IMAGE}`;
const POWERS = "--cap-add SYS_ADMIN --security-opt seccomp=unconfined";

describe.skipIf(!PRIVILEGED)("Docker behind the filter", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  beforeAll(async () => {
    world = await stage.world();
    await world.docker();
    await world.checkout({ "file.txt": "content\n" });
    // What there may be from before: an ordinary service, and things that are root on the machine.
    await world.job.step(
      "before",
      [
        `docker run -d --name service ${IMAGE} sleep 600`,
        `docker run -d --name strong ${POWERS} -v /:/host ${IMAGE} sleep 600`,
        `docker create --name waiting -v /etc:/host ${IMAGE} touch /host/taken`,
        "docker volume create -o type=none -o o=bind -o device=/etc all",
        "docker network create -d macvlan --subnet 10.77.0.0/16 -o parent=eth0 direct",
      ].join("\n"),
    );
    await stage.protect(world, { containers: "filter", sudo: "disable" });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  const step = (script: string) => world.job.step("docker", script);

  it.each([
    ["a container", `${RUN} echo works`],
    ["input and output", `echo works | docker run --rm -i ${IMAGE} cat`],
    ["a program in a service", "docker exec service echo works"],
    ["input of such a program", "echo works | docker exec -i service cat"],
    ["a folder of the workspace", `docker run --rm -v "$PWD:/w" ${IMAGE} sh -c 'echo works > /w/made'; cat made`],
    [
      "a folder that is not there yet",
      `docker run --rm -v "$PWD/new/deep:/w" ${IMAGE} sh -c 'echo works > /w/made'; cat new/deep/made`,
    ],
    [
      "a mount in the long form",
      `echo works > two.txt; docker run --rm --mount "type=bind,source=$PWD,target=/w,readonly" ${IMAGE} cat /w/two.txt`,
    ],
    ["RUNNER_TEMP", `echo works > "$RUNNER_TEMP/t"; docker run --rm -v "$RUNNER_TEMP:/t" ${IMAGE} cat /t/t`],
    [
      "a volume",
      `docker volume create kept > /dev/null; docker run --rm -v kept:/v ${IMAGE} touch /v/a; docker run --rm -v kept:/v ${IMAGE} sh -c 'test -e /v/a && echo works'`,
    ],
    [
      "a network",
      `docker network create --subnet 172.31.7.0/24 own > /dev/null; docker run --rm --network own ${IMAGE} echo works`,
    ],
    [
      "files from a container",
      "docker exec service sh -c 'echo works > /tmp/x'; docker cp service:/tmp/x copied > /dev/null; cat copied",
    ],
    [
      "files into a container",
      "echo works > into; docker cp into service:/tmp/into > /dev/null; docker exec service cat /tmp/into",
    ],
    [
      "a build",
      `printf 'FROM ${IMAGE}\\nCOPY file.txt /\\nRUN echo works > /made\\n' > Dockerfile; docker build --quiet -t made . > /dev/null 2>&1; docker run --rm made cat /made`,
    ],
    [
      "an image that is saved and loaded",
      `docker save ${IMAGE} > image.tar; docker load --quiet < image.tar > /dev/null; ${RUN} echo works`,
    ],
    [
      "Docker's socket in a container",
      `docker run --rm -v /var/run/docker.sock:/var/run/docker.sock ${IMAGE} test -S /var/run/docker.sock && echo works`,
    ],
    [
      "starting again",
      `docker create --name again -v "$PWD:/w" ${IMAGE} echo works > /dev/null; docker start -a again > /dev/null; docker start -a again`,
    ],
  ])("gives %s", async (_, script) => {
    const { log, conclusion } = await step(script);
    expect([log, conclusion]).toEqual(["works\n", "success"]);
  });

  const write = "touch /host/taken /host/etc/taken";
  it.each([
    ["privileged", `docker run --rm --privileged ${IMAGE} true`],
    ["capability", `docker run --rm --cap-add NET_ADMIN ${IMAGE} true`],
    ["device", `docker run --rm --device /dev/null:/dev/x ${IMAGE} true`],
    ["security-option", `docker run --rm --security-opt apparmor=unconfined ${IMAGE} true`],
    ["mount-outside", `docker run --rm -v /:/host ${IMAGE} ${write}`],
    ["mount-outside", `docker run --rm -v /etc:/host ${IMAGE} ${write}`],
    ["mount-outside", `docker run --rm --mount type=bind,source=/,target=/host ${IMAGE} ${write}`],
    ["mount-outside", `ln -sfn / root; docker run --rm -v "$PWD/root:/host" ${IMAGE} ${write}`],
    ["mount-outside", `ln -sfn / root; docker run --rm -v "$PWD/root/etc:/host" ${IMAGE} ${write}`],
    ["mount-outside", `docker run --rm -v "$PWD/../../../..:/host" ${IMAGE} ${write}`],
    ["mount-outside", `docker run --rm -v /run/lockstep-docker/docker.sock:/s ${IMAGE} true`],
    ["volume-option", `docker volume create -o type=none -o o=bind -o device=/etc again`],
    [
      "volume-option",
      `docker run --rm --mount type=volume,target=/host,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/etc ${IMAGE} ${write}`,
    ],
    ["volume-option", `docker run --rm -v all:/host ${IMAGE} ${write}`],
    ["network-driver", `docker network create -d macvlan -o parent=eth0 more`],
    ["network-driver", `docker run --rm --network direct ${IMAGE} true`],
    ["network-range", `docker network create --subnet 10.1.0.0/16 more`],
    ["network-range", `docker network create --subnet 168.63.129.0/24 more`],
    ["foreign-container", `docker exec strong ${write}`],
    ["foreign-container", "docker start waiting"],
    ["foreign-container", "docker cp file.txt strong:/host/etc/taken"],
    ["foreign-container", `docker run --rm --volumes-from strong ${IMAGE} ${write}`],
    ["foreign-container", `docker run --rm --pid container:strong ${IMAGE} true`],
    ["privileged", "docker exec --privileged service true"],
    ["unknown-request", "docker swarm init"],
    ...["pid", "ipc", "uts", "userns", "cgroupns", "network"].map((kind): [string, string] => [
      "host-namespace",
      `docker run --rm --${kind} host ${IMAGE} true`,
    ]),
    ["host-namespace", "docker build --network host ."],
  ])("refuses as %s: %s", async (_, script) => {
    const { conclusion } = await step(script);
    expect(conclusion).toBe("failure");
    expect((await world.machine.run(["test", "-e", "/etc/taken"])).exitCode).toBe(1);
  });

  it("mounts what was looked at, whatever is put in its place", async () => {
    const { log } =
      await step(`mkdir -p here; echo mine > here/etc; docker create --name late -v "$PWD/here:/h" ${IMAGE} cat /h/etc > /dev/null
mv here gone; ln -s / here; docker start -a late`);
    expect(log).toBe("mine\n");
  });

  it("gives programs and devices that a container leaves in the workspace no power", async () => {
    const { log } =
      await step(`cp /usr/bin/id .; docker run --rm -v "$PWD:/w" ${IMAGE} sh -c 'chown 0:0 /w/id; chmod 4755 /w/id'; stat -c %u:%a id; ./id -u
docker run --rm -v "$PWD:/w" ${IMAGE} mknod /w/disk b 8 0 2> /dev/null || echo no device
mv id "$RUNNER_TEMP/"; "$RUNNER_TEMP/id" -u`);
    expect(log).toBe("0:4755\n1001\nno device\n1001\n");
  });

  it("finds a folder again although its volume was removed", async () => {
    const { log } = await step(`run="docker run --rm -v $PWD:/w ${IMAGE} test -e /w/file.txt"
$run; docker ps -aq --filter status=exited --filter status=created | xargs -r docker rm > /dev/null; docker volume ls -q --filter name=lockstep-mount- | xargs docker volume rm > /dev/null; $run && echo works`);
    expect(log).toBe("works\n");
  });

  it("mounts a single file where Docker can do that safely, and refuses it elsewhere", async () => {
    const { log } =
      await step(`echo works > one.txt; docker run --rm -v "$PWD/one.txt:/f:ro" ${IMAGE} cat /f 2> /dev/null || echo refused
docker version --format '{{.Server.APIVersion}}'`);
    const [told, version = ""] = log.split("\n");
    expect(told).toBe(Number(version.split(".")[1]) >= 45 ? "works" : "refused");
  });

  it("stands in for the socket that containers mount, too", async () => {
    const create = `curl -s -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' --unix-socket /run/lockstep-harden-runner/docker.sock http://d/containers/create`;
    const { log } = await step(
      `${create} -d '{"Image":"${IMAGE}","HostConfig":{"privileged":true}}'; ${create} -d '{"Image":"${IMAGE}"}'`,
    );
    expect(log).toBe("403201\n");
  });

  it("leaves no other way to the daemon", async () => {
    const { log } = await step(`id -nG | grep -qw docker; sudo -n true 2> /dev/null || echo no sudo
for socket in /run/lockstep-docker/docker.sock /run/containerd/containerd.sock; do curl -s --unix-socket $socket http://d/_ping || echo closed; done`);
    expect(log).toBe("no sudo\nclosed\nclosed\n");
  });

  it("stands in for Docker again when somebody takes its place", async () => {
    const before = await world.machine.demand(["stat", "-c", "%i", "/run/docker.sock"]);
    const usable = '[ "$(stat -c %a /run/docker.sock 2> /dev/null)" = 660 ]';
    await world.machine.demand(["sh", "-c", `rm /run/docker.sock; until ${usable}; do sleep 0.1; done`]);
    expect(await world.machine.demand(["stat", "-c", "%a %U:%G", "/run/docker.sock"])).toContain("660");
    expect(await world.machine.demand(["stat", "-c", "%i", "/run/docker.sock"])).not.toBe(before);
    expect((await step(`${RUN} true`)).conclusion).toBe("success");
  });

  it("writes every refusal down, and shows them in the report", async () => {
    const lines = readFileSync(world.machine.outside(LOG_FILE), "utf8").trim().split("\n");
    const events = lines.map((line) => (JSON.parse(line) as LoggedEvent).event);
    const words = events.flatMap((event) => (event.kind === "container-request" ? [event.why ?? event.decision] : []));
    const expected =
      "allowed capability device foreign-container host-namespace mount-outside network-driver network-range privileged security-option unknown-request volume-option";
    expect([...new Set(words)].filter((word) => word !== "mount-option").sort()).toEqual(expected.split(" "));
    const { report } = await stage.finish(world, { containers: "filter", sudo: "disable" });
    expect(report.blocked.map(({ protocol, destination }) => `${protocol} ${destination}`)).toContain(
      "container POST /containers/create",
    );
    expect(report.tampering.map(({ what }) => what)).toEqual(["containers"]);
  });
});
