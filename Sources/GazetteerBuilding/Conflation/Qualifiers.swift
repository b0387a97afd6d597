import Gazetteer

/// The words in a name that tell two neighbours of one name apart: upper and lower, east and west, great and little.
struct Qualifiers: Hashable {
  /// Two bits an axis, one for each of its ends.
  private(set) var bits: UInt16 = 0

  /// None.
  init() {}

  /// Those of a folded name.
  init(_ name: FoldedText) {
    for index in name.tokens.indices { bits |= Self.bits(of: name.word(index)) }
  }

  /// Adds those of another name of the same place.
  mutating func formUnion(_ other: Qualifiers) { bits |= other.bits }

  /// Whether one place has an end of an axis where the other has only the other end.
  func contradicts(_ other: Qualifiers) -> Bool {
    var axis: UInt16 = 0b11
    for _ in Self.axes {
      let (mine, others) = (bits & axis, other.bits & axis)
      if mine != 0, others != 0, mine & others == 0 { return true }
      axis <<= 2
    }
    return false
  }

  /// Whether all of these are among others.
  func isSubset(of other: Qualifiers) -> Bool { bits & ~other.bits == 0 }

  private static func bits(of word: String) -> UInt16 {
    if let found = words[word] { return found }
    return word.hasPrefix("ال") ? words[String(word.dropFirst(2))] ?? 0 : 0
  }

  private static let words: [String: UInt16] = {
    var words: [String: UInt16] = [:]
    for (axis, ends) in axes.enumerated() {
      for (end, list) in [ends.0, ends.1].enumerated() {
        for word in list.split(separator: " ") {
          words[NameFolding.folded(String(word)), default: 0] |= 1 << UInt16(axis * 2 + end)
        }
      }
    }
    return words
  }()

  /// The words for the two ends of each axis, in the languages of the sources' names.
  private static let axes: [(String, String)] = [
    (
      """
      upper fawqani foqani fauqani fowqani fouqani fuqani faouqani fawqaniyah foqaniyah fawqaniya foqaniya fawqa foqa \
      fouqa fauqa fowqa فوقاني فوقانية فوقا فوق أعلى عليا olya bala بالا haut haute alto alta superiore sopra superior \
      ober obere oberer oberes верхний верхняя верхнее верхние верхній верхня верхнє gorny gorna gorne gornji gornja \
      gornje горни горна горно gorni horni yukari yukary jor jorin sus felso עילית
      """,
      """
      lower tahtani tahtaniyah tahtaniya tehtani tahta tihta تحتاني تحتانية تحتا تحت أسفل سفلى سفلي sofla sufla pain \
      پایین bas basse bajo baja baixo baixa inferiore sotto inferior unter untere unterer unteres нижний нижняя нижнее \
      нижние нижній нижня нижнє dolny dolna dolne donji donja donje долни долна долно dolni asagi ashagi jer jerin jos \
      תחתית
      """
    ),
    (
      """
      east eastern sharqi sharqiyah sharqiya sharki sharkiya charqi charki cherqi sharq شرقي شرقية شرق est orientale \
      oriental este ost восточный восточная восточное східний східна dogu rojhelat
      """,
      """
      west western gharbi gharbiyah gharbiya gharbia garbi gharb غربي غربية غرب ouest occidental occidentale oeste \
      западный западная западное західний західна bati rojava
      """
    ),
    (
      """
      north northern shamali shamaliyah shamaliya shimali shmali shemali chamali شمالي شمالية شمال nord norte \
      северный северная северное північний північна kuzey bakur
      """,
      """
      south southern janubi janubiyah janubiya janoubi jnubi jnoubi qibli qibliyah جنوبي جنوبية جنوب قبلي قبلية sud \
      sur sul южный южная южное південний південна guney bashur
      """
    ),
    (
      """
      great greater big kabir kabirah kabira kebir kebireh kbir kabeer kubra كبير كبيرة كبرى grand grande gross grosse \
      большой большая большое великий велика велике veliki velika veliko wielki wielka wielkie buyuk boyuk bozorg
      """,
      """
      small little lesser saghir saghirah saghira sagir sghir saghireh sagheer sughra صغير صغيرة صغرى petit petite \
      pequeno pequena klein kleine малый малая малое малий мала мале mali mala malo maly male kucuk kichik kuchek
      """
    ),
    (
      """
      new jadid jadidah jadida jadide jadideh jdid jdide jdideh jdeideh jdeidet jedid judaydah جديد جديدة nouveau \
      nouvelle nuevo nueva novo nova novi nove neu neue новый новая новое новий нова нове nowy nowa nowe yeni noul nou
      """,
      """
      old qadim qadimah qadima qadimeh atiq atiqah قديم قديمة عتيق عتيقة vieux vieille viejo vieja velho velha alt alte \
      старый старая старое старий стара старе stary stara stare stari staro eski vechi
      """
    ),
  ]
}
