// The one declaration of an action: from it come its types, its action.yml, its documentation and its command line.
import type { Input, ValueOf } from "./input.ts";

/** Scopes of `GITHUB_TOKEN`, as in the `permissions` key of a workflow. */
export type Permissions = Readonly<Record<string, "read" | "write">>;

/** Marketplace branding (GitHub documentation, "Metadata syntax", `branding`). */
export interface Branding {
  readonly icon: string;
  readonly color: "white" | "black" | "yellow" | "blue" | "green" | "orange" | "red" | "purple" | "gray-dark";
}

export type Phase = "pre" | "main" | "post";

export interface ActionSpec<Inputs extends Readonly<Record<string, Input>> = Readonly<Record<string, Input>>> {
  /** The name of its folder, and of its command. */
  readonly name: string;
  /** The name people see. */
  readonly title: string;
  readonly description: string;
  readonly branding: Branding;
  readonly inputs: Inputs;
  /** Output name to description. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly phases: readonly Phase[];
}

/** The values a program receives: one per declared input, under the input's own name. */
export type InputsOf<Spec extends ActionSpec> = {
  readonly [Name in keyof Spec["inputs"]]: ValueOf<Spec["inputs"][Name]>;
};

/**
 * Declares an action. Input and output names are kebab-case, as everywhere in the suite. A description holds no expression: the
 * runner evaluates every text of action.yml when it loads the action, and refuses the action for a context that is not there yet.
 */
export function defineAction<const Inputs extends Readonly<Record<string, Input>>>(
  spec: ActionSpec<Inputs>,
): ActionSpec<Inputs> {
  for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new TypeError(`${name} is not kebab-case`);
  }
  const inputs = Object.values<Input>(spec.inputs).map(({ description }) => description);
  for (const words of [spec.title, spec.description, ...inputs, ...Object.values(spec.outputs)]) {
    if (words.includes("${{")) throw new TypeError(`the runner would evaluate this description: ${words}`);
  }
  return spec;
}
