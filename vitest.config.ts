import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": here("."), "server-only": here("cli/empty.ts") } },
  test: {
    include: ["{lib,cli,prisma,components,app,bench}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "prisma/generated/**"],
    globalSetup: [here("prisma/testing-setup.ts")],
    setupFiles: [here("prisma/testing-worker.ts")],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    sequence: { hooks: "list" },
    passWithNoTests: false,
  },
});
