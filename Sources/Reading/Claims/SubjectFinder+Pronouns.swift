/// Subjects of phrases and pronouns.
extension SubjectFinder {
  func make(_ phrase: Phrase, pronounFrom known: [Subject] = []) -> Subject {
    var subject = Subject(phrase: phrase, actor: phrase.actor, start: phrase.tokens.lowerBound)
    if phrase.isPronoun {
      subject.isPronoun = !["he", "she", "i", "him", "there"].contains(words.folded(phrase.tokens.lowerBound))
      let isPlural =
        words.isWord(phrase.tokens.lowerBound, "they") || words.isWord(phrase.tokens.lowerBound, "it")
      if isPlural {
        let finite = known.indices.last { known[$0].actor != nil && predicates[$0].isVerb }
        subject.actor = (finite ?? known.indices.last { known[$0].actor != nil }).flatMap { known[$0].actor }
        // "the spokesman of the SDF said that they": the one side that is named before.
        if subject.actor == nil, let said = known.indices.last, predicates[said].governors.contains(.report) {
          let sides = chart.names.filter {
            $0.kind == .actor && $0.tokens.upperBound <= predicates[said].tokens.lowerBound
          }
          if let side = sides.first, Set(sides.map { words.sentence.text($0.tokens) }).count == 1 {
            subject.actor = side.tokens
          }
        }
        // "Azadistan said it had taken": who says so may have a name that no table has.
        if subject.actor == nil, let said = known.indices.last, predicates[said].governors.contains(.report),
          let phrase = known[said].phrase, phrase.kind == .place, phrase.classes.isEmpty
        {
          subject.actor = phrase.name
        }
      }
    }
    return subject
  }
}
