import type { MarkStrength } from "@/lib/domain/read-document";

/** The line under marked words, in a stored text and in one that is checked: by what is held against them, told apart by weight and kind of line as well as colour. */
export const markStyle: Record<MarkStrength, string> = {
  grave: "underline decoration-solid decoration-[1.5px] decoration-warn",
  quiet: "underline decoration-solid decoration-1 decoration-soft",
  note: "underline decoration-dashed decoration-1 decoration-warn",
  cannotCheck: "underline decoration-dotted decoration-2 decoration-soft",
  none: "underline decoration-solid decoration-1 decoration-hair",
};

/** The same in words, for the legend. */
export const markWords: Record<MarkStrength, string> = {
  grave: "a finding",
  quiet: "no source named",
  note: "a remark",
  cannotCheck: "could not be checked",
  none: "recorded, no finding",
};
