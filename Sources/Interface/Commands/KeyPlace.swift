import Seminar
package import Wording

/// Where the keys of a command work.
package enum KeyPlace: Hashable, Sendable {
    case everywhere
    /// The line where an idea is typed.
    case line
    /// Wherever the room is led: the run screen, the projector's view, the floor, the views of the day.
    case leading
    case tab(Tab)
    /// The list of ideas while some of them are marked, and while it shows what is behind a count.
    case marked, counted
    /// The list of what is to be followed up, for what its hints are alone.
    case followUp
    case form, personForm, details, person, floor, closing, paper, timeline, projector, palette, offer,
        unsaved
    /// The list of a pick, and that of a form's row.
    case picker, choices
    /// The list of what can be filtered by.
    case filter
    /// A row of a form whose value is picked.
    case picked
    /// A layer without a text: Enter chooses or closes.
    case layer
    /// A list with a text above it, and one that has all keys to itself.
    case list, wholeList
    case editor

    /// Every place that has keys, in the order of the pages that list them.
    package static let all: [KeyPlace] =
        [.line, .leading, .everywhere, .marked, .counted]
        + Tab.allCases.filter { $0 != .run }.map(KeyPlace.tab) + [
            .floor, .details, .person, .form, .personForm, .picked, .picker, .choices, .filter, .list,
            .wholeList,
            .layer, .palette, .timeline, .closing, .paper, .projector, .offer, .unsaved, .editor,
        ]

    package var title: Phrase {
        switch self {
        case .everywhere: Phrase.Places.everywhere
        case .line: Phrase.Places.line
        case .leading: Phrase.Places.leading
        case .marked: Phrase.Places.marked
        case .counted: Phrase.Places.counted
        case .followUp: Term.followUp.title
        case .tab(let tab): tab.entry.title
        case .form: Phrase.Places.form
        case .personForm: Phrase.Places.personForm
        case .details: Phrase.Places.details
        case .person: Phrase.Places.person
        case .floor: Phrase.Places.floor
        case .closing: Phrase.Places.closing
        case .paper: Phrase.Places.paper
        case .timeline: Phrase.Places.timeline
        case .projector: Phrase.Places.projector
        case .palette: Phrase.Places.palette
        case .offer: Phrase.Places.offer
        case .unsaved: Phrase.Places.unsaved
        case .picker: Phrase.Places.picker
        case .choices: Phrase.Places.choices
        case .filter: Phrase.Filter.title
        case .picked: Phrase.Places.picked
        case .layer: Phrase.Places.layer
        case .list: Phrase.Places.list
        case .wholeList: Phrase.Places.wholeList
        case .editor: Phrase.Places.editor
        }
    }

    /// The commands that have a key at the place itself, in the table's order.
    package var commands: [Command] { Command.allCases.filter { !$0.entry.keys(at: self).isEmpty } }
}
