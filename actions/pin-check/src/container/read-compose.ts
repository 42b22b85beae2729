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
import { type BuildContext, contextsIn, dockerfileOf } from "./build-contexts.ts";
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
  readonly #contexts = new Map<string, Set<string>>();
  readonly #readContexts = new Map<SourceNode, readonly BuildContext[]>();
  #flaw: Flaw | undefined;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  result(): ContainerContent {
    const references = [...this.#references.values()].flat();
    references.sort((a, b) => a.reference.start - b.reference.start);
    return { references, scripts: this.#scripts, contexts: this.#contexts, flaw: this.#flaw };
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
    if (this.#merged.isExceeded) this.refuse(0, "its mappings merge too many others to follow");
  }

  #services(map: SourceMapping): void {
    const services = [...this.#merged.entriesOf(map)].flatMap(([name, node]) => this.#service(name, node) ?? []);
    const built = new Set(services.flatMap(({ image, build }) => (image && build ? [image.value] : [])));
    for (const { path, image, build } of services) {
      if (image) this.#image(image, `${path}.image`, built.has(image.value));
      if (build?.kind === "mapping") this.#build(build, `${path}.build`);
    }
  }

  #build(build: SourceMapping, path: string): void {
    const contexts = this.#contextsOf(build);
    for (const { name, image, node } of contexts) {
      const place = `${path}.additional_contexts.${clip(name, MAX_NAME_LENGTH)}`;
      if (image !== undefined) this.#image(node, place, false, image);
    }
    const names = new Set(contexts.map(({ name }) => name));
    const inline = this.#merged.find(build, "dockerfile_inline");
    if (inline?.kind === "scalar") this.#inline(inline, `${path}.dockerfile_inline`, names);
    const dockerfile = dockerfileOf(build, this.#merged, this.#file.path);
    if (dockerfile === undefined || names.size === 0) return;
    const known = this.#contexts.get(dockerfile) ?? new Set();
    this.#contexts.set(dockerfile, known);
    for (const name of names) known.add(name);
  }

  /** Each list is read once, however many services share it. */
  #contextsOf(build: SourceMapping): readonly BuildContext[] {
    const node = this.#merged.find(build, "additional_contexts");
    if (!node) return [];
    const read = this.#readContexts.get(node) ?? contextsIn(node, this.#merged);
    this.#readContexts.set(node, read);
    if (read.length > MAX_CONTEXTS) this.refuse(node.start, `a build has more than ${MAX_CONTEXTS} contexts`);
    return read.slice(0, MAX_CONTEXTS);
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
  #image(node: SourceScalar, path: string, isBuilt: boolean, image = node.value): void {
    const value = image.trim();
    if (value.length > MAX_EXPANDED_LENGTH) {
      this.refuse(node.start, "an image name is too long to be valid");
      return;
    }
    const resolved = expandVariables(value, NO_VARIABLES);
    const judgement = isBuilt ? BUILT : resolved ? judgeImage(resolved) : UNDECIDED;
    const { start, end } = node;
    const reference = { site: "compose-service" as const, path, value: node.value.trim(), start, end };
    this.#references.set(node, [{ file: this.#file, reference, value: resolved || value, ...judgement }]);
  }

  /** What it holds has the place of the whole text: indentation and `$$` move the offsets. */
  #inline(node: SourceScalar, path: string, contexts: ReadonlySet<string>): void {
    if (this.#references.has(node) || node.start < 0) return;
    const { start, end } = node;
    const file = this.#file;
    const content = readDockerfile(new SourceFile(file.path, node.value.replaceAll("$$", "$")), contexts);
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
/** More than anybody gives to one build. Services may share them, so that the work would multiply. */
const MAX_CONTEXTS = 100;

const NO_VARIABLES = { lookUp: () => undefined, escapeChar: undefined };

const BUILT: Judgement = { verdict: "local", reason: "A service of the file builds the image under this name." };

const UNDECIDED: Judgement = {
  verdict: "dynamic",
  reason: "A variable without a default decides what is used, so the file alone cannot show it.",
};
