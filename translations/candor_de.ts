<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnalyzeText</name>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>word form</source>
        <translation>Wortform</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 erfüllt</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>%1 teilweise</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>It is no longer in the vault.</source>
        <translation>Er ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>Posting without a title</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>analysed offline on %1, %2</source>
        <translation>offline analysiert am %1, %2</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>Daten %1</translation>
    </message>
    <message>
        <source>Not part of the score.</source>
        <translation>Nicht Teil der Punkte.</translation>
    </message>
    <message>
        <source>1 blocker is open: %1</source>
        <translation>1 Hürde ist offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers are open, not part of the score</source>
        <translation>
            <numerusform>%n Hürde ist offen, nicht Teil der Punkte</numerusform>
            <numerusform>%n Hürden sind offen, nicht Teil der Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>about %1 of 100</source>
        <translation>etwa %1 von 100</translation>
    </message>
    <message>
        <source>%1 of %2 must-haves met</source>
        <translation>%1 von %2 Muss-Anforderungen erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers open</source>
        <translation>
            <numerusform>%n Hürde offen</numerusform>
            <numerusform>%n Hürden offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
</context>
<context>
    <name>CheckupText</name>
    <message>
        <source>this computer’s keychain</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>passphrase and key file</source>
        <translation>Passphrase und Schlüsseldatei</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>Only one: %1. If it is lost, so is the vault. Add another.</source>
        <translation>Nur einer: %1. Geht er verloren, ist es auch der Tresor. Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>%1. There is no recovery code on paper.</source>
        <translation>%1. Einen Wiederherstellungscode auf Papier gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n ways: %1.</source>
        <translation>
            <numerusform>%n Weg: %1.</numerusform>
            <numerusform>%n Wege: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>None that the ledger knows of. If this disk fails, all is lost.</source>
        <translation>Keine, von der das Protokoll weiß. Versagt diese Platte, ist alles verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago. What came after is in no backup.</source>
        <translation>
            <numerusform>%1, vor %n Tag. Was danach kam, ist in keiner Sicherung.</numerusform>
            <numerusform>%1, vor %n Tagen. Was danach kam, ist in keiner Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read back when it was made.</source>
        <translation>%1, beim Anlegen zurückgelesen.</translation>
    </message>
    <message>
        <source>Failed attempts to open</source>
        <translation>Misslungene Versuche zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>None in the last %n days.</source>
        <translation>
            <numerusform>Keine am letzten %n Tag.</numerusform>
            <numerusform>Keine in den letzten %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts in the last 30 days.</source>
        <translation>
            <numerusform>%n Versuch in den letzten 30 Tagen.</numerusform>
            <numerusform>%n Versuche in den letzten 30 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Told at the opening of %1.</source>
        <translation>Gemeldet beim Öffnen am %1.</translation>
    </message>
    <message>
        <source>If they were not yours, look at what to do.</source>
        <translation>Waren es nicht Ihre, sehen Sie nach, was zu tun ist.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use. Until then whoever sits down here sees all.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Benutzung. Bis dahin sieht alles, wer sich hierher setzt.</numerusform>
            <numerusform>Nach %n Minuten ohne Benutzung. Bis dahin sieht alles, wer sich hierher setzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use, with the screen, and before sleep.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Benutzung, mit dem Bildschirm und vor dem Schlafen.</numerusform>
            <numerusform>Nach %n Minuten ohne Benutzung, mit dem Bildschirm und vor dem Schlafen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is older than %3</source>
        <translation>%1 %2 ist älter als %3</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>%1: none is older than what is known to be good.</source>
        <translation>%1: keine ist älter, als gut bekannt ist.</translation>
    </message>
    <message>
        <source>%1. Update your system, or install Candor’s newest package.</source>
        <translation>%1. Aktualisieren Sie Ihr System oder installieren Sie das neueste Paket von Candor.</translation>
    </message>
    <message>
        <source>Connected accounts</source>
        <translation>Verbundene Konten</translation>
    </message>
    <message>
        <source>None: nothing is connected.</source>
        <translation>Keine: nichts ist verbunden.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>The vault has no such entry.</source>
        <translation>Im Tresor gibt es keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Suchen Sie ihn in der Liste.</translation>
    </message>
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
        <source>It is erased, but the disk has no room to clear away the last traces of it.</source>
        <translation>Es ist gelöscht, aber der Datenträger hat keinen Platz, um die letzten Spuren davon zu beseitigen.</translation>
    </message>
    <message>
        <source>Make room, then open the vault once more.</source>
        <translation>Schaffen Sie Platz und öffnen Sie den Tresor dann noch einmal.</translation>
    </message>
    <message>
        <source>Candor made a mistake it cannot recover from.</source>
        <translation>Candor hat einen Fehler gemacht, den es nicht beheben kann.</translation>
    </message>
    <message>
        <source>Report it with what you did.</source>
        <translation>Melden Sie ihn mit dem, was Sie getan haben.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>It is a picture of a page, and nothing is installed that could read it.</source>
        <translation>Es ist ein Bild einer Seite, und nichts ist installiert, das es lesen könnte.</translation>
    </message>
    <message>
        <source>Install tesseract with its English data (Debian, Ubuntu: tesseract-ocr), or export the page from the program it was written in.</source>
        <translation>Installieren Sie tesseract mit seinen englischen Daten (Debian, Ubuntu: tesseract-ocr), oder exportieren Sie die Seite aus dem Programm, in dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Too many attempts failed.</source>
        <translation>Zu viele Versuche sind misslungen.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 wieder.</translation>
    </message>
    <message>
        <source>A hundred attempts in a row failed, so a passphrase is not tried any more.</source>
        <translation>Hundert Versuche hintereinander sind misslungen, deshalb wird keine Passphrase mehr versucht.</translation>
    </message>
    <message>
        <source>Open the vault with its recovery code or the system&apos;s keychain; after that the passphrase works again.</source>
        <translation>Öffnen Sie den Tresor mit seinem Wiederherstellungscode oder dem Schlüsselbund des Systems; danach gilt die Passphrase wieder.</translation>
    </message>
    <message>
        <source>The vault was not opened for 30 days, so the keychain opens it no more.</source>
        <translation>Der Tresor wurde 30 Tage nicht geöffnet, deshalb öffnet ihn der Schlüsselbund nicht mehr.</translation>
    </message>
    <message>
        <source>Open it with its passphrase or recovery code. You can let the keychain open it again then.</source>
        <translation>Öffnen Sie ihn mit Passphrase oder Wiederherstellungscode. Danach können Sie ihn wieder vom Schlüsselbund öffnen lassen.</translation>
    </message>
    <message>
        <source>A vault keeps at least two ways to open it. This one was left.</source>
        <translation>Ein Tresor behält mindestens zwei Wege zum Öffnen. Dieser blieb.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Fügen Sie erst einen anderen Weg hinzu.</translation>
    </message>
    <message>
        <source>There are eight ways to open this vault already, and eight is the most.</source>
        <translation>Es gibt schon acht Wege, diesen Tresor zu öffnen, und mehr als acht gehen nicht.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie erst einen.</translation>
    </message>
    <message>
        <source>This needs a one-time code of less than five minutes ago.</source>
        <translation>Dafür braucht es einen Einmal-Code, der keine fünf Minuten alt ist.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows.</source>
        <translation>Geben Sie den Code ein, den Ihr Authentifikator zeigt.</translation>
    </message>
    <message>
        <source>The one-time code is wrong, or was used already.</source>
        <translation>Der Einmal-Code ist falsch oder schon benutzt.</translation>
    </message>
    <message>
        <source>Wait for the next one, and check that the clock of this computer is right.</source>
        <translation>Warten Sie auf den nächsten, und prüfen Sie, ob die Uhr dieses Computers stimmt.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>This is not the O*NET database: download its ZIP in the format “Text” and choose that.</source>
        <translation>Das ist nicht die O*NET-Datenbank: Laden Sie ihr ZIP im Format „Text“ herunter und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>This is no table of ESCO: download the classification as CSV in English and choose the ZIP, or skills_en.csv and occupations_en.csv out of it.</source>
        <translation>Das ist keine Tabelle von ESCO: Laden Sie die Klassifikation auf Englisch als CSV herunter und wählen Sie das ZIP, oder skills_en.csv und occupations_en.csv daraus.</translation>
    </message>
    <message>
        <source>The file is larger than the publisher’s tables are: download it again and choose it as it is.</source>
        <translation>Die Datei ist größer, als die Tabellen des Herausgebers sind: Laden Sie sie noch einmal herunter und wählen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is damaged, or was not downloaded to its end: download it again and choose it as it is.</source>
        <translation>Die Datei ist beschädigt oder wurde nicht bis zum Ende heruntergeladen: Laden Sie sie noch einmal herunter und wählen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>These are no tables Candor knows: download the O*NET database as text, or ESCO as CSV in English, and drop what you downloaded.</source>
        <translation>Das sind keine Tabellen, die Candor kennt: Laden Sie die O*NET-Datenbank als Text oder ESCO auf Englisch als CSV herunter und legen Sie ab, was Sie geladen haben.</translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n older rows are not listed here.</source>
        <translation>
            <numerusform>%n ältere Zeile steht hier nicht.</numerusform>
            <numerusform>%n ältere Zeilen stehen hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often, first and last</source>
        <translation>Wie oft, zuerst und zuletzt</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>Wie es um den Tresor steht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere: no part of this version can use a network.</source>
        <translation>Nichts wurde irgendwohin gesendet: Kein Teil dieser Fassung kann ein Netz benutzen.</translation>
    </message>
    <message>
        <source>What to do, in this order</source>
        <translation>Was zu tun ist, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Lock the vault. If the computer is not yours any more, take it off the network and switch it off.</source>
        <translation>Sperren Sie den Tresor. Gehört der Computer nicht mehr Ihnen, nehmen Sie ihn vom Netz und schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Compare the rows above with what you did. What you did not do, somebody else did.</source>
        <translation>Vergleichen Sie die Zeilen oben mit dem, was Sie getan haben. Was Sie nicht getan haben, tat jemand anderes.</translation>
    </message>
    <message>
        <source>Take away ways to open that you did not add or that somebody else knows, give the vault another key, and make old backups anew or destroy them.</source>
        <translation>Entfernen Sie Wege zum Öffnen, die Sie nicht hinzugefügt haben oder die jemand anderes kennt, geben Sie dem Tresor einen anderen Schlüssel, und lassen Sie alte Sicherungen neu machen oder vernichten Sie sie.</translation>
    </message>
    <message>
        <source>Have the vault checked. If it is damaged, restore a backup; delete nothing first.</source>
        <translation>Lassen Sie den Tresor prüfen. Ist er beschädigt, stellen Sie eine Sicherung wieder her; löschen Sie vorher nichts.</translation>
    </message>
    <message>
        <source>Keep a backup on a disk that you take out, and older ones until you know what happened.</source>
        <translation>Bewahren Sie eine Sicherung auf einem Datenträger auf, den Sie entnehmen, und ältere, bis Sie wissen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Change the password of your account on the computer, and look for programs you did not install.</source>
        <translation>Ändern Sie das Kennwort Ihres Kontos auf dem Computer, und suchen Sie nach Programmen, die Sie nicht installiert haben.</translation>
    </message>
    <message>
        <source>If documents of other people were in it, you may have to tell them and the data protection authority: in the European Union within 72 hours of knowing (GDPR, Articles 33 and 34). Candor’s docs/incident.md names who, and the clocks of a publisher.</source>
        <translation>Lagen Dokumente anderer darin, müssen Sie es womöglich ihnen und der Datenschutzbehörde sagen: in der Europäischen Union binnen 72 Stunden, nachdem Sie davon wissen (DSGVO, Artikel 33 und 34). Candors docs/incident.md nennt, wem, und die Fristen eines Herausgebers.</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Vorfallbericht</translation>
    </message>
    <message>
        <source>Made %1 by Candor %2. Times are of this computer’s clock, %3.</source>
        <translation>Erstellt %1 von Candor %2. Zeiten sind die der Uhr dieses Computers, %3.</translation>
    </message>
    <message>
        <source>Vault %1.</source>
        <translation>Tresor %1.</translation>
    </message>
    <message>
        <source>It holds codes, counts and times of the vault’s ledger, and nothing of what is in your documents.</source>
        <translation>Er enthält Codes, Anzahlen und Zeiten aus dem Protokoll des Tresors und nichts von dem, was in Ihren Dokumenten steht.</translation>
    </message>
    <message>
        <source>What stands out, newest first</source>
        <translation>Was auffällt, Neuestes zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Openings of the last %n days</source>
        <translation>
            <numerusform>Öffnungen des letzten %n Tages</numerusform>
            <numerusform>Öffnungen der letzten %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Opening the vault</source>
        <translation>Öffnen des Tresors</translation>
    </message>
    <message>
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Vault opened</source>
        <translation>Tresor geöffnet</translation>
    </message>
    <message>
        <source>Attempts to open it failed</source>
        <translation>Versuche zu öffnen misslangen</translation>
    </message>
    <message>
        <source>Vault was older than the keychain remembered</source>
        <translation>Tresor war älter, als der Schlüsselbund ihn kannte</translation>
    </message>
    <message>
        <source>Vault brought to a newer form</source>
        <translation>Tresor auf neuere Form gebracht</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>Tresor aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>In eine Datei ausgegeben</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Way to open added</source>
        <translation>Weg zum Öffnen hinzugefügt</translation>
    </message>
    <message>
        <source>Way to open removed</source>
        <translation>Weg zum Öffnen entfernt</translation>
    </message>
    <message>
        <source>Way to open %1</source>
        <translation>Weg zum Öffnen %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Lebenslauf %1</translation>
    </message>
    <message>
        <source>Posting %1</source>
        <translation>Ausschreibung %1</translation>
    </message>
    <message>
        <source>Analysis %1</source>
        <translation>Analyse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows missing</source>
        <translation>
            <numerusform>%n Zeile fehlt</numerusform>
            <numerusform>%n Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was changed: row %1 is not the one that was written</source>
        <translation>Das Protokoll wurde geändert: Zeile %1 ist nicht die geschriebene</translation>
    </message>
    <message>
        <source>The ledger lacks rows this computer remembers</source>
        <translation>Dem Protokoll fehlen Zeilen, an die sich dieser Computer erinnert</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows follow each other as they were written</source>
        <translation>
            <numerusform>Die %n Zeile steht, wie sie geschrieben wurde</numerusform>
            <numerusform>Alle %n Zeilen folgen einander, wie sie geschrieben wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who had the vault’s key changed it, or the disk did. Restore the newest backup and look at what to do if somebody had access.</source>
        <translation>Jemand mit dem Schlüssel des Tresors hat es geändert, oder die Platte. Stellen Sie die neueste Sicherung wieder her und sehen Sie nach, was zu tun ist, wenn jemand Zugang hatte.</translation>
    </message>
    <message>
        <source>They reach as far as this computer’s keychain remembers.</source>
        <translation>Sie reichen so weit, wie sich der Schlüsselbund dieses Computers erinnert.</translation>
    </message>
    <message>
        <source>The keychain remembered nothing of this vault; from now on it does. Whether the end was cut off before cannot be said.</source>
        <translation>Der Schlüsselbund wusste von diesem Tresor nichts; von jetzt an schon. Ob das Ende vorher abgeschnitten wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>No keychain answers, so whether the end was cut off cannot be said.</source>
        <translation>Kein Schlüsselbund antwortet, also lässt sich nicht sagen, ob das Ende abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>If you restored a backup, all is well. Otherwise somebody may have replaced its files.</source>
        <translation>Wenn Sie eine Sicherung wiederhergestellt haben, ist alles gut. Sonst hat vielleicht jemand seine Dateien ersetzt.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode geöffnet</translation>
    </message>
    <message>
        <source>Another key for the vault begun</source>
        <translation>Anderer Schlüssel für den Tresor begonnen</translation>
    </message>
    <message>
        <source>Vault put under another key</source>
        <translation>Tresor unter anderen Schlüssel gebracht</translation>
    </message>
    <message>
        <source>Another key interrupted; the old one holds</source>
        <translation>Anderer Schlüssel unterbrochen; der alte gilt</translation>
    </message>
    <message>
        <source>Header was another than the one last written</source>
        <translation>Kopf war ein anderer als der zuletzt geschriebene</translation>
    </message>
    <message>
        <source>Record of failed attempts was changed</source>
        <translation>Zählung misslungener Versuche wurde geändert</translation>
    </message>
    <message>
        <source>Clock jumped while the vault was locked</source>
        <translation>Uhr sprang, während der Tresor zu war</translation>
    </message>
    <message>
        <source>Keychain retired after 30 days</source>
        <translation>Schlüsselbund nach 30 Tagen entlassen</translation>
    </message>
    <message>
        <source>This device was forgotten</source>
        <translation>Dieses Gerät wurde vergessen</translation>
    </message>
    <message>
        <source>One-time codes switched on</source>
        <translation>Einmal-Codes eingeschaltet</translation>
    </message>
    <message>
        <source>One-time codes switched off</source>
        <translation>Einmal-Codes ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made anew for what opens the vault now</source>
        <translation>Sicherungen neu gemacht für das, was den Tresor jetzt öffnet</translation>
    </message>
    <message>
        <source>Everything, in a sealed file</source>
        <translation>Alles, in einer versiegelten Datei</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Vorfallbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>File of resume %1</source>
        <translation>Datei des Lebenslaufs %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of the translation: &quot;de&quot; for German.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Wortform</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>Posting without a title</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>No line of the resume speaks of this.</source>
        <translation>Keine Zeile des Lebenslaufs spricht davon.</translation>
    </message>
    <message>
        <source>Resume of %1</source>
        <translation>Lebenslauf von %1</translation>
    </message>
    <message>
        <source>analysed offline</source>
        <translation>offline analysiert</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>Daten %1</translation>
    </message>
    <message>
        <source>The score is the sum of the lines beside the ring; blockers are no part of it. The same two files and the same data give the same page.</source>
        <translation>Die Punkte sind die Summe der Zeilen neben dem Ring; Hürden zählen nicht dazu. Dieselben zwei Dateien und dieselben Daten ergeben dieselbe Seite.</translation>
    </message>
    <message>
        <source>The score is the sum of the lines beside the ring; blockers are no part of it. The same two files and the same data give the same pages.</source>
        <translation>Die Punkte sind die Summe der Zeilen neben dem Ring; Hürden zählen nicht dazu. Dieselben zwei Dateien und dieselben Daten ergeben dieselben Seiten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Punkte %1 von 100</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>the sum of these lines</source>
        <translation>die Summe dieser Zeilen</translation>
    </message>
    <message>
        <source>Provisional: the posting says too little for a firm score.</source>
        <translation>Vorläufig: Die Anzeige sagt zu wenig für feste Punkte.</translation>
    </message>
    <message>
        <source>1 blocker is open</source>
        <translation>1 Hürde ist offen</translation>
    </message>
    <message>
        <source>%1 blockers are open</source>
        <translation>%1 Hürden sind offen</translation>
    </message>
    <message>
        <source>not part of the score</source>
        <translation>nicht Teil der Punkte</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>The posting names no requirement that Candor understands.</source>
        <translation>Die Anzeige nennt keine Anforderung, die Candor versteht.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Requirement and evidence</source>
        <translation>Anforderung und Beleg</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Requirement %1, evidence in the resume</source>
        <translation>Anforderung %1, Beleg im Lebenslauf</translation>
    </message>
    <message>
        <source>proves requirement %1</source>
        <translation>belegt Anforderung %1</translation>
    </message>
    <message>
        <source>Truthful edits, best first</source>
        <translation>Wahrheitsgemäße Änderungen, die beste zuerst</translation>
    </message>
    <message>
        <source>Points won</source>
        <translation>Gewonnene Punkte</translation>
    </message>
    <message>
        <source>points won</source>
        <translation>gewonnene Punkte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Also in the resume</source>
        <translation>Auch im Lebenslauf</translation>
    </message>
    <message>
        <source>File checks</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>marked where it proves something</source>
        <translation>markiert, wo er etwas belegt</translation>
    </message>
    <message>
        <source>marked where it proves something; the numbers are the requirements</source>
        <translation>markiert, wo er etwas belegt; die Nummern sind die Anforderungen</translation>
    </message>
    <message>
        <source>a page for the browser</source>
        <translation>eine Seite für den Browser</translation>
    </message>
    <message>
        <source>a document to print and to hand on</source>
        <translation>ein Dokument zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Text layer</source>
        <translation>Textebene</translation>
    </message>
    <message>
        <source>Repaired text</source>
        <translation>Reparierter Text</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Text boxes</source>
        <translation>Textfelder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Kopf- und Fußzeile</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>If %1 is a strength of yours, show it in a bullet that proves it.</source>
        <translation>Wenn %1 zu Ihren Stärken gehört, zeigen Sie es in einem Stichpunkt, der es belegt.</translation>
    </message>
    <message>
        <source>If you have it, name %1 where you used it; the resume does not.</source>
        <translation>Wenn Sie es mitbringen, nennen Sie %1 dort, wo Sie es eingesetzt haben; der Lebenslauf nennt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is near %2, but not it. If you know %2 too, name it.</source>
        <translation>„%1“ ist nah an %2, aber nicht dasselbe. Wenn Sie auch %2 mitbringen, nennen Sie es.</translation>
    </message>
    <message>
        <source>Say it in the posting&apos;s words: “%1” proves %2, but a search for %2 does not find it.</source>
        <translation>Sagen Sie es mit den Worten der Anzeige: „%1“ belegt %2, aber eine Suche nach %2 findet es nicht.</translation>
    </message>
    <message>
        <source>%1 stands only in your list of skills. Show in a bullet what you did with it.</source>
        <translation>%1 steht nur in Ihrer Liste der Fähigkeiten. Zeigen Sie in einem Stichpunkt, was Sie damit gemacht haben.</translation>
    </message>
    <message>
        <source>If you live there or would move there, say so: “%1”.</source>
        <translation>Wenn Sie dort wohnen oder hinziehen würden, sagen Sie es: „%1“.</translation>
    </message>
    <message>
        <source>If you may work there, say so: “%1”.</source>
        <translation>Wenn Sie dort arbeiten dürfen, sagen Sie es: „%1“.</translation>
    </message>
    <message>
        <source>If you hold %1, name it with its school and year.</source>
        <translation>Wenn Sie %1 haben, nennen Sie dazu Schule und Jahr.</translation>
    </message>
    <message>
        <source>If your degree is in a field the posting names, say so: “%1”.</source>
        <translation>Wenn Ihr Abschluss in einem Fach ist, das die Anzeige nennt, sagen Sie es: „%1“.</translation>
    </message>
    <message>
        <source>The resume says part of this; if all of it is true, say it in these words: “%1”.</source>
        <translation>Der Lebenslauf sagt einen Teil davon; wenn alles zutrifft, sagen Sie es mit diesen Worten: „%1“.</translation>
    </message>
    <message>
        <source>If it is true, say it: “%1”.</source>
        <translation>Wenn es zutrifft, sagen Sie es: „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 bullets hold no number. Where there was a result, say how much, how many or how fast.</source>
        <translation>%1 von %2 Stichpunkten nennen keine Zahl. Wo es ein Ergebnis gab, sagen Sie, wie viel, wie viele oder wie schnell.</translation>
    </message>
    <message>
        <source>Give “%1” its dates: years of experience are counted from them.</source>
        <translation>Geben Sie zu „%1“ den Zeitraum an: Daraus werden die Jahre an Erfahrung gezählt.</translation>
    </message>
    <message>
        <source>The file is a picture of a page: most systems find no text in it. Export the resume as text.</source>
        <translation>Die Datei ist das Bild einer Seite: Die meisten Systeme finden darin keinen Text. Exportieren Sie den Lebenslauf als Text.</translation>
    </message>
    <message>
        <source>The file has text, but some of its characters may be missing: compare what Candor reads with the page.</source>
        <translation>Die Datei hat Text, aber einige Zeichen fehlen vielleicht: Vergleichen Sie, was Candor liest, mit der Seite.</translation>
    </message>
    <message>
        <source>The file&apos;s text can be read and selected.</source>
        <translation>Der Text der Datei lässt sich lesen und markieren.</translation>
    </message>
    <message>
        <source>Words are stored whole.</source>
        <translation>Wörter sind als Ganzes gespeichert.</translation>
    </message>
    <message>
        <source>Joined letters, broken words or spaced-out headings had to be put right; simpler readers will not. Turn off ligatures, hyphenation and letter-spacing.</source>
        <translation>Verbundene Buchstaben, getrennte Wörter oder gesperrte Überschriften mussten berichtigt werden; einfachere Programme tun das nicht. Schalten Sie Ligaturen, Silbentrennung und Sperrung ab.</translation>
    </message>
    <message>
        <source>One column.</source>
        <translation>Eine Spalte.</translation>
    </message>
    <message>
        <source>%1 columns; some systems read straight across them. One column is safe.</source>
        <translation>%1 Spalten; manche Systeme lesen quer darüber hinweg. Eine Spalte ist sicher.</translation>
    </message>
    <message>
        <source>No tables.</source>
        <translation>Keine Tabellen.</translation>
    </message>
    <message>
        <source>%1; cells may be read in another order. Plain lines are safe.</source>
        <translation>%1; Zellen werden vielleicht in anderer Reihenfolge gelesen. Einfache Zeilen sind sicher.</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>No text boxes.</source>
        <translation>Keine Textfelder.</translation>
    </message>
    <message>
        <source>%1; many systems skip what stands in them. Move the words into the page.</source>
        <translation>%1; viele Systeme übergehen, was darin steht. Setzen Sie den Text in die Seite selbst.</translation>
    </message>
    <message>
        <source>1 text box</source>
        <translation>1 Textfeld</translation>
    </message>
    <message>
        <source>%1 text boxes</source>
        <translation>%1 Textfelder</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Keine Bilder.</translation>
    </message>
    <message>
        <source>%1; words in a picture are not read. Keep nothing important in it.</source>
        <translation>%1; Wörter in einem Bild werden nicht gelesen. Lassen Sie nichts Wichtiges darin stehen.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>Nothing stands only in the page header or footer.</source>
        <translation>Nichts steht nur in der Kopf- oder Fußzeile.</translation>
    </message>
    <message>
        <source>Some text stands only in the page header or footer, which systems may drop. Repeat contact data in the page itself.</source>
        <translation>Etwas Text steht nur in der Kopf- oder Fußzeile, die manche Systeme weglassen. Wiederholen Sie Kontaktdaten auf der Seite selbst.</translation>
    </message>
    <message>
        <source>work experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Work, education and skills stand under headings that are recognised.</source>
        <translation>Beruf, Ausbildung und Fähigkeiten stehen unter Überschriften, die erkannt werden.</translation>
    </message>
    <message>
        <source>No heading found for %1. Use the usual words on a line of their own.</source>
        <translation>Keine Überschrift gefunden für %1. Nehmen Sie die üblichen Wörter, auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>No work entries were recognised. Give each a title, an employer and dates.</source>
        <translation>Es wurden keine beruflichen Stationen erkannt. Geben Sie zu jeder Titel, Arbeitgeber und Zeitraum an.</translation>
    </message>
    <message>
        <source>All work entries have dates that can be read.</source>
        <translation>Alle beruflichen Stationen haben einen lesbaren Zeitraum.</translation>
    </message>
    <message>
        <source>%1 of %2 work entries have no date that can be read. Write months and years, as in “03/2021 – present”.</source>
        <translation>%1 von %2 beruflichen Stationen ohne lesbaren Zeitraum. Schreiben Sie Monat und Jahr, etwa „03/2021 – heute“.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name, e-mail address and phone number are found.</source>
        <translation>Name, E-Mail-Adresse und Telefonnummer sind zu finden.</translation>
    </message>
    <message>
        <source>Not found: %1. Put it at the top, as plain text.</source>
        <translation>Nicht gefunden: %1. Setzen Sie es als einfachen Text an den Anfang.</translation>
    </message>
    <message>
        <source>%1 words on %2</source>
        <translation>%1 Wörter auf %2</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1: little to find a match in. Say what you did, with which tools and results.</source>
        <translation>%1: wenig, worin sich etwas finden lässt. Sagen Sie, was Sie getan haben, womit und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>%1: long. Keep what speaks for this posting.</source>
        <translation>%1: lang. Behalten Sie, was für diese Anzeige spricht.</translation>
    </message>
    <message>
        <source>%1: spread thin. Fewer pages are read more willingly.</source>
        <translation>%1: dünn verteilt. Weniger Seiten werden lieber gelesen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Anforderungen</translation>
    </message>
    <message>
        <source>Nice-to-haves</source>
        <translation>Wünschenswertes</translation>
    </message>
    <message>
        <source>Title and seniority</source>
        <translation>Titel und Stufe</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Occupation and vocabulary</source>
        <translation>Beruf und Wortschatz</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 erfüllt</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>%1 teilweise</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 ohne Wertung</translation>
    </message>
    <message>
        <source>“%1” is the same occupation</source>
        <translation>derselbe Beruf: „%1“</translation>
    </message>
    <message>
        <source>“%1” is a related occupation</source>
        <translation>verwandter Beruf: „%1“</translation>
    </message>
    <message>
        <source>“%1” is another occupation that shares skills</source>
        <translation>anderer Beruf mit gemeinsamen Fähigkeiten: „%1“</translation>
    </message>
    <message>
        <source>“%1” shares words of the title</source>
        <translation>gemeinsame Wörter im Titel: „%1“</translation>
    </message>
    <message>
        <source>“%1” is another occupation</source>
        <translation>anderer Beruf: „%1“</translation>
    </message>
    <message>
        <source>no job title read in the resume</source>
        <translation>keine Berufsbezeichnung im Lebenslauf gelesen</translation>
    </message>
    <message>
        <source>%1 wanted, %2 shown</source>
        <translation>gesucht: %1, gezeigt: %2</translation>
    </message>
    <message>
        <source>%1 % of it counts, by how near the work is</source>
        <translation>%1 % davon zählen, je nach Nähe der Arbeit</translation>
    </message>
    <message>
        <source>%1.%2 more because the work is near</source>
        <translation>%1,%2 dazu, weil die Arbeit nahe ist</translation>
    </message>
    <message>
        <source>%1 of %2 skills named</source>
        <translation>%1 von %2 Fähigkeiten genannt</translation>
    </message>
    <message>
        <source>%1 of %2 words of the field</source>
        <translation>%1 von %2 Fachwörtern</translation>
    </message>
    <message>
        <source>%1 of %2 skills shown in the last two years</source>
        <translation>%1 von %2 in den letzten zwei Jahren gezeigt</translation>
    </message>
    <message>
        <source>%1 % of what the posting says of “%2” work</source>
        <translation>%1 % des Inhalts zum Beruf „%2“</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <translation>%1 durch „%2“</translation>
    </message>
    <message>
        <source>%1 is near “%2”</source>
        <translation>%1 ist nah an „%2“</translation>
    </message>
    <message>
        <source>Named: %1.</source>
        <translation>Genannt: %1.</translation>
    </message>
    <message>
        <source>Implied: %1.</source>
        <translation>Erschlossen: %1.</translation>
    </message>
    <message>
        <source>Near, but not it: %1.</source>
        <translation>Nah, aber nicht dasselbe: %1.</translation>
    </message>
    <message>
        <source>Not named: %1.</source>
        <translation>Nicht genannt: %1.</translation>
    </message>
    <message>
        <source>The resume does not speak of it.</source>
        <translation>Der Lebenslauf spricht nicht davon.</translation>
    </message>
    <message>
        <source>One passage holds all its words.</source>
        <translation>Eine Stelle enthält alle Wörter davon.</translation>
    </message>
    <message>
        <source>One passage speaks of %1; it does not say %2.</source>
        <translation>Eine Stelle spricht von %1; sie sagt nicht %2.</translation>
    </message>
    <message>
        <source>The resume says %1, its dated entries show %2.</source>
        <translation>Der Lebenslauf nennt %1, seine datierten Stationen zeigen %2.</translation>
    </message>
    <message>
        <source>The resume says %1, its dated entries show %2; %3 asked for.</source>
        <translation>Der Lebenslauf nennt %1, seine datierten Stationen zeigen %2; die Anzeige verlangt %3.</translation>
    </message>
    <message>
        <source>Dated entries show %1.</source>
        <translation>Datierte Stationen zeigen %1.</translation>
    </message>
    <message>
        <source>Dated entries show %1; %2 asked for.</source>
        <translation>Datierte Stationen zeigen %1; die Anzeige verlangt %2.</translation>
    </message>
    <message>
        <source>No dated entry shows it.</source>
        <translation>Keine datierte Station zeigt es.</translation>
    </message>
    <message>
        <source>No dated entry shows it; %1 asked for.</source>
        <translation>Keine datierte Station zeigt es; die Anzeige verlangt %1.</translation>
    </message>
    <message>
        <source>The resume names %1.</source>
        <translation>Der Lebenslauf nennt %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im Fach %2</translation>
    </message>
    <message>
        <source>The resume names %1, a field related to %2.</source>
        <translation>Der Lebenslauf nennt %1, ein mit %2 verwandtes Fach.</translation>
    </message>
    <message>
        <source>The resume names %1, which is near, but not the field asked for: %2.</source>
        <translation>Der Lebenslauf nennt %1; das ist nah am verlangten Fach, aber nicht dasselbe: %2.</translation>
    </message>
    <message>
        <source>The resume names %1; %2 is asked for.</source>
        <translation>Der Lebenslauf nennt %1; die Anzeige verlangt %2.</translation>
    </message>
    <message>
        <source>The resume names %1, but not that its field is %2.</source>
        <translation>Der Lebenslauf nennt %1, aber nicht, dass das Fach %2 ist.</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>keinen Abschluss</translation>
    </message>
    <message>
        <source>The resume names %1, but %2 of work; the posting takes equivalent experience.</source>
        <translation>Der Lebenslauf nennt %1, aber %2 Berufstätigkeit; die Anzeige lässt gleichwertige Erfahrung gelten.</translation>
    </message>
    <message>
        <source>The resume names %1; none of the ways the posting leaves is met.</source>
        <translation>Der Lebenslauf nennt %1; keiner der Wege, die die Anzeige offenlässt, ist erfüllt.</translation>
    </message>
    <message>
        <source>The resume names %1 and shows %2: one of the ways the posting leaves.</source>
        <translation>Der Lebenslauf nennt %1 und zeigt %2: einer der Wege, die die Anzeige offenlässt.</translation>
    </message>
    <message>
        <source>The resume names %1 and shows %2; no way the posting leaves is met in full.</source>
        <translation>Der Lebenslauf nennt %1 und zeigt %2; keiner der Wege, die die Anzeige offenlässt, ist ganz erfüllt.</translation>
    </message>
    <message>
        <source>The resume names no degree; %1 is asked for.</source>
        <translation>Der Lebenslauf nennt keinen Abschluss; die Anzeige verlangt %1.</translation>
    </message>
    <message>
        <source>The resume names %1 that is not finished.</source>
        <translation>Der Lebenslauf nennt %1, aber nicht als abgeschlossen.</translation>
    </message>
    <message>
        <source>The resume is written in it, but does not name it.</source>
        <translation>Der Lebenslauf ist in dieser Sprache geschrieben, nennt sie aber nicht.</translation>
    </message>
    <message>
        <source>The resume does not say.</source>
        <translation>Der Lebenslauf sagt dazu nichts.</translation>
    </message>
    <message>
        <source>The resume says so.</source>
        <translation>Der Lebenslauf sagt es.</translation>
    </message>
    <message>
        <source>Other words of it are not in the resume.</source>
        <translation>Andere Wörter davon stehen nicht im Lebenslauf.</translation>
    </message>
    <message>
        <source>The resume speaks of it in other words, and of such work.</source>
        <translation>Der Lebenslauf spricht mit anderen Worten davon, und von solcher Arbeit.</translation>
    </message>
    <message>
        <source>Most of its words are in the resume.</source>
        <translation>Die meisten Wörter davon stehen im Lebenslauf.</translation>
    </message>
    <message>
        <source>Its other words and such work stand for the rest.</source>
        <translation>Andere Wörter davon und solche Arbeit stehen für den Rest.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1.%2 years</source>
        <translation>%1,%2 Jahre</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a lower secondary certificate</source>
        <translation>einen Abschluss der Sekundarstufe I</translation>
    </message>
    <message>
        <source>a high school diploma</source>
        <translation>einen Abschluss der Sekundarstufe II</translation>
    </message>
    <message>
        <source>a post-secondary certificate</source>
        <translation>ein Zertifikat über dem Schulabschluss</translation>
    </message>
    <message>
        <source>an associate degree</source>
        <translation>einen Associate-Abschluss</translation>
    </message>
    <message>
        <source>a bachelor&apos;s degree</source>
        <translation>einen Bachelorabschluss</translation>
    </message>
    <message>
        <source>a master&apos;s degree</source>
        <translation>einen Masterabschluss</translation>
    </message>
    <message>
        <source>a doctorate</source>
        <translation>eine Promotion</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>einen Abschluss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>mid-level</source>
        <translation>mittlere Stufe</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>The resume is written in English.</source>
        <translation>Der Lebenslauf ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Not blocked by %1, as the other is</source>
        <translation>Keine Hürde durch %1, anders als beim anderen</translation>
    </message>
    <message>
        <source>Meets the must-have %1, the other does not</source>
        <translation>Erfüllt die Muss-Anforderung %1, der andere nicht</translation>
    </message>
    <message>
        <source>Meets the must-haves %1, the other does not</source>
        <translation>Erfüllt die Muss-Anforderungen %1, der andere nicht</translation>
    </message>
    <message>
        <source>Meets a part of the must-have %1, the other nothing of it</source>
        <translation>Erfüllt einen Teil der Muss-Anforderung %1, der andere nichts davon</translation>
    </message>
    <message>
        <source>Meets a part of the must-haves %1, the other nothing of them</source>
        <translation>Erfüllt einen Teil der Muss-Anforderungen %1, der andere nichts davon</translation>
    </message>
    <message>
        <source>Meets the nice-to-have %1, the other does not</source>
        <translation>Erfüllt den Wunsch %1, der andere nicht</translation>
    </message>
    <message>
        <source>Meets the nice-to-haves %1, the other does not</source>
        <translation>Erfüllt die Wünsche %1, der andere nicht</translation>
    </message>
    <message>
        <source>%1: %2 points instead of %3</source>
        <translation>%1: %2 Punkte statt %3</translation>
    </message>
    <message>
        <source>No longer blocked by %1</source>
        <translation>Keine Hürde mehr: %1</translation>
    </message>
    <message>
        <source>Now meets the must-have %1</source>
        <translation>Erfüllt jetzt die Muss-Anforderung %1</translation>
    </message>
    <message>
        <source>Now meets the must-haves %1</source>
        <translation>Erfüllt jetzt die Muss-Anforderungen %1</translation>
    </message>
    <message>
        <source>Now meets a part of the must-have %1</source>
        <translation>Erfüllt jetzt einen Teil der Muss-Anforderung %1</translation>
    </message>
    <message>
        <source>Now meets a part of the must-haves %1</source>
        <translation>Erfüllt jetzt einen Teil der Muss-Anforderungen %1</translation>
    </message>
    <message>
        <source>Now meets the nice-to-have %1</source>
        <translation>Erfüllt jetzt den Wunsch %1</translation>
    </message>
    <message>
        <source>Now meets the nice-to-haves %1</source>
        <translation>Erfüllt jetzt die Wünsche %1</translation>
    </message>
    <message>
        <source>%1: %2 points, %3 before</source>
        <translation>%1: %2 Punkte, vorher %3</translation>
    </message>
    <message>
        <source>Now blocked by %1</source>
        <translation>Jetzt eine Hürde: %1</translation>
    </message>
    <message>
        <source>No longer meets the must-have %1</source>
        <translation>Erfüllt die Muss-Anforderung %1 nicht mehr</translation>
    </message>
    <message>
        <source>No longer meets the must-haves %1</source>
        <translation>Erfüllt die Muss-Anforderungen %1 nicht mehr</translation>
    </message>
    <message>
        <source>Shows nothing of the must-have %1 any more</source>
        <translation>Zeigt nichts mehr von der Muss-Anforderung %1</translation>
    </message>
    <message>
        <source>Shows nothing of the must-haves %1 any more</source>
        <translation>Zeigt nichts mehr von den Muss-Anforderungen %1</translation>
    </message>
    <message>
        <source>No longer meets the nice-to-have %1</source>
        <translation>Erfüllt den Wunsch %1 nicht mehr</translation>
    </message>
    <message>
        <source>No longer meets the nice-to-haves %1</source>
        <translation>Erfüllt die Wünsche %1 nicht mehr</translation>
    </message>
    <message>
        <source>%1: %3 points, %2 before</source>
        <translation>%1: %3 Punkte, vorher %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1,%2</translation>
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
        <source>Backups</source>
        <translation>Sicherungen</translation>
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
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>The backup of %1 does not open as it should. Make another now.</source>
        <translation>Die Sicherung vom %1 öffnet sich nicht, wie sie sollte. Machen Sie jetzt eine andere.</translation>
    </message>
    <message>
        <source>The backup of %1 opens: every page was read, %2 rows.</source>
        <translation>Die Sicherung vom %1 öffnet sich: Jede Seite wurde gelesen, %2 Zeilen.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>vor einer neueren Version</translation>
    </message>
    <message>
        <source>before another key</source>
        <translation>vor einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase it for ever?</source>
        <translation>Für immer löschen?</translation>
    </message>
    <message>
        <source>Both are needed: whoever has one of them has nothing.</source>
        <translation>Beides ist nötig: Wer nur eines hat, hat nichts.</translation>
    </message>
    <message>
        <source>On paper. It opens the vault once when everything else is lost.</source>
        <translation>Auf Papier. Er öffnet den Tresor einmal, wenn alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Vaults kept beside it, erased with it</source>
        <translation>Daneben aufbewahrte Tresore, die mit ihm gelöscht werden</translation>
    </message>
    <message>
        <source>by restoring or rescuing</source>
        <translation>vom Wiederherstellen oder Retten</translation>
    </message>
    <message>
        <source>The copies in the second folder go first, then the keys, the vault, its journal and its backups, vaults that a restore or rescue kept beside it, and what the keychain holds. Nobody can bring it back. It works on a full disk, too.</source>
        <translation>Zuerst gehen die Kopien im zweiten Ordner, dann die Schlüssel, der Tresor, sein Journal und seine Sicherungen, Tresore, die ein Wiederherstellen oder Retten daneben aufbewahrt hat, und was der Schlüsselbund hält. Niemand kann es zurückholen. Es geht auch bei voller Platte.</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>So groß wie möglich</translation>
    </message>
    <message>
        <source>Show Candor in the tray</source>
        <translation>Candor im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Open, lock or quit it from there. Closing the window still ends Candor.</source>
        <translation>Von dort aus öffnen, sperren oder beenden. Das Fenster zu schließen beendet Candor weiterhin.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for it.</source>
        <translation>Diese Arbeitsfläche hat keinen Infobereich, also gibt es keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Programs, tools and job titles, by the United States Department of Labor. Download the ZIP in the format “Text” from %1, and choose it here.</source>
        <translation>Programme, Werkzeuge und Berufsbezeichnungen, vom Arbeitsministerium der Vereinigten Staaten. Laden Sie das ZIP im Format „Text“ von %1 herunter und wählen Sie es hier.</translation>
    </message>
    <message>
        <source>Fields of knowledge and occupations, by the European Commission. Download the classification in English as CSV from %1, and choose the ZIP here, or skills_en.csv and occupations_en.csv out of it.</source>
        <translation>Wissensgebiete und Berufe, von der Europäischen Kommission. Laden Sie die Klassifikation auf Englisch als CSV von %1 herunter und wählen Sie hier das ZIP, oder skills_en.csv und occupations_en.csv daraus.</translation>
    </message>
    <message>
        <source>%1 skills, %2 occupations and %3 names beside Candor’s own; imported on %4.</source>
        <translation>%1 Fähigkeiten, %2 Berufe und %3 Namen neben denen von Candor; importiert am %4.</translation>
    </message>
    <message>
        <source>%1 entries mean what was known already, %2 are left out because their names would be found where they are not meant.</source>
        <translation>%1 Einträge meinen, was schon bekannt war; %2 fehlen, weil ihre Namen gefunden würden, wo sie nicht gemeint sind.</translation>
    </message>
    <message>
        <source>The tables are of %1.</source>
        <translation>Die Tabellen sind vom Stand %1.</translation>
    </message>
    <message>
        <source>Imported: %1, with %2 skills and %3 occupations beside Candor’s own.</source>
        <translation>Importiert: %1, mit %2 Fähigkeiten und %3 Berufen neben denen von Candor.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
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
    <name>UnusualText</name>
    <message numerus="yes">
        <source>It went back by up to %n hours.</source>
        <translation>
            <numerusform>Sie ging bis zu %n Stunde zurück.</numerusform>
            <numerusform>Sie ging bis zu %n Stunden zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It went ahead by up to %n hours.</source>
        <translation>
            <numerusform>Sie ging bis zu %n Stunde vor.</numerusform>
            <numerusform>Sie ging bis zu %n Stunden vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were not yours, somebody else has been at this computer.</source>
        <translation>Wenn es nicht Ihre waren, war jemand anderes an diesem Computer.</translation>
    </message>
    <message>
        <source>The last was at %1. If they were not yours, somebody else has been at this computer.</source>
        <translation>Der letzte war am %1. Wenn es nicht Ihre waren, war jemand anderes an diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries to open the vault failed.</source>
        <translation>
            <numerusform>%n Versuch, den Tresor zu öffnen, schlug fehl.</numerusform>
            <numerusform>%n Versuche, den Tresor zu öffnen, schlugen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault is older than the one last open on this computer.</source>
        <translation>Dieser Tresor ist älter als der, der zuletzt auf diesem Computer offen war.</translation>
    </message>
    <message>
        <source>If you restored a backup, all is well. Otherwise somebody may have replaced its files.</source>
        <translation>Wenn Sie eine Sicherung wiederhergestellt haben, ist alles gut. Sonst hat vielleicht jemand seine Dateien ersetzt.</translation>
    </message>
    <message>
        <source>The vault’s header is another than the one Candor wrote last.</source>
        <translation>Der Kopf des Tresors ist ein anderer als der, den Candor zuletzt schrieb.</translation>
    </message>
    <message>
        <source>If you did not restore it yourself, somebody may have changed how the vault opens. See the ways to open it in the settings.</source>
        <translation>Wenn Sie ihn nicht selbst wiederhergestellt haben, hat vielleicht jemand geändert, wie der Tresor sich öffnet. Sehen Sie in den Einstellungen die Wege zum Öffnen an.</translation>
    </message>
    <message>
        <source>The record of failed attempts was changed or put back.</source>
        <translation>Die Aufzeichnung der Fehlversuche wurde geändert oder zurückgelegt.</translation>
    </message>
    <message>
        <source>Whoever did that wanted to try more often than Candor allows. The wait began anew.</source>
        <translation>Wer das tat, wollte öfter versuchen, als Candor erlaubt. Die Wartezeit begann von vorn.</translation>
    </message>
    <message>
        <source>The computer’s clock jumped while the vault was locked.</source>
        <translation>Die Uhr des Computers sprang, während der Tresor gesperrt war.</translation>
    </message>
    <message>
        <source>Nobody opened the vault for 30 days, so the keychain opens it no more.</source>
        <translation>30 Tage öffnete niemand den Tresor, daher öffnet ihn der Schlüsselbund nicht mehr.</translation>
    </message>
    <message>
        <source>You can let it do so again in the settings, under Ways to open.</source>
        <translation>In den Einstellungen, unter Wege zum Öffnen, können Sie es wieder zulassen.</translation>
    </message>
    <message>
        <source>Nobody opened the vault for 30 days.</source>
        <translation>30 Tage öffnete niemand den Tresor.</translation>
    </message>
    <message>
        <source>The keychain still opens it, because otherwise only a recovery code would. Add a passphrase in the settings, under Ways to open.</source>
        <translation>Der Schlüsselbund öffnet ihn weiter, weil es sonst nur ein Wiederherstellungscode täte. Fügen Sie in den Einstellungen, unter Wege zum Öffnen, eine Passphrase hinzu.</translation>
    </message>
