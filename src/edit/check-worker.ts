/** Checks a whole content folder in a thread, so that the form goes on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { openResults } from '#catalog/checks/known-results.ts';
import { validateContent } from '#catalog/checks/validate.ts';

const contentDir = workerData as string;
const known = openResults(contentDir, () => undefined);
const { problems } = await validateContent(contentDir, known);
known.save();
parentPort?.postMessage(problems);
