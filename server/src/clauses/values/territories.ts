/**
 * Names of countries and regions as prose has them: ISO 3166-1 alpha-2 codes with the short English names of Unicode
 * CLDR, the European Union and the European Economic Area, and other names in use. "Georgia" is left out: it is a state too.
 */
const NAMES =
  "AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia|AO Angola|AR Argentina|AS American Samoa|AT Austria|AU Australia|AW Aruba|AX Åland Islands|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BL Saint Barthélemy|BM Bermuda|BN Brunei|BO Bolivia|BR Brazil|BS Bahamas|BT Bhutan|BW Botswana|BY Belarus|BZ Belize|CA Canada|CF Central African Republic|CH Switzerland|CI Côte d'Ivoire|CK Cook Islands|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CW Curaçao|CY Cyprus|CZ Czechia|DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands|FR France|GA Gabon|GB United Kingdom|GD Grenada|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|GN Guinea|GP Guadeloupe|GQ Equatorial Guinea|GR Greece|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros|KN Saint Kitts and Nevis|KP North Korea|KR South Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|LA Laos|LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MF Saint Martin|MG Madagascar|MH Marshall Islands|MK North Macedonia|ML Mali|MM Myanmar|MN Mongolia|MP Northern Mariana Islands|MQ Martinique|MR Mauritania|MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|NE Niger|NG Nigeria|NI Nicaragua|NL Netherlands|NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PM Saint Pierre and Miquelon|PN Pitcairn Islands|PR Puerto Rico|PS Palestinian Territories|PT Portugal|PW Palau|PY Paraguay|QA Qatar|RE Réunion|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SH Saint Helena|SI Slovenia|SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|ST São Tomé and Príncipe|SV El Salvador|SX Sint Maarten|SY Syria|SZ Eswatini|TC Turks and Caicos Islands|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TK Tokelau|TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR Türkiye|TT Trinidad and Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|US United States|UY Uruguay|UZ Uzbekistan|VA Vatican City|VC Saint Vincent and Grenadines|VE Venezuela|VG British Virgin Islands|VI US Virgin Islands|VN Vietnam|VU Vanuatu|WF Wallis and Futuna|WS Samoa|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe";
const OTHER_NAMES =
  "EU European Union|EEA European Economic Area|GB UK|GB Great Britain|GB England|US United States of America|US USA|KR Republic of Korea|KR Korea|KP Democratic People's Republic of Korea|KP DPRK|CN People's Republic of China|CN PRC|CN mainland China|HK Hong Kong|MO Macao|MO Macau|RU Russian Federation|CZ Czech Republic|TR Turkey|VN Viet Nam|CI Ivory Coast|CD Democratic Republic of the Congo|CG Republic of the Congo|GE Republic of Georgia|CV Cabo Verde|SZ Swaziland|PS Palestine|MM Burma|NL Holland|AE UAE|EU EU|EEA EEA|LA Lao|MK Macedonia|CU Cuba";

/** A place named in a text: its code and the index of the word after it. */
interface Named {
  readonly words: readonly string[];
  readonly code: string;
}

let byFirst: Map<string, Named[]> | undefined;

function table(): Map<string, Named[]> {
  if (byFirst) return byFirst;
  byFirst = new Map();
  for (const entry of `${NAMES}|${OTHER_NAMES}`.split('|')) {
    const space = entry.indexOf(' ');
    const words = tokens(entry.slice(space + 1)).map((w) => w.toLowerCase());
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, code: entry.slice(0, space) }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
  return byFirst;
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}'-]+(?:\.[\p{L}]\b\.?)*/gu) ?? [];
}

/** The codes of the countries and regions that a text names, each once, in order. Linear. */
export function territoriesIn(text: string): readonly string[] {
  const words = tokens(text).map((w) => (/^(?:[A-Z]\.)+[A-Z]?\.?$/.test(w) ? w.replaceAll('.', '') : w));
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'US' && /^[a-z]/.test(words[i + 1] ?? 'a')) add(found, 'US');
    if (!/^\p{Lu}|^mainland$/u.test(word)) continue;
    for (const named of table().get(word.toLowerCase()) ?? []) {
      if (!named.words.every((w, k) => (words[i + k] ?? '').toLowerCase() === w)) continue;
      add(found, named.code);
      i += named.words.length - 1;
      break;
    }
  }
  return found;
}

function add(found: string[], code: string): void {
  if (!found.includes(code)) found.push(code);
}
