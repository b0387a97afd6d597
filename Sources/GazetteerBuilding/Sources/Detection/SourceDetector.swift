#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tells the format of a file or folder by its content, not by its name.
public enum SourceDetector {
  /// The format of a file or folder.
  ///
  /// - Throws: `GazetteerBuildError` where there is no such file or its content is of no known format.
  public static func format(of path: String) throws(GazetteerBuildError) -> SourceFormat {
    try detect(path, as: nil).format
  }

  /// The format and the file to read, which may be a member of an archive.
  ///
  /// - Parameter format: what the user says it is; nil to tell.
  static func detect(
    _ path: String, as format: SourceFormat?
  ) throws(GazetteerBuildError) -> (format: SourceFormat, file: SourceFile) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .noSource(path: path)
    }
    if isFolder {
      if let format { return (format, SourceFile(path)) }
      return (try FolderGuess.format(of: path), SourceFile(path))
    }
    let file = SourceFile(path)
    let head = try ByteInput.head(of: file)
    guard !head.isEmpty else { throw .unreadable(path: path, reason: "it is empty") }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return try ArchiveMembers(path).choose(format)
    }
    if head.starts(with: [0x1F, 0x8B]) {
      let unpacked = SourceFile(path: "/vsigzip/\(path)", shown: path)
      let head = try ByteInput.head(of: unpacked)
      guard !head.isEmpty else { throw .unreadable(path: path, reason: "it is empty") }
      return (try known(head, unpacked, format), unpacked)
    }
    return (try known(head, file, format), file)
  }

  private static func known(
    _ head: [UInt8], _ file: SourceFile, _ stated: SourceFormat?
  ) throws(GazetteerBuildError) -> SourceFormat {
    if let stated { return stated }
    if let format = TextGuess.format(of: head) { return format }
    if let wide = EncodingGuess.wide(head) {
      throw .unreadable(
        path: file.shown, reason: "its text is \(wide); convert it first: iconv -f \(wide) -t UTF-8")
    }
    throw .unknownFormat(path: file.shown, reason: "its content is of none of the known formats")
  }
}
