import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { databaseUrl } from "@/lib/env";
import { PrismaClient } from "@/prisma/generated/client";
import { promptSocket } from "./prompt-socket";

/** The tables' integers stay below 2^53 (a CHECK sees to it), so that a JavaScript number holds them exactly. */
const bigintAsNumber = { to: 20, from: [20], serialize: String, parse: Number };

/** A day as the `YYYY-MM-DD` that PostgreSQL prints: no time zone comes near it. */
const dayAsText = { to: 1082, from: [1082], serialize: String, parse: String };

function connect() {
  const options = {
    max: 10,
    onnotice: () => undefined,
    socket: promptSocket(),
    types: { bigint: bigintAsNumber, day: dayAsText },
  };
  return {
    prisma: new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl() }) }),
    sql: postgres(databaseUrl(), options),
  };
}

/** A connection of postgres.js, for edges that may not import it. */
export type Sql = postgres.Sql<{ bigint: number; day: string }>;

type Connections = ReturnType<typeof connect>;
const kept = globalThis as { stemmaConnections?: Connections };

/** The one pair of connections of this process, made on first use: a build needs no database. */
function connections(): Connections {
  return (kept.stemmaConnections ??= connect());
}

/** Prisma, for the records of one noun. */
export const db = (): Connections["prisma"] => connections().prisma;

/** postgres.js, for bulk, graphs and hand-tuned SQL. */
export const sql = (): Connections["sql"] => connections().sql;

/** Closes what this process has open, so that a command can end. */
export async function disconnect(): Promise<void> {
  const open = kept.stemmaConnections;
  delete kept.stemmaConnections;
  if (open) await Promise.all([open.prisma.$disconnect(), open.sql.end({ timeout: 5 })]);
}
