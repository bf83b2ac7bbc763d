/// What a programme that came as a table makes of the agenda that there is.
///
/// Sessions and items are told again by their day, title and place, so that those that stay keep their ids, and with them all
/// that was recorded of them. Nothing is decided here: what would lose its item is named.
package struct ProgrammeUpdate: Hashable, Sendable {
    /// In what the two differ.
    package enum Difference: Hashable, Sendable {
        case newSession(Session)
        case sessionGone(Session)
        /// With the values that differ.
        case session(Session, [Value])
        case newItem(Item)
        /// With the number of entries that were recorded in it or prepared for it.
        case itemGone(Item, entries: Int, wasStarted: Bool)
        case item(former: Item, Item, [Value])
    }

    /// What a session or an item of the two can differ in.
    package enum Value: Hashable, Sendable {
        case title, day, start, place, minutes, fixedStart, isBreak, speaker
        /// The place of an item in the agenda.
        case position
    }

    /// The sessions of the table, with the ids and prompts of those that there are.
    package private(set) var sessions: [Session]
    package private(set) var differences: [Difference] = []
    /// The planned items that the table does not have.
    private(set) var gone: [String] = []
    private let itemPlaces: [String: String]

    /// - Parameter sessions: of a table, with ids of their own.
    package init(_ sessions: [Session], for record: Record) {
        self.sessions = sessions
        let items = Dictionary(grouping: record.items, by: \.sessionID)
        itemPlaces = Dictionary(record.items.map { ($0.id, $0.sessionID) }) { first, _ in first }
        let former = record.programme.sessions.map { session in
            var session = session
            session.items = (items[session.id] ?? []).map(\.item)
            return session
        }
        matchSessions(with: former)
        matchItems(with: former) { id in
            record.item(id).map { $0.plan != nil && !$0.facts.isSkipped } ?? false
        }
        compare(with: former, record)
    }

    /// Sessions of one day belong together: those of one title, then those of one place in its order.
    ///
    /// A programme that was moved to other days has the same number of sessions.
    private mutating func matchSessions(with former: [Session]) {
        var free = former
        var ids: [Int: String] = [:]
        func take(_ place: Int, _ condition: (Session) -> Bool) {
            guard ids[place] == nil, let found = free.firstIndex(where: condition) else { return }
            ids[place] = free.remove(at: found).id
        }
        for place in sessions.indices {
            let session = sessions[place]
            take(place) { $0.day == session.day && $0.title.says(session.title) }
        }
        for place in sessions.indices {
            let day = sessions[place].day
            take(place) { $0.day == day }
        }
        if sessions.count == former.count {
            for place in sessions.indices {
                let id = former[place].id
                take(place) { $0.id == id }
            }
        }
        var used = Set(former.map(\.id))
        for place in sessions.indices {
            if let id = ids[place], let known = former.first(where: { $0.id == id }) {
                sessions[place] = sessions[place].going(onFrom: known)
                continue
            }
            var number = place + 1
            while used.contains("S\(number)") { number += 1 }
            sessions[place].id = "S\(number)"
            used.insert("S\(number)")
        }
    }

    /// Items of one title in one session, then of one title anywhere; where a session has as many others as before, they were
    /// renamed, in their order.
    ///
    /// - Parameter isPlanned: whether the programme has an item and it is not skipped: what was added in the room stays.
    private mutating func matchItems(with former: [Session], _ isPlanned: (String) -> Bool) {
        var free = former.flatMap { session in session.items.map { (session: session.id, item: $0) } }
        var used = Set(free.map(\.item.id))
        let places = sessions.indices.flatMap { session in
            sessions[session].items.indices.map { Place(session: session, item: $0) }
        }
        var known: [Place: Item] = [:]
        func takeTitles(where isNear: (_ former: String, _ session: String) -> Bool) {
            for place in places where known[place] == nil {
                let session = sessions[place.session]
                let title = session.items[place.item].title
                let found = free.firstIndex { isNear($0.session, session.id) && $0.item.title.says(title) }
                if let found { known[place] = free.remove(at: found).item }
            }
        }
        takeTitles { $0 == $1 }
        takeTitles { _, _ in true }
        for session in sessions.indices {
            let new = places.filter { $0.session == session && known[$0] == nil }
            let old = free.filter { $0.session == sessions[session].id }.map(\.item)
            guard new.count == old.count else { continue }
            for (place, item) in zip(new, old) { known[place] = item }
            free.removeAll { $0.session == sessions[session].id }
        }
        for place in places {
            if let former = known[place] {
                let item = sessions[place.session].items[place.item]
                sessions[place.session].items[place.item] = item.going(onFrom: former)
                continue
            }
            let stem = sessions[place.session].id
            func id(_ number: Int) -> String { "\(stem)-\(padded(number, 2))" }
            var number = place.item + 1
            while used.contains(id(number)) { number += 1 }
            sessions[place.session].items[place.item].id = id(number)
            used.insert(id(number))
        }
        gone = free.map(\.item.id).filter(isPlanned)
    }

    /// Where an item stands among the table's.
    private struct Place: Hashable {
        let session: Int
        let item: Int
    }

    private mutating func compare(with former: [Session], _ record: Record) {
        let sessionsBefore = Dictionary(former.map { ($0.id, $0) }) { first, _ in first }
        let itemsBefore = Dictionary(former.flatMap(\.items).map { ($0.id, $0) }) { first, _ in first }
        for session in sessions {
            if let before = sessionsBefore[session.id] {
                let values = session.values(differingFrom: before)
                if !values.isEmpty { differences.append(.session(session, values)) }
            } else {
                differences.append(.newSession(session))
            }
            let order = session.items.map(\.id).filter { itemPlaces[$0] == session.id }
            let orderBefore = (sessionsBefore[session.id]?.items ?? []).map(\.id).filter(Set(order).contains)
            for item in session.items {
                guard let before = itemsBefore[item.id] else {
                    differences.append(.newItem(item))
                    continue
                }
                var values = item.values(differingFrom: before)
                let isElsewhere = itemPlaces[item.id] != session.id
                let place = orderBefore.firstIndex(of: item.id)
                if isElsewhere || order.firstIndex(of: item.id) != place { values.append(.position) }
                if !values.isEmpty { differences.append(.item(former: before, item, values)) }
            }
        }
        for id in gone {
            guard let item = itemsBefore[id] else { continue }
            let entries = record.ideas.count { $0.item == id && !$0.isRemoved }
            let speeches = record.programme.speeches.count { $0.item == id }
            differences.append(
                .itemGone(
                    item, entries: entries + speeches, wasStarted: record.item(id)?.facts.started != nil))
        }
        let kept = Set(sessions.map(\.id))
        for session in former where !kept.contains(session.id) { differences.append(.sessionGone(session)) }
    }

    /// What keeps it from being done, since records would lose their item.
    package var orphaning: [Difference] {
        differences.filter { difference in
            if case .itemGone(_, let entries, let wasStarted) = difference {
                entries > 0 || wasStarted
            } else {
                false
            }
        }
    }

    /// What no change can record: sessions are those of the programme's file.
    package var ofSessions: [Difference] {
        differences.filter { difference in
            switch difference {
            case .newSession, .sessionGone, .session: true
            case .newItem, .itemGone, .item: false
            }
        }
    }
}

