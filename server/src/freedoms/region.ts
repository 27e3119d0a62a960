/** Member states of the European Union, and the countries that the European Economic Area has beside them; 2026. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const EEA = [...EU, 'IS', 'LI', 'NO'];

const MEMBERS: Readonly<Record<string, readonly string[]>> = { EU, EEA };

/**
 * Whether a region lies in one of some territories; null where that cannot be told: a reader in the EU, and a territory
 * that is one of its states, or territories in other words than codes.
 */
export function liesIn(region: string, territories: readonly string[]): boolean | null {
  const countries = MEMBERS[region] ?? [region];
  const all = territories.flatMap((territory) => [territory, ...(MEMBERS[territory] ?? [])]);
  if (all.includes(region) || countries.every((country) => all.includes(country))) return true;
  const readable = territories.every((territory) => /^(?:[A-Z]{2}|EEA)$/.test(territory));
  return readable && !countries.some((country) => all.includes(country)) ? false : null;
}
