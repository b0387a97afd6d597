import ArgumentParser
import Gazetteer
import GazetteerBuilding

/// The exit statuses of the command (sysexits.h).
enum ExitStatus {
  static let nothingFound: Int32 = 1
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
}

/// Writes an error to standard error and ends the verb with its status.
func fail(_ message: String, status: Int32) -> ExitCode {
  StandardError.write("frontline: \(message)\n")
  return ExitCode(status)
}

extension GazetteerError {
  /// The exit status that it ends the command with.
  var exitStatus: Int32 {
    switch self {
    case .notFound, .unreadable: ExitStatus.noInput
    case .badRow, .badIndex: ExitStatus.badData
    case .unwritable: ExitStatus.cannotCreate
    case .library: ExitStatus.inputOutput
    }
  }
}

extension GazetteerBuildError {
  /// The exit status that it ends the command with.
  var exitStatus: Int32 {
    switch self {
    case .noSource: ExitStatus.noInput
    case .unknownFormat, .unreadable, .badRow, .nothingRead: ExitStatus.badData
    case .exists, .cannotWrite: ExitStatus.cannotCreate
    case .inputOutput, .library: ExitStatus.inputOutput
    case .interrupted: Interruption.status
    }
  }
}
