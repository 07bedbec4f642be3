const LIST = `
aalbes aanloop aannemer aanpak aanrecht aardbei aardbol aarde aardpeer abrikoos acacia accent accu
acrobaat acteur adelaar adres afrit afspraak afstand aftrap afwas agenda akelei akker album
alfabet alinea alpaca amandel ambacht amber ananas andijvie anemoon anijs anjer anker antenne
antilope antwoord apparaat appel appelbol appelsap applaus april arcade archief arena arend aria
armband artikel artisjok asbak asperge aster atelier atlas atletiek augurk augustus auto autoband
autobus automaat autoruit autoweg avocado avond avondzon avontuur azalea azijn baai baan baard
baars babbelen badhuis badmuts badpak badstof bagage bagger bakblik bakboord baken bakfiets bakker
bakmeel bakplaat baksteen bakvorm balans balie balk balkon ballade ballet ballon balspel balzaal
bamboe bami banaan band banier banjo bank bankstel basalt bassin batterij bazaar bedanken bedenken
beeld beginnen begonia beitel bekend beker beleefd benzine bergamot bergbeek bergdorp berggeit
berghut bergmeer bergpad bergpas bergrit bergrug bergtop bergweg berk berm beschuit bestek beton
beuk bever bewaren bewegen bewoner bezem bieslook biet bijenwas biljart binden bindtouw bioloog
bioscoop bivak bizon blad bladgoud bladzij blauw blazen blij blik bloei bloem bloembak bloembed
bloemist bloempot bloesem bocht boek boekband boeket boetiek bolhoed bolster bolus bonbon bongo
bontmuts boogbrug boom boombast boomhut boomstam boomtop boor boot bord bordspel borduren bosbes
bosbouw bosduif bosgrond bosmier bosmuis bospad bosrand bosuil boter boterham bouillon bout
bouwdoos bouwer bouwland bouwwerk braadpan braam branding breed breien breiwerk breiwol brem
bretel brief bries bril briljant broccoli broche broedsel broeikas broek brok brokaat brommer bron
brood brug brugdek brugklas budget buffel buidel buigen buizerd bultrug bumper bundel bungalow
busreis busrit bustocht buurhuis buurman buurt cabine cacao cactus cake camera camper campus
canvas caravan cavia ceder cellist cello centrum chocola cijfer cilinder cipres circus cirkel
citroen citrus clown club cocon collage computer confetti cursus custard dadel dagboek dageraad
daglicht dagtocht dahlia dakgoot dakkapel dakpan dakraam dakrand dambord damspel dans dansles
danszaal dapper datum dauw decor deeg deegrol deel dekbed deken dekken deksel dekstoel dekzeil
delta denappel denken dessert deur deurbel deurknop deurkruk deurmat diadeem diamant dicht dictee
dienblad diepzee diesel dijk dijkweg dille dimmer diner dinsdag diploma dirigent discus distel
dobber docent doek doelman doelnet doelpaal dolfijn domino donker dooi doperwt dorp dotter draad
draagtas draaien draaitol draak dragen dragon drempel dribbel driehoek driepoot drijver drinken
droog droogrek droom druif drukker drukknop drukwerk drum druppel dubbel duif duikbril duiker
duikpak duim duimstok duin duinmeer duinrand duinzand duwboot dweil dwerg echo echt eekhoorn eend
eerlijk eetbaar eetkamer eetlepel eettafel eetzaal eeuw egel eider eierdoos eierdop eierkoek
eikenbos eiland ekster eland elastiek elleboog elzenbos emmer emoe erker erwt esdoorn etappe etui
ezelsoor fabel fabriek factor fagot falafel fanfare fazant februari feest festival fiets fietsbel
fietsles fietspad fietsrek fietstas figuur fijn film filmrol filmzaal filter finale flamingo
flanel fles flipper fluit fluitist fluweel folder folie fonkelen fontein forel formule fornuis
foto fotoboek framboos franje friet fris frisbee fruit fruitsap gaaf gaas galerie galmen gang
gangpad gans gapen garage garde garen garnaal gaslamp gastvrij gazelle gazon gebaar gebak gebergte
gebouw gedicht geduld geel geelgors geiser geit gekko geld gelei gemaal gember geranium gerbera
gerst gesp getal gevel gewei gibbon gids gieter gips giraf gist gitaar gitarist glad glans
glanzend glas glasbak glazuur glijbaan glijden glimlach glimmen globe gloeien golf gondel gong
gordel gordijn gorilla goud goudgeel goudhaan goudmijn goudvis gracht grafiek graniet grappig gras
grasland grasmat grasmus graspol grasveld gravel greppel grijpen grijs grind grindpad groei
groente groep groet grot grutto haak haakwerk haan haarband haard haarkam haas hagedis hagel
hagelbui halm halsband halster halte hamer hamster handbal handdoek handdruk handig handpop
handrem handtas handvat handwerk handzaag hangar hangen hanglamp hangmat hangop haring hark harp
hars hartig haven havik hazelaar hefboom heide hekwerk helder helm helpen hengel hengsel hengst
herberg herder herfst herhalen hert heuvel hinde hinkelen hinniken hobbel hobo hoed hoef hoek
hoekbank hoekkast hoepel hommel hond honkbal hoog hoogbouw hoogland hooi hooiberg hooiland
hooimijt hooivork hoorn hopen horen horizon horloge hotel hout houtblok houtduif houtlijm houtvuur
houtwerk hovenier huifkar huis huisdier huismus huisraad huiswerk hulst hummus humor huppelen
huren hutspot idee iglo ijsbaan ijsbeer ijsberg ijsbloem ijsblok ijsco ijsemmer ijskar ijskast
ijsmuts ijspegel ijspret ijssalon ijsschep ijstaart ijsvogel ijsvrij ijswater ijzel ijzer imker
inhoud inkt inktpot inktvis insect iris ivoor jaar jaarboek jade jaguar jampot januari jasmijn
jojo judo juichen juli jurk juweel juwelier kaars kaarsvet kaart kaas kaasrasp kabbelen kabel
kabinet kabouter kachel kade kaft kajak kajuit kakelen kalender kalk kalm kameel kamer kamille
kammen kampioen kampvuur kanaal kanarie kaneel kano kantelen kantine kantoor kapitein kapper
kapsalon kapstok karaf karakter karamel karate karavaan karper karton kassa kassier kast kasteel
katoen katrol kauwgom keeper kegel kelk kelner kennis keramiek kermis kern kerrie kers kervel
ketchup ketel ketting keuken keukenla kever kiel kievit kiezel kiezen kijkdoos kijker kikker kiosk
kiwi kladblok klapdeur klapraam klaproos klarinet klas klaver klavier kleding klei kletsen kleur
kleuter klif klimmer klimmuur klimop klimrek klimtouw klimwand klinker klok klokhuis klomp kloof
kloppen kluis klussen kluwen knapzak kneden kniekous knijper knikker knipoog knippen kniptang
knoflook knol knolraap knoop knop knotwilg koala koek koekdeeg koekoek koekvorm koelkast koeltas
koerier koets koetsier koffer koffie koken kokos kolibrie kolom kombuis komeet komijn komma kompas
konijn koning kookboek kookpot kool koolmees koolraap koolzaad koor koord koper koplamp koraal
korenaar korf korfbal korrel korst kort kostuum koud kozijn kraag kraai kraal kraan krabbel kracht
kraken krant krat kreeft kreek krekel krent krijt kring kristal kroket krokodil krokus krom
kronkel kroon kroos kruid kruik kruimel kruisbes kruk krul kubus kudde kuif kuifeend kuifmees
kuiken kuip kunst kurk kurkeik kust kustlijn kwaken kwark kwart kwartel kwartet kwartier kwast
kweepeer kweker laagland laagte laan laars labrador lach ladder lade ladekast lading lagune laken
lama lamp landbouw landgoed landhuis landing landtong landweg lang lantaarn laptop lasso lastdier
latwerk laurier lavendel lawaai leer leerboek leerling leesboek leesbril leeslamp leeszaal leeuw
legende leisteen lekken lelie lenen lengte lens lente lentezon lepel lepelaar leraar letter leuk
leuning leveren lezer libel licht lichtbak lichtnet lied liedboek lift ligfiets ligstoel lijm
lijmpot lijnbus lijst limoen limonade linde liniaal links linnen lint linzen lisdodde loep logeren
loket loods loof loofboom loopbaan loopbrug loper lotus lucht luchtbed luchtbel luifel luik luit
maaien maaiveld maaltijd maan maandag maart maat machine madelief magazijn magneet magnolia
maiskolf maisveld makelaar makreel mammoet manchet mand mango mantel margriet marimba marionet
markt marktdag marmer marmot masker mast matroos meer meerkoet meerpaal mees meetlat meetlint
meeuw meidoorn melk melkbus melkfles melkglas melkkan melkpak melktand melkweg melodie meloen memo
mengen menu merel merk merrie metaal meteoor metro meubel middag middel mier mikken mimosa
minister minuut mist modder mode modeblad model module moedig moeras moes moestuin molen molenaar
molenkap moment mompelen mondharp monteur mooi morgen mortel mosgroen mosterd motief motor
motregen muesli muffin muisknop muismat munt muntgeld muntstuk murmelen museum musical muur
muurkast muurverf muziek muzikant naald naaldbos nacht najaar narcis narwal natuur nest nestkast
netel netjes netwerk neus nevel nieuw niezen nijptang nikkel noedel noemen nokbalk noorden noot
nota notaris notendop noteren nougat november nummer oase ober oceaan ochtend octaaf octopus
oefenen oeros oerwoud oester oever okapi oktober oleander olie oliebol oliekan olielamp olieverf
olifant olijf omelet omslag omtrek omweg ontbijt ontwerp oogst ooievaar oorbel oorkonde oosten
oostkant opaal open opera operette oprit opruimen opstel optocht oranje orchidee orde oregano
orgel origami orkest otter oven overhemd paard paars pagina pakhuis pakken pakket paleis palet
palm palmboom panda panel panfluit panter papaja papegaai papier paprika paraplu parasol parel
park parkbank parket pasfoto passaat passer pasta pastei pastel patio patrijs pauk pauw pauze
pedaal peddel peer peinzen pelikaan penseel peper peperbus pergola periode perk perron perzik
pianist piano piccolo picknick piepen pier pijler pilaar piloot pinda pioen pion piraat pizza
plaats plafond plak plakband plakboek planeet plank plannen plant plas plat plein plezier ploeg
plonzen pluim plukken podium poedel poel poema poetsen polder polka pollepel pols polsband pomp
pompoen poncho pont poolijs poolvos poolzee poort poot popcorn populier portaal portiek portier
portret post postbode postbus postduif postvak postzak potgrond potlood potplant potvis prachtig
praline praten prei pret pretpark prijs prikbord prikken primula prins printer prisma proefrit
proeven pruik publiek puntdak punter puntmuts puntzak puree puzzel raad raadhuis raadsel raaf raam
raamwerk raap rabarber racket radiator radijs radio radius rand rank ransuil rasp ratel ratelaar
ravijn recept redden reeks refrein regel regen regenbak regenbui regenjas regenpak regenton
regenval regio reiger reis reisgids reistas reiziger rekenen rekenles rekstok renbaan renner
reporter reus ridder riet rietveld rijbaan rijden rijp rijst rijstkom rijstpap rijtuig rijwiel
rimboe rimpel ring ritme rits ritselen rivier robijn robot rodekool roeiboot roeiclub roeier
roeiriem roek roer roerdomp roffel rogge rolfilm roller rolluik rolmaat roltrap roman rond
rondreis rondrit rood rookvrij room roomijs roomkaas roomsaus roos rooster rotonde rots rotsblok
rotstuin rozijn rubber rugtas rugzak ruigte ruiken ruil ruim ruiter rups rupsband rustig saffier
saffraan salade salon samba sandaal sappig sardine satijn saus savanne schaaf schaak schaal schaap
schaar schaats schaduw schakel scheef schelp schemer schenken schep scheprad scherm schets schijf
schijnen schilder schillen schipper schoen schoffel schommel school schors schotel schouder
schrift schroef schudden schuif schuim schuin schuur seconde seizoen selderij serenade servet
servies sesam signaal sijs silo sinas singel siroop sjaal sjabloon sjerp sjoelbak sjoelen sjouwen
skeeler skelter skilift skipiste slagroom slak slakom slalom slee sleepnet sleutel slinger slipper
sloep sloot slot sluis sluiting slurf smaak smaakvol smal smaragd smederij smid snaar snavel
sneeuwen snel snelweg snijbiet snijboon snoek snoep snoer snor snorkel snugger soep soepel soepkom
soes softbal soja sokkel solist sonate soort sopraan sorbet spaak spade sparen spatel specht
spectrum speelbal speelhal spel spelbord speld sperwer spiegel spijker spinazie spons spoor sport
sportdag sportman spreeuw spreken springen sprint sproeier sproet sprong sprot spruit staal staan
staart stadhuis stadion stal staldeur stam stamppot stapel stappen start station steel steelpan
steen steenuil steiger stekker stem stempel stengel step ster sterk stevig sticker stift stijl
stip stoel stoep stoer stof stofdoek storm straal straat strand streep strik stro strohoed stronk
strooien stroom stroop struik student studie studio stuiter stuk stuur stuurman suiker taart tabel
tablet tafel tafereel takel talent tamboer tandem tandwiel tang tango tapijt tapir tarwe teckel
teen tegel tekenaar tekening tekenles tekst telefoon tellen telraam tempo tenor tent terras
textiel theater theeblad theedoek theekop theemuts theepot theetuin tijd tijger tijm tillen titel
tocht toekan toekomst toendra toerist toernooi toeter toets toilet tomaat toneel tonijn toon
toonbank toren tosti touw toveren tractor trailer trainen traject tram tramlijn tramrail trap
trapauto trechter trein trekken triangel trofee troffel trombone trommel trompet tropen tros
truffel trui tuba tuimelen tuin tuinboon tuindeur tuinhek tuinhuis tuinkers tuinman tuinpad tulp
tunnel turner tweed tweeling twijg uitkijk uitlaat uitleg uitstap uitzicht uurwerk vaargeul
vaartuig vaarweg vaas vaatdoek vacht vakantie valies valk vallei vandaag vangen vangnet vanille
variant veen veerboot veerman veerpont veld veldfles veldmuis veldsla veldweg venster veranda verf
verfdoos verfpot verhaal verkoper vernis vest veter vetplant veulen vezel viaduct vierkant vijg
vijl vijver villa vilt vinden vinger vink violist viool visarend visboer visgraat viskom viskraam
visnet visser visstick vlaflip vlag vlakte vlam vlechten vleugel vlieger vlier vlinder vloer
vloermat vlonder vloot vlot voering voertuig voetbal voetbank voetnoot voetpad voetstap vogel
vogelei vonk voordeel voordeur voorjaar voorkant voorpost voorraad voorruit voorstad voortuin vork
vormen vouwblad vouwen vraag vriezer vroeg vrolijk vulkaan vullen vuur vuurkorf waaier wachten
wafel wagen wagon walnoot walrus wals walvis wand wandelen wandkast wandklok wandrek warm wasbak
wasbeer wasbeurt wasdraad wasgoed waskom waskrijt waslap waslijn wasmand wasserij wastafel water
waterbak waterkan waterpas waterput waterrad waterski waterval watervlo waterweg webcam weefwerk
weegbree weegbrug week weekblad weekdag weekend weergave weerman wegberm wegen weide wekker welp
wens wereld werk werkbank werkpak werkplek werktuig westen westkant wetsteen wever wezel wieg wiek
wiel wijzer wikkel wildpark wilg wimpel wimper wind windhaan windkant windroos windstil windvaan
winkel winnaar winnen winter wipneus wipstoel wiskunde wissel wisser witlof woensdag woestijn
wolgras wolk wonder woning woonark woonboot woonerf woonhuis woonlaag woonwijk woord wortel wuiven
zaag zaagblad zaagsel zaaien zaal zadel zadeldek zakdoek zakgeld zakken zaklamp zalm zand zandbak
zandbank zandduin zandpad zandweg zanger zaterdag zebra zebrapad zeebodem zeebries zeedijk zeef
zeefdruk zeegras zeehaven zeehond zeekaart zeeklei zeekoe zeekraal zeekust zeeleeuw zeelucht
zeeman zeemeeuw zeep zeepaard zeepbel zeepkist zeepsop zeereis zeester zeewater zeewier zeewind
zeezout zegel zeil zeilboot zeildoek zeilkamp zekering zemelen zetel zijde zijdeur zijkant zijlijn
zijmuur zijpad zijspan zijweg zilver zingen zink zitbank zitzak zoeken zoemen zolder zomer
zomerdag zomerjas zondag zonhoed zonlicht zonnedak zonnepit zonnig zool zout zuiden zuidkant
zuidpool zuignap zuivel zuurkool zwaai zwaan zwabber zwaluw zwembad zwemclub zwemles zwemmer
zwempak zwemvest zwerm zweven
`;

/**
 * Dutch words for passphrases: 2048, so that each adds 11 bits. Everyday and easily spelled, 4 to
 * 8 letters a–z, without accents; no two that sound alike, no word beside its plural or its verb,
 * nothing that frightens or offends. Chosen for this project; the order carries no meaning, but
 * a passphrase is text, so words may be replaced without breaking those in use.
 */
export const WORDS: readonly string[] = LIST.trim().split(/\s+/);
