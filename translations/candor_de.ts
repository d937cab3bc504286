<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FaultText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it is a file and not a folder, that you may open it, and that no other program holds it.</source>
        <translation>Prüfen Sie, ob es eine Datei und kein Ordner ist, ob Sie sie öffnen dürfen und ob kein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Das Ergebnis konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>This is not a format Candor reads.</source>
        <translation>Dieses Format liest Candor nicht.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.</source>
        <translation>Speichern Sie es als PDF, DOCX, ODT, RTF, HTML, Markdown oder reinen Text.</translation>
    </message>
    <message>
        <source>The file is larger than Candor accepts, or unpacks to more than it should.</source>
        <translation>Die Datei ist größer, als Candor annimmt, oder entpackt sich zu mehr, als sie sollte.</translation>
    </message>
    <message>
        <source>Save a smaller copy: at most 10 MB, 200 pages and two million letters.</source>
        <translation>Speichern Sie eine kleinere Kopie: höchstens 10 MB, 200 Seiten und zwei Millionen Buchstaben.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again.</source>
        <translation>Öffnen Sie sie im Programm, mit dem sie gemacht wurde, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>Die Datei ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>There is no text in it: it is empty, or only a picture of a page.</source>
        <translation>Darin ist kein Text: Sie ist leer oder nur das Bild einer Seite.</translation>
    </message>
    <message>
        <source>Export it from the program it was written in.</source>
        <translation>Exportieren Sie sie aus dem Programm, in dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The text of the file is not readable as language.</source>
        <translation>Der Text der Datei ist nicht als Sprache lesbar.</translation>
    </message>
    <message>
        <source>Its fonts hide the letters. Export it again, or save it as DOCX or plain text.</source>
        <translation>Ihre Schriften verbergen die Buchstaben. Exportieren Sie sie neu oder speichern Sie sie als DOCX oder reinen Text.</translation>
    </message>
    <message>
        <source>There is too little text to analyse.</source>
        <translation>Es ist zu wenig Text für eine Analyse.</translation>
    </message>
    <message>
        <source>Add the full text.</source>
        <translation>Fügen Sie den ganzen Text ein.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Save a simpler copy of it.</source>
        <translation>Speichern Sie eine einfachere Kopie davon.</translation>
    </message>
    <message>
        <source>The file could not be read: its reader ended without an answer. Nothing else is affected.</source>
        <translation>Die Datei konnte nicht gelesen werden: Ihr Leser endete ohne Antwort. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again.</source>
        <translation>Öffnen Sie sie in einem anderen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A value is not allowed here.</source>
        <translation>Ein Wert ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check the options.</source>
        <translation>Prüfen Sie die Angaben.</translation>
    </message>
    <message>
        <source>A part of Candor is missing on this computer.</source>
        <translation>Ein Teil von Candor fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Install Candor again, or run: candor-cli doctor</source>
        <translation>Installieren Sie Candor neu oder starten Sie: candor-cli doctor</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>Das öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Check the passphrase or the recovery code and try again.</source>
        <translation>Prüfen Sie die Passphrase oder den Wiederherstellungscode und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In diesem Ordner ist kein Tresor.</translation>
    </message>
    <message>
        <source>Check the folder, or make one: candor-cli vault create</source>
        <translation>Prüfen Sie den Ordner oder legen Sie einen an: candor-cli vault create</translation>
    </message>
    <message>
        <source>There is something of this name already. It was left as it is.</source>
        <translation>Unter diesem Namen gibt es schon etwas. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another program has the vault open.</source>
        <translation>Ein anderes Programm hat den Tresor geöffnet.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Schließen Sie ihn dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of Candor. It was left as it is.</source>
        <translation>Der Tresor stammt von einer neueren Version von Candor. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Installieren Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation>Der Tresor ist beschädigt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Restore the newest backup: candor-cli vault restore</source>
        <translation>Stellen Sie die neueste Sicherung wieder her: candor-cli vault restore</translation>
    </message>
    <message>
        <source>The vault&apos;s folder belongs to somebody else, is open to others, or is a link. It was not opened.</source>
        <translation>Der Ordner des Tresors gehört jemand anderem, steht anderen offen oder ist eine Verknüpfung. Er wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Make the folder your own and private, or choose another.</source>
        <translation>Machen Sie den Ordner zu Ihrem eigenen und privat oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe.</source>
        <translation>Der Datenträger ist voll. Was vorher bestätigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system offers no keychain that answers.</source>
        <translation>Das System bietet keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>Open the vault with its passphrase instead.</source>
        <translation>Öffnen Sie den Tresor stattdessen mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or refused.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or open the vault with its passphrase.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder öffnen Sie den Tresor mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>Candor made a mistake it cannot recover from.</source>
        <translation>Candor hat einen Fehler gemacht, den es nicht beheben kann.</translation>
    </message>
    <message>
        <source>Report it with what you did.</source>
        <translation>Melden Sie ihn mit dem, was Sie getan haben.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System follows what the desktop asks for.</source>
        <translation>„System“ folgt dem, was der Schreibtisch vorgibt.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of letters and of everything around them.</source>
        <translation>Der Buchstaben und von allem um sie herum.</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves but what shows where something went.</source>
        <translation>Es bewegt sich nur, was zeigt, wohin etwas ging.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Candor starts again.</source>
        <translation>Gilt ab dem nächsten Start von Candor.</translation>
    </message>
    <message>
        <source>Backing up the vault</source>
        <translation>Der Tresor wird gesichert</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 in %2</source>
        <translation>Gesichert und zurückgelesen: %1 in %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>A complete copy in a folder you choose. It is encrypted and opens with what opens the vault now. It is read back before it counts.</source>
        <translation>Eine vollständige Kopie in einem Ordner Ihrer Wahl. Sie ist verschlüsselt und öffnet sich mit dem, was den Tresor jetzt öffnet. Sie wird zurückgelesen, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>The vault is sound: every page and the whole ledger were read.</source>
        <translation>Der Tresor ist heil: Jede Seite und das ganze Hauptbuch wurden gelesen.</translation>
    </message>
    <message>
        <source>The vault is damaged: %1 of %2 pages. Restore the newest backup.</source>
        <translation>Der Tresor ist beschädigt: %1 von %2 Seiten. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Reads every page and the ledger, and says what does not fit.</source>
        <translation>Liest jede Seite und das Hauptbuch und sagt, was nicht passt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Der Tresor wird geprüft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data of the analysis</source>
        <translation>Daten der Analyse</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>This program has no part that can use it</source>
        <translation>Kein Teil dieses Programms kann es benutzen</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when nobody uses Candor</source>
        <translation>Sperren, wenn niemand Candor benutzt</translation>
    </message>
    <message>
        <source>Locking closes the vault and wipes its key from memory. Ctrl+L locks at once.</source>
        <translation>Sperren schließt den Tresor und löscht seinen Schlüssel aus dem Speicher. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>nach 1 Minute</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>nach 5 Minuten</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>nach 15 Minuten</translation>
    </message>
    <message>
        <source>after 1 hour</source>
        <translation>nach 1 Stunde</translation>
    </message>
    <message>
        <source>after 8 hours</source>
        <translation>nach 8 Stunden</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passphrase und Schlüsseldatei</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can open the vault.</source>
        <translation>Wer Ihr Konto auf diesem Computer benutzen kann, kann den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Each guess costs whoever tries it time and memory (scrypt).</source>
        <translation>Jeder Rateversuch kostet Zeit und Speicher (scrypt).</translation>
    </message>
    <message>
        <source>On paper. It opens the vault when everything else is lost.</source>
        <translation>Auf Papier. Er öffnet den Tresor, wenn alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>%1 of them; any one is enough</source>
        <translation>%1 davon; einer genügt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>StrengthText</name>
    <message>
        <source>Four or more unrelated words are easy to keep in mind.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang merken sich leicht.</translation>
    </message>
    <message>
        <source>A guesser would find this soon. Add unrelated words.</source>
        <translation>Das wäre bald erraten. Fügen Sie Wörter ohne Zusammenhang hinzu.</translation>
    </message>
    <message>
        <source>About %1 bits. One more unrelated word makes it good.</source>
        <translation>Etwa %1 Bit. Ein weiteres Wort ohne Zusammenhang macht sie gut.</translation>
    </message>
    <message>
        <source>About %1 bits. One more word would make it strong.</source>
        <translation>Etwa %1 Bit. Ein weiteres Wort würde sie stark machen.</translation>
    </message>
    <message>
        <source>About %1 bits.</source>
        <translation>Etwa %1 Bit.</translation>
    </message>
