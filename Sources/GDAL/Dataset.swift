import CGDAL

/// A file, a folder or a database of layers.
///
/// Close what was written with ``close()``: many errors show only there. A dataset that is let go without it is closed
/// in silence.
public final class Dataset {
  let library: Library
  /// The path it was opened or created with.
  public let path: String
  private var handle: GDALDatasetH?
  private let isWritable: Bool
  private let isBuffered: Bool
  private var isInTransaction = false

  init(handle: GDALDatasetH, path: String, library: Library, isWritable: Bool, isBuffered: Bool = false) {
    self.isBuffered = isBuffered
    self.handle = handle
    self.path = path
    self.library = library
    self.isWritable = isWritable
  }

  deinit {
    guard let handle else { return }
    _ = library.gather { library.functions.GDALClose(handle) }
  }

  /// Opens a vector dataset for reading.
  ///
  /// - Throws: `GDALError` about the dataset if no driver can read it.
  public static func open(
    _ path: String, library: Library, options: [String: String] = [:]
  ) throws(GDALError) -> Dataset {
    try open(path, library: library, options: options, isWritable: false)
  }

  /// Opens a vector dataset that layers are added to, for example a database.
  ///
  /// - Throws: `GDALError` about the dataset if no driver can write to it.
  public static func openForWriting(
    _ path: String, library: Library, options: [String: String] = [:]
  ) throws(GDALError) -> Dataset {
    try open(path, library: library, options: options, isWritable: true)
  }

  private static func open(
    _ path: String, library: Library, options: [String: String], isWritable: Bool
  ) throws(GDALError) -> Dataset {
    let access = UInt32(isWritable ? GDAL_OF_UPDATE : GDAL_OF_READONLY)
    let flags = UInt32(GDAL_OF_VECTOR) | access | UInt32(GDAL_OF_VERBOSE_ERROR)
    let (opened, log) = library.gather {
      withCStringList(optionStrings(options)) { list in
        UnsafeMutableRawPointer(list).withMemoryRebound(
          to: UnsafePointer<CChar>?.self, capacity: options.count + 1
        ) {
          library.functions.GDALOpenEx(path, flags, nil, $0, nil)
        }
      }
    }
    guard let opened else {
      throw GDALError(.dataset, path, action: "open", path: path, log: log)
    }
    let dataset = Dataset(handle: opened, path: path, library: library, isWritable: isWritable)
    // A dataset that opens with an error is damaged: what can still be read of it is not the whole.
    if log.failure != nil {
      throw GDALError(.dataset, path, action: "open", path: path, log: log)
    }
    return dataset
  }

  /// The short name of the format's driver.
  public var driverName: String {
    guard let handle, let driver = library.functions.GDALGetDatasetDriver(handle),
      let name = library.functions.GDALGetDriverShortName(driver)
    else { return "" }
    return String(cString: name)
  }

  /// The layers, in the dataset's order.
  ///
  /// - Throws: `GDALError` about the dataset if one of them cannot be read: a folder of shapefiles would otherwise
  ///   leave out those that are damaged.
  public func layers() throws(GDALError) -> [VectorLayer] {
    let handle = try open("read")
    let functions = library.functions
    let (handles, log) = library.gather {
      (0..<functions.GDALDatasetGetLayerCount(handle)).map { functions.GDALDatasetGetLayer(handle, $0) }
    }
    if log.failure != nil {
      throw GDALError(.dataset, path, action: "read", path: path, log: log)
    }
    return handles.compactMap { $0 }.map { VectorLayer(handle: $0, dataset: self) }
  }

  /// The names and values that the file says about itself.
  public var metadata: [String: String] {
    guard let handle else { return [:] }
    return pairs(library.functions.GDALGetMetadata(handle, nil))
  }

  /// Replaces what the file says about itself.
  ///
  /// - Throws: `GDALError` about the dataset.
  public func setMetadata(_ metadata: [String: String]) throws(GDALError) {
    let handle = try open("describe")
    let (result, log) = library.gather {
      withCStringList(optionStrings(metadata)) { library.functions.GDALSetMetadata(handle, $0, nil) }
    }
    guard result == CE_None, log.failure == nil else {
      throw GDALError(.dataset, path, action: "describe", path: path, log: log)
    }
  }

