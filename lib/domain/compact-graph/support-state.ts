import { holds } from "./bits";
import { grown, type LinkRows } from "./link-rows";

/**
 * What is settled of a claim: it reaches an origin; by confirmed links; a work; a closed circle; a confirmed link leads on; all of this
 * is known; it is first-hand itself; it stands in a circle.
 */
export const known = 1;
export const chain = 2;
export const work = 4;
export const circular = 8;
export const onward = 16;
export const done = 32;
export const isOrigin = 64;
export const inCircle = 128;

/**
 * The support of claims, settled once and kept while nothing changes that they rest on. A settled claim rests on settled claims
 * only, so that a change need not look further than to the first that is not.
 */
export class SupportState {
  state: Uint8Array;
  /** For a claim in a circle, one member of the circle; else 0. */
  circle: Int32Array;

  constructor(claims: number) {
    this.state = new Uint8Array(claims);
    this.circle = new Int32Array(claims);
  }

  grow(claims: number): void {
    this.state = grown(this.state, new Uint8Array(claims));
    this.circle = grown(this.circle, new Int32Array(claims));
  }

  /** Forgets what was settled of a claim and of all that rest on it. Linear in those that were settled. */
  forget(claim: number, citedBy: LinkRows): void {
    const { state, circle } = this;
    if (((state[claim] ?? 0) & done) === 0) return;
    state[claim] = circle[claim] = 0;
    const pending = [claim];
    for (let at = pending.pop(); at !== undefined; at = pending.pop())
      for (let i = citedBy.start[at] ?? 0, end = i + (citedBy.size[at] ?? 0); i < end; i++) {
        const citing = citedBy.node[i]!;
        if ((citedBy.flags[i]! & holds) === 0 || (state[citing]! & done) === 0) continue;
        state[citing] = circle[citing] = 0;
        pending.push(citing);
      }
  }
}
