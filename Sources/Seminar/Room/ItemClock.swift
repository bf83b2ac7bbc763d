/// What is set of an item when its clock is started, stopped, or taken away.
///
/// Each action gives the values of one change; none of them moves another item, because nothing advances by itself.
extension ItemFacts {
    /// The clock runs from now on; an item that had ended, was skipped or put aside is taken up again.
    package func starting(at now: Moment) -> Values {
        guard running == nil || ended != nil else { return [:] }
        var values: Values = [ValueName.running: .string(now.description)]
        if started == nil { values[ValueName.started] = .string(now.description) }
        if ended != nil { values[ValueName.ended] = .null }
        if isLeftOpen { values[ValueName.spent] = .integer(elapsedSeconds(at: now)) }
        if isSkipped { values[ValueName.skipped] = false }
        if isDeferred { values[ValueName.deferred] = false }
        // Group work is over with its item, also where the laptop that ended the item did not know of it.
        return ended != nil || isSkipped || isDeferred ? values.and(endingGroupWork(at: now)) : values
    }

    /// The clock stands; what has passed is kept.
    package func pausing(at now: Moment) -> Values {
        guard isRunning else { return [:] }
        return [ValueName.running: .null, ValueName.spent: .integer(elapsedSeconds(at: now))]
    }

    /// The item is over.
    package func ending(at now: Moment) -> Values {
        if isLeftOpen, let ended { return recorded.ending(at: ended) }
        guard ended == nil else { return [:] }
        var values = pausing(at: now)
        values[ValueName.ended] = .string(now.description)
        if started == nil { values[ValueName.started] = .string(now.description) }
        return values.and(endingGroupWork(at: now))
    }

    /// The item is left out.
    package func skipping(at now: Moment) -> Values {
        var values = pausing(at: now)
        values[ValueName.skipped] = true
        if isDeferred { values[ValueName.deferred] = false }
        return values.and(endingGroupWork(at: now))
    }

    /// The item is put aside for later, with what it has used so far.
    package func deferring(at now: Moment) -> Values {
        var values = pausing(at: now)
        values[ValueName.deferred] = true
        if isSkipped { values[ValueName.skipped] = false }
        return values.and(endingGroupWork(at: now))
    }

    /// An item that was put aside or skipped takes its place in the agenda again.
    package func returning() -> Values {
        var values = Values()
        if isSkipped { values[ValueName.skipped] = false }
        if isDeferred { values[ValueName.deferred] = false }
        return values
    }
}

extension Values {
    /// These values and those of the other, which count where both speak; unlike after `merging`, null stays a value.
    package func and(_ other: Values) -> Values {
        var values = self
        values.merge(other.members, unsetting: false)
        return values
    }
}
