import { availableParallelism } from 'node:os'
import { DangLintError, type Examined } from '../../model/index.js'
import { type ExaminerOptions, type Job, makeExaminer, uncheckedText } from './examiner.js'
import { runPool, type Staff } from './pool.js'
import { makeReader } from './sharing.js'

/**
 * From so many documents on workers are used unasked. Measured on two cores with papers of one to three pages: a worker
 * takes some 0.35 s until it has its rules and is warm, so that two workers take as long as this thread alone for 24
 * documents (1.3 s), and a sixth less for 48 (1.5 s in place of 1.7 s).
 */
const WORTH_WORKERS = 40
/** More of them wait for the disk and for the thread that gathers what they found. */
const MOST_WORKERS = 8

/** Twice the memory that the largest document takes which the limits of reading let through. */
const MEGABYTES = 3072

/** Workers as they are built. Sources that run as they are have no program that a worker could run: no workers then. */
const STAFF: Pick<Staff, 'program' | 'megabytes'> | null = import.meta.url.endsWith('.ts')
  ? null
  : { program: new URL('./worker.js', import.meta.url), megabytes: MEGABYTES }

const tooHeavy = (cause: unknown) =>
  new DangLintError('out-of-memory', {
    message: {
      vi: 'Văn bản cần nhiều bộ nhớ hơn mức cho phép nên chưa kiểm tra được.',
      en: 'The document takes more memory than there is and was not checked.',
    },
    hint: {
      vi: 'Mở tệp bằng Word, chọn “Lưu thành” với tên mới rồi kiểm tra lại; nếu văn bản đúng là lớn như vậy, tách thành nhiều tệp.',
      en: 'Save it under a new name in Word and check it again; if it really is that big, split it.',
    },
    cause,
  })

const causeOfDeath = (error: unknown): unknown =>
  (error as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy(error) : error

export interface ExamineAllOptions extends ExaminerOptions {
  /** Workers; null for as many as pay. */
  jobs: number | null
  /** Told after each document. */
  onDone(): void
  /** Whether the run is to end with what is in hand. */
  isStopped(): boolean
}

/** How many workers there are to be; 0 where this thread does the work. */
const workersFor = (count: number, jobs: number | null): number =>
  jobs ?? (count < WORTH_WORKERS ? 0 : Math.min(availableParallelism(), MOST_WORKERS))

/**
 * Examines documents, by workers where that pays. The outcome is the same whoever does it.
 * @returns in the order of the jobs; those that were not reached are absent
 */
export async function examineAll(
  jobs: readonly Job[],
  { jobs: asked, onDone, isStopped, ...options }: ExamineAllOptions,
  staff = STAFF,
): Promise<(Examined | undefined)[]> {
  const read = makeReader()
  const examined: (Examined | undefined)[] = new Array(jobs.length).fill(undefined)
  const done = (index: number, text: string) => {
    examined[index] = read(text)
    onDone()
  }
  const count = workersFor(jobs.length, asked)
  if (staff && count > 0) {
    const died = (index: number, error: unknown) =>
      done(index, uncheckedText(jobs[index]?.source.name ?? '', causeOfDeath(error), options.lang))
    await runPool(jobs, { ...staff, data: options, count }, { done, died, isStopped })
    return examined
  }
  const examine = makeExaminer(options)
  for (const [index, job] of jobs.entries()) {
    if (isStopped()) break
    done(index, await examine(job))
  }
  return examined
}
