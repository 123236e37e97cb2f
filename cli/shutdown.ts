type Undo = () => Promise<void> | void;

const undos: Undo[] = [];
let ending: Promise<void> | undefined;

/** Something to be undone when the command ends, however it ends. Last in, first out. @returns takes it off again. */
export function onShutdown(undo: Undo) {
  undos.push(undo);
  return () => {
    const at = undos.indexOf(undo);
    if (at >= 0) undos.splice(at, 1);
  };
}

/** Whether the command is on its way out, so that a child that ends now is no failure. */
export const isShuttingDown = () => ending !== undefined;

async function undoAll() {
  for (let undo = undos.pop(); undo; undo = undos.pop())
    try {
      await undo();
    } catch (error) {
      console.error(error);
    }
}

/** Undoes everything that is still to be undone; a second call waits for the first. */
export function shutdown() {
  return (ending ??= undoAll());
}

/** Ctrl-C, a polite kill and a closed terminal all end the command in order; signals that follow change nothing. */
export function endOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (isShuttingDown()) return;
      console.log("\nStopping …");
      void shutdown().then(() => {
        console.log("Stopped.");
        process.exit(0);
      });
    });
}
