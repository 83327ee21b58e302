/** The message by which a reader who asked for the newest program has its worker begin. */
export const takeOver = "take over";
