import { parentPort, workerData } from 'node:worker_threads'
import { type ExaminerOptions, type Job, makeExaminer } from './examiner.js'

const examine = makeExaminer(workerData as ExaminerOptions)

// What examining throws is a fault of the program: it ends this worker, and the main thread tells it on the file.
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await examine(job))
})
/** Ready for the first document. */
parentPort?.postMessage(null)