</context>
<context>
    <name>candor::analyze::AnalysisView</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Neue Analyse</translation>
    </message>
    <message>
        <source>Compare resumes</source>
        <translation>Lebensläufe vergleichen</translation>
    </message>
    <message>
        <source>All your resumes for this posting, best first</source>
        <translation>Alle Ihre Lebensläufe für diese Anzeige, der beste zuerst</translation>
    </message>
</context>
<context>
    <name>candor::analyze::AnalyzePage</name>
    <message>
        <source>There is no resume yet</source>
        <translation>Es gibt noch keinen Lebenslauf</translation>
    </message>
    <message>
        <source>An analysis compares one resume with one posting. Add your resume once; Candor keeps it in the vault.</source>
        <translation>Eine Analyse vergleicht einen Lebenslauf mit einer Anzeige. Fügen Sie Ihren Lebenslauf einmal hinzu; Candor bewahrt ihn im Tresor auf.</translation>
    </message>
    <message>
        <source>Add a resume</source>
        <translation>Lebenslauf hinzufügen</translation>
    </message>
    <message>
        <source>A posting you paste or drop now is kept until then.</source>
        <translation>Eine Anzeige, die Sie jetzt einfügen oder ablegen, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Neue Analyse</translation>
    </message>
    <message>
        <source>One resume against one posting</source>
        <translation>Ein Lebenslauf und eine Anzeige</translation>
    </message>
    <message>
        <source>Analysing the posting</source>
        <translation>Die Anzeige wird analysiert</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Opening the analysis</source>
        <translation>Die Analyse wird geöffnet</translation>
    </message>
    <message>
        <source>The posting was put right</source>
        <translation>Die Anzeige wurde berichtigt</translation>
    </message>
    <message>
        <source>Choose the file of a posting</source>
        <translation>Die Datei einer Anzeige wählen</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Analyse exportieren</translation>
    </message>
    <message>
        <source>Go to the next requirement</source>
        <translation>Zur nächsten Anforderung</translation>
    </message>
    <message>
        <source>Go to the previous requirement</source>
        <translation>Zur vorigen Anforderung</translation>
    </message>
    <message>
        <source>Show all requirements</source>
        <translation>Alle Anforderungen zeigen</translation>
    </message>
    <message>
        <source>Show only what is met</source>
        <translation>Nur Erfülltes zeigen</translation>
    </message>
    <message>
        <source>Show only what is partly met</source>
        <translation>Nur teilweise Erfülltes zeigen</translation>
    </message>
    <message>
        <source>Show only what is missing</source>
        <translation>Nur Fehlendes zeigen</translation>
    </message>
    <message>
        <source>Open the resume</source>
        <translation>Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Open the posting</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Open the file checks</source>
        <translation>Dateiprüfung öffnen</translation>
    </message>
    <message>
        <source>Open the skills</source>
        <translation>Fähigkeiten öffnen</translation>
    </message>
    <message>
        <source>Open all edits</source>
        <translation>Alle Änderungen öffnen</translation>
    </message>
    <message>
        <source>This analysis could not be made</source>
        <translation>Diese Analyse konnte nicht gemacht werden</translation>
    </message>
    <message>
        <source>No score was given. The posting is still as you left it.</source>
        <translation>Es wurden keine Punkte gegeben. Die Anzeige ist noch, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Choose another resume</source>
        <translation>Einen anderen Lebenslauf wählen</translation>
    </message>
    <message>
        <source>The posting stays in its field.</source>
        <translation>Die Anzeige bleibt in ihrem Feld.</translation>
    </message>
    <message>
        <source>Choose resume</source>
        <translation>Lebenslauf wählen</translation>
    </message>
    <message>
        <source>Change the posting</source>
        <translation>Anzeige ändern</translation>
    </message>
    <message>
        <source>Its text is still in the field.</source>
        <translation>Ihr Text steht noch im Feld.</translation>
    </message>
    <message>
        <source>Edit posting</source>
        <translation>Anzeige bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>With the same resume and posting.</source>
        <translation>Mit demselben Lebenslauf und derselben Anzeige.</translation>
    </message>
    <message>
        <source>This analysis cannot be shown</source>
        <translation>Diese Analyse lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make a new analysis</source>
        <translation>Eine neue Analyse machen</translation>
    </message>
    <message>
        <source>The same resume and posting give the same answer.</source>
        <translation>Derselbe Lebenslauf und dieselbe Anzeige geben dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The posting&apos;s file cannot be read</source>
        <translation>Die Datei der Anzeige lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing was stored. What was in the field is still there.</source>
        <translation>Es wurde nichts gespeichert. Was im Feld stand, ist noch da.</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Den Text einfügen</translation>
    </message>
    <message>
        <source>Copy it from the program that shows it.</source>
        <translation>Kopieren Sie ihn aus dem Programm, das ihn zeigt.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.</source>
        <translation>PDF, DOCX, ODT, RTF, HTML, Markdown oder reiner Text.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Rank all postings for a resume</source>
        <translation>Alle Anzeigen für einen Lebenslauf reihen</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Zurück zur Rangliste</translation>
    </message>
    <message>
        <source>Ranking the postings</source>
        <translation>Anzeigen werden gereiht</translation>
    </message>
    <message>
        <source>The postings could not be ranked</source>
        <translation>Die Anzeigen konnten nicht gereiht werden</translation>
    </message>
    <message>
        <source>With the same resume.</source>
        <translation>Mit demselben Lebenslauf.</translation>
    </message>
    <message>
        <source>Leave the ranking</source>
        <translation>Reihung verlassen</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>Rank all resumes for this posting</source>
        <translation>Alle Lebensläufe für diese Anzeige reihen</translation>
    </message>
    <message>
        <source>Back to the resumes</source>
        <translation>Zurück zu den Lebensläufen</translation>
    </message>
    <message>
        <source>Two resumes, one posting</source>
        <translation>Zwei Lebensläufe, eine Anzeige</translation>
    </message>
    <message>
        <source>Ranking the resumes</source>
        <translation>Lebensläufe werden gereiht</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Der gewählte</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Drop the posting to read it</source>
        <translation>Anzeige ablegen, um sie zu lesen</translation>
    </message>
