import ArgumentParser
import GazetteerBuilding

/// What the columns of the sources are, where that is not to be found out.
struct SourceFieldOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The format of the sources: once for all, or once for each in their order (auto to find it out).",
      discussion: "Formats: " + SourceFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "format"),
    completion: .list(["auto"] + SourceFormat.allCases.map(\.rawValue)))
  var formats: [String] = []

  @Option(help: ArgumentHelp("The column with the name.", valueName: "column"))
  var nameField: String?

  @Option(
    help: ArgumentHelp(
      "The column with the name in a language; also written --name-field:ar COLUMN.",
      valueName: "language=column"))
  var nameFieldIn: [String] = []

  @Option(help: ArgumentHelp("The column with the identifier.", valueName: "column"))
  var idField: String?

  @Option(
    help: ArgumentHelp("The column with the class: a GeoNames feature code or a word.", valueName: "column"))
  var classField: String?

  @Option(help: ArgumentHelp("The column with the latitude.", valueName: "column"))
  var latField: String?

  @Option(help: ArgumentHelp("The column with the longitude.", valueName: "column"))
  var lonField: String?

  @Option(help: ArgumentHelp("The layer of a dataset that has several.", valueName: "name"))
  var layer: String?

  @Option(
    help: ArgumentHelp("What identifiers begin with, in place of the file's own name.", valueName: "label"))
  var sourceName: String?

  func validate() throws {
    for text in formats where text != "auto" && SourceFormat(rawValue: text) == nil {
      let known = ["auto"] + SourceFormat.allCases.map(\.rawValue)
      let question = Suggestion.question(for: text, among: known)
      throw ValidationError(
        "there is no format \"\(text)\"; the formats are \(known.joined(separator: ", "))\(question)")
    }
    for text in nameFieldIn {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw ValidationError(
          "--name-field-in takes a language and a column, as in ar=NAME_AR; not \"\(text)\"")
      }
    }
  }

  /// What the importers are told.
  var options: SourceOptions {
    var names: [String: String] = [:]
    for text in nameFieldIn {
      let parts = text.split(separator: "=", maxSplits: 1)
      names[String(parts[0])] = String(parts[1])
    }
    return SourceOptions(
      nameField: nameField, nameFields: names, idField: idField, classField: classField,
      latitudeField: latField,
      longitudeField: lonField, layer: layer, sourceName: sourceName)
  }

  /// The format of the source with a number; nil to find it out.
  func format(_ number: Int) -> SourceFormat? {
    guard
      let text = formats.count == 1 ? formats[0] : formats.indices.contains(number) ? formats[number] : nil
    else { return nil }
    return SourceFormat(rawValue: text)
  }
}
