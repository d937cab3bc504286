<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalyzeText</name>
    <message numerus="yes">
        <source>%n blockers are open, not part of the score</source>
        <translation>
            <numerusform>%n blocker is open, not part of the score</numerusform>
            <numerusform>%n blockers are open, not part of the score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blockers open</source>
        <translation>
            <numerusform>%n blocker open</numerusform>
            <numerusform>%n blockers open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupText</name>
    <message numerus="yes">
        <source>%n ways: %1.</source>
        <translation>
            <numerusform>%n way: %1.</numerusform>
            <numerusform>%n ways: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago. What came after is in no backup.</source>
        <translation>
            <numerusform>%1, %n day ago. What came after is in no backup.</numerusform>
            <numerusform>%1, %n days ago. What came after is in no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None in the last %n days.</source>
        <translation>
            <numerusform>None in the last %n day.</numerusform>
            <numerusform>None in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts in the last 30 days.</source>
        <translation>
            <numerusform>%n attempt in the last 30 days.</numerusform>
            <numerusform>%n attempts in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use. Until then whoever sits down here sees all.</source>
        <translation>
            <numerusform>After %n minute without use. Until then whoever sits down here sees all.</numerusform>
            <numerusform>After %n minutes without use. Until then whoever sits down here sees all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use, with the screen, and before sleep.</source>
        <translation>
            <numerusform>After %n minute without use, with the screen, and before sleep.</numerusform>
            <numerusform>After %n minutes without use, with the screen, and before sleep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message numerus="yes">
        <source>%n older rows are not listed here.</source>
        <translation>
            <numerusform>%n older row is not listed here.</numerusform>
            <numerusform>%n older rows are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Openings of the last %n days</source>
        <translation>
            <numerusform>Openings of the last %n day</numerusform>
            <numerusform>Openings of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows missing</source>
        <translation>
            <numerusform>%n row missing</numerusform>
            <numerusform>%n rows missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows follow each other as they were written</source>
        <translation>
            <numerusform>The %n row is as it was written</numerusform>
            <numerusform>All %n rows follow each other as they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message numerus="yes">
        <source>It went back by up to %n hours.</source>
        <translation>
            <numerusform>It went back by up to %n hour.</numerusform>
            <numerusform>It went back by up to %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It went ahead by up to %n hours.</source>
        <translation>
            <numerusform>It went ahead by up to %n hour.</numerusform>
            <numerusform>It went ahead by up to %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries to open the vault failed.</source>
        <translation>
            <numerusform>%n try to open the vault failed.</numerusform>
            <numerusform>%n tries to open the vault failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::analyze::BestResume</name>
    <message numerus="yes">
        <source>All %n resumes, best first</source>
        <translation>
            <numerusform>%n resume</numerusform>
            <numerusform>All %n resumes, best first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n resumes, “%1” fits best</source>
        <translation>
            <numerusform>Of your resumes (%n), “%1” fits best</numerusform>
            <numerusform>Of your %n resumes, “%1” fits best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n resumes, the chosen one fits best</source>
        <translation>
            <numerusform>Of your resumes (%n), the chosen one fits best</numerusform>
            <numerusform>Of your %n resumes, the chosen one fits best</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::analyze::NextEditBar</name>
    <message numerus="yes">
        <source>All %n edits</source>
        <translation>
            <numerusform>The %n edit</numerusform>
            <numerusform>All %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::analyze::RankView</name>
    <message numerus="yes">
        <source>%n postings, best first</source>
        <translation>
            <numerusform>%n posting, best first</numerusform>
            <numerusform>%n postings, best first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say too little to be scored</source>
        <translation>
            <numerusform>%n says too little to be scored</numerusform>
            <numerusform>%n say too little to be scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::analyze::ReadPanel</name>
    <message numerus="yes">
        <source>%n requirements</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::analyze::ResumeRankView</name>
    <message numerus="yes">
        <source>%n resumes, best first, each with what sets it apart from the next</source>
        <translation>
            <numerusform>%n resume</numerusform>
            <numerusform>%n resumes, best first, each with what sets it apart from the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be analysed</source>
        <translation>
            <numerusform>%n cannot be analysed</numerusform>
            <numerusform>%n cannot be analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others fit less well.</source>
        <translation>
            <numerusform>%n other fits less well.</numerusform>
            <numerusform>%n others fit less well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::history::HistoryPage</name>
    <message numerus="yes">
        <source>%n analyses</source>
        <translation>
            <numerusform>%n analysis</numerusform>
            <numerusform>%n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyses are in the bin.</source>
        <translation>
            <numerusform>%n analysis is in the bin.</numerusform>
            <numerusform>%n analyses are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyses were restored.</source>
        <translation>
            <numerusform>%n analysis was restored.</numerusform>
            <numerusform>%n analyses were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyses were erased.</source>
        <translation>
            <numerusform>%n analysis was erased.</numerusform>
            <numerusform>%n analyses were erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::privacy::CheckupView</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::privacy::LedgerView</name>
    <message numerus="yes">
        <source>%n rows, the newest first</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::privacy::PrivacyPage</name>
    <message numerus="yes">
        <source>Locks itself after %n minutes</source>
        <translation>
            <numerusform>Locks itself after %n minute</numerusform>
            <numerusform>Locks itself after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the ledger</source>
        <translation>
            <numerusform>%n row in the ledger</numerusform>
            <numerusform>%n rows in the ledger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::IdWarning</name>
    <message numerus="yes">
        <source>In %n seconds the stored file is erased, and its text is kept without the number. The file you added it from stays as it is.</source>
        <translation>
            <numerusform>In %n second the stored file is erased, and its text is kept without the number. The file you added it from stays as it is.</numerusform>
            <numerusform>In %n seconds the stored file is erased, and its text is kept without the number. The file you added it from stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::ProfileShown</name>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>highlights of a position</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeModel</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumeSide</name>
    <message numerus="yes">
        <source>%n in the bin</source>
        <translation>
            <numerusform>%n in the bin</numerusform>
            <numerusform>%n in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumes</source>
        <translation>
            <numerusform>%n resume</numerusform>
            <numerusform>%n resumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not added</source>
        <translation>
            <numerusform>%1, %n not added</numerusform>
            <numerusform>%1, %n not added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::resumes::ResumesPage</name>
    <message numerus="yes">
        <source>Stopped. %n files were not read.</source>
        <translation>
            <numerusform>Stopped. %n file was not read.</numerusform>
            <numerusform>Stopped. %n files were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumes</source>
        <translation>
            <numerusform>%n resume</numerusform>
            <numerusform>%n resumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the bin; it is erased %n days after it was put there.</source>
        <translation>
            <numerusform>In the bin; it is erased %n day after it was put there.</numerusform>
            <numerusform>In the bin; it is erased %n days after it was put there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::settings::BackupsPanel</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::settings::KnowledgePanel</name>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::settings::OldBackups</name>
    <message numerus="yes">
        <source>%n backups were made anew.</source>
        <translation>
            <numerusform>%n backup was made anew.</numerusform>
            <numerusform>%n backups were made anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they were.</source>
        <translation>
            <numerusform>%n stays as it was.</numerusform>
            <numerusform>%n stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups open with what opens the vault no more</source>
        <translation>
            <numerusform>%n backup opens with what opens the vault no more</numerusform>
            <numerusform>%n backups open with what opens the vault no more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::settings::WaysPanel</name>
    <message numerus="yes">
        <source>%n ways; any one is enough</source>
        <translation>
            <numerusform>%n way; any one is enough</numerusform>
            <numerusform>%n ways; any one is enough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::shell::JobStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::unlock::RescuePage</name>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>%n row was saved.</numerusform>
            <numerusform>%n rows were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since are made again, the last of %1.</source>
        <translation>
            <numerusform>%n change since is made again, of %1.</numerusform>
            <numerusform>%n changes since are made again, the last of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::widgets::AddendList</name>
    <message numerus="yes">
        <source>the sum of these %n lines</source>
        <translation>
            <numerusform>the sum of this %n line</numerusform>
            <numerusform>the sum of these %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
