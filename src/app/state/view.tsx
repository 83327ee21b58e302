import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { indexQuery } from "../../published/queries";
import { ViewProvider } from "../../url/view/view-provider";

/** Gives every part of the page, the header too, the view that the address describes in the record. */
export function AddressView({ children }: { children: ReactNode }) {
  const { data } = useQuery(indexQuery);
  return <ViewProvider record={data?.value ?? null}>{children}</ViewProvider>;
}
