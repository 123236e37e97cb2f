import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dataFolder, privateFolder, root } from "../paths";

/**
 * As whom the server runs, and where its files are. PostgreSQL refuses to run as root, so root has it run in a user
 * namespace where root's files are an ordinary user's, and, where namespaces are forbidden, as an unprivileged user.
 */
export type Account = {
  /** The folder of data, password and port; private to the account. */
  home: string;
  /** The folder of the programs, which the account can enter. */
  native: string;
  /** What goes before a program's name. */
  prefix: string[];
  /** The account's numbers, where it is another user than ours. */
  owner?: { uid: number; gid: number };
};

const namespacePrefix = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];

const namespacesWork = () => spawnSync(namespacePrefix[0]!, [...namespacePrefix.slice(1), "true"]).status === 0;

/** nobody, whose number differs between systems. */
function unprivilegedUser() {
  const line = existsSync("/etc/passwd") && /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65534, gid: 65534 };
}

/** Whether anybody may pass through every folder above the path. */
function isOpenToAll(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || isOpenToAll(dirname(path)));
}

const nameOfCheckout = createHash("sha256").update(root).digest("hex").slice(0, 12);

/** A folder outside the checkout that outlives a reboot where there is one. */
function outsideFolder() {
  const places = ["/var/lib", "/var/tmp", tmpdir()];
  const place = places.find((path) => {
    try {
      accessSync(path, constants.W_OK);
      return isOpenToAll(path);
    } catch {
      return false;
    }
  });
  if (!place)
    throw new Error(`None of ${places.join(", ")} can hold the database of a checkout that only root may enter.`);
  const shared = join(place, "stemma");
  mkdirSync(shared, { recursive: true });
  chmodSync(shared, 0o755);
  return join(shared, nameOfCheckout);
}

/** The server's programs, copied to where the account can run them unless that was done for the same release. */
function copyPrograms(native: string, folder: string) {
  const version = (path: string) => {
    const file = join(path, "..", "package.json");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const copy = join(folder, "programs", "native");
  if (version(copy) === version(native)) return copy;
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
  cpSync(join(native, "..", "package.json"), join(copy, "..", "package.json"));
  return copy;
}

function asOtherUser(native: string): Account {
  const owner = unprivilegedUser();
  if (isOpenToAll(root)) {
    const home = privateFolder(join(dataFolder(), "postgres-nobody"));
    chownSync(home, owner.uid, owner.gid);
    return { home, native, prefix: [], owner };
  }
  const folder = outsideFolder();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const home = privateFolder(join(folder, "postgres"));
  chownSync(home, owner.uid, owner.gid);
  return { home, native: copyPrograms(native, folder), prefix: [], owner };
}

/** The account that the embedded server of this checkout runs under. */
export function chooseAccount(native: string): Account {
  const home = join(dataFolder(), "postgres");
  if (process.getuid?.() !== 0) return { home: privateFolder(home), native, prefix: [] };
  const owner = existsSync(home) ? statSync(home) : undefined;
  // Another user has started it before: go on as that user, whose files they are.
  if (owner && owner.uid !== 0) return { home, native, prefix: [], owner: { uid: owner.uid, gid: owner.gid } };
  // Data that was begun without namespaces stays where it is, should they work one day.
  const begunOutside = !owner && existsSync(join(dataFolder(), "postgres-nobody", "data"));
  if (!begunOutside && namespacesWork()) return { home: privateFolder(home), native, prefix: namespacePrefix };
  return asOtherUser(native);
}
