// An annotation as the runner received it: the command undone into fields.
// Source of facts: GitHub documentation, "Workflow commands for GitHub Actions", setting a notice, warning or error message.
import type { WorkflowCommand } from "./workflow-command.ts";

export interface ReceivedAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The annotation a command asks for, or undefined if it asks for something else. Absent properties stay absent. */
export function toAnnotation({ name, properties, data }: WorkflowCommand): ReceivedAnnotation | undefined {
  if (name !== "error" && name !== "warning" && name !== "notice") return undefined;
  const field = <Value>(key: string, property: string, read: (text: string) => Value): Record<string, Value> => {
    const text = properties.get(property);
    return text === undefined ? {} : { [key]: read(text) };
  };
  return {
    level: name,
    message: data,
    ...field("title", "title", String),
    ...field("file", "file", String),
    ...field("line", "line", Number),
    ...field("column", "col", Number),
    ...field("endLine", "endline", Number),
    ...field("endColumn", "endcolumn", Number),
  };
}
