/** Capitalised words that look like a person's name and are none, or nobody's secret: places, brands, stars, stand-ins. */

/** Known to everybody or invented: no customer's data. */
export const publicNames: ReadonlySet<string> = new Set(
  `royal albert|albert hall|alice springs|john doe|jane doe|joe bloggs|fred bloggs|john smith|jane smith|joe public|john q public|harry potter|celine dion|mona lisa|terry pratchett|dennis brown|steve jobs|bill gates|jeff bezos|elon musk|tim cook|
  maya angelou|dale carnegie|stephen covey|henry ford|sam walton|tony hsieh|richard branson|warren buffett|walt disney|gordon ramsay|jamie oliver|mary berry|mary poppins|basil fawlty|sherlock holmes|james bond|david brent|michael scott|
  marie kondo|simon sinek|brene brown|daniel kahneman|dan ariely|martin luther|nelson mandela|winston churchill|barack obama|michelle obama|donald trump|joe biden|boris johnson|tony blair|margaret thatcher|theresa may|david cameron|
  albert einstein|isaac newton|charles dickens|jane austen|william shakespeare|agatha christie|stephen king|roald dahl|taylor swift|ed sheeran|michael jackson|elton john|bob marley|david beckham|lionel messi|cristiano ronaldo|
  virat kohli|serena williams|roger federer|oprah winfrey|ellen degeneres|chris voss|carl rogers|marshall rosenberg|abraham maslow|maria montessori|florence nightingale|rosa parks|mother teresa|judge judy|judge rinder|
  ralph lauren|calvin klein|tommy hilfiger|michael kors|kate spade|ted baker|laura ashley|paul smith|vivienne westwood|stella mccartney|charlotte tilbury|bobbi brown|helena rubinstein|elizabeth arden|estee lauder|jo malone|karen millen|
  john lewis|charles schwab|morgan stanley|jack daniels|jim beam|johnnie walker|samuel smith|sam adams|ben sherman|marc jacobs|hugo boss|tom ford|tiffany blue|edward jones|robert half|michael page|kelly services|john deere|
  victoria beckham|victoria sponge|virginia woolf|florence pugh|thomas cook|frankie benny|charlie bigham|fisher price|max factor|robert dyas|russell hobbs|george foreman|mark warner|martin lewis|kevin mccloud|jeremy clarkson|jeremy kyle|
  rolf benz|henry hoover|peter kay|peter rabbit|peppa pig|thomas tank|jack russell|jack frost|father christmas|bob builder|dennis menace|bridget jones|jordan peterson|les mills|joe wicks|jane fonda|ronald mcdonald|wendy house`
    .split('|')
    .map((name) => name.trim()),
);

/** Given names that are also plain words, months or places: they need a sign that a person is meant. */
export const doubtfulGivenNames: ReadonlySet<string> = new Set(
  'milton bill jack frank mark will ray grace hope faith joy rose lily daisy iris ivy ruby amber jade pearl crystal dawn april may june august heather holly penny olive robin jay drew grant dale glen glenn sandy pat sue angel christian kelvin miles jordan austin charlotte sydney chelsea florence victoria georgia virginia savannah madison lincoln jackson morgan stanley chester preston ross troy kent devon carson logan tiffany paris summer gift goodness favour patience happiness mercy blessing wade viola violet hazel ash lee long beverly beverley lourdes trinidad divina mai linh asha leo alma nova ada india kenya chad israel roman rich art buddy guy dean earl duke king prince baron jesus jordana lisa-marie santiago alba london valencia lan divya puck bonnie maxwell harrison nelson wesley warren douglas floyd garfield howard ralph sidney terrace winston'.split(
    ' ',
  ),
);

/** After a given name these make a place, a firm, a thing or another sentence of it, but no surname. */
export const noSurnames: ReadonlySet<string> = new Set(
  `street st road rd avenue ave drive close court square place gardens house station central airport terminal beach bay bridge island islands river valley falls springs city town village county south east   market mall centre center plaza arcade hotel inn lodge hostel hospital clinic surgery infirmary school academy college university library museum gallery theatre theater cathedral chapel mosque bank ltd limited plc llc inc co company group holdings
  services service solutions systems solicitors associates partners brothers sons consulting logistics motors travel insurance foods foundation trust society club team department office branch desk support sales accounts finance security
  tower towers wharf quay dock docks line express bus coach tram underground international national royal studios records news times mail gazette days week month year eve monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december morning afternoon evening night then and but so or if when where what who why how he she it we they you i his her my our their the a an this that there here in on at to for from of with by as is was had has did does will would
  could can should not no yes sir ma'am madam maam ji didi bhai uncle aunty auntie senior junior customer client guest patient manager supervisor german spanish italian polish chinese indian american british european windows office excel word teams outlook zoom slack zendesk salesforce
  cup award awards prize medal method model theory test scale score index syndrome edition project programme program app card cards account accounts number phone plus pro premium xmas christmas easter diwali eid ramadan sponge cake bakes crosses
  technology technologies pharmacy dental medical care fm radio tv media online united rovers county albans university's premier sent rang mr mrs ms miss dr prof suite room wing building lounge bar restaurant cafe relations experience success care executive associate representative officer director advisor adviser specialist agent assistant lead leader clerk collection range keynes zoo florida ontario texas california ohio chile garcia's edition's special`.split(
    /\s+/u,
  ),
);

/** Surnames too, but after a doubtful or unknown given name rather a place or a thing: "Victoria Park", "Box Hill". */
export const placeSurnames: ReadonlySet<string> = new Set(
  'hill green hall west ward lane park banks church temple day english french law gold silver north field post brooks lake rivers'.split(
    ' ',
  ),
);

/** Joined to another given name they make a double one, which is still no full name. */
export const secondGivenNames: ReadonlySet<string> = new Set(
  'ann anne anna jane jean lou louise beth ellen marie mary maria jose luis luisa joe ray sue rose lynn grace paul pierre luc claude jo kate may mae'.split(
    ' ',
  ),
);
