import Gazetteer
import SystemPackage
import TestSupport
import Testing

@Suite struct MissingGazetteerTests {
  @Test func saysWhatIsThereInstead() throws {
    let folder = try ScratchFolder()
    let table = FilePath(try folder.write("places.tsv", "id\tname\n"))
    for (path, words) in [
      (table, "frontline gazetteer build"), (FilePath(folder.path("none")), "no such file"),
    ] {
      let error = #expect(throws: GazetteerError.self) { try Gazetteer(folder: path) }
      #expect(error?.description.contains(path.string) == true)
      #expect(error?.description.contains(words) == true)
    }
  }
}
