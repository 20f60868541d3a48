/** Tells how far a run is; awaited, so that a slow listener slows the work instead of piling up. */
export type Report = (progress: { stage: ImportStage; done: number; total: number | null }) => Promise<void>;

/** What people see of a job's way. */
export type ImportStage = 'reading' | 'examining' | 'applying' | 'undoing';

const EVERY_MS = 500;

/** For runs nobody watches. */
export const unwatched: Report = () => Promise.resolve();

/** Passes on a report at most twice a second, and whenever the stage changes. */
export function throttled(report: Report): Report {
  let last = 0;
  let stage: ImportStage | null = null;
  return async (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - last < EVERY_MS) return;
    last = now;
    stage = progress.stage;
    await report(progress);
  };
}
