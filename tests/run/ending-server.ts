/** The end of a local server. */
import type { Server, Socket } from 'node:net';

/**
 * Returns what closes the server with all its connections. `closeAllConnections` leaves those that are no
 * requests (tunnels, a handshake that never began), and closing would wait for them for ever. To be
 * asked for before the first connection.
 */
export function endOf(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
}