extension Localized {
    /// Whether two have a text in common: a table that was written in one language names things as that does, and is read as the
    /// seminar's own.
    fileprivate func says(_ other: Localized) -> Bool { !Set(all).isDisjoint(with: other.all) }
}

extension Session {
    /// The session of a table with what only the one before it has: a table without places leaves those that are known.
    fileprivate func going(onFrom former: Session) -> Session {
        var session = self
        session.id = former.id
        if former.title.says(title) { session.title = former.title }
        if place == nil || former.place.map({ place?.says($0) ?? false }) ?? false {
            session.place = former.place
        }
        session.placeholders = former.placeholders.filter { $0 == "place" && session.place == former.place }
        return session
    }

    fileprivate func values(differingFrom other: Session) -> [ProgrammeUpdate.Value] {
        var values: [ProgrammeUpdate.Value] = []
        if !title.says(other.title) { values.append(.title) }
        if day != other.day { values.append(.day) }
        if start != other.start { values.append(.start) }
        if place != other.place { values.append(.place) }
        return values
    }
}

extension Item {
    /// The item of a table with what only the one before it has.
    fileprivate func going(onFrom former: Item) -> Item {
        var item = self
        item.id = former.id
        if former.title.says(title) { (item.title, item.short) = (former.title, former.short) }
        if item.speaker == nil || former.speaker.map({ item.speaker?.says($0) ?? false }) ?? false {
            item.speaker = former.speaker
        }
        item.isBreak = isBreak || former.isBreak
        item.prompts = former.prompts
        item.kind = former.kind
        item.placeholders = former.placeholders.filter {
            ![ValueName.title, ValueName.minutes, ValueName.position, ValueName.fixedStart].contains($0)
        }
        return item
    }

