import type { ComponentChildren } from "preact";

interface Props {
  readonly href: string;
  readonly follow: () => void;
  readonly class?: string;
  readonly lang?: string;
  readonly "aria-current"?: "true" | undefined;
  readonly children: ComponentChildren;
}

/** A link within the page: a plain click does not load it anew, any other click is the browser's. */
export function PlaceLink({ href, follow, children, ...more }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    follow();
  };
  return (
    <a href={href} onClick={onClick} {...more}>
      {children}
    </a>
  );
}
