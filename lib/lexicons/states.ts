/** States and provinces: large enough to name no one, but they end an address. Abbreviation first. */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('|').map((line) => {
      const [abbreviation = '', name = ''] = line.split(':');
      return [abbreviation, name];
    }),
  );

/** https://pe.usps.com/text/pub28/28apb.htm */
export const unitedStates = table(
  'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|DC:District of Columbia|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|' +
    'IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|' +
    'NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|PR:Puerto Rico|RI:Rhode Island|' +
    'SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming',
);

export const canadianProvinces = table(
  'AB:Alberta|BC:British Columbia|MB:Manitoba|NB:New Brunswick|NL:Newfoundland|NS:Nova Scotia|NT:Northwest Territories|NU:Nunavut|ON:Ontario|PE:Prince Edward Island|QC:Quebec|SK:Saskatchewan|YT:Yukon',
);

export const australianStates = table(
  'NSW:New South Wales|VIC:Victoria|QLD:Queensland|TAS:Tasmania|ACT:Australian Capital Territory|NT:Northern Territory|SA:South Australia|WA:Western Australia',
);

/** Other regions that name no one when they stand alone. */
export const otherRegions: readonly string[] = (
  'england|scotland|wales|northern ireland|ulster|munster|leinster|connacht|britain|great britain|america|south america|central america|latin america|usa|uk|uae|eu|europe|asia|africa|' +
  'oceania|holland|ivory coast|czech republic|burma|turkey|swaziland|cape verde|macau|palestine|gaza|tibet|kashmir|kerala|punjab|gujarat|maharashtra|karnataka|tamil nadu|telangana|' +
  'andhra pradesh|rajasthan|bihar|west bengal|uttar pradesh|madhya pradesh|haryana|assam|odisha|jharkhand|goa|kurdistan|siberia|scandinavia|new england|appalachia|the congo|congo|korea|' +
  'trinidad|antigua|bosnia|hong kong|emirates|the gulf|catalonia|bavaria|brittany|normandy|tuscany|sicily|crete'
).split('|');
