internal import IssueJSON
public import IssueModels

/// The checks of an event. One bad event is refused by itself; the rest of its batch goes on.
public enum EventRules: Sendable {
  /// Everything that is wrong with an event.
  public static func problems(_ event: ErrorEvent, _ limits: EventLimits = .standard) -> [FieldProblem] {
    var check = Validator()
    check.text(event.id, "id", limit: limits.idBytes, .line)
    check.text(event.appID, "app_id", limit: limits.idBytes, .line)
    check.text(event.sessionID, "session_id", limit: limits.idBytes, .line)
    check.text(event.userID, "user_id", limit: limits.idBytes, .line)
    check.message(event.message, "message", limits, mayBeEmpty: !event.exceptions.isEmpty)
    check.text(event.module, "source_module", limit: limits.nameBytes, .line)
    check.text(event.appVersion, "app_version", limit: limits.nameBytes, .line)
    check.text(event.sdkName, "sdk_name", limit: limits.nameBytes, .line)
    check.text(event.sdkVersion, "sdk_version", limit: limits.nameBytes, .line)
    check.text(event.environment, "environment", limit: limits.nameBytes, .line)
    check.text(event.countryCode, "country_code", limit: 8, .line)
    check.exceptions(event.exceptions, limits)
    check.attributes(event.attributes, limits)
    check.count(event.fingerprint?.count ?? 0, "fingerprint", limit: limits.fingerprintParts)
    for (index, part) in (event.fingerprint ?? []).prefix(limits.fingerprintParts).enumerated() {
      check.size(part, "fingerprint[\(index)]", limits.fingerprintBytes)
    }
    if event.timestamp.clamped != event.timestamp {
      check.add("timestamp", .malformed, "send a time between the years 1 and 9999")
    }
    return check.problems
  }
}

extension Validator {
  /// Messages come from programs, so control characters are let through; only their size is a matter.
  fileprivate mutating func message(_ text: String, _ field: String, _ limits: EventLimits, mayBeEmpty: Bool) {
    if !mayBeEmpty && Text.trimmed(text).isEmpty { add(field, .required, "say what went wrong") }
    size(text, field, limits.messageBytes)
  }

  fileprivate mutating func size(_ text: String?, _ field: String, _ limit: Int) {
    guard let text, text.utf8.count > limit else { return }
    add(field, .tooLong(limit), "shorten it; it has \(text.utf8.count) bytes")
  }

  fileprivate mutating func exceptions(_ exceptions: [ExceptionInfo], _ limits: EventLimits) {
    count(exceptions.count, "exceptions", limit: limits.exceptions)
    for (index, exception) in exceptions.prefix(limits.exceptions).enumerated() {
      let path = "exceptions[\(index)]"
      size(exception.type, "\(path).type", limits.frameBytes)
      size(exception.message, "\(path).message", limits.messageBytes)
      count(exception.frames.count, "\(path).frames", limit: limits.frames)
      for (place, frame) in exception.frames.prefix(limits.frames).enumerated() {
        for (name, text) in [
          ("function", frame.function), ("module", frame.module), ("file", frame.file), ("address", frame.address),
        ] {
          size(text, "\(path).frames[\(place)].\(name)", limits.frameBytes)
        }
      }
    }
  }

  fileprivate mutating func attributes(_ attributes: [String: String], _ limits: EventLimits) {
    count(attributes.count, "attributes", limit: limits.attributes)
    guard attributes.count <= limits.attributes else { return }
    let large = attributes.filter {
      $0.key.utf8.count > limits.attributeNameBytes || $0.value.utf8.count > limits.attributeBytes
    }
    for (name, value) in large.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      size(name, "attributes", limits.attributeNameBytes)
      size(value, "attributes.\(Text.shortened(name, to: 40))", limits.attributeBytes)
    }
  }
}
