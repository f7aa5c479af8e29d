<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FootCard</name>
    <message numerus="yes">
        <source>%n landmark(s) moved by hand.</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>
            <numerusform>%n landmark moved by hand.</numerusform>
            <numerusform>%n landmarks moved by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutTray</name>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrescribingPanel</name>
    <message numerus="yes">
        <source>Show %n more with it in the help</source>
        <extracomment>orthodesign/app/gui/prescribing/panel.py</extracomment>
        <translation>
            <numerusform>Show %n more with it in the help</numerusform>
            <numerusform>Show %n more with it in the help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetDoor</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
</TS>
