import { z } from "zod";

/** A record's name in bundles and addresses: lower-case letters, digits, dots, dashes and underscores. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,159}$/, "a slug is 1 to 160 lower-case letters, digits, dots, dashes or underscores")
  .meta({ id: "Slug" });

/** A BCP 47 language tag, as `lang` takes it. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language is a BCP 47 tag such as ru or en-GB")
  .meta({ id: "Language" });

/** A line of text: at most 500 characters. */
export const lineSchema = z.string().min(1).max(500);

/** A note, a reason, a wording: at most 20,000 characters. */
export const proseSchema = z.string().min(1).max(20_000);

/** A date as an EDTF string (ISO 8601-2), for instance `1918-09`, `1917/1922`, `../1920-06`. */
export const edtfSchema = z
  .string()
  .min(1)
  .max(60)
  .describe("EDTF level 0 to 2, for instance 1918-09, 1917/1922, ../1920-06, 1924~.")
  .meta({ id: "Edtf" });

/** A count that JavaScript and PostgreSQL both hold exactly: 0 to 2^53 - 1. */
export const countSchema = z.int().nonnegative().max(Number.MAX_SAFE_INTEGER);
