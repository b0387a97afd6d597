import Gazetteer
import Reading
import SystemPackage
import Testing

/// A small gazetteer of invented and real places for tests, and readers over it.
enum Fixture {
  static let places = """
    id,name,name_ar,lat,lon,precision_m,feature_code,country,admin1,admin2,admin3,pcode,bank,population,sources
    hajin,Hajin,هجين,34.69,40.83,500,PPL,SY,Deir-ez-Zor,,,,,97000,test
    susah,As Susah,السوسة,34.53,40.96,500,PPL,SY,Deir-ez-Zor,,,,,,test
    baghuz-fawqani,Baghuz Fawqani,الباغوز فوقاني,34.46,40.95,500,PPL,SY,Deir-ez-Zor,,,,,,test
    safafinah,As Safafinah,الصفافنة,34.49,40.94,500,PPL,SY,Deir-ez-Zor,,,,,,test
    shajlah,Ash Shajlah,الشاجلة,34.48,40.96,500,PPL,SY,Deir-ez-Zor,,,,,,test
    kashmah-north,Al Kashmah,الكشمة,34.70,40.90,500,PPL,SY,Deir-ez-Zor,,,,,,test
    kashmah-south,Al Kashmah,الكشمة,35.90,39.90,500,PPL,SY,Raqqa,,,,,,test
    hit,Hit,هيت,33.64,42.83,500,PPL,IQ,Anbar,,,,,,test
    baghdadi,Al Baghdadi,البغدادي,33.85,42.55,500,PPL,IQ,Anbar,,,,,,test
    aleppo,Aleppo,حلب,36.20,37.16,2000,PPLA,SY,Aleppo,,,,,1800000,test
    aleppo-gov,Aleppo,محافظة حلب,36.20,37.50,50000,ADM1,SY,Aleppo,,,,,,test
    raqqa,Raqqa,الرقة,35.95,39.01,2000,PPLA,SY,Raqqa,,,,,220000,test
    deir-ez-zor,Deir ez-Zor,دير الزور,35.34,40.14,2000,PPLA,SY,Deir-ez-Zor,,,,,211000,test
    idlib,Idlib,إدلب,35.93,36.63,2000,PPLA,SY,Idlib,,,,,98000,test
    turkey,Turkey,تركيا,39.0,35.0,500000,PCLI,TR,,,,,,,test
    homs,Homs,حمص,34.73,36.71,2000,PPLA,SY,Homs,,,,,650000,test
    sale,Sale,,36.00,38.00,500,PPL,SY,,,,,,,test
    """
  static let names = """
    place_id,name,lang,kind,source
    hajin,Hajin,en,preferred,test
    hajin,هجين,ar,preferred,test
    susah,As Susah,en,preferred,test
    susah,Sousa,en,variant,test
    susah,السوسة,ar,preferred,test
    baghuz-fawqani,Baghuz Fawqani,en,preferred,test
    safafinah,As Safafinah,en,preferred,test
    shajlah,Ash Shajlah,en,preferred,test
    kashmah-north,Al Kashmah,en,preferred,test
    kashmah-south,Al Kashmah,en,preferred,test
    hit,Hit,en,preferred,test
    baghdadi,Al Baghdadi,en,preferred,test
    aleppo,Aleppo,en,preferred,test
    aleppo-gov,Aleppo,en,preferred,test
    aleppo-gov,Aleppo Governorate,en,variant,test
    raqqa,Raqqa,en,preferred,test
    deir-ez-zor,Deir ez-Zor,en,preferred,test
    deir-ez-zor,Deir Ezzor,en,variant,test
    idlib,Idlib,en,preferred,test
    turkey,Turkey,en,preferred,test
    homs,Homs,en,preferred,test
    sale,Sale,en,preferred,test
    """
  static let actors: [Actor] = [
    actor("sdf", "SDF", .alliance, "sdf", "Syrian Democratic Forces", "قسد"),
    actor("isis", "ISIS", .force, "isis", "ISIL", "IS", "Daesh", "Islamic State", "داعش"),
    actor("syrian-army", "Syrian Army", .force, "syria", "SAA"),
    actor("ypg", "YPG", .force, "sdf"),
    actor("peshmerga", "Peshmerga", .force, "krg"),
    actor("dmc", "Deir Ezzor Military Council", .force, "sdf"),
    actor("northern-storm", "Northern Storm Brigade", .force, "rebels", "Northern Storm"),
  ]

  private static func actor(
    _ id: String, _ name: String, _ kind: Actor.Kind, _ side: String, _ more: String...
  ) -> Actor {
    Actor(
      id: id, name: name, kind: kind, side: side,
      names: ([name] + more).map { .init(text: $0, language: "en") })
  }

  static let gazetteer = Result { () throws -> Gazetteer in
    let folder = FilePath(TemporaryFolder.path).appending(
      "frontline-reading-fixture-\(UInt64.random(in: 0 ... .max))")
    return try TemporaryFolder.gazetteer(folder, places: places, names: names)
  }

  private static let shared = Result { () throws -> ReportReader in
    try ReportReader(
      gazetteer: try gazetteer.get(), lexicon: try Lexicon.english(), arabic: try ArabicLexicon.shipped(),
      actors: ActorTable(actors: actors))
  }

  /// A reader over the fixture.
  static func reader() throws -> ReportReader { try shared.get() }

  /// What is read in a text.
  static func read(_ text: String) throws -> Reading {
    try reader().read(Document(id: "test", text: text))
  }
}
