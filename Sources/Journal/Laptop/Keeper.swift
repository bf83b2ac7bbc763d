import Glibc
package import Seminar

/// The keeper of what is typed: it prepares a place, has the keys read into it, lets them be worked on, and settles them.
///
/// The order is what keeps every key, so it is this type that goes through it, and no other order can be written: without a
/// `Place` nothing can be read, and that is there only while it is prepared; nothing can be settled before it was read, and
/// nothing forgotten, since a turn ends with that. Read-only nothing is kept, and the turn is the same.
package struct Keeper {
    private let drafts: DraftStore?

    package init(_ drafts: DraftStore?) { self.drafts = drafts }

    /// One turn: prepares the place for the next keys, reads them into it, and settles them once they are handled.
    ///
    /// - Parameters:
    ///   - draft: the draft that the keys belong to; nil where they are typed for no idea, and are not kept.
    ///   - read: waits, and reads the keys into the place.
    ///   - handle: handles the keys, and saves the draft that they make.
    package func turn<Answer>(
        for draft: Draft?, read: (inout Place) -> Answer, handle: (Answer, inout Pending) -> Void
    ) {
        var place = Place(drafts: draft.flatMap { drafts?.prepare(for: $0) } == true ? drafts : nil)
        let answer = read(&place)
        var pending = Pending(drafts: drafts, mayLackKeys: place.mayLackKeys)
        handle(answer, &pending)
        drafts?.settle(allBut: pending.unparsedCount)
    }

    /// The place that keys are read into: where it can be, the draft file itself.
    package struct Place: ~Copyable {
        fileprivate let drafts: DraftStore?
        /// Whether keys may have gone into memory that something was cutting off.
        fileprivate var mayLackKeys = false

        fileprivate init(drafts: DraftStore?) { self.drafts = drafts }

        /// Has bytes read, and hands them on; what the reading itself said where there are none.
        ///
        /// - Parameters:
        ///   - most: how many bytes there is to be room for.
        ///   - read: read(2) into the buffer; it answers what that does.
        package mutating func read(
            most: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
        ) -> (bytes: [UInt8], result: Int) {
            if let drafts {
                switch drafts.read(most: most, read) {
                case .bytes(let bytes)?: return (bytes, bytes.count)
                case .nothing(let result)?: return ([], result)
                case .lost?:
                    mayLackKeys = true
                    return ([], -1)
                case nil: break
                }
                drafts.skip()
            }
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
                result = read(UnsafeMutableRawBufferPointer(buffer))
                filled = max(0, result)
            }
            return (bytes, result)
        }
    }

    /// Keys that were read and are in no snapshot of a draft yet.
    package struct Pending: ~Copyable {
        fileprivate let drafts: DraftStore?
        /// How many of the last bytes may still become something, such as the first half of a character.
        package var unparsedCount = 0
        /// Whether keys may have been lost before anyone could read them, which is to be said.
        package let mayLackKeys: Bool

        fileprivate init(drafts: DraftStore?, mayLackKeys: Bool) {
            self.drafts = drafts
            self.mayLackKeys = mayLackKeys
        }

        /// Whether they say already what a draft does, behind its last snapshot: it may then be saved after the picture.
        ///
        /// - Parameter keys: they themselves, as text.
        package func say(_ draft: Draft, keys: String) -> Bool { drafts?.says(draft, keys: keys) ?? false }

        /// Saves the draft that is all that comes of them.
        package mutating func save(_ draft: Draft) throws(JournalError) {
            try drafts?.save(draft, settlingAllBut: unparsedCount)
        }
    }
}
