import Testing

@testable import MapDrawing

/// The examples of NIST, "Cryptographic Standards and Guidelines: Example Values", SHA-256.
@Suite struct SHA256Tests {
  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examplesHaveTheirHashes(_ text: String, _ hash: String) {
    #expect(hex(SHA256.hash(text.utf8)) == hash)
  }

  @Test func aMillionLettersHaveTheirHash() {
    let hash = SHA256.hash(repeatElement(UInt8(ascii: "a"), count: 1_000_000))
    #expect(hex(hash) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Around the length at which the number of bits needs a block of its own.
  @Test(
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    ])
  func theEndOfABlockIsNoTrap(_ count: Int, _ hash: String) {
    #expect(hex(SHA256.hash(repeatElement(UInt8(ascii: "a"), count: count))) == hash)
  }

  @Test func aPolicyNamesAScriptByItsHash() {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    #expect(
      PageText.policyHash("alert(1)") == "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
  }
}
