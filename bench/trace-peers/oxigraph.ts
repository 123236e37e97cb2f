import { Store } from "oxigraph";

const chunk = 100_000;

/** The same links as triples in Oxigraph, in this process's memory; asked by a property path. */
export function oxigraph(links: { from: Int32Array; to: Int32Array }): (asked: number[]) => Int32Array {
  const store = new Store();
  for (let i = 0; i < links.from.length; i += chunk) {
    let text = "";
    for (let j = i; j < Math.min(links.from.length, i + chunk); j++)
      text += `<c:${links.from[j]}> <c:rests> <c:${links.to[j]}> .\n`;
    store.load(text, { format: "application/n-triples", no_transaction: true });
  }
  return (asked) => {
    const values = asked.map((key) => `<c:${key}>`).join(" ");
    const found = store.query(`SELECT DISTINCT ?t WHERE { VALUES ?q { ${values} } ?q <c:rests>+ ?t }`) as Map<string, { value: string }>[];
    // A zero-length path (`*`) leaves out claims that no triple names: the claims themselves are added here.
    return Int32Array.from(new Set([...asked, ...found.map((row) => Number(row.get("t")!.value.slice(2)))]));
  };
} // prettier-ignore
