/// The values that a change sets, in the order in which they were written; each name once.
///
/// Those of a line that was read stay the bytes that they were there, and each is made when it is asked for: of 100,000 ideas a
/// screen shows twenty. Nobody can tell them from others.
package struct Values: Sendable {
    private enum Form: Sendable {
        case members([JSON.Member])
        /// A plain JSON object (`JSONReader.passObject`).
        case written([UInt8])
    }

    private var form: Form

    package init(_ members: [JSON.Member] = []) {
        form = .members([])
        // Nearly always each name stands once, and the list is taken as it is.
        guard Self.hasTwins(members) else {
            form = .members(members)
            return
        }
        merge(members, unsetting: false)
    }

    /// Reads the object that begins at the next byte.
    init(reading reader: inout JSONReader, depth: Int) throws(JSONError) {
        let start = reader.index
        let isPlain = try reader.passObject(depth: depth)
        let bytes = reader.bytes[start..<reader.index]
        form = .written(Array(bytes))
        if !isPlain { self = Values(members) }
    }

    private static func hasTwins(_ members: [JSON.Member]) -> Bool {
        guard members.count <= few else { return Set(members.map(\.name)).count < members.count }
        return members.indices.contains { place in
            members[..<place].contains { $0.name == members[place].name }
        }
    }

    /// So many names are compared one by one sooner than they are hashed.
    private static let few = 16

    package private(set) var members: [JSON.Member] {
        get {
            switch form {
            case .members(let members): members
            case .written(let bytes): (try? JSONReader.read(bytes))?.members ?? []
            }
        }
        set { form = .members(newValue) }
    }

    /// Sets values one after another, each in its place if its name is there and at the end otherwise.
    ///
    /// A file may hold any number of them, so that they are not looked for one by one.
    ///
    /// - Parameter unsetting: whether null takes a value away.
    mutating func merge(_ others: [JSON.Member], unsetting: Bool) {
        guard members.count + others.count > Self.few else {
            for other in others { self[other.name] = unsetting && other.value == .null ? nil : other.value }
            return
        }
        var values: [JSON?] = members.map(\.value)
        var names = names
        var places = Dictionary(zip(names, names.indices)) { first, _ in first }
        for other in others {
            let value = unsetting && other.value == .null ? nil : other.value
            if let place = places[other.name], values[place] != nil {
                values[place] = value
                if value == nil { places[other.name] = nil }
            } else if value != nil {
                places[other.name] = names.count
                names.append(other.name)
                values.append(value)
            }
        }
        members = zip(names, values).compactMap { name, value in value.map { JSON.Member(name, $0) } }
    }

    package var names: [String] { members.map(\.name) }
    package var isEmpty: Bool { members.isEmpty }

    /// Whether a value is taken away.
    var unsets: Bool {
        switch form {
        case .members(let members): members.contains { $0.value == .null }
        case .written: false
        }
    }

    /// The value of a name; nil when this does not speak of it.
    ///
    /// Null is a value here: it unsets.
    package subscript(_ name: String) -> JSON? {
        get {
            switch form {
            case .members(let members): members.first { $0.name == name }?.value
            case .written(let bytes): bytes.read { reader in reader.value(of: name) }
            }
        }
        set {
            var members = members
            form = .members([])
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(JSON.Member(name, value))
            case (nil, nil): break
            }
            form = .members(members)
        }
    }

    /// Calls with each name and what makes its value, in their order.
    func walk(_ body: (UsualName?, _ name: () -> String, _ value: () -> JSON) -> Void) {
        switch form {
        case .members(let members):
            for member in members { body(UsualName(member.name), { member.name }, { member.value }) }
        case .written(let bytes): bytes.read { reader in reader.forEachMember(body) }
        }
    }

    /// Whether a value is missing, no text, or has nothing but blanks.
    func isBlank(_ name: String) -> Bool {
        if case .written(let bytes) = form, bytes.read({ $0.isPlainText(name) }) { return false }
        return !(text(name) ?? "").contains { !$0.isWhitespace }
    }
}

extension [UInt8] {
    /// Reads what is known to be JSON.
    fileprivate func read<Result>(_ body: (inout JSONReader) -> Result) -> Result {
        withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes, isKnown: true)
            return body(&reader)
        }
    }
}

extension Values {
    /// These values, with those of the other set in their place where both speak; null unsets.
    package func merging(_ other: Values) -> Values {
        var merged = self
        merged.merge(other.members, unsetting: true)
        return merged
    }
}

extension Values: Hashable {
    package static func == (left: Values, right: Values) -> Bool {
        if case .written(let one) = left.form, case .written(let other) = right.form, one == other {
            return true
        }
        return left.members == right.members
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(members) }
}

extension Values: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements.map { JSON.Member($0, $1) })
    }
}
