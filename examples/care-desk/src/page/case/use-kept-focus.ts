import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps a keyboard's place: when a new version of the case took away the very control that had the
 * focus, the heading of its region gets it.
 */
export function useKeptFocus(version: number | undefined): (event: FocusEvent) => void {
  const region = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || region.current === undefined) return;
    document.getElementById(`${region.current}-title`)?.focus();
  }, [version]);
  return ({ target }) => {
    region.current = (target as Element).closest("section[id]")?.id;
  };
}
