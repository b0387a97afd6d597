import CGDAL

extension VirtualFile {
  /// Copies a file to another of GDAL's paths, for example into an archive (`/vsizip/map.zip/places.dbf`).
  ///
  /// - Throws: `GDALError` about the dataset that cannot be read or written.
  public static func copy(_ source: String, to target: String, library: Library) throws(GDALError) {
    let input = try VirtualFile(source, library: library)
    let functions = library.functions
    let (opened, log) = library.gather { functions.VSIFOpenL(target, "wb") }
    guard let opened else {
      throw GDALError(.dataset, target, action: "create", path: target, log: log)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var failure: GDALError?
    do throws(GDALError) {
      while true {
        var count = 0
        var problem: GDALError?
        buffer.withUnsafeMutableBytes { bytes in
          do throws(GDALError) {
            count = try input.read(into: bytes)
          } catch {
            problem = error
          }
        }
        if let problem { throw problem }
        if count == 0 { break }
        let (written, log) = library.gather { functions.VSIFWriteL(buffer, 1, count, opened) }
        guard written == count, log.failure == nil else {
          throw GDALError(.dataset, target, action: "write", path: target, log: log)
        }
      }
    } catch {
      failure = error
    }
    let (closed, said) = library.gather { functions.VSIFCloseL(opened) }
    if let failure { throw failure }
    guard closed == 0, said.failure == nil else {
      throw GDALError(.dataset, target, action: "finish writing", path: target, log: said)
    }
  }
}
