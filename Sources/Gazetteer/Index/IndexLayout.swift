/// How the name index lies in its file, and in memory for a gazetteer of CSV files.
///
/// Little-endian throughout. A header of `headerSize` bytes, the checksums of the blocks, then the sections, each at a
/// multiple of 64 bytes:
///
///     0   magic "FRNTNAME"        8   version (UInt32), block size (UInt32)
///     16  size of the file        24  fingerprint of the records that it belongs to
///     32  checksum of bytes 0 to 31, of the section table and of the block checksums
///     40  number of sections (UInt32), 0 (UInt32)
///     48  for each section of `IndexSection.Kind`, by raw value: offset, number of elements (UInt64 each)
///
/// The blocks are checked when they are first read, so that opening a large index reads almost nothing of it.
enum IndexLayout {
  /// "FRNTNAME".
  static let magic: UInt64 = 0x454D_414E_544E_5246
  /// Raised with every change that an older program would misread.
  static let version: UInt32 = 3
  /// Bytes a checksum covers; a power of two, so that no element lies in two blocks.
  static let blockSize = 1 << 12
  static let alignment = 64
  static var headerSize: Int { 48 + IndexSection.Kind.allCases.count * 16 }
}

/// A run of elements of one size in the index.
struct IndexSection: Sendable {
  /// What the sections hold, in the order of the file.
  enum Kind: Int, CaseIterable, Sendable {
    /// UInt32: the distinct keys, one behind the other. Of each: how many folded units it has, how many names; the units,
    /// two an element, the earlier one in its lower half; the numbers of the names, where `NameIndex.withoutClassWord`
    /// marks one that is listed less a class word. A key is known by where its record begins: what a hit asks of it lies
    /// in one or two cache lines.
    case keyRecords
    /// UInt32 by name: the place.
    case namePlaces
    /// UInt8 by name: what sort of name it is.
    case nameKinds
    /// UInt64: open-addressed buckets of keys and beginnings of keys.
    case buckets
    /// UInt64: a bit for every key and beginning of a key, with room for sixteen times as many.
    case bucketFilter
    /// UInt32: the spellings of each skeleton, in the layout of `SpellingRecord`: what a search reads of a skeleton lies
    /// behind each other. A skeleton is known by where its record begins.
    case spellingRecords
    /// UInt64: open-addressed buckets of skeletons.
    case skeletonBuckets
    /// UInt64: a bit for every skeleton.
    case skeletonFilter
    /// UInt64: a bit for every beginning of a skeleton, itself included.
    case skeletonStartFilter
    /// UInt64 by place, two each: latitude and longitude as the bits of a double.
    case positions
    /// UInt32 by place: the prior of `Prominence` as the bits of a float.
    case priors
    /// UInt8 by place: the scripts in which it has names.
    case scripts
    /// UInt64: hashes of the keys of all administrative units' names, in order of size.
    case units
  }

  /// Its first byte.
  var offset = 0
  /// How many elements it has.
  var count = 0
}
