import Gazetteer
import Reading
import SystemPackage

/// A gazetteer with places all over the world, many of them called like words, people or other places.
enum WorldFixture {
  private static let places = """
    id,name,name_ar,lat,lon,precision_m,feature_code,country,admin1,admin2,admin3,pcode,bank,population,sources
    france,France,,47.0,2.0,500000,PCLI,FR,,,,,,,test
    usa,United States,,39.8,-98.6,500000,PCLI,US,,,,,,,test
    haiti,Haiti,,19.0,-72.4,100000,PCLI,HT,,,,,,,test
    paris,Paris,,48.85,2.35,2000,PPL,FR,Île-de-France,,,,,2138551,test
    paris-texas,Paris,,33.66,-95.56,2000,PPL,US,Texas,,,,,24171,test
    dallas,Dallas,,32.78,-96.81,2000,PPL,US,Texas,,,,,1300092,test
    louisville,Louisville,,38.25,-85.76,2000,PPL,US,Kentucky,,,,,597337,test
    franklin,Franklin,,35.93,-86.87,2000,PPL,US,Tennessee,,,,,72639,test
    dunn,Dunn,,35.31,-78.61,2000,PPL,US,North Carolina,,,,,9648,test
    waco,Waco,,31.55,-97.15,2000,PPL,US,Texas,,,,,132356,test
    texas-mexico,Texas,,20.03,-99.20,2000,PPL,MX,Hidalgo,,,,,900,test
    itis,Itis,,-2.0,30.0,2000,PPL,RW,,,,,,700,test
    union,Union,,40.70,-74.26,2000,PPL,US,New Jersey,,,,,56642,test
    samples,Samples,,38.0,-81.0,2000,PPL,US,West Virginia,,,,,600,test
    fada,Fada,,17.19,21.58,2000,PPL,TD,,,,,,23000,test
    rouen,Rouen,,49.44,1.10,2000,PPL,FR,Normandie,,,,,112787,test
    haitian,Haitian,,39.0,117.0,2000,PPL,CN,,,,,,30000,test
    lome,Lomé,,6.13,1.22,2000,PPL,TG,,,,,,749700,test
    rome,Rome,,41.89,12.51,2000,PPL,IT,,,,,,700000,test
    """
  private static let names = """
    place_id,name,lang,kind,source
    france,France,en,preferred,test
    usa,United States,en,preferred,test
    usa,US,,variant,test
    haiti,Haiti,en,preferred,test
    paris,Paris,,preferred,test
    paris-texas,Paris,,preferred,test
    dallas,Dallas,,preferred,test
    louisville,Louisville,,preferred,test
    franklin,Franklin,,preferred,test
    dunn,Dunn,,preferred,test
    waco,Waco,,preferred,test
    texas-mexico,Texas,,preferred,test
    itis,Itis,,preferred,test
    union,Union,,preferred,test
    samples,Samples,,preferred,test
    fada,Fada,,preferred,test
    fada,FDA,,variant,test
    rouen,Rouen,,preferred,test
    haitian,Haitian,,preferred,test
    lome,Lomé,,preferred,test
    lome,Rome,,variant,test
    rome,Rome,,preferred,test
    """

  private static let reader = Result { () throws -> ReportReader in
    let folder = FilePath(TemporaryFolder.path).appending(
      "frontline-world-fixture-\(UInt64.random(in: 0 ... .max))")
    return try ReportReader(
      gazetteer: try TemporaryFolder.gazetteer(folder, places: places, names: names),
      lexicon: try Lexicon.english(), arabic: try ArabicLexicon.shipped(), actors: ActorTable(actors: []))
  }

  /// The mentions of a text.
  static func mentions(_ text: String) throws -> [Mention] {
    try reader.get().read(Document(id: "test", text: text)).places
  }

  /// The identifiers of the places that a text mentions.
  static func places(_ text: String) throws -> [String] {
    try mentions(text).compactMap { $0.place?.id }
  }
}
