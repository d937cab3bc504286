<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FaultText</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and not a folder, that you may open it, and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a format Candor reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Candor accepts, or unpacks to more than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy: at most 10 MB, 200 pages and two million letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it: it is empty, or only a picture of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it from the program it was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file is not readable as language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fonts hide the letters. Export it again, or save it as DOCX or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little text to analyse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the full text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a simpler copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: its reader ended without an answer. Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Candor is missing on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Candor again, or run: candor-cli doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase or the recovery code and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, or make one: candor-cli vault create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of this name already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was made by a newer version of Candor. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup: candor-cli vault restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder belongs to somebody else, is open to others, or is a link. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder your own and private, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system offers no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault with its passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or open the vault with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor made a mistake it cannot recover from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with what you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows what the desktop asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of letters and of everything around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves but what shows where something went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Candor starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete copy in a folder you choose. It is encrypted and opens with what opens the vault now. It is read back before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is sound: every page and the whole ledger were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged: %1 of %2 pages. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every page and the ledger, and says what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has no part that can use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking closes the vault and wipes its key from memory. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each guess costs whoever tries it time and memory (scrypt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper. It opens the vault when everything else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them; any one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthText</name>
    <message>
        <source>Four or more unrelated words are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guesser would find this soon. Add unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits. One more unrelated word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits. One more word would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::Frame</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the posting to analyse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the posting to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to your resumes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::JobStrip</name>
    <message>
        <source>No work running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::Pages</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::Palette</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::TopBar</name>
    <message>
        <source>Search, or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::shell::Window</name>
    <message>
        <source>Candor (offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you changed something in the folder, or closed the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault’s folder was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::CodeForm</name>
    <message>
        <source>Open Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault when everything else is lost. Keep it on paper, away from this computer. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four signs of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this code and your vault’s file can open it. Do not keep them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the end of your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the end of the code. Check what you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing them shows that you have it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the last four signs of the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::CodeView</name>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::FirstStart</name>
    <message>
        <source>Ways to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file, or look around</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::StepList</name>
    <message>
        <source>Nothing on this page uses the network. There is no account to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::UnlockPage</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed and encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed tries since it was last open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the vault. Compare it with your paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::unlock::WaysForm</name>
    <message>
        <source>Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how your vault opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you keep in Candor is one encrypted file. You get at least two ways to open it, so that losing one does not lose your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can then open the vault. With it, a passphrase is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 letters and digits, shown in the next step. Write them on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset this for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose every way to open it, the vault cannot be opened by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a passphrase that is at least fair, typed twice, or the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::AddendList</name>
    <message>
        <source>Score: %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the sum of these %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::DocumentView</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceDelegate</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the resume speaks of this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceList</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::EvidenceModel</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the resume speaks of this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::FaultState</name>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::FieldRow</name>
    <message>
        <source>%1: go to line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::FilterBar</name>
    <message>
        <source>Show requirements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::FilterSegment</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::NetworkLight</name>
    <message>
        <source>Open the ledger of what has left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::Score</name>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score about %1 of 100, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::ScoreRing</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::SecretEdit</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::SidebarView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::StageChip</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::StrengthMeter</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
