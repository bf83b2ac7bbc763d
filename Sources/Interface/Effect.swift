package import Display
package import Seminar

/// What the program is to do after an event, in this order; plain values, so that tests can compare them.
package enum Effect: Equatable, Sendable {
    /// Append these changes to this laptop's journal with one write, and sync it later.
    case append([Change])
    /// Leave the time in the folder as a sign of life, for the laptops that show this one's clocks.
    case sign(Moment)
    /// Try again to write what could not be written.
    case retry
    /// Write what is not known to be on the disk into another folder, such as a stick's.
    case saveElsewhere(String)
    /// Copy the folder to the second place that the settings name.
    case copyAway
    /// Keep what is being typed before the next picture is drawn, unless what is kept says as much.
    case draft(Draft)
    /// The sentence of this idea was recorded or given up: its draft is done with.
    case dropDraft(Identifier)
    /// The words of this draft were recorded elsewhere, or nothing is left of them: it is not offered again.
    case forgetDraft(Identifier)
    /// Find the drafts that were given up within the last days.
    case findDrafts
    /// Save the settings that were changed, by their names, in their file outside the folder.
    case save(Settings, changed: Set<Setting.Name>)
    /// Draw in other colours or signs from now on.
    case show(Look)
    /// Record under another name from now on, and remember it outside the folder.
    case become(writer: String)
    /// Hand the text to the external editor.
    case edit(String)
    /// Make a paper and show its text, in lines of so many columns.
    case preparePaper(PaperRequest, columns: Int)
    /// Write a paper to a new file beside the record.
    case writePaper(PaperRequest, PaperFormat)
    case writePDF(PaperRequest)
    /// Write a workbook to a new file beside the record.
    case writeTables(TableRequest, Language)
    /// Make a seminar with this programme, whose id is to be chosen, in a folder, and open it.
    case createSeminar(Programme, folder: String)
    /// Put other sessions into the programme's file, while nothing is recorded, and open it again.
    case replaceSessions([Session])
    /// Put what of this programme is another than the seminar's into its file, while nothing is recorded, and open it again.
    case replaceProgramme(Programme)
    /// Open a file with the program that the desktop has for it.
    case openFile(String)
    /// Put the text on the system's clipboard.
    case copy(String)
    /// Have the terminal report the mouse, or leave it alone.
    case reportMouse(Bool)
    case bell
    /// Draw everything anew.
    case redraw
    case suspend
    case leave
}
