import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type {
  AttributeReading,
  RequirementContradictions,
  RequirementReasons,
} from "../../requirements/reasons.js";
import { languageText } from "../language-text.js";

const language = (tag: string): string => languageText(tag, "id");
const list = (items: readonly string[]): string =>
  items.length === 0 ? "tidak ada" : listText(items, "id");
const reading = (reads: readonly AttributeReading[]): string =>
  reads.length === 0
    ? ""
    : `: ${listText(
        reads.map(({ name, value }) =>
          value === null ? `${name} tidak diketahui` : `${name} bernilai ${JSON.stringify(value)}`,
        ),
        "id",
      )}`;

type Contradiction = RequirementContradictions["requirement-contradiction"];

const excluded: Readonly<Record<Contradiction["about"], (name: string) => string>> = {
  skill: (name) => `syarat tentang keahlian ${name} saling bertentangan`,
  language: (name) => `${language(name)} diminta sekaligus dilarang`,
  agents: () => "tidak ada lagi yang tersisa dari petugas yang disebutkan",
  sites: () => "tidak ada lagi yang tersisa dari lokasi yang disebutkan",
  where: (name) => `ungkapan "${name}" harus terpenuhi sekaligus tidak boleh terpenuhi`,
  alternatives: () => "salah satu dari beberapa hal harus ada, tetapi tidak satu pun yang mungkin",
};

/** Indonesian, as a supervisor would say it. */
export const requirementMessages: Catalogue<RequirementReasons> = {
  "skill-missing": ({ agent, skillName, needs }) =>
    `${agent}: tidak memiliki keahlian ${skillName.id} (perlu tingkat ${needs}).`,
  "skill-level-low": ({ agent, skillName, has, needs }) =>
    `${agent}: keahlian ${skillName.id} baru tingkat ${has} (perlu tingkat ${needs}).`,
  "skill-level-high": ({ agent, skillName, has, atMost }) =>
    `${agent}: keahlian ${skillName.id} sudah tingkat ${has}, padahal yang diminta paling tinggi tingkat ${atMost}.`,
  "skill-unwanted": ({ agent, skillName, has, from, atMost }) =>
    from <= 1 && atMost === null
      ? `${agent}: memiliki keahlian ${skillName.id} (tingkat ${has}), padahal yang diminta adalah petugas tanpa keahlian itu.`
      : `${agent}: keahlian ${skillName.id} tingkat ${has}, padahal tingkat ${from} ${atMost === null ? "ke atas" : `sampai ${atMost}`} tidak diperbolehkan.`,
  "language-missing": ({ agent, language: tag, needs }) =>
    `${agent}: tidak menguasai ${language(tag)} (perlu tingkat ${needs}).`,
  "language-level-low": ({ agent, language: tag, has, needs }) =>
    `${agent}: penguasaan ${language(tag)} baru tingkat ${has} (perlu tingkat ${needs}).`,
  "language-unwanted": ({ agent, language: tag, has, from }) =>
    `${agent}: penguasaan ${language(tag)} tingkat ${has}, padahal tingkat ${from} ke atas tidak diperbolehkan.`,
  "not-among-agents": ({ agent, agents }) =>
    `${agent}: tidak termasuk petugas yang diminta (${list(agents)}).`,
  "agent-unwanted": ({ agent }) => `${agent}: termasuk petugas yang tidak boleh menerimanya.`,
  "site-not-asked": ({ agent, site, sites }) =>
    site === null
      ? `${agent}: tidak terdaftar di lokasi mana pun; lokasi yang diminta: ${list(sites)}.`
      : `${agent}: bekerja di ${site}; lokasi yang diminta: ${list(sites)}.`,
  "site-unwanted": ({ agent, site }) =>
    `${agent}: bekerja di ${site}, lokasi yang tidak boleh menerimanya.`,
  "expression-false": ({ agent, expression, reads }) =>
    `${agent}: syarat "${expression}" tidak terpenuhi${reading(reads)}.`,
  "expression-true": ({ agent, expression, reads }) =>
    `${agent}: syarat "${expression}" terpenuhi, padahal seharusnya tidak${reading(reads)}.`,
  "no-alternative": ({ agent }) =>
    `${agent}: diminta salah satu dari beberapa syarat, tetapi tidak satu pun disebutkan sehingga tidak ada yang dapat memenuhinya.`,

  "learn-skill": ({ agent, skillName, toLevel }) =>
    `${agent} dapat menerimanya jika keahlian ${skillName.id} mencapai tingkat ${toLevel}.`,
  "learn-language": ({ agent, language: tag, toLevel }) =>
    `${agent} dapat menerimanya jika penguasaan ${language(tag)} mencapai tingkat ${toLevel}.`,
  "allow-skill-level": ({ agent, skillName, upTo }) =>
    `${agent} dapat menerimanya jika keahlian ${skillName.id} sampai tingkat ${upTo} diperbolehkan.`,
  "allow-skill": ({ agent, skillName }) =>
    `${agent} dapat menerimanya jika petugas dengan keahlian ${skillName.id} tidak dikecualikan.`,
  "allow-language": ({ agent, language: tag }) =>
    `${agent} dapat menerimanya jika petugas yang menguasai ${language(tag)} tidak dikecualikan.`,
  "name-agent": ({ agent }) => `${agent} dapat menerimanya jika termasuk petugas yang diminta.`,
  "allow-agent": ({ agent }) => `${agent} dapat menerimanya jika tidak lagi dikecualikan.`,
  "ask-site": ({ agent, site }) => `${agent} dapat menerimanya jika lokasi ${site} juga diminta.`,
  "give-site": ({ agent, sites }) =>
    sites.length === 0
      ? `${agent} dapat menerimanya jika lokasi tidak menjadi syarat.`
      : sites.length === 1
        ? `${agent} dapat menerimanya jika bekerja di ${sites[0]}.`
        : `${agent} dapat menerimanya jika bekerja di salah satu lokasi ini: ${list(sites)}.`,
  "allow-site": ({ agent, site }) =>
    `${agent} dapat menerimanya jika lokasi ${site} tidak dikecualikan.`,
  "make-expression": ({ agent, expression, outcome }) =>
    `${agent} dapat menerimanya jika syarat "${expression}" ${outcome ? "terpenuhi" : "tidak terpenuhi"}.`,
  "add-alternative": ({ agent }) =>
    `${agent} dapat menerimanya setelah disebutkan paling sedikit satu pilihan yang sesuai.`,

  "requirement-contradiction": ({ about, name }) =>
    `Tidak ada petugas yang mungkin memenuhi permintaan ini: ${excluded[about](name)}.`,
};
