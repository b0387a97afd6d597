/// Sentences in this project's own words, with the claims that a reader finds in them.
///
/// A claim is written `kind key=value …` with `;` between keys and `,` inside lists; the keys are those of `Claim`
/// and `claimed`, `planned` or `negated` stand alone.
enum ClaimSentences {
  struct Case: Sendable, CustomStringConvertible {
    let text: String
    let claims: [String]

    init(_ text: String, _ claims: String...) {
      self.text = text
      self.claims = claims
    }

    var description: String { text }
  }

  static let movement: [Case] = [
    Case("The rebels moved their headquarters from Zarkan to Tell Hafar."),
    Case("ISIL moved its capital to Qasr Dib in June."),
    Case(
      "Government forces pushed east from Zarkan towards Tell Hafar on Monday.",
      "advance; actor=Government forces; origin=Zarkan; target=Tell Hafar; heading=E"),
    Case(
      "The militia drove northwards along the river and entered Qasr Dib.",
      "advance; actor=militia; heading=N", "advance; actor=militia; target=Qasr Dib"),
    Case(
      "Iraqi troops approached Rawda from the south and the west.",
      "advance; actor=Iraqi troops; target=Rawda; approach=S,W"),
    Case(
      "Rebel units crossed the Orontes and marched on Jarmak.",
      "advance; actor=Rebel units; target=Orontes", "advance; actor=Rebel units; target=Jarmak"),
    Case(
      "From Umm Jabir, the Army moved south.",
      "advance; actor=Army; origin=Umm Jabir; heading=S"),
    Case(
      "On the eastern axis, Turkish-backed fighters gained ground near Sluk.",
      "advance; actor=Turkish-backed fighters; target=Sluk; approach=E"),
    Case(
      "The brigade advanced 5 km south of Dibis.",
      "advance; actor=brigade; side=S Dibis 5"),
    Case(
      "ISIL fighters retreated from Jdeida to Wadi Salib.",
      "withdrawal; actor=ISIL fighters; origin=Jdeida; target=Wadi Salib"),
    Case(
      "Kurdish forces pulled out of Tell Hafar after two days of shelling.",
      "withdrawal; actor=Kurdish forces; origin=Tell Hafar"),
    Case(
      "The militants were driven out of Qasr Dib.",
      "withdrawal; actor=militants; origin=Qasr Dib"),
    Case(
      "The rebels abandoned the village of Rawda and fled towards Zarkan.",
      "withdrawal; actor=rebels; origin=Rawda", "withdrawal; actor=rebels; target=Zarkan"),
    Case(
      "Ukrainian troops are advancing on two axes: west from Kalynove and north from Hrushka.",
      "advance; actor=Ukrainian troops; origin=Kalynove; approach=W",
      "advance; actor=Ukrainian troops; origin=Hrushka; approach=N"),
    Case(
      "Russian forces advanced north from Hrushka.",
      "advance; actor=Russian forces; origin=Hrushka; heading=N"),
  ]

  static let control: [Case] = [
    Case(
      "The SDF captured the villages of Rawda, Jdeida and Umm Jabir from ISIL.",
      "capture; actor=SDF; against=ISIL; target=Rawda,Jdeida,Umm Jabir"),
    Case(
      "Tell Hafar was seized by rebel fighters on 3 May.",
      "capture; actor=rebel fighters; target=Tell Hafar"),
    Case(
      "Zarkan fell to the Syrian Army.",
      "capture; actor=Syrian Army; target=Zarkan"),
    Case(
      "After the capture of Jarmak, the rebels stormed Sluk from the east.",
      "capture; target=Jarmak", "attack; actor=rebels; target=Sluk; approach=E"),
    Case(
      "Four farms west of Dibis were taken by the Peshmerga.",
      "capture; actor=Peshmerga; side=W Dibis"),
    Case(
      "The army regained control of the northern part of Jarmak.",
      "capture; actor=army; target=Jarmak; part=N Jarmak"),
    Case(
      "Government troops cleared Qasr Dib of ISIL.",
      "capture; actor=Government troops; against=ISIL; target=Qasr Dib"),
    Case(
      "Two hamlets in Kirkuk province were liberated by Iraqi forces.",
      "capture; actor=Iraqi forces; within=Kirkuk"),
    Case(
      "The town of Hrushka remains under the control of Ukrainian forces.",
      "hold; actor=Ukrainian forces; target=Hrushka"),
    Case(
      "ISIL-held Jdeida was bombed overnight.",
      "hold; actor=ISIL; target=Jdeida"),
    Case(
      "Opposition fighters still hold Rawda and the hills east of Sluk.",
      "hold; actor=Opposition fighters; target=Rawda; side=E Sluk"),
    Case(
      "Government forces expelled ISIL from Dibis.",
      "capture; actor=Government forces; against=ISIL; target=Dibis"),
    Case(
      "Having secured Zarkan, the SDF moved on Rawda.",
      "capture; actor=SDF; target=Zarkan", "advance; actor=SDF; target=Rawda"),
    Case(
      "The 4th Division took Jdeida, located 12 km northeast of Homs.",
      "capture; actor=4th Division; target=Jdeida; side=NE Homs 12"),
  ]

