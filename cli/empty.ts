// What "server-only" stands for outside of Next: nothing.
export {};
