import { connect, createServer } from "node:net";

/** Whether something on this machine answers at the port. */
export function answers(port: number, host = "127.0.0.1") {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

/** Whether a server could listen there: `"free"`, or why not. */
export function probePort(port: number, host = "127.0.0.1") {
  return new Promise<"free" | "taken" | "forbidden" | "no such host">((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRINUSE" ? "taken" : error.code === "EACCES" ? "forbidden" : "no such host"),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("free")));
  });
}

/** A port that nothing listens on now. */
export function freePort(host = "127.0.0.1") {
  return new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
