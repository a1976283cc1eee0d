import Testing

@Suite("Reading Swift as the project rules read it")
struct ScannerTests {
    @Test("comments and strings are separated from code")
    func parts() {
        let source = SwiftSource(
            #"""
            let a = "// no comment { \(b("}") + "{") " // a comment {
            /* one /* nested */ { */ let c = 1
            let d = #"a "quoted" \( not one"# + "\"{"
            let e = """
                } fatalError \(x { "}" }) "
                """
            let f = words.split(separator: /[{"\/]/)
            let g = 6 / 3 / 2
            """#
        )
        #expect(!source.code.contains("{"))
        #expect(!source.code.contains("}"))
        #expect(!source.code.contains("fatalError"))
        #expect(source.code.contains("let c = 1"))
        #expect(source.code.contains("let f = words.split"))
        #expect(source.code.contains("6 / 3 / 2"))
        #expect(source.comments.contains("// a comment {"))
        #expect(!source.comments.contains("no comment"))
        #expect(source.codeLines.count == source.lines.count)
    }

    @Test("functions are measured from their keyword to their closing brace")
    func lengths() {
        let source = SwiftSource(measuredSample)
        #expect(
            source.functions == [
                MeasuredFunction(name: "two", line: 3, lineCount: 1),
                MeasuredFunction(name: "init", line: 11, lineCount: 3),
                MeasuredFunction(name: "long", line: 14, lineCount: 6),
                MeasuredFunction(name: "computed", line: 20, lineCount: 4),
                MeasuredFunction(name: "subscript", line: 24, lineCount: 1),
                MeasuredFunction(name: "main", line: 30, lineCount: 1),
            ]
        )
    }
}

/// Functions of every form, and braces where they do not count.
private let measuredSample =
    #"""
    protocol Asks {
        func one() -> Int
        var two: Int { get }
        init(three: () -> Void)
    }
    struct Answers {
        let text = """
            }}}
            """
        var stored = 3
        init(_ make: () -> Int = { 3 }) {
            self.init("}")
        }
        func long(
            _ value: Int
        ) -> Int {
            let inner = { (x: Int) in x }
            return inner(value)
        }
        var computed: Int {
            // }
            3
        }
        subscript(_ place: Int) -> Int { place }
    }
    @_silgen_name("elsewhere")
    func elsewhere() -> Int
    @main
    struct Program {
        static func main(then: () -> Void = { let a = 1 }) {}
    }
    """#
