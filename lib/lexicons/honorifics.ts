/** Words before a name that say that a person follows, of many countries. Keys are `keyOf` forms. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx master mister missus madam sir lady lord dame senor senora senorita don dona shri sri smt shrimati kumari encik puan makcik pakcik cik tuan nenek datuk haji hajji ' +
    'alhaji hajia mallam chief oba mzee mama baba bibi babu ndugu auntie aunty uncle unc papaw mamaw meemaw memaw pawpaw nana nan nanna nanny gran granny grandma grandpa grandad granddad pop poppa ' +
    'lola lolo ate kuya tita tito nonna nonno abuela abuelo tia tio oma opa yiayia halmoni efo togbe deputy officer sergeant sgt coach pastor rev reverend father brother rabbi imam bishop judge mayor ' +
    'baby lil little wee ol old big sweet dear poor monsieur madame herr frau signor signora ustaz ustad maulana pandit bhai'
  ).split(' '),
);

/** Words right before a name that say that the person is a patient. */
export const patientTitles: ReadonlySet<string> = new Set(
  "patient patient's pt pts pt's resident client kiddo warrior legend survivor fighter bed room rm".split(
    ' ',
  ),
);

/** Titles of those who care for patients: no name begins with them. A sister is a nurse, and some other woman's daughter. */
export const careTitles: ReadonlySet<string> = new Set(
  'dr drs doctor doc prof professor nurse matron sister sr'.split(' '),
);

/** Titles of people at work, not in care. */
export const staffTitles: ReadonlySet<string> = new Set(
  'dr doctor prof professor nurse matron sen senator gov governor president minister king queen prince princess saint st'.split(
    ' ',
  ),
);
