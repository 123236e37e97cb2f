import { AppError } from "./errors";

/** The address of the database. `npm start` sets it where the environment does not. Throws `invalid` where it is missing. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new AppError(
      "invalid",
      "DATABASE_URL is not set: start Stemma with `npm start`, or name a PostgreSQL server.",
    );
  return url;
}
