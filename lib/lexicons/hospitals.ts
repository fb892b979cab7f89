/** Hospitals and health systems that are known by a bare name. Written for this project from common knowledge. */

/** An alternation of patterns, to be matched as whole words in any case of letters. */
export const hospitals =
  "mayo clinic|cleveland clinic|johns? hopkins|cedars?[- ]sinai|mount sinai|mt\\.? sinai|nyu langone|md anderson|m\\.d\\. anderson|mass(?:achusetts)? general|mass gen|mgh|brigham and women'?s|brigham & women'?s|beth israel(?: deaconess)?|dana[- ]farber|" +
  'memorial sloan[- ]kettering|sloan kettering|kaiser permanente|ucsf|ucla|ucsd|upmc|uwmc|uw med(?:icine)?|nyp|new york[- ]presbyterian|ny presbyterian|columbia presbyterian|weill cornell|montefiore|maimonides|bellevue|lenox hill|northwell|' +
  "houston methodist|methodist|baylor scott (?:&|and) white|texas children'?s|parkland|ut southwestern|utmb|memorial hermann|cook children'?s|dell children'?s|geisinger|intermountain|sutter health|banner health|dignity health|advent ?health|ascension|" +
  "hca|tenet|sentara|inova|medstar|christus|ochsner|piedmont|wellstar|grady|emory|novant|atrium health|duke health|unc health|wakemed|vcu|musc|shands|uf health|tampa general|jackson memorial|baptist health|orlando health|nicklaus children'?s|" +
  "lurie children'?s|rush university|northwestern memorial|cook county|loyola medicine|froedtert|aurora health|allina|hennepin|essentia|sanford health|avera|st\\.? jude(?:'?s)?|le bonheur|vanderbilt|regional one|barnes[- ]jewish|siteman|mercy health|ssm health|" +
  "cox ?health|nebraska medicine|chi health|ou health|integris|hackensack meridian|robert wood johnson|cooper university|virtua|jefferson health|penn medicine|temple health|children'?s national|bronxcare|jacobi|harlem hospital|elmhurst|nassau university|stony brook medicine|" +
  "beaumont|henry ford|spectrum health|corewell|michigan medicine|metrohealth|university hospitals|nationwide children'?s|wexner|cincinnati children'?s|uc health|norton healthcare|uk healthcare|ohsu|legacy emanuel|swedish medical|harborview|virginia mason|providence|" +
  "stanford|packard children'?s|scripps|sharp healthcare|loma linda|city of hope|cottage hospital|rady children'?s|lac\\+usc|harbor[- ]ucla|zuckerberg|sf general|kapiolani|queen'?s medical|dartmouth[- ]hitchcock|maine med|lahey|tufts medical|boston medical|baystate|yale[- ]new haven|hartford healthcare|lifespan|rhode island hospital|" +
  "great ormond street|gosh|guy'?s and st\\.? thomas'?|king'?s college hospital|addenbrooke'?s|john radcliffe|royal marsden|royal free|uclh|moorfields|papworth|alder hey|christie|barts|st george'?s hospital|mater|beaumont hospital|crumlin|temple street|our lady'?s|" +
  'sick ?kids|toronto general|sunnybrook|princess margaret|vancouver general|royal alfred|royal melbourne|royal north shore|westmead|prince of wales hospital|royal prince alfred|peter maccallum|starship|middlemore|aiims|apollo|fortis|narayana|manipal|medanta|tata memorial|cmc vellore|kem hospital|' +
  "rashid hospital|sheikh khalifa|hamad medical|king faisal specialist|cleveland clinic abu dhabi|groote schuur|red cross (?:war memorial )?children'?s|chris hani baragwanath|tygerberg|lagos university teaching|luth|kenyatta national|aga khan|philippine general|st\\.? luke'?s|tan tock seng|singapore general|mount elizabeth|kkh";

/** Words of everyday talk, or names of other things too: told only with a capital letter. */
export const capitalOnly =
  /^(?:methodist|ascension|providence|stanford|parkland|piedmont|grady|emory|christie|mater|apollo|fortis|starship|crumlin|elmhurst|bellevue|beaumont|lifespan|tenet|queen'?s|our lady'?s|siteman|barts|inova|shands|temple|christus|wexner|westmead|jacobi|essentia|allina|avera|gosh|sharp)/;
