/** The part of the edtf package that is used here; it brings no types of its own. */
declare module "edtf" {
  /** Milliseconds since 1970 in UTC; infinite or null where an interval is open. */
  interface Extent {
    min: number | null;
    max: number | null;
  }
  /** Reads an EDTF string of level 0 to 2; throws where it is none. */
  export default function edtf(text: string): Extent;
}
