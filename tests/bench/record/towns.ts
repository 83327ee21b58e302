import type { Country } from "../../../src/domain/record/country";

/** A real town with its region: sites of a made-up record lie around it. */
export type Town = { readonly name: string; readonly region: string; readonly lat: number; readonly lon: number };

const town = (name: string, region: string, lat: number, lon: number): Town => ({ name, region, lat, lon });

/** The share of the sites that lie in a country. The real record's countries, without the smallest. */
export const shares: readonly (readonly [Country, number])[] = [
  ["NO", 0.31],
  ["FI", 0.27],
  ["SE", 0.24],
  ["DK", 0.12],
  ["IS", 0.06],
];

/** The towns of a country. Those of countries without a share have none. */
export const towns: Readonly<Record<Country, readonly Town[]>> = {
  SE: [
    town("Luleå", "Norrbotten", 65.58, 22.15),
    town("Boden", "Norrbotten", 65.83, 21.69),
    town("Skellefteå", "Västerbotten", 64.75, 20.95),
    town("Umeå", "Västerbotten", 63.83, 20.26),
    town("Östersund", "Jämtland", 63.18, 14.64),
    town("Sundsvall", "Västernorrland", 62.39, 17.31),
    town("Falun", "Dalarna", 60.61, 15.63),
    town("Borlänge", "Dalarna", 60.49, 15.44),
    town("Gävle", "Gävleborg", 60.67, 17.14),
    town("Sandviken", "Gävleborg", 60.62, 16.78),
    town("Stockholm", "Stockholm", 59.33, 18.07),
    town("Västerås", "Västmanland", 59.61, 16.55),
    town("Örebro", "Örebro", 59.27, 15.21),
    town("Linköping", "Östergötland", 58.41, 15.62),
    town("Göteborg", "Västra Götaland", 57.71, 12.0),
    town("Växjö", "Kronoberg", 56.88, 14.81),
    town("Malmö", "Skåne", 55.6, 13.05),
    town("Hässleholm", "Skåne", 56.16, 13.77),
  ],
  NO: [
    town("Narvik", "Nordland", 68.43, 17.43),
    town("Mo i Rana", "Nordland", 66.31, 14.14),
    town("Fauske", "Nordland", 67.26, 15.39),
    town("Alta", "Finnmark", 69.96, 23.3),
    town("Bardufoss", "Troms", 69.06, 18.54),
    town("Stjørdal", "Trøndelag", 63.47, 11.0),
    town("Trondheim", "Trøndelag", 63.4, 10.4),
    town("Namsos", "Trøndelag", 64.47, 11.6),
    town("Lillehammer", "Innlandet", 61.12, 10.46),
    town("Hamar", "Innlandet", 60.8, 11.1),
    town("Hønefoss", "Buskerud", 60.17, 10.26),
    town("Oslo", "Oslo", 59.93, 10.78),
    town("Skien", "Telemark", 59.21, 9.6),
    town("Rjukan", "Telemark", 59.88, 8.59),
    town("Vennesla", "Agder", 58.27, 7.97),
    town("Arendal", "Agder", 58.47, 8.75),
    town("Bergen", "Vestland", 60.38, 5.36),
    town("Førde", "Vestland", 61.45, 5.86),
  ],
  FI: [
    town("Helsinki", "Uusimaa", 60.22, 24.95),
    town("Espoo", "Uusimaa", 60.23, 24.66),
    town("Lohja", "Uusimaa", 60.25, 24.07),
    town("Hamina", "Kymenlaakso", 60.58, 27.19),
    town("Kouvola", "Kymenlaakso", 60.87, 26.7),
    town("Lappeenranta", "South Karelia", 61.06, 28.19),
    town("Lahti", "Päijänne Tavastia", 60.98, 25.66),
    town("Tampere", "Pirkanmaa", 61.5, 23.76),
    town("Pori", "Satakunta", 61.48, 21.85),
    town("Vaasa", "Ostrobothnia", 63.09, 21.7),
    town("Seinäjoki", "South Ostrobothnia", 62.79, 22.84),
    town("Jyväskylä", "Central Finland", 62.24, 25.75),
    town("Mikkeli", "South Savo", 61.69, 27.27),
    town("Kuopio", "North Savo", 62.9, 27.65),
    town("Kajaani", "Kainuu", 64.22, 27.73),
    town("Oulu", "North Ostrobothnia", 65.01, 25.55),
    town("Rovaniemi", "Lapland", 66.5, 25.72),
    town("Kemi", "Lapland", 65.76, 24.62),
  ],
  DK: [
    town("København", "Hovedstaden", 55.69, 12.5),
    town("Ballerup", "Hovedstaden", 55.73, 12.36),
    town("Roskilde", "Sjælland", 55.64, 12.08),
    town("Nykøbing Falster", "Sjælland", 54.78, 11.88),
    town("Odense", "Syddanmark", 55.4, 10.39),
    town("Esbjerg", "Syddanmark", 55.5, 8.52),
    town("Sønderborg", "Syddanmark", 54.92, 9.77),
    town("Aarhus", "Midtjylland", 56.16, 10.12),
    town("Viborg", "Midtjylland", 56.45, 9.4),
    town("Skive", "Midtjylland", 56.56, 9.03),
    town("Aalborg", "Nordjylland", 57.03, 9.88),
    town("Hjørring", "Nordjylland", 57.46, 9.98),
  ],
  IS: [
    town("Reykjanesbær", "Suðurnes", 63.99, -22.5),
    town("Hafnarfjörður", "Höfuðborgarsvæðið", 64.03, -21.95),
    town("Selfoss", "Suðurland", 63.93, -20.95),
    town("Blönduós", "Norðurland vestra", 65.63, -20.22),
    town("Akureyri", "Norðurland eystra", 65.66, -18.13),
    town("Húsavík", "Norðurland eystra", 66.02, -17.3),
  ],
  GL: [],
  FO: [],
};

/** Places in a town: what a site is called beside its operator. */
export const districts = [
  "Industrial Park",
  "North",
  "South",
  "East",
  "West",
  "Harbour",
  "Airport",
  "Science Park",
  "Mill",
  "Mine",
  "Power Station",
  "Ring Road",
] as const;

/** The parts of a made-up operator's name. */
export const operatorNames = {
  first: [
    ..."Fjord Aurora Boreal Polar Granite Tundra Midnight Glacier Birch Taiga Lumen Heather Basalt Skerry".split(" "),
    ..."Lichen Cloudberry Moraine Archipelago Frost Ember".split(" "),
  ],
  second: "Compute,Data,Cloud,Grid,Systems,Hosting,Digital,Scale,Foundry,Works".split(","),
} as const;

/** Made-up publishers with the class of what they publish. */
export const publishers = [
  { name: "Nordic Data Center Review", slug: "ndcr", class: "trade" },
  { name: "Megawatt Weekly", slug: "mww", class: "trade" },
  { name: "Rack and Grid", slug: "rag", class: "trade" },
  { name: "Nordkysten Avis", slug: "nordkysten", class: "press" },
  { name: "Dagens Effekt", slug: "effekt", class: "press" },
  { name: "Itämeren Sanomat", slug: "itameri", class: "press" },
  { name: "Server Hall Atlas", slug: "atlas", class: "aggregator" },
] as const;
