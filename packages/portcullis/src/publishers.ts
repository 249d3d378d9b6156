// Where do the publishers put their lists, how often, and under which licence?

import type { ListStatus } from "@portcullis/register";

export interface Publisher {
  readonly id: string;
  readonly title: string;
  readonly status: ListStatus;
  readonly publisher: string;
  readonly licence: string;
  readonly country?: string;
  readonly format: string;
  /** Addresses of the files, in the format's order. */
  readonly urls: readonly string[];
  /** Days within which the publisher usually changes the list: one that was not looked at for longer is stale. */
  readonly cadenceDays: number;
}

const OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports";

export const PUBLISHERS: readonly Publisher[] = [
  {
    id: "uk",
    title: "UK Sanctions List",
    status: "current",
    publisher: "Foreign, Commonwealth & Development Office",
    licence: "OGL-UK-3.0",
    country: "gb",
    format: "uksl-csv",
    urls: ["https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv"],
    cadenceDays: 7,
  },
  {
    id: "un",
    title: "United Nations Security Council Consolidated List",
    status: "current",
    publisher: "UN Security Council",
    licence: "UN terms of use",
    format: "un-xml",
    urls: ["https://scsanctions.un.org/resources/xml/en/consolidated.xml"],
    cadenceDays: 14,
  },
  {
    id: "us-sdn",
    title: "Specially Designated Nationals and Blocked Persons List",
    status: "current",
    publisher: "US Treasury, OFAC",
    licence: "public domain",
    country: "us",
    format: "ofac-csv",
    urls: ["SDN", "ALT", "ADD", "SDN_COMMENTS"].map((file) => `${OFAC}/${file}.CSV`),
    cadenceDays: 7,
  },
  {
    id: "us-nonsdn",
    title: "OFAC non-SDN consolidated lists",
    status: "current",
    publisher: "US Treasury, OFAC",
    licence: "public domain",
    country: "us",
    format: "ofac-csv",
    urls: ["CONS_PRIM", "CONS_ALT", "CONS_ADD", "CONS_COMMENTS"].map((file) => `${OFAC}/${file}.CSV`),
    cadenceDays: 30,
  },
  {
    id: "eu",
    title: "EU consolidated list of financial sanctions",
    status: "current",
    publisher: "European Commission",
    licence: "CC-BY-4.0",
    country: "eu",
    format: "eu-full-xml",
    // The token is the one that the Commission prints for everybody.
    urls: ["https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"],
    cadenceDays: 7,
  },
  {
    id: "ch",
    title: "Swiss sanctions list",
    status: "current",
    publisher: "Switzerland, SECO",
    licence: "opendata.swiss BY",
    country: "ch",
    format: "seco-xml",
    urls: [
      "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction",
    ],
    cadenceDays: 14,
  },
  {
    id: "au",
    title: "DFAT Consolidated List",
    status: "current",
    publisher: "Australia, DFAT",
    licence: "CC-BY-4.0",
    country: "au",
    format: "dfat-xlsx",
    urls: ["https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx"],
    cadenceDays: 14,
  },
  {
    id: "ca",
    title: "Consolidated Canadian Autonomous Sanctions List",
    status: "current",
    publisher: "Global Affairs Canada",
    licence: "OGL-Canada-2.0",
    country: "ca",
    format: "sema-xml",
    urls: [
      "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
    ],
    cadenceDays: 14,
  },
  {
    id: "us-csl",
    title: "US Consolidated Screening List",
    status: "aggregate",
    publisher: "US Commerce, ITA",
    licence: "public domain",
    country: "us",
    format: "csl-csv",
    urls: ["https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv"],
    cadenceDays: 7,
  },
  {
    id: "us-dpl",
    title: "BIS Denied Persons List",
    status: "current",
    publisher: "US Commerce, BIS",
    licence: "public domain",
    country: "us",
    format: "bis-dpl",
    urls: ["https://www.bis.doc.gov/dpl/dpl.txt"],
    cadenceDays: 30,
  },
];
