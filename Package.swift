// swift-tools-version: 6.2
import PackageDescription

/// Every target: a warning stops the build, and what a file uses it imports by name.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// The arrows between the modules are the design (docs/ARCHITECTURE.md): none is added to save a line.
let package = Package(
    name: "toadam",
    products: [
        .executable(name: "toadam", targets: ["toadam"]),
        .executable(name: "toadam-benchmark", targets: ["toadam-benchmark"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .target(name: "Text", swiftSettings: strict),
        .target(name: "Seminar", dependencies: ["Text"], swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Seminar"], swiftSettings: strict),
        .target(name: "Journal", dependencies: ["Seminar"], swiftSettings: strict),
        .target(name: "Reports", dependencies: ["Seminar", "Text", "Wording"], swiftSettings: strict),
        .systemLibrary(name: "CZlib"),
        .systemLibrary(name: "CExpat"),
        .target(
            name: "Sheets", dependencies: ["CExpat", "CZlib", "Seminar", "Text", "Wording"],
            swiftSettings: strict),
        .target(name: "Display", dependencies: ["Text"], swiftSettings: strict),
        .target(
            name: "Interface", dependencies: ["Display", "Seminar", "Sheets", "Text", "Wording"],
            swiftSettings: strict),
        .target(
            name: "CTerminal",
            cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .target(name: "Terminal", dependencies: ["CTerminal", "Display"], swiftSettings: strict),
        .executableTarget(
            name: "toadam",
            dependencies: [
                "Display", "Interface", "Journal", "Reports", "Seminar", "Sheets", "Terminal", "Text",
                "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "toadam-benchmark",
            dependencies: [
                "Journal", "Seminar", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Baseline"],
            swiftSettings: strict
        ),
        // What libFuzzer calls (Tests/Trials/fuzz), compiled with everything else so that it never falls behind.
        .target(
            name: "Fuzz", dependencies: ["Display", "Journal", "Seminar", "Terminal"],
            path: "Tests/Trials/Fuzz", swiftSettings: strict),
        // What several test targets use.
        .target(
            name: "TestSupport", dependencies: ["Display", "Seminar", "Terminal"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(name: "TextTests", dependencies: ["TestSupport", "Text"], swiftSettings: strict),
        .testTarget(
            name: "SeminarTests", dependencies: ["Seminar", "TestSupport", "Text"], swiftSettings: strict),
        .testTarget(
            name: "WordingTests", dependencies: ["Seminar", "TestSupport", "Wording"], swiftSettings: strict),
        .testTarget(
            name: "JournalTests", dependencies: ["Fuzz", "Journal", "Seminar", "TestSupport", "Text"],
            swiftSettings: strict),
        .testTarget(
            name: "SheetsTests", dependencies: ["Seminar", "Sheets", "TestSupport", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Reports", "Seminar", "Sheets", "TestSupport", "Text", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "InterfaceTests",
            dependencies: ["Display", "Interface", "Seminar", "TestSupport", "Text", "Wording"],
            exclude: ["Snapshots"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["CTerminal", "Display", "Terminal", "TestSupport", "Text"],
            swiftSettings: strict),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "Display", "Interface", "Journal", "Reports", "Seminar", "Sheets", "Terminal", "TestSupport",
                "Text",
                "Wording", "toadam",
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
