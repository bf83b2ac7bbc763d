import Seminar
import Wording

/// The tour of the sample: five deeds that everybody needs, one line of instruction at a time.
///
/// It goes on when the deed is really done, whatever else is done meanwhile; nothing of the program waits for it.
struct Tour: Hashable, Sendable {
    enum Step: Int, CaseIterable, Sendable {
        case record, speaker, start, undo, review
    }

    enum Stage: Hashable, Sendable {
        case offered, on
        /// Left, to be taken up again at the same step.
        case left
    }

    /// The last idea, the speaker and the number of undos when a step began, by which its deed is told.
    struct Basis: Hashable, Sendable {
        var idea: Identifier?
        var speaker: String?
        var undoCount = 0
    }

    var stage: Stage
    var step = Step.record
    var basis = Basis()

    /// How it is left, where it is on.
    var wayOut: Phrase? { stage == .on ? Phrase.Tour.leave(by: Command.tour.keyLabel) : nil }

    /// What is to be done now.
    var instruction: Phrase? {
        typealias Words = Phrase.Tour
        switch stage {
        case .offered: return Words.offer(start: Command.tour.keyLabel)
        case .left: return nil
        case .on:
            let deed =
                switch step {
                case .record: Words.record(save: Command.save.keyLabel)
                case .speaker: Words.speaker(rows: Command.rowKeys, take: Command.choose.keyLabel)
                case .start: Words.start(key: Command.startStop.keyLabel)
                case .undo: Words.undo(key: Command.undo.keyLabel)
                case .review: Words.review(key: Command.showIdeas.keyLabel)
                }
            return Words.step(step.rawValue + 1, of: Step.allCases.count, deed)
        }
    }
}

extension Programme {
    /// Whether it is the sample, whose placeholders nobody has put names for.
    var isSample: Bool { title == Programme.sample.title && people == Programme.sample.people }
}

extension State {
    /// Offers the tour, once for each person: to whoever starts the program without naming a seminar, and so gets the sample,
    /// with nothing recorded in it.
    mutating func offerTour() -> [Effect] {
        guard offersTour, record.programme.isSample, !context.isReadOnly, !context.settings.isTourOffered,
            scribe.lastOwnIdea == nil, record.items.allSatisfy({ $0.facts.started == nil })
        else { return [] }
        context.tour = Tour(stage: .offered)
        context.settings.isTourOffered = true
        return useSetting(.tourOffered)
    }

    /// Begins the tour, leaves it, or takes it up again.
    mutating func toggleTour() {
        switch context.tour?.stage {
        case nil, .offered: context.tour = Tour(stage: .on, basis: tourBasis)
        case .on:
            context.tour?.stage = .left
            tell(Phrase.Tour.left(again: Command.tour.keyLabel))
        case .left:
            let basis = tourBasis
            context.tour?.stage = .on
            context.tour?.basis = basis
        }
    }

    /// Goes on to the next step where the deed of this one is done.
    mutating func followTour() {
        guard let tour = context.tour else { return }
        switch tour.stage {
        case .left: break
        // Whoever has begun needs no offer.
        case .offered: if scribe.lastOwnIdea != nil { context.tour = nil }
        case .on:
            guard isDone(tour) else { return }
            guard let next = Tour.Step(rawValue: tour.step.rawValue + 1) else {
                context.tour = nil
                tell(
                    Phrase.Tour.over(back: Command.showRun.keyLabel, help: Command.help.keyLabel), .good,
                    seconds: 20)
                return
            }
            let basis = tourBasis
            context.tour?.step = next
            context.tour?.basis = basis
        }
    }

    private var tourBasis: Tour.Basis {
        Tour.Basis(idea: scribe.lastOwnIdea?.id, speaker: pickedSpeaker, undoCount: undoCount)
    }

    private func isDone(_ tour: Tour) -> Bool {
        let idea = scribe.lastOwnIdea
        let isNew = idea != nil && idea?.id != tour.basis.idea
        switch tour.step {
        case .record: return isNew
        case .speaker:
            let picked = pickedSpeaker ?? (isNew ? idea?.speaker : nil)
            return picked != tour.basis.speaker && picked.map { record.person($0) != nil } ?? false
        case .start: return record.runningItem != nil
        case .undo: return undoCount > tour.basis.undoCount
        case .review: return context.tab == .ideas
        }
    }

    /// Whom a person has picked for the sentence being typed.
    private var pickedSpeaker: String? { run.capture.picked[ValueName.speaker]?.string }
}
