import { Link } from "wouter";
import styles from "./record-page.module.css";

type Props = {
  title: string;
  /** What was asked for, and that the record does not have it. */
  text: string;
  /** The title over those that resemble it. */
  resembling: string;
  similar: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  back: { readonly label: string; readonly href: string };
};

/** For an address whose id the record does not have: says so, and offers those whose ids look like it. */
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
