import CLibFuzzer
import Gazetteer

/// Feeds the reader inputs that libFuzzer makes up, and ends at the first one of which something does not hold.
///
///     fuzz [LIBFUZZER OPTION]... CORPUS...   runs; scripts/fuzz calls it
///     fuzz FILE                              tries one input, for example a finding
///
/// `main` is libFuzzer's: https://llvm.org/docs/LibFuzzer.html.
private struct Fuzz: Sendable {
  let target: FuzzTarget
  let mutator: WordMutator

  init() throws {
    let gazetteer = try Gazetteer.shipped()
    target = try FuzzTarget(gazetteer: gazetteer)
    mutator = WordMutator(words: try KnownWords(gazetteer: gazetteer).words)
  }

  /// What all inputs share.
  static let shared: Fuzz = {
    do {
      return try Fuzz()
    } catch {
      fatalError("cannot begin: \(error)")
    }
  }()
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  Fuzz.shared.target.test(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Changes words every other time, and bytes as libFuzzer does the other times.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32) -> Int {
  guard seed % 2 == 0 else { return LLVMFuzzerMutate(data, size, limit) }
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let changed = Fuzz.shared.mutator.mutate(bytes, seed: UInt64(seed), limit: limit)
  _ = UnsafeMutableBufferPointer(start: data, count: limit).update(fromContentsOf: changed)
  return changed.count
}
