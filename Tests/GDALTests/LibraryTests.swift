import Testing

@testable import GDAL

@Suite struct LibraryTests {
  @Test func loads() throws {
    #expect(try Library.loaded().version.split(separator: ".").count >= 3)
  }

  @Test func missingLibraryIsAnError() {
    #expect {
      try Library(fileNames: ["/nowhere/libgdal.so"])
    } throws: { error in
      guard let error = error as? GDALError else { return false }
      return error.noun == .library && error.description.contains("apt-get install libgdal-dev")
        && error.description.contains("/nowhere/libgdal.so")
    }
  }

  @Test func libraryWithoutGDALsFunctionsIsAnError() {
    #expect {
      try Library(fileNames: ["libm.so.6", "libSystem.dylib"])
    } throws: { "\($0)".contains("has no function") }
  }

  @Test func missingDriverIsAnError() throws {
    let library = try Library.loaded()
    #expect(throws: GDALError.self) { try Driver(named: "No such driver", library: library) }
  }
}
