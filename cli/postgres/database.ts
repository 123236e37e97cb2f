import { existsSync } from "node:fs";
import { inRoot } from "../paths";
import { Refusal } from "../refusal";
import { onShutdown } from "../shutdown";
import { connect } from "./advisory-lock";
import { startServer } from "./server";

const oldestServer = 150_000;

/** A PostgreSQL to work with: the one that DATABASE_URL names, or this checkout's own. */
export type Database = {
  url: string;
  /** The address of another database on the same server. */
  sibling: (name: string) => string;
  /** One sentence about it, without its password. */
  description: string;
  isOwn: boolean;
};

/** What DATABASE_URL was when the command began, `.env` included; empty counts as not set. */
export function givenUrl() {
  const before = process.env.DATABASE_URL;
  if (before === undefined && existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  return process.env.DATABASE_URL || undefined;
}

export function withDatabaseName(url: string, name: string) {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(name)}`;
  return address.href;
}

const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";

/** Makes the database where the server hasn't got it. */
export async function ensureDatabase(url: string) {
  const name = nameIn(url);
  const sql = connect(withDatabaseName(url, "postgres"));
  try {
    const [row] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!row) await sql`create database ${sql(name)}`;
  } catch (error) {
    // Made by another start in the meantime.
    if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
  } finally {
    await sql.end();
  }
}

/** Removes the database and everything in it, whoever is connected. */
export async function dropDatabase(url: string) {
  const sql = connect(withDatabaseName(url, "postgres"));
  try {
    await sql`drop database if exists ${sql(nameIn(url))} with (force)`;
  } finally {
    await sql.end();
  }
}

/** Looks whether the given server can be used. @throws Refusal that says what is wrong with DATABASE_URL. */
async function checkGiven(url: string) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Refusal("DATABASE_URL is not a PostgreSQL address: postgresql://user:password@host:5432/database.");
  const place = `${new URL(url).host}/${nameIn(url)}`;
  const read = async () => {
    const sql = connect(url);
    try {
      const [row] =
        await sql`select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
      return row as { number: number; version: string };
    } finally {
      await sql.end();
    }
  };
  const { number, version } = await read()
    .catch(async (error) => {
      if (error.code !== "3D000") throw error;
      await ensureDatabase(url);
      return read();
    })
    .catch((error: Error & { code?: string }) => {
      throw new Refusal(`DATABASE_URL (${place}) can't be used: ${error.message || error.code}.`);
    });
  if (number < oldestServer)
    throw new Refusal(`DATABASE_URL (${place}) is PostgreSQL ${version}; Stemma needs 15 or later.`);
  return `PostgreSQL ${version} of DATABASE_URL (${place})`;
}

async function ownDatabase(): Promise<Database> {
  const server = await startServer();
  onShutdown(server.release);
  const url = server.url("stemma");
  await ensureDatabase(url);
  const how = { created: "new data directory", started: "started", running: "was running already" }[server.state];
  return { url, sibling: server.url, description: `${how}, port ${server.port}`, isOwn: true };
}

/**
 * The database that this command works on; it sets DATABASE_URL for everything that is imported or started later. The
 * checkout's own server is released when the command ends.
 */
export async function openDatabase(): Promise<Database> {
  const given = givenUrl();
  const database: Database = given
    ? {
        url: given,
        sibling: (name) => withDatabaseName(given, name),
        description: await checkGiven(given),
        isOwn: false,
      }
    : await ownDatabase();
  process.env.DATABASE_URL = database.url;
  return database;
}
