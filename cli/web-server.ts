import { pathToFileURL } from "node:url";
import { startChild } from "./child";
import { answers, probePort } from "./free-port";
import { inRoot, root } from "./paths";
import { waitUntil } from "./process-life";
import { Refusal } from "./refusal";

/** Where the web server listens: PORT and HOST, and only this machine can reach it unless HOST says otherwise. */
export function readAddress(environment: NodeJS.ProcessEnv = process.env) {
  const text = environment.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Refusal(`PORT is "${text}", which is not a port: 1 to 65535.`);
  const host = environment.HOST || "127.0.0.1";
  return {
    port,
    host,
    url: `http://${host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host}:${port}`,
  };
}

export type Address = ReturnType<typeof readAddress>;

/** @throws Refusal that names the port where the server couldn't listen there. */
export async function checkPort({ port, host }: Address) {
  const found = await probePort(port, host);
  if (found === "taken" || (host === "127.0.0.1" && (await answers(port, "::1"))))
    throw new Refusal(
      `Port ${port} is taken: another program listens there. Stop it, or choose another: PORT=${port + 1} npm start.`,
    );
  if (found === "forbidden")
    throw new Refusal(`Port ${port} may not be used by this user. Choose one from 1024 on: PORT=3000 npm start.`);
  if (found === "no such host") throw new Refusal(`HOST is "${host}", which is no address of this machine.`);
}

const preload = pathToFileURL(inRoot("cli", "end-with-parent.mjs")).href;

/** Starts a web server and waits until it takes connections. @returns when it ended, with which code. */
export async function startWebServer(
  name: string,
  args: string[],
  { port, host }: Address,
  env: Record<string, string> = {},
) {
  const web = startChild(process.execPath, ["--import", preload, ...args], {
    cwd: root,
    stdio: ["ignore", name === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
    env: { ...process.env, PORT: String(port), HOSTNAME: host, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  let code: number | undefined;
  void web.exited.then((exit) => (code = exit));
  const up = await waitUntil(async () => code !== undefined || answers(port, reachable), 60_000, 50);
  if (!up || code !== undefined) throw new Refusal(`The web server did not start (exit code ${code ?? "none"}).`);
  return web;
}

/** The production server, out of the last build. */
export const startProductionServer = (address: Address, env: Record<string, string> = {}) =>
  startWebServer("production", [inRoot(".next", "standalone", "server.js")], address, {
    NODE_ENV: "production",
    ...env,
  });
