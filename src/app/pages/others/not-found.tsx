import { Link } from "../../../ui/dom/link";
import { inRelease, useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import styles from "../../frame/app.module.css";
import { Page } from "../../frame/page";

/** Renders the page for an unknown path. */
export function NotFoundPage() {
  const { release } = useView().view;
  return (
    <Page title={words.notFound.title}>
      <h1>{words.notFound.title}</h1>
      <p className={styles.lead}>{words.notFound.text}</p>
      <p>
        <Link href={inRelease("/", release)}>{words.notFound.toOverview}</Link>
      </p>
    </Page>
  );
}
