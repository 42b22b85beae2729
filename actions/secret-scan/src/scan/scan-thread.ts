// A thread of the scan: loads the rules once, then works on tasks.
import { serveTasks } from "@lockstep/runtime";
import { loadRules, type RuleChoice } from "./load-rules.ts";
import { runTask, type ScanResult, type ScanTask } from "./scan-task.ts";

/** The memory of a task goes back to where it came from, to be used again. */
function memoryOf({ memory }: ScanResult): readonly ArrayBuffer[] {
  return memory ? [memory] : [];
}

export function serveScan(): void {
  serveTasks<RuleChoice, ScanTask, ScanResult>(async (choice) => {
    const rules = await loadRules(choice);
    return (task) => runTask(rules, task);
  }, memoryOf);
}