</context>
<context>
    <name>candor::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
</context>
<context>
    <name>candor::shell::Frame</name>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Drop the posting to analyse it</source>
        <translation>Anzeige ablegen, um sie zu analysieren</translation>
    </message>
    <message>
        <source>Drop the posting to read it</source>
        <translation>Anzeige ablegen, um sie zu lesen</translation>
    </message>
    <message>
        <source>Drop to add to your resumes</source>
        <translation>Ablegen, um sie zu Ihren Lebensläufen zu legen</translation>
    </message>
</context>
<context>
    <name>candor::shell::JobStrip</name>
    <message>
        <source>No work running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Work and network</source>
        <translation>Arbeit und Netz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>candor::shell::Pages</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>candor::shell::Palette</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>candor::shell::TopBar</name>
    <message>
        <source>Search, or type a command</source>
        <translation>Suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Lock the vault (%1)</source>
        <translation>Tresor sperren (%1)</translation>
    </message>
</context>
<context>
    <name>candor::shell::Window</name>
    <message>
        <source>Candor (offline)</source>
        <translation>Candor (offline)</translation>
    </message>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>Gesperrt, weil ihn eine Weile niemand benutzt hat.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>After you changed something in the folder, or closed the other program.</source>
        <translation>Nachdem Sie im Ordner etwas geändert oder das andere Programm geschlossen haben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing in the vault’s folder was changed.</source>
        <translation>Im Ordner des Tresors wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::CodeForm</name>
    <message>
        <source>Open Candor</source>
        <translation>Candor öffnen</translation>
    </message>
    <message>
        <source>Write down the recovery code</source>
        <translation>Schreiben Sie den Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>It opens the vault when everything else is lost. Keep it on paper, away from this computer. It is shown this once.</source>
        <translation>Er öffnet den Tresor, wenn alles andere verloren ist. Bewahren Sie ihn auf Papier auf, getrennt von diesem Computer. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Last four signs of the code</source>
        <translation>Die letzten vier Zeichen des Codes</translation>
    </message>
    <message>
        <source>Whoever has this code and your vault’s file can open it. Do not keep them together.</source>
        <translation>Wer diesen Code und die Datei Ihres Tresors hat, kann ihn öffnen. Bewahren Sie sie nicht zusammen auf.</translation>
    </message>
    <message>
        <source>That is the end of your code.</source>
        <translation>Das ist das Ende Ihres Codes.</translation>
    </message>
    <message>
        <source>This is not the end of the code. Check what you wrote down.</source>
        <translation>Das ist nicht das Ende des Codes. Prüfen Sie, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Typing them shows that you have it on paper.</source>
        <translation>Wer sie eintippt, hat ihn auf Papier.</translation>
    </message>
    <message>
        <source>Needs the last four signs of the code.</source>
        <translation>Braucht die letzten vier Zeichen des Codes.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::CodeView</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
