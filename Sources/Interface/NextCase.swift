extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The case that follows, the first after the last.
    var next: Self { turned(by: 1) }

    /// The case before, the last before the first.
    var previous: Self { turned(by: -1) }

    private func turned(by step: Int) -> Self {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + step + all.count) % all.count]
    }
}
