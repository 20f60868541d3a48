import { createServer } from 'node:net';

/**
 * @param {number} port 0: any @param {string} host
 * @returns {Promise<number>} the port it could listen on; rejects with the reason
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** @returns {Promise<number>} a free port on loopback */
export const freePort = () => listenOnce(0, '127.0.0.1');

/**
 * Why a port cannot be listened on.
 * @param {number} port @param {string} host @returns {Promise<string | undefined>} error code; undefined: free
 */
export const portProblem = (port, host) =>
  listenOnce(port, host).then(
    () => undefined,
    (error) => error.code ?? 'unknown',
  );

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
export const isPortFree = async (port, host) => (await portProblem(port, host)) === undefined;
