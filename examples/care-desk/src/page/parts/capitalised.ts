/** Begins a name that stands alone with a capital, whatever case it has within a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
