import { locales } from "@ramah/core";
import { addressOf, type Place } from "../place.js";
import { useWords, words } from "../words/use-words.js";
import { PlaceLink } from "./place-link.js";

interface Props {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/** The name of the desk, which leads to the start, and the choice of language. */
export function Header({ place, go }: Props) {
  const say = useWords();
  return (
    <header class="header">
      <PlaceLink
        class="brand"
        href={addressOf({ locale: place.locale })}
        follow={() => go({ locale: place.locale })}
      >
        <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M7 11.500h18v11a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z" />
          <path d="m7.500 12 8.500 6.500 8.500-6.500" />
        </svg>
        {say.brand}
      </PlaceLink>
      <nav class="languages" aria-label={say.chooseLanguage}>
        {locales.map((locale) => (
          <PlaceLink
            key={locale}
            href={addressOf({ ...place, locale })}
            follow={() => go({ ...place, locale })}
            lang={locale}
            aria-current={locale === place.locale ? "true" : undefined}
          >
            {words[locale].language}
          </PlaceLink>
        ))}
      </nav>
    </header>
  );
}
