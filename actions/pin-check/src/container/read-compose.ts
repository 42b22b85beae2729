// Collects what a compose file pulls in: the images of its services, and Dockerfiles written into it. Files it includes or
// extends are compose files of their own.
import {
  clip,
  readSourceTree,
  SourceFile,
  type SourceMapping,
  type SourceNode,
  type SourceScalar,
} from "@lockstep/core";
import { judgeImage } from "../reference/judge-image.ts";
import type { JudgedReference } from "../reference/judge-reference.ts";
import type { Judgement } from "../reference/pin-verdict.ts";
import type { Script } from "../script/script.ts";
import type { ContainerContent } from "./container-content.ts";
import { expandVariables, MAX_EXPANDED_LENGTH } from "./expand-variables.ts";
import { MergedMappings } from "./merged-mappings.ts";
import { readDockerfile } from "./read-dockerfile.ts";
import type { Flaw } from "./read-instructions.ts";

/** Reads a compose file ("Compose file reference", Services). Never rejects. A file without services pulls in nothing. */
export async function readCompose(file: SourceFile): Promise<ContainerContent> {
  const reader = new ComposeReader(file);
  const tree = await readSourceTree(file.text);
  if (tree.ok) reader.file(tree.root);
  else reader.refuse(tree.offset, `not valid YAML: ${tree.message}`);
  return reader.result();
}

interface Service {
  readonly path: string;
  /** Undefined where it has none. */
  readonly image: SourceScalar | undefined;
  readonly build: SourceNode | undefined;
}

class ComposeReader {
  readonly #file: SourceFile;
  readonly #merged = new MergedMappings();
  /** By their node, because services may share it. */
  readonly #references = new Map<SourceNode, readonly JudgedReference[]>();
  readonly #scripts: Script[] = [];
  #flaw: Flaw | undefined;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  result(): ContainerContent {
    const references = [...this.#references.values()].flat();
    references.sort((a, b) => a.reference.start - b.reference.start);
    return { references, scripts: this.#scripts, flaw: this.#flaw };
  }

  refuse(offset: number, message: string): void {
    this.#flaw ??= { message, offset: Math.max(offset, 0) };
  }

  file(root: SourceNode | undefined): void {
    if (root?.kind !== "mapping") {
      this.refuse(0, "it is not a mapping");
      return;
    }
    const services = this.#merged.find(root, "services");
    if (services?.kind === "mapping") this.#services(services);
    else if (services) this.refuse(services.start, "`services` is not a mapping");
    if (this.#merged.isExceeded) this.refuse(0, "its mappings merge more others than are followed");
  }

  #services(map: SourceMapping): void {
    const services = [...this.#merged.entriesOf(map)].flatMap(([name, node]) => this.#service(name, node) ?? []);
    const built = new Set(services.flatMap(({ image, build }) => (image && build ? [image.value] : [])));
    for (const { path, image, build } of services) {
      if (image) this.#image(image, `${path}.image`, built.has(image.value));
      const inline = build?.kind === "mapping" ? this.#merged.find(build, "dockerfile_inline") : undefined;
      if (inline?.kind === "scalar") this.#inline(inline, `${path}.build.dockerfile_inline`);
    }
  }

  #service(name: string, node: SourceNode): Service | undefined {
    if (node.kind !== "mapping") {
      this.refuse(node.start, "a service is not a mapping");
      return undefined;
    }
    const image = this.#merged.find(node, "image");
    if (image !== undefined && image.kind !== "scalar") this.refuse(image.start, "an image is not text");
    const isNamed = image?.kind === "scalar" && image.value.trim() !== "";
    return {
      path: `services.${clip(name, MAX_NAME_LENGTH)}`,
      image: isNamed ? image : undefined,
      build: this.#merged.find(node, "build"),
    };
  }

  /** An image that a service of the file builds is not pulled, also where another service uses it by that name. */
  #image(node: SourceScalar, path: string, isBuilt: boolean): void {
    const value = node.value.trim();
    if (value.length > MAX_EXPANDED_LENGTH) {
      this.refuse(node.start, "an image is longer than any can be");
      return;
    }
    const resolved = expandVariables(value, NO_VARIABLES);
    const judgement = isBuilt ? BUILT : resolved ? judgeImage(resolved) : UNDECIDED;
    const reference = { site: "compose-service" as const, path, value, start: node.start, end: node.end };
    this.#references.set(node, [{ file: this.#file, reference, value: resolved || value, ...judgement }]);
  }

  /** What it holds has the place of the whole text: indentation and `$$` move the offsets. */
  #inline(node: SourceScalar, path: string): void {
    if (this.#references.has(node) || node.start < 0) return;
    const { start, end } = node;
    const file = this.#file;
    const content = readDockerfile(new SourceFile(file.path, node.value.replaceAll("$$", "$")));
    if (!content || content.flaw)
      this.refuse(start, `\`dockerfile_inline\`: ${content?.flaw?.message ?? "no Dockerfile"}`);
    const references = (content?.references ?? []).map((judged) => {
      return { ...judged, file, reference: { ...judged.reference, path, start, end } };
    });
    this.#references.set(node, references);
    const locate = () => file.locate(start, end);
    this.#scripts.push(...(content?.scripts ?? []).map((script) => ({ ...script, file, locate })));
  }
}

const MAX_NAME_LENGTH = 100;

const NO_VARIABLES = { lookUp: () => undefined, escapeChar: undefined };

const BUILT: Judgement = { verdict: "local", reason: "A service of the file builds the image under this name." };

const UNDECIDED: Judgement = {
  verdict: "dynamic",
  reason: "A variable without a default decides what is used, so the file alone cannot show it.",
};
