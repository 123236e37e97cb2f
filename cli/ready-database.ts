import { generateIfChanged } from "./prisma-client";
import { migrate } from "./postgres/migrate";
import { givenUrl, openDatabase, type Database } from "./postgres/database";
import { seedIfEmpty } from "./postgres/seed";
import { step } from "./step";

export const stepGenerate = () =>
  step("Writing the Prisma client", generateIfChanged, (did) => (did ? "" : "unchanged"));

export const stepOpen = () =>
  step(givenUrl() ? "Connecting to PostgreSQL" : "Starting PostgreSQL", openDatabase, ({ description }) => description);

export const stepMigrate = (database: Database) =>
  step(
    "Applying migrations",
    () => migrate(database.url),
    (applied) => (applied.length ? `${applied.length} applied` : "none pending"),
  );

export const stepSeed = (database: Database) =>
  step(
    "Loading the examples",
    () => seedIfEmpty(database.url),
    (did) => (did ? "loaded" : "the database is not empty"),
  );

/** A database that is up and has the checkout's schema, without a word unless something had to be done. */
export async function readyDatabase() {
  await generateIfChanged();
  const database = await openDatabase();
  await migrate(database.url);
  return database;
}
