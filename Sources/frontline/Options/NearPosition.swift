import ArgumentParser
import Geodesy

/// A position on the command line: longitude, comma, latitude.
struct NearPosition: ExpressibleByArgument {
  let position: Position

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let longitude = Double(parts[0].trimmed), let latitude = Double(parts[1].trimmed)
    else { return nil }
    let position = Position(latitude: latitude, longitude: longitude)
    guard position.isValid else { return nil }
    self.position = position
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let head = drop { $0 == " " }
    guard let last = head.lastIndex(where: { $0 != " " }) else { return head }
    return head[...last]
  }
}
