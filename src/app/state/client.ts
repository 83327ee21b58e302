import { QueryClient } from "@tanstack/react-query";
import { indexQuery } from "../../published/queries";

/** The cache of loaded files. The index is requested before the first render. */
export const client = new QueryClient();

void client.prefetchQuery(indexQuery);
