// Tells by its path what a file describes images for. What a file holds is not known here.
import { kindOfPath } from "@lockstep/core";

/** Folders of code that others wrote and that is only kept here. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor)\//;
const DOCKERFILE = /(?:^|\/)(?:(?:docker|container)file(?:\.[^/]*|-[^/.]*)?|[^/]+\.(?:docker|container)file)$/i;
/** Named after a Dockerfile: its list of ignored files ("Build context", .dockerignore), templates, texts and Python about it. */
const NO_DOCKERFILE = /\.(?:dockerignore|erb|gotmpl|hbs|in|j2|jinja2?|m4|md|mustache|pyi?|rst|template|tmpl|tpl)$/i;
const COMPOSE = /(?:^|\/)(?:(?:docker-)?compose(?:[.-][^/]*)?|[^/]+\.(?:docker-)?compose)\.ya?ml$/i;

/** Files that Docker or Podman builds an image from, under the names both use and people vary. */
export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(path) && !NO_DOCKERFILE.test(path) && !FOREIGN.test(path);
}

/** Compose files under the names of the Compose specification ("Compose file"), also with a word added. */
export function isComposeFile(path: string): boolean {
  return COMPOSE.test(path) && kindOfPath(path) === undefined && !FOREIGN.test(path);
}
