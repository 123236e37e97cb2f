import { inject } from "vitest";

// Before a test file is loaded: its worker's own database, which is made only if a test asks for it, and never the
// one that a person works with.
const name = `${inject("testPrefix")}${process.env.VITEST_POOL_ID ?? "0"}`;
process.env.DATABASE_URL = inject("testServer").replace("DATABASE", name);
