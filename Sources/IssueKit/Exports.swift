@_exported public import IssueFingerprints
@_exported public import IssueJSON
@_exported public import IssueMemoryStore
@_exported public import IssueMerging
@_exported public import IssueModels
@_exported public import IssueStorage
@_exported public import IssueTransitions
@_exported public import IssueValidation
