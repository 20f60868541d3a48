/**
 * What every program of Kader promises its launcher: it ends in order on SIGTERM, and when the channel
 * to the launcher closes.
 * @param {() => Promise<void>} close
 */
export function endWithLauncher(close) {
  const end = () => void close().finally(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('disconnect', end);
}
