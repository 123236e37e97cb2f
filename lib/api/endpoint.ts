import type { z } from "zod";

type Shape = z.ZodObject | undefined;
type Read<S> = S extends z.ZodType ? z.output<S> : undefined;

interface Words {
  method: "GET" | "POST";
  /** As OpenAPI writes it: `/api/v1/claims/{slug}`. */
  path: `/api/v1${string}`;
  /** One line for the reference. */
  summary: string;
  /** More, where the line does not say it all. */
  description?: string;
  /** Whether the answer is the same until the next release, so that it may be kept for some minutes. */
  isShipped?: boolean;
  /** What a JSON answer is called, where it has a name of its own. */
  mediaType?: string;
  /** The largest body that is read, in bytes. */
  maxBody?: number;
}

interface Declared<P extends Shape, Q extends Shape, B extends z.ZodType | undefined> extends Words {
  params?: P;
  /** Values come as strings: numbers need `z.coerce`. */
  query?: Q;
  body?: B;
}

type InputOf<P extends Shape, Q extends Shape, B> = {
  params: Read<P>;
  query: Read<Q>;
  body: Read<B>;
  origin: string;
  signal: AbortSignal;
};

/** What a request says, read and checked. */
export interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
  /** Scheme, host and port under which this server was asked. */
  origin: string;
  /** Told when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** One thing that the API does. The same object serves the request and writes the reference. */
export interface Endpoint extends Declared<Shape, Shape, z.ZodType | undefined> {
  response: z.ZodType;
  answer:
    | { kind: "json"; handle: (input: Input) => Promise<unknown> }
    | { kind: "printed"; print: (input: Input) => Promise<Uint8Array<ArrayBuffer>> }
    | { kind: "file"; file: (input: Input) => Promise<Download> };
}

/** A file that is sent a part at a time. */
interface Download {
  name: string;
  parts: Iterable<string>;
}

/** An endpoint that answers in JSON. What `response` does not declare does not leave. */
export function defineEndpoint<
  R extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends z.ZodType | undefined = undefined,
>(declared: Declared<P, Q, B> & { response: R; handle: (input: InputOf<P, Q, B>) => Promise<z.input<R>> }): Endpoint {
  const { handle, ...rest } = declared;
  return { ...rest, answer: { kind: "json", handle: (input) => handle(input as InputOf<P, Q, B>) } };
}

/** An endpoint whose JSON another thread prints, held against `response` there: for what would hold up other requests. */
export function definePrinted<B extends z.ZodType | undefined = undefined>(
  declared: Declared<undefined, undefined, B> & {
    response: z.ZodType;
    print: (input: InputOf<undefined, undefined, B>) => Promise<Uint8Array<ArrayBuffer>>;
  },
): Endpoint {
  const { print, ...rest } = declared;
  return {
    ...rest,
    answer: { kind: "printed", print: (input) => print(input as InputOf<undefined, undefined, B>) },
  };
}

/** An endpoint that answers with a JSON file, printed a part at a time: for what is too long to be held as one string. */
export function defineDownload<P extends Shape = undefined, Q extends Shape = undefined>(
  declared: Declared<P, Q, undefined> & {
    response: z.ZodType;
    file: (input: InputOf<P, Q, undefined>) => Promise<Download>;
  },
): Endpoint {
  const { file, ...rest } = declared;
  return { ...rest, answer: { kind: "file", file: (input) => file(input as InputOf<P, Q, undefined>) } };
}
