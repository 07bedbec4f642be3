/**
 * What people may come to read without telling anything. Loaded only when somebody asks for it. An
 * empty line starts a paragraph, `# ` a heading, `- ` a line of a list, `1. ` a step.
 */
export const info = {
  'info.title': 'Eerst meer weten',
  'info.lead': 'Je kunt dit lezen zonder iets te vertellen.',
  'info.to': 'Iets vertellen',

  'info.rules.title': 'Hoe gaan we met elkaar om?',
  'info.rules.lead': 'De omgangsregels. Ze gelden voor iedereen.',
  'info.rules.text': `Iedereen hier heeft recht op respect. Mentees, mentoren, medewerkers en vrijwilligers. Niemand is meer waard dan een ander.

# Wat mag nooit?

- Slaan, duwen of op een andere manier pijn doen.
- Dreigen of bang maken.
- Iemand slechter behandelen om afkomst, geloof, geslacht, leeftijd, beperking of liefde.
- Pesten, uitlachen of buitensluiten.
- Seks, of aanrakingen die iemand niet wil.
- Grappen of berichten over seks of over iemands lichaam.
- Macht misbruiken. Bijvoorbeeld hulp geven in ruil voor iets.

Dit mag niet in een gesprek. Het mag ook niet in een bericht, op de telefoon of op papier.

# Voelt iets niet goed?

Jouw gevoel telt. Iemand anders hoeft het niet zo te bedoelen. Je mag altijd nee zeggen. Je mag weggaan. Je hoeft niet eerst met die persoon te praten.

# Wat kan er dan gebeuren?

Je kunt het vertellen. Dan zoekt de organisatie uit wat er is gebeurd. Klopt het? Dan volgt een gesprek, een waarschuwing, een berisping of het einde van de samenwerking.

De organisatie kijkt minstens elke drie jaar of deze regels nog goed zijn.`,

  'info.conduct.title': 'Wat mag een mentor wel en niet?',
  'info.conduct.lead': 'De gedragscode. Elke mentor belooft dit.',
  'info.conduct.text': `# Een mentor

- zorgt dat jij je veilig voelt.
- heeft respect voor jou.
- vraagt niet meer over jouw leven dan nodig is.
- wil geen seks en geen relatie met jou.
- raakt jou niet aan op een manier die met seks te maken heeft.
- geeft geen geld of dure cadeaus, en vraagt die ook niet.
- vertelt het als een andere mentor te ver gaat.

# Jij

Je hoeft niets terug te doen voor de hulp. Jouw hulp hangt er niet van af. Jouw papieren en jouw verblijf ook niet. Een mentor beslist daar niet over.

# Ben jij mentor?

Zie je iets dat niet mag? Dan vraagt de code jou om het te vertellen aan de vertrouwens\u00adcontact\u00adpersoon. Je naam is niet nodig. Twijfel je over iets dat je zelf deed? Praat er dan over met je coördinator, of bel de vertrouwens\u00adcontact\u00adpersoon.`,

  'info.confidant.title': 'Wie is de vertrouwens\u00adcontact\u00adpersoon?',
  'info.confidant.lead': 'Iemand die naar jou luistert en hier niet werkt.',
  'info.confidant.text': `# Wat doet die persoon?

- Luistert naar jou, zonder oordeel.
- Hoeft niet te weten of het waar is. Jouw verhaal is genoeg om te beginnen.
- Legt uit wat er kan, en wat er dan gebeurt.
- Helpt je kiezen. Jij kiest.
- Zoekt met jou naar hulp. Bijvoorbeeld een dokter.

# Wat doet die persoon niet?

- Beslissen wie er gelijk heeft.
- De ander ondervragen.
- Jouw verhaal doorgeven zonder dat jij ja zegt. Behalve bij groot gevaar, of als de wet het vraagt.
- Dag en nacht lezen. In gevaar bel je 112.

# Gaat het over die persoon zelf?

Dan leest iemand anders jouw bericht. Je kiest dat op het eerste scherm.`,

  'info.after.title': 'Wat gebeurt er als ik iets vertel?',
  'info.after.lead': 'Stap voor stap. Je kunt bijna altijd stoppen.',
  'info.after.text': `1. Je schrijft wat er is gebeurd. Je bericht gaat op slot. Alleen wie jij kiest, kan het lezen.
2. Je krijgt een code. Daarmee lees je het antwoord, en schrijf je terug.
3. De vertrouwens\u00adcontact\u00adpersoon leest het. Eerst gaat het over jou: ben je veilig, wat heb je nodig?
4. Samen maken jullie een verslag. Jij leest het. Klopt het? Dan teken je. Je mag ook nee zeggen.
5. Mag de directie het weten? Jij zegt ja of nee. Pas na ja gaat het verder.
6. De directie praat met jou en met de ander. Ieder apart. Jouw naam blijft geheim, als jij dat wilt.
7. Twee mensen van de directie beslissen samen. Jij hoort dat het klaar is.

# Hoe lang duurt het?

Dat is elke keer anders. Met je code zie je hoe ver het is.

# Wil je stoppen?

Dat mag. Heb je nog geen ja gezegd? Dan wissen we alles na 7 dagen. Is de directie al bezig? Dan stopt het bijna altijd. Alleen als iemand gevaar loopt, of als het moet van de wet, gaat het door. Dat vertellen we jou.

# Iemand is onschuldig. En dan?

Dan wist de organisatie het hele dossier. Twee mensen tekenen daarvoor. Eén regel blijft drie jaar staan, zonder namen.`,

  'info.danger.title': 'Wanneer blijft het niet geheim?',
  'info.danger.lead': 'Wat we moeten doen als iemand in gevaar is.',
  'info.danger.text': `Bijna altijd beslis jij wie het weet. Soms mogen we niet stil blijven.

- Iemand is in groot gevaar. Bijvoorbeeld om dood te gaan of zwaar gewond te raken.
- Een kind is in gevaar.
- De wet zegt dat we iets moeten doen.

# Wat doen we dan?

We vertellen niet meer dan nodig is. Als het veilig kan, praten we eerst met jou. Doen we iets zonder jouw ja? Dan schrijven we op waarom. Jij kunt dat lezen met je code.

# De politie

Is er misschien iets strafbaars gebeurd? Dan vraagt de directie de politie om raad. Dat kan zonder namen. Aangifte doe jij alleen zelf, als jij dat wilt. Alleen als de wet het vraagt, kan dat anders zijn.

# Ben jij nu in gevaar?

Bel 112. Wacht niet op ons antwoord. Ook zonder papieren mag je de politie, een dokter of een hulplijn bellen.`,

  'info.rights.title': 'Jouw rechten en jouw gegevens',
  'info.rights.lead': 'Wat bewaren we, hoe lang, en wat mag jij vragen?',
  'info.rights.text': `# Wat bewaren we?

Alleen wat jij schrijft en wat er daarna gebeurt. Het adres van je computer of telefoon bewaren we niet. Alles is op slot. De computer die het bewaart, kan het niet lezen.

# Waarom mag dat?

De organisatie moet zorgen dat mensen hier veilig zijn. Voor doorgeven aan de directie vragen we jouw toestemming. Je mag die later intrekken.

# Hoe lang?

- Alleen een gesprek met de vertrouwens\u00adcontact\u00adpersoon: 30 dagen na het laatste bericht.
- Iemand blijkt onschuldig: het dossier wordt kort daarna vernietigd.
- Niet duidelijk wat er is gebeurd: 2 maanden.
- Het is waar: 2 jaar.
- Nooit langer dan 30 maanden na het laatste bericht. Behalve als politie of rechter het nodig heeft.

# Wat mag je vragen?

Kom terug met je code. Daar kun je vragen:

- Wat weten jullie van mij?
- Verander dit, het klopt niet.
- Wis mijn gegevens.
- Ik wil dit niet.

Volgens de wet krijg je binnen een maand antwoord.

# Ook de ander heeft rechten

Wie beschuldigd wordt, mag ook vertellen hoe het ging. Die mag vragen wat er over hem of haar staat. Jouw naam staat daar niet in, als jij dat niet wilt.

# Ben je niet tevreden?

Bel ons. Of klaag bij de Autoriteit Persoonsgegevens. Dat kost niets.`,

  'info.safety.title': 'Veilig gebruiken',
  'info.safety.lead': 'Kan iemand meekijken? Lees dit eerst.',
  'info.safety.text': `# Kijkt er nu iemand mee?

Stop. Druk op de knop bovenaan: snel weg van hier. Je ziet dan meteen een andere pagina. Met een toetsenbord kan het ook: druk 3 keer op Shift. Wat je hier typte, is dan weg.

# Wat blijft er op je telefoon?

Wij bewaren niets op je telefoon of computer. Maar je browser kan onthouden dat je hier was. Die knop wist dat niet.

- Gebruik een privévenster. Zo heet het ook: incognito, of privé browsen. Sluit het als je klaar bent.
- Of wis daarna deze pagina uit de geschiedenis van je browser.

# Deel je een telefoon of computer?

Gebruik dan liever een ander toestel. Bijvoorbeeld in de bibliotheek, of van iemand die je vertrouwt. Kan iemand in jouw telefoon kijken met een app of met jouw account? Gebruik die telefoon dan niet.

# Je code

Schrijf de code op papier, en bewaar het papier op een veilige plek. Of zet de cijfers bij een contact in je telefoon, met een naam die niets zegt. Een schermfoto komt soms in je cloud. Daar kunnen anderen bij.

Wie je code vindt, kan onze berichten lezen en soms een verslag. En antwoorden en kiezen voor jou. Je verhaal staat er niet bij.

# Wifi en werk

Gebruik je het internet van je werk of van iemand anders? Dan kan die zien welk adres je bezocht. Niet wat je schreef.

# Liever bellen?

Onderaan elke pagina staan nummers. Let op: een gesprek staat in je telefoon, en soms op de rekening.`,
} as const;

export type InfoMessages = Record<keyof typeof info, string>;
