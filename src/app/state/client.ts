import { QueryClient } from "@tanstack/react-query";
import { indexQuery } from "../../published/queries";

/** The one store of what was loaded. The index is asked for before anything is drawn. */
export const client = new QueryClient();

void client.prefetchQuery(indexQuery);
