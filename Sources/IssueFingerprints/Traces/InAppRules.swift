import IssueModels

/// Tells an application's own calls from those of libraries and runtimes, by where package managers and systems keep
/// them, for clients that did not say.
enum InAppRules {
  /// Whether a call belongs to a library or a runtime.
  static func isForeign(_ frame: StackFrame) -> Bool {
    if let file = frame.file, folders.contains(where: { file.firstRange(of: $0) != nil }) { return true }
    if let file = frame.file, fileStarts.contains(where: file.hasPrefix) { return true }
    let name = frame.module ?? frame.function ?? ""
    return moduleStarts.contains(where: name.hasPrefix) || modules.contains(name)
  }

  private static let folders = [
    "node_modules/", "bower_components/", "webpack/bootstrap", "webpack/runtime", "site-packages/", "dist-packages/",
    "/lib/python", "\\Lib\\", "/go/pkg/mod/", "/usr/local/go/src/", "/libexec/src/runtime/", ".cargo/registry/",
    ".cargo/git/", "/rustc/", "/rustlib/src/", "/gems/", "/lib/ruby/", "/vendor/", "/Pods/", "/Carthage/",
    "/.build/checkouts/", "/SourcePackages/checkouts/", "/.pub-cache/", "/.m2/repository/", "/.nuget/packages/",
    "/System/Library/", "/usr/lib/", "/usr/local/lib/", "/usr/include/", "/lib/x86_64-linux-gnu/", "\\Windows\\",
  ]

  private static let fileStarts = [
    "node:", "internal/", "vendor/", "dart:", "package:flutter/", "<frozen ", "<built-in", "<__array_function__",
    "chrome-extension:", "moz-extension:", "safari-extension:", "safari-web-extension:", "native ", "[native code]",
    "ld-linux", "libc.so", "libpthread", "libsystem_", "libswift", "libobjc", "libdispatch", "libdyld",
  ]

  private static let moduleStarts = [
    "java.", "javax.", "jakarta.", "jdk.", "sun.", "com.sun.", "kotlin.", "kotlinx.", "scala.", "groovy.", "clojure.",
    "android.", "androidx.", "com.android.", "dalvik.", "com.google.android.", "org.springframework.", "org.apache.",
    "org.hibernate.", "org.junit.", "org.eclipse.jetty.", "io.netty.", "io.micronaut.", "reactor.", "okhttp3.",
    "retrofit2.", "io.reactivex.", "com.fasterxml.", "System.", "Microsoft.", "core::", "std::", "alloc::", "tokio::",
    "<core::", "<alloc::", "<std::", "rust_begin_unwind", "runtime.", "reflect.", "net/http.", "libsystem_", "libswift",
    "libobjc", "libdispatch", "libdyld", "libc.so", "libpthread", "ld-linux", "KERNELBASE", "importlib.", "asyncio.",
  ]

  private static let modules: Set<String> = [
    "runtime", "reflect", "net/http", "UIKitCore", "UIKit", "AppKit", "SwiftUI", "SwiftUICore", "CoreFoundation",
    "Foundation", "FoundationEssentials", "GraphicsServices", "QuartzCore", "CFNetwork", "AttributeGraph", "Swift",
    "_Concurrency", "Dispatch", "dyld", "ntdll", "ntdll.dll", "kernel32", "kernel32.dll", "KERNEL32", "user32",
    "user32.dll", "ucrtbase", "asyncio", "threading", "concurrent.futures", "mscorlib", "System.Private.CoreLib",
  ]
}
