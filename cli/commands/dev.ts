import { Command } from "commander";
import { inRoot } from "../paths";
import { stepGenerate, stepMigrate, stepOpen, stepSeed } from "../ready-database";
import { step } from "../step";
import { checkPort, readAddress, startWebServer } from "../web-server";

async function dev() {
  const address = readAddress();
  await checkPort(address);
  await stepGenerate();
  const database = await stepOpen();
  await stepMigrate(database);
  await stepSeed(database);
  const next = inRoot("node_modules/next/dist/bin/next");
  const args = [next, "dev", "--port", String(address.port), "--hostname", address.host];
  const web = await step("Starting the development server", () => startWebServer("dev", args, address));
  console.log(`\nStemma is at ${address.url}, rebuilt as you write. Ctrl-C stops it.`);
  await web.exited;
}

export const devCommand = () =>
  new Command("dev").description("serve Stemma from the sources, rebuilt as they change").action(dev);
