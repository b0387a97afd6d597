import Testing

@testable import Gazetteer

@Suite struct ActorTableTests {
  private let csv = """
    actor_id,name,kind,side,lang,aliases
    sdf,SDF,alliance,sdf,en,QSD|Syrian Democratic Forces
    sdf,قسد,alliance,sdf,ar,قوات سوريا الديمقراطية
    isis,ISIS,force,isis,en,IS|Daesh|Islamic State
    army,Syrian Army,force,syria,en,SAA
    """

  private func table(_ text: String) throws -> ActorTable {
    ActorTable(actors: try ActorLoader.actors(from: Array(text.utf8), path: "actors.csv"))
  }

  @Test func rowsOfOneActorAreJoined() throws {
    let actors = try table(csv).actors
    #expect(actors.map(\.id) == ["sdf", "isis", "army"])
    #expect(actors[0].names.map(\.language) == ["en", "en", "en", "ar", "ar"])
  }

  @Test(arguments: [
    ("SDF", "sdf"), ("the Syrian Democratic Forces", "sdf"), ("SDF units", "sdf"), ("قسد", "sdf"),
    ("قوات سوريا الديمقراطية", "sdf"), ("Daesh fighters", "isis"), ("Isis", "isis"), ("syrian army", "army"),
  ])
  func phrasesNameActors(phrase: String, id: String) throws {
    #expect(try table(csv).actor(named: phrase)?.id == id)
  }

  @Test(arguments: ["is", "this is it", "", "rebels", "Is"])
  func wordsAreNoAbbreviations(phrase: String) throws {
    #expect(try table(csv).actor(named: phrase) == nil)
  }

  @Test func anAliasOfTwoActorsIsRefused() {
    #expect(throws: GazetteerError.self) {
      try table(csv + "\nother,Other,force,x,en,Daesh\n")
    }
  }

  @Test func anUnknownKindIsRefusedWithItsLine() {
    #expect {
      try table("actor_id,name,kind,side,lang,aliases\na,A,tribe,a,en,\n")
    } throws: { error in
      guard case GazetteerError.badRow(_, let line, let reason) = error else { return false }
      return line == 2 && reason.contains("tribe")
    }
  }
}
