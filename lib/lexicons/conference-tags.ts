/**
 * Meetings whose tag ends in the year in two digits, or in four. Tag names are facts, checked by hand against the
 * organisers' pages of 2024 and 2025. Other tags in two digits (#COVID19, #HPV16, #Trisomy21) are no years.
 */
export const conferenceTags: ReadonlySet<string> = new Set(
  'asco ash sabcs esmo aacr astro acc aha esc tct hrs isc rsna ecr himss vive hlth amia shsmd aap pas rcpch chest ats ers idweek escmid ddw acg acr eular aan acep acscc anes aorn nti sccm lives ons easd ada endo apha acog smfm im rcn hapc wcc uegweek eshre figo eras asn kidneyweek aasld easl'.split(
    ' ',
  ),
);
