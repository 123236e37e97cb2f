import { connect, type Socket } from "node:net";

/** Where postgres.js would connect to, as it has read it from the address. */
interface Place {
  host: string[];
  port: number[];
  /** A Unix socket; otherwise empty or false. */
  path?: string | false;
}

/**
 * Connections to a server for postgres.js (its option `socket`) that send small messages at once, as libpq's and Prisma's
 * do: its own wait for the server's delayed acknowledgement, some 40 ms, before the end of each COPY and after each new
 * statement's description. Of several hosts the next is tried each time. The socket may still be connecting; what is
 * written to it waits, and that it fails is told by its events.
 */
export function promptSocket(): (place: Place) => Socket {
  let next = 0;
  return ({ host, port, path }) => {
    if (path) return connect({ path });
    const i = next++ % host.length;
    const socket = connect({ host: host[i]!, port: port[i]!, noDelay: true });
    return Object.assign(socket, { host: host[i] }); // postgres.js holds the server's certificate to it
  };
}
