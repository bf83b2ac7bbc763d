import Seminar

/// What a cell says of a value that the seminar has to know.
enum CellValue {
    case value(JSON)
    /// Several things could be meant, by their ids.
    case several([String])
    case unknown

    init(_ value: JSON?) { self = value.map(CellValue.value) ?? .unknown }

    /// - Parameter ids: of what can be meant.
    init(oneOf ids: [String]) {
        self = ids.count > 1 ? .several(ids) : CellValue(ids.first.map(JSON.string))
    }
}