  static let fighting: [Case] = [
    Case(
      "Clashes broke out between the YPG and ISIL near Sluk.",
      "clash; actor=YPG; against=ISIL; target=Sluk"),
    Case(
      "Heavy fighting continued in Jarmak.",
      "clash; target=Jarmak"),
    Case(
      "The rebels launched an attack on Tell Hafar from the north.",
      "attack; actor=rebels; target=Tell Hafar; approach=N"),
    Case(
      "The army began an offensive to capture Qasr Dib.",
      "attack; actor=army; target=Qasr Dib", "capture; actor=army; target=Qasr Dib; planned"),
    Case(
      "Iraqi forces encircled Rawda from three sides.",
      "encirclement; actor=Iraqi forces; target=Rawda"),
    Case(
      "Zarkan has been besieged by ISIL since March.",
      "encirclement; actor=ISIL; target=Zarkan"),
    Case(
      "An ISIL assault on Dibis was repelled by the Peshmerga.",
      "attack; actor=ISIL; against=Peshmerga; target=Dibis; negated"),
    Case(
      "Ukrainian troops repelled Russian attacks near Hrushka and Kalynove.",
      "attack; actor=Russian; against=Ukrainian troops; target=Hrushka,Kalynove; negated"),
  ]

  static let modality: [Case] = [
    Case(
      "A spokesman said that the SDF had entered Zarkan.",
      "advance; actor=SDF; target=Zarkan; claimed"),
    Case(
      "The rebels captured Jdeida, according to the monitor.",
      "capture; actor=rebels; target=Jdeida; claimed"),
    Case(
      "ISIL failed to retake Sluk.",
      "capture; actor=ISIL; target=Sluk; negated"),
    Case(
      "The Army did not enter Rawda.",
      "advance; actor=Army; target=Rawda; negated"),
    Case(
      "The militia plans to seize Dibis.",
      "capture; actor=militia; target=Dibis; planned"),
    Case(
      "Government forces took Jarmak with the aim of surrounding Homs.",
      "capture; actor=Government forces; target=Jarmak",
      "encirclement; actor=Government forces; target=Homs; planned"),
    Case(
      "Russian troops were unable to break through towards Kalynove.",
      "advance; actor=Russian troops; target=Kalynove; negated"),
    Case(
      "The SDF managed to reach the outskirts of Zarkan.",
      "advance; actor=SDF; target=Zarkan"),
  ]

  static let nothing: [Case] = [
    Case("Two civilians were killed by an air strike on Jarmak."),
    Case("Hundreds of families fled from Zarkan to Homs."),
    Case("The president met a delegation from Ankara."),
    Case("A convoy with food entered Rawda."),
    Case("The possible routes of advance were mined."),
    Case("Turkey criticized the deal."),
    Case("Warplanes bombed positions east of Sluk."),
    Case("Envoys asked the two armies to stop fighting around Zarkan."),
    Case("The withdrawal left the bridge open."),
  ]

  static let all: [Case] =
    movement + control + fighting + modality + nothing + ClauseSentences.sides + ClauseSentences.clauses
    + ClauseSentences.negation
}
