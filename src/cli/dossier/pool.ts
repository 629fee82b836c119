import { Worker } from 'node:worker_threads'

/** How workers are started. */
export interface Staff {
  /**
   * The program that each runs. It says null when it is ready for jobs, and answers each with a text.
   */
  program: URL
  /** Told to each of them. */
  data: unknown
  /** How many there are at most. */
  count: number
  /** Memory of each, as old space of its heap. */
  megabytes: number
}

/** What is done with the outcome of jobs, which are known by their index. */
export interface Hands {
  done(index: number, text: string): void
  /** No worker lives through this job. */
  died(index: number, error: unknown): void
  /** Whether no more jobs are to be handed out. */
  isStopped(): boolean
}

interface Death {
  index: number
  error: unknown
  /** Whether it was the first job of that worker. */
  isFirst: boolean
}

/**
 * Runs one worker until no job is left or it dies.
 * @returns the job that it died over; null where it lived
 */
function employ<Job>(
  jobs: readonly Job[],
  { program, data, megabytes }: Staff,
  { done, take }: { done: Hands['done']; take: () => number | null },
): Promise<Death | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    let index: number | null = null
    let count = 0
    let failure: unknown = null
    let isReady = false
    worker.on('message', (text: string | null) => {
      if (text === null) isReady = true
      else if (index !== null) done(index, text)
      index = take()
      if (index === null) {
        void worker.terminate()
        return
      }
      count++
      worker.postMessage(jobs[index])
    })
    worker.on('error', (error) => {
      failure = error
    })
    worker.on('exit', () => {
      if (index !== null) resolve({ index, error: failure, isFirst: count === 1 })
      else if (isReady) resolve(null)
      // It was never able to work: nor would another one be.
      else reject(failure ?? new Error('a worker did not start'))
    })
  })
}

/**
 * Hands out jobs to workers, one at a time to each. A worker that dies over a job, as over a file that takes more
 * memory than there is, is replaced. The job is tried once more by a worker that has done nothing before, so that its
 * outcome is that of the file alone and not of those before it.
 */
export async function runPool<Job>(jobs: readonly Job[], staff: Staff, hands: Hands): Promise<void> {
  const again: number[] = []
  let next = 0
  const take = () => (hands.isStopped() || next >= jobs.length ? null : next++)
  const work = async () => {
    while (next < jobs.length && !hands.isStopped()) {
      const death = await employ(jobs, staff, { done: hands.done, take })
      if (death?.isFirst) hands.died(death.index, death.error)
      else if (death) again.push(death.index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(staff.count, jobs.length) }, work))
  for (const one of again) {
    if (hands.isStopped()) return
    const left = [one]
    const death = await employ(jobs, staff, { done: hands.done, take: () => left.pop() ?? null })
    if (death) hands.died(death.index, death.error)
  }
}
