import Gazetteer
import Testing

@testable import Reading

@Suite struct MainEffortTests {
  private static let reader = Result { try ReportReader(gazetteer: Gazetteer.shipped()) }

  /// The movements of a text that are the main ones, by where they begin.
  private func main(_ text: String) throws -> [String] {
    try claims(text).filter(\.isMainEffort).map { $0.origin.joined(separator: " ") }
  }

  private func claims(_ text: String) throws -> [Claim] {
    try Self.reader.get().read(Document(id: "a", text: text)).claims
  }

  @Test(arguments: [
    "The main attack of the SDF came from Hajin towards Susah.",
    "The SDF launched its main attack from Hajin against Susah.",
    "The SDF's main effort was an advance from Hajin towards Susah.",
    "The SDF advanced along the main axis from Hajin towards Susah.",
    "On the principal axis, the SDF pushed from Hajin to Susah.",
    "As its main effort, the army moved from Hajin towards Susah.",
    "The principal assault was launched from Hajin against Susah.",
    "The SDF advanced from Hajin towards Susah in its main offensive, while a smaller force moved from Susah to Baghuz.",
    "The SDF advanced from Hajin towards Susah, its main axis of advance.",
    "The advance from Hajin towards Susah is the main effort.",
    "Fighters moved from Susah to Baghuz and, on the main axis, the SDF pushed from Hajin towards Shafah.",
    "The army repelled the main ground assault from Hajin on Susah.",
  ])
  func mainEfforts(_ text: String) throws {
    #expect(try main(text) == ["Hajin"], "\(text)")
  }

  @Test(arguments: [
    "The SDF advanced along the main road from Hajin towards Susah.",
    "The SDF advanced from Hajin towards Susah, the main town of the area.",
    "The main opposition group attacked Susah from Hajin.",
    "The SDF advanced from Hajin towards Susah to support the main attack.",
    "The SDF advanced from Hajin towards Susah in support of the main attack.",
    "The advance from Hajin towards Susah was not the main effort.",
    "The SDF advanced mainly from Hajin towards Susah.",
    "The main objective of the attack from Hajin was Susah.",
    "A secondary attack from Hajin towards Susah drew fighters away from the main axis.",
    "The SDF advanced from Hajin towards Susah, cutting the main supply line of ISIS.",
    "The main attack force advanced from Hajin towards Susah.",
    "ISIS withdrew from Hajin to Susah on the main axis.",
    "The SDF captured Hajin on the main axis.",
  ])
  func otherThingsThatAreMain(_ text: String) throws {
    #expect(try !claims(text).isEmpty, "\(text)")
    #expect(try main(text) == [], "\(text)")
  }

  @Test(arguments: [
    "شنت قوات سوريا الديمقراطية هجومها الرئيسي من هجين باتجاه السوسة.",
    "تقدمت القوات على المحور الرئيسي من هجين نحو السوسة.",
    "على المحور الرئيسي، تقدمت قوات سوريا الديمقراطية من هجين إلى السوسة.",
    "تقدم الجيش من هجين نحو السوسة، وهو المحور الرئيسي للعملية.",
    "بدأت قسد هجوماً رئيسياً من هجين على السوسة.",
    "تقدمت قسد في محورها الرئيسي من هجين باتجاه السوسة.",
    "تقدمت قسد من هجين باتجاه السوسة في المحور الرئيسي للعملية، فيما تحركت قوة أخرى من السوسة باتجاه الباغوز.",
    "تقدمت قوات النظام ضمن الجهد الرئيسي للعملية من هجين باتجاه السوسة.",
    "شن الجيش الهجوم البري الرئيسي من هجين على السوسة.",
    "تقدمت قسد من هجين نحو السوسة كمحور رئيسي.",
  ])
  func mainEffortsInArabic(_ text: String) throws {
    #expect(try main(text) == ["هجين"], "\(text)")
  }

  @Test(arguments: [
    "تقدمت قسد على الطريق الرئيسي من هجين نحو السوسة.",
    "تقدمت قسد من هجين نحو السوسة، المدينة الرئيسية في المنطقة.",
    "هاجمت فصائل المعارضة الرئيسية السوسة انطلاقاً من هجين.",
    "تقدمت قسد من هجين نحو السوسة لدعم الهجوم الرئيسي.",
    "تقدمت قسد من هجين نحو السوسة، وليس هذا المحور الرئيسي.",
    "تقدمت قسد من هجين نحو السوسة بهدف تشتيت العدو عن المحور الرئيسي.",
    "انسحب التنظيم من هجين إلى السوسة على المحور الرئيسي.",
  ])
  func otherThingsThatAreMainInArabic(_ text: String) throws {
    #expect(try !claims(text).isEmpty, "\(text)")
    #expect(try main(text) == [], "\(text)")
  }

  /// It stands in the JSON where it is said, and comes back from it.
  @Test func theReadingKeepsIt() throws {
    let said = try #require(try claims("The SDF advanced on the main axis from Hajin to Susah.").first)
    #expect(said.json["main_effort"] == .bool(true))
    #expect(try Claim(json: JSONReader(said.json, path: "")).isMainEffort)
    let other = try #require(try claims("The SDF advanced from Hajin to Susah.").first)
    #expect(other.json["main_effort"] == nil)
    #expect(try !Claim(json: JSONReader(other.json, path: "")).isMainEffort)
  }

  @Test func itExplainsItself() throws {
    let reader = try ReportReader(gazetteer: .shipped(), explains: true)
    for (text, words) in [
      ("The SDF advanced on the main axis from Hajin to Susah.", "main axis"),
      ("تقدمت قسد على المحور الرئيسي من هجين نحو السوسة.", "المحور الرئيسي"),
    ] {
      let claim = try #require(reader.read(Document(id: "a", text: text)).claims.first)
      #expect(claim.steps.contains { $0.part == "main effort" && $0.words == words }, "\(text)")
    }
  }
}
