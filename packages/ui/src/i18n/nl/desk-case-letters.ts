/** Letters with the outcome, one for each, and papers to begin with. Nobody else is named in them. */
export const deskCaseLetters = {
  'case.letter.reporter.UPHELD':
    'Je hebt ons iets gemeld. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\nWij gaven de mensen om wie het gaat, ieder apart de kans om hun verhaal te doen.\n\nDe uitkomst: er ging iets over een grens. Wij doen nu wat nodig is. Wat dat is, vertellen wij alleen aan de mensen om wie het gaat.\n\nDank je wel dat je het meldde. Heb je nog een vraag, of gebeurt er weer iets? Schrijf ons, of bel …',
  'case.letter.reporter.UNFOUNDED':
    'Je hebt ons iets gemeld. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\nWij gaven de mensen om wie het gaat, ieder apart de kans om hun verhaal te doen.\n\nDe uitkomst: uit het onderzoek blijkt niet dat er een grens is overschreden. Het was goed dat je het meldde. Je hoeft daar geen spijt van te hebben.\n\nHeb je nog een vraag, of gebeurt er iets? Schrijf ons, of bel …',
  'case.letter.reporter.INCONCLUSIVE':
    'Je hebt ons iets gemeld. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\nWij gaven de mensen om wie het gaat, ieder apart de kans om hun verhaal te doen.\n\nDe uitkomst: wij kunnen niet vaststellen wat er is gebeurd. Dat is iets anders dan: het is niet gebeurd. Het was goed dat je het meldde.\n\nWeet je later meer, of gebeurt er weer iets? Schrijf ons, of bel …',

  'case.letter.victimReporter.UPHELD':
    'Je hebt ons verteld wat jou is overkomen. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij vinden je melding gegrond. Wat er gebeurde, mocht niet. Het ligt niet aan jou.\n\nDit doen wij voor jou: …\n\nDit doen wij om te voorkomen dat het weer gebeurt: …\n\nHeb je hulp nodig, of gebeurt er weer iets? Schrijf ons, of bel …',
  'case.letter.victimReporter.UNFOUNDED':
    'Je hebt ons iets verteld. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij vinden de melding ongegrond. Dat betekent: …\nWij weten dat dit moeilijk kan zijn om te lezen. Het was goed dat je het vertelde.\n\nDit kunnen wij voor jou doen: …\n\nBen je het er niet mee eens, of heb je hulp nodig? Schrijf ons, of bel …',
  'case.letter.victimReporter.INCONCLUSIVE':
    'Je hebt ons verteld wat jou is overkomen. Wij hebben dat onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij kunnen niet vaststellen wat er precies is gebeurd. Dat is iets anders dan: het is niet gebeurd.\n\nDit doen wij voor jou: …\n\nWeet je later meer, heb je hulp nodig, of gebeurt er weer iets? Schrijf ons, of bel …',

  'case.letter.affectedPerson.UPHELD':
    'Wij kregen een melding die ook over jou ging. Wij hebben die onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij vinden de melding gegrond. Wat er gebeurde, mocht niet. Het ligt niet aan jou.\n\nDit doen wij voor jou: …\n\nDit doen wij om te voorkomen dat het weer gebeurt: …\n\nHeb je hulp nodig, of gebeurt er weer iets? Schrijf ons, of bel …',
  'case.letter.affectedPerson.UNFOUNDED':
    'Wij kregen een melding die ook over jou ging. Wij hebben die onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij vinden de melding ongegrond. Dat betekent: …\n\nDit kunnen wij voor jou doen: …\n\nBen je het er niet mee eens, of heb je hulp nodig? Schrijf ons, of bel …',
  'case.letter.affectedPerson.INCONCLUSIVE':
    'Wij kregen een melding die ook over jou ging. Wij hebben die onderzocht.\n\nDit hebben wij gedaan: …\n\nDe uitkomst: wij kunnen niet vaststellen wat er precies is gebeurd. Dat is iets anders dan: het is niet gebeurd.\n\nDit doen wij voor jou: …\n\nWeet je later meer, heb je hulp nodig, of gebeurt er weer iets? Schrijf ons, of bel …',

  'case.letter.accused.UPHELD':
    'Er was een melding over jou. Wij hebben die onderzocht. Jij kreeg de kans om je verhaal te doen.\n\nDe uitkomst: wij vinden de melding gegrond. Wij vinden het aannemelijk dat dit is gebeurd: …\nDat vinden wij omdat: …\n\nDit volgt daarop: «maatregel». Het geldt vanaf …\n\nBen je het er niet mee eens? Schrijf ons vóór … waarom. Je mag iemand vragen om je te helpen, ook een advocaat.\n\nHeb je steun nodig? Schrijf ons, of bel … Zoek niet uit wie er meldde, en spreek niemand erop aan.',
  'case.letter.accused.UNFOUNDED':
    'Er was een melding over jou. Wij hebben die onderzocht. Jij kreeg de kans om je verhaal te doen.\n\nDe uitkomst: wij vinden de melding ongegrond. Je blijkt onschuldig. Er volgt geen maatregel. Tijdelijke maatregelen stoppen op …\n\nWij gaan het dossier vernietigen. Dat is nu nog niet gedaan. Eerst kijken wij terug op hoe het ging. Daarna moeten twee mensen ervoor tekenen. Meestal duurt dat twee tot drie maanden. Moet het dossier van de wet langer blijven? Dan wachten wij ermee.\n\nBen je het ergens niet mee eens? Schrijf ons vóór … waarom.\n\nDit kan zwaar voor je zijn geweest. Heb je steun nodig? Schrijf ons, of bel … Zoek niet uit wie er meldde, en spreek niemand erop aan.',
  'case.letter.accused.INCONCLUSIVE':
    'Er was een melding over jou. Wij hebben die onderzocht. Jij kreeg de kans om je verhaal te doen.\n\nDe uitkomst: wij kunnen niet vaststellen wat er is gebeurd. Dat is geen oordeel over jou. Er volgt geen maatregel. Tijdelijke maatregelen stoppen op …\n\nWij bewaren het dossier tot en met …\n\nBen je het er niet mee eens? Schrijf ons vóór … waarom. Je mag iemand vragen om je te helpen.\n\nHeb je steun nodig? Schrijf ons, of bel … Zoek niet uit wie er meldde, en spreek niemand erop aan.',

  'case.template.plan':
    'Wat is er nu nodig voor de veiligheid?\n\n\nMet wie praten wij, ieder apart, en wanneer?\n\n\nWat willen wij weten?\n\n\nWie vragen wij om advies?\n\n\nWie houdt contact met de melder, het slachtoffer en de beschuldigde?\n\n\nWie steunt de melder, het slachtoffer en de beschuldigde? Niet dezelfde persoon.\n\n\nWanneer is wat klaar?\n\n',
  'case.template.minutes':
    'Hebben wij de melder, het slachtoffer en de beschuldigde afzonderlijk de kans gegeven om hun verhaal te doen?\n\n\nWat staat vast?\n\n\nWat staat niet vast, en waarom niet?\n\n\nWat vinden wij aannemelijk, en waarop rust dat?\n\n\nGing het over een grens? Welke regel gaat daarover?\n\n\nWelke vervolgstappen en maatregelen zijn besproken?\n\n\nWaar zijn wij het niet over eens?\n\n',
  'case.template.police':
    'Wij melden iets zonder namen te noemen, en vragen om advies.\n\nWat is er gebeurd?\n\n\nWanneer was het, ongeveer?\n\n\nIs er nu gevaar voor iemand?\n\n\nWat wil het slachtoffer, voor zover wij dat mogen zeggen?\n\n\nWij vragen:\n– Kan dit strafbaar zijn?\n– Welke stappen kunnen wij zetten richting de beschuldigde, het slachtoffer en andere betrokkenen?\n– Hoe voorkomen wij verdere onrust?\n– Kunnen wij zelf onderzoek doen, of moeten wij wachten?',
  'case.template.evaluation':
    'Schrijf zonder namen, en zonder iets waaraan je iemand herkent.\n\nWas iedereen op tijd veilig, en was er hulp?\n\n\nHoorde iedereen op tijd hoe het verderging?\n\n\nZijn slachtoffer en beschuldigde gelijk behandeld?\n\n\nWat ging goed?\n\n\nWat doen wij de volgende keer anders, en wie zorgt daarvoor?\n\n\nMoeten onze omgangsregels of afspraken anders?\n\n',
} as const;
