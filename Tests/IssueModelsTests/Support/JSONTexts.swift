import IssueJSON

/// Decodes a JSON text the way a host does.
func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
  try IssueJSONDecoder().decode(type, from: Array(text.utf8))
}
