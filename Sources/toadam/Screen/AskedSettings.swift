import Journal
import Seminar

extension SettingsDocument {
    /// The settings of whoever started the program; nothing but what holds without a choice where there is no home.
    static var asked: SettingsDocument {
        Settings.path(environment: Surroundings.places).map { SettingsDocument(path: $0) }
            ?? SettingsDocument()
    }
}

extension Problem {
    /// The problem with its file called by the last part of the path, for where there is little room.
    var withShortFile: Problem {
        var problem = self
        problem.file = file.split(separator: "/").last.map(String.init) ?? file
        return problem
    }
}
