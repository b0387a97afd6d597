import CGDAL

/// How bad GDAL says an error is.
public enum ErrorClass: UInt32, Sendable, Comparable {
  case none
  case debug
  case warning
  case failure
  case fatal

  /// Whether one class is less bad than another.
  public static func < (a: ErrorClass, b: ErrorClass) -> Bool { a.rawValue < b.rawValue }
}

/// One thing that GDAL said during a call.
public struct ErrorReport: Sendable, Hashable {
  /// Warning or failure.
  public let errorClass: ErrorClass
  /// GDAL's number, for example 3 for file input and output.
  public let number: Int32
  /// GDAL's words.
  public let text: String
}

/// Where the error handler puts what GDAL says. It is touched only by the thread that makes the call.
final class ErrorLog {
  var reports: [ErrorReport] = []

  /// What failed first: later errors are mostly consequences.
  var failure: ErrorReport? { reports.first { $0.errorClass >= .failure } }
  /// What was said of the first failures, or for want of one of the last warning; GDAL often names the file only in
  /// the second.
  var reasons: String? {
    var texts: [String] = []
    for report in reports where report.errorClass >= .failure && !texts.contains(report.text) {
      texts.append(report.text)
    }
    return texts.isEmpty ? reports.last?.text : texts.prefix(3).joined(separator: " ")
  }
  var warnings: [String] { reports.filter { $0.errorClass == .warning }.map(\.text) }
}

extension Library {
  /// Makes calls of GDAL's and gathers what it says meanwhile, so that nothing is printed on standard error.
  ///
  /// The handlers are a stack of the thread's, so there is no asynchronous form.
  func gather<Value>(_ calls: () -> Value) -> (value: Value, log: ErrorLog) {
    let log = ErrorLog()
    return (gather(into: log, calls), log)
  }

  /// Makes calls of GDAL's and gathers what it says meanwhile in a log that is used again and again.
  func gather<Value>(into log: ErrorLog, _ calls: () -> Value) -> Value {
    if !log.reports.isEmpty { log.reports = [] }
    functions.CPLErrorReset()
    functions.CPLPushErrorHandlerEx(
      { errorClass, number, text in
        guard let data = (try? Library.loaded())?.functions.CPLGetErrorHandlerUserData() else { return }
        guard let known = ErrorClass(rawValue: errorClass.rawValue), known >= .warning else { return }
        let said = text.map { String(cString: $0) } ?? ""
        // A path as everybody else knows it.
        let words = said.replacing(BufferedFileSystem.prefix, with: "")
        Unmanaged<ErrorLog>.fromOpaque(data).takeUnretainedValue().reports.append(
          ErrorReport(errorClass: known, number: number, text: words))
      }, Unmanaged.passUnretained(log).toOpaque())
    let value = calls()
    functions.CPLPopErrorHandler()
    return value
  }
}
