import { Link } from "../../ui/dom/link";
import styles from "./record-page.module.css";

type Props = {
  title: string;
  /** Says what was asked for and that the record does not have it. */
  text: string;
  /** The heading of the similar ones. */
  resembling: string;
  similar: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  back: { readonly label: string; readonly href: string };
};

/** Renders the page for an id that the record does not have, with links to those with similar ids. */
export function UnknownRecord({ title, text, resembling, similar, back }: Props) {
  return (
    <div className={`${styles.page} ${styles.unknown} ${styles.touch}`}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      {similar.length > 0 && (
        <>
          <h2>{resembling}</h2>
          <ul>
            {similar.map(({ id, name, href }) => (
              <li key={id}>
                <Link href={href}>{name}</Link> <span className="quiet-text">{id}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="button" href={back.href}>
          {back.label}
        </Link>
      </p>
    </div>
  );
}