</context>
<context>
    <name>candor::unlock::FirstStart</name>
    <message>
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>Passphrase, keychain</source>
        <translation>Passphrase, Schlüsselbund</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>On paper, kept elsewhere</source>
        <translation>Auf Papier, an anderem Ort</translation>
    </message>
    <message>
        <source>First resume</source>
        <translation>Erster Lebenslauf</translation>
    </message>
    <message>
        <source>Drop a file, or look around</source>
        <translation>Eine Datei ablegen oder umsehen</translation>
    </message>
</context>
<context>
    <name>candor::unlock::StepList</name>
    <message>
        <source>Nothing on this page uses the network. There is no account to make.</source>
        <translation>Nichts auf dieser Seite benutzt das Netz. Es ist kein Konto anzulegen.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>candor::unlock::UnlockPage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation>%1, der letzte %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use keychain</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation>Entsperren Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>It is closed and encrypted on this computer.</source>
        <translation>Er liegt geschlossen und verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Failed tries since it was last open</source>
        <translation>Fehlversuche, seit er zuletzt offen war</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Geben Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öffnet …</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard layout.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Prüfen Sie die Feststelltaste und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>This code does not open the vault. Compare it with your paper, group by group.</source>
        <translation>Dieser Code öffnet den Tresor nicht. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Papier.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::WaysForm</name>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Choose how your vault opens</source>
        <translation>Wählen Sie, wie sich Ihr Tresor öffnet</translation>
    </message>
    <message>
        <source>Everything you keep in Candor is one encrypted file. You get at least two ways to open it, so that losing one does not lose your work.</source>
        <translation>Alles, was Sie in Candor aufbewahren, ist eine verschlüsselte Datei. Sie bekommen mindestens zwei Wege, sie zu öffnen, damit Ihre Arbeit nicht mit einem davon verloren geht.</translation>
    </message>
    <message>
        <source>Open with this computer’s keychain</source>
        <translation>Mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can then open the vault. With it, a passphrase is optional.</source>
        <translation>Wer Ihr Konto auf diesem Computer benutzen kann, kann dann den Tresor öffnen. Eine Passphrase ist damit freigestellt.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>28 letters and digits, shown in the next step. Write them on paper.</source>
        <translation>28 Buchstaben und Ziffern, im nächsten Schritt gezeigt. Schreiben Sie sie auf Papier.</translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation>Der Tresor wird in %1 liegen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Noch nicht dieselbe</translation>
    </message>
    <message>
        <source>Nobody can reset this for you.</source>
        <translation>Niemand kann das für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>If you lose every way to open it, the vault cannot be opened by anyone.</source>
        <translation>Wenn Sie jeden Weg verlieren, kann niemand mehr den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Needs a passphrase that is at least fair, typed twice, or the keychain.</source>
        <translation>Braucht eine Passphrase, die mindestens mittel ist, zweimal eingegeben, oder den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>candor::widgets::AddendList</name>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Punkte: %1 von 100</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>the sum of these %n lines</source>
        <translation>
            <numerusform>die Summe dieser %n Zeilen</numerusform>
            <numerusform>die Summe dieser %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the score</source>
        <translation>Die Summe der Punkte</translation>
    </message>
