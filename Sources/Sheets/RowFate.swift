/// What becomes of what a row of a table says, beside what is recorded.
package enum RowFate: Hashable, Sendable {
    case new, same
    /// The values that become others, by their names.
    case changed([String])
}
