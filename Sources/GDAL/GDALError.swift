/// What failed in GDAL: the kind of thing, its name, what was tried, and GDAL's own class, number and words.
public struct GDALError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of thing that failed.
  public enum Noun: String, Sendable {
    case library
    case driver
    case dataset
    case layer
    case field
    case feature
    case geometry
    case transaction
    case spatialReference = "spatial reference"
  }

  /// The kind of thing that failed.
  public let noun: Noun
  /// Its name or number, empty where it has none.
  public let name: String
  /// What was tried, for example `create`.
  public let action: String
  /// The path of the dataset concerned.
  public var path: String?
  /// How bad GDAL says it is.
  public let errorClass: ErrorClass
  /// GDAL's number; 0 where GDAL said nothing.
  public let number: Int32
  /// GDAL's words.
  public let text: String

  init(
    _ noun: Noun, _ name: String, action: String, path: String? = nil, log: ErrorLog? = nil,
    text: String? = nil
  ) {
    let report = log?.failure ?? log?.reports.last
    self.noun = noun
    self.name = name
    self.action = action
    self.path = path
    self.errorClass = report?.errorClass ?? .failure
    self.number = report?.number ?? 0
    self.text = text ?? log?.reasons ?? "GDAL gives no reason"
  }

  /// What failed, where and why.
  public var description: String {
    if noun == .library { return text }
    let thing = name.isEmpty ? noun.rawValue : "\(noun.rawValue) \(name)"
    let place = path.map { $0 == name ? "" : " of \($0)" } ?? ""
    let code = number == 0 ? "" : " (GDAL \(errorClass) \(number))"
    return "cannot \(action) \(thing)\(place): \(text)\(code)"
  }
}
