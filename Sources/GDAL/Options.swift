#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A list of strings as C wants it, ended by a null pointer.
typealias CStringList = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// Lends a list of strings, mostly `NAME=value` options, to a call of GDAL's.
func withCStringList<Result>(_ strings: [String], _ body: (CStringList) -> Result) -> Result {
  let list = CStringList.allocate(capacity: strings.count + 1)
  for (index, string) in strings.enumerated() {
    list[index] = strdup(string)
  }
  list[strings.count] = nil
  defer {
    for index in strings.indices { free(list[index]) }
    list.deallocate()
  }
  return body(list)
}

/// The options of a call as GDAL writes them, in the order of their names.
func optionStrings(_ options: [String: String]) -> [String] {
  options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
}

/// Copies a list of strings that stays GDAL's.
func strings(of list: CStringList?) -> [String] {
  var strings: [String] = []
  guard var next = list else { return strings }
  while let string = next.pointee {
    strings.append(String(cString: string))
    next += 1
  }
  return strings
}
