/** A claim by its keys; `bits` as `claimBits` gives them. */
export interface CompactClaim {
  id: number;
  source: number;
  agent: number;
  bits: number;
}

/** A link by its keys; `flags` as `linkFlags` gives them. */
export interface CompactLink {
  id: number;
  from: number;
  /** The key of the cited claim, or minus the key of the cited source. */
  to: number;
  flags: number;
}

/** The graph as columns, as it comes out of the database. */
export interface CompactColumns {
  claims: { id: Int32Array; source: Int32Array; agent: Int32Array; bits: Uint8Array };
  years: { id: Int32Array; year: Int16Array };
  links: { id: Int32Array; from: Int32Array; to: Int32Array; flags: Uint8Array };
}