</context>
<context>
    <name>candor::analyze::BestResume</name>
    <message>
        <source>Analyze with it</source>
        <translation>Mit ihm analysieren</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n resumes, best first</source>
        <translation>
            <numerusform>%n Lebenslauf</numerusform>
            <numerusform>Alle %n Lebensläufe, der beste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n resumes, “%1” fits best</source>
        <translation>
            <numerusform>Von Ihren Lebensläufen (%n) passt „%1“ am besten</numerusform>
            <numerusform>Von Ihren %n Lebensläufen passt „%1“ am besten</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Score %1, the chosen one %2</source>
        <translation>%1 Punkte, der gewählte %2</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n resumes, the chosen one fits best</source>
        <translation>
            <numerusform>Von Ihren Lebensläufen (%n) passt der gewählte am besten</numerusform>
            <numerusform>Von Ihren %n Lebensläufen passt der gewählte am besten</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1, the next one, “%2”, %3</source>
        <translation>%1 Punkte, der nächste, „%2“, %3</translation>
    </message>
    <message>
        <source>Ranking the resumes</source>
        <translation>Lebensläufe werden gereiht</translation>
    </message>
</context>
<context>
    <name>candor::analyze::CheckMark</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>No check applies to this file.</source>
        <translation>Für diese Datei gilt keine Prüfung.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Also in the resume</source>
        <translation>Auch im Lebenslauf</translation>
    </message>
    <message>
        <source>Neither the posting nor the resume names a skill Candor knows.</source>
        <translation>Weder Anzeige noch Lebenslauf nennt eine Fähigkeit, die Candor kennt.</translation>
    </message>
    <message>
        <source>Leaves the score as it is</source>
        <translation>Lässt die Punkte, wie sie sind</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Punkte %1</translation>
    </message>
    <message>
        <source>There is no truthful edit to advise.</source>
        <translation>Es gibt keine wahrheitsgemäße Änderung zu raten.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>File checks</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>File checks  %1 of %2 failed</source>
        <translation>Dateiprüfung  %1 von %2 nicht bestanden</translation>
    </message>
    <message>
        <source>File checks  %1 failed</source>
        <translation>Dateiprüfung  %1 nicht bestanden</translation>
    </message>
    <message>
        <source>Checks  %1</source>
        <translation>Prüfung  %1</translation>
    </message>
