/**
 * The number to call in an emergency, by country (ISO 3166-1). Numbers are facts: US and Canada 911 (FCC; CRTC), United
 * Kingdom 999 (Ofcom), European Union and Ireland 112 (Directive 2018/1972, article 109), Australia 000 (Triple Zero),
 * New Zealand 111 (Police), India 112 (ERSS), South Africa 112 from mobiles, Singapore ambulance 995 (SCDF),
 * Philippines 911, Malaysia, UAE ambulance, Kenya and Ghana as their governments publish.
 */
export const emergencyNumbers: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  PH: '911',
  GB: '999',
  IE: '112 or 999',
  AU: '000',
  NZ: '111',
  IN: '112',
  ZA: '112',
  NG: '112',
  GH: '112',
  SG: '995',
  MY: '999',
  AE: '998',
  KE: '999',
  DE: '112',
  FR: '112',
  ES: '112',
  IT: '112',
  NL: '112',
  MT: '112',
};
