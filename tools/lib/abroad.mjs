/**
 * The first time zone to begin a day, and the language whose i is not ours. Node's ICU takes the
 * language from these variables, also where the system has no such locale.
 */
export const abroadEnv = {
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  RAMAH_ABROAD: "1",
};
