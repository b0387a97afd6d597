import JSONText

extension ReportText {
  /// The report as the page's script reads it.
  var json: JSONValue {
    .members([
      ("id", .string(id)), ("date", date.map { .string($0) }), ("source", source.map { .string($0) }),
      ("lang", .string(language)), ("text", text.map { .string($0) }),
      ("mentions", .array(mentions.map { $0.json(withEvidence: text == nil) })),
      ("claims", .array(claims.map { $0.json(withEvidence: text == nil) })),
    ])
  }
}

extension MentionMark {
  /// The mention; its sentence where the text is not at hand.
  func json(withEvidence: Bool) -> JSONValue {
    .members([
      ("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound)), ("words", .string(words)),
      ("evidence", withEvidence ? .string(evidence) : nil), ("place", place.map(\.json)),
      ("name_ar", arabicName.map { .string($0) }), ("conf", .number(confidence.shortened)),
      ("why", why.isEmpty ? nil : .string(why)), ("candidates", .array(candidates.map(\.json))),
    ])
  }
}

extension MentionMark.Candidate {
  var json: JSONValue {
    .members([
      ("id", .string(id)), ("name", name.map { .string($0) }),
      ("at", position.map(MapGeoJSON.coordinates)), ("note", note.isEmpty ? nil : .string(note)),
      ("score", .number(score.shortened)), ("why", .array(why.map { .string($0) })),
    ])
  }
}

extension ClaimMark {
  /// The claim; its sentence where the text is not at hand.
  func json(withEvidence: Bool) -> JSONValue {
    .members([
      ("kind", .string(kind)), ("actor", actor.map { .string($0) }),
      ("against", against.map { .string($0) }), ("origins", .array(origins.map(\.json))),
      ("targets", .array(targets.map(\.json))),
      ("directions", directions.isEmpty ? nil : .string(directions)), ("modality", .string(modality)),
      ("date_start", dateStart.map { .string($0) }), ("date_end", dateEnd.map { .string($0) }),
      ("date_words", dateWords.isEmpty ? nil : .string(dateWords)), ("conf", .number(confidence.shortened)),
      ("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound)),
      ("ev_start", .integer(sentence.lowerBound)), ("ev_end", .integer(sentence.upperBound)),
      ("evidence", withEvidence ? .string(evidence) : nil),
    ])
  }
}

extension ClaimMark.Name {
  var json: JSONValue {
    .members([("words", .string(words)), ("place", place.map { .string($0) })])
  }
}

extension Double {
  /// Three digits behind the point.
  fileprivate var shortened: Double { (self * 1000).rounded() / 1000 }
}
