// Plays a workflow on this machine, one job after the other, in folders of their own: scripts by bash, actions of this
// repository as the runner starts them, all others by stand-ins.
import { runJob } from "./run-job.ts";
import { readWorkflow } from "./workflow-file.ts";
import type { JobEnd, WorkflowEnd, WorkflowOrder } from "./workflow-run.ts";

/** Rejects for a workflow that cannot be played; what its steps do wrong stands in the result. */
export async function runWorkflow(order: WorkflowOrder): Promise<WorkflowEnd> {
  const workflow = readWorkflow(order.text);
  if (!workflow.events.includes(order.event.name)) throw new Error(`${order.event.name} does not start this workflow`);
  const jobs = new Map<string, JobEnd>();
  for (const job of workflow.jobs) {
    const isReady = job.needs.every((id) => jobs.get(id)?.conclusion === "success");
    jobs.set(job.id, isReady ? await runJob(job, order) : { conclusion: "skipped", steps: [] });
  }
  const isSuccess = [...jobs.values()].every(({ conclusion }) => conclusion === "success");
  return { conclusion: isSuccess ? "success" : "failure", jobs };
}
