// swift-tools-version: 6.2
import PackageDescription

// Three shapes of one package:
//   (default)     everything: the office, its counter, the two programs, the tests
//   AMAN_PURE=1   only the pure modules, as Embedded Swift for WebAssembly
//   AMAN_FUZZ=1   the parsers and their fuzz targets, with libFuzzer's instrumentation
let pureOnly = Context.environment["AMAN_PURE"] == "1"
let fuzzing = Context.environment["AMAN_FUZZ"] == "1"

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let embedded: [SwiftSetting] = [
    .enableExperimentalFeature("Embedded"),
    .unsafeFlags([
        "-wmo", "-Osize", "-Xcc", "-mcpu=mvp", "-Xfrontend", "-mergeable-traps",
        "-enforce-exclusivity=unchecked", "-Xllvm", "-sil-disable-pass=late-inline",
        "-Xllvm", "-sil-disable-pass=closure-specialize",
    ]),
]

/// Most memory the page's core may take: a list of 16 MiB beside the one held, and work on both.
let browserMemoryByteCountMax = 201_326_592

// Every module that is fuzzed reports which of its edges an input reached.
let watched: [SwiftSetting] =
    fuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : []

// The tests' build is optimised too where the time of the tests goes: they run twice as fast, and
// comparing names, which is arithmetic in loops, fifty times.
let optimisedInTests: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// One module: its settings are the same everywhere, but what is only pages and texts is not
/// optimised for the tests, which would wait longer for its build than they gain.
func module(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    only sources: [String]? = nil,
    without folders: [String] = [],
    embedding files: [String] = [],
    optimised: Bool = true
) -> Target {
    let shape = pureOnly ? embedded : (optimised ? optimisedInTests : [])
    return .target(
        name: name,
        dependencies: dependencies,
        exclude: folders,
        sources: sources,
        resources: files.map { .embedInCode($0) },
        swiftSettings: strict + shape + watched
    )
}

func tests(
    _ name: String,
    of dependencies: [Target.Dependency],
    beside folders: [String] = []
) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: folders,
        swiftSettings: strict
    )
}

