import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that a path stands for.
enum Folder {
  private static let extensions: Set<String> = ["txt", "text", "md", "jsonl", "ndjson"]

  /// The path itself, or the reports in the folder that it names, by name.
  static func files(at path: String) throws(InputError) -> [String] {
    guard path != "-" else { return [path] }
    guard FileManager.default.fileExists(atPath: path) else {
      throw InputError(path: path, problem: .missing(reason: "there is no such file or folder"))
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: FilePath(path).followed)
    guard attributes?[.type] as? FileAttributeType == .typeDirectory else { return [path] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw InputError(path: path, problem: .missing(reason: "the folder cannot be listed"))
    }
    let reports = names.filter { name in
      !name.hasPrefix(".") && (FilePath(name).extension.map { extensions.contains($0.lowercased()) } ?? false)
    }
    guard !reports.isEmpty else { throw InputError(path: path, problem: .emptyFolder) }
    return reports.sorted().map { FilePath(path).appending($0).string }
  }
}

extension FilePath {
  /// The path with a slash behind it where it is a link, so that the folder it leads to is looked at.
  fileprivate var followed: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: string)) == nil ? string : string + "/."
  }
}
