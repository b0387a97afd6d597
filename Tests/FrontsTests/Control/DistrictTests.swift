import Testing

@testable import Fronts
@testable import Gazetteer

@Suite struct DistrictTests {
  private let gazetteer = Result { try Gazetteer.shipped() }

  private func place(_ id: String) throws -> Place { try #require(try gazetteer.get().place(id: id)) }

  @Test func placesLieInTheDistrictOfTheirUnits() throws {
    let district = try #require(District(try place("sy-abu-kamal-district")))
    let hajin = try place("sy-hajin")
    #expect(district.contains(hajin))
    let other = try #require(District(try place("sy-afrin-district")))
    #expect(!other.contains(hajin))
  }

  @Test func subdistrictsAreSmaller() throws {
    let subdistrict = try #require(District(try place("sy-abu-qalqal-subdistrict")))
    #expect(!subdistrict.contains(try place("sy-hajin")))
    let within = try gazetteer.get().places.first { $0.admin.last == "Abu Qalqal" && !$0.isArea }
    #expect(subdistrict.contains(try #require(within)))
  }

  @Test func aTownOrAProvinceIsNone() throws {
    #expect(District(try place("sy-hajin")) == nil)
    #expect(District(try place("iq-anbar-governorate")) == nil)
  }
}
