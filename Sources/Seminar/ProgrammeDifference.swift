/// In what two programmes differ.
extension Programme {
    /// The members of the file that differ, in the order in which the file has them.
    package func differences(from other: Programme) -> [String] {
        let members: [(String, Bool)] = [
            ("id", id == other.id), ("title", title == other.title), ("project", project == other.project),
            ("organisers", organisers == other.organisers), ("language", language == other.language),
            ("offset", offsetMinutes == other.offsetMinutes), ("sessions", sessions == other.sessions),
            ("fields", fields == other.fields), ("classes", classes == other.classes),
            ("groups", groups == other.groups), ("people", people == other.people),
            ("ideas", ideas == other.ideas),
        ]
        return members.filter { !$0.1 }.map(\.0)
    }
}