func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// What reads files from outside.
///
/// ZXing and toml++ are C++: a small C++ target gives each a face that C has. CSandbox confines the
/// process that reads pictures.
let readingLibraries: [Target] = [
    library("CPangoCairo", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    library("CZBar", pkgConfig: "zbar", apt: "libzbar-dev"),
    library("CGdkPixbuf", pkgConfig: "gdk-pixbuf-2.0", apt: "libgdk-pixbuf-2.0-dev"),
    library("CPoppler", pkgConfig: "poppler-glib", apt: "libpoppler-glib-dev"),
    .target(name: "CZXing", linkerSettings: [.linkedLibrary("ZXing")]),
    .target(name: "CToml"),
    .target(name: "CSandbox"),
]

/// Shamir's secret sharing for the custodians of a sealed office.
let sharing: Target = .target(name: "CGfshare", linkerSettings: [.linkedLibrary("gfshare")])

let pure: [Target.Dependency] = ["AmanLetter", "AmanLog", "AmanVerdict"]
let browserParts: [Target.Dependency] = pure + ["AmanTexts"]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
// Foundation's code for the last part of a path traps on a path of one character.
let paths: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let hummingbirdTesting: Target.Dependency = .product(
    name: "HummingbirdTesting",
    package: "hummingbird"
)

let pureModules: [Target] = [
    module("AmanLetter"),
    module("AmanLog"),
    module("AmanVerdict", ["AmanLetter", "AmanLog"]),
    // The page for phones needs what verdicts say, and not the texts of the office's pages.
    module(
        "AmanTexts",
        ["AmanLetter", "AmanVerdict"],
        without: pureOnly ? ["Office"] : [],
        optimised: false
    ),
]

// The page's core as a module of WebAssembly; for the tests it is a module like any other. Its
// features are those of the first WebAssembly, which phones of 2018 have.
let browserModule: [Target] = [
    .target(
        name: "CBrowserRuntime",
        cSettings: [
            .unsafeFlags(["-Os", "-mcpu=mvp", "-ffreestanding", "-fno-builtin"])
        ]
    ),
    .executableTarget(
        name: "AmanBrowser",
        dependencies: browserParts + ["CBrowserRuntime"],
        swiftSettings: strict + embedded,
        linkerSettings: [
            .unsafeFlags(
                [
                    "--no-entry", "--gc-sections", "--strip-all", "--export-memory",
                    "--max-memory=\(browserMemoryByteCountMax)",
                ].flatMap { ["-Xlinker", $0] } + [
                    "-Xlinker", "-z", "-Xlinker", "stack-size=262144",
                    "-Xclang-linker", "-nostdlib",
                ]
            )
        ]
    ),
]

/// What watching an office needs of other packages.
let watching: [Target.Dependency] = [
    .product(name: "CoreMetrics", package: "swift-metrics"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "Tracing", package: "swift-distributed-tracing"),
]

let officeModules: [Target] = [
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    library("CArgon2", pkgConfig: "libargon2", apt: "libargon2-dev"),
    library("CLibPQ", pkgConfig: "libpq", apt: "libpq-dev"),
    library("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    module("AmanBrowser", browserParts),
    library("CP11Kit", pkgConfig: "p11-kit-1", apt: "libp11-kit-dev"),
    module("AmanNames", embedding: ["learned.table"]),
    module("AmanIncident", ["AmanLetter", crypto]),
    module("AmanSignature", pure + [crypto]),
    module("AmanToken", ["AmanLetter", "AmanVerdict", "AmanSignature", "CP11Kit", crypto]),
    module("AmanMonitor", pure + ["AmanSignature"]),
    module("AmanNumbers"),
    module("AmanThreads"),
    module("AmanWatch", ["AmanLetter"] + watching),
    module(
        "AmanOffice",
        pure + [
            "AmanMonitor", "AmanNames", "AmanNumbers", "AmanIncident", "AmanSignature",
            "AmanWatch", "CToml", "CZlib",
            "CSodium", crypto,
            .product(name: "Logging", package: "swift-log"),
        ]
    ),
    module(
        "AmanPaper",
        pure + [
            "AmanOffice", "AmanTexts", "CPangoCairo", "CQREncode", "CZBar", "CZXing", "CGdkPixbuf",
            "CPoppler", "CSandbox",
        ]
    ),
]

let siteModules: [Target] = [
    sharing,
    module(
        "AmanRecords",
        pure + [
            "AmanNumbers", "AmanOffice", "AmanIncident", "AmanSignature", "AmanThreads",
            "AmanWatch", "CArgon2", "CGfshare", "CLibPQ", crypto, paths,
            .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    .target(name: "CFileBirth"),
    .target(name: "CMachine"),
    .target(name: "CFolderSwap"),
    module(
        "AmanWitness",
        pure + [
            "AmanSignature", "CFileBirth", .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    module(
        "AmanWeb",
        pure + [
            "AmanNames", "AmanNumbers", "AmanOffice", "AmanIncident", "AmanSignature", "AmanTexts",
            "AmanThreads", "AmanWatch",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HummingbirdTLS", package: "hummingbird"),
            .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "Logging", package: "swift-log"),
        ],
        embedding: ["Assets"],
        optimised: false
    ),
]

let everyModule: [Target.Dependency] =
    pure + [
        "AmanTexts", "AmanSignature", "AmanIncident", "AmanOffice", "AmanRecords", "AmanPaper",
        "AmanWeb",
    ]

let programs: [Target] = [
    .executableTarget(
        name: "aman",
        dependencies: everyModule + [
            "AmanMonitor", "AmanNames", "AmanNumbers", "AmanToken", "AmanWatch", "AmanWitness",
            "CFolderSwap", "CSandbox", "CMachine", arguments, crypto, paths,
            .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "X509", package: "swift-certificates"),
            .product(name: "SwiftASN1", package: "swift-asn1"),
        ] + watching,
        resources: [.embedInCode("Programmes/herat.toml")],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "aman-verify",
        dependencies: pure + ["AmanTexts", "AmanSignature"],
        swiftSettings: strict
    ),
    // Built as a stranger's app would be: it sees what is public, and nothing else.
    .executableTarget(
        name: "checkpoint-example",
        dependencies: pure + ["AmanTexts", crypto],
        path: "Examples/Checkpoint",
        packageAccess: false,
        swiftSettings: strict
    ),
    .target(name: "CLogYardstick", path: "Benchmarks/CLog"),
    .executableTarget(
        name: "aman-bench",
        dependencies: pure + [
            "AmanSignature", "AmanOffice", "AmanRecords", "AmanPaper", "AmanWitness", "CZlib",
            "CLogYardstick", "TestSupport", crypto, arguments,
            .product(name: "Logging", package: "swift-log"),
            .product(name: "GRDB", package: "GRDB.swift"),
        ],
        path: "Benchmarks",
        exclude: ["Names", "CLog"],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "aman-names",
        dependencies: ["AmanNames", arguments],
        path: "Benchmarks/Names",
        swiftSettings: strict
    ),
]

let inMemoryTracing: Target.Dependency = .product(
    name: "InMemoryTracing",
    package: "swift-distributed-tracing"
)

let testTargets: [Target] = [
    // What tests of several modules share, and the benchmark; no program of an office links it.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("AmanLetterTests", of: ["AmanLetter", crypto], beside: ["Vectors"]),
    tests("AmanLogTests", of: ["AmanLog", crypto]),
    tests(
        "AmanVerdictTests",
        of: browserParts + ["AmanBrowser", "AmanSignature", "AmanOffice", crypto],
        beside: ["twin.mjs"]
    ),
    tests("AmanBrowserTests", of: browserParts + ["AmanBrowser", "AmanSignature", crypto]),
    tests("AmanTokenTests", of: pure + ["AmanSignature", "AmanToken", "AmanRecords", crypto]),
    tests("AmanNamesTests", of: ["AmanNames"]),
    tests("AmanNumbersTests", of: ["AmanNumbers"]),
    tests("AmanThreadsTests", of: ["AmanThreads"]),
    tests("AmanWatchTests", of: ["AmanLetter", "AmanWatch", inMemoryTracing] + watching),
    tests("AmanMonitorTests", of: pure + ["AmanMonitor", crypto]),
    tests("AmanIncidentTests", of: ["AmanLetter", "AmanIncident", crypto]),
    tests(
        "AmanOfficeTests",
        of: pure + [
            "AmanMonitor", "AmanNames", "AmanNumbers", "AmanIncident", "AmanOffice",
            "AmanSignature", "AmanRecords", crypto,
        ]
    ),
    tests(
        "AmanRecordsTests",
        of: pure + [
            "AmanNumbers", "AmanIncident", "AmanOffice", "AmanSignature", "AmanRecords",
            "AmanThreads", crypto, .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    // With the program that decodes pictures for its parent.
    tests("AmanPaperTests", of: pure + ["AmanOffice", "AmanPaper", "aman"]),
    tests(
        "AmanWebTests",
        of: everyModule + watching + [
            "AmanThreads", "AmanWatch", hummingbirdTesting, inMemoryTracing,
            .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    // With the program, which is killed among its requests.
    tests(
        "AmanWitnessTests",
        of: pure + [
            "AmanSignature", "AmanWitness", "aman",
            .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    // The test program's calls that write files, so that a disk can lie to it.
    .target(name: "CLyingDisk", path: "Tests/CLyingDisk"),
    tests(
        "Simulation",
        of: pure + [
            "AmanOffice", "AmanRecords", "AmanSignature", "CLyingDisk",
            .product(name: "Logging", package: "swift-log"),
        ],
        beside: ["seeds.txt"]
    ),
    tests("HouseRules", of: []),
    tests(
        "Stories",
        of: browserParts + [
            "aman", "aman-verify", "checkpoint-example", "AmanBrowser", "AmanSignature",
            "AmanIncident", "AmanOffice", "AmanPaper",
            .product(name: "GRDB", package: "GRDB.swift"),
        ],
        beside: ["Scripts", "Oracles", "Browser", "Earlier"]
    ),
]

// The pure modules, and of the office and of paper only the files that read what strangers send:
// so that fuzzing builds neither BoringSSL nor GRDB. A new file there is fuzzed once it is named.
let fuzzTargets: [Target] = [
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    module("AmanNames", embedding: ["learned.table"]),
    module(
        "AmanOffice",
        pure + ["AmanNames", "CToml", "CSodium"],
        only: [
            "Programme", "RecordsError.swift", "Check/ProtectedRow.swift",
            "Apply/Application.swift",
            "Apply/ApplyError.swift", "Apply/ApplyRequest.swift", "Apply/ApplyRequest+JSON.swift",
            "Apply/BirthYear.swift", "Apply/FoldedWord.swift",
            "Apply/Correction.swift", "Apply/PersonField.swift", "Apply/Tidying.swift",
            "Revoke/ChangeRequestAct.swift", "Revoke/Transitions.swift",
            "Codecs/CSVForm.swift", "Codecs/CSVReader.swift", "Codecs/JSONReader.swift",
            "Codecs/JSONValue.swift", "Apply/ImportLimits.swift",
            "Lists/ListID.swift", "Lists/PrimeGroup.swift", "Lists/EvaluationProof.swift",
            "Lists/OutsideFiles.swift", "Lists/OutsideList.swift", "Lists/ListEntry.swift",
            "Lists/OutsideListError.swift", "Lists/OutsideListLimits.swift",
            "Lists/KnownFacts.swift",
            "Apart/OfficeTicket.swift", "Apart/MovedCase.swift", "Apart/SealedCase.swift",
            "Apart/CaseKeyStatement.swift", "Apart/ReadingCaseFiles.swift",
        ]
    ),
    module(
        "AmanPaper",
        ["AmanLetter", "CPangoCairo", "CZBar", "CZXing", "CGdkPixbuf", "CPoppler", "CSandbox"],
        only: ["Reading"]
    ),
    .executableTarget(
        name: "aman-fuzz",
        dependencies: pure + ["AmanNames", "AmanOffice", "AmanPaper", "CZlib"],
        path: "Fuzz",
        exclude: ["corpus", "make-images.py", "run.sh"],
        swiftSettings: strict + watched,
        // SwiftPM makes the program's own entry point its main function, and libFuzzer brings
        // another: the first one wins, and calls libFuzzer. gold crashes over the two, lld not.
        linkerSettings: [
            .unsafeFlags([
                "-sanitize=fuzzer", "-use-ld=lld", "-Xlinker", "--allow-multiple-definition",
            ])
        ]
    ),
]

let package = Package(
    name: "aman",
    products: pureOnly ? [] : [.library(name: "AmanVerdict", targets: pureModules.map(\.name))],
    dependencies: pureOnly
        ? []
        : [
            .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
            .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
            .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
            .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
            .package(
                url: "https://github.com/apple/swift-distributed-tracing.git",
                exact: "1.7.3"
            ),
            .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
            .package(url: "https://github.com/apple/swift-metrics.git", exact: "2.13.0"),
            .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
            .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
            .package(
                url: "https://github.com/swift-server/async-http-client.git",
                exact: "1.37.0"
            ),
            .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        ],
    targets: pureOnly
        ? pureModules + browserModule
        : fuzzing
            ? pureModules + readingLibraries + fuzzTargets
            : pureModules + readingLibraries + officeModules + siteModules + programs + testTargets,
    cxxLanguageStandard: .cxx17
)