</context>
<context>
    <name>candor::analyze::DocumentSide</name>
    <message>
        <source>The resume was erased. What it proved is still quoted beside each requirement.</source>
        <translation>Der Lebenslauf wurde gelöscht. Was er belegte, ist noch bei jeder Anforderung zitiert.</translation>
    </message>
    <message>
        <source>The posting was erased. Its requirements are still listed beside this.</source>
        <translation>Die Anzeige wurde gelöscht. Ihre Anforderungen stehen noch daneben.</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Teile der Analyse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>File checks</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Edits  %1</source>
        <translation>Änderungen  %1</translation>
    </message>
</context>
<context>
    <name>candor::analyze::EvidenceSide</name>
    <message>
        <source>Show sum</source>
        <translation>Summe zeigen</translation>
    </message>
    <message>
        <source>The posting says little, so the score is provisional.</source>
        <translation>Die Anzeige sagt wenig, darum sind die Punkte vorläufig.</translation>
    </message>
    <message>
        <source>The posting names no requirement that Candor understands.</source>
        <translation>Die Anzeige nennt keine Anforderung, die Candor versteht.</translation>
    </message>
    <message>
        <source>Hide sum</source>
        <translation>Summe verbergen</translation>
    </message>
</context>
<context>
    <name>candor::analyze::NamesForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>candor::analyze::NextEditBar</name>
    <message>
        <source>Edit the resume</source>
        <translation>Lebenslauf bearbeiten</translation>
    </message>
    <message>
        <source>Next best edit</source>
        <translation>Nächste beste Änderung</translation>
    </message>
    <message>
        <source>Next best edit: %1</source>
        <translation>Nächste beste Änderung: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n edits</source>
        <translation>
            <numerusform>Die %n Änderung</numerusform>
            <numerusform>Alle %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The resume was erased</source>
        <translation>Der Lebenslauf wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>candor::analyze::RankModel</name>
    <message>
        <source>Posting without a title</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Must-haves met</source>
        <translation>Muss erfüllt</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Hürden</translation>
    </message>
