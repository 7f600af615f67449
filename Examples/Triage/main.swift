import TriageProgram

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

exit(await Program(.live).run(Array(CommandLine.arguments.dropFirst())))
