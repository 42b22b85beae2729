// Reads the Dockerfiles and compose files of a repository.
import { type Files, type NotChecked, notCheckedAt, type Progress, SourceFile } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import type { Script } from "../script/script.ts";
import type { ContainerContent } from "./container-content.ts";
import { isComposeFile, isDockerfile } from "./container-path.ts";
import { readCompose } from "./read-compose.ts";
import { readDockerfile } from "./read-dockerfile.ts";
import type { Flaw } from "./read-instructions.ts";

/** Several times the largest Dockerfile that people write. */
const MAX_FILE_BYTES = 512 * 1024;

export interface ContainerRead {
  readonly references: readonly JudgedReference[];
  readonly scripts: readonly Script[];
  readonly notChecked: readonly NotChecked[];
  /** Paths of the files that were read. */
  readonly looked: readonly string[];
}

/**
 * Reads those of `paths` that are Dockerfiles or compose files, compose files first. What cannot be read or understood is listed,
 * never skipped; what could be understood of such a file counts all the same.
 */
export async function readContainerFiles(
  paths: readonly string[],
  files: Files,
  progress: Progress,
): Promise<ContainerRead> {
  // What a compose file says of contexts decides what names in Dockerfiles mean.
  const compose = paths.filter((path) => isComposeFile(path));
  const candidates = [...compose, ...paths.filter((path) => isDockerfile(path) && !isComposeFile(path))];
  const contexts = new Map<string, ReadonlySet<string>>();
  const contents: ContainerContent[] = [];
  const looked: string[] = [];
  const notChecked: NotChecked[] = [];
  for (const [index, path] of candidates.entries()) {
    progress.report("reading Dockerfiles and compose files", index, candidates.length);
    const read = await files.readText(path, MAX_FILE_BYTES);
    if (!read.ok) {
      notChecked.push({ what: path, why: read.why });
      continue;
    }
    const file = new SourceFile(path, read.text);
    const content = await readContent(file, contexts.get(path));
    for (const [dockerfile, names] of content?.contexts ?? []) {
      contexts.set(dockerfile, new Set([...(contexts.get(dockerfile) ?? []), ...names]));
    }
    if (content) {
      contents.push(content);
      looked.push(path);
    }
    if (content?.flaw) notChecked.push(toNotChecked(file, content.flaw));
  }
  return {
    references: contents.flatMap(({ references }) => references),
    scripts: contents.flatMap(({ scripts }) => scripts),
    notChecked,
    looked,
  };
}

/** Undefined for another kind of file that happens to be named after a Dockerfile, such as a script that works on one. */
async function readContent(
  file: SourceFile,
  contexts: ReadonlySet<string> | undefined,
): Promise<ContainerContent | undefined> {
  if (isComposeFile(file.path)) return readCompose(file);
  const content = readDockerfile(file, contexts);
  return content || !HAS_PLAIN_NAME.test(file.path) ? content : FOREIGN_TEXT;
}

const HAS_PLAIN_NAME = /(?:docker|container)file$/i;

const FOREIGN_TEXT: ContainerContent = {
  references: [],
  scripts: [],
  flaw: { message: "it does not start with an instruction", offset: 0 },
};

function toNotChecked(file: SourceFile, { offset, message }: Flaw): NotChecked {
  return notCheckedAt(file.locate(offset, offset), message);
}
