import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { root } from "./paths";

/** Runs the command line as a person would. */
function stemma(args: string[], env: Record<string, string> = {}) {
  const line = ["--conditions=react-server", "--import", "tsx", "cli/stemma.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  return { status, stdout, stderr };
}

test.each([[[]], [["db"]], [["start"]], [["test"]], [["db", "reset"]]])(
  "%j tells with --help what it is for",
  (args) => {
    const { status, stdout } = stemma([...args, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Usage: stemma");
  },
);

test.each([[["nonsense"]], [["db", "nonsense"]], [["start", "--nonsense"]], [["test", "nonsense"]], [[]]])(
  "%j is wrong usage: exit code 2 and a word on where help is",
  (args) => {
    const { status, stderr } = stemma(args);
    expect(status).toBe(2);
    expect(stderr).toContain("--help");
  },
);

test("a port that is no port is refused before anything is done", () => {
  const { status, stdout, stderr } = stemma(["start"], { PORT: "http" });
  expect(status).toBe(1);
  expect(stderr).toBe('PORT is "http", which is not a port: 1 to 65535.\n');
  expect(stdout).toBe("");
});

test("a taken port is an error that names it", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const { status, stdout, stderr } = stemma(["start"], { PORT: String(port) });
  server.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken`);
  expect(stdout).toBe("");
});

test("a DATABASE_URL that leads nowhere is refused by its place, without its password", () => {
  const { status, stderr } = stemma(["db", "migrate"], { DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/nowhere" });
  expect(status).toBe(1);
  expect(stderr).toContain("DATABASE_URL (127.0.0.1:1/nowhere) can't be used");
  expect(stderr).not.toContain("secret");
});
