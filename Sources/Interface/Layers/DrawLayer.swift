import Display

extension State {
    func draw(_ layer: Layer, on surface: inout Surface) {
        switch layer {
        case .help(let help): drawHelp(help, on: &surface)
        case .palette(let palette): drawPalette(palette, on: &surface)
        case .form(let form): drawForm(form, on: &surface)
        case .details(let details): drawDetails(details, on: &surface)
        case .person(let person): drawPerson(person, on: &surface)
        case .personForm(let form): drawPersonForm(form, on: &surface)
        case .filter(let filter): drawFilter(filter, on: &surface)
        case .laptops(let menu): drawLaptops(menu, on: &surface)
        case .floor(let floor): drawFloor(floor, on: &surface)
        case .projector(let projector): drawProjector(projector, on: &surface)
        case .timeline(let timeline): drawTimeline(timeline, on: &surface)
        case .closing(let closing): drawClosing(closing, on: &surface)
        case .parked(let menu): drawParked(menu, on: &surface)
        case .prompt(let prompt): drawPrompt(prompt, on: &surface)
        case .offer: drawOffer(on: &surface)
        case .unsaved: drawUnsaved(on: &surface)
        }
    }
}
