import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { root } from "./paths";
import { pause } from "./process-life";
import { Refusal } from "./refusal";
import { isShuttingDown, onShutdown } from "./shutdown";

const ownGroup = process.platform !== "win32";

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, signal);
  } catch {
    // Gone already.
  }
}

/** Ends a child and everything it started: politely, and after `grace` milliseconds by force. */
async function endChild(child: ChildProcess, grace: number) {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, "SIGTERM");
    await Promise.race([ended, pause(grace)]);
  }
  signalGroup(child, "SIGKILL");
}

/**
 * Starts a program in a process group of its own, so that nothing it starts outlives this command.
 * @returns the child, when it ended with which code, and how to end it now.
 */
export function startChild(command: string, args: string[], options: SpawnOptions & { grace?: number } = {}) {
  const { grace = 5000, ...rest } = options;
  const child = spawn(command, args, { cwd: root, detached: ownGroup, windowsHide: true, ...rest });
  const end = () => endChild(child, grace);
  const forget = onShutdown(end);
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      forget();
      resolve(code ?? (signal ? 1 : 0));
    });
  });
  return { child, exited, end };
}

/** Node arguments that run one of the project's own dependencies without a wrapper that could be left behind. */
export const nodeScript = (script: string, ...args: string[]) => [process.execPath, [script, ...args]] as const;

/** Runs a program with its output on the screen. @throws Refusal when it fails. */
export async function run(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
) {
  const code = await startChild(command, [...args], { env, stdio: "inherit" }).exited;
  if (code !== 0 && !isShuttingDown()) throw new Refusal(`${name} failed (exit code ${code}).`);
}

/** Runs a program with its output in a file, of which the end is shown only where it fails. */
export async function runQuietly(
  name: string,
  command: string,
  args: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv = process.env,
) {
  const file = openSync(log, "w");
  const code = await startChild(command, [...args], { env, stdio: ["ignore", file, file] }).exited;
  closeSync(file);
  if (code === 0 || isShuttingDown()) return;
  console.error(readFileSync(log, "utf8").slice(-12_000));
  throw new Refusal(`${name} failed (exit code ${code}); its whole output is in ${log}.`);
}
