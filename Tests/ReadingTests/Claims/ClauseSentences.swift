/// Sentences whose difficulty lies in how their clauses are built.
enum ClauseSentences {
  typealias Case = ClaimSentences.Case

  /// Whose forces they are, how many, and who helps.
  static let sides: [Case] = [
    Case(
      "Sorokin's forces were driven out of Zarkan.",
      "withdrawal; actor=Sorokin's forces; origin=Zarkan"),
    Case(
      "Forces loyal to Sorokin drove the rebels out of Dibis.",
      "capture; actor=Forces loyal to Sorokin; against=rebels; target=Dibis"),
    Case(
      "The militia tightened its siege of Rawda.",
      "encirclement; actor=militia; target=Rawda"),
    Case(
      "Heavy fighting is under way for control of Rawda.",
      "clash; target=Rawda"),
    Case(
      "The rebels gave up Sluk.",
      "withdrawal; actor=rebels; origin=Sluk"),
    Case(
      "The French were driven back to Hrushka.",
      "withdrawal; actor=French; target=Hrushka"),
    Case(
      "The French troops entered Hrushka.",
      "advance; actor=French troops; target=Hrushka"),
    Case(
      "The enemy stormed Kalynove.",
      "attack; actor=enemy; target=Kalynove"),
    Case(
      "Our units hold the hills east of Dibis.",
      "hold; side=E Dibis"),
    Case(
      "A group of ISIL fighters withdrew from Rawda.",
      "withdrawal; actor=group of ISIL fighters; origin=Rawda"),
    Case(
      "The truce allowed remaining ISIL fighters to withdraw from Rawda.",
      "withdrawal; actor=remaining ISIL fighters; origin=Rawda"),
    Case(
      "Soldiers of the 9th Rifle Brigade took Jarmak.",
      "capture; actor=Soldiers of the 9th Rifle Brigade; target=Jarmak"),
    Case(
      "Five to six villages were captured by the SDF.",
      "capture; actor=SDF"),
    Case(
      "The Army captured Sluk with the help of Iranian troops.",
      "capture; actor=Army; target=Sluk"),
    Case(
      "The fall of Rawda to the rebels came in May.",
      "capture; actor=rebels; target=Rawda"),
    Case(
      "The militia took full control over Dibis.",
      "capture; actor=militia; target=Dibis"),
    Case(
      "Shelling covered assaults from the direction of Hrushka.",
      "attack; origin=Hrushka"),
    Case(
      "The SDF cleared out ISIL holdouts in the southern part of Rawda.",
      "capture; actor=SDF; against=ISIL holdouts; part=S Rawda"),
  ]

  /// Lists, relative clauses and asides.
  static let clauses: [Case] = [
    Case(
      "Jarmak and Dibis were retaken by the Army.",
      "capture; actor=Army; target=Jarmak,Dibis"),
    Case(
      "Sluk, Jarmak and Dibis fell to the rebels.",
      "capture; actor=rebels; target=Sluk,Jarmak,Dibis"),
    Case(
      "The militia captured Sluk and Jarmak was surrounded.",
      "capture; actor=militia; target=Sluk", "encirclement; target=Jarmak"),
    Case(
      "The town of Rawda, which ISIL had captured in May, was retaken by the SDF.",
      "capture; actor=ISIL; target=Rawda", "capture; actor=SDF; target=Rawda"),
    Case(
      "The Army, after two days of fighting, took Dibis.",
      "capture; actor=Army; target=Dibis"),
    Case(
      "The offensive on Zarkan, which began on Sunday, was halted.",
      "attack; target=Zarkan; negated"),
    Case(
      "The rebels captured Sluk before being pushed back towards Jarmak.",
      "capture; actor=rebels; target=Sluk", "withdrawal; actor=rebels; target=Jarmak"),
    Case(
      "Having been driven from Zarkan, the rebels marched on Dibis.",
      "withdrawal; actor=rebels; origin=Zarkan", "advance; actor=rebels; target=Dibis"),
    Case(
      "The Army pushed into villages north of Sluk and Jarmak.",
      "advance; actor=Army; side=N Sluk"),
    Case(
      "Russia captures Kalynove after a long siege.",
      "capture; actor=Russia; target=Kalynove"),
    Case(
      "ISIL fighters infiltrated Rawda disguised as farmers.",
      "advance; actor=ISIL fighters; target=Rawda"),
    Case(
      "The SDF, backed by coalition jets, was advancing on Sluk.",
      "advance; actor=SDF; target=Sluk"),
    Case(
      "The SDF, backed by the coalition, advanced on Sluk.",
      "advance; actor=SDF; target=Sluk"),
    Case(
      "An ISIL attack on Rawda, which began at dawn, was repelled.",
      "attack; actor=ISIL; target=Rawda; negated"),
    Case(
      "The SDF took the remaining ISIL positions in Rawda and by Monday had reached Sluk.",
      "capture; actor=SDF; against=remaining ISIL; within=Rawda", "advance; actor=SDF; target=Sluk"),
    Case(
      "The brigade, having lost many men, withdrew from Sluk.",
      "withdrawal; actor=brigade; origin=Sluk"),
    Case(
      "The Army withdrew its troops from Sluk.",
      "withdrawal; actor=Army; origin=Sluk"),
    Case(
      "US troops left for Zarkan.",
      "withdrawal; actor=US troops; target=Zarkan"),
    Case(
      "After the capture of Rawda, ISIL declared a truce.",
      "capture; target=Rawda"),
    Case(
      "By evening the rebels controlled two-thirds of the district.",
      "hold; actor=rebels"),
    Case("The SDF held a parade in Rawda."),
    Case("The Army advanced its plans."),
    Case("The rebel leader fled to Homs."),
    Case("Protesters stormed the parliament in Damascus."),
    Case("The minister visited recaptured Kalynove."),
  ]

  /// What did not happen, and what is only meant to.
  static let negation: [Case] = [
    Case("No one has taken Zarkan.", "capture; target=Zarkan; negated"),
    Case(
      "No Russian troops entered Kalynove.",
      "advance; actor=Russian troops; target=Kalynove; negated"),
    Case(
      "The Army has yet to capture Zarkan.",
      "capture; actor=Army; target=Zarkan; negated"),
    Case(
      "Russian forces unsuccessfully attacked near Kalynove.",
      "attack; actor=Russian forces; target=Kalynove; negated"),
    Case(
      "The rebels had to retreat from Sluk.",
      "withdrawal; actor=rebels; origin=Sluk"),
    Case(
      "The 4th Division is to advance on Zarkan.",
      "advance; actor=4th Division; target=Zarkan; planned"),
    Case(
      "The plan is to advance on Zarkan, encircling Dibis.",
      "advance; target=Zarkan; planned", "encirclement; target=Dibis; planned"),
    Case(
      "Russian forces made no confirmed advances near Kalynove.",
      "advance; actor=Russian forces; target=Kalynove; negated"),
    Case(
      "The rebels advanced and attacks on Dibis intensified.",
      "advance; actor=rebels", "attack; target=Dibis"),
    Case(
      "The rebels retreated under attack from Dibis.",
      "withdrawal; actor=rebels"),
    Case(
      "The militia abandoned its attempts to take Zarkan.",
      "capture; actor=militia; target=Zarkan; planned"),
    Case(
      "The siege of Dibis was lifted.",
      "encirclement; target=Dibis; negated"),
  ]
}
