import Display
import Seminar

/// Something that lies over a tab and gets the keys first.
package enum Layer: Sendable {
    case help(HelpState)
    case palette(PaletteState)
    case form(FormState)
    case details(DetailsState)
    case person(PersonDetails)
    case personForm(PersonForm)
    case filter(FilterState)
    case prompt(PromptState)
    case floor(FloorState)
    case projector(ProjectorState)
    case timeline(TimelineState)
    case closing(ClosingState)
    /// What is parked, to be taken up again.
    case parked(Menu)
    /// The journals there are; the menu is where the list stands.
    case laptops(Menu)
    /// Drafts that an earlier program left: restore or discard, one by one.
    case offer
    /// Leaving while something could not be saved.
    case unsaved
}

extension State {
    mutating func take(_ input: Input, _ layer: Layer) -> [Effect] {
        switch layer {
        case .help(let help): takeInHelp(input, help)
        case .palette(let palette): takeInPalette(input, palette)
        case .form(let form): takeInForm(input, form)
        case .details(let details): takeInDetails(input, details)
        case .person(let person): takeInPerson(input, person)
        case .personForm(let form): takeInPersonForm(input, form)
        case .filter(let filter): takeInFilter(input, filter)
        case .prompt(let prompt): takeInPrompt(input, prompt)
        case .laptops(let menu): takeInLaptops(input, menu)
        case .floor(let floor): takeInFloor(input, floor)
        case .projector(let projector): takeInProjector(input, projector)
        case .timeline(let timeline): takeInTimeline(input, timeline)
        case .closing(let closing): takeInClosing(input, closing)
        case .parked(let menu): takeInParked(input, menu)
        case .offer: takeInOffer(input)
        case .unsaved: takeInUnsaved(input)
        }
    }

    /// Puts the changed state of the top layer back.
    mutating func replaceLayer(_ layer: Layer) -> [Effect] {
        layers[layers.count - 1] = layer
        return []
    }
}
