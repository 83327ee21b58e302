import { fold } from "../record/texts";

/** The names of places that have several: local names in each language of the country, and English ones. */
const places: readonly (readonly string[])[] = [
  ["Göteborg", "Gothenburg"],
  ["Skåne", "Scania"],
  ["Dalarna", "Dalecarlia"],
  ["København", "Copenhagen", "Köpenhamn"],
  ["Hovedstaden", "Capital Region"],
  ["Sjælland", "Zealand"],
  ["Midtjylland", "Central Denmark"],
  ["Nordjylland", "North Denmark"],
  ["Syddanmark", "Southern Denmark"],
  ["Espoo", "Esbo"],
  ["Kirkkonummi", "Kyrkslätt"],
  ["Lohja", "Lojo"],
  ["Vihti", "Vichtis"],
  ["Kemiönsaari", "Kimitoön"],
  ["Taalintehdas", "Dalsbruk"],
  ["Oulu", "Uleåborg"],
  ["Pori", "Björneborg"],
  ["Kokemäki", "Kumo"],
  ["Närpiö", "Närpes"],
  ["Kristiinankaupunki", "Kristinestad"],
  ["Lahti", "Lahtis"],
  ["Hamina", "Fredrikshamn"],
  ["Lappeenranta", "Villmanstrand"],
  ["Mikkeli", "S:t Michel", "Sankt Michel"],
  ["Joroinen", "Jorois"],
  ["Kajaani", "Kajana"],
  ["Kainuu", "Kajanaland"],
  ["Uusimaa", "Nyland"],
  ["Varsinais-Suomi", "Egentliga Finland", "Southwest Finland"],
  ["Pohjanmaa", "Österbotten", "Ostrobothnia"],
  ["Pohjois-Pohjanmaa", "Norra Österbotten", "North Ostrobothnia"],
  ["Etelä-Pohjanmaa", "Södra Österbotten", "South Ostrobothnia"],
  ["Etelä-Karjala", "Södra Karelen", "South Karelia"],
  ["Pohjois-Karjala", "Norra Karelen", "North Karelia"],
  ["Etelä-Savo", "Södra Savolax", "South Savo"],
  ["Pohjois-Savo", "Norra Savolax", "North Savo"],
  ["Kymenlaakso", "Kymmenedalen"],
  ["Päijät-Häme", "Päijänne-Tavastland"],
  ["Reykjanesbær", "Keflavík"],
  ["Suðurnes", "Southern Peninsula"],
  ["Norðurland eystra", "Northeastern Region", "North Iceland"],
  ["Norðurland vestra", "Northwestern Region", "North Iceland"],
  ["Kangerlussuaq", "Søndre Strømfjord"],
  ["Narvik", "Áhkánjárga"],
  ["Jokkmokk", "Jåhkåmåhkke"],
];

const byName = new Map(places.flatMap((names) => names.map((name) => [fold(name), names])));

/** Returns the other names of a place by any of its names, or an empty list where it has none or `place` is null. */
export function otherNames(place: string | null): readonly string[] {
  return place === null ? [] : (byName.get(fold(place))?.filter((name) => fold(name) !== fold(place)) ?? []);
}