</context>
<context>
    <name>candor::analyze::RankView</name>
    <message>
        <source>Posting, company or place</source>
        <translation>Anzeige, Unternehmen oder Ort</translation>
    </message>
    <message>
        <source>All must-haves met</source>
        <translation>Jedes Muss erfüllt</translation>
    </message>
    <message>
        <source>No blockers</source>
        <translation>Keine Hürden</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Neue Analyse</translation>
    </message>
    <message>
        <source>Search the ranking</source>
        <translation>Rangliste durchsuchen</translation>
    </message>
    <message>
        <source>Postings, best first</source>
        <translation>Anzeigen, die beste zuerst</translation>
    </message>
    <message>
        <source>No posting fits these filters</source>
        <translation>Keine Anzeige passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Take one away, or search for other words.</source>
        <translation>Nehmen Sie einen weg oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>There is no posting to rank yet</source>
        <translation>Noch gibt es keine Anzeige zu reihen</translation>
    </message>
    <message>
        <source>Each posting you analyze is kept in the vault. All of them are ranked here.</source>
        <translation>Jede Anzeige, die Sie analysieren, bleibt im Tresor. Hier werden alle gereiht.</translation>
    </message>
    <message>
        <source>Postings for %1</source>
        <translation>Anzeigen für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n postings, best first</source>
        <translation>
            <numerusform>%n Anzeige, die beste zuerst</numerusform>
            <numerusform>%n Anzeigen, die beste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 postings</source>
        <translation>%1 von %2 Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n say too little to be scored</source>
        <translation>
            <numerusform>%n sagt zu wenig für eine Punktzahl</numerusform>
            <numerusform>%n sagen zu wenig für eine Punktzahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the analysis</source>
        <translation>Eingabe öffnet die Analyse</translation>
    </message>
</context>
<context>
    <name>candor::analyze::ReadPanel</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Title, company, place and requirements appear here as soon as there is a posting. You can put right what was misread; nothing is stored before you analyse it.</source>
        <translation>Titel, Firma, Ort und Anforderungen erscheinen hier, sobald es eine Anzeige gibt. Was falsch gelesen wurde, können Sie berichtigen; gespeichert wird erst beim Analysieren.</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>%n requirements</source>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The posting says little, so the score will be provisional.</source>
        <translation>Die Anzeige sagt wenig, darum werden die Punkte vorläufig sein.</translation>
    </message>
</context>
<context>
    <name>candor::analyze::RequirementList</name>
    <message>
        <source>It says “%1”</source>
        <translation>Dort steht „%1“</translation>
    </message>
    <message>
        <source>Requirements as they were read</source>
        <translation>Anforderungen, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>right to work</source>
        <translation>Arbeitserlaubnis</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
</context>
<context>
    <name>candor::analyze::RequirementModel</name>
    <message>
        <source>Requirement %1: %2</source>
        <translation>Anforderung %1: %2</translation>
    </message>
</context>
<context>
    <name>candor::analyze::ResumeRankView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Resumes, best first</source>
        <translation>Lebensläufe, der beste zuerst</translation>
    </message>
    <message>
        <source>Resumes for %1</source>
        <translation>Lebensläufe für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n resumes, best first, each with what sets it apart from the next</source>
        <translation>
            <numerusform>%n Lebenslauf</numerusform>
            <numerusform>%n Lebensläufe, der beste zuerst, jeder mit dem, was ihn vom nächsten abhebt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be analysed</source>
        <translation>
            <numerusform>%n lässt sich nicht analysieren</numerusform>
            <numerusform>%n lassen sich nicht analysieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others fit less well.</source>
        <translation>
            <numerusform>%n anderer passt weniger gut.</numerusform>
            <numerusform>%n andere passen weniger gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1 with the chosen one</source>
        <translation>%1 mit dem gewählten vergleichen</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analyze with %1</source>
        <translation>Mit %1 analysieren</translation>
    </message>
</context>
<context>
    <name>candor::analyze::StartView</name>
    <message>
        <source>New analysis</source>
        <translation>Neue Analyse</translation>
    </message>
    <message>
        <source>One resume against one posting</source>
        <translation>Ein Lebenslauf und eine Anzeige</translation>
    </message>
    <message>
        <source>Back to the analysis</source>
        <translation>Zurück zur Analyse</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Postings in the vault</source>
        <translation>Anzeigen im Tresor</translation>
    </message>
    <message>
        <source>From the vault</source>
        <translation>Aus dem Tresor</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Paste the whole posting here, or drop its file on this page</source>
        <translation>Fügen Sie hier die ganze Anzeige ein, oder legen Sie ihre Datei auf dieser Seite ab</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are no postings in the vault yet</source>
        <translation>Im Tresor sind noch keine Anzeigen</translation>
    </message>
    <message>
        <source>The posting in the field was replaced</source>
        <translation>Die Anzeige im Feld wurde ersetzt</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Choose a resume first</source>
        <translation>Wählen Sie zuerst einen Lebenslauf</translation>
    </message>
    <message>
        <source>There is no posting to analyse yet</source>
        <translation>Es gibt noch keine Anzeige zu analysieren</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing is sent.</source>
        <translation>Läuft auf diesem Computer. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Rank all postings</source>
        <translation>Alle Anzeigen reihen</translation>
    </message>
</context>
<context>
    <name>candor::comparison::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Open on one side only</source>
        <translation>Nur auf einer Seite offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Requirements that differ</source>
        <translation>Anforderungen mit Unterschied</translation>
    </message>
    <message>
        <source>Requirements answered alike</source>
        <translation>Anforderungen ohne Unterschied</translation>
    </message>
    <message>
        <source>On one side only</source>
        <translation>Nur auf einer Seite</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>candor::comparison::ComparisonWords</name>
    <message>
        <source>The file of the resume is another.</source>
        <translation>Die Datei des Lebenslaufs ist eine andere.</translation>
    </message>
    <message>
        <source>The text of the posting is another.</source>
        <translation>Der Text der Anzeige ist ein anderer.</translation>
    </message>
    <message>
        <source>Candor read and scored them with different data, which may explain a part.</source>
        <translation>Candor hat sie mit verschiedenen Daten gelesen und bewertet; das kann einen Teil erklären.</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>candor::history::AnalysisModel</name>
    <message>
        <source>Posting without a title</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>candor::history::AnalysisTable</name>
    <message>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
</context>
<context>
    <name>candor::history::FilterRow</name>
    <message>
        <source>Posting, company or resume</source>
        <translation>Anzeige, Firma oder Lebenslauf</translation>
    </message>
    <message>
        <source>Search the analyses</source>
        <translation>Analysen durchsuchen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Score at least %1</source>
        <translation>Mindestens %1 Punkte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Any resume</source>
        <translation>Alle Lebensläufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>candor::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Show bin</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt vernichten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig vernichten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Analyze a posting</source>
        <translation>Anzeige analysieren</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>No analysis yet</source>
        <translation>Noch keine Analyse</translation>
    </message>
    <message>
        <source>Each time you analyze a resume against a posting, the result is kept here with its proof.</source>
        <translation>Jedes Mal, wenn Sie einen Lebenslauf an einer Anzeige messen, wird das Ergebnis hier mit seinem Beleg aufbewahrt.</translation>
    </message>
    <message>
        <source>No analysis fits these filters</source>
        <translation>Keine Analyse passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Take one away, or search for other words.</source>
        <translation>Nehmen Sie einen weg oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Back to history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Select two analyses to compare them</source>
        <translation>Wählen Sie zwei Analysen aus, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Two analyses</source>
        <translation>Zwei Analysen</translation>
    </message>
    <message>
        <source>Bin of the history</source>
        <translation>Papierkorb des Verlaufs</translation>
    </message>
    <message>
        <source>What changed from the earlier one to the later</source>
        <translation>Was sich von der früheren zur späteren verändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n analyses</source>
        <translation>
            <numerusform>%n Analyse</numerusform>
            <numerusform>%n Analysen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>J and K move, X selects, Enter opens</source>
        <translation>J und K bewegen, X wählt aus, Eingabe öffnet</translation>
    </message>
    <message>
        <source>J and K move, X selects, Enter opens, Del deletes</source>
        <translation>J und K bewegen, X wählt aus, Eingabe öffnet, Entf löscht</translation>
    </message>
    <message>
        <source>The history cannot be shown</source>
        <translation>Der Verlauf kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Show the bin of the history</source>
        <translation>Papierkorb des Verlaufs zeigen</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>Ausgewähltes wiederherstellen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>Die zwei ausgewählten vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n analyses are in the bin.</source>
        <translation>
            <numerusform>%n Analyse liegt im Papierkorb.</numerusform>
            <numerusform>%n Analysen liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyses were restored.</source>
        <translation>
            <numerusform>%n Analyse wurde wiederhergestellt.</numerusform>
            <numerusform>%n Analysen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyses were erased.</source>
        <translation>
            <numerusform>%n Analyse wurde vernichtet.</numerusform>
            <numerusform>%n Analysen wurden vernichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>candor::privacy::AccessView</name>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Work that runs is stopped, the pages go, and the key is wiped from memory.</source>
        <translation>Laufende Arbeit wird angehalten, die Seiten gehen, und der Schlüssel wird aus dem Speicher gelöscht.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Look at what was done</source>
        <translation>Ansehen, was getan wurde</translation>
    </message>
    <message>
        <source>Openings, failed attempts, backups and deletions have rows in the ledger. Verify it first.</source>
        <translation>Öffnungen, misslungene Versuche, Sicherungen und Löschungen haben Zeilen im Protokoll. Prüfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Look at what opens the vault</source>
        <translation>Ansehen, was den Tresor öffnet</translation>
    </message>
    <message>
        <source>A way you did not add, or one that somebody else knows, must go. Copies of the vault made before still open with it.</source>
        <translation>Ein Weg, den Sie nicht hinzugefügt haben oder den jemand anderes kennt, muss weg. Abschriften des Tresors von vorher öffnen sich noch damit.</translation>
    </message>
    <message>
        <source>Show ways to open</source>
        <translation>Wege zum Öffnen zeigen</translation>
    </message>
    <message>
        <source>See whether the vault is whole</source>
        <translation>Nachsehen, ob der Tresor heil ist</translation>
    </message>
    <message>
        <source>Every page and the whole ledger are read.</source>
        <translation>Jede Seite und das ganze Protokoll werden gelesen.</translation>
    </message>
    <message>
        <source>Check the vault…</source>
        <translation>Tresor prüfen …</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Eine Abschrift aufheben</translation>
    </message>
    <message>
        <source>A backup on a disk that you take out. Keep older ones until you know what happened.</source>
        <translation>Eine Sicherung auf einer Platte, die Sie abziehen. Heben Sie ältere auf, bis Sie wissen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Change the password of your account on this computer</source>
        <translation>Das Passwort Ihres Kontos auf diesem Computer ändern</translation>
    </message>
    <message>
        <source>Whoever can use your account can use its keychain. Do it from a computer you trust if you can, and look for programs you did not install.</source>
        <translation>Wer Ihr Konto benutzen kann, kann auch seinen Schlüsselbund benutzen. Tun Sie es möglichst von einem Computer aus, dem Sie trauen, und suchen Sie nach Programmen, die Sie nicht installiert haben.</translation>
    </message>
    <message>
        <source>Tell whom it concerns</source>
        <translation>Sagen, wen es angeht</translation>
    </message>
    <message>
        <source>People named in your documents, and your employer or data protection officer if they are not yours alone. Candor’s docs/incident.md names who, and by when.</source>
        <translation>Menschen, die in Ihren Dokumenten stehen, und Ihrem Arbeitgeber oder Datenschutzbeauftragten, wenn sie nicht Ihnen allein gehören. Wem und bis wann, steht in docs/incident.md von Candor.</translation>
    </message>
    <message>
        <source>Report a fault of Candor</source>
        <translation>Einen Fehler von Candor melden</translation>
    </message>
    <message>
        <source>In private, as SECURITY.md says. Never attach a real resume.</source>
        <translation>Vertraulich, wie SECURITY.md es sagt. Hängen Sie nie einen echten Lebenslauf an.</translation>
    </message>
    <message>
        <source>If somebody had access</source>
        <translation>Wenn jemand Zugang hatte</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Outside Candor</source>
        <translation>Außerhalb von Candor</translation>
    </message>
    <message>
        <source>A computer you give away</source>
        <translation>Ein Computer, den Sie weggeben</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>Dieses Gerät vergessen</translation>
    </message>
    <message>
        <source>Its keychain keeps nothing of this vault: it opens here only with a passphrase or recovery code, and an older copy is not noticed any more. The vault’s files stay.</source>
        <translation>Sein Schlüsselbund behält nichts von diesem Tresor: Er öffnet sich hier nur mit Passphrase oder Wiederherstellungscode, und eine ältere Abschrift fällt nicht mehr auf. Die Dateien des Tresors bleiben.</translation>
    </message>
    <message>
        <source>Forget it now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was geschehen ist</translation>
    </message>
    <message>
        <source>What the ledger and the check-up tell, when it happened, and what to do, in a file to hand to somebody. It holds codes, counts and times, and nothing of what is in your documents.</source>
        <translation>Was Protokoll und Prüfung sagen, wann es geschah und was zu tun ist, in einer Datei zum Weitergeben. Sie enthält Codes, Anzahlen und Zeiten und nichts von dem, was in Ihren Dokumenten steht.</translation>
    </message>
    <message>
        <source>Write an incident report…</source>
        <translation>Vorfallbericht schreiben …</translation>
    </message>
