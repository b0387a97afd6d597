import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Gazetteer

@Suite struct GazetteerAboutTests {
  @Test func shippedGazetteerNamesItsVersionAndLicense() throws {
    let about = try GazetteerAbout.all(of: try Gazetteer.shipped())
    #expect(about.count == 1)
    #expect(about[0].title.hasPrefix("frontline's gazetteer of the Euphrates valley, 20"))
    #expect(about[0].license?.contains("GeoNames (CC BY 4.0)") == true)
  }

  @Test func aFolderThatSaysNothingGoesByItsName() throws {
    let folder = try ScratchFolder()
    let about = try GazetteerAbout(folder: FilePath(folder.path("valley")))
    #expect(about.title == "valley" && about.license == nil)
  }

  @Test func aBrokenTableIsAnError() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("about.csv", "key,value\nname,A,B\n")
    #expect(throws: GazetteerError.self) { try GazetteerAbout(folder: FilePath(folder.path("."))) }
  }
}
