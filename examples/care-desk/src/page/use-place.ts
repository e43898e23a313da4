import type { Locale } from "@ramah/core";
import { useEffect, useState } from "preact/hooks";
import { addressOf, type Place, placeOf } from "./place.js";

const storageKey = "ramah-locale";

/** The place that the address bar shows, and how to go elsewhere; the language is remembered. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const follow = (): void => setPlace(currentPlace());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = (next: Place): void => {
    remember(next.locale);
    history.pushState(null, "", addressOf(next));
    setPlace(next);
  };
  return [place, go];
}

const currentPlace = (): Place =>
  placeOf(location.search, [remembered() ?? "", ...navigator.languages]);

// A browser may refuse storage altogether; then the address alone remembers.
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing is lost: the address says the language.
  }
}
