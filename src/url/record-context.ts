import { createContext } from "react";
import type { Dataset } from "../domain/dataset";

/** The data set against which the ids of an address are checked; null while it loads. */
export const RecordContext = createContext<Dataset | null>(null);