</context>
<context>
    <name>candor::privacy::CheckupView</name>
    <message>
        <source>Show ways to open</source>
        <translation>Wege zum Öffnen zeigen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>Der Tresor wird angesehen …</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>all is as it should be</source>
        <translation>alles ist, wie es sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>The check-up could not be made</source>
        <translation>Die Prüfung war nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>candor::privacy::ClaimRow</name>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Set so, tested</source>
        <translation>So eingestellt, geprüft</translation>
    </message>
    <message>
        <source>Said by others</source>
        <translation>Von anderen gesagt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Checked by: %1</source>
        <translation>Geprüft durch: %1</translation>
    </message>
    <message>
        <source>Seen to fail by: %1</source>
        <translation>Das Scheitern zeigen: %1</translation>
    </message>
</context>
<context>
    <name>candor::privacy::IncidentFile</name>
    <message>
        <source>Write an incident report</source>
        <translation>Vorfallbericht schreiben</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Seite für einen Browser</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1. It holds nothing of your documents.</source>
        <translation>Geschrieben: %1. Die Datei enthält nichts aus Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>candor::privacy::LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>candor::privacy::LedgerTable</name>
    <message>
        <source>Rows of the ledger</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
</context>
<context>
    <name>candor::privacy::LedgerView</name>
    <message>
        <source>What was done, or to what</source>
        <translation>Was getan wurde, oder woran</translation>
    </message>
    <message>
        <source>Verify ledger</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
    <message>
        <source>Whatever is done with the vault is written down here.</source>
        <translation>Was mit dem Tresor geschieht, wird hier aufgeschrieben.</translation>
    </message>
    <message>
        <source>No row of the ledger fits</source>
        <translation>Keine Zeile des Protokolls passt</translation>
    </message>
    <message>
        <source>Choose another kind, or search for other words.</source>
        <translation>Wählen Sie eine andere Art oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the newest first</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>Das Protokoll lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>The ledger could not be verified</source>
        <translation>Das Protokoll ließ sich nicht prüfen</translation>
    </message>
</context>
<context>
    <name>candor::privacy::PrivacyPage</name>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Nichts hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>No part of this version can use a network.</source>
        <translation>Kein Teil dieser Fassung kann ein Netz benutzen.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>What is done with the vault is written down.</source>
        <translation>Was mit dem Tresor geschieht, wird aufgeschrieben.</translation>
    </message>
    <message>
        <source>Privacy &amp; security</source>
        <translation>Datenschutz &amp; Sicherheit</translation>
    </message>
    <message>
        <source>What Candor promises, what was done, and what to look at</source>
        <translation>Was Candor verspricht, was getan wurde und was anzusehen ist</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>If somebody had access</source>
        <translation>Wenn jemand Zugang hatte</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Show the security check-up</source>
        <translation>Sicherheitsprüfung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minutes</source>
        <translation>
            <numerusform>Sperrt sich nach %n Minute</numerusform>
            <numerusform>Sperrt sich nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also with the screen and before sleep. Ctrl+L locks at once.</source>
        <translation>Auch mit dem Bildschirm und vor dem Schlafen. Strg+L sperrt sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the ledger</source>
        <translation>
            <numerusform>%n Zeile im Protokoll</numerusform>
            <numerusform>%n Zeilen im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is bound to those before it. Not verified since it was opened.</source>
        <translation>Jede ist an die vorigen gebunden. Seit dem Öffnen nicht geprüft.</translation>
    </message>
    <message>
        <source>Verified %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>The ledger is whole</source>
        <translation>Das Protokoll ist heil</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>Das Protokoll ist nicht heil</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps nothing of this vault.</source>
        <translation>Der Schlüsselbund dieses Computers behält nichts von diesem Tresor.</translation>
    </message>
    <message>
        <source>Write an incident report</source>
        <translation>Vorfallbericht schreiben</translation>
    </message>
</context>
<context>
    <name>candor::privacy::PromisesView</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>The vault while it is closed</source>
        <translation>Der Tresor, solange er zu ist</translation>
    </message>
    <message>
        <source>While you use Candor</source>
        <translation>Während Sie Candor benutzen</translation>
    </message>
    <message>
        <source>Documents that mean harm</source>
        <translation>Dokumente, die schaden sollen</translation>
    </message>
    <message>
        <source>Keeping and deleting</source>
        <translation>Aufheben und Löschen</translation>
    </message>
    <message>
        <source>What is not promised</source>
        <translation>Was nicht versprochen wird</translation>
    </message>
    <message>
        <source>Show the tests’ names</source>
        <translation>Namen der Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Promises and limits</source>
        <translation>Versprechen und Grenzen</translation>
    </message>
    <message>
        <source>Hide the tests’ names</source>
        <translation>Namen der Prüfungen verbergen</translation>
    </message>
    <message>
        <source>%1 sentences, %2 of them limits. Each of the others names tests: a build in which one of them did not run and pass is not let through. The date is when the sentence was last compared with them.</source>
        <translation>%1 Sätze, davon %2 Grenzen. Jeder andere nennt Prüfungen: Eine Fassung, in der eine davon nicht gelaufen und gelungen ist, wird nicht durchgelassen. Am genannten Tag wurde der Satz zuletzt mit seinen Prüfungen verglichen.</translation>
    </message>
</context>
<context>
    <name>candor::reports::ReportExport</name>
    <message>
        <source>Export the analysis</source>
        <translation>Analyse exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Geschrieben: %1. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>candor::resumes</name>
    <message>
        <source>present</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>format and size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>candor::resumes::IdWarning</name>
    <message>
        <source>a government id</source>
        <translation>eine amtliche Kennnummer</translation>
    </message>
    <message>
        <source>government ids</source>
        <translation>amtliche Kennnummern</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>government ids and card numbers</source>
        <translation>amtliche Kennnummern und Kartennummern</translation>
    </message>
    <message>
        <source>Remove from this resume</source>
        <translation>Aus diesem Lebenslauf entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This resume holds %1</source>
        <translation>Dieser Lebenslauf enthält %1</translation>
    </message>
    <message>
        <source>Nobody who hires needs that, and whoever gets the resume gets it too.</source>
        <translation>Niemand, der einstellt, braucht das, und wer den Lebenslauf bekommt, bekommt es mit.</translation>
    </message>
    <message>
        <source>It is being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the stored file is erased, and its text is kept without the number. The file you added it from stays as it is.</source>
        <translation>
            <numerusform>In %n Sekunde wird die gespeicherte Datei gelöscht; ihr Text bleibt ohne die Nummer. Die Datei, aus der Sie sie hinzugefügt haben, bleibt, wie sie ist.</numerusform>
            <numerusform>In %n Sekunden wird die gespeicherte Datei gelöscht; ihr Text bleibt ohne die Nummer. Die Datei, aus der Sie sie hinzugefügt haben, bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::Intake</name>
    <message>
        <source>Reading resumes</source>
        <translation>Lebensläufe werden gelesen</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ProfileRow</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Set back to what the file says (Del)</source>
        <translation>Auf das zurücksetzen, was die Datei sagt (Entf)</translation>
    </message>
    <message>
        <source>Correct (E)</source>
        <translation>Berichtigen (E)</translation>
    </message>
    <message>
        <source>Corrected by you. The file does not say.</source>
        <translation>Von Ihnen berichtigt. Die Datei sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Corrected by you. The file says “%1”.</source>
        <translation>Von Ihnen berichtigt. Die Datei sagt „%1“.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it as it was.</source>
        <translation>Strg+Eingabe behält es, Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was.</source>
        <translation>Eingabe behält es, Esc lässt es, wie es war.</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ProfileShown</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Beruf</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Leistungen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>highlights of a position</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>%1, of which Candor knows %2</source>
        <translation>%1, davon kennt Candor %2</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeDelegate</name>
    <message>
        <source>New name of the resume</source>
        <translation>Neuer Name des Lebenslaufs</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date and format</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht aufgenommen</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeSide</name>
    <message>
        <source>Resumes</source>
        <translation>Lebensläufe</translation>
    </message>
    <message>
        <source>Add resume…</source>
        <translation>Lebenslauf hinzufügen …</translation>
    </message>
    <message>
        <source>Show bin</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Back to resumes</source>
        <translation>Zurück zu den Lebensläufen</translation>
    </message>
    <message>
        <source>Resumes in the bin</source>
        <translation>Lebensläufe im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n in the bin</source>
        <translation>
            <numerusform>%n im Papierkorb</numerusform>
            <numerusform>%n im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumes</source>
        <translation>
            <numerusform>%n Lebenslauf</numerusform>
            <numerusform>%n Lebensläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not added</source>
        <translation>
            <numerusform>%1, %n nicht aufgenommen</numerusform>
            <numerusform>%1, %n nicht aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 wird gelesen</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeView</name>
    <message>
        <source>Text or versions</source>
        <translation>Text oder Versionen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Die neueste zeigen</translation>
    </message>
    <message>
        <source>Versions  %1</source>
        <translation>Versionen  %1</translation>
    </message>
    <message>
        <source>This is version %1 of %2, added %3.</source>
        <translation>Das ist Version %1 von %2, hinzugefügt am %3.</translation>
    </message>
    <message>
        <source>The edit the analysis advises</source>
        <translation>Die Änderung, zu der die Analyse rät</translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumesPage</name>
    <message>
        <source>Add a new version</source>
        <translation>Neue Version hinzufügen</translation>
    </message>
    <message>
        <source>Add resumes</source>
        <translation>Lebensläufe hinzufügen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 was erased. Analyses made from it stay.</source>
        <translation>%1 wurde vernichtet. Analysen daraus bleiben.</translation>
    </message>
    <message>
        <source>%1 says again what the file says.</source>
        <translation>%1 sagt wieder, was die Datei sagt.</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 wurde nicht aufgenommen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The same file is read once more.</source>
        <translation>Dieselbe Datei wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Take it out of this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing of it was stored, and the file was not changed.</source>
        <translation>Nichts davon wurde gespeichert, und die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1 is already there. It was not stored again.</source>
        <translation>%1 ist schon da und wurde nicht noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>%1 is version %2 now.</source>
        <translation>%1 ist jetzt Version %2.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n files were not read.</source>
        <translation>
            <numerusform>Angehalten. %n Datei wurde nicht gelesen.</numerusform>
            <numerusform>Angehalten. %n Dateien wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Lebensläufe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a new version…</source>
        <translation>Neue Version hinzufügen …</translation>
    </message>
    <message>
        <source>Delete resume</source>
        <translation>Lebenslauf löschen</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Original speichern als …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt vernichten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig vernichten</translation>
    </message>
    <message>
        <source>Analyze against a posting</source>
        <translation>An einer Anzeige messen</translation>
    </message>
    <message>
        <source>Reading the resumes…</source>
        <translation>Die Lebensläufe werden gelesen …</translation>
    </message>
    <message>
        <source>No resume yet</source>
        <translation>Noch kein Lebenslauf</translation>
    </message>
    <message>
        <source>Add one, and Candor shows what a machine reads in it. The file stays on this computer, encrypted.</source>
        <translation>Fügen Sie einen hinzu, und Candor zeigt, was eine Maschine darin liest. Die Datei bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add resume…</source>
        <translation>Lebenslauf hinzufügen …</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window: PDF, DOCX, ODT, RTF, HTML, Markdown, plain text.</source>
        <translation>Sie können Dateien auch irgendwo in diesem Fenster ablegen: PDF, DOCX, ODT, RTF, HTML, Markdown, reiner Text.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n resumes</source>
        <translation>
            <numerusform>%n Lebenslauf</numerusform>
            <numerusform>%n Lebensläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields to check</source>
        <translation>
            <numerusform>%n Feld zu prüfen</numerusform>
            <numerusform>%n Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the bin; it is erased %n days after it was put there.</source>
        <translation>
            <numerusform>Im Papierkorb; er wird %n Tag nach dem Löschen vernichtet.</numerusform>
            <numerusform>Im Papierkorb; er wird %n Tage nach dem Löschen vernichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The resumes cannot be shown</source>
        <translation>Die Lebensläufe können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Add resumes…</source>
        <translation>Lebensläufe hinzufügen …</translation>
    </message>
    <message>
        <source>Back to resumes</source>
        <translation>Zurück zu den Lebensläufen</translation>
    </message>
    <message>
        <source>Show the bin of resumes</source>
        <translation>Papierkorb der Lebensläufe zeigen</translation>
    </message>
    <message>
        <source>Restore this resume</source>
        <translation>Diesen Lebenslauf wiederherstellen</translation>
    </message>
    <message>
        <source>Analyze this resume against a posting</source>
        <translation>Diesen Lebenslauf an einer Anzeige messen</translation>
    </message>
    <message>
        <source>Rename this resume</source>
        <translation>Diesen Lebenslauf umbenennen</translation>
    </message>
    <message>
        <source>Correct the field looked at</source>
        <translation>Das betrachtete Feld berichtigen</translation>
    </message>
    <message>
        <source>Delete this resume</source>
        <translation>Diesen Lebenslauf löschen</translation>
    </message>
    <message>
        <source>“%1” names no date. Write it as in “Mar 2021 – present”.</source>
        <translation>„%1“ nennt kein Datum. Schreiben Sie es wie in „Mär 2021 – heute“.</translation>
    </message>
    <message>
        <source>%1 is corrected. The file stays as it is; new analyses go by what you say.</source>
        <translation>%1 ist berichtigt. Die Datei bleibt, wie sie ist; neue Analysen richten sich nach Ihrer Angabe.</translation>
    </message>
    <message>
        <source>The number is gone. The stored file was erased; its text is kept.</source>
        <translation>Die Nummer ist weg. Die gespeicherte Datei wurde gelöscht; ihr Text bleibt.</translation>
    </message>
    <message>
        <source>Scoring the versions</source>
        <translation>Versionen werden bewertet</translation>
    </message>
