import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

const GUNS = /^(?:guns?|cannons?|kanonen|geschützen?|canons?|cañones|orud|орудий|орудиях|пушек|пушках)$/;
const SHIPS =
  /^(?:ships?|frigates?|sloops?|brigs?|vessels?|steamers?|privateers?|galleons?|corvettes?|cruisers?|schiff|fregatte|linienschiff|vaisseaux?|navires?|frégates?|navíos?|buques?|fragatas?|корабль|корабля|фрегат|line)$/;

/** Whether a number of guns says how a ship or a fort is armed, and counts none that were lost: "a frigate of 36 guns", "Hannibal, 90 guns". */
export function isArmament(tokens: readonly Token[], { first, unit }: Quantity): boolean {
  if (unit.term !== "materiel" || !GUNS.test(tokens[unit.end - 1]?.word ?? "")) return false;
  const [before, owner] = [tokens[first.from - 1], tokens[first.from - 2]];
  if (!before || !owner) return false;
  if (before.word === "при") return true;
  if (/^(?:of|de|mit)$/.test(before.word)) return SHIPS.test(owner.word) || (before.word === "de" && owner.capital);
  if (before.word === "and" && /^(?:tons|tonnes)$/.test(owner.word)) return true;
  const quoted = /^["”’»“']$/.test(owner.word) || (/^["”’»“']$/.test(before.word) && owner.word === ",");
  return quoted || (before.word === "," && owner.capital && /^[,;.)]$/.test(tokens[unit.end]?.word ?? "."));
}
