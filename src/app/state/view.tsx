import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { indexQuery } from "../../published/queries";
import { ViewProvider } from "../../url/view/view-provider";

/** Provides the view of the address to all parts of the page, including the header. */
export function AddressView({ children }: { children: ReactNode }) {
  const { data } = useQuery(indexQuery);
  return <ViewProvider record={data?.value ?? null}>{children}</ViewProvider>;
}
