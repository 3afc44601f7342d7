import { JOB_KINDS, type JobKind } from '#store/jobs/job-kind.ts'
import type { Job, JobHandlers } from '#store/jobs/job-queue.ts'

export type Handle = (job: Job) => Promise<void>

export const handlersWith = (handle: Handle): JobHandlers =>
  Object.fromEntries(JOB_KINDS.map((kind) => [kind, handle])) as Record<JobKind, Handle>
