/** Preloaded into a server under measurement: tells its parent how much processor time it has used. */
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ type: 'cpu', milliseconds: (user + system) / 1000 });
});
