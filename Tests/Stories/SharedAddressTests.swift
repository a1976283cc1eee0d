import Foundation
import Testing

/// Many browsers at one address, as each of them meets the office.
@Suite("One address for many people")
struct SharedAddressTests {
    /// Asks on 20 connections from one address, one after the other, and leaves all of them open.
    ///
    /// Prints how many are open still, and how the first one ended: `unannounced` without TLS's own
    /// farewell, for which the server would have waited.
    private static let browsers = """
        import socket, ssl, sys
        tls = ssl.create_default_context()
        tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
        def connect():
            plain = socket.create_connection(("127.0.0.1", int(sys.argv[1])), 60)
            return tls.wrap_socket(plain, suppress_ragged_eofs=False)
        def end(one, seconds):
            one.settimeout(seconds)
            try:
                while one.recv(65536): pass
                return "announced"
            except ssl.SSLEOFError: return "unannounced"
            except TimeoutError: return "open"
            except OSError: return "unannounced"
        def ask():
            one = connect()
            one.sendall(b"GET /sign-in HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\n\\r\\n")
            assert one.recv(9) == b"HTTP/1.1 "
            return one
        all = [ask() for _ in range(20)]
        ends = [end(one, 0.2) for one in all]
        print(ends.count("open"), ends[0])
        """

    @Test("over TLS too, the connection that was idle longest makes room, without a long farewell")
    func tls() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0", "--tls"],
                folder: folder
            )
            defer { served.stop() }
            let said = try served.says("/set-up with the code")
            let port = try #require(said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)).output.1
            let answer = try Programs.run(
                "/usr/bin/env",
                ["python3", "-c", Self.browsers, String(port)]
            )
            #expect(answer.out == "16 unannounced\n", "\(answer.err)")
        }
    }
}
