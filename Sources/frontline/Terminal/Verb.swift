import ArgumentParser
import DynamicLibrary
import Fronts
import Gazetteer
import GazetteerBuilding
import MapDrawing
import MapWriting
import Reading

/// Runs the work of a verb and turns its errors into messages and exit statuses.
enum Verb {
  static func run(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as GazetteerError {
      throw fail(error.description, status: error.exitStatus)
    } catch let error as GazetteerBuildError {
      throw fail(error.description, status: error.exitStatus)
    } catch let error as InputError {
      throw fail(error.description, status: error.exitStatus)
    } catch let error as MapWritingError {
      throw fail(error.advice, status: error.exitStatus)
    } catch let error as PictureError {
      throw fail(error.description, status: error.exitStatus)
    } catch let error as LeafletError {
      throw fail(error.description, status: ExitStatus.cannotCreate)
    } catch let error as MapBuildingError {
      throw fail(error.description, status: ExitStatus.inputOutput)
    } catch let error as TimelineError {
      throw fail(error.description, status: error.exitStatus)
    } catch let error as DynamicLibraryError {
      throw fail(error.description, status: ExitStatus.cannotCreate)
    } catch let error as LexiconError {
      throw fail(error.description, status: ExitStatus.badData)
    }
  }
}

extension InputError {
  /// The exit status that it ends the command with.
  var exitStatus: Int32 {
    switch problem {
    case .missing, .emptyFolder: ExitStatus.noInput
    case .empty, .notUTF8, .binary, .badLine: ExitStatus.badData
    case .inputOutput: ExitStatus.inputOutput
    }
  }
}

extension TimelineError {
  /// The exit status that it ends the command with.
  var exitStatus: Int32 {
    switch self {
    case .noDates, .nothingHeld, .badInitialRow: ExitStatus.badData
    case .gazetteer(let error): error.exitStatus
    case .planar, .layer: ExitStatus.inputOutput
    case .library: ExitStatus.cannotCreate
    }
  }
}
