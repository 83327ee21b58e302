import { useNewest, useRecord } from "../../../published/use-record";
import { CurrencyChoice } from "../../../features/explore/filters/currency-choice";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { redirectWords } from "#words/redirects";
import { Page } from "../../frame/page";

export const SitePart = lazyPart(async () => ({
  default: (await import("../picture/site-picture")).PicturedSite,
}));

/** Renders the page of a site. */
export function SiteRoute({ id }: { id: string }) {
  const { dataset } = useRecord();
  const isGone = dataset.redirects.some((one) => one.id === id);
  const isLater = useNewest()?.sites.some((one) => one.id === id) === true;
  const unknown = redirectWords[isLater ? "missingTitle" : isGone ? "goneTitle" : "noSite"];
  const title = dataset.sites.find((one) => one.id === id)?.name ?? unknown;
  return (
    <Page title={title}>
      <SitePart
        name={title}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{
          id,
          controls: (
            <>
              <RuleChoice />
              <AsOfChoice />
              <CurrencyChoice />
            </>
          ),
        }}
      />
    </Page>
  );
}
