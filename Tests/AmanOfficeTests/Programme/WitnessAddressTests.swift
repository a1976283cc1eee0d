import Testing

@testable import AmanOffice

@Suite("The address of a witness")
struct WitnessAddressTests {
    @Test("needs TLS, unless the witness is on the same computer")
    func addresses() {
        for address in [
            "https://witness.example", "https://witness.example:8443/w1", "http://127.0.0.1:7380",
            "http://127.0.0.53/w1", "http://localhost:7380",
        ] {
            #expect(isWitnessAddress(address), "\(address)")
        }
        for address in [
            "http://witness.example", "http://127.example/w1", "http://127.0.0.1@witness.example",
            "http://localhost.example", "http://127.0.0.1:80:witness.example", "http://10.0.0.1",
            "ftp://localhost", "https://witness.example/",
        ] {
            #expect(!isWitnessAddress(address), "\(address)")
        }
    }
}
