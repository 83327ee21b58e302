import { QueryClient } from "@tanstack/react-query";
import { indexQuery } from "../data/query";

/** The one store of what was loaded. The index is asked for before anything is drawn. */
export const client = new QueryClient();

void client.prefetchQuery(indexQuery);
