/// Rewrites options that carry a language in their name: `--name-field:ar NAME` to `--name-field-in ar=NAME`, which is
/// what the parser knows.
enum LanguageArguments {
  private static let prefix = "--name-field:"

  /// The arguments as the parser takes them. What follows `--` is left as it is.
  static func rewritten(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return result + [argument] + rest }
      guard argument.hasPrefix(prefix) else {
        result.append(argument)
        continue
      }
      let tail = argument.dropFirst(prefix.count)
      if let equals = tail.firstIndex(of: "=") {
        result += ["--name-field-in", "\(tail[..<equals])=\(tail[tail.index(after: equals)...])"]
      } else {
        result += ["--name-field-in", "\(tail)=\(rest.popFirst() ?? "")"]
      }
    }
    return result
  }
}
