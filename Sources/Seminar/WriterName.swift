/// A writer's name, and the short one that readable numbers begin with.
package struct WriterName: Hashable, Sendable {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    /// `TK1` for `Thư ký 1`: the first letter of each word, and numbers whole.
    package var short: String {
        name.split(separator: " ").map { $0.first?.isNumber == true ? String($0) : $0.prefix(1).uppercased() }
            .joined()
    }
}