</context>
<context>
    <name>candor::resumes::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Add a new version…</source>
        <translation>Neue Version hinzufügen …</translation>
    </message>
    <message>
        <source>The posting the versions are scored for</source>
        <translation>Die Anzeige, für die die Versionen bewertet sind</translation>
    </message>
    <message>
        <source>Scores for</source>
        <translation>Punkte für</translation>
    </message>
    <message>
        <source>Analyze this resume against a posting, and each version says here what it scores and what changed it.</source>
        <translation>Analysieren Sie diesen Lebenslauf gegen eine Anzeige, und jede Version sagt hier, wie viele Punkte sie hat und was sie verändert hat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>candor::resumes::VersionRow</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <comment>file and date</comment>
        <translation>%1, hinzugefügt %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at version %1</source>
        <translation>Version %1 ansehen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>candor::settings::BackupsPanel</name>
    <message>
        <source>Backing up the vault</source>
        <translation>Tresor wird gesichert</translation>
    </message>
    <message>
        <source>Backed up and read back: %1.</source>
        <translation>Gesichert und zurückgelesen: %1.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1 in %2</source>
        <translation>Gesichert und zurückgelesen: %1 in %2</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>The proof is that it opens with what you would have.</source>
        <translation>Der Beweis ist, dass sie sich mit dem öffnet, was Sie hätten.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Proving a backup</source>
        <translation>Sicherung wird bewiesen</translation>
    </message>
    <message>
        <source>A passphrase for the file</source>
        <translation>Eine Passphrase für die Datei</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase has everything in it. It is not a passphrase of the vault.</source>
        <translation>Wer die Datei und diese Passphrase hat, hat alles darin. Sie ist keine Passphrase des Tresors.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Sealing everything into a file</source>
        <translation>Alles wird in eine Datei versiegelt</translation>
    </message>
    <message>
        <source>Sealed: %1 in %2</source>
        <translation>Versiegelt: %1 in %2</translation>
    </message>
    <message>
        <source>Changing the second folder</source>
        <translation>Zweiter Ordner wird geändert</translation>
    </message>
    <message>
        <source>Backups are not copied any more. Copies made before stay.</source>
        <translation>Sicherungen werden nicht mehr kopiert. Frühere Kopien bleiben.</translation>
    </message>
    <message>
        <source>The next backup is copied to %1, too.</source>
        <translation>Die nächste Sicherung wird auch nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Destroying a copy</source>
        <translation>Kopie wird vernichtet</translation>
    </message>
    <message>
        <source>Destroyed.</source>
        <translation>Vernichtet.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The last backup could not be made. The earlier ones are as they were.</source>
        <translation>Die letzte Sicherung gelang nicht. Die früheren sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Kept in the vault’s folder</source>
        <translation>Im Ordner des Tresors aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Kopien an anderen Orten</translation>
    </message>
    <message>
        <source>Every day, by itself</source>
        <translation>Jeden Tag, von selbst</translation>
    </message>
    <message>
        <source>Also before a newer version and before another key. Of 7 days, 4 weeks and 6 months the newest is kept. A journal of all changes goes back to any minute of the last 7 days.</source>
        <translation>Auch vor einer neueren Version und vor einem anderen Schlüssel. Von 7 Tagen, 4 Wochen und 6 Monaten bleibt je die neueste. Ein Journal aller Änderungen führt zu jeder Minute der letzten 7 Tage zurück.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Prove the newest one</source>
        <translation>Die neueste beweisen</translation>
    </message>
    <message>
        <source>Opens a copy of it as if it were needed, reads every page and counts what is in it.</source>
        <translation>Öffnet eine Kopie, als würde sie gebraucht, liest jede Seite und zählt, was darin ist.</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>On another disk or a stick: each daily backup is copied there, too.</source>
        <translation>Auf einem anderen Datenträger oder Stick: Jede tägliche Sicherung wird auch dorthin kopiert.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Eine Kopie an einem anderen Ort</translation>
    </message>
    <message>
        <source>A complete copy in a folder you choose. It is encrypted and opens with what opens the vault now. It is read back before it counts.</source>
        <translation>Eine vollständige Kopie in einem Ordner Ihrer Wahl. Sie ist verschlüsselt und öffnet sich mit dem, was den Tresor jetzt öffnet. Sie wird zurückgelesen, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>One sealed file</source>
        <translation>Eine versiegelte Datei</translation>
    </message>
    <message>
        <source>Everything for another computer, under a passphrase of its own (age). Its bytes cannot be changed later: what you erase stays in it.</source>
        <translation>Alles für einen anderen Computer, unter einer eigenen Passphrase (age). Ihre Bytes lassen sich später nicht ändern: Was Sie löschen, bleibt darin.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Machen …</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Destroy it?</source>
        <translation>Vernichten?</translation>
    </message>
</context>
<context>
    <name>candor::settings::KnowledgePanel</name>
    <message>
        <source>Knowledge about work</source>
        <translation>Wissen über die Arbeitswelt</translation>
    </message>
    <message>
        <source>What you changed here is used from the next time the vault is opened.</source>
        <translation>Was Sie hier geändert haben, gilt, sobald der Tresor das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>What was imported can no longer be read, and is left out: import it again.</source>
        <translation>Was importiert wurde, ist nicht mehr lesbar und bleibt außer Acht: Importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>noch nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message>
        <source>Candor’s own tables</source>
        <translation>Die Tabellen von Candor</translation>
    </message>
    <message>
        <source>Skills, occupations, degrees and licences of all professions. They are always there and come first: what is imported adds to them and changes nothing of them. Files can be dropped on this page, too.</source>
        <translation>Fähigkeiten, Berufe, Abschlüsse und Zulassungen aller Berufsfelder. Sie sind immer da und gehen vor: Was importiert wird, ergänzt sie und ändert nichts an ihnen. Dateien können auch auf dieser Seite abgelegt werden.</translation>
    </message>
    <message>
        <source>Import anew…</source>
        <translation>Neu importieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import %1…</source>
        <translation>%1 importieren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>ZIP or CSV (*.zip *.csv)</source>
        <translation>ZIP oder CSV (*.zip *.csv)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Importing what was dropped</source>
        <translation>Abgelegtes wird importiert</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>candor::settings::OldBackups</name>
    <message numerus="yes">
        <source>%n backups were made anew.</source>
        <translation>
            <numerusform>%n Sicherung wurde neu gemacht.</numerusform>
            <numerusform>%n Sicherungen wurden neu gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they were.</source>
        <translation>
            <numerusform>%n bleibt, wie sie war.</numerusform>
            <numerusform>%n bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has what opened the vault before, a way that was removed or an earlier key, can still open these.</source>
        <translation>Wer hat, was den Tresor früher öffnete, einen entfernten Weg oder einen früheren Schlüssel, kann diese noch öffnen.</translation>
    </message>
    <message>
        <source>Make them anew…</source>
        <translation>Neu machen …</translation>
    </message>
    <message numerus="yes">
        <source>%n backups open with what opens the vault no more</source>
        <translation>
            <numerusform>%n Sicherung öffnet sich mit etwas, das den Tresor nicht mehr öffnet</numerusform>
            <numerusform>%n Sicherungen öffnen sich mit etwas, das den Tresor nicht mehr öffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier key</source>
        <translation>früherer Schlüssel</translation>
    </message>
    <message>
        <source>removed way</source>
        <translation>entfernter Weg</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Destroy it?</source>
        <translation>Vernichten?</translation>
    </message>
    <message>
        <source>What opened the vault then</source>
        <translation>Was den Tresor damals öffnete</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Making backups anew</source>
        <translation>Sicherungen werden neu gemacht</translation>
    </message>
    <message>
        <source>Destroying a copy</source>
        <translation>Kopie wird vernichtet</translation>
    </message>
    <message>
        <source>Destroyed.</source>
        <translation>Vernichtet.</translation>
    </message>
    <message>
        <source>Backups of before another key open with the passphrase or the recovery code of that time. Each is encrypted under the key of now, read whole, and then takes the place of the old one. It shows the vault as it was then, and not the minutes after.</source>
        <translation>Sicherungen von vor einem anderen Schlüssel öffnen sich mit der Passphrase oder dem Wiederherstellungscode von damals. Jede wird mit dem heutigen Schlüssel verschlüsselt, ganz gelesen und tritt dann an die Stelle der alten. Sie zeigt den Tresor, wie er damals war, und nicht die Minuten danach.</translation>
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
    <message>
        <source>Drop tables of O*NET or ESCO to import them</source>
        <translation>Tabellen von O*NET oder ESCO ablegen, um sie zu importieren</translation>
    </message>
</context>
<context>
    <name>candor::settings::WayForm</name>
    <message>
        <source>Passphrase now</source>
        <translation>Passphrase jetzt</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Choose key file…</source>
        <translation>Schlüsseldatei wählen …</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of then</source>
        <translation>Passphrase oder Wiederherstellungscode von damals</translation>
    </message>
</context>
<context>
    <name>candor::settings::WaysPanel</name>
    <message>
        <source>A passphrase and a key file</source>
        <translation>Eine Passphrase und eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Any file that never changes, kept where this computer is not: on a stick, in a drawer. Without it the passphrase opens nothing.</source>
        <translation>Irgendeine Datei, die sich nie ändert, aufbewahrt, wo dieser Computer nicht ist: auf einem Stick, in einer Schublade. Ohne sie öffnet die Passphrase nichts.</translation>
    </message>
    <message>
        <source>Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adding a passphrase</source>
        <translation>Passphrase wird hinzugefügt</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase, too.</source>
        <translation>Der Tresor öffnet sich nun auch mit der neuen Passphrase.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>The keychain opens the vault, too.</source>
        <translation>Nun öffnet auch der Schlüsselbund den Tresor.</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Wiederherstellungscode wird gemacht</translation>
    </message>
    <message>
        <source>The earlier recovery code opens the vault no more.</source>
        <translation>Der frühere Wiederherstellungscode öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>Only the way is changed: nothing is encrypted anew, and backups made before open with the earlier passphrase.</source>
        <translation>Nur der Weg ändert sich: Nichts wird neu verschlüsselt, und frühere Sicherungen öffnen sich mit der früheren Passphrase.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Removing a way</source>
        <translation>Weg wird entfernt</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>Entfernt. Frühere Sicherungen öffnen sich noch damit.</translation>
    </message>
    <message>
        <source>Another key for the vault</source>
        <translation>Ein anderer Schlüssel für den Tresor</translation>
    </message>
    <message>
        <source>The passphrase you type opens the vault afterwards, and so does the keychain if it does now. You get a new recovery code. Other passphrases have to be added again.</source>
        <translation>Die Passphrase, die Sie eingeben, öffnet den Tresor auch danach, ebenso der Schlüsselbund, wenn er es jetzt tut. Sie bekommen einen neuen Wiederherstellungscode. Andere Passphrasen sind neu hinzuzufügen.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Changing the vault’s key</source>
        <translation>Schlüssel des Tresors wird gewechselt</translation>
    </message>
    <message>
        <source>The vault has another key. Backups made before open as they did.</source>
        <translation>Der Tresor hat einen anderen Schlüssel. Frühere Sicherungen öffnen sich wie bisher.</translation>
    </message>
    <message>
        <source>Turn on one-time codes</source>
        <translation>Einmalcodes einschalten</translation>
    </message>
    <message>
        <source>Enter these letters in an authenticator app, as a code that changes with the time, and then the code it shows. They are shown this once.</source>
        <translation>Geben Sie diese Zeichen in eine Authenticator-App ein, als zeitabhängigen Code, und dann hier den Code, den sie zeigt. Sie werden nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Letters for the authenticator: %1</source>
        <translation>Zeichen für den Authenticator: %1</translation>
    </message>
    <message>
        <source>Turning on one-time codes</source>
        <translation>Einmalcodes werden eingeschaltet</translation>
    </message>
    <message>
        <source>One-time codes are asked for from now on.</source>
        <translation>Ab jetzt werden Einmalcodes verlangt.</translation>
    </message>
    <message>
        <source>Turning off one-time codes</source>
        <translation>Einmalcodes werden ausgeschaltet</translation>
    </message>
    <message>
        <source>One-time codes are not asked for any more.</source>
        <translation>Einmalcodes werden nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Dieser Computer wird vergessen</translation>
    </message>
    <message>
        <source>The keychain of this computer holds nothing of the vault any more.</source>
        <translation>Der Schlüsselbund dieses Computers hält nichts mehr vom Tresor.</translation>
    </message>
    <message>
        <source>Ways to open</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>A recovery code opened this vault and is used up. Give the vault another key, so that neither the code nor an older copy of its header opens anything new.</source>
        <translation>Ein Wiederherstellungscode hat diesen Tresor geöffnet und ist verbraucht. Geben Sie dem Tresor einen anderen Schlüssel, damit weder der Code noch eine ältere Kopie des Kopfes etwas Neues öffnet.</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Schlüssel wechseln …</translation>
    </message>
    <message numerus="yes">
        <source>%n ways; any one is enough</source>
        <translation>
            <numerusform>%n Weg; einer genügt</numerusform>
            <numerusform>%n Wege; einer genügt</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Einen Weg hinzufügen</translation>
    </message>
    <message>
        <source>A vault keeps at least two, and opens with any of them.</source>
        <translation>Ein Tresor behält mindestens zwei und öffnet sich mit jedem.</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase …</translation>
    </message>
    <message>
        <source>With key file…</source>
        <translation>Mit Schlüsseldatei …</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The vault’s key</source>
        <translation>Der Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>Another key makes every copy of this vault that somebody may have worthless for what comes after. A backup is made first; everything is encrypted anew.</source>
        <translation>Ein anderer Schlüssel macht jede Kopie dieses Tresors, die jemand haben mag, wertlos für alles, was danach kommt. Zuerst wird gesichert; alles wird neu verschlüsselt.</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn them off?</source>
        <translation>Ausschalten?</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Diesen Computer vergessen</translation>
    </message>
    <message>
        <source>Takes everything of this vault out of the keychain: on a computer you share or give away. The vault’s files stay and open with what you know or have on paper.</source>
        <translation>Nimmt alles von diesem Tresor aus dem Schlüsselbund: auf einem Computer, den Sie teilen oder weggeben. Die Dateien des Tresors bleiben und öffnen sich mit dem, was Sie wissen oder auf Papier haben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Asked for before the ways are changed, before anything leaves the vault and before diagnostics. They protect a vault left open on a desk, not a stolen disk: their secret lies in the vault itself.</source>
        <translation>Wird verlangt, bevor Wege geändert werden, bevor etwas den Tresor verlässt und vor Untersuchungen. Sie schützen einen Tresor, der offen auf einem Tisch steht, nicht eine gestohlene Platte: Ihr Geheimnis liegt im Tresor selbst.</translation>
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
        <source>Drop to add to your resumes</source>
        <translation>Ablegen, um sie zu Ihren Lebensläufen zu legen</translation>
    </message>
    <message>
        <source>The vault lies on a disk of another kind (%1), perhaps of a network.</source>
        <translation>Der Tresor liegt auf einer Platte anderer Art (%1), vielleicht der eines Netzes.</translation>
    </message>
    <message>
        <source>Two computers could open it at once and damage it. Move it to a disk of this computer.</source>
        <translation>Zwei Computer könnten ihn zugleich öffnen und beschädigen. Legen Sie ihn auf eine Platte dieses Computers.</translation>
    </message>
    <message>
        <source>The vault lies in a folder that %1 copies elsewhere.</source>
        <translation>Der Tresor liegt in einem Ordner, den %1 anderswohin kopiert.</translation>
    </message>
    <message>
        <source>Half-written or old files could come back, and copies of it leave this computer, encrypted. Move it to another folder, and put backups here instead.</source>
        <translation>Halb geschriebene oder alte Dateien könnten zurückkommen, und Abschriften verlassen diesen Computer, verschlüsselt. Legen Sie ihn in einen anderen Ordner und stattdessen Sicherungen hierher.</translation>
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
    <message>
        <source>Resumes</source>
        <translation>Lebensläufe</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Privacy &amp; security</source>
        <translation>Datenschutz</translation>
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
    <name>candor::shell::Tray</name>
    <message>
        <source>Open Candor</source>
        <translation>Candor öffnen</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Candor: the vault is open</source>
        <translation>Candor: Der Tresor ist offen</translation>
    </message>
    <message>
        <source>Candor: locked</source>
        <translation>Candor: gesperrt</translation>
    </message>
