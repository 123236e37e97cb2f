import { existsSync } from "node:fs";
import { defineConfig } from "prisma/config";

// These commands never run the schema engine; naming any file that exists spares its download.
const needsNoEngine = ["generate", "validate", "format"].some((command) => process.argv.includes(command));
if (needsNoEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
if (existsSync(".env")) process.loadEnvFile(".env");

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/stemma" },
});
