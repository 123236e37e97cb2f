import type { Level } from "@/lib/schemas/finding";

/** A level with its mark and what it means. */
export const levelWords: Record<Level, { mark: string; label: string; meaning: string }> = {
  error: { mark: "✕", label: "error", meaning: "the record contradicts itself or its source" },
  warning: { mark: "!", label: "warning", meaning: "something that a reader needs is missing" },
  note: { mark: "·", label: "remark", meaning: "worth knowing before one relies on it" },
  cannotCheck: { mark: "?", label: "cannot check", meaning: "what would be checked is not there: never a pass" },
};
