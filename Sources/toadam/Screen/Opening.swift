import Journal
import Seminar

/// What the screen is opened on, and for what.
struct Opening {
    enum Purpose {
        /// To record under a name; nil when it is to be the remembered one, or asked for.
        case record(as: String?)
        /// To read only.
        case read
        /// To show on a projector; nothing is recorded.
        case watch(showingIdeas: Bool)
    }

    let folder: SeminarFolder
    let programme: Programme
    let purpose: Purpose
    let language: Language
    /// Whether `--lang` named the language: what was chosen in the program then waits.
    let isLanguageAsked: Bool
}
