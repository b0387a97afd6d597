/// Language codes as the gazetteer writes them: two letters (ISO 639-1) where there are two, `und` for unknown.
enum LanguageCode {
  /// The code of a tag as sources write it: `ara`, `AR`, `ar-SY`, `zh_Hant`, empty.
  ///
  /// Of a tag with regions or scripts only the language is kept.
  static func normalized(_ tag: String) -> String {
    let first = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    guard (2...3).contains(first.count), first.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      return "und"
    }
    let language = String(decoding: first.map { $0 | 0x20 }, as: UTF8.self)
    return language.utf8.count == 3 ? codes[language] ?? language : language
  }

  /// Whether a text is a language tag rather than another word.
  static func isTag(_ text: String) -> Bool {
    let tag = text.lowercased()
    return tag.utf8.count == 2 ? codes.known.contains(tag) : codes[tag] != nil
  }

  /// ISO 639-3 codes, those of 639-2/B behind them, each with its code of 639-1.
  private static let codes = CodeTable(
    """
    aaraa abkab afraf akaak amham araar argan asmas avaav aveae aymay azeaz bakba bambm belbe benbn
    bisbi bodbo bosbs brebr bulbg catca cescs chach chece chucu chvcv corkw cosco crecr cymcy danda
    deude divdv dzodz ellel engen epoeo estet euseu eweee faofo fasfa fijfj finfi frafr fryfy fulff
    glagd glega glggl glvgv grngn gujgu hatht hauha hbssh hebhe herhz hinhi hmoho hrvhr hunhu hyehy
    iboig idoio iiiii ikuiu ileie inaia indid ipkik islis itait javjv jpnja kalkl kankn kasks katka
    kaukr kazkk khmkm kikki kinrw kirky komkv konkg korko kuakj kurku laolo latla lavlv limli linln
    litlt ltzlb lublu luglg mahmh malml marmr mkdmk mlgmg mltmt monmn mrimi msams myamy nauna navnv
    nblnr ndend ndong nepne nldnl nnonn nobnb norno nyany ocioc ojioj orior ormom ossos panpa plipi
    polpl porpt pusps quequ rohrm ronro runrn rusru sagsg sansa sinsi slksk slvsl smese smosm snasn
    sndsd somso sotst spaes sqisq srdsc srpsr sswss sunsu swasw swesv tahty tamta tattt telte tgktg
    tgltl thath tirti tonto tsntn tsots tuktk turtr twitw uigug ukruk urdur uzbuz venve vievi volvo
    wlnwa wolwo xhoxh yidyi yoryo zhaza zhozh zulzu albsq armhy baqeu burmy chizh czecs dutnl frefr
    geoka gerde greel iceis macmk maomi mayms perfa rumro slosk tibbo welcy
    """)
}