    fileprivate func values(differingFrom other: Item) -> [ProgrammeUpdate.Value] {
        var values: [ProgrammeUpdate.Value] = []
        if title != other.title { values.append(.title) }
        if minutes != other.minutes { values.append(.minutes) }
        if fixedStart != other.fixedStart { values.append(.fixedStart) }
        if isBreak != other.isBreak { values.append(.isBreak) }
        if speaker != other.speaker { values.append(.speaker) }
        return values
    }
}

// MARK: - While nothing is recorded

extension Record {
    /// Whether nothing was recorded yet that belongs to the agenda: no entry, no clock, nobody's attendance.
    ///
    /// People may have been added, and what papers say may have been given. What was done in a rehearsal does not count.
    package var isUntouched: Bool {
        ideas.allSatisfy { $0.recorded.counter == 0 && $0.edited == nil || $0.rehearsal != nil }
            && otherSubjects.allSatisfy { subject in
                let changes = history(subject).changes.filter { $0.rehearsal == nil }
                return changes.allSatisfy { change in
                    switch subject {
                    case .person: change.set.names.allSatisfy { PersonProperty.named($0)?.origin != .session }
                    case .room: change.set.names.allSatisfy(ValueName.isOfPapers)
                    case .idea, .item, .floor, .unknown: false
                    }
                }
            }
    }
}

extension Programme {
    /// The text of a programme's file with other sessions, and everything else as it stands there.
    ///
    /// - Parameter title: another title; nil leaves it.
    /// - Returns: nil where the text is no JSON.
    package static func document(_ bytes: [UInt8], sessions: [Session], title: Localized? = nil) -> [UInt8]? {
        guard let former = json(bytes), let members = former.members else { return nil }
        let old = Dictionary(
            (former["sessions"]?.array ?? []).map { ($0["id"]?.string ?? "", $0) }
        ) { first, _ in first }
        let items = Dictionary(
            old.values.flatMap { $0["items"]?.array ?? [] }.map { ($0["id"]?.string ?? "", $0) }
        ) { first, _ in first }
        let new = sessions.map { session in
            let json = session.json.keepingUnknown(of: old[session.id], besides: Session.names)
            return JSON.object(
                (json.members ?? []).map { member in
                    guard member.name == "items" else { return member }
                    return JSON.Member(
                        "items",
                        .array(
                            session.items.map { item in
                                item.json.keepingUnknown(of: items[item.id], besides: Item.names)
                            }))
                })
        }
        return JSON.object(
            members.map { member in
                switch member.name {
                case "sessions": JSON.Member("sessions", .array(new))
                case "title": JSON.Member("title", title?.json ?? member.value)
                default: member
                }
            }
        ).document
    }

    /// The text of a programme's file with those members in which this programme is another one than it was read, and everything else
    /// as it stands there.
    ///
    /// - Parameter former: what was read.
    /// - Returns: nil where the text is no JSON.
    package func document(_ bytes: [UInt8], insteadOf former: Programme) -> [UInt8]? {
        guard let members = Self.json(bytes)?.members else { return nil }
        let own = json
        let others = differences(from: former).map { JSON.Member($0, own[$0] ?? .null) }
        return JSON.object(Values(members).merging(Values(others)).members).document
    }

    /// The text of this programme, with the members of another file that this version does not know.
    package func document(keepingUnknownOf bytes: [UInt8]) -> [UInt8] {
        json.keepingUnknown(of: Self.json(bytes), besides: Self.names).document
    }

    private static func json(_ bytes: [UInt8]) -> JSON? {
        try? JSONReader.read(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    }
}

extension JSON {
    fileprivate func keepingUnknown(of other: JSON?, besides known: [String]) -> JSON {
        .object((members ?? []) + (other?.members ?? []).filter { !known.contains($0.name) })
    }
}
