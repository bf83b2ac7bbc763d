/// A row that several people could be meant by, who have one name.
package struct Doubt: Hashable, Sendable {
    /// Counted from 0, as the column is.
    package let row: Int
    package let column: Int
    package let name: String
    package let ids: [String]
}
