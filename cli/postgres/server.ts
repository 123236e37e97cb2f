import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "../file-lock";
import { freePort, probePort } from "../free-port";
import { dataFolder } from "../paths";
import { pause } from "../process-life";
import { chooseAccount, type Account } from "./account";
import { nativeFolder, program, serverEnvironment } from "./binaries";
import { dataDirectory, ensureDataDirectory, password, runAs, superuser } from "./data-directory";
import { findPostmaster, removeStalePidFile, stopPostmaster, waitUntilReady, type Postmaster } from "./postmaster";
import { enlist, resign } from "./server-users";

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "150",
  shared_buffers: "256MB",
  max_wal_size: "2GB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

const logFile = () => join(dataFolder(), "postgres.log");

/** The port it had last time, so that its address stays the same; another one where that is taken. */
async function choosePort() {
  const file = join(dataFolder(), "postgres-port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const port = last && (await probePort(last)) === "free" ? last : await freePort();
  writeFileSync(file, String(port));
  return port;
}

function launch(account: Account, port: number): Postmaster {
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const args = ["-D", dataDirectory(account), ...options];
  const [command, ...rest] = [...account.prefix, program(account.native, "postgres"), ...args];
  if (existsSync(logFile()) && statSync(logFile()).size > 10_000_000) truncateSync(logFile());
  const log = openSync(logFile(), "a");
  // In a session of its own: Ctrl-C is for us, and the server goes after the web server.
  const child = spawn(command!, rest, {
    env: serverEnvironment(account.native),
    cwd: account.home,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log],
    ...account.owner,
  });
  child.unref();
  closeSync(log);
  if (child.pid === undefined) throw new Error(`PostgreSQL could not be started: ${command}`);
  return { pid: child.pid, port };
}

/** Starts the server, again where the port was snatched away or a killed server's last processes are still ending. */
async function start(account: Account): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    removeStalePidFile(dataDirectory(account));
    const before = existsSync(logFile()) ? statSync(logFile()).size : 0;
    const postmaster = launch(account, await choosePort());
    if (await waitUntilReady(dataDirectory(account), postmaster)) return postmaster;
    const said = readFileSync(logFile(), "utf8").slice(before);
    const passing = /Address already in use|pre-existing shared memory block|lock file "postmaster.pid"/.test(said);
    if (!passing || attempt === 10) throw new Error(`PostgreSQL did not start:\n${said}`);
    await pause(500);
  }
}

/** The embedded server, for as long as this process needs it. */
export type Server = {
  /** The address of a database of it. */
  url: (database: string) => string;
  state: "created" | "started" | "running";
  port: number;
  /** Says that it's no longer needed; stops it when nobody else of this checkout needs it. */
  release: () => Promise<void>;
};

async function acquire() {
  const account = chooseAccount(nativeFolder());
  const directory = dataDirectory(account);
  const created = ensureDataDirectory(account);
  const running = findPostmaster(directory);
  const postmaster = running && (await waitUntilReady(directory, running)) ? running : await start(account);
  enlist();
  const state: Server["state"] = created ? "created" : running === postmaster ? "running" : "started";
  return { account, directory, postmaster, state };
}

/** The server of this checkout: started where it isn't running, its data directory made where there is none. */
export async function startServer(): Promise<Server> {
  const { account, directory, postmaster, state } = await withFileLock("postgres", acquire);
  const address = `postgresql://${superuser}:${password(account)}@127.0.0.1:${postmaster.port}`;
  const release = () =>
    withFileLock("postgres", async () => {
      if (!resign()) return;
      const last = findPostmaster(directory);
      if (last) await stopPostmaster(last, () => runAs(account, "pg_ctl", ["stop", "-D", directory, "-m", "fast"]));
    });
  return { url: (database) => `${address}/${database}`, state, port: postmaster.port, release };
}
