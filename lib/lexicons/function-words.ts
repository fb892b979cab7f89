/** Words of grammar and greeting that never are a name by themselves, however they are written. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a about above after again against ago ah all almost alone along already also although always am an and another any anybody anyone anything are aren't around as at away back be because been before " +
    "being below between both but by can can't could did didn't do does doesn't doing don't done down during each either else enough even ever every everybody everyone everything few first for from further get " +
    "gets getting go goes going gone good got great had has hasn't have haven't having he he'd he'll he's hello her here here's hers herself hey hi him himself his how however huge i i'd i'll i'm i've if in into is " +
    "isn't it it's its itself just keep last late later least less let let's like look lot made make many may maybe me meet might mine more morning most much must my myself near never new next nice night no nobody none nor not nothing " +
    "now of off oh ok okay old on once one only or other our ours out over own part per please post quite rather really right said same say says see seen she she'd she'll she's should since so some somebody someone something soon " +
    "sorry still such sure take tell than thank thanks that that's the their theirs them themselves then there there's these they they'd they'll they're they've thing think this those though three through till to today together tomorrow tonight too " +
    "two under until up update upon us use very wait want was wasn't we we'd we'll we're we've well went were weren't what what's when where which while who who's whoever whole whom whose why will wish with within without won't would wouldn't yeah yep yes yesterday yet you you'd " +
    "you'll you're you've your yours yourself dear welcome congrats congratulations proud happy merry urgent breaking news register join watch listen read free call text email visit learn know find follow share support help apply book come every since proudly introducing meet celebrating honoured honored shoutout kudos reminder today's tonight's " +
    'four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred pediatrics paediatrics maternity oncology cardiology radiology neurology orthopaedics orthopedics geriatrics obstetrics anaesthetics anesthesia monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun casualty outpatient reception unit ward clinic hospital department team staff social medical worker nursing family families rip security chi aw aww hay naku kia ora si story stories volunteer found give giving daddy mummy mommy nhs mrn dob pps nric emirates aadhaar medicare medicaid insurance station server recall notice mock sim day week month shift nicu picu icu resus triage theatre theater phone fax acct account stage type diabetes grade phase floor wing bay room desk whatsapp facebook instagram tiktok youtube zoom teams messenger dm dms sir madam license licence plan number contact rec medrec efficacy policy group subscriber christmas easter halloween thanksgiving aide philhealth african american asian hispanic caucasian black white indian'
  ).split(' '),
);

/** Words of grammar and months that people are called by too: names after a title or a patient's word. */
export const namesakes: ReadonlySet<string> = new Set(
  'april may june august will mark faith hope grace joy dawn sunny rich more little young good early late noble black white'.split(
    ' ',
  ),
);
