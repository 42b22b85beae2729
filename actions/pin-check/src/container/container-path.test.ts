import { describe, expect, it } from "vitest";
import { isComposeFile, isDockerfile } from "./container-path.ts";

describe("isDockerfile", () => {
  it.each([
    ...[
      "Dockerfile",
      "a/b/Dockerfile",
      "dockerfile",
      "Containerfile",
      "DOCKERFILE",
      "Dockerfile.dev",
      "Dockerfile-dev",
    ],
    ...["containerfile.test", "web.Dockerfile", "web.dockerfile", "web.containerfile", "Dockerfile.vendor"],
  ])("takes %s for one", (path) => {
    expect(isDockerfile(path)).toBe(true);
  });

  it.each([
    ...[
      "Dockerfiles",
      "myDockerfile",
      "Dockerfile/x",
      "dockerfile-words.ts",
      "Dockerfile.dockerignore",
      "web.Dockerfile.dockerignore",
    ],
    ...["Dockerfile.j2", "Dockerfile.md", "dockerfile.py", "node_modules/x/Dockerfile", "a/vendor/b/Dockerfile"],
  ])("does not take %s for one", (path) => {
    expect(isDockerfile(path)).toBe(false);
  });
});

describe("isComposeFile", () => {
  it.each([
    ...["compose.yml", "compose.yaml", "docker-compose.yml", "a/docker-compose.yaml", "docker-compose.dev.yml"],
    ...["docker-compose-dev.yml", "compose.override.yaml", "web.compose.yml", "Docker-Compose.yml"],
  ])("takes %s for one", (path) => {
    expect(isComposeFile(path)).toBe(true);
  });

  it.each([
    ...["decompose.yml", "compose.json", "compose/x.yml", "composer.yml", ".github/workflows/compose.yml"],
    ...[".github/workflows/docker-compose.yaml", "node_modules/x/compose.yml", "docker-compose.yml.j2"],
  ])("does not take %s for one", (path) => {
    expect(isComposeFile(path)).toBe(false);
  });
});
