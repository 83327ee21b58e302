import { createContext } from "react";

/**
 * How a chart is read, and on a phone its legend, where a button away from both opens them: whether they are open, and
 * the id of the text. Null where the chart has the button itself.
 */
export const ChartHow = createContext<{ readonly isOpen: boolean; readonly id: string } | null>(null);
