import { Link } from "wouter";

type Props = {
  name: string;
  /** Where its sites are one by one; null where nothing leads there. */
  link: { readonly href: string; readonly title: string } | null;
};

/** The name of a group, leading to its sites. */
export function GroupName({ name, link }: Props) {
  return link ? (
    <Link className="quiet" {...link}>
      {name}
    </Link>
  ) : (
    name
  );
}
