import ArgumentParser
import Gazetteer
import SystemPackage

/// Which gazetteers a verb uses.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      A gazetteer: a folder with places.csv and names.csv, or what `gazetteer build` made. Repeat it for several: the \
      first wins. Without it, those that FRONTLINE_GAZETTEER names, separated by colons, else the one that ships.
      """, valueName: "folder"),
    completion: .directory)
  var gazetteer: [String] = []

  /// Loads them.
  func load() throws(GazetteerError) -> Gazetteer {
    if gazetteer.isEmpty { return try Gazetteer.shipped() }
    return try Gazetteer(folders: gazetteer.map { FilePath($0) })
  }
}