  /// Creates a layer with its fields.
  ///
  /// - Throws: `GDALError` about the layer or the field, also when the driver gave a field another name than was
  ///   asked for.
  public func createLayer(
    _ name: String, type: GeometryType, reference: SpatialReference?, fields: [FieldDefinition],
    options: [String: String] = [:]
  ) throws(GDALError) -> VectorLayer {
    let handle = try open("write")
    let (created, log) = library.gather {
      withCStringList(optionStrings(options)) { list in
        library.functions.GDALDatasetCreateLayer(handle, name, reference?.handle, type.raw, list)
      }
    }
    guard let created, log.failure == nil else {
      throw GDALError(.layer, name, action: "create", path: path, log: log)
    }
    let layer = VectorLayer(handle: created, dataset: self)
    for field in fields { try layer.createField(field) }
    return layer
  }

  /// Starts a transaction where the format has them.
  ///
  /// - Throws: `GDALError` about the transaction.
  public func startTransaction() throws(GDALError) {
    let handle = try open("write")
    guard library.functions.GDALDatasetTestCapability(handle, "Transactions") != 0 else { return }
    try transact("start") { library.functions.GDALDatasetStartTransaction(handle, 0) }
    isInTransaction = true
  }

  /// Commits the transaction that was started, if one was.
  ///
  /// - Throws: `GDALError` about the transaction.
  public func commitTransaction() throws(GDALError) {
    guard isInTransaction else { return }
    let handle = try open("write")
    isInTransaction = false
    try transact("commit") { library.functions.GDALDatasetCommitTransaction(handle) }
  }

  /// Takes back what was written since the transaction was started, if one was.
  ///
  /// - Throws: `GDALError` about the transaction.
  public func rollbackTransaction() throws(GDALError) {
    guard isInTransaction else { return }
    let handle = try open("write")
    isInTransaction = false
    try transact("take back") { library.functions.GDALDatasetRollbackTransaction(handle) }
  }

  /// Runs a statement of a database's own SQL.
  ///
  /// - Throws: `GDALError` about the dataset.
  public func execute(_ statement: String) throws(GDALError) {
    let handle = try open("write")
    let (_, log) = library.gather {
      if let result = library.functions.GDALDatasetExecuteSQL(handle, statement, nil, nil) {
        library.functions.GDALDatasetReleaseResultSet(handle, result)
      }
    }
    guard log.failure == nil else {
      throw GDALError(.dataset, path, action: "write to", path: path, log: log)
    }
  }

  /// Flushes and closes the dataset; its layers are of no more use.
  ///
  /// - Throws: `GDALError` about the dataset if something could not be written.
  public func close() throws(GDALError) {
    guard let handle else { return }
    self.handle = nil
    let functions = library.functions
    let (_, log) = library.gather {
      if isWritable { _ = functions.GDALFlushCache(handle) }
      functions.GDALClose(handle)
    }
    if isWritable, log.failure != nil {
      throw GDALError(.dataset, path, action: "finish writing", path: path, log: log)
    }
    if isBuffered, let failure = BufferedFileSystem.takeFailure(beside: path) {
      throw GDALError(.dataset, failure.path, action: "write", path: failure.path, text: failure.reason)
    }
  }

  private func open(_ action: String) throws(GDALError) -> GDALDatasetH {
    guard let handle else {
      throw GDALError(.dataset, path, action: action, path: path, text: "it is closed")
    }
    return handle
  }

  private func transact(_ action: String, _ call: () -> OGRErr) throws(GDALError) {
    let (result, log) = library.gather(call)
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(.transaction, "", action: action, path: path, log: log)
    }
  }
}

/// Names and values of a list of `NAME=value`.
func pairs(_ list: CStringList?) -> [String: String] {
  var pairs: [String: String] = [:]
  for string in strings(of: list) {
    guard let equals = string.firstIndex(of: "=") else { continue }
    pairs[String(string[..<equals])] = String(string[string.index(after: equals)...])
  }
  return pairs
}
