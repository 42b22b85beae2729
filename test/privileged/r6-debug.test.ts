import { IMAGE } from "@lockstep/testkit/privileged";
import { it } from "vitest";
import { Stage } from "./stage.ts";
it("debug", async () => {
  await using stage = new Stage();
  const world = await stage.world();
  await world.docker();
  await stage.protect(world, { containers: "filter" });
  const { log } = await world.job.step("x", `echo works > one.txt; docker create --name f -v "$PWD/one.txt:/f:ro" ${IMAGE} cat /f; docker inspect f | grep -A40 '"Mounts"'; docker version | grep -i api; docker start -a f; docker info 2>/dev/null | grep -i -e cgroup -e runtime; docker create --name g --mount type=volume,source=v,target=/f,volume-subpath=x ${IMAGE} cat /f; docker inspect g | grep -A20 '"Mounts"'; docker create --rm --mount type=bind,source=$PWD/one.txt,target=/f ${IMAGE} ls -la /f;`);
  console.log(log);
});
