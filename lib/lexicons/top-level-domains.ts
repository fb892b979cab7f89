/**
 * Ends of addresses that X makes a link of although no https:// stands before them. All country codes of ISO 3166-1
 * that are delegated, and the generic ends in common use; the list of the IANA root zone is ten times as long.
 * Source: https://www.iana.org/domains/root/db
 */
const countries =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrstsvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw';

const generic =
  'academy africa agency app art asia bank bible biz blog books business cafe care careers cat center charity chat church city clinic cloud club co codes college com community company coop dance deals dental dev digital doctor earth eco edu education email energy events expert family farm fitness foundation fun fund gallery garden gives global gmbh gov green group guide health healthcare help hiv hospital house info institute int international jobs kids legal life link live llc local london love ltd management market me media med mil mobi mom museum name net network news ngo nyc one ong online org page partners pharmacy photos physio place plus post press pro productions pub pw report rest review run sale school science services shop site social solutions space sport store studio support surgery systems team tech tel tips today tools training travel university vet video vision wales website wiki work works world xyz yoga zone';

/** In small letters and without the point. */
export const topLevelDomains: ReadonlySet<string> = new Set([
  ...(countries.match(/../g) ?? []),
  ...generic.split(' '),
]);
