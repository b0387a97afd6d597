import Fronts
import Gazetteer
import JSONText
import MapLayers
import Reading

/// What must hold of every reading, whatever the text.
struct ReadingCheck {
  private let reader: ReportReader
  private let explainer: ReportReader
  private let emptyMap: MapBuilder

  init(gazetteer: Gazetteer) throws {
    reader = try ReportReader(gazetteer: gazetteer)
    explainer = try ReportReader(gazetteer: gazetteer, explains: true)
    emptyMap = try MapBuilder(gazetteer: gazetteer, actors: reader.actors)
  }

  /// Reads a document, and checks what is read in it.
  ///
  /// - Parameter isThorough: it is also read by the reader that explains, which changes nothing else, and written and read
  ///   back; this takes four times as long.
  func check(_ document: Document, isThorough: Bool) {
    let reading = reader.read(document)
    ReadingOffsets(document.text).check(reading)
    if isThorough { checkThoroughly(reading, document) }
    do {
      try draw(reading)
    } catch {
      require(false, "a reading of a text makes no map: \(error)")
    }
  }

  private func checkThoroughly(_ reading: Reading, _ document: Document) {
    var explained = explainer.read(document)
    ReadingOffsets(document.text).check(explained)
    checkRoundTrip(explained)
    for index in explained.claims.indices { explained.claims[index].steps = [] }
    require(explained == reading, "explaining changes what is read")
    var reading = reading
    reading.extra = document.extra
    checkRoundTrip(reading)
  }

  /// Checks a reading that is no reader's work: it is kept, and drawing it may fail only with words.
  func check(given reading: Reading) {
    let text = reading.json().text
    let again = read(text)
    require(again.json().text == text, "a given reading changes when it is written: \(text)")
    do {
      try draw(reading)
    } catch {
      require(!error.description.isEmpty, "an error without words")
    }
  }

  /// What is written out comes back in.
  private func checkRoundTrip(_ reading: Reading) {
    let text = reading.json().text
    let again = read(text)
    var expected = reading
    expected.roundConfidences()
    expected.extra = again.extra
    require(again == expected, "a reading changes when it is written: \(difference(expected, again))")
    require(again.json().text == text, "a reading's text changes when it is read again: \(text)")
  }

  /// The first part that differs.
  private func difference(_ before: Reading, _ after: Reading) -> String {
    for (old, new) in zip(before.claims, after.claims) where old != new { return "\(old)\n\(new)" }
    for (old, new) in zip(before.places, after.places) where old != new { return "\(old)\n\(new)" }
    return "\(before)\n\(after)"
  }

  private func read(_ text: String) -> Reading {
    do {
      return try Reading(json: JSONValue(utf8: text.utf8))
    } catch {
      fatalError("a reading cannot be read again: \(error): \(text)")
    }
  }

  private func draw(_ reading: Reading) throws(MapBuildingError) {
    var map = emptyMap
    for axis in map.axes(of: reading) {
      require(axis.start.isValid && axis.tip.isValid, "an axis off the Earth: \(axis)")
      require((0..<360).contains(axis.bearing), "a bearing of \(axis.bearing)")
      require(axis.length.isFinite && axis.length >= 0, "a length of \(axis.length)")
      require(reading.claims.indices.contains(axis.claim), "an axis of no claim")
    }
    try map.add(reading)
    require(map.layers.layers.count == 5, "layers are missing")
  }
}

extension Reading {
  /// Rounds what JSON has in thousandths.
  fileprivate mutating func roundConfidences() {
    func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    for index in claims.indices { claims[index].confidence = rounded(claims[index].confidence) }
    for index in places.indices {
      places[index].confidence = rounded(places[index].confidence)
      for number in places[index].candidates.indices {
        places[index].candidates[number].score = rounded(places[index].candidates[number].score)
      }
    }
  }
}
