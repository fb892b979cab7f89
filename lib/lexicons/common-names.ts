/** Names that are ordinary words, places or months: they count only where something else says that a person is meant. */
export const ordinaryWordNames: ReadonlySet<string> = new Set(
  (
    'abbey amber angel april art asia august autumn bay bill bishop blanch blue bob bond booker brain brand bright brook brooks bud buck candy carol case chad chance chance ' +
    'chance charity chase chelsea china christian clay cliff colt cook cooper coral crystal curry daisy dale dallas dawn day dean destiny diamond dick dixie doc dolly dom don dot drew ' +
    'duke earl early east easter ebony eden ember england english eve ever fair faith fern field fields fisher flora florence fox france francis frank free friend gale gay gene gentry ' +
    'georgia ginger glen glory gold golden good grace grant gray green guy hale hall hardy harmony harvest hazel heather heaven henna herb hill holly honor hope house houston hunter ' +
    'india iris israel ivory ivy jack jade jasmine jean jersey jet jewel john jordan joy judge july june justice keen kelly kenya key king kit knight lake lance lane lark laurel ' +
    'lily lincoln little london long love low luck lucky magnolia major marina mark marks marsh mason matt max may melody mercedes mercy merit miles mill miller mills mint miracle misty mo moon ' +
    'moor morning moss myrtle noble nick nova oak ocean olive paige page pansy paris park parker pat patience paul pearl peace penny per pepper petal piper poppy porter precious price pride prince ' +
    'princess prudence queen rain raven ray red reed rich river rob robin robins rock rod rose rosemary ruby rusty ruth sage sally sandy savannah scarlet scout season see serenity shade shell ' +
    'shepherd shore short singer skip sky smart smith snow spring star stephens sterling stone storm story strong sue summer summers sun sunny sunshine swan sweet sydney taylor temple terry ' +
    'thorn tiffany tiger timber tom tony trace tracy trinity true turner unity valentine valor van vera victor victoria violet viola virtue wade walker wall ward waters webb weaver wells west ' +
    'wheeler white will willow winner winter winters wise wolf wood woods worth wren wright young zion an in ha my do so long bay ly nu to van thi la le lu ma mai man mi min ming no son sung tan the tho ' +
    'tin tu vi vy ya yu yan yen long hue lan lam khan love mercy blessing gift praise precious fortune innocent comfort beauty happiness goodness patience promise lovely honey baby sis ma pa nana bo ace ali ami amen ana are as at ' +
    'be been but by call can care clear come did done eat else end even few for from get give go had has have he help her here him his how if is it its just keep know last let like look made make many me more most ' +
    'much must need new next not now of off on one only or other our out over own pay people place plan please post put read real right run said same say she shift show side some still such sure take talk team tell than thank thanks that their them ' +
    'then there these they thing think this those time today too two up us use very wait want was watch way we week well went were what when where which while who why with work would year yes yet you your per via dear days all any also ask back best big'
  ).split(' '),
);
