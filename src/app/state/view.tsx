import type { ReactNode } from "react";
import { useAsked, ViewProvider } from "../../url/view/view-provider";
import { useEdition } from "./use-edition";

/** Provides the view of the address to all parts of the page, including the header. */
export function AddressView({ children }: { children: ReactNode }) {
  const asked = useAsked();
  const { data } = useEdition(asked.view.release);
  return (
    <ViewProvider asked={asked} record={data?.value ?? null}>
      {children}
    </ViewProvider>
  );
}
