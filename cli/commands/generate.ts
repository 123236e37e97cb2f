import { Command } from "commander";
import { stepGenerate } from "../ready-database";

export const generateCommand = () =>
  new Command("generate").description("write the Prisma client where the schema has changed").action(async () => {
    await stepGenerate();
  });
