import ArgumentParser
import Gazetteer
import SystemPackage

/// Which gazetteer a verb uses.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("A gazetteer folder, instead of the one that ships.", valueName: "folder"))
  var gazetteer: String?

  /// Loads it.
  func load() throws(GazetteerError) -> Gazetteer {
    if let gazetteer { return try Gazetteer(folder: FilePath(gazetteer)) }
    return try Gazetteer.shipped()
  }
}
