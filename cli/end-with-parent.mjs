// Loaded first into a server that another process of ours started: when that one is killed outright, this one ends too
// and lets the port go.
if (process.channel) process.on("disconnect", () => process.exit(0));
