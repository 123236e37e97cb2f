import type { CheckStrength } from "./check-view";

/** The line under marked words: told apart by weight and kind of line as well as colour. */
export const checkMarkStyle: Record<CheckStrength, string> = {
  grave: "underline decoration-solid decoration-[1.5px] decoration-warn",
  quiet: "underline decoration-solid decoration-1 decoration-soft",
  note: "underline decoration-dashed decoration-1 decoration-warn",
  cannotCheck: "underline decoration-dotted decoration-2 decoration-soft",
};

/** The same in words, for the legend. */
export const checkMarkWords: Record<CheckStrength, string> = {
  grave: "a finding of its own",
  quiet: "no source named",
  note: "a remark",
  cannotCheck: "could not be checked",
};
