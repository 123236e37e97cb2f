import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder } from "../paths";
import type { Account } from "./account";
import { program, serverEnvironment } from "./binaries";

export const superuser = "stemma";

export const dataDirectory = (account: Account) => join(account.home, "data");

/** The server's password: random, made once, readable by its owner alone. */
export function password(account: Account) {
  const file = join(account.home, "password");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = randomBytes(24).toString("base64url");
  writeFileSync(file, secret, { mode: 0o600 });
  if (account.owner) chownSync(file, account.owner.uid, account.owner.gid);
  return secret;
}

/** Runs one of the server's programs to its end, as the account. */
export function runAs(account: Account, name: "initdb" | "pg_ctl", args: string[]) {
  const [command, ...rest] = [...account.prefix, program(account.native, name), ...args];
  const result = spawnSync(command!, rest, {
    env: serverEnvironment(account.native),
    cwd: account.home,
    encoding: "utf8",
    ...account.owner,
  });
  if (result.status !== 0) throw new Error(`${name} failed: ${result.error?.message ?? result.stderr + result.stdout}`);
}

/** Makes the data directory where there is none. One that was being made when the process was killed is thrown away. */
export function ensureDataDirectory(account: Account) {
  const directory = dataDirectory(account);
  if (existsSync(join(directory, "PG_VERSION"))) return false;
  for (const name of readdirSync(account.home))
    if (name.startsWith("unfinished-")) rmSync(join(account.home, name), { recursive: true, force: true });
  password(account);
  const unfinished = privateFolder(join(account.home, `unfinished-${process.pid}`));
  if (account.owner) chownSync(unfinished, account.owner.uid, account.owner.gid);
  runAs(account, "initdb", [
    ...["-D", unfinished, "-U", superuser, "-E", "UTF8", "--auth=scram-sha-256"],
    `--pwfile=${join(account.home, "password")}`,
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
  ]);
  renameSync(unfinished, directory);
  return true;
}
