import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { releasesQuery } from "../../published/releases";
import { comparesReleases } from "../../url/view/compared-releases";
import { useAsked, ViewProvider } from "../../url/view/view-provider";
import { useEdition } from "./use-edition";

type Props = {
  /** True in the page of someone else, where the address stays as it was written there. */
  isEmbedded?: boolean;
  children: ReactNode;
};

/** Provides the view of the address to all parts of the page, including the header. */
export function AddressView({ isEmbedded = false, children }: Props) {
  const asked = useAsked();
  const [path] = useLocation();
  const { data } = useEdition(asked.view.release);
  const { data: releases } = useQuery({ ...releasesQuery, enabled: comparesReleases(path) });
  return (
    <ViewProvider asked={asked} record={data?.value ?? null} releases={releases ?? null} isKept={isEmbedded}>
      {children}
    </ViewProvider>
  );
}
