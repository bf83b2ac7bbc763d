package import ArgumentParser
import Journal

/// A path on the command line, as the shell gave it: its bytes, which the parser may have had to repair.
extension Path: ExpressibleByArgument {
    /// What a shell completes it with: most paths are seminar folders, and those of files say so.
    package static let defaultCompletionKind = CompletionKind.directory

    package init(argument: String) {
        // Text comes through unaltered; of what is none, the argument is what it was repaired from.
        let source = Surroundings.arguments.first { path in
            path.text.utf8.elementsEqual(argument.utf8) || path.text.utf8.hasSuffix("=\(argument)".utf8)
        }
        guard let source else {
            self.init(argument)
            return
        }
        let value = source.text.utf8.elementsEqual(argument.utf8) ? source.bytes[...] : source.bytes.value
        self.init(bytes: value)
    }

    /// The path as C takes it.
    var characters: [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }

    /// A path that a person gave, as C has it.
    init(characters: UnsafeMutablePointer<CChar>) {
        var bytes: [UInt8] = []
        var character = characters
        while character.pointee != 0 {
            bytes.append(UInt8(bitPattern: character.pointee))
            character += 1
        }
        self.init(bytes: bytes)
    }
}

extension [UInt8] {
    /// What follows the first equals sign, as in `--output=a.csv`.
    fileprivate var value: ArraySlice<UInt8> {
        firstIndex(of: UInt8(ascii: "=")).map { self[($0 + 1)...] } ?? self[...]
    }
}

extension String.UTF8View {
    fileprivate func hasSuffix(_ other: String.UTF8View) -> Bool {
        suffix(other.count).elementsEqual(other)
    }
}
