import Foundation
import TestSupport
import Testing

/// The completions that the parser makes.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func theyKnowVerbsOptionsFormatsAndLayers(_ shell: String) throws {
    let script = try Command.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for word in [
      "map", "timeline", "gazetteer", "overwrite", "geojson", "gpkg", "svg", "unresolved", "control", "jsonl",
    ] {
      #expect(script.output.contains(word), "\(word)")
    }
    guard let program = Command.path(of: shell) else {
      print("\(shell) is not installed: its completions were not loaded")
      return
    }
    let folder = try ScratchFolder()
    let result = try Command.run(program, ["-n", folder.write("completions", script.output)])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func bashOffersWhatFits() throws {
    guard let bash = Command.path(of: "bash") else { return }
    let script = try Command.run(["--generate-completion-script", "bash"]).output
    func offered(_ words: String...) throws -> Set<String> {
      let list = words.map { "'\($0)'" }.joined(separator: " ")
      let call = """
        \(script)
        COMP_WORDS=(frontline \(list)); COMP_CWORD=\(words.count); COMP_LINE="frontline \(words.joined(separator: " "))"
        COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
        _frontline frontline '\(words.last ?? "")' '\(words.dropLast().last ?? "frontline")' 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      let folder = try ScratchFolder()
      let result = try Command.run(bash, ["--norc", folder.write("call", call)])
      return Set(result.output.split { $0 == "\n" || $0 == " " }.map(String.init))
    }
    #expect(try offered("ma").contains("map"))
    #expect(try offered("map", "--over").contains("--overwrite"))
    #expect(try offered("map", "--format", "geojsons") == ["geojsonseq"])
    #expect(try offered("export", "--layer", "po") == ["pockets"])
  }
}
