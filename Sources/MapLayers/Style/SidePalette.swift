/// The colors of the sides on one map, which people who see colors differently can tell apart.
///
/// Source of the colors: Okabe and Ito, "Color Universal Design" (2002, revised 2008). Which side has which stands in
/// `side-colors.csv`; sides that are not there take those that nobody on the map has, in the order of their names.
public struct SidePalette: Sendable, Hashable {
  private let colors: [String: MapColor]

  /// The palette of a map with these sides.
  public init(sides: some Sequence<String>) {
    let known = Self.known
    var colors: [String: MapColor] = [:]
    var others: [String] = []
    for side in Set(sides).sorted() {
      if let color = known[side] { colors[side] = color } else { others.append(side) }
    }
    let used = Set(colors.values)
    let free = Self.all.filter { !used.contains($0) }
    let choice = free.isEmpty ? Self.all : free
    for (index, side) in others.enumerated() { colors[side] = choice[index % choice.count] }
    self.colors = colors
  }

  /// The color of a side; gray where it is nil or not on the map.
  public subscript(side: String?) -> MapColor { side.flatMap { colors[$0] } ?? .gray }

  /// Whether a side has the same color on every map.
  public static func hasOwnColor(_ side: String) -> Bool { known[side] != nil }

  /// Every color, those that stand out most first.
  static let all: [MapColor] = [
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#333333",
  ].compactMap { MapColor(hex: $0) }

  /// The sides that have a color of their own on every map.
  static let known: [String: MapColor] = (try? read(PackageResources.side_colors_csv)) ?? [:]

  /// Reads the table of colors.
  ///
  /// - Throws: `SideColorsError` for a row that is not `#RRGGBB,name|name,reason`, or a name that stands twice.
  static func read(_ bytes: [UInt8]) throws(SideColorsError) -> [String: MapColor] {
    var colors: [String: MapColor] = [:]
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 3, let color = MapColor(hex: String(cells[0])), !cells[1].isEmpty else {
        throw SideColorsError(line: index + 1, reason: "it is not a color #RRGGBB, names and a reason")
      }
      for name in cells[1].split(separator: "|") {
        guard colors.updateValue(color, forKey: String(name)) == nil else {
          throw SideColorsError(line: index + 1, reason: "\(name) has a color already")
        }
      }
    }
    return colors
  }
}

/// A row of the table of colors that cannot be used.
struct SideColorsError: Error, Equatable, CustomStringConvertible {
  /// The line, from 1.
  let line: Int
  let reason: String

  var description: String {
    "side-colors.csv, line \(line): \(reason); write it as #F0E442,SDF|YPG,why"
  }
}
