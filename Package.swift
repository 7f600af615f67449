// swift-tools-version: 6.2
import PackageDescription

/// The gate builds with `ISSUEKIT_STRICT`, so that no warning lands (SE-0480); whoever builds with a newer compiler is
/// not stopped by its new warnings.
let strict: [SwiftSetting] = Context.environment["ISSUEKIT_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// SE-0335 `ExistentialAny`, SE-0409 `InternalImportsByDefault`, SE-0444 `MemberImportVisibility`,
/// SE-0461 `NonisolatedNonsendingByDefault`.
let settings: [SwiftSetting] =
  strict + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, at path: String, exclude: [String] = [], _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "IssueKit",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "IssueKit", targets: ["IssueKit"]),
    .library(name: "IssueJSONStore", targets: ["IssueJSONStore"]),
    .library(name: "IssueStoreTesting", targets: ["IssueStoreTesting"]),
    .library(name: "IssueFingerprints", targets: ["IssueFingerprints"]),
    .library(name: "IssueAliases", targets: ["IssueAliases"]),
    .library(name: "IssueJSON", targets: ["IssueJSON"]),
    .executable(name: "triage", targets: ["triage"]),
  ],
  targets: [
    room("IssueJSON"),
    room("IssueModels", ["IssueJSON"]),
    room("IssueValidation", ["IssueJSON", "IssueModels"]),
    room("IssueTransitions", ["IssueJSON", "IssueModels"]),
    room("IssueAliases", ["IssueJSON", "IssueModels"]),
    room("IssueFingerprints", ["IssueModels"]),
    room("IssueMerging", ["IssueJSON", "IssueModels"]),
    room("IssueStorage", ["IssueJSON", "IssueModels"]),
    room("IssueMemoryStore", ["IssueStorage"]),
    room("IssueJSONStore", ["IssueJSON", "IssueModels", "IssueStorage"]),
    room(
      "IssueKit",
      [
        "IssueJSON", "IssueModels", "IssueValidation", "IssueTransitions", "IssueAliases", "IssueFingerprints",
        "IssueMerging", "IssueStorage", "IssueMemoryStore",
      ]),
    room("IssueStoreTesting", ["IssueJSON", "IssueModels", "IssueStorage"]),

    program("triage", at: "Examples/Triage", exclude: ["Logs", "MakeLogs"], ["TriageProgram"]),
    .target(
      name: "TriageProgram", dependencies: ["TriageLogs", "IssueAliases", "IssueKit", "IssueJSONStore"],
      path: "Examples/TriageProgram",
      swiftSettings: settings),
    .target(name: "TriageLogs", path: "Examples/TriageLogs", swiftSettings: settings),
    program("embed", at: "Examples/Embed", ["IssueKit", "IssueJSONStore"]),
    program("own-kind", at: "Examples/OwnKind", ["IssueKit"]),
    program("benchmarks", at: "Examples/Figures", ["IssueKit", "IssueJSONStore"]),

    tests("IssueJSONTests", ["IssueJSON"]),
    tests("IssueModelsTests", ["IssueModels", "IssueValidation", "IssueTransitions", "IssueMerging"]),
    tests("IssueAliasesTests", ["IssueAliases", "IssueJSON", "IssueModels"]),
    tests("IssueFingerprintsTests", ["IssueFingerprints"]),
    tests("IssueStorageTests", ["IssueStorage", "IssueMemoryStore", "IssueStoreTesting"]),
    tests("IssueJSONStoreTests", ["IssueJSONStore", "IssueMemoryStore", "IssueStoreTesting"]),
    tests("IssueKitTests", ["IssueKit", "IssueJSONStore", "IssueStoreTesting"]),
    tests("TriageTests", ["TriageLogs", "TriageProgram", "IssueKit", "IssueJSONStore"]),
  ],
  swiftLanguageModes: [.v6]
)