</context>
<context>
    <name>candor::widgets::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceDelegate</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No line of the resume speaks of this.</source>
        <translation>Keine Zeile des Lebenslaufs spricht davon.</translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceList</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceModel</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Requirement %1, %2: %3</source>
        <translation>Anforderung %1, %2: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No line of the resume speaks of this.</source>
        <translation>Keine Zeile des Lebenslaufs spricht davon.</translation>
    </message>
</context>
<context>
    <name>candor::widgets::FaultState</name>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>Was nicht geschehen ist</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Einzelheiten für den Support</translation>
    </message>
</context>
<context>
    <name>candor::widgets::FieldRow</name>
    <message>
        <source>%1: go to line %2</source>
        <translation>%1: zu Zeile %2</translation>
    </message>
</context>
<context>
    <name>candor::widgets::FilterBar</name>
    <message>
        <source>Show requirements</source>
        <translation>Anforderungen zeigen</translation>
    </message>
</context>
<context>
    <name>candor::widgets::FilterSegment</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>candor::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>candor::widgets::NetworkLight</name>
    <message>
        <source>Open the ledger of what has left this computer</source>
        <translation>Das Hauptbuch dessen öffnen, was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>Nothing has left today</source>
        <translation>Heute hat nichts den Computer verlassen</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>1 Anfrage heute</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>%1 Anfragen heute</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>candor::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>candor::widgets::Score</name>
    <message>
        <source>No score</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Punkte %1 von 100</translation>
    </message>
    <message>
        <source>Score about %1 of 100, provisional</source>
        <translation>Punkte etwa %1 von 100, vorläufig</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>candor::widgets::ScoreRing</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
</context>
<context>
    <name>candor::widgets::SecretEdit</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>Zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>candor::widgets::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>candor::widgets::SidebarView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>candor::widgets::StageChip</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>candor::widgets::StrengthMeter</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Stärke: %1</translation>
    </message>
</context>
<context>
    <name>candor::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
</TS>
