import { Command } from "commander";
import { dropDatabase, ensureDatabase, type Database } from "../postgres/database";
import { stepGenerate, stepMigrate, stepOpen, stepSeed } from "../ready-database";
import { Refusal } from "../refusal";
import { step } from "../step";

async function up() {
  const database = await stepOpen();
  console.log(`\nDATABASE_URL=${database.url}\n`);
  if (!database.isOwn) return;
  console.log("Ctrl-C stops it, unless another command of this checkout still uses it.");
  await new Promise(() => setInterval(() => {}, 2 ** 30));
}

async function migrateAlone() {
  await stepMigrate(await stepOpen());
}

async function seedAlone() {
  await stepGenerate();
  const database = await stepOpen();
  await stepMigrate(database);
  await stepSeed(database);
}

async function recreate(database: Database) {
  await dropDatabase(database.url);
  await ensureDatabase(database.url);
}

async function reset({ yes }: { yes?: boolean }) {
  await stepGenerate();
  const database = await stepOpen();
  if (!database.isOwn && !yes)
    throw new Refusal(
      "This would erase the database of DATABASE_URL, with everything in it. Add --yes if that is meant.",
    );
  await step("Erasing the database", () => recreate(database));
  await stepMigrate(database);
  await stepSeed(database);
}

export function dbCommand() {
  const db = new Command("db").description("the database by itself");
  db.command("up").description("start the server, print its address, keep it up").action(up);
  db.command("migrate").description("apply the migrations that are pending").action(migrateAlone);
  db.command("seed").description("load the shipped examples if the database is empty").action(seedAlone);
  db.command("reset")
    .description("erase the database, then migrate and seed it")
    .option("--yes", "also where it is a server of your own (DATABASE_URL)")
    .action(reset);
  return db;
}
