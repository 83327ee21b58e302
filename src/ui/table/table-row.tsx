import type { ReactNode, UIEvent } from "react";

/** The attribute with the id of a row, which is that of its site if it has one. */
export const siteAttribute = "data-site";

type Props = {
  id: string;
  href: string | undefined;
  /** The number of the row in a table of which not all rows are drawn. */
  number: number | undefined;
  selected: boolean;
  active: boolean;
  onHover: ((id: string | null) => void) | undefined;
  onPress: ((id: string, event: UIEvent) => void) | undefined;
  children: ReactNode;
};

/** Renders a row, which is hovered with its pointer or focus and pressed outside its links and buttons. */
export function TableRow({ id, href, number, selected, active, onHover, onPress, children }: Props) {
  return (
    <tr
      {...{ [siteAttribute]: id }}
      data-href={href}
      aria-rowindex={number}
      data-active={active || undefined}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
      onPointerEnter={onHover && (() => onHover(id))}
      onPointerLeave={onHover && (() => onHover(null))}
      onFocus={onHover && (() => onHover(id))}
      onBlur={onHover && (() => onHover(null))}
      onClick={onPress && ((event) => !isControl(event.target) && onPress(id, event))}
    >
      {children}
    </tr>
  );
}

/** Returns whether the target is inside a link or a button. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button") !== null;
}
