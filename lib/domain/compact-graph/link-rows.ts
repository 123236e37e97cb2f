/**
 * Links in rows, one row a node, as typed arrays that can change: row `n` is the positions `start[n]` up to `start[n] + size[n]`
 * of `node` (the far end), `link` (the citation's key) and `flags`. A row that outgrows its room moves to the end with twice
 * the room, so that a link added to a hub costs no copy of the hub. Keys are those of the database.
 */
export class LinkRows {
  start: Int32Array;
  size: Int32Array;
  #room: Int32Array;
  node: Int32Array;
  link: Int32Array;
  flags: Uint8Array;
  #used: number;

  /** Links of `rows[i]` to `nodes[i]`, in their order. A row below 1 is left out. Linear. */
  constructor(highest: number, rows: Int32Array, nodes: Int32Array, links: Int32Array, flags: Uint8Array) {
    this.start = new Int32Array(highest + 2);
    this.size = new Int32Array(highest + 2);
    for (let i = 0; i < rows.length; i++) if (rows[i]! > 0) this.size[rows[i]!]!++;
    let used = 0;
    for (let n = 0; n < this.size.length; n++) {
      this.start[n] = used;
      used += this.size[n]!;
    }
    this.#room = this.size.slice();
    const spare = used + (used >> 3) + 1_024;
    this.node = new Int32Array(spare);
    this.link = new Int32Array(spare);
    this.flags = new Uint8Array(spare);
    this.#used = used;
    const next = this.start.slice();
    for (let i = 0; i < rows.length; i++) {
      if (rows[i]! <= 0) continue;
      const at = next[rows[i]!]!++;
      this.node[at] = nodes[i]!;
      this.link[at] = links[i]!;
      this.flags[at] = flags[i]!;
    }
  }

  add(row: number, node: number, link: number, flags: number): void {
    if (row >= this.start.length) this.#growRows(row);
    if (this.size[row] === this.#room[row]) this.#move(row);
    const at = this.start[row]! + this.size[row]!++;
    this.node[at] = node;
    this.link[at] = link;
    this.flags[at] = flags;
  }

  /** Takes a link out of a row; the row's last one takes its place. Linear in the row. */
  remove(row: number, link: number): void {
    if (row >= this.start.length) return;
    const first = this.start[row]!;
    const last = first + this.size[row]! - 1;
    for (let at = first; at <= last; at++) {
      if (this.link[at] !== link) continue;
      this.node[at] = this.node[last]!;
      this.link[at] = this.link[last]!;
      this.flags[at] = this.flags[last]!;
      this.size[row]!--;
      return;
    }
  }

  #move(row: number): void {
    const room = Math.max(4, this.#room[row]! * 2);
    const { node } = this;
    if (this.#used + room > node.length) this.#growLinks(this.#used + room);
    const first = this.start[row]!;
    for (const list of [this.node, this.link, this.flags]) list.copyWithin(this.#used, first, first + this.size[row]!);
    this.start[row] = this.#used;
    this.#room[row] = room;
    this.#used += room;
  }

  #growLinks(needed: number): void {
    const length = Math.ceil(needed * 1.5);
    this.node = grown(this.node, new Int32Array(length));
    this.link = grown(this.link, new Int32Array(length));
    this.flags = grown(this.flags, new Uint8Array(length));
  }

  #growRows(row: number): void {
    const length = Math.ceil((row + 2) * 1.25);
    this.start = grown(this.start, new Int32Array(length));
    this.size = grown(this.size, new Int32Array(length));
    this.#room = grown(this.#room, new Int32Array(length));
  }
}

/** The longer array, with the contents of the shorter one. */
export function grown<T extends Int32Array | Uint8Array | Int16Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
