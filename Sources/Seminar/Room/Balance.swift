/// How much the trainees of one class have had to say.
package struct Balance: Hashable, Sendable {
    /// The id of the class; nil for trainees without one.
    package let trainingClass: String?
    /// The trainees who are not marked absent.
    package let people: Int
    /// How many of them have spoken.
    package let heard: Int
    package let spokenSeconds: Int
    package let ideas: Int
}

extension Record {
    /// The trainees who are there and have not spoken: neither on the floor nor in an idea.
    ///
    /// - Parameter ideas: how many each has, by id (`IdeaFacets.countsBySpeaker`).
    package func silent(ideas: [String: Int], at now: Moment) -> [PersonState] {
        floor.silent(among: roster, heard: Set(ideas.keys), in: sitting(at: now))
    }

    /// The balance of the classes in the order of the programme, and of trainees without a class at last.
    package func balance(ideas: [String: Int], at now: Moment) -> [Balance] {
        let silent = Set(silent(ideas: ideas, at: now).map(\.person.id))
        let spoken = floor.spokenSeconds(at: now)
        let sitting = sitting(at: now)
        let trainees = roster.filter { $0.isTraineeThere(in: sitting) }
        let classes: [String?] = programme.classes.map(\.id) + [nil]
        return classes.compactMap { id in
            let people = trainees.filter { $0.person.classID == id }.map(\.person.id)
            guard !people.isEmpty || id != nil else { return nil }
            return Balance(
                trainingClass: id, people: people.count, heard: people.count { !silent.contains($0) },
                spokenSeconds: people.reduce(0) { $0 + (spoken[$1] ?? 0) },
                ideas: people.reduce(0) { $0 + (ideas[$1] ?? 0) })
        }
    }
}
