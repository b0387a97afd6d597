import Testing

@testable import MapWriting

@Suite struct ConnectionTests {
  @Test func prefixesNameADatabase() throws {
    #expect(Connection.isOne("PG:dbname=maps") && Connection.isOne("postgresql://localhost/maps"))
    #expect(!Connection.isOne("pg.geojson") && !Connection.isOne("maps/PG:x"))
    #expect(try MapFormat.named(nil, orBy: "PG:dbname=maps") == .postGIS)
    #expect(Connection.opened("postgresql://localhost/maps") == "PG:postgresql://localhost/maps")
  }

  @Test(arguments: [
    ("PG:dbname=maps password=secret host=a", "PG:dbname=maps password=*** host=a"),
    ("PG:dbname=maps password='se cr\\'et' host=a", "PG:dbname=maps password=*** host=a"),
    ("PG:Password = secret", "PG:Password = ***"),
    ("postgresql://me:secret@localhost:5432/maps", "postgresql://me:***@localhost:5432/maps"),
    ("postgresql://me@localhost/maps", "postgresql://me@localhost/maps"),
    ("password=x.geojson", "password=x.geojson"),
  ])
  func passwordsAreNotShown(_ connection: String, _ shown: String) {
    #expect(Connection.shown(connection) == shown)
  }
}
