import Reading

/// Checks that what a reading quotes stands where it says.
struct ReadingOffsets {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  func check(_ reading: Reading) {
    var last = 0
    for sentence in reading.sentences {
      require(sentence.lowerBound >= last, "sentences overlap at \(sentence)")
      last = sentence.upperBound
    }
    require(last <= scalars.count, "a sentence ends behind the text, at \(last)")
    for mention in reading.places {
      require(mention.start < mention.end, "a mention without words at \(mention.start)")
      require(
        quote(mention.start..<mention.end) == mention.text, "a mention is not what stands there: \(mention)")
      require((0...1).contains(mention.confidence), "a confidence of \(mention.confidence)")
      require(mention.place?.position.isValid ?? true, "a place off the Earth")
    }
    for claim in reading.claims { check(claim, sentences: reading.sentences) }
  }

  private func check(_ claim: Claim, sentences: [Range<Int>]) {
    require(sentences.indices.contains(claim.sentence), "a claim of no sentence")
    let sentence = sentences[claim.sentence]
    require(
      sentence.lowerBound <= claim.start && claim.end <= sentence.upperBound,
      "a claim outside its sentence: \(claim)")
    require(quote(claim.start..<claim.end) == claim.evidence, "evidence is not what stands there: \(claim)")
    require((0...1).contains(claim.confidence), "a confidence of \(claim.confidence)")
    require(claim.side?.kilometres?.isFinite ?? true, "a distance without end")
    if let clause = claim.clause {
      require(
        claim.start <= clause.lowerBound && clause.upperBound <= claim.end,
        "a clause outside its sentence: \(claim)")
    }
    if let range = claim.date?.range {
      require(quote(range) == claim.date?.words, "a date is not what stands there: \(claim)")
    }
    for step in claim.steps {
      require(step.range.lowerBound >= 0 && step.range.upperBound <= scalars.count, "a step outside the text")
    }
  }

  /// The words at some offsets, or nil outside of the text.
  private func quote(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
