import Journal
import Seminar
import Wording

/// What the screen is opened on, and for what.
struct Opening {
    enum Purpose {
        /// To record under a name; nil when it is to be the remembered one, or asked for.
        case record(as: String?)
        /// To read only.
        case read
        /// To show on a projector; nothing is recorded.
        case watch(showingIdeas: Bool)
        /// To ask what a seminar is to be that is not there yet; the folder is nil where that is asked too.
        case begin(folder: String?)
    }

    let folder: SeminarFolder
    let programme: Programme
    let purpose: Purpose
    let language: Language
    /// Whether `--lang` named the language: what was chosen in the program then waits.
    let isLanguageAsked: Bool
    /// Whether `--accessible` was given.
    var isAccessible = false
    /// Whether the tour is offered where the seminar is the sample.
    var offersTour = false
    /// What is said first.
    var firstNotice: Phrase?
}