</context>
<context>
    <name>candor::shell::UpkeepWatch</name>
    <message>
        <source>Backing up the vault</source>
        <translation>Tresor wird gesichert</translation>
    </message>
    <message>
        <source>The vault could not be looked after.</source>
        <translation>Der Tresor konnte nicht versorgt werden.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. The earlier ones are as they were.</source>
        <translation>Die heutige Sicherung gelang nicht. Die früheren sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The backup was made, but not copied to the second folder.</source>
        <translation>Die Sicherung wurde gemacht, aber nicht in den zweiten Ordner kopiert.</translation>
    </message>
    <message>
        <source>The weekly check found damage in the vault.</source>
        <translation>Die wöchentliche Prüfung fand Schäden im Tresor.</translation>
    </message>
    <message>
        <source>Settings, Backups shows how to go back to the newest backup. Nothing is lost by looking.</source>
        <translation>Einstellungen, Sicherungen zeigt, wie es zur neuesten Sicherung zurückgeht. Nachsehen kostet nichts.</translation>
    </message>
    <message>
        <source>Copies still hold something that was erased.</source>
        <translation>Kopien enthalten noch etwas, das gelöscht wurde.</translation>
    </message>
    <message>
        <source>They could not be rewritten: %1. Settings, Backups can destroy them.</source>
        <translation>Sie ließen sich nicht neu schreiben: %1. Einstellungen, Sicherungen kann sie vernichten.</translation>
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
    <message>
        <source>Locked with the screen.</source>
        <translation>Mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>Locked before the computer slept.</source>
        <translation>Gesperrt, bevor der Computer schlief.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::ArchiveForm</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Eine versiegelte Datei</translation>
    </message>
    <message>
        <source>%1 is opened when the vault is made. The vault gets keys of its own.</source>
        <translation>%1 wird geöffnet, wenn der Tresor gemacht wird. Der Tresor bekommt eigene Schlüssel.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::CodeForm</name>
    <message>
        <source>Write down the recovery code</source>
        <translation>Schreiben Sie den Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>It opens the vault when everything else is lost. Keep it on paper, away from this computer. It is shown this once.</source>
        <translation>Er öffnet den Tresor, wenn alles andere verloren ist. Bewahren Sie ihn auf Papier auf, getrennt von diesem Computer. Er wird nur dieses eine Mal gezeigt.</translation>
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
        <source>Copy for 10 seconds</source>
        <translation>Für 10 Sekunden kopieren</translation>
    </message>
    <message>
        <source>For printing or a password manager. Candor then takes it off the clipboard.</source>
        <translation>Zum Drucken oder für einen Passwortverwalter. Danach nimmt Candor ihn aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>On the clipboard for 10 seconds</source>
        <translation>Für 10 Sekunden in der Zwischenablage</translation>
    </message>
    <message>
        <source>Last four characters of the code</source>
        <translation>Die letzten vier Zeichen des Codes</translation>
    </message>
    <message>
        <source>Needs the last four characters of the code.</source>
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
    <name>candor::unlock::ErasedPage</name>
    <message>
        <source>The vault’s keys</source>
        <translation>Die Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>The keys of its backups</source>
        <translation>Die Schlüssel seiner Sicherungen</translation>
    </message>
    <message>
        <source>What this computer’s keychain held of it</source>
        <translation>Was der Schlüsselbund dieses Computers davon hielt</translation>
    </message>
    <message>
        <source>Resumes, postings and analyses</source>
        <translation>Lebensläufe, Anzeigen und Analysen</translation>
    </message>
    <message>
        <source>The journal of changes</source>
        <translation>Das Journal der Änderungen</translation>
    </message>
    <message>
        <source>The backups in its folder</source>
        <translation>Die Sicherungen in seinem Ordner</translation>
    </message>
    <message>
        <source>The backups in the second folder</source>
        <translation>Die Sicherungen im zweiten Ordner</translation>
    </message>
    <message>
        <source>The rest of its folder</source>
        <translation>Der Rest seines Ordners</translation>
    </message>
    <message>
        <source>Everything was erased</source>
        <translation>Alles wurde gelöscht</translation>
    </message>
    <message>
        <source>The keys went first, so whatever else there was opens to nobody, you included.</source>
        <translation>Die Schlüssel gingen zuerst, also öffnet sich alles Übrige niemandem mehr, auch Ihnen nicht.</translation>
    </message>
    <message>
        <source>These files could not be removed. Without a key they mean nothing.</source>
        <translation>Diese Dateien ließen sich nicht entfernen. Ohne Schlüssel bedeuten sie nichts.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Entries named Candor may be left in it. They open nothing.</source>
        <translation>Einträge namens Candor können darin geblieben sein. Sie öffnen nichts.</translation>
    </message>
    <message>
        <source>These copies were not removed and still open as they did.</source>
        <translation>Diese Kopien wurden nicht entfernt und öffnen sich wie bisher.</translation>
    </message>
    <message>
        <source>Reports you exported, copies you made yourself, and whoever you sent them to still have what they have. On a disk that spreads its writes, old bytes may stay for a while; they are encrypted.</source>
        <translation>Berichte, die Sie ausgegeben, und Kopien, die Sie selbst gemacht haben, bleiben, auch bei denen, denen Sie sie gesandt haben. Auf Datenträgern, die ihre Schreibvorgänge verteilen, können alte Bytes eine Weile bleiben; sie sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The vaults kept beside it</source>
        <translation>Die daneben aufbewahrten Tresore</translation>
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
    <message>
        <source>Open Candor</source>
        <translation>Candor öffnen</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Eine versiegelte Datei</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Versiegelte Dateien (*.age)</translation>
    </message>
</context>
<context>
    <name>candor::unlock::KeyEntry</name>
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
        <source>Use passphrase</source>
        <translation>Mit Passphrase</translation>
    </message>
    <message>
        <source>Use key file</source>
        <translation>Mit Schlüsseldatei</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Mit Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard layout.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Prüfen Sie Feststelltaste und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>This passphrase and this file do not open the vault together.</source>
        <translation>Diese Passphrase und diese Datei öffnen den Tresor zusammen nicht.</translation>
    </message>
    <message>
        <source>This code does not open the vault. Compare it with your paper, group by group.</source>
        <translation>Dieser Code öffnet den Tresor nicht. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>Use keychain</source>
        <translation>Schlüsselbund nutzen</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>Keine Schlüsseldatei gewählt</translation>
    </message>
    <message>
        <source>Choose key file…</source>
        <translation>Schlüsseldatei wählen …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Geben Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Choose the key file first.</source>
        <translation>Wählen Sie zuerst die Schlüsseldatei.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Noch nicht gleich</translation>
    </message>
</context>
<context>
    <name>candor::unlock::NewVaultPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One more vault</source>
        <translation>Noch ein Tresor</translation>
    </message>
    <message>
        <source>For somebody else who uses this account. It has a key of its own, and neither vault knows what is in the other. Its name can be read by whoever uses this account.</source>
        <translation>Für jemand anderen, der dieses Konto benutzt. Er hat einen eigenen Schlüssel, und kein Tresor weiß, was im anderen ist. Seinen Namen kann lesen, wer dieses Konto benutzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name des Tresors</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a vault of this name already.</source>
        <translation>Es gibt schon einen Tresor dieses Namens.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits, blanks, “-” and “_”.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, Leerzeichen, „-“ und „_“.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::Renewal</name>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Open Candor</source>
        <translation>Candor öffnen</translation>
    </message>
    <message>
        <source>The recovery code is used up</source>
        <translation>Der Wiederherstellungscode ist verbraucht</translation>
    </message>
    <message>
        <source>It opened the vault this once. Choose a passphrase: the vault gets another key and you get a new code, and the used one opens nothing any more but backups made before.</source>
        <translation>Er hat den Tresor dieses eine Mal geöffnet. Wählen Sie eine Passphrase: Der Tresor bekommt einen anderen Schlüssel und Sie einen neuen Code, und der verbrauchte öffnet nichts mehr als ältere Sicherungen.</translation>
    </message>
    <message>
        <source>Other passphrases open the vault no more. Left empty, the keychain opens it alone.</source>
        <translation>Andere Passphrasen öffnen den Tresor nicht mehr. Bleibt das Feld leer, öffnet ihn der Schlüsselbund allein.</translation>
    </message>
    <message>
        <source>Other passphrases open the vault no more.</source>
        <translation>Andere Passphrasen öffnen den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Der Schlüssel wird gewechselt …</translation>
    </message>
    <message>
        <source>Changing the key… %1 %</source>
        <translation>Der Schlüssel wird gewechselt … %1 %</translation>
    </message>
    <message>
        <source>The keychain does not open it now.</source>
        <translation>Der Schlüsselbund öffnet ihn gerade nicht.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Wählen Sie stattdessen eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>candor::unlock::RescuePage</name>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>Was vorher da war, ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The vault is as it was on %1.</source>
        <translation>Der Tresor ist, wie er am %1 war.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>%n Zeile wurde gerettet.</numerusform>
            <numerusform>%n Zeilen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what stood on damaged pages is lost.</source>
        <translation>Manches, was auf beschädigten Seiten stand, ist verloren.</translation>
    </message>
    <message>
        <source>Every page was read, and nothing is damaged.</source>
        <translation>Jede Seite wurde gelesen, und nichts ist beschädigt.</translation>
    </message>
    <message>
        <source>The vault is damaged.</source>
        <translation>Der Tresor ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are damaged.</source>
        <translation>%1 von %2 Seiten sind beschädigt.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemacht am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since are made again, the last of %1.</source>
        <translation>
            <numerusform>%n Änderung seither wird wiederholt, vom %1.</numerusform>
            <numerusform>%n Änderungen seither werden wiederholt, die letzte vom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look what there is</source>
        <translation>Nachsehen, was da ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>The vault as it was</source>
        <translation>Der Tresor, wie er war</translation>
    </message>
    <message>
        <source>Its backups and its journal bring it back. Nothing is deleted by this: the vault that is there now is kept beside the one that takes its place.</source>
        <translation>Seine Sicherungen und sein Journal bringen ihn zurück. Dabei wird nichts gelöscht: Der Tresor, der jetzt da ist, bleibt neben dem, der seinen Platz einnimmt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>Der neueste Stand</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Zeitpunkt</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>Everything that does not stand on a damaged page, put into a new vault.</source>
        <translation>Alles, was nicht auf einer beschädigten Seite steht, in einem neuen Tresor.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Eine andere Sicherung</translation>
    </message>
    <message>
        <source>A set in the second folder, or a copy you made elsewhere. It opens with what opened the vault when it was made.</source>
        <translation>Ein Satz im zweiten Ordner oder eine Kopie, die Sie anderswo gemacht haben. Sie öffnet sich mit dem, was den Tresor damals öffnete.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>Working. The vault that takes the place is checked before it does.</source>
        <translation>In Arbeit. Der Tresor, der den Platz einnimmt, wird vorher geprüft.</translation>
    </message>
    <message>
        <source>Any minute of the last 7 days, and the days of older backups.</source>
        <translation>Jede Minute der letzten 7 Tage und die Tage älterer Sicherungen.</translation>
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
        <source>Opening…</source>
        <translation>Öffnet …</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
</context>
<context>
    <name>candor::unlock::VaultChoice</name>
    <message>
        <source>First vault</source>
        <translation>Erster Tresor</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Anderer Tresor</translation>
    </message>
    <message>
        <source>New vault for somebody else…</source>
        <translation>Neuer Tresor für jemand anderen …</translation>
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
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
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
    <message>
        <source>I have a sealed file…</source>
        <translation>Ich habe eine versiegelte Datei …</translation>
    </message>
    <message>
        <source>With what is in %1</source>
        <translation>Mit dem, was in %1 ist</translation>
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
    <message>
        <source>Show the ledger</source>
        <translation>Protokoll zeigen</translation>
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
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
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
<context>
    <name>candor::workplace::OneTimeCode</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>This vault asks for the code your authenticator shows before anything leaves it, before diagnostics, and before its ways to open are changed. A code is good for five minutes.</source>
        <translation>Dieser Tresor fragt nach dem Code, den Ihr Authenticator zeigt, bevor etwas ihn verlässt, vor Untersuchungen und bevor seine Wege zum Öffnen geändert werden. Ein Code gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
