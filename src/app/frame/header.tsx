import { useLocation } from "wouter";
import { Link } from "../../ui/dom/link";
import { useCompareList } from "../../parts/sites/compare-list";
import { SearchBox } from "../../features/explore/filters/choices/search-box";
import { CopyLink } from "../../features/share/copy-link";
import { Menu } from "../../ui/controls/menu";
import { phone, useMedia } from "../../ui/dom/use-media";
import { menuPages, sectionOf } from "../../url/links/menu-pages";
import { inRelease, toComparison, useView, withSelection } from "../../url/view/use-view";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { date } from "../../words/format/date";
import styles from "./header.module.css";
import { FindButton } from "./find-button";
import { SkipLinks } from "./skip-links";
import { ThemeButton } from "./theme-button";
import { useRelease } from "./use-release";

const pages = menuPages.map((page) => ({ ...page, label: words.nav[page.name] }));

/**
 * Renders the header of every page: name, navigation, day and release of the data, theme, and the button that copies
 * the link.
 */
export function Header() {
  const { release } = useView().view;
  const isPhone = useMedia(phone);
  return (
    <header className={styles.header}>
      <SkipLinks />
      <p className={styles.product}>
        <Link href={inRelease("/", release)}>{words.product}</Link>
      </p>
      <nav className={styles.wide} aria-label={words.nav.label}>
        <WidePageLinks />
      </nav>
      <div className={styles.release}>
        <ReleaseLine />
      </div>
      <div className={styles.actions}>
        {!isPhone && (
          <div className={styles.search}>
            <SearchBox />
          </div>
        )}
        <FindButton pages={pages} />
        <span className={styles.wide}>
          <ThemeButton />
        </span>
        <CopyLink />
        <PhoneMenu />
      </div>
    </header>
  );
}

/** Shows the day and the release of the data, shorter on narrow screens; nothing until they are loaded. */
function ReleaseLine() {
  const day = useRelease();
  return (
    day && (
      <p>
        {day.asOf === null ? (
          <>
            <span className={styles.roomy}>{words.header.asOf}</span>
            <span className={styles.tight}>{words.header.asOfShort}</span>
          </>
        ) : (
          readingWords.asOf.knownOn
        )}{" "}
        <b>{date(day.asOf ?? day.release.date)}</b>
        <span className={styles.ample}>
          {words.separator}
          {words.header.release(day.release.version)}
        </span>
      </p>
    )
  );
}

/** The pages that the wide header shows under "More". */
const seldom = ["/countries", "/programmes", "/watchlist"];

function WidePageLinks() {
  const [path] = useLocation();
  return (
    <>
      <PageLinks shown={(page) => !seldom.includes(page)} />
      <Menu key={path} label={words.nav.more} align="end">
        <PageLinks shown={(page) => seldom.includes(page)} />
      </Menu>
    </>
  );
}

/** Lists links to the pages whose paths `shown` accepts. */
function PageLinks({ shown = () => true }: { shown?: (path: string) => boolean }) {
  const [path] = useLocation();
  const { view } = useView();
  const compareList = useCompareList();
  const href = (page: (typeof pages)[number]) => {
    if (page.path === "/compare") return toComparison(view, compareList.ids);
    return page.selection ? withSelection(page.path, view) : inRelease(page.path, view.release);
  };
  return (
    <ul className={styles.pages}>
      {pages
        .filter(({ path: to }) => shown(to))
        .map((page) => (
          <li key={page.path}>
            <Link href={href(page)} aria-current={sectionOf(page.path) === sectionOf(path) ? "page" : undefined}>
              {page.label}
            </Link>
          </li>
        ))}
    </ul>
  );
}

/** Shows the navigation as a menu on narrow screens. It closes when a page is chosen. */
function PhoneMenu() {
  const [path] = useLocation();
  return (
    <details key={path} className={styles.menu}>
      <summary className="button">{words.nav.menu}</summary>
      <nav className={styles.sheet} aria-label={words.nav.label}>
        <PageLinks />
        <div className={styles.foot}>
          <ThemeButton />
        </div>
      </nav>
    </details>
  );
}
