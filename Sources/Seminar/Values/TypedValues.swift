/// Reads the values of a subject in the shape that each should have.
///
/// A value that is null, is missing or has another shape reads as nil: a journal from a newer version must never stop
/// this one. The values themselves are left as they came.
extension Values {
    package func text(_ name: String) -> String? { self[name]?.string }

    package func integer(_ name: String) -> Int? { self[name]?.integer }

    /// A number with decimals, such as a place between two others.
    package func decimal(_ name: String) -> Double? { self[name]?.decimal }

    /// Whether a flag is raised; one that is missing is not.
    package func flag(_ name: String) -> Bool { self[name]?.bool ?? false }

    package func moment(_ name: String) -> Moment? { text(name).flatMap(Moment.init) }

    package func day(_ name: String) -> Day? { text(name).flatMap(Day.init) }

    /// The texts of a list, leaving out what is none; a single text counts as a list of one.
    package func texts(_ name: String) -> [String] {
        switch self[name] {
        case .string(let text)?: [text]
        case .array(let values)?: values.compactMap(\.string)
        case .null?, .bool?, .number?, .object?, nil: []
        }
    }

    /// An optional text of which a plan says something: null or missing leaves the plan's, an empty text says that
    /// there is none.
    package func text(_ name: String, otherwise plan: String?) -> String? {
        guard let text = text(name) else { return plan }
        return text.isEmpty ? nil : text
    }
}

extension JSON {
    var decimal: Double? {
        guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
        return value
    }

    /// A number with decimals, such as a place between two others; one that no JSON can hold is null.
    package static func decimal(_ value: Double) -> JSON { value.isFinite ? .number("\(value)") : .null }
}

/// The place in the middle between two others; halved first, because places in files may be as great as numbers get.
package func middle(_ one: Double, _ other: Double) -> Double { one / 2 + other / 2 }
