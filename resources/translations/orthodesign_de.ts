<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance across the pair</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Ausgleich im Paar</translation>
    </message>
    <message>
        <source>Left heel</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Linke Ferse</translation>
    </message>
    <message>
        <source>Lift and posting both raise the heel: the leg feels their sum.</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Fersenerhöhung und Keil heben beide die Ferse: Für das Bein zählt die Summe.</translation>
    </message>
    <message>
        <source>Right heel</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Rechte Ferse</translation>
    </message>
    <message>
        <source>lift {lift:.1f} mm, posting {posting:.1f} mm</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Erhöhung {lift:.1f} mm, Keil {posting:.1f} mm</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <extracomment>orthodesign/app/gui/banner.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>orthodesign/app/gui/banner.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Find a command</source>
        <extracomment>orthodesign/app/gui/command_list.py</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>orthodesign/app/gui/command_list.py</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>CropBox</name>
    <message>
        <source>Cut away</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>Wegschneiden</translation>
    </message>
    <message>
        <source>What lies</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>Was liegt</translation>
    </message>
    <message>
        <source>Where the cut is</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>Wo der Schnitt ist</translation>
    </message>
    <message>
        <source>Which part is cut away</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>Welcher Teil weggeschnitten wird</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>Ganzer Scan</translation>
    </message>
    <message>
        <source>above the height of</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>über der Höhe von</translation>
    </message>
    <message>
        <source>before {axis} =</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>vor {axis} =</translation>
    </message>
    <message>
        <source>behind</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>hinter</translation>
    </message>
    <message>
        <source>below the height of</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>unter der Höhe von</translation>
    </message>
    <message>
        <source>beyond {axis} =</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>jenseits von {axis} =</translation>
    </message>
    <message>
        <source>in front of</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>vor</translation>
    </message>
    <message>
        <source>laterally of</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>lateral von</translation>
    </message>
    <message>
        <source>medially of</source>
        <extracomment>orthodesign/app/gui/steps/crop_box.py</extracomment>
        <translation>medial von</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Cancel</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cases (*.orthocase)</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Fälle (*.orthocase)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Import a scan</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Scan importieren</translation>
    </message>
    <message>
        <source>One case at a time: the other files were left alone.</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Nur ein Fall auf einmal: Die anderen Dateien blieben unberührt.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Recover</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the case</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Save the changes to {code}?</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Änderungen an {code} speichern?</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Scans ({endings})</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Scans ({endings})</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Unsaved work on {code} of {when} was found.</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Ungespeicherte Arbeit an {code} vom {when} wurde gefunden.</translation>
    </message>
    <message>
        <source>orthodesign made a mistake of its own there.</source>
        <extracomment>orthodesign/app/gui/desk.py</extracomment>
        <translation>Da hat orthodesign selbst einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Fit (90 %)</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Passform (90 %)</translation>
    </message>
    <message>
        <source>Half of the device lies within {p50:.2f} mm, corrections apart</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Die Hälfte der Einlage liegt innerhalb von {p50:.2f} mm, von den Korrekturen abgesehen</translation>
    </message>
    <message>
        <source>Import a scan first.</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Zuerst einen Scan importieren.</translation>
    </message>
    <message>
        <source>Left device</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Linke Einlage</translation>
    </message>
    <message>
        <source>Outside the rounded rim</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Ohne den gerundeten Rand</translation>
    </message>
    <message>
        <source>Right device</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Rechte Einlage</translation>
    </message>
    <message>
        <source>Thinnest wall</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Dünnste Wandstelle</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>DoseMark</name>
    <message>
        <source>The dose could not be measured.</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>Das Maß ließ sich nicht nachmessen.</translation>
    </message>
    <message>
        <source>being measured on the finished solid</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>wird am fertigen Körper gemessen</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>prescribed {0}, realised {1} ± {2}, measured on the solid as written</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>verordnet {0}, erreicht {1} ± {2}, gemessen am Körper, wie er geschrieben wird</translation>
    </message>
    <message>
        <source>realised {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/notes.py</extracomment>
        <translation>erreicht {0}</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>met</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>prescribed</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>verordnet</translation>
    </message>
    <message>
        <source>realised</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>{verdict}; tolerance ± {tolerance:g}{gap}{unit}</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>{verdict}; Toleranz ± {tolerance:g}{gap}{unit}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show me</source>
        <extracomment>orthodesign/app/gui/steps/cards.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show where: {sentence}</source>
        <extracomment>orthodesign/app/gui/steps/cards.py</extracomment>
        <translation>Zeigen, wo: {sentence}</translation>
    </message>
</context>
<context>
    <name>FootCard</name>
    <message numerus="yes">
        <source>%n landmark(s) moved by hand.</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>
            <numerusform>%n Messpunkt von Hand versetzt.</numerusform>
            <numerusform>%n Messpunkte von Hand versetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Across the heel</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Quer über die Ferse</translation>
    </message>
    <message>
        <source>Arch height</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Gewölbehöhe</translation>
    </message>
    <message>
        <source>Arch index</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Arch-Index</translation>
    </message>
    <message>
        <source>Ball width</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Ballenbreite</translation>
    </message>
    <message>
        <source>Chippaux-Smirak index</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Chippaux-Smirak-Index</translation>
    </message>
    <message>
        <source>Foot length</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Fußlänge</translation>
    </message>
    <message>
        <source>From the medial to the lateral side of the ball, obliquely</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Von der medialen zur lateralen Ballenseite, schräg</translation>
    </message>
    <message>
        <source>Heel to longest toe, along the foot axis</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Von der Ferse zur längsten Zehe, entlang der Fußachse</translation>
    </message>
    <message>
        <source>Heel width</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Fersenbreite</translation>
    </message>
    <message>
        <source>Import a scan first.</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Zuerst einen Scan importieren.</translation>
    </message>
    <message>
        <source>Landmarks as found</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Messpunkte wie gefunden</translation>
    </message>
    <message>
        <source>Landmarks as found. Drag a dot on the skin to correct one.</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Messpunkte wie gefunden. Zum Berichtigen einen Punkt auf der Haut ziehen.</translation>
    </message>
    <message>
        <source>Left foot</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Middle third of the toeless footprint: &lt; 0.21 high arch, &gt; 0.26 low (Cavanagh 1987)</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Mittleres Drittel des Fußabdrucks ohne Zehen: &lt; 0,21 hohes, &gt; 0,26 flaches Gewölbe (Cavanagh 1987)</translation>
    </message>
    <message>
        <source>Narrowest midfoot over heel width of the footprint</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Schmalster Mittelfuß durch Fersenbreite des Fußabdrucks</translation>
    </message>
    <message>
        <source>Narrowest midfoot over widest forefoot of the footprint</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Schmalster Mittelfuß durch breitesten Vorfuß des Fußabdrucks</translation>
    </message>
    <message>
        <source>Of the arch point over the support plane</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Des Gewölbepunkts über der Auflageebene</translation>
    </message>
    <message>
        <source>Right foot</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Staheli index</source>
        <extracomment>orthodesign/app/gui/steps/foot_panel.py</extracomment>
        <translation>Staheli-Index</translation>
    </message>
</context>
<context>
    <name>HelpPopover</name>
    <message>
        <source>Choices</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Hilfe: {0}</translation>
    </message>
    <message>
        <source>Met within</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Genau auf</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>above {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>below {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/popover.py</extracomment>
        <translation>unter {0}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Drag a slider, or a dot on the device. Esc gives back, double click resets.</source>
        <extracomment>orthodesign/app/gui/hints.py</extracomment>
        <translation>Einen Regler oder einen Punkt auf der Einlage ziehen. Esc nimmt zurück, Doppelklick setzt auf die Vorgabe.</translation>
    </message>
    <message>
        <source>Drag turns the view, the wheel zooms, keys 1 to 6 look from six sides.</source>
        <extracomment>orthodesign/app/gui/hints.py</extracomment>
        <translation>Ziehen dreht die Ansicht, das Mausrad zoomt, die Tasten 1 bis 6 zeigen sechs Seiten.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>orthodesign/app/gui/hints.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>What was prescribed and what the file holds stand side by side.</source>
        <extracomment>orthodesign/app/gui/hints.py</extracomment>
        <translation>Was verordnet wurde und was die Datei enthält, steht nebeneinander.</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>MTH 1</source>
        <extracomment>orthodesign/app/gui/hold.py</extracomment>
        <translation>MTK 1</translation>
    </message>
    <message>
        <source>MTH 5</source>
        <extracomment>orthodesign/app/gui/hold.py</extracomment>
        <translation>MTK 5</translation>
    </message>
    <message>
        <source>That is not on the sole: look at the foot from below.</source>
        <extracomment>orthodesign/app/gui/hold.py</extracomment>
        <translation>Das ist nicht auf der Sohle: Den Fuß von unten ansehen.</translation>
    </message>
    <message>
        <source>arch point</source>
        <extracomment>orthodesign/app/gui/hold.py</extracomment>
        <translation>Gewölbepunkt</translation>
    </message>
    <message>
        <source>heel seat</source>
        <extracomment>orthodesign/app/gui/hold.py</extracomment>
        <translation>Fersenbett</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Crop it …</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>Beschneiden …</translation>
    </message>
    <message>
        <source>It is the other</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>Es ist der andere</translation>
    </message>
    <message>
        <source>Looking for the foot in {file} …</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>Der Fuß in {file} wird gesucht …</translation>
    </message>
    <message>
        <source>This looks like a {side} foot, but not surely: is it?</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>Das ist wohl der Fuß {side}, aber nicht sicher: Stimmt das?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/intake.py</extracomment>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>An empty passphrase protects nothing: type one, or do not encrypt.</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Eine leere Passphrase schützt nichts: eine eingeben oder nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Anderer Schlüssel …</translation>
    </message>
    <message>
        <source>As in the order form. Otherwise the code stands for the patient.</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Wie im Auftragsformular. Sonst steht der Code für den Patienten.</translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Tag des nächsten Termins</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>For the patient</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Für den Patienten</translation>
    </message>
    <message>
        <source>Lab package …</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Werkstattpaket …</translation>
    </message>
    <message>
        <source>Next visit</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One signed file: devices as STL and 3MF, reports, prescription and order form.</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Eine signierte Datei: Einlagen als STL und 3MF, Berichte, Verordnung und Auftragsformular.</translation>
    </message>
    <message>
        <source>Own key</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tell it to the lab by another way, by telephone for example.</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Der Werkstatt auf anderem Weg mitteilen, etwa am Telefon.</translation>
    </message>
    <message>
        <source>The package</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>The two passphrases are not the same: type them again.</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Die beiden Passphrasen sind nicht gleich: noch einmal eingeben.</translation>
    </message>
    <message>
        <source>US letter</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Wearing in</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Eingewöhnung</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Wer es öffnen darf</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Wer es signiert</translation>
    </message>
    <message>
        <source>With a sheet for the patient</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Mit Patientenblatt</translation>
    </message>
    <message>
        <source>With the patient's name and date of birth</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Mit Name und Geburtsdatum des Patienten</translation>
    </message>
    <message>
        <source>With the scans</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>Mit den Scans</translation>
    </message>
    <message>
        <source>whom the patient calls</source>
        <extracomment>orthodesign/app/gui/steps/lab_page.py</extracomment>
        <translation>wen der Patient anruft</translation>
    </message>
</context>
<context>
    <name>LegPage</name>
    <message>
        <source> + {mm:.1f} mm under the sole</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation> + {mm:.1f} mm unter der Sohle</translation>
    </message>
    <message>
        <source>A plan is a proposal. A badly measured lift makes a back worse: measure twice.</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Ein Plan ist ein Vorschlag. Eine schlecht gemessene Erhöhung schadet dem Rücken: zweimal messen.</translation>
    </message>
    <message>
        <source>Balance across the pair</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Ausgleich im Paar</translation>
    </message>
    <message>
        <source>Build up</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Export every stage …</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Jede Stufe exportieren …</translation>
    </message>
    <message>
        <source>First stage on</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Erste Stufe am</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Beinlänge</translation>
    </message>
    <message>
        <source>Measured by</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Prescribe the lift of stage {0}</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Die Erhöhung der Stufe {0} verordnen</translation>
    </message>
    <message>
        <source>Shoe there higher by</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Schuh dort höher um</translation>
    </message>
    <message>
        <source>Shorter leg</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Kürzeres Bein</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>after {weeks} weeks</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>nach {weeks} Wochen</translation>
    </message>
    <message>
        <source>blocks under the foot</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Brettchen unter dem Fuß</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>standing X-ray</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Röntgenbild im Stand</translation>
    </message>
    <message>
        <source>tape</source>
        <extracomment>orthodesign/app/gui/steps/leg_page.py</extracomment>
        <translation>Maßband</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Patient code</source>
        <extracomment>orthodesign/app/gui/window.py</extracomment>
        <translation>Patientencode</translation>
    </message>
    <message>
        <source>Stands in file names. Use no names.</source>
        <extracomment>orthodesign/app/gui/window.py</extracomment>
        <translation>Steht in Dateinamen. Bitte keinen Namen verwenden.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number is needed, for example {example}.</source>
        <extracomment>orthodesign/app/gui/prescribing/typed.py</extracomment>
        <translation>Hier gehört eine Zahl hin, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>This value is given in {unit}, for example {example}.</source>
        <extracomment>orthodesign/app/gui/prescribing/typed.py</extracomment>
        <translation>Dieser Wert wird in {unit} angegeben, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>{value} is beyond the limits, {limits}: the value stays as it was.</source>
        <extracomment>orthodesign/app/gui/prescribing/typed.py</extracomment>
        <translation>{value} liegt außerhalb der Grenzen, {limits}: Der Wert bleibt, wie er war.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0}: {1}</source>
        <extracomment>orthodesign/app/gui/prescribing/number_row.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Kept with the case, and printed for the lab. What stays empty stays open.</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>Wird mit dem Fall aufbewahrt und für die Werkstatt gedruckt. Was leer bleibt, bleibt offen.</translation>
    </message>
    <message>
        <source>Says who the patient is: goes into a package only where that is chosen.</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>Sagt, wer der Patient ist: kommt nur auf Wunsch in ein Paket.</translation>
    </message>
    <message>
        <source>as the case says</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>wie im Fall</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <extracomment>orthodesign/app/gui/steps/order_page.py</extracomment>
        <translation>„{0}“ ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Files</source>
        <extracomment>orthodesign/app/gui/steps/out_page.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lab package</source>
        <extracomment>orthodesign/app/gui/steps/out_page.py</extracomment>
        <translation>Werkstattpaket</translation>
    </message>
    <message>
        <source>Order form</source>
        <extracomment>orthodesign/app/gui/steps/out_page.py</extracomment>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>OutPanel</name>
    <message>
        <source>3MF, with unit and names</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>3MF, mit Einheit und Namen</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format of the devices</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Format der Einlagen</translation>
    </message>
    <message>
        <source>Heel, middle and forefoot, as named parts of one object, to print soft.</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Ferse, Mitte und Vorfuß als benannte Teile eines Objekts, für weichen Druck.</translation>
    </message>
    <message>
        <source>In three bodies, to be filled differently</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>In drei Körpern, verschieden zu füllen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lies on the printer's bed; of a pair, a file with both is added.</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Liegt auf dem Druckbett; von einem Paar kommt eine Datei mit beiden dazu.</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes: stay in the case file.</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Notizen: bleiben in der Falldatei.</translation>
    </message>
    <message>
        <source>Patient code</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Patientencode</translation>
    </message>
    <message>
        <source>Patient code: stands in file names. Use no names.</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Patientencode: steht in Dateinamen. Bitte keinen Namen verwenden.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Report (JSON)</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Bericht (JSON)</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Bericht zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>STL, for any printer</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>STL, für jeden Drucker</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>They meet at</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Grenzen bei</translation>
    </message>
    <message>
        <source>Where bodies meet, % of the foot's length</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Wo sich die Körper treffen, % der Fußlänge</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as usual for the material</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>wie für das Material üblich</translation>
    </message>
    <message>
        <source>orthodesign computes what was prescribed. Whether that is right for this patient is the clinician's decision.</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>orthodesign berechnet, was verordnet wurde. Ob das für diesen Menschen richtig ist, entscheidet die Fachkraft.</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <extracomment>orthodesign/app/gui/steps/out_panel.py</extracomment>
        <translation>nach {folder}</translation>
    </message>
</context>
<context>
    <name>OutTray</name>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>
            <numerusform>%n Datei nach {folder} geschrieben.</numerusform>
            <numerusform>%n Dateien nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The devices are still being measured: try again in a moment.</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Die Einlagen werden noch gemessen: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are files of these names already.</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Es gibt schon Dateien mit diesen Namen.</translation>
    </message>
    <message>
        <source>There is no device to export: import a scan first.</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Es gibt keine Einlage zum Exportieren: Zuerst einen Scan importieren.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Zielordner der Dateien</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>orthodesign/app/gui/out_tray.py</extracomment>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Packer</name>
    <message>
        <source>A key of your own is made when the first package is signed.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Ein eigener Schlüssel entsteht, wenn das erste Paket signiert wird.</translation>
    </message>
    <message>
        <source>A key tells a lab that a package is from your clinic. It stays on this computer.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Ein Schlüssel zeigt der Werkstatt, dass ein Paket aus Ihrer Praxis kommt. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lab packages</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Werkstattpakete</translation>
    </message>
    <message>
        <source>Make a key</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Packing for the lab …</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Das Werkstattpaket wird gepackt …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The devices are still being measured: try again in a moment.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Die Einlagen werden noch gemessen: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The key cannot be read: {why}.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Der Schlüssel lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The key to sign with</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Der Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>There is no key yet to sign packages with.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Es gibt noch keinen Schlüssel zum Signieren von Paketen.</translation>
    </message>
    <message>
        <source>Write a lab package</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Werkstattpaket schreiben</translation>
    </message>
    <message>
        <source>Your own key</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>Der eigene Schlüssel</translation>
    </message>
    <message>
        <source>{file} is written and signed.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>{file} ist geschrieben und signiert.</translation>
    </message>
    <message>
        <source>{file} is written, signed and encrypted.</source>
        <extracomment>orthodesign/app/gui/packer.py</extracomment>
        <translation>{file} ist geschrieben, signiert und verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>change</source>
        <extracomment>orthodesign/app/gui/prescribing/pair_row.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <extracomment>orthodesign/app/gui/prescribing/pair_row.py</extracomment>
        <translation>noch kein Scan</translation>
    </message>
    <message>
        <source>scanned {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/pair_row.py</extracomment>
        <translation>gescannt {0}</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>A change stays on this side.</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Eine Änderung bleibt auf dieser Seite.</translation>
    </message>
    <message>
        <source>Both feet</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Beide Füße</translation>
    </message>
    <message>
        <source>Both sides have the same values.</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Beide Seiten haben die gleichen Werte.</translation>
    </message>
    <message>
        <source>Copy to the left foot</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Auf den linken Fuß übertragen</translation>
    </message>
    <message>
        <source>Copy to the other side</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Auf die andere Seite übertragen</translation>
    </message>
    <message>
        <source>Copy to the right foot</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Auf den rechten Fuß übertragen</translation>
    </message>
    <message>
        <source>Find a value</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Find a value by its name or its help</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Wert nach Name oder Hilfetext suchen</translation>
    </message>
    <message>
        <source>How the two sides are linked</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Wie die beiden Seiten verbunden sind</translation>
    </message>
    <message>
        <source>Left foot</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>The other side changes by as much; differences stay.</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Die andere Seite ändert sich um ebenso viel; Unterschiede bleiben.</translation>
    </message>
    <message>
        <source>linked</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>separate</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>getrennt</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>What is {0}?</source>
        <extracomment>orthodesign/app/gui/prescribing/row.py</extracomment>
        <translation>Was ist „{0}“?</translation>
    </message>
    <message>
        <source>{0}: back to the default, {1}</source>
        <extracomment>orthodesign/app/gui/prescribing/row.py</extracomment>
        <translation>{0}: zurück zur Vorgabe, {1}</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Take point {0} away</source>
        <extracomment>orthodesign/app/gui/prescribing/points_row.py</extracomment>
        <translation>Punkt {0} entfernen</translation>
    </message>
    <message>
        <source>{name} of point {number}</source>
        <extracomment>orthodesign/app/gui/prescribing/points_row.py</extracomment>
        <translation>{name} von Punkt {number}</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>Pick in the view</source>
        <extracomment>orthodesign/app/gui/prescribing/points_row.py</extracomment>
        <translation>In der Ansicht wählen</translation>
    </message>
</context>
<context>
    <name>PrescribePage</name>
    <message>
        <source>Leg length</source>
        <extracomment>orthodesign/app/gui/steps/prescribe_page.py</extracomment>
        <translation>Beinlänge</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>orthodesign/app/gui/steps/prescribe_page.py</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>orthodesign/app/gui/steps/prescribe_page.py</extracomment>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Prescriber</name>
    <message>
        <source>Click on the device where the point shall be.</source>
        <extracomment>orthodesign/app/gui/prescriber.py</extracomment>
        <translation>Auf der Einlage dorthin klicken, wo der Punkt liegen soll.</translation>
    </message>
    <message>
        <source>Click on the next point.</source>
        <extracomment>orthodesign/app/gui/prescriber.py</extracomment>
        <translation>Auf den nächsten Punkt klicken.</translation>
    </message>
</context>
<context>
    <name>PrescribingPanel</name>
    <message>
        <source>No value has “{0}” in its name or its help.</source>
        <extracomment>orthodesign/app/gui/prescribing/panel.py</extracomment>
        <translation>Kein Wert hat „{0}“ im Namen oder im Hilfetext.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more with it in the help</source>
        <extracomment>orthodesign/app/gui/prescribing/panel.py</extracomment>
        <translation>
            <numerusform>%n weiteren Wert zeigen, dessen Hilfe davon spricht</numerusform>
            <numerusform>%n weitere Werte zeigen, deren Hilfe davon spricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has it in the help</source>
        <extracomment>orthodesign/app/gui/prescribing/panel.py</extracomment>
        <translation>Zeigen, was davon in der Hilfe spricht</translation>
    </message>
</context>
<context>
    <name>PresetDoor</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stage cannot be made as prescribed: see the checks.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Eine Stufe lässt sich so nicht machen: siehe die Prüfungen.</translation>
    </message>
    <message>
        <source>Added to your presets.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Zu den eigenen Vorlagen hinzugefügt.</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Import the scan of the shorter leg first.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Zuerst den Scan des kürzeren Beins importieren.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Sie ist wieder da.</translation>
    </message>
    <message>
        <source>Left heel lifted by {mm:.1f} mm.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Linke Ferse um {mm:.1f} mm erhöht.</translation>
    </message>
    <message>
        <source>Making every stage …</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Jede Stufe wird erstellt …</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Right heel lifted by {mm:.1f} mm.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Rechte Ferse um {mm:.1f} mm erhöht.</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved among your presets.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Bei den eigenen Vorlagen gespeichert.</translation>
    </message>
    <message>
        <source>Share a preset</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Vorlage weitergeben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is a file {file} already: choose an empty folder.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Eine Datei {file} gibt es schon: einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it is called. Use no patient's name.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Wie die Vorlage heißt. Bitte keinen Patientennamen verwenden.</translation>
    </message>
    <message>
        <source>Where the stages go</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Zielordner der Stufen</translation>
    </message>
    <message>
        <source>Written.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>orthodesign made a mistake of its own there.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>Da hat orthodesign selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>{preset} applied.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>{preset}: angewendet.</translation>
    </message>
    <message>
        <source>{preset} removed.</source>
        <extracomment>orthodesign/app/gui/preset_door.py</extracomment>
        <translation>{preset}: entfernt.</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source> (own)</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation> (eigene)</translation>
    </message>
    <message>
        <source>A preset proposes and explains. The clinician decides.</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Eine Vorlage schlägt vor und begründet. Die Fachkraft entscheidet.</translation>
    </message>
    <message>
        <source>Apply to both</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Auf beide anwenden</translation>
    </message>
    <message>
        <source>Apply to this foot</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Auf diesen Fuß anwenden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Look at with the patient</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Im Gespräch und am Fuß klären</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this prescription …</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Diese Verordnung speichern …</translation>
    </message>
    <message>
        <source>Share …</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>When not</source>
        <extracomment>orthodesign/app/gui/steps/preset_page.py</extracomment>
        <translation>Wann nicht</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check</source>
        <extracomment>orthodesign/app/gui/rail.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>orthodesign/app/gui/rail.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>orthodesign/app/gui/rail.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <extracomment>orthodesign/app/gui/rail.py</extracomment>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>orthodesign/app/gui/rail.py</extracomment>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Crop …</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Beschneiden …</translation>
    </message>
    <message>
        <source>Cut away what does not belong to the foot.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Wegschneiden, was nicht zum Fuß gehört.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import a scan …</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Scan importieren …</translation>
    </message>
    <message>
        <source>Left foot</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Looking for the foot in {file} …</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Der Fuß in {file} wird gesucht …</translation>
    </message>
    <message>
        <source>Measured foot length</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Gemessene Fußlänge</translation>
    </message>
    <message>
        <source>Median length of the edges</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Median der Kantenlängen</translation>
    </message>
    <message>
        <source>No scan yet. Drop a file anywhere in the window.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Noch kein Scan. Eine Datei irgendwo ins Fenster ziehen.</translation>
    </message>
    <message>
        <source>Other foot</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Anderer Fuß</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Right foot</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Roughness</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Stop reading this scan</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Einlesen dieses Scans abbrechen</translation>
    </message>
    <message>
        <source>Take this scan out of the case</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Diesen Scan aus dem Fall nehmen</translation>
    </message>
    <message>
        <source>The heel was taken for the toes: turn it back to front.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Die Ferse wurde für die Zehen gehalten: vorn und hinten tauschen.</translation>
    </message>
    <message>
        <source>The patient's foot, measured heel to longest toe: settles the size of a scan without unit.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Der Fuß selbst, gemessen von der Ferse zur längsten Zehe: legt die Größe eines Scans ohne Einheit fest.</translation>
    </message>
    <message>
        <source>The side is wrong: this scan is the other foot. Nothing is mirrored.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Die Seite stimmt nicht: Dieser Scan ist der andere Fuß. Nichts wird gespiegelt.</translation>
    </message>
    <message>
        <source>The sole was taken for the top of the foot: turn it upside down.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Die Sohle wurde für den Fußrücken gehalten: oben und unten tauschen.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>Turn over</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Oben/unten tauschen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Vorn/hinten tauschen</translation>
    </message>
    <message>
        <source>Unit of the file</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Einheit der Datei</translation>
    </message>
    <message>
        <source>What is left beside the foot's own curvature</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Was neben der Krümmung des Fußes selbst übrig bleibt</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Was gescannt wurde</translation>
    </message>
    <message>
        <source>a foam-box impression</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>ein Trittschaumabdruck</translation>
    </message>
    <message>
        <source>a foot</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>ein Fuß</translation>
    </message>
    <message>
        <source>a plaster cast</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>ein Gipsmodell</translation>
    </message>
    <message>
        <source>as found</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>centimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>decimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Dezimeter</translation>
    </message>
    <message>
        <source>inches</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>metres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Meter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>tenths of a millimetre</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zehntelmillimeter</translation>
    </message>
</context>
<context>
    <name>ScanDoor</name>
    <message>
        <source>Capture</source>
        <extracomment>orthodesign/app/gui/scan_door.py</extracomment>
        <translation>Aufnahmeart</translation>
    </message>
    <message>
        <source>Foot length</source>
        <extracomment>orthodesign/app/gui/scan_door.py</extracomment>
        <translation>Fußlänge</translation>
    </message>
    <message>
        <source>Landmarks as found</source>
        <extracomment>orthodesign/app/gui/scan_door.py</extracomment>
        <translation>Messpunkte wie gefunden</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <extracomment>orthodesign/app/gui/scan_door.py</extracomment>
        <translation>Messpunkt versetzen</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>orthodesign/app/gui/scan_door.py</extracomment>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scans stay on this computer, in the case file.</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Scans bleiben auf diesem Computer, in der Falldatei.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all values again</source>
        <extracomment>orthodesign/app/gui/prescribing/header.py</extracomment>
        <translation>Wieder alle Werte zeigen</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>folded</source>
        <extracomment>orthodesign/app/gui/prescribing/section.py</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>orthodesign/app/gui/prescribing/section.py</extracomment>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>SectionPlot</name>
    <message>
        <source>Nothing is cut here</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>Hier wird nichts geschnitten</translation>
    </message>
    <message>
        <source>heel</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>lateral</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>lateral</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>medial</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>medial</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>toe</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <extracomment>orthodesign/app/gui/viewport/section_plot.py</extracomment>
        <translation>{length} mm</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Drag to move the section; arrow keys step by 0.5 mm</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Ziehen versetzt den Schnitt; Pfeiltasten um je 0,5 mm</translation>
    </message>
    <message>
        <source>From the device's top up to the scanned foot</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Von der Oberseite der Einlage bis zum gescannten Fuß</translation>
    </message>
    <message>
        <source>Of the device under the cursor, square to its top</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Der Einlage unter dem Mauszeiger, senkrecht zur Oberseite</translation>
    </message>
    <message>
        <source>Of the device's top above the ground</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Der Oberseite der Einlage über dem Boden</translation>
    </message>
    <message>
        <source>Position of the section</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Lage des Schnitts</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Section: {place}</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Schnitt: {place}</translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>thickness</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>to the foot</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>zum Fuß</translation>
    </message>
    <message>
        <source>{axis} = {number} mm</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>{axis} = {number} mm</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <extracomment>orthodesign/app/gui/viewport/section_view.py</extracomment>
        <translation>{number} mm</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source> · foot {gap:+.1f} mm</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation> · Fuß {gap:+.1f} mm</translation>
    </message>
    <message>
        <source>A device cannot be made as prescribed: see the checks.</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Eine Einlage lässt sich so nicht fertigen: siehe Prüfung.</translation>
    </message>
    <message>
        <source>A scan shows no foot</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Ein Scan zeigt keinen Fuß</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy left to right</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Von links nach rechts übertragen</translation>
    </message>
    <message>
        <source>Copy right to left</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Von rechts nach links übertragen</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Import a scan first.</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Zuerst einen Scan importieren.</translation>
    </message>
    <message>
        <source>Import left scan</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Linken Scan importieren</translation>
    </message>
    <message>
        <source>Import right scan</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Rechten Scan importieren</translation>
    </message>
    <message>
        <source>Landmarks and measurements</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Messpunkte und Maße</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Beinlänge</translation>
    </message>
    <message>
        <source>Linking</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Verbindung der Seiten</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Bitte ansehen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Looking for a foot …</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Ein Fuß wird gesucht …</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Noch kein Scan</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Order form</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove left scan</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Linken Scan entfernen</translation>
    </message>
    <message>
        <source>Remove right scan</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Rechten Scan entfernen</translation>
    </message>
    <message>
        <source>Scans are in</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Scans sind da</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The devices are being measured …</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Die Einlagen werden gemessen …</translation>
    </message>
    <message>
        <source>Turn over</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Oben/unten tauschen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Vorn/hinten tauschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the device shall do</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Was die Einlage leisten soll</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Ganzer Scan</translation>
    </message>
    <message>
        <source>fit {fit:.2f} mm (90 %)</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Passform {fit:.2f} mm (90 %)</translation>
    </message>
    <message>
        <source>height {z:.1f} mm</source>
        <extracomment>orthodesign/app/gui/showing.py</extracomment>
        <translation>Höhe {z:.1f} mm</translation>
    </message>
</context>
<context>
    <name>Slicing</name>
    <message>
        <source>arch</source>
        <extracomment>orthodesign/app/gui/slicing.py</extracomment>
        <translation>Gewölbe</translation>
    </message>
    <message>
        <source>forefoot</source>
        <extracomment>orthodesign/app/gui/slicing.py</extracomment>
        <translation>Vorfuß</translation>
    </message>
    <message>
        <source>heel</source>
        <extracomment>orthodesign/app/gui/slicing.py</extracomment>
        <translation>Ferse</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Cases</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases on this computer</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Fälle auf diesem Computer</translation>
    </message>
    <message>
        <source>Drop a scan or a case here
STL · OBJ · PLY · OFF · 3MF · GLB</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Scan oder Fall hier ablegen
STL · OBJ · PLY · OFF · 3MF · GLB</translation>
    </message>
    <message>
        <source>From a foot scan and a prescription to an insole whose corrections are what was prescribed.</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Vom Fußscan und der Verordnung zur Einlage, deren Korrekturen dem Verordneten entsprechen.</translation>
    </message>
    <message>
        <source>Import a scan</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Scan importieren</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>No case like that.</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Kein solcher Fall.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Saved cases will be listed here.</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Gespeicherte Fälle stehen dann hier.</translation>
    </message>
    <message>
        <source>Search by code, date or notes</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Nach Code, Datum oder Notizen suchen</translation>
    </message>
    <message>
        <source>Search cases</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Try the sample pair</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Beispielpaar ausprobieren</translation>
    </message>
    <message>
        <source>file not found</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>no scan</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>kein Scan</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/start_page.py</extracomment>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>All doses, measurements and findings</source>
        <extracomment>orthodesign/app/gui/summary_strip.py</extracomment>
        <translation>Alle Maße, Messungen und Hinweise</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>orthodesign/app/gui/summary_strip.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>orthodesign/app/gui/summary_strip.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>orthodesign/app/gui/summary_strip.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{met} of {all} doses met</source>
        <extracomment>orthodesign/app/gui/summary_strip.py</extracomment>
        <translation>{met}/{all} erreicht</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Body weight</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Nothing is known of usual shells of {0}.</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>Über übliche Schalen aus {0} ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Prescribe the usual thickness</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>Die übliche Dicke verordnen</translation>
    </message>
    <message>
        <source>Prescribe {0}</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>{0} verordnen</translation>
    </message>
    <message>
        <source>Usual for {0}: {1}</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>Üblich für {0}: {1}</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>orthodesign/app/gui/prescribing/weight_row.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The code of this case</source>
        <extracomment>orthodesign/app/gui/workspace.py</extracomment>
        <translation>Der Code dieses Falls</translation>
    </message>
    <message>
        <source>The view is being prepared …</source>
        <extracomment>orthodesign/app/gui/workspace.py</extracomment>
        <translation>Die Ansicht wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About orthodesign</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Über orthodesign</translation>
    </message>
    <message>
        <source>Both feet</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Beide Füße</translation>
    </message>
    <message>
        <source>Change from the scan</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Änderung zum Scan</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Colour map</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Farbkarte</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Copy to the other foot</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Auf den anderen Fuß übertragen</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>In die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From below</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>From lateral</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von lateral</translation>
    </message>
    <message>
        <source>From medial</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von medial</translation>
    </message>
    <message>
        <source>From the toes</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Von den Zehen</translation>
    </message>
    <message>
        <source>Gap foot – device</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Abstand Fuß – Einlage</translation>
    </message>
    <message>
        <source>Handles to drag</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Griffe zum Ziehen</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Höhe über dem Boden</translation>
    </message>
    <message>
        <source>Import a scan …</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Scan importieren …</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Left foot</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Next colour map</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Nächste Farbkarte</translation>
    </message>
    <message>
        <source>No colour map</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Keine Farbkarte</translation>
    </message>
    <message>
        <source>Open a case …</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Fall öffnen …</translation>
    </message>
    <message>
        <source>Perspective</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Right foot</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan and device apart</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Scan und Einlage getrennt</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Scan zeigen</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Swap left and right scan</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Linken und rechten Scan tauschen</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Try the sample pair</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Beispielpaar ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>orthodesign/app/gui/actions.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Left heel {height:.1f} mm above the ground</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Ferse links {height:.1f} mm über dem Boden</translation>
    </message>
    <message>
        <source>Left leg {mm:g} mm shorter: {done} mm compensated</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Bein links {mm:g} mm kürzer: {done} mm ausgeglichen</translation>
    </message>
    <message>
        <source>Right heel {height:.1f} mm above the ground</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Ferse rechts {height:.1f} mm über dem Boden</translation>
    </message>
    <message>
        <source>Right leg {mm:g} mm shorter: {done} mm compensated</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Bein rechts {mm:g} mm kürzer: {done} mm ausgeglichen</translation>
    </message>
    <message>
        <source>additions</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>lift</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Erhöhung</translation>
    </message>
    <message>
        <source>no device</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>keine Einlage</translation>
    </message>
    <message>
        <source>nothing remains</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>nichts bleibt</translation>
    </message>
    <message>
        <source>of it {mm} by the shoes</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>davon {mm} durch die Schuhe</translation>
    </message>
    <message>
        <source>posting</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Keile</translation>
    </message>
    <message>
        <source>remaining</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>shell</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Schale</translation>
    </message>
    <message>
        <source>shoe</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>{mm} mm remain</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>{mm} mm bleiben</translation>
    </message>
    <message>
        <source>{mm} mm too much</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>{mm} mm zu viel</translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <source>Save a report …</source>
        <extracomment>orthodesign/app/gui/bug_report.py</extracomment>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>orthodesign/app/gui/bug_report.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>orthodesign made a mistake of its own ({what}). Your work is still here.</source>
        <extracomment>orthodesign/app/gui/bug_report.py</extracomment>
        <translation>orthodesign hat selbst einen Fehler gemacht ({what}). Ihre Arbeit ist noch da.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>+ raises, − relieves</source>
        <extracomment>spots: what the coordinate means</extracomment>
        <translation>+ erhöht, − entlastet</translation>
    </message>
    <message>
        <source>0 for a bare shell; covers are 1.5 to 6 mm.</source>
        <extracomment>top_cover: help</extracomment>
        <translation>0 für eine Schale ohne Bezug; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>0 leaves a sharp rim.</source>
        <extracomment>edge_rounding: help</extracomment>
        <translation>0 lässt den Rand scharf.</translation>
    </message>
    <message>
        <source>0 leaves it where the landmarks put it.</source>
        <extracomment>cuboid_aside: help; cuboid_forward: help; fascia_groove_ball_aside: help; fascia_groove_heel_aside: help; heel_aperture_aside: help; heel_aperture_forward: help; met_pad_aside: help; toe_crest_offset: help</extracomment>
        <translation>Bei 0 bleibt es, wo die Messpunkte es hinlegen.</translation>
    </message>
    <message>
        <source>0 stands the shell itself on the ground. 2 to 4 mm make a flat (0/0) post, or give motion the material to be ground off. It lifts the heel, which the balance counts; a short leg has a lift of its own.</source>
        <extracomment>heel_post_height: help</extracomment>
        <translation>Bei 0 steht die Schale selbst auf dem Boden. 2 bis 4 mm ergeben einen flachen Rückfußkeil (0/0) oder das Material für einen Bewegungsschliff. Der Sockel hebt die Ferse, was die Balance mitzählt; für ein kurzes Bein gibt es die Fersenerhöhung.</translation>
    </message>
    <message>
        <source>1.5 mm is usual for polypropylene. The foot feels no step.</source>
        <extracomment>distal_taper: help</extracomment>
        <translation>1,5 mm sind bei Polypropylen üblich. Der Fuß spürt keine Stufe.</translation>
    </message>
    <message>
        <source>100 spreads the lift over a full-length device, which some find more stable.</source>
        <extracomment>lift_taper_end: help</extracomment>
        <translation>100 verteilt die Erhöhung über eine langsohlige Einlage, was manche stabiler finden.</translation>
    </message>
    <message>
        <source>15 to 25 mm free the first metatarsal; often with a platform under the other heads.</source>
        <extracomment>first_ray_cutout: help</extracomment>
        <translation>15 bis 25 mm geben das erste Metatarsale frei; oft mit einer Plattform unter den übrigen Köpfchen.</translation>
    </message>
    <message>
        <source>17 % is between the first two heads of most feet.</source>
        <extracomment>first_ray_cutout_width: help</extracomment>
        <translation>17 % liegen bei den meisten Füßen zwischen den ersten beiden Köpfchen.</translation>
    </message>
    <message>
        <source>2 mm and limits: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>2 mm und Grenzen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>2 mm per side is usual on an unloaded scan: the heel broadens when it bears weight.</source>
        <extracomment>heel_cup_width: help</extracomment>
        <translation>2 mm je Seite sind bei unbelastetem Scan üblich: Unter Last wird die Ferse breiter.</translation>
    </message>
    <message>
        <source>2 to 4 mm under the point that hurts, for a heel spur.</source>
        <extracomment>heel_aperture: help</extracomment>
        <translation>2 bis 4 mm unter dem Schmerzpunkt, bei Fersensporn.</translation>
    </message>
    <message>
        <source>2 to 4 mm, for a lateral column that gives way; supports more of its length than a cuboid dome.</source>
        <extracomment>lateral_arch: help</extracomment>
        <translation>2 bis 4 mm, wenn die laterale Säule nachgibt; stützt mehr von ihrer Länge als eine Kuboidkuppe.</translation>
    </message>
    <message>
        <source>2 to 4 mm.</source>
        <extracomment>cuboid_support: help</extracomment>
        <translation>2 bis 4 mm.</translation>
    </message>
    <message>
        <source>2 to 4 mm. A dancer's pad is the recess under the first head. Needs a sulcus or full device.</source>
        <extracomment>offload_mth1: help; offload_mth2: help; offload_mth3: help; offload_mth4: help; offload_mth5: help</extracomment>
        <translation>2 bis 4 mm. Das Dancer's Pad ist die Mulde unter dem ersten Köpfchen. Braucht eine Einlage bis Zehengrund oder langsohlig.</translation>
    </message>
    <message>
        <source>2 to 4° less eversion is what medial posts achieved, and the load on the inside of the knee rose with the dose.</source>
        <extracomment>preset over-pronation: evidence</extracomment>
        <translation>Mediale Keile verringerten die Eversion um 2 bis 4°, und mit der Keilhöhe stieg die Last auf der Innenseite des Knies.</translation>
    </message>
    <message>
        <source>2 to 5 mm, often 3. Needs a sulcus or full device, or a place 8 mm or more further back.</source>
        <extracomment>met_bar: help</extracomment>
        <translation>2 bis 5 mm, oft 3. Braucht eine Einlage bis Zehengrund oder langsohlig, oder eine Lage mindestens 8 mm weiter hinten.</translation>
    </message>
    <message>
        <source>2 to 5 mm, often 3: the first head may drop beside it. Needs a sulcus or full device.</source>
        <extracomment>reverse_mortons: help</extracomment>
        <translation>2 bis 5 mm, oft 3: Das erste Köpfchen kann daneben absinken. Braucht eine Einlage bis Zehengrund oder langsohlig.</translation>
    </message>
    <message>
        <source>20 to 30 mm.</source>
        <extracomment>heel_aperture_length: help</extracomment>
        <translation>20 bis 30 mm.</translation>
    </message>
    <message>
        <source>20 to 30 mm; the same as the length for a round one.</source>
        <extracomment>heel_aperture_width: help</extracomment>
        <translation>20 bis 30 mm; für eine runde so groß wie die Länge.</translation>
    </message>
    <message>
        <source>3 mm to start with. Needs a full device; a sulcus one carries the head alone.</source>
        <extracomment>mortons_extension: help</extracomment>
        <translation>3 mm für den Anfang. Braucht eine langsohlige Einlage; bis Zehengrund stützt sie nur das Köpfchen.</translation>
    </message>
    <message>
        <source>3 mm where a tight band can be felt; rarely needed.</source>
        <extracomment>fascia_groove: help</extracomment>
        <translation>3 mm, wo ein straffer Strang zu tasten ist; selten nötig.</translation>
    </message>
    <message>
        <source>3 to 6 mm, for hammer and claw toes that can still be straightened. Needs a full device.</source>
        <extracomment>toe_crest: help</extracomment>
        <translation>3 bis 6 mm, bei Hammer- und Krallenzehen, die sich noch strecken lassen. Braucht eine langsohlige Einlage.</translation>
    </message>
    <message>
        <source>3 to 6 mm, to hold the toe slightly up. Needs a full device and a deep toe box; not without feeling in the foot.</source>
        <extracomment>cluffy_wedge: help</extracomment>
        <translation>3 bis 6 mm, um die Zehe leicht angehoben zu halten. Braucht eine langsohlige Einlage und eine hohe Vorderkappe; nicht bei fehlendem Gefühl im Fuß.</translation>
    </message>
    <message>
        <source>3.2 mm less on the medial side.</source>
        <extracomment>preset dress-shoe: why width</extracomment>
        <translation>Medial 3,2 mm weniger.</translation>
    </message>
    <message>
        <source>3° is Blake's 15°, 5° his 25°, 7° his 35°: for mild, moderate and severe pronation. Needs a lateral heel cup of 21 mm and a lateral flange.</source>
        <extracomment>blake_inversion: help</extracomment>
        <translation>3° sind Blakes 15°, 5° seine 25°, 7° seine 35°: für leichte, mittlere und starke Pronation. Braucht lateral eine Fersenschale von 21 mm und einen lateralen Flansch.</translation>
    </message>
    <message>
        <source>4 mm is usual. Needs a sulcus or full device, or a place 8 mm or more further back.</source>
        <extracomment>met_pad: help</extracomment>
        <translation>4 mm sind üblich. Braucht eine Einlage bis Zehengrund oder langsohlig, oder eine Lage mindestens 8 mm weiter hinten.</translation>
    </message>
    <message>
        <source>4° medial is the usual standard, 2 to 6° are common. 1° is about 1 mm across a 60 mm heel.</source>
        <extracomment>rearfoot_post: help</extracomment>
        <translation>4° medial ist der übliche Standard, 2 bis 6° sind gebräuchlich. 1° entspricht etwa 1 mm auf 60 mm Fersenbreite.</translation>
    </message>
    <message>
        <source>4° varus is the usual standard; 2 to 6° are common. Medial posts lowered eversion by 2 to 4°.</source>
        <extracomment>preset flexible-flat-foot: why rearfoot_post</extracomment>
        <translation>4° medial (varisch) sind der übliche Standard; 2 bis 6° sind gebräuchlich. Mediale Keile verringerten die Eversion um 2 bis 4°.</translation>
    </message>
    <message>
        <source>4° varus is the usual standard; the study went in steps of 2° and found that more does more.</source>
        <extracomment>preset over-pronation: why rearfoot_post</extracomment>
        <translation>4° medial (varisch) sind der übliche Standard; die Studie ging in Stufen von 2° vor und fand: Mehr bewirkt mehr.</translation>
    </message>
    <message>
        <source>5 to 10 mm behind the heads is usual.</source>
        <extracomment>met_bar_offset: help</extracomment>
        <translation>Üblich sind 5 bis 10 mm hinter den Köpfchen.</translation>
    </message>
    <message>
        <source>6 mm over 130 mm is a slope of 2.6°. Let the lift end further forward.</source>
        <extracomment>RX-TAPER-STEEP: meaning</extracomment>
        <translation>6 mm auf 130 mm sind eine Neigung von 2,6°. Die Erhöhung weiter vorn auslaufen lassen.</translation>
    </message>
    <message>
        <source>6 shallow, 12 standard, 18 and more deep; men 12, women 10, sport 14. Some labs measure from the table instead, which adds the thickness under the heel.</source>
        <extracomment>heel_cup_depth: help</extracomment>
        <translation>6 flach, 12 normal, ab 18 tief; Männer 12, Frauen 10, Sport 14. Manche Werkstätten messen vom Tisch aus, dann kommt die Dicke unter der Ferse hinzu.</translation>
    </message>
    <message>
        <source>60 to 70 % first</source>
        <extracomment>way to build up a lift: title</extracomment>
        <translation>Zuerst 60 bis 70 %</translation>
    </message>
    <message>
        <source>8 to 10 mm is usual in dress shoes.</source>
        <extracomment>preset dress-shoe: why heel_cup_depth</extracomment>
        <translation>In eleganten Schuhen sind 8 bis 10 mm üblich.</translation>
    </message>
    <message>
        <source>8 to 12 mm.</source>
        <extracomment>fascia_groove_width: help</extracomment>
        <translation>8 bis 12 mm.</translation>
    </message>
    <message>
        <source>A 4/4 post is 4° with 4° ground off; 0 makes a firm post.</source>
        <extracomment>rearfoot_post_motion: help</extracomment>
        <translation>Ein 4/4-Keil hat 4° mit 4° Bewegungsschliff; 0 ergibt einen festen Keil.</translation>
    </message>
    <message>
        <source>A Blake inversion needs a heel cup of 21 mm or more, this one has {cup}.</source>
        <extracomment>RX-BLAKE-CUP: message</extracomment>
        <translation>Eine Blake-Inversion braucht eine Fersenschale von mindestens 21 mm, diese hat {cup}.</translation>
    </message>
    <message>
        <source>A Blake inversion needs a lateral flange, this device has none.</source>
        <extracomment>RX-BLAKE-FLANGE: message</extracomment>
        <translation>Eine Blake-Inversion braucht einen lateralen Flansch, diese Einlage hat keinen.</translation>
    </message>
    <message>
        <source>A Blake inversion of {value} is more than 25° by the inverted technique: for severe pronators only.</source>
        <extracomment>RX-BLAKE-SEVERE: message</extracomment>
        <translation>Eine Blake-Inversion von {value} ist mehr als 25° nach der Inversionstechnik: nur bei starker Pronation.</translation>
    </message>
    <message>
        <source>A bar instead of a pad relieves all five heads: 2 to 5 mm, 5 to 10 mm behind them.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: evidence</extracomment>
        <translation>Ein Steg statt einer Pelotte entlastet alle fünf Köpfchen: 2 bis 5 mm, 5 bis 10 mm hinter ihnen.</translation>
    </message>
    <message>
        <source>A base ground off for motion rocks on purpose, but from a part that stands flat. Ask for less motion.</source>
        <extracomment>SOLID-BALANCES: meaning</extracomment>
        <translation>Ein angeschliffener Sockel rollt mit Absicht ab, aber von einem Teil aus, der flach steht. Weniger Bewegungsschliff verordnen.</translation>
    </message>
    <message>
        <source>A case is not in the list: {sentence}</source>
        <extracomment>APP-LIBRARY-UNREADABLE: message</extracomment>
        <translation>Ein Fall fehlt in der Liste: {sentence}</translation>
    </message>
    <message>
        <source>A child with complaints, or a foot that needs watching: a small device, little correction.</source>
        <extracomment>preset child: for whom it is</extracomment>
        <translation>Ein Kind mit Beschwerden oder ein Fuß, der beobachtet werden soll: kleine Einlage, wenig Korrektur.</translation>
    </message>
    <message>
        <source>A correction that is not what was prescribed must not be made: change the values that conflict.</source>
        <extracomment>DOSE-MISSED: meaning</extracomment>
        <translation>Eine Korrektur, die nicht der Verordnung entspricht, darf nicht gefertigt werden: Die Werte ändern, die einander widersprechen.</translation>
    </message>
    <message>
        <source>A cup this low needs no skive: the heel slides off it below 14 mm.</source>
        <extracomment>preset dress-shoe: when not</extracomment>
        <translation>Zu einer so niedrigen Fersenschale gehört kein Skive: Unter 14 mm rutscht die Ferse davon ab.</translation>
    </message>
    <message>
        <source>A deeper cup holds the heel against tipping outwards.</source>
        <extracomment>preset under-pronation: why heel_cup_depth</extracomment>
        <translation>Eine tiefere Fersenschale hält die Ferse gegen das Kippen nach außen.</translation>
    </message>
    <message>
        <source>A deeper cup keeps the fat pad under the heel.</source>
        <extracomment>preset plantar-fasciitis: why heel_cup_depth</extracomment>
        <translation>Eine tiefere Fersenschale hält das Fettpolster unter der Ferse.</translation>
    </message>
    <message>
        <source>A device fits only where the foot was seen. Scan again if a hole lies where it must fit.</source>
        <extracomment>FOOT-COVERAGE: meaning</extracomment>
        <translation>Eine Einlage passt nur, wo der Fuß erfasst wurde. Neu scannen, wenn ein Loch dort liegt, wo sie passen muss.</translation>
    </message>
    <message>
        <source>A device over a hole in the scan fits by guess there.</source>
        <extracomment>FIT-UNSEEN: meaning</extracomment>
        <translation>Über einem Loch im Scan passt die Einlage nur nach Schätzung.</translation>
    </message>
    <message>
        <source>A device stays as thick as asked under a relief, so a deep one carries the whole foot up.</source>
        <extracomment>RX-RELIEF-DEEP: meaning</extracomment>
        <translation>Unter einer Entlastung bleibt die Einlage so dick wie verlangt; eine tiefe hebt deshalb den ganzen Fuß.</translation>
    </message>
    <message>
        <source>A device stays as thick as asked under a relief, so it stands higher where one would reach below the ground. For the balance of the legs the other side is raised as much, or the relief is made shallower.</source>
        <extracomment>CLINICAL-ADDITIONS-RAISE: meaning</extracomment>
        <translation>Unter einer Entlastung bleibt die Einlage so dick wie verlangt; sie steht deshalb höher, wo die Entlastung unter den Boden reichen würde. Für den Beinlängenausgleich die andere Seite ebenso erhöhen oder die Entlastung flacher machen.</translation>
    </message>
    <message>
        <source>A device that rocks on a table posts the foot by an unknown angle in the shoe.</source>
        <extracomment>SOLID-POINTED: meaning</extracomment>
        <translation>Eine Einlage, die auf dem Tisch kippelt, stellt den Fuß im Schuh um einen unbekannten Winkel schräg.</translation>
    </message>
    <message>
        <source>A device that rocks on a table posts the foot by an unknown angle in the shoe. Negative numbers lie outside the support. A base ground off for motion is judged by its unground part.</source>
        <extracomment>SOLID-ROCKS: meaning</extracomment>
        <translation>Eine Einlage, die auf dem Tisch kippelt, stellt den Fuß im Schuh um einen unbekannten Winkel schräg. Negative Zahlen liegen außerhalb der Standfläche. Ein angeschliffener Sockel wird nach seinem nicht geschliffenen Teil beurteilt.</translation>
    </message>
    <message>
        <source>A difference of {difference} mm is beyond heel lifts (12 mm at most): raise the whole shoe, and have the cause examined.</source>
        <extracomment>RX-LEG-REFER: message</extracomment>
        <translation>Eine Differenz von {difference} mm geht über Fersenerhöhungen hinaus (höchstens 12 mm): Den ganzen Schuh erhöhen und die Ursache abklären lassen.</translation>
    </message>
    <message>
        <source>A distal edge of {value} is thinner than a filament printer can make (1.2 mm), and breaks easily.</source>
        <extracomment>RX-EDGE-THIN: message</extracomment>
        <translation>Eine distale Kante von {value} ist dünner, als ein Filamentdrucker sie fertigen kann (1,2 mm), und bricht leicht.</translation>
    </message>
    <message>
        <source>A file that is called a case could not be read while the list was made. Open a backup of it.</source>
        <extracomment>APP-LIBRARY-UNREADABLE: meaning</extracomment>
        <translation>Eine Datei, die als Fall benannt ist, ließ sich beim Aufbau der Liste nicht lesen. Eine Sicherung davon öffnen.</translation>
    </message>
    <message>
        <source>A flange of {value} stands far up the side of the foot: it needs a shoe that is cut high enough.</source>
        <extracomment>RX-FLANGE-HIGH: message</extracomment>
        <translation>Ein Flansch von {value} steht weit an der Fußseite hoch: Er braucht einen Schuh, der hoch genug geschnitten ist.</translation>
    </message>
    <message>
        <source>A flexible flat foot without pain is not treated at this age.</source>
        <extracomment>preset child: when not</extracomment>
        <translation>Ein flexibler Plattfuß ohne Schmerzen wird in diesem Alter nicht behandelt.</translation>
    </message>
    <message>
        <source>A foot that stays on its outer edge, with lateral wear of the shoe, sprains or lateral overload.</source>
        <extracomment>preset under-pronation: for whom it is</extracomment>
        <translation>Ein Fuß, der auf dem Außenrand bleibt, mit lateralem Schuhabrieb, Umknicken oder lateraler Überlastung.</translation>
    </message>
    <message>
        <source>A foot whose arch is there without load and flattens when standing, with complaints that fit.</source>
        <extracomment>preset flexible-flat-foot: for whom it is</extracomment>
        <translation>Ein Fuß, dessen Gewölbe unbelastet da ist und im Stand einsinkt, mit Beschwerden, die dazu passen.</translation>
    </message>
    <message>
        <source>A forefoot post of {value} is more than 6°: check the measured forefoot angle and the shoe.</source>
        <extracomment>RX-FOREFOOT-POST-HIGH: message</extracomment>
        <translation>Ein Vorfußkeil von {value} ist mehr als 6°: Den gemessenen Vorfußwinkel und den Schuh prüfen.</translation>
    </message>
    <message>
        <source>A full-length standing X-ray is the reference that other ways are compared with.</source>
        <extracomment>how far a way of measuring is to be trusted</extracomment>
        <translation>Die Ganzbeinaufnahme im Stand ist der Maßstab, an dem andere Messweisen verglichen werden.</translation>
    </message>
    <message>
        <source>A gap that is too large to close says nothing about the foot there. If it lies under the device, scan again.</source>
        <extracomment>SCAN-HOLES-LEFT: meaning</extracomment>
        <translation>Eine Lücke, die zum Schließen zu groß ist, sagt dort nichts über den Fuß. Liegt sie unter der Einlage, neu scannen.</translation>
    </message>
    <message>
        <source>A groove for the fascia is rarely needed, and then along the band that was palpated and inked: none is proposed.</source>
        <extracomment>preset plantar-fasciitis: evidence</extracomment>
        <translation>Eine Rinne für die Faszie ist selten nötig, und dann entlang des getasteten und angezeichneten Strangs: Vorgeschlagen wird keine.</translation>
    </message>
    <message>
        <source>A heel cup of {cup} may not hold a heel lifted by {lift}: 12 mm or more keep it in the shoe.</source>
        <extracomment>RX-LIFT-CUP: message</extracomment>
        <translation>Eine Fersenschale von {cup} hält eine um {lift} erhöhte Ferse vielleicht nicht: Ab 12 mm bleibt sie im Schuh.</translation>
    </message>
    <message>
        <source>A heel cup of {value} holds the heel little: 8 mm is the least that is usual, in dress shoes.</source>
        <extracomment>RX-CUP-SHALLOW: message</extracomment>
        <translation>Eine Fersenschale von {value} hält die Ferse wenig: 8 mm sind das üblicherweise Geringste, in eleganten Schuhen.</translation>
    </message>
    <message>
        <source>A heel lift of {value} is more than the 10 mm usually put into a shoe: consider raising the shoe.</source>
        <extracomment>RX-LIFT-VERY-HIGH: message</extracomment>
        <translation>Eine Fersenerhöhung von {value} ist mehr als die 10 mm, die üblicherweise in einen Schuh kommen: Eine Schuherhöhung erwägen.</translation>
    </message>
    <message>
        <source>A heel lift of {value} may lift the heel out of the shoe: check heel cup and shoe depth.</source>
        <extracomment>RX-LIFT-HIGH: message</extracomment>
        <translation>Eine Fersenerhöhung von {value} kann die Ferse aus dem Schuh heben: Fersenschale und Schuhtiefe prüfen.</translation>
    </message>
    <message>
        <source>A heel post {value} high may lift the heel out of the shoe: check heel cup and shoe depth.</source>
        <extracomment>RX-HEEL-POST-HIGH: message</extracomment>
        <translation>Ein Fersensockel von {value} Höhe kann die Ferse aus dem Schuh heben: Fersenschale und Schuhtiefe prüfen.</translation>
    </message>
    <message>
        <source>A heel skive of {value} is extreme: 2 to 6 mm is usual.</source>
        <extracomment>RX-SKIVE-HIGH: message</extracomment>
        <translation>Ein Fersenskive von {value} ist extrem: Üblich sind 2 bis 6 mm.</translation>
    </message>
    <message>
        <source>A heel that rolls in too far or too long when walking, with a usual arch.</source>
        <extracomment>preset over-pronation: for whom it is</extracomment>
        <translation>Eine Ferse, die beim Gehen zu weit oder zu lange nach innen knickt, bei gewöhnlichem Gewölbe.</translation>
    </message>
    <message>
        <source>A high arch that is new, or on one side only, wants a neurological examination first.</source>
        <extracomment>preset high-arch: when not</extracomment>
        <translation>Ein hohes Gewölbe, das neu oder nur auf einer Seite besteht, zuerst neurologisch abklären lassen.</translation>
    </message>
    <message>
        <source>A high, rather stiff arch that bears on heel and ball alone and takes shocks badly.</source>
        <extracomment>preset high-arch: for whom it is</extracomment>
        <translation>Ein hohes, eher steifes Gewölbe, das nur auf Ferse und Ballen trägt und Stöße schlecht abfängt.</translation>
    </message>
    <message>
        <source>A large flat rim surrounds a hollow. The hollow's surface is the sole's, seen from the other side; its edge, where foam crumbles, is cut off a little below the rim.</source>
        <extracomment>SCAN-IMPRESSION: meaning</extracomment>
        <translation>Ein großer ebener Rand umgibt eine Mulde. Deren Oberfläche ist die der Sohle, von der anderen Seite gesehen; ihre Kante, an der Schaum bröckelt, wird etwas unter dem Rand abgeschnitten.</translation>
    </message>
    <message>
        <source>A lateral rearfoot post of {size} is beyond the 6° that has been studied.</source>
        <extracomment>RX-POST-LATERAL: message</extracomment>
        <translation>Ein lateraler Rückfußkeil von {size} geht über die untersuchten 6° hinaus.</translation>
    </message>
    <message>
        <source>A lateral skive of 2 mm is the other way; it needs a cup of 14 mm and an extrinsic post.</source>
        <extracomment>preset under-pronation: evidence</extracomment>
        <translation>Der andere Weg ist ein lateraler Skive von 2 mm; er braucht eine Fersenschale von 14 mm und einen extrinsischen Keil.</translation>
    </message>
    <message>
        <source>A lift is counted on top of what the shoes do: it changes with every other pair of shoes.</source>
        <extracomment>RX-LEG-SHOES-DO-IT: meaning</extracomment>
        <translation>Eine Erhöhung zählt zusätzlich zu der der Schuhe: Mit jedem anderen Paar Schuhe ändert sie sich.</translation>
    </message>
    <message>
        <source>A lift of {lift} that ends at {end} of the foot slopes by about {pitch}: the foot may slide forward.</source>
        <extracomment>RX-TAPER-STEEP: message</extracomment>
        <translation>Eine Erhöhung von {lift}, die bei {end} der Fußlänge endet, fällt um etwa {pitch} ab: Der Fuß kann nach vorn rutschen.</translation>
    </message>
    <message>
        <source>A lift under a leg that is not short holds the pelvis where its cause has put it. An arch that collapses more on one side is treated at the arch.</source>
        <extracomment>RX-LEG-FUNCTIONAL: meaning</extracomment>
        <translation>Eine Erhöhung unter einem Bein, das nicht verkürzt ist, hält das Becken dort, wohin seine Ursache es gebracht hat. Ein Gewölbe, das auf einer Seite stärker einsinkt, wird am Gewölbe versorgt.</translation>
    </message>
    <message>
        <source>A longer run bends more easily under the heads.</source>
        <extracomment>distal_taper_run: help</extracomment>
        <translation>Ein längerer Ausschliff biegt sich unter den Köpfchen leichter.</translation>
    </message>
    <message>
        <source>A low, narrow shoe that has no room for a usual device.</source>
        <extracomment>preset dress-shoe: for whom it is</extracomment>
        <translation>Ein niedriger, schmaler Schuh ohne Platz für eine übliche Einlage.</translation>
    </message>
    <message>
        <source>A medial rearfoot post of {value} is beyond the customary 6°: it raises the knee adduction moment.</source>
        <extracomment>RX-POST-HIGH: message</extracomment>
        <translation>Ein medialer Rückfußkeil von {value} geht über die üblichen 6° hinaus: Er erhöht das Knieadduktionsmoment.</translation>
    </message>
    <message>
        <source>A motion of {motion} grinds off more than the post of {post} holds.</source>
        <extracomment>RX-MOTION-OVER-POST: message</extracomment>
        <translation>Ein Bewegungsschliff von {motion} nimmt mehr weg, als der Keil von {post} hergibt.</translation>
    </message>
    <message>
        <source>A motion of {motion} needs an extrinsic rearfoot post to be ground off, or a heel post high enough.</source>
        <extracomment>RX-MOTION-WITHOUT-POST: message</extracomment>
        <translation>Ein Bewegungsschliff von {motion} braucht einen extrinsischen Rückfußkeil, an dem geschliffen wird, oder einen Fersensockel, der hoch genug ist.</translation>
    </message>
    <message>
        <source>A pad spans the second to fourth metatarsal shafts.</source>
        <extracomment>met_pad_width: help</extracomment>
        <translation>Eine Pelotte reicht über die Schäfte der Metatarsalia 2 bis 4.</translation>
    </message>
    <message>
        <source>A pad under the sore spot hurts: it must lie behind it. Mark the heads on the patient, and move the pad.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: when not</extracomment>
        <translation>Eine Pelotte unter der schmerzhaften Stelle tut weh: Sie muss dahinter liegen. Die Köpfchen am Fuß anzeichnen und die Pelotte versetzen.</translation>
    </message>
    <message>
        <source>A plane rising at 15° across the lateral third of the heel seat replaces the surface where it is higher; the depth is its height above the unskived surface at the third line of the weight-bearing heel width.</source>
        <extracomment>lateral_skive: definition</extracomment>
        <translation>Eine mit 15° ansteigende Ebene über dem lateralen Drittel des Fersenbetts ersetzt die Oberfläche, wo sie höher liegt; die Tiefe ist ihre Höhe über der Fläche ohne Skive, auf der Drittellinie der belasteten Fersenbreite.</translation>
    </message>
    <message>
        <source>A plane rising at 15° across the medial third of the heel seat replaces the surface where it is higher; the depth is its height above the unskived surface at the third line of the weight-bearing heel width.</source>
        <extracomment>medial_skive: definition</extracomment>
        <translation>Eine mit 15° ansteigende Ebene über dem medialen Drittel des Fersenbetts ersetzt die Oberfläche, wo sie höher liegt; die Tiefe ist ihre Höhe über der Fläche ohne Skive, auf der Drittellinie der belasteten Fersenbreite.</translation>
    </message>
    <message>
        <source>A post that turns about the border of the heel lifts its centre too. For a leg-length difference the sum counts, on both feet.</source>
        <extracomment>CLINICAL-HEEL-RISE: meaning</extracomment>
        <translation>Ein Keil, der um den Fersenrand dreht, hebt auch die Fersenmitte. Bei einer Beinlängendifferenz zählt die Summe, an beiden Füßen.</translation>
    </message>
    <message>
        <source>A post that turns at the edge also lifts the heel, which matters for the balance of the legs. Pivot at the centre, or lift less. The exact sum is in the report.</source>
        <extracomment>RX-HEEL-RISE: meaning</extracomment>
        <translation>Ein Keil, der um den Rand dreht, hebt auch die Ferse, und das zählt für den Beinlängenausgleich. Um die Mitte drehen oder weniger erhöhen. Die genaue Summe steht im Bericht.</translation>
    </message>
    <message>
        <source>A proposal by weight, and by the foot's posture where the table knows it; the tables and their sources are in resources/materials.json. Activity and foot type may ask for another.</source>
        <extracomment>RX-THICKNESS-PROPOSAL: meaning</extracomment>
        <translation>Ein Vorschlag nach Gewicht, und nach Fußhaltung, wo die Tabelle sie kennt; Tabellen und Quellen stehen in resources/materials.json. Aktivität und Fußtyp können eine andere verlangen.</translation>
    </message>
    <message>
        <source>A quarter of an inch is the most on an orthosis; 9.5 mm as a loose wedge under it in a deep shoe; others allow 10 mm. What is more belongs under the whole sole.</source>
        <extracomment>RX-LEG-BEYOND-ROOM: meaning</extracomment>
        <translation>Ein Viertelzoll ist auf einer Einlage das Höchste; 9,5 mm als loser Keil darunter in einem tiefen Schuh; andere lassen 10 mm zu. Was darüber hinausgeht, gehört unter die ganze Sohle.</translation>
    </message>
    <message>
        <source>A raised lateral rim where the foot rolls out over it; other programs offer 0 to 8 mm.</source>
        <extracomment>preset under-pronation: why lateral_flange</extracomment>
        <translation>Ein erhöhter lateraler Rand, wo der Fuß nach außen darüber rollt; andere Programme bieten 0 bis 8 mm.</translation>
    </message>
    <message>
        <source>A raised medial rim keeps the midfoot from spreading over the edge; other programs offer 0 to 8 mm.</source>
        <extracomment>preset flexible-flat-foot: why medial_flange</extracomment>
        <translation>Ein erhöhter medialer Rand hält den Mittelfuß davon ab, über die Kante zu quellen; andere Programme bieten 0 bis 8 mm.</translation>
    </message>
    <message>
        <source>A scan taken on glass records the loaded outline but presses the arch away.</source>
        <extracomment>FOOT-FLAT-SOLE: meaning</extracomment>
        <translation>Ein Scan auf Glas erfasst den belasteten Umriss, drückt aber das Gewölbe weg.</translation>
    </message>
    <message>
        <source>A setting was not understood and is what it was in the beginning: {what}.</source>
        <extracomment>APP-SETTINGS-VALUE: message</extracomment>
        <translation>Eine Einstellung wurde nicht verstanden und steht wieder auf dem Anfangswert: {what}.</translation>
    </message>
    <message>
        <source>A shell for stiff materials, full contact for soft ones.</source>
        <extracomment>construction: help</extracomment>
        <translation>Eine Schale für steife Materialien, vollflächig für weiche.</translation>
    </message>
    <message>
        <source>A shell of {thickness} is thin for {material}, from which {usual} or more are usual.</source>
        <extracomment>RX-SHELL-THIN: message</extracomment>
        <translation>Eine Schale von {thickness} ist dünn für {material}; üblich sind {usual} oder mehr.</translation>
    </message>
    <message>
        <source>A shell this thin bends under a light patient too; the materials and their usual thickness are in resources/materials.json.</source>
        <extracomment>RX-SHELL-THIN: meaning</extracomment>
        <translation>Eine so dünne Schale biegt sich auch bei geringem Körpergewicht; Materialien und übliche Dicken stehen in resources/materials.json.</translation>
    </message>
    <message>
        <source>A sink under a sore spur has been studied as a shape; its size is a matter of habit. None is proposed, its place must be palpated.</source>
        <extracomment>preset plantar-fasciitis: evidence</extracomment>
        <translation>Eine Mulde unter einem schmerzhaften Sporn ist der Form nach untersucht; ihre Größe ist Gewohnheitssache. Vorgeschlagen wird keine: Ihr Ort muss getastet werden.</translation>
    </message>
    <message>
        <source>A skive is not for a sore or thin heel pad.</source>
        <extracomment>preset plantar-fasciitis: when not</extracomment>
        <translation>Kein Skive bei schmerzhaftem oder dünnem Fersenpolster.</translation>
    </message>
    <message>
        <source>A skive needs a cup of 14 mm or more, or the heel slides off it.</source>
        <extracomment>preset flexible-flat-foot: why heel_cup_depth</extracomment>
        <translation>Ein Skive braucht eine Fersenschale von mindestens 14 mm, sonst rutscht die Ferse davon ab.</translation>
    </message>
    <message>
        <source>A skive needs a cup of 14 mm or more.</source>
        <extracomment>preset over-pronation: why heel_cup_depth</extracomment>
        <translation>Ein Skive braucht eine Fersenschale von mindestens 14 mm.</translation>
    </message>
    <message>
        <source>A skive of {depth} with an intrinsic inversion of {inversion} needs a heel cup of 20 to 22 mm, this one has {cup}.</source>
        <extracomment>RX-SKIVE-INVERSION: message</extracomment>
        <translation>Ein Skive von {depth} mit einer intrinsischen Inversion von {inversion} braucht eine Fersenschale von 20 bis 22 mm, diese hat {cup}.</translation>
    </message>
    <message>
        <source>A slicer fills an open surface by guessing. Close the holes in the program that made the file.</source>
        <extracomment>SOLID-OPEN: meaning</extracomment>
        <translation>Eine offene Oberfläche füllt ein Slicer nach Gutdünken. Die Löcher in dem Programm schließen, das die Datei erzeugt hat.</translation>
    </message>
    <message>
        <source>A step remains under the foot. Choose a longer device or let the lift end earlier.</source>
        <extracomment>RX-TAPER-PAST-END: meaning</extracomment>
        <translation>Unter dem Fuß bleibt eine Stufe. Eine längere Einlage wählen oder die Erhöhung früher auslaufen lassen.</translation>
    </message>
    <message>
        <source>A stiff big-toe joint asks for the opposite of soft, a Morton's extension from 3 mm on; a painful one that still bends may want the shell cut out under the first ray. Not proposed here.</source>
        <extracomment>preset arthritis: evidence</extracomment>
        <translation>Ein steifes Großzehengrundgelenk verlangt das Gegenteil von weich, eine Morton-Extension ab 3 mm; ein schmerzhaftes, das sich noch beugen lässt, vielleicht einen Ausschnitt der Schale am ersten Strahl. Hier nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>A stiff, painful or one-sided flat foot in a child is examined, not supported.</source>
        <extracomment>preset child: when not</extracomment>
        <translation>Ein steifer, schmerzhafter oder einseitiger Plattfuß beim Kind wird abgeklärt, nicht gestützt.</translation>
    </message>
    <message>
        <source>A supinated foot takes shocks badly; covers are 1.5 to 6 mm.</source>
        <extracomment>preset under-pronation: why top_cover</extracomment>
        <translation>Ein supinierter Fuß fängt Stöße schlecht ab; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>A sweet spot for a prominent navicular or the base of the fifth ray, an ulcer, a painful scar: 1 to 4 mm. Write x,y,radius,height;x,y,radius,height.</source>
        <extracomment>spots: help</extracomment>
        <translation>Eine Aussparung für ein vorstehendes Kahnbein oder die Basis des fünften Strahls, ein Ulkus, eine schmerzhafte Narbe: 1 bis 4 mm. Schreibweise x,y,Radius,Höhe;x,y,Radius,Höhe.</translation>
    </message>
    <message>
        <source>A systematic review found only weak studies of lifts for leg-length differences.</source>
        <extracomment>RX-LEG-EVIDENCE: meaning</extracomment>
        <translation>Eine systematische Übersicht fand nur schwache Studien zu Erhöhungen bei Beinlängendifferenz.</translation>
    </message>
    <message>
        <source>A tape is for screening: it gave 5 mm too little on average, and the wrong leg in 7 of 20 patients.</source>
        <extracomment>how far a way of measuring is to be trusted</extracomment>
        <translation>Ein Maßband dient der Orientierung: Es ergab im Mittel 5 mm zu wenig und bei 7 von 20 das falsche Bein.</translation>
    </message>
    <message>
        <source>A thinner shell gives more: for a supinated foot, polypropylene of 3.0 mm below 75 kg and 4.0 mm above.</source>
        <extracomment>preset high-arch: evidence</extracomment>
        <translation>Eine dünnere Schale gibt mehr nach: für einen supinierten Fuß Polypropylen von 3,0 mm unter 75 kg und 4,0 mm darüber.</translation>
    </message>
    <message>
        <source>A three-quarter edge that reaches too far can block the big toe.</source>
        <extracomment>distal_edge: help; length: help</extracomment>
        <translation>Eine dreiviertellange Kante, die zu weit reicht, kann die Großzehe sperren.</translation>
    </message>
    <message>
        <source>A usual teardrop, 4 mm high. Its usual place is 8 mm behind the heads: 6.1 to 10.6 mm was best in one study. Move it with met_pad_offset.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: why met_pad</extracomment>
        <translation>Eine übliche Tropfenpelotte, 4 mm hoch. Üblich liegt sie 8 mm hinter den Köpfchen: In einer Studie waren 6,1 bis 10,6 mm am besten. Versetzt wird sie über die Lage der Pelotte.</translation>
    </message>
    <message>
        <source>A wide device does not fit a child's shoe.</source>
        <extracomment>preset child: why width</extracomment>
        <translation>Eine breite Einlage passt nicht in einen Kinderschuh.</translation>
    </message>
    <message>
        <source>A {side} skive needs a heel cup of 14 mm or more, this one has {cup}.</source>
        <extracomment>RX-SKIVE-CUP: message</extracomment>
        <translation>Der Fersenskive {side} braucht eine Fersenschale von mindestens 14 mm, diese hat {cup}.</translation>
    </message>
    <message>
        <source>A {side} skive needs an extrinsic rearfoot post so that the device does not tip over.</source>
        <extracomment>RX-SKIVE-POST: message</extracomment>
        <translation>Der Fersenskive {side} braucht einen extrinsischen Rückfußkeil, damit die Einlage nicht kippt.</translation>
    </message>
    <message>
        <source>About as large as the head: 8 to 10 mm on an adult's foot.</source>
        <extracomment>offload_radius: help</extracomment>
        <translation>Etwa so groß wie das Köpfchen: 8 bis 10 mm bei Erwachsenen.</translation>
    </message>
    <message>
        <source>Above 6 mm most shoes have no room left on top of an orthosis.</source>
        <extracomment>RX-LIFT-HIGH: meaning</extracomment>
        <translation>Über 6 mm ist in den meisten Schuhen über einer Einlage kein Platz mehr.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>order form: account</extracomment>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>order form: activity</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Addition 1</source>
        <extracomment>order form: addition_1</extracomment>
        <translation>Zurichtung 1</translation>
    </message>
    <message>
        <source>Addition 2</source>
        <extracomment>order form: addition_2</extracomment>
        <translation>Zurichtung 2</translation>
    </message>
    <message>
        <source>Addition 3</source>
        <extracomment>order form: addition_3</extracomment>
        <translation>Zurichtung 3</translation>
    </message>
    <message>
        <source>Additions (both, left, right)</source>
        <extracomment>order form: group</extracomment>
        <translation>Zurichtungen (beide, links, rechts)</translation>
    </message>
    <message>
        <source>After six weeks: better in the morning?</source>
        <extracomment>preset plantar-fasciitis: to look at with the patient</extracomment>
        <translation>Nach sechs Wochen: morgens besser?</translation>
    </message>
    <message>
        <source>After two weeks: pad too far forward, too far back, too high?</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: to look at with the patient</extracomment>
        <translation>Nach zwei Wochen: Pelotte zu weit vorn, zu weit hinten, zu hoch?</translation>
    </message>
    <message>
        <source>Against an X-ray, a tape was off by 5 mm on average and named the wrong leg in 7 of 20 patients, blocks were off by 2 mm and named the wrong one in 1 of 20.</source>
        <extracomment>RX-LEG-UNCERTAIN: meaning</extracomment>
        <translation>Gegenüber dem Röntgenbild lag das Maßband im Mittel 5 mm daneben und nannte bei 7 von 20 das falsche Bein, Brettchen lagen 2 mm daneben und nannten bei 1 von 20 das falsche.</translation>
    </message>
    <message>
        <source>Against shocks and blisters; covers are 1.5 to 6 mm.</source>
        <extracomment>preset sport: why top_cover</extracomment>
        <translation>Gegen Stöße und Blasen; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>All triangles faced the inside of the foot, as mirrored files and some scanners have it. Nothing is lost.</source>
        <extracomment>SCAN-INSIDE-OUT: meaning</extracomment>
        <translation>Alle Dreiecke zeigten ins Innere des Fußes, wie bei gespiegelten Dateien und manchen Scannern. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>An addition beside the device does nothing, and its dose cannot be measured. A metatarsal pad or bar may be moved back instead.</source>
        <extracomment>RX-NEEDS-LENGTH: meaning</extracomment>
        <translation>Ein Zusatz neben der Einlage bewirkt nichts, und sein Maß lässt sich nicht messen. Eine Mittelfußpelotte oder ein Steg lässt sich stattdessen nach hinten versetzen.</translation>
    </message>
    <message>
        <source>An addition is measured at its named point. Where the device does not reach there, choose a longer or wider one, or move the addition.</source>
        <extracomment>DOSE-BESIDE-DEVICE: meaning</extracomment>
        <translation>Ein Zusatz wird an seinem genannten Punkt gemessen. Reicht die Einlage nicht bis dorthin, eine längere oder breitere wählen oder den Zusatz versetzen.</translation>
    </message>
    <message>
        <source>An hour more each day</source>
        <extracomment>schedule of wear steady</extracomment>
        <translation>Jeden Tag eine Stunde mehr</translation>
    </message>
    <message>
        <source>An inside-out solid is read as a hole by some slicers. Flip all normals and export again.</source>
        <extracomment>SOLID-INWARD: meaning</extracomment>
        <translation>Einen umgestülpten Körper lesen manche Slicer als Loch. Alle Normalen umkehren und neu exportieren.</translation>
    </message>
    <message>
        <source>An inverted heel slides out over the lateral side of a lower cup.</source>
        <extracomment>RX-BLAKE-CUP: meaning</extracomment>
        <translation>Eine invertierte Ferse rutscht lateral über eine niedrigere Fersenschale hinaus.</translation>
    </message>
    <message>
        <source>An unloaded forefoot is lowest under its middle heads. The heel stands higher by the same amount on the neutral device.</source>
        <extracomment>CLINICAL-SOLE-BELOW: meaning</extracomment>
        <translation>Ein unbelasteter Vorfuß liegt unter den mittleren Köpfchen am tiefsten. Die Ferse steht auf der Einlage ohne Korrekturen um ebenso viel höher.</translation>
    </message>
    <message>
        <source>Ankle: sprains outwards? Then less post.</source>
        <extracomment>preset over-pronation: to look at with the patient</extracomment>
        <translation>Sprunggelenk: Knickt es nach außen um? Dann weniger Keil.</translation>
    </message>
    <message>
        <source>Another laboratory calls the same 3.2 mm its standard fill, not one for high arches: always read the millimetres.</source>
        <extracomment>preset high-arch: evidence</extracomment>
        <translation>Eine andere Werkstatt nennt dieselben 3,2 mm ihre Standardauffüllung, nicht eine für hohe Gewölbe: immer die Millimeter lesen.</translation>
    </message>
    <message>
        <source>Any pain on the inside of the knee?</source>
        <extracomment>preset flexible-flat-foot: to look at with the patient</extracomment>
        <translation>Schmerzt das Knie innen?</translation>
    </message>
    <message>
        <source>Aperture along</source>
        <extracomment>heel_aperture_forward: label</extracomment>
        <translation>Aussparung längs</translation>
    </message>
    <message>
        <source>Aperture length</source>
        <extracomment>heel_aperture_length: label</extracomment>
        <translation>Länge der Aussparung</translation>
    </message>
    <message>
        <source>Aperture sideways</source>
        <extracomment>heel_aperture_aside: label</extracomment>
        <translation>Aussparung seitlich</translation>
    </message>
    <message>
        <source>Aperture width</source>
        <extracomment>heel_aperture_width: label</extracomment>
        <translation>Breite der Aussparung</translation>
    </message>
    <message>
        <source>Arch</source>
        <extracomment>arch_height: label of the pair; group of parameters; section of the prescription</extracomment>
        <translation>Gewölbe</translation>
    </message>
    <message>
        <source>Arch apex position</source>
        <extracomment>arch_apex: label</extracomment>
        <translation>Lage des Gewölbescheitels</translation>
    </message>
    <message>
        <source>Arch change</source>
        <extracomment>arch_change: label</extracomment>
        <translation>Gewölbeänderung</translation>
    </message>
    <message>
        <source>Arch height</source>
        <extracomment>arch_height: label</extracomment>
        <translation>Gewölbehöhe</translation>
    </message>
    <message>
        <source>Arch height does not scale with the length of the foot: flat feet in small children are usual.</source>
        <extracomment>preset child: evidence</extracomment>
        <translation>Die Gewölbehöhe wächst nicht im Verhältnis zur Fußlänge: Flache Füße sind bei kleinen Kindern üblich.</translation>
    </message>
    <message>
        <source>Arthritis (cushioning)</source>
        <extracomment>preset arthritis: title</extracomment>
        <translation>Arthritis (Weichbettung)</translation>
    </message>
    <message>
        <source>As many degrees as the forefoot was measured to be inverted or everted.</source>
        <extracomment>forefoot_post: help</extracomment>
        <translation>So viel Grad, wie der Vorfuß bei der Messung invertiert oder evertiert stand.</translation>
    </message>
    <message>
        <source>Back, hip and knee after two weeks: better, or worse?</source>
        <extracomment>preset leg-length-difference: to look at with the patient</extracomment>
        <translation>Rücken, Hüfte und Knie nach zwei Wochen: besser oder schlechter?</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>order form: balance</extracomment>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Blake finds full-length lifts more stable than heel lifts, and advises to begin them apart, lift and orthosis, so that the effect of each can be told.</source>
        <extracomment>RX-LEG-FULL-LENGTH: message</extracomment>
        <translation>Blake findet langsohlige Erhöhungen stabiler als Fersenerhöhungen und rät, Erhöhung und Einlage getrennt zu beginnen, damit sich die Wirkung jeder zeigt.</translation>
    </message>
    <message>
        <source>Blake inversion</source>
        <extracomment>blake_inversion: label</extracomment>
        <translation>Blake-Inversion</translation>
    </message>
    <message>
        <source>Blake treats from 3 mm on, Fixifoot lifts nothing under 4 mm.</source>
        <extracomment>RX-LEG-TOO-SMALL: meaning</extracomment>
        <translation>Blake behandelt ab 3 mm, Fixifoot erhöht nichts unter 4 mm.</translation>
    </message>
    <message>
        <source>Blocks are the most useful clinical way: 2 mm off on average, the wrong leg in 1 of 20 patients.</source>
        <extracomment>how far a way of measuring is to be trusted</extracomment>
        <translation>Brettchen sind in der Praxis am brauchbarsten: im Mittel 2 mm daneben, bei 1 von 20 das falsche Bein.</translation>
    </message>
    <message>
        <source>Both are built, each with its own height, but the foot feels only the difference.</source>
        <extracomment>RX-ADDITIONS-CANCEL: meaning</extracomment>
        <translation>Beide werden gebaut, jeder mit seiner Höhe, aber der Fuß spürt nur den Unterschied.</translation>
    </message>
    <message>
        <source>Bottom cover</source>
        <extracomment>order form: bottom_cover</extracomment>
        <translation>Unterbezug</translation>
    </message>
    <message>
        <source>Breadth of the groove where it is half as deep as in its middle. Wider where a thick shell cannot bend so sharply.</source>
        <extracomment>fascia_groove_width: definition</extracomment>
        <translation>Breite der Rinne, wo sie halb so tief ist wie in der Mitte. Breiter, wo eine dicke Schale sich nicht so scharf biegen lässt.</translation>
    </message>
    <message>
        <source>Breadth of the pad at its apex, where it meets the surface. Wider where a thick shell cannot bend so sharply.</source>
        <extracomment>met_pad_width: definition</extracomment>
        <translation>Breite der Pelotte an ihrem Scheitel, wo sie in die Fläche übergeht. Breiter, wo eine dicke Schale sich nicht so scharf biegen lässt.</translation>
    </message>
    <message>
        <source>Breadth of the sink, where it is half as deep as in its middle.</source>
        <extracomment>heel_aperture_width: definition</extracomment>
        <translation>Breite der Mulde, wo sie halb so tief ist wie in der Mitte.</translation>
    </message>
    <message>
        <source>Bring the shoe: heel height, depth, width.</source>
        <extracomment>preset dress-shoe: to look at with the patient</extracomment>
        <translation>Den Schuh mitbringen lassen: Absatzhöhe, Tiefe, Breite.</translation>
    </message>
    <message>
        <source>Build up from nothing in layers of an eighth of an inch.</source>
        <extracomment>way to build up a lift</extracomment>
        <translation>Von null an in Schichten von einem Achtelzoll aufbauen.</translation>
    </message>
    <message>
        <source>By Heilig's formula the lift stays under {bound} mm here; the plan ends at {lift} mm.</source>
        <extracomment>RX-LEG-HEILIG: message</extracomment>
        <translation>Nach der Formel von Heilig bleibt die Erhöhung hier unter {bound} mm; der Plan endet bei {lift} mm.</translation>
    </message>
    <message>
        <source>Calf: is it short?</source>
        <extracomment>preset plantar-fasciitis: to look at with the patient</extracomment>
        <translation>Wade: verkürzt?</translation>
    </message>
    <message>
        <source>Calf: short? It makes the foot roll in as well.</source>
        <extracomment>preset over-pronation: to look at with the patient</extracomment>
        <translation>Wade: verkürzt? Auch das lässt den Fuß nach innen knicken.</translation>
    </message>
    <message>
        <source>Calluses under first and fifth head: relieve them.</source>
        <extracomment>preset high-arch: to look at with the patient</extracomment>
        <translation>Schwielen unter dem ersten und fünften Köpfchen: entlasten.</translation>
    </message>
    <message>
        <source>Carries everywhere and springs nowhere.</source>
        <extracomment>preset arthritis: why construction</extracomment>
        <translation>Trägt überall und federt nirgends.</translation>
    </message>
    <message>
        <source>Cast dressing (none, minimum, standard, maximum)</source>
        <extracomment>order form: cast_dressing</extracomment>
        <translation>Modellbearbeitung (keine, gering, normal, stark)</translation>
    </message>
    <message>
        <source>Certified safety shoes may lose their certificate with an insole that was not tested with them.</source>
        <extracomment>preset standing-work: when not</extracomment>
        <translation>Zertifizierte Sicherheitsschuhe können mit einer nicht mitgeprüften Einlage ihre Zertifizierung verlieren.</translation>
    </message>
    <message>
        <source>Change from the scan</source>
        <extracomment>title of a colour map</extracomment>
        <translation>Änderung zum Scan</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>preset child: title</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Choose a larger machine, or a shorter device. The real outline was turned, not only its box.</source>
        <extracomment>PRINT-BED: meaning</extracomment>
        <translation>Eine größere Maschine oder eine kürzere Einlage wählen. Gedreht wurde der wirkliche Umriss, nicht nur sein Kasten.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>order form: clinic</extracomment>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Cluffy wedge</source>
        <extracomment>cluffy_wedge: label</extracomment>
        <translation>Cluffy-Keil</translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>order form: complaint</extracomment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Construction</source>
        <extracomment>construction: label</extracomment>
        <translation>Bauart</translation>
    </message>
    <message>
        <source>Corrections apart, 90 % of the device lies within {p90:.2f} mm of the scanned foot (half of it within {p50:.2f} mm).</source>
        <extracomment>FIT-GAP: message</extracomment>
        <translation>Von den Korrekturen abgesehen liegen 90 % der Einlage innerhalb von {p90:.2f} mm am gescannten Fuß (die Hälfte innerhalb von {p50:.2f} mm).</translation>
    </message>
    <message>
        <source>Corrections that matter: into a second device for laced shoes.</source>
        <extracomment>preset dress-shoe: to look at with the patient</extracomment>
        <translation>Korrekturen, auf die es ankommt: in eine zweite Einlage für Schnürschuhe.</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>order form: group</extracomment>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Cuboid support</source>
        <extracomment>cuboid_support: label</extracomment>
        <translation>Kuboidstütze</translation>
    </message>
    <message>
        <source>Cuboid support along</source>
        <extracomment>cuboid_forward: label</extracomment>
        <translation>Kuboidstütze längs</translation>
    </message>
    <message>
        <source>Cuboid support sideways</source>
        <extracomment>cuboid_aside: label</extracomment>
        <translation>Kuboidstütze seitlich</translation>
    </message>
    <message>
        <source>Cushions hard floors; covers are 1.5 to 6 mm.</source>
        <extracomment>preset standing-work: why top_cover</extracomment>
        <translation>Dämpft harte Böden; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Cushions the ball; covers are 1.5 to 6 mm.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: why top_cover</extracomment>
        <translation>Polstert den Ballen; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Cushions the weight that is added; covers are 1.5 to 6 mm.</source>
        <extracomment>preset pregnancy: why top_cover</extracomment>
        <translation>Dämpft das zusätzliche Gewicht; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Cushions what the stiff arch does not; covers are 1.5 to 6 mm.</source>
        <extracomment>preset high-arch: why top_cover</extracomment>
        <translation>Dämpft, was das steife Gewölbe nicht abfängt; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>order form: date_of_birth</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Date of order</source>
        <extracomment>order form: order_date</extracomment>
        <translation>Auftragsdatum</translation>
    </message>
    <message>
        <source>Deep skives press on the heel; not for a thin fat pad, lateral instability or lateral heel pain.</source>
        <extracomment>RX-SKIVE-HIGH: meaning</extracomment>
        <translation>Tiefe Skives drücken auf die Ferse; nicht bei dünnem Fettpolster, lateraler Instabilität oder lateralem Fersenschmerz.</translation>
    </message>
    <message>
        <source>Deeper than is usual for women (10 mm), to hold a heel that spreads.</source>
        <extracomment>preset pregnancy: why heel_cup_depth</extracomment>
        <translation>Tiefer als bei Frauen üblich (10 mm), um eine breiter werdende Ferse zu fassen.</translation>
    </message>
    <message>
        <source>Densities and their sources are in resources/materials.json.</source>
        <extracomment>material: help</extracomment>
        <translation>Dichten und ihre Quellen stehen in resources/materials.json.</translation>
    </message>
    <message>
        <source>Depth and angle of a skive are easily confused: depth here is that of a 15° plane.</source>
        <extracomment>preset over-pronation: evidence</extracomment>
        <translation>Tiefe und Winkel eines Skives werden leicht verwechselt: Tiefe meint hier die einer 15°-Ebene.</translation>
    </message>
    <message>
        <source>Depth of a channel for the plantar fascia below the surface without it, at the middle of its line.</source>
        <extracomment>fascia_groove: definition</extracomment>
        <translation>Tiefe einer Rinne für die Plantarfaszie unter der Fläche ohne sie, in der Mitte ihres Verlaufs.</translation>
    </message>
    <message>
        <source>Depth of a round or oval sink under the heel below the surface without it, in its middle.</source>
        <extracomment>heel_aperture: definition</extracomment>
        <translation>Tiefe einer runden oder ovalen Mulde unter der Ferse unter der Fläche ohne sie, in ihrer Mitte.</translation>
    </message>
    <message>
        <source>Depth of a round recess under the fifth metatarsal head below the surface without it. Between heads that are both relieved it goes through.</source>
        <extracomment>offload_mth5: definition</extracomment>
        <translation>Tiefe einer runden Mulde unter dem Metatarsalköpfchen 5 unter der Fläche ohne sie. Zwischen zwei entlasteten Köpfchen läuft sie durch.</translation>
    </message>
    <message>
        <source>Depth of a round recess under the first metatarsal head below the surface without it. Between heads that are both relieved it goes through.</source>
        <extracomment>offload_mth1: definition</extracomment>
        <translation>Tiefe einer runden Mulde unter dem Metatarsalköpfchen 1 unter der Fläche ohne sie. Zwischen zwei entlasteten Köpfchen läuft sie durch.</translation>
    </message>
    <message>
        <source>Depth of a round recess under the fourth metatarsal head below the surface without it. Between heads that are both relieved it goes through.</source>
        <extracomment>offload_mth4: definition</extracomment>
        <translation>Tiefe einer runden Mulde unter dem Metatarsalköpfchen 4 unter der Fläche ohne sie. Zwischen zwei entlasteten Köpfchen läuft sie durch.</translation>
    </message>
    <message>
        <source>Depth of a round recess under the second metatarsal head below the surface without it. Between heads that are both relieved it goes through.</source>
        <extracomment>offload_mth2: definition</extracomment>
        <translation>Tiefe einer runden Mulde unter dem Metatarsalköpfchen 2 unter der Fläche ohne sie. Zwischen zwei entlasteten Köpfchen läuft sie durch.</translation>
    </message>
    <message>
        <source>Depth of a round recess under the third metatarsal head below the surface without it. Between heads that are both relieved it goes through.</source>
        <extracomment>offload_mth3: definition</extracomment>
        <translation>Tiefe einer runden Mulde unter dem Metatarsalköpfchen 3 unter der Fläche ohne sie. Zwischen zwei entlasteten Köpfchen läuft sie durch.</translation>
    </message>
    <message>
        <source>Depth of the shoe: full contact and cover need room.</source>
        <extracomment>preset arthritis: to look at with the patient</extracomment>
        <translation>Tiefe des Schuhs: Vollflächige Bauart und Bezug brauchen Platz.</translation>
    </message>
    <message>
        <source>Details smaller than two triangles are lost. Scan or export with more triangles.</source>
        <extracomment>SCAN-COARSE: meaning</extracomment>
        <translation>Einzelheiten kleiner als zwei Dreiecke gehen verloren. Mit mehr Dreiecken scannen oder exportieren.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>group of parameters; order form: group; section of the prescription</extracomment>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>order form: diagnosis</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Distal edge</source>
        <extracomment>distal_edge: label</extracomment>
        <translation>Distale Kante</translation>
    </message>
    <message>
        <source>Distal edge thickness</source>
        <extracomment>distal_taper: label</extracomment>
        <translation>Dicke der distalen Kante</translation>
    </message>
    <message>
        <source>Distance from each point of the top to the bottom surface, outside posts and the edge band.</source>
        <extracomment>shell_thickness: definition</extracomment>
        <translation>Abstand jedes Punktes der Oberseite von der Unterseite, außerhalb von Keilen und Randstreifen.</translation>
    </message>
    <message>
        <source>Do all shoes leave room at the heel?</source>
        <extracomment>preset leg-length-difference: to look at with the patient</extracomment>
        <translation>Lassen alle Schuhe Platz an der Ferse?</translation>
    </message>
    <message>
        <source>Do not raise such an arch: a higher one presses on the plantar fascia, and beyond 6 mm nothing has been studied.</source>
        <extracomment>preset high-arch: when not</extracomment>
        <translation>Ein solches Gewölbe nicht anheben: Ein höheres drückt auf die Plantarfaszie, und über 6 mm ist nichts untersucht.</translation>
    </message>
    <message>
        <source>Does it hurt, does it tire, or is it only the parents who see it?</source>
        <extracomment>preset child: to look at with the patient</extracomment>
        <translation>Schmerzt es, ermüdet es, oder sehen es nur die Eltern?</translation>
    </message>
    <message>
        <source>Does not slip about in the shoe.</source>
        <extracomment>preset sport: why length</extracomment>
        <translation>Rutscht nicht im Schuh.</translation>
    </message>
    <message>
        <source>Does the ankle sprain? How often?</source>
        <extracomment>preset under-pronation: to look at with the patient</extracomment>
        <translation>Knickt das Sprunggelenk um? Wie oft?</translation>
    </message>
    <message>
        <source>Does the arch come back on tiptoe?</source>
        <extracomment>preset child: to look at with the patient</extracomment>
        <translation>Kommt das Gewölbe im Zehenstand wieder?</translation>
    </message>
    <message>
        <source>Does the arch come back without load, that is, is the foot flexible?</source>
        <extracomment>preset flexible-flat-foot: to look at with the patient</extracomment>
        <translation>Kommt das Gewölbe ohne Belastung wieder, ist der Fuß also flexibel?</translation>
    </message>
    <message>
        <source>Does the edge of the arch press after an hour?</source>
        <extracomment>preset plantar-fasciitis: to look at with the patient</extracomment>
        <translation>Drückt der Gewölberand nach einer Stunde?</translation>
    </message>
    <message>
        <source>Does the heel stay in?</source>
        <extracomment>preset dress-shoe: to look at with the patient</extracomment>
        <translation>Bleibt die Ferse im Schuh?</translation>
    </message>
    <message>
        <source>Does the navicular press on the device?</source>
        <extracomment>preset flexible-flat-foot: to look at with the patient</extracomment>
        <translation>Drückt das Kahnbein auf die Einlage?</translation>
    </message>
    <message>
        <source>Draw it along the band that was felt and inked; it replaces the line by landmarks.</source>
        <extracomment>groove_line: help</extracomment>
        <translation>Entlang des getasteten und angezeichneten Strangs zeichnen; ersetzt den Verlauf nach Messpunkten.</translation>
    </message>
    <message>
        <source>Dress shoe</source>
        <extracomment>preset dress-shoe: title</extracomment>
        <translation>Eleganter Schuh</translation>
    </message>
    <message>
        <source>EOS Formiga P110</source>
        <extracomment>printer eos_p110</extracomment>
        <translation>EOS Formiga P110</translation>
    </message>
    <message>
        <source>EOS P396</source>
        <extracomment>printer eos_p396</extracomment>
        <translation>EOS P396</translation>
    </message>
    <message>
        <source>EVA</source>
        <extracomment>material: choice</extracomment>
        <translation>EVA</translation>
    </message>
    <message>
        <source>EVA foam (milled)</source>
        <extracomment>material eva</extracomment>
        <translation>EVA-Schaum (gefräst)</translation>
    </message>
    <message>
        <source>Edge rounding</source>
        <extracomment>edge_rounding: label</extracomment>
        <translation>Kantenrundung</translation>
    </message>
    <message>
        <source>Effective medial tilt of the top surface across the heel, intrinsic: a fifth of the angle at which the positive would be poured. Measured as the rearfoot post is.</source>
        <extracomment>blake_inversion: definition</extracomment>
        <translation>Wirksame mediale Neigung der Oberseite quer über die Ferse, intrinsisch: ein Fünftel des Winkels, in dem das Positiv gegossen würde. Gemessen wie der Rückfußkeil.</translation>
    </message>
    <message>
        <source>Eversion falls by 2 to 4° with medial posting while the load on the medial knee rises; posts above 6° also invite inversion sprains.</source>
        <extracomment>RX-POST-HIGH: meaning</extracomment>
        <translation>Mit medialem Keil nimmt die Eversion um 2 bis 4° ab, während die Last am medialen Knie steigt; Keile über 6° begünstigen auch Supinationstraumen.</translation>
    </message>
    <message>
        <source>Export the scan with edges of 2 mm or less.</source>
        <extracomment>FOOT-COARSE: meaning</extracomment>
        <translation>Den Scan mit Kanten von höchstens 2 mm exportieren.</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>order form: extension</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Feet (both, left, right)</source>
        <extracomment>order form: feet_scanned</extracomment>
        <translation>Füße (beide, links, rechts)</translation>
    </message>
    <message>
        <source>Feet change for months: do not make a lasting device on a scan of now, and look at the size again after birth.</source>
        <extracomment>preset pregnancy: when not</extracomment>
        <translation>Die Füße verändern sich über Monate: nach einem jetzigen Scan keine dauerhafte Einlage fertigen und die Größe nach der Geburt neu prüfen.</translation>
    </message>
    <message>
        <source>Feet grow wider; wide is 3.2 mm more on the medial side.</source>
        <extracomment>preset pregnancy: why width</extracomment>
        <translation>Die Füße werden breiter; „breit“ sind medial 3,2 mm mehr.</translation>
    </message>
    <message>
        <source>Filament printer with a 220 mm bed</source>
        <extracomment>printer fdm_220</extracomment>
        <translation>Filamentdrucker, Bett 220 mm</translation>
    </message>
    <message>
        <source>Filament printer with a 250 × 210 mm bed</source>
        <extracomment>printer fdm_250x210</extracomment>
        <translation>Filamentdrucker, Bett 250 × 210 mm</translation>
    </message>
    <message>
        <source>Filament printer with a 256 mm bed</source>
        <extracomment>printer fdm_256</extracomment>
        <translation>Filamentdrucker, Bett 256 mm</translation>
    </message>
    <message>
        <source>Filament printer with a 295 × 200 mm bed</source>
        <extracomment>printer fdm_295x200</extracomment>
        <translation>Filamentdrucker, Bett 295 × 200 mm</translation>
    </message>
    <message>
        <source>Filament printer with a 300 mm bed</source>
        <extracomment>printer fdm_300</extracomment>
        <translation>Filamentdrucker, Bett 300 mm</translation>
    </message>
    <message>
        <source>Filament printer with a 350 mm bed</source>
        <extracomment>printer fdm_350</extracomment>
        <translation>Filamentdrucker, Bett 350 mm</translation>
    </message>
    <message>
        <source>Filament, PA12</source>
        <extracomment>process fdm_pa12</extracomment>
        <translation>Filament, PA12</translation>
    </message>
    <message>
        <source>Filament, TPU</source>
        <extracomment>process fdm_tpu</extracomment>
        <translation>Filament, TPU</translation>
    </message>
    <message>
        <source>Filament, polypropylene</source>
        <extracomment>process fdm_pp</extracomment>
        <translation>Filament, Polypropylen</translation>
    </message>
    <message>
        <source>First-ray cut-out</source>
        <extracomment>first_ray_cutout: label</extracomment>
        <translation>Ausschnitt am ersten Strahl</translation>
    </message>
    <message>
        <source>First-ray cut-out width</source>
        <extracomment>first_ray_cutout_width: label</extracomment>
        <translation>Breite des Ausschnitts</translation>
    </message>
    <message>
        <source>Fixifoot (address not kept)</source>
        <extracomment>source</extracomment>
        <translation>Fixifoot (Adresse nicht erhalten)</translation>
    </message>
    <message>
        <source>Flanges of up to 8 mm are usual; higher ones may rub under the ankle or on the fifth metatarsal base.</source>
        <extracomment>RX-FLANGE-HIGH: meaning</extracomment>
        <translation>Üblich sind Flansche bis 8 mm; höhere können unter dem Knöchel oder an der Basis des fünften Metatarsale scheuern.</translation>
    </message>
    <message>
        <source>Flexibility, filling</source>
        <extracomment>order form: flexibility</extracomment>
        <translation>Flexibilität, Füllung</translation>
    </message>
    <message>
        <source>Flexible flat foot</source>
        <extracomment>preset flexible-flat-foot: title</extracomment>
        <translation>Flexibler Plattfuß</translation>
    </message>
    <message>
        <source>Foot Posture Index: +6 to +9 pronated, +10 and more highly.</source>
        <extracomment>preset over-pronation: to look at with the patient</extracomment>
        <translation>Foot Posture Index: +6 bis +9 proniert, ab +10 stark.</translation>
    </message>
    <message>
        <source>Foot Posture Index: −1 to −4 supinated, −5 and less highly.</source>
        <extracomment>preset under-pronation: to look at with the patient</extracomment>
        <translation>Foot Posture Index: −1 bis −4 supiniert, ab −5 stark.</translation>
    </message>
    <message>
        <source>Foot type</source>
        <extracomment>order form: foot_type</extracomment>
        <translation>Fußtyp</translation>
    </message>
    <message>
        <source>Football boots and spikes: narrow, and without a cover?</source>
        <extracomment>preset sport: to look at with the patient</extracomment>
        <translation>Fußballschuhe und Spikes: schmal und ohne Bezug?</translation>
    </message>
    <message>
        <source>Footwear</source>
        <extracomment>order form: shoe_type</extracomment>
        <translation>Schuhwerk</translation>
    </message>
    <message>
        <source>For a difference that arose lately in a body that has not adapted: Heilig's formula allows all of it.</source>
        <extracomment>way to build up a lift</extracomment>
        <translation>Für eine Differenz, die erst kürzlich entstand und an die der Körper sich nicht angepasst hat: Die Formel von Heilig lässt sie ganz zu.</translation>
    </message>
    <message>
        <source>For a short leg or a stiff ankle. Sources start with one half to two thirds of the difference in leg length; they disagree.</source>
        <extracomment>heel_lift: help</extracomment>
        <translation>Zum Verkürzungsausgleich oder bei steifem Sprunggelenk. Die Quellen beginnen mit der Hälfte bis zwei Dritteln der Beinlängendifferenz; sie sind sich nicht einig.</translation>
    </message>
    <message>
        <source>For {weight:g} kg and {material} a shell of {usual} is usual; this one has {thickness:g} mm.</source>
        <extracomment>RX-THICKNESS-PROPOSAL: message</extracomment>
        <translation>Für {weight:g} kg und {material} ist eine Schale von {usual} üblich; diese hat {thickness:g} mm.</translation>
    </message>
    <message>
        <source>Forefoot</source>
        <extracomment>group of parameters; section of the prescription</extracomment>
        <translation>Vorfuß</translation>
    </message>
    <message>
        <source>Forefoot post</source>
        <extracomment>forefoot_post: label</extracomment>
        <translation>Vorfußkeil</translation>
    </message>
    <message>
        <source>Forefoot post kind</source>
        <extracomment>forefoot_post_kind: label</extracomment>
        <translation>Art des Vorfußkeils</translation>
    </message>
    <message>
        <source>Forefoot valgus or a plantar-flexed first ray: measure, post or cut out.</source>
        <extracomment>preset under-pronation: to look at with the patient</extracomment>
        <translation>Vorfußvalgus oder plantarflektierter erster Strahl: messen, keilen oder ausschneiden.</translation>
    </message>
    <message>
        <source>Forefoot valgus: measure it, and post it as many degrees laterally.</source>
        <extracomment>preset high-arch: to look at with the patient</extracomment>
        <translation>Vorfußvalgus: messen und lateral um ebenso viele Grad keilen.</translation>
    </message>
    <message>
        <source>Formats such as STL store every triangle by itself. Points in the same place are joined so that the surface hangs together.</source>
        <extracomment>SCAN-MERGED: meaning</extracomment>
        <translation>Formate wie STL speichern jedes Dreieck für sich. Punkte an derselben Stelle werden vereint, damit die Oberfläche zusammenhängt.</translation>
    </message>
    <message>
        <source>Formlabs Fuse 1</source>
        <extracomment>printer fuse_1</extracomment>
        <translation>Formlabs Fuse 1</translation>
    </message>
    <message>
        <source>Full-length lifts are more stable than heel lifts, says one; to the ball of the foot, says another.</source>
        <extracomment>preset leg-length-difference: evidence</extracomment>
        <translation>Langsohlige Erhöhungen seien stabiler als Fersenerhöhungen, sagt eine Quelle; bis zum Ballen, sagt eine andere.</translation>
    </message>
    <message>
        <source>Gap foot – device</source>
        <extracomment>title of a colour map</extracomment>
        <translation>Abstand Fuß – Einlage</translation>
    </message>
    <message>
        <source>Give it to the short side only. A post that turns at its edge lifts the heel as well: read the balance of the pair.</source>
        <extracomment>preset leg-length-difference: when not</extracomment>
        <translation>Nur auf der kürzeren Seite geben. Ein Keil, der um den Rand dreht, hebt die Ferse ebenfalls: den Ausgleich im Paar lesen.</translation>
    </message>
    <message>
        <source>Give the height the arch should have, or leave it as scanned. Give either this or arch_change.</source>
        <extracomment>arch_height: help</extracomment>
        <translation>Die Höhe angeben, die das Gewölbe haben soll, oder es wie gescannt lassen. Entweder dies oder die Gewölbeänderung angeben.</translation>
    </message>
    <message>
        <source>Groove at the ball sideways</source>
        <extracomment>fascia_groove_ball_aside: label</extracomment>
        <translation>Rinne am Ballen seitlich</translation>
    </message>
    <message>
        <source>Groove at the heel sideways</source>
        <extracomment>fascia_groove_heel_aside: label</extracomment>
        <translation>Rinne an der Ferse seitlich</translation>
    </message>
    <message>
        <source>Groove line</source>
        <extracomment>groove_line: label</extracomment>
        <translation>Verlauf der Rinne</translation>
    </message>
    <message>
        <source>Groove width</source>
        <extracomment>fascia_groove_width: label</extracomment>
        <translation>Breite der Rinne</translation>
    </message>
    <message>
        <source>Growth: measure the foot every three months.</source>
        <extracomment>preset child: to look at with the patient</extracomment>
        <translation>Wachstum: den Fuß alle drei Monate messen.</translation>
    </message>
    <message>
        <source>HP Jet Fusion 4200 and 5200</source>
        <extracomment>printer hp_mjf_5200</extracomment>
        <translation>HP Jet Fusion 4200 und 5200</translation>
    </message>
    <message>
        <source>HP Jet Fusion 580</source>
        <extracomment>printer hp_mjf_580</extracomment>
        <translation>HP Jet Fusion 580</translation>
    </message>
    <message>
        <source>HP Multi Jet Fusion, PA11</source>
        <extracomment>process mjf_pa11</extracomment>
        <translation>HP Multi Jet Fusion, PA11</translation>
    </message>
    <message>
        <source>HP Multi Jet Fusion, PA12</source>
        <extracomment>process mjf_pa12</extracomment>
        <translation>HP Multi Jet Fusion, PA12</translation>
    </message>
    <message>
        <source>HP Multi Jet Fusion, TPU</source>
        <extracomment>process mjf_tpu</extracomment>
        <translation>HP Multi Jet Fusion, TPU</translation>
    </message>
    <message>
        <source>Half, then 3 mm at a time</source>
        <extracomment>way to build up a lift: title</extracomment>
        <translation>Die Hälfte, dann je 3 mm</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>section of the prescription</extracomment>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>Heel aperture</source>
        <extracomment>heel_aperture: label</extracomment>
        <translation>Fersenaussparung</translation>
    </message>
    <message>
        <source>Heel cup depth</source>
        <extracomment>heel_cup_depth: label</extracomment>
        <translation>Tiefe der Fersenschale</translation>
    </message>
    <message>
        <source>Heel cup width</source>
        <extracomment>heel_cup_width: label</extracomment>
        <translation>Weite der Fersenschale</translation>
    </message>
    <message>
        <source>Heel height</source>
        <extracomment>order form: shoe_heel_height_mm</extracomment>
        <translation>Absatzhöhe</translation>
    </message>
    <message>
        <source>Heel lift</source>
        <extracomment>group of parameters; heel_lift: label</extracomment>
        <translation>Fersenerhöhung</translation>
    </message>
    <message>
        <source>Heel pain at night, on both sides in the young, or with numbness: examine before making insoles.</source>
        <extracomment>preset plantar-fasciitis: when not</extracomment>
        <translation>Fersenschmerz nachts, in jungen Jahren beidseits oder mit Taubheit: vor Einlagen abklären lassen.</translation>
    </message>
    <message>
        <source>Heel relief</source>
        <extracomment>group of parameters; section of the prescription</extracomment>
        <translation>Fersenentlastung</translation>
    </message>
    <message>
        <source>Heel seat</source>
        <extracomment>group of parameters</extracomment>
        <translation>Fersenbett</translation>
    </message>
    <message>
        <source>Heel to longest toe along the foot axis is made as long as it was measured on the patient.</source>
        <extracomment>SCAN-UNIT-FOOT-LENGTH: meaning</extracomment>
        <translation>Von der Ferse zur längsten Zehe, entlang der Fußachse, wird der Fuß so lang, wie er gemessen wurde.</translation>
    </message>
    <message>
        <source>Heel width should be measured bearing weight; a cup that is too narrow lifts the heel out of it.</source>
        <extracomment>RX-CUP-NARROW: meaning</extracomment>
        <translation>Die Fersenbreite sollte unter Belastung gemessen sein; eine zu enge Fersenschale hebt die Ferse heraus.</translation>
    </message>
    <message>
        <source>Heel-post height</source>
        <extracomment>heel_post_height: label</extracomment>
        <translation>Höhe des Fersensockels</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>order form: height_cm</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <extracomment>title of a colour map</extracomment>
        <translation>Höhe über dem Boden</translation>
    </message>
    <message>
        <source>Height above the support plane of the top surface at the arch point, the highest point of the scanned medial arch line. The other way to set arch_change.</source>
        <extracomment>arch_height: definition</extracomment>
        <translation>Höhe der Oberseite über der Auflageebene am Gewölbepunkt, dem höchsten Punkt der gescannten medialen Gewölbelinie. Der andere Weg, die Gewölbeänderung festzulegen.</translation>
    </message>
    <message>
        <source>Height of a platform under the first ray over the surface without it, measured under the first metatarsal head. It goes on beyond the joint of the big toe, short of its tip.</source>
        <extracomment>mortons_extension: definition</extracomment>
        <translation>Höhe einer Plattform unter dem ersten Strahl über der Fläche ohne sie, gemessen unter dem ersten Metatarsalköpfchen. Sie reicht über das Großzehengrundgelenk hinaus, bis kurz vor die Zehenspitze.</translation>
    </message>
    <message>
        <source>Height of a platform under the second to fifth metatarsal heads over the surface without it, measured under the third head. It ends at the toe crease.</source>
        <extracomment>reverse_mortons: definition</extracomment>
        <translation>Höhe einer Plattform unter den Metatarsalköpfchen 2 bis 5 über der Fläche ohne sie, gemessen unter dem dritten Köpfchen. Sie endet an der Zehengrundfurche.</translation>
    </message>
    <message>
        <source>Height of a ridge across all metatarsal shafts over the surface without it, at its crest behind the third head. It rises over 25 mm from behind, no steeper than 30°, and falls over 10 mm or more in front, no steeper than 45°.</source>
        <extracomment>met_bar: definition</extracomment>
        <translation>Höhe eines Stegs quer über alle Metatarsalschäfte über der Fläche ohne ihn, an seinem Scheitel hinter dem dritten Köpfchen. Er steigt von hinten auf 25 mm an, höchstens 30° steil, und fällt vorn auf mindestens 10 mm ab, höchstens 45° steil.</translation>
    </message>
    <message>
        <source>Height of a ridge under the crease of the second to fifth toes over the surface without it, at its crest under the third toe.</source>
        <extracomment>toe_crest: definition</extracomment>
        <translation>Höhe eines Stegs unter der Beugefalte der Zehen 2 bis 5 über der Fläche ohne ihn, an seinem Scheitel unter der dritten Zehe.</translation>
    </message>
    <message>
        <source>Height of a teardrop dome over the surface without it, at its apex behind the second to fourth metatarsal heads.</source>
        <extracomment>met_pad: definition</extracomment>
        <translation>Höhe einer tropfenförmigen Kuppe über der Fläche ohne sie, an ihrem Scheitel hinter den Metatarsalköpfchen 2 bis 4.</translation>
    </message>
    <message>
        <source>Height of a wedge under the big toe over the surface without it, measured under the ball of the toe. It rises from the joint at the toe's base and keeps its height to the tip.</source>
        <extracomment>cluffy_wedge: definition</extracomment>
        <translation>Höhe eines Keils unter der Großzehe über der Fläche ohne ihn, gemessen unter dem Zehenballen. Er steigt ab dem Grundgelenk an und behält seine Höhe bis zur Zehenspitze.</translation>
    </message>
    <message>
        <source>Height of an oval dome under the cuboid over the surface without it, at its apex.</source>
        <extracomment>cuboid_support: definition</extracomment>
        <translation>Höhe einer ovalen Kuppe unter dem Kuboid über der Fläche ohne sie, an ihrem Scheitel.</translation>
    </message>
    <message>
        <source>Height over the surface without them at every point: + raises, − relieves. The radius is where half of it is left. x is counted from the back of the heel, y medially from the foot's axis.</source>
        <extracomment>spots: definition</extracomment>
        <translation>Höhe über der Fläche ohne sie an jedem Punkt: + erhöht, − entlastet. Der Radius reicht bis dorthin, wo die Hälfte übrig ist. x zählt ab dem Fersenende, y von der Fußachse nach medial.</translation>
    </message>
    <message>
        <source>Heights in the report are measured from z = 0. Printing is not affected: slicers drop the part.</source>
        <extracomment>SOLID-OFF-GROUND: meaning</extracomment>
        <translation>Höhen im Bericht zählen ab z = 0. Auf den Druck wirkt es sich nicht aus: Slicer setzen das Teil ab.</translation>
    </message>
    <message>
        <source>High arch</source>
        <extracomment>preset high-arch: title</extracomment>
        <translation>Hohlfuß</translation>
    </message>
    <message>
        <source>High posts invite sprains: stay at 6° or below.</source>
        <extracomment>preset sport: when not</extracomment>
        <translation>Hohe Keile begünstigen Umknicken: bei höchstens 6° bleiben.</translation>
    </message>
    <message>
        <source>Higher lifts are usually shared with the sole of the shoe, and built up in steps.</source>
        <extracomment>RX-LIFT-VERY-HIGH: meaning</extracomment>
        <translation>Höhere Ausgleiche werden meist mit der Schuhsohle geteilt und in Stufen aufgebaut.</translation>
    </message>
    <message>
        <source>Holds a foot that falls inwards over the edge of the shell.</source>
        <extracomment>medial_flange: help</extracomment>
        <translation>Hält einen Fuß, der über den Schalenrand nach innen fällt.</translation>
    </message>
    <message>
        <source>Holds a heel that tends to tip outwards; as deep as in sport.</source>
        <extracomment>preset high-arch: why heel_cup_depth</extracomment>
        <translation>Hält eine Ferse, die nach außen kippen will; so tief wie im Sport.</translation>
    </message>
    <message>
        <source>How far behind the distal edge the underside begins to be ground away.</source>
        <extracomment>distal_taper_run: definition</extracomment>
        <translation>Wie weit hinter der distalen Kante der Schliff der Unterseite beginnt.</translation>
    </message>
    <message>
        <source>How far the apex of the pad lies from its usual place 8 mm behind the line of the metatarsal heads: + towards the toes, − towards the heel.</source>
        <extracomment>met_pad_offset: definition</extracomment>
        <translation>Wie weit der Scheitel der Pelotte von seiner üblichen Lage 8 mm hinter der Ballenlinie entfernt ist: + zu den Zehen, − zur Ferse.</translation>
    </message>
    <message>
        <source>How far the ball end of the groove is moved sideways: + medially, − laterally.</source>
        <extracomment>fascia_groove_ball_aside: definition</extracomment>
        <translation>Wie weit das Ballenende der Rinne seitlich versetzt ist: + nach medial, − nach lateral.</translation>
    </message>
    <message>
        <source>How far the crest is moved along the foot: + towards the toes, − towards the heel.</source>
        <extracomment>toe_crest_offset: definition</extracomment>
        <translation>Wie weit der Steg entlang des Fußes versetzt ist: + zu den Zehen, − zur Ferse.</translation>
    </message>
    <message>
        <source>How far the crest of the bar lies from its usual place 8 mm behind the line of the metatarsal heads: + towards the toes, − towards the heel.</source>
        <extracomment>met_bar_offset: definition</extracomment>
        <translation>Wie weit der Scheitel des Stegs von seiner üblichen Lage 8 mm hinter der Ballenlinie entfernt ist: + zu den Zehen, − zur Ferse.</translation>
    </message>
    <message>
        <source>How far the cut-out reaches aside, from the first metatarsal head towards the fifth, but at least 9 mm. From there the edge swings forward to the other heads.</source>
        <extracomment>first_ray_cutout_width: definition</extracomment>
        <translation>Wie weit der Ausschnitt zur Seite reicht, vom Metatarsalköpfchen 1 in Richtung 5, mindestens aber 9 mm. Von dort schwingt die Kante nach vorn zu den übrigen Köpfchen.</translation>
    </message>
    <message>
        <source>How far the distal edge of the top surface moves forward (+) or back (−), across from the third metatarsal head.</source>
        <extracomment>distal_edge: definition</extracomment>
        <translation>Wie weit die distale Kante der Oberfläche auf Höhe des dritten Metatarsalköpfchens nach vorn (+) oder zurück (−) rückt.</translation>
    </message>
    <message>
        <source>How far the distal edge of the top surface retreats under the first ray, where the cut-out is as wide as asked. On three-quarter and sulcus devices.</source>
        <extracomment>first_ray_cutout: definition</extracomment>
        <translation>Wie weit die distale Kante der Oberfläche unter dem ersten Strahl zurückweicht, wo der Ausschnitt so breit ist wie verlangt. Bei dreiviertellangen Einlagen und solchen bis Zehengrund.</translation>
    </message>
    <message>
        <source>How far the dome is moved along the foot: + towards the toes, − towards the heel.</source>
        <extracomment>cuboid_forward: definition</extracomment>
        <translation>Wie weit die Kuppe entlang des Fußes versetzt ist: + zu den Zehen, − zur Ferse.</translation>
    </message>
    <message>
        <source>How far the dome is moved sideways: + medially, − laterally.</source>
        <extracomment>cuboid_aside: definition</extracomment>
        <translation>Wie weit die Kuppe seitlich versetzt ist: + nach medial, − nach lateral.</translation>
    </message>
    <message>
        <source>How far the heel end of the groove is moved sideways: + medially, − laterally.</source>
        <extracomment>fascia_groove_heel_aside: definition</extracomment>
        <translation>Wie weit das Fersenende der Rinne seitlich versetzt ist: + nach medial, − nach lateral.</translation>
    </message>
    <message>
        <source>How far the pad is moved sideways: + medially, − laterally.</source>
        <extracomment>met_pad_aside: definition</extracomment>
        <translation>Wie weit die Pelotte seitlich versetzt ist: + nach medial, − nach lateral.</translation>
    </message>
    <message>
        <source>How far the sink, from the heel seat, is moved along the foot: + towards the toes, − towards the heel.</source>
        <extracomment>heel_aperture_forward: definition</extracomment>
        <translation>Wie weit die Mulde vom Fersenbett aus entlang des Fußes versetzt ist: + zu den Zehen, − zur Ferse.</translation>
    </message>
    <message>
        <source>How far the sink, from the heel seat, is moved sideways: + medially, − laterally.</source>
        <extracomment>heel_aperture_aside: definition</extracomment>
        <translation>Wie weit die Mulde vom Fersenbett aus seitlich versetzt ist: + nach medial, − nach lateral.</translation>
    </message>
    <message>
        <source>How far what stands out farthest of the medial rim moves outwards (+) or inwards (−) in the section across the arch point; it follows the foot's wall up or down.</source>
        <extracomment>medial_edge_width: definition</extracomment>
        <translation>Wie weit die am weitesten ausladende Stelle des medialen Rands im Schnitt durch den Gewölbepunkt nach außen (+) oder innen (−) rückt; sie folgt der Wand des Fußes nach oben oder unten.</translation>
    </message>
    <message>
        <source>How much further apart than scanned the inner walls of the heel cup stand, on each side; measured beside the heel seat, at four fifths of the cup's depth. For cups of 7 mm or more.</source>
        <extracomment>heel_cup_width: definition</extracomment>
        <translation>Wie weit die Innenwände der Fersenschale auf jeder Seite weiter auseinanderstehen als gescannt; gemessen neben dem Fersensitz, auf vier Fünfteln der Tiefe der Schale. Für Schalen ab 7 mm.</translation>
    </message>
    <message>
        <source>In a shallow cup the heel slides off the skive.</source>
        <extracomment>RX-SKIVE-CUP: meaning</extracomment>
        <translation>In einer flachen Fersenschale rutscht die Ferse vom Skive ab.</translation>
    </message>
    <message>
        <source>Insoles are 80 to 360 mm long. Look whether this is the right file.</source>
        <extracomment>SOLID-SIZE: meaning</extracomment>
        <translation>Einlagen sind 80 bis 360 mm lang. Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Is it swelling? Scan in the hour in which the shoes are worn.</source>
        <extracomment>preset pregnancy: to look at with the patient</extracomment>
        <translation>Ist es eine Schwellung? Zu der Tageszeit scannen, zu der die Schuhe getragen werden.</translation>
    </message>
    <message>
        <source>Is the ankle stable, does it sprain?</source>
        <extracomment>preset high-arch: to look at with the patient</extracomment>
        <translation>Ist das Sprunggelenk stabil, knickt es um?</translation>
    </message>
    <message>
        <source>Is the first ray short or weak, so that the second head takes its load?</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: to look at with the patient</extracomment>
        <translation>Ist der erste Strahl kurz oder schwach, sodass das zweite Köpfchen seine Last trägt?</translation>
    </message>
    <message>
        <source>Is there room in the toe box, and is the shoe wide enough?</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: to look at with the patient</extracomment>
        <translation>Ist in der Vorderkappe Platz, und ist der Schuh breit genug?</translation>
    </message>
    <message>
        <source>It begins gradually at the metatarsal bases.</source>
        <extracomment>met_pad_length: help</extracomment>
        <translation>Sie beginnt allmählich an den Basen der Metatarsalia.</translation>
    </message>
    <message>
        <source>It can be made but may break in cleaning or wear. Ask for a thicker shell where it carries.</source>
        <extracomment>PRINT-WALL-LEAN: meaning</extracomment>
        <translation>Sie lässt sich fertigen, kann aber beim Reinigen oder Tragen brechen. Wo sie trägt, eine dickere Schale verordnen.</translation>
    </message>
    <message>
        <source>It fits {printer} {pose}, turned by {angle:.1f}° on the bed.</source>
        <extracomment>PRINT-TURNED: message</extracomment>
        <translation>Passt in {printer}: {pose}, auf dem Druckbett um {angle:.1f}° gedreht.</translation>
    </message>
    <message>
        <source>It is not said how the difference was measured: clinical ways err by 2 to 5 mm.</source>
        <extracomment>how far a way of measuring is to be trusted</extracomment>
        <translation>Nicht angegeben ist, wie die Differenz gemessen wurde: Klinische Messweisen irren um 2 bis 5 mm.</translation>
    </message>
    <message>
        <source>It is not said whether the difference is structural or functional: settle that before lifting.</source>
        <extracomment>RX-LEG-KIND-UNKNOWN: message</extracomment>
        <translation>Nicht angegeben ist, ob die Differenz strukturell oder funktionell ist: vor dem Erhöhen klären.</translation>
    </message>
    <message>
        <source>It is {length:.4g} mm long: no insole in any unit.</source>
        <extracomment>SOLID-SIZE: message</extracomment>
        <translation>{length:.4g} mm lang: in keiner Einheit eine Einlage.</translation>
    </message>
    <message>
        <source>Its length of {length:.4g} cannot be millimetres: taken as {unit} ({meant:.0f} mm). Scale it by {unit_mm:g} before it is printed.</source>
        <extracomment>SOLID-UNIT: message</extracomment>
        <translation>Die Länge von {length:.4g} können keine Millimeter sein: Angenommen wird {unit} ({meant:.0f} mm). Vor dem Drucken mit {unit_mm:g} skalieren.</translation>
    </message>
    <message>
        <source>JoshKirk's public generator (edge of 2.5 mm)</source>
        <extracomment>source</extracomment>
        <translation>öffentlicher Generator von JoshKirk (Kante von 2,5 mm)</translation>
    </message>
    <message>
        <source>Keeps a foot from sliding outwards; a Blake inversion needs one.</source>
        <extracomment>lateral_flange: help</extracomment>
        <translation>Hält den Fuß vom Rutschen nach außen ab; eine Blake-Inversion braucht ihn.</translation>
    </message>
    <message>
        <source>Kirby's skive: 2, 4 or 6 mm. Needs a heel cup of 14 mm and an extrinsic rearfoot post. Not with lateral instability, lateral heel pain, a thin fat pad or soft heel pads.</source>
        <extracomment>medial_skive: help</extracomment>
        <translation>Der Kirby-Skive: 2, 4 oder 6 mm. Braucht eine Fersenschale von 14 mm und einen extrinsischen Rückfußkeil. Nicht bei lateraler Instabilität, lateralem Fersenschmerz, dünnem Fettpolster oder weichen Fersenpolstern.</translation>
    </message>
    <message>
        <source>L &lt; SBU / (D + C): the unlevelness of the sacral base divided by points for duration and for how far the spine has adapted. The measured difference stands in for the sacral base, which needs an X-ray.</source>
        <extracomment>RX-LEG-HEILIG: meaning</extracomment>
        <translation>L &lt; SBU / (D + C): der Schiefstand der Sakrumbasis geteilt durch Punkte für die Dauer und dafür, wie weit die Wirbelsäule sich angepasst hat. Die gemessene Differenz steht für die Sakrumbasis, die ein Röntgenbild braucht.</translation>
    </message>
    <message>
        <source>Laboratories do not agree on arch fill (their standard is 3.2 mm in one, 6.4 mm in another, 12.7 mm for a low arch), so the arch is left as scanned: lower it with arch_change where it presses.</source>
        <extracomment>preset flexible-flat-foot: evidence</extracomment>
        <translation>Über die Gewölbeauffüllung sind sich die Werkstätten uneins (Standard sind 3,2 mm in der einen, 6,4 mm in der anderen, 12,7 mm bei flachem Gewölbe); deshalb bleibt das Gewölbe wie gescannt: Wo es drückt, über die Gewölbeänderung senken.</translation>
    </message>
    <message>
        <source>Laboratories fill 1.6 to 6.4 mm, and up to 12.7 mm for a low arch; they do not agree on a standard.</source>
        <extracomment>RX-ARCH-LOW: meaning</extracomment>
        <translation>Werkstätten füllen 1,6 bis 6,4 mm auf, bei flachem Gewölbe bis 12,7 mm; einen gemeinsamen Standard haben sie nicht.</translation>
    </message>
    <message>
        <source>Labs call lowering it arch fill: minimum is about 1.6 mm, standard 3.2 to 6.4 mm.</source>
        <extracomment>arch_change: help</extracomment>
        <translation>Das Absenken heißt in Werkstätten Gewölbeauffüllung: wenig sind etwa 1,6 mm, üblich 3,2 bis 6,4 mm.</translation>
    </message>
    <message>
        <source>Laser sintering, PA11</source>
        <extracomment>process sls_pa11</extracomment>
        <translation>Lasersintern, PA11</translation>
    </message>
    <message>
        <source>Laser sintering, PA12</source>
        <extracomment>process sls_pa12</extracomment>
        <translation>Lasersintern, PA12</translation>
    </message>
    <message>
        <source>Lateral arch</source>
        <extracomment>lateral_arch: label</extracomment>
        <translation>Laterales Gewölbe</translation>
    </message>
    <message>
        <source>Lateral edge height</source>
        <extracomment>lateral_edge_height: label</extracomment>
        <translation>Laterale Randhöhe</translation>
    </message>
    <message>
        <source>Lateral flange</source>
        <extracomment>lateral_flange: label</extracomment>
        <translation>Lateraler Flansch</translation>
    </message>
    <message>
        <source>Lateral heel skive</source>
        <extracomment>lateral_skive: label</extracomment>
        <translation>Lateraler Fersenskive</translation>
    </message>
    <message>
        <source>Layers of 3.2 mm</source>
        <extracomment>way to build up a lift: title</extracomment>
        <translation>Schichten von 3,2 mm</translation>
    </message>
    <message>
        <source>Least thickness of the shell from 39 % of the foot's length to a fifth of it behind the metatarsal heads, outside posts, edge band and taper. Zones pass into one another smoothly.</source>
        <extracomment>thickness_mid: definition</extracomment>
        <translation>Geringste Dicke der Schale von 39 % der Fußlänge bis ein Fünftel der Fußlänge hinter den Metatarsalköpfchen, außerhalb von Keilen, Randstreifen und Ausschliff. Die Zonen gehen sanft ineinander über.</translation>
    </message>
    <message>
        <source>Least thickness of the shell from a ninth of the foot's length behind the metatarsal heads on, outside posts, edge band and taper. Zones pass into one another smoothly.</source>
        <extracomment>thickness_fore: definition</extracomment>
        <translation>Geringste Dicke der Schale ab einem Neuntel der Fußlänge hinter den Metatarsalköpfchen, außerhalb von Keilen, Randstreifen und Ausschliff. Die Zonen gehen sanft ineinander über.</translation>
    </message>
    <message>
        <source>Least thickness of the shell up to 29 % of the foot's length, outside posts, edge band and taper. Zones pass into one another smoothly.</source>
        <extracomment>thickness_rear: definition</extracomment>
        <translation>Geringste Dicke der Schale bis 29 % der Fußlänge, außerhalb von Keilen, Randstreifen und Ausschliff. Die Zonen gehen sanft ineinander über.</translation>
    </message>
    <message>
        <source>Leave it empty for a shell of even thickness.</source>
        <extracomment>thickness_fore: help; thickness_mid: help; thickness_rear: help</extracomment>
        <translation>Für eine Schale gleichmäßiger Dicke leer lassen.</translation>
    </message>
    <message>
        <source>Leaves the toe box alone.</source>
        <extracomment>preset dress-shoe: why length</extracomment>
        <translation>Lässt die Vorderkappe frei.</translation>
    </message>
    <message>
        <source>Leg-length difference</source>
        <extracomment>order form: leg_length_difference</extracomment>
        <translation>Beinlängendifferenz</translation>
    </message>
    <message>
        <source>Leg-length difference (first step)</source>
        <extracomment>preset leg-length-difference: title</extracomment>
        <translation>Beinlängendifferenz (erste Stufe)</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length: label</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the pad along the foot, two thirds of it behind the apex.</source>
        <extracomment>met_pad_length: definition</extracomment>
        <translation>Länge der Pelotte entlang des Fußes, zwei Drittel davon hinter dem Scheitel.</translation>
    </message>
    <message>
        <source>Length of the sink along the foot, where it is half as deep as in its middle.</source>
        <extracomment>heel_aperture_length: definition</extracomment>
        <translation>Länge der Mulde entlang des Fußes, wo sie halb so tief ist wie in der Mitte.</translation>
    </message>
    <message>
        <source>Lift and posting raise the heel by about {total} ({lift} lift, {posting} posting): more than the 6 mm that most shoes have room for.</source>
        <extracomment>RX-HEEL-RISE: message</extracomment>
        <translation>Fersenerhöhung und Keil heben die Ferse um etwa {total} (Erhöhung {lift}, Keil {posting}): mehr als die 6 mm, für die die meisten Schuhe Platz haben.</translation>
    </message>
    <message>
        <source>Lift taper end</source>
        <extracomment>lift_taper_end: label</extracomment>
        <translation>Auslauf der Erhöhung</translation>
    </message>
    <message>
        <source>Long hours on hard floors in work shoes.</source>
        <extracomment>preset standing-work: for whom it is</extracomment>
        <translation>Lange Stunden auf harten Böden in Arbeitsschuhen.</translation>
    </message>
    <message>
        <source>Low edges that do not show and do not press in a narrow shoe.</source>
        <extracomment>preset dress-shoe: why trim_line</extracomment>
        <translation>Niedrige Ränder, die man nicht sieht und die im schmalen Schuh nicht drücken.</translation>
    </message>
    <message>
        <source>Low for dress shoes, high for a foot that must be held. The heel cup has its own depth.</source>
        <extracomment>trim_line: help</extracomment>
        <translation>Niedrig für elegante Schuhe, hoch für einen Fuß, der gehalten werden muss. Die Fersenschale hat ihre eigene Tiefe.</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>material: label</extracomment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Medial and lateral skive together pinch the heel from both sides: usually only one is meant.</source>
        <extracomment>RX-SKIVE-BOTH: message</extracomment>
        <translation>Medialer und lateraler Skive zusammen klemmen die Ferse von beiden Seiten ein: Meist ist nur einer gemeint.</translation>
    </message>
    <message>
        <source>Medial edge height</source>
        <extracomment>medial_edge_height: label</extracomment>
        <translation>Mediale Randhöhe</translation>
    </message>
    <message>
        <source>Medial flange</source>
        <extracomment>medial_flange: label</extracomment>
        <translation>Medialer Flansch</translation>
    </message>
    <message>
        <source>Medial heel skive</source>
        <extracomment>medial_skive: label</extracomment>
        <translation>Medialer Fersenskive</translation>
    </message>
    <message>
        <source>Medial width at the arch</source>
        <extracomment>medial_edge_width: label</extracomment>
        <translation>Mediale Breite am Gewölbe</translation>
    </message>
    <message>
        <source>Metatarsal bar</source>
        <extracomment>met_bar: label</extracomment>
        <translation>Retrokapitaler Steg</translation>
    </message>
    <message>
        <source>Metatarsal bar place</source>
        <extracomment>met_bar_offset: label</extracomment>
        <translation>Lage des Stegs</translation>
    </message>
    <message>
        <source>Metatarsal off-loading</source>
        <extracomment>group of parameters; section of the prescription</extracomment>
        <translation>Entlastung der Köpfchen</translation>
    </message>
    <message>
        <source>Metatarsal pad</source>
        <extracomment>met_pad: label</extracomment>
        <translation>Mittelfußpelotte</translation>
    </message>
    <message>
        <source>Metatarsal pad length</source>
        <extracomment>met_pad_length: label</extracomment>
        <translation>Länge der Pelotte</translation>
    </message>
    <message>
        <source>Metatarsal pad place</source>
        <extracomment>met_pad_offset: label</extracomment>
        <translation>Lage der Pelotte</translation>
    </message>
    <message>
        <source>Metatarsal pad sideways</source>
        <extracomment>met_pad_aside: label</extracomment>
        <translation>Pelotte seitlich</translation>
    </message>
    <message>
        <source>Metatarsal pad width</source>
        <extracomment>met_pad_width: label</extracomment>
        <translation>Breite der Pelotte</translation>
    </message>
    <message>
        <source>Method (scanner, foam, cast)</source>
        <extracomment>order form: scan_method</extracomment>
        <translation>Verfahren (Scanner, Trittschaum, Gips)</translation>
    </message>
    <message>
        <source>Midfoot</source>
        <extracomment>group of parameters; section of the prescription</extracomment>
        <translation>Mittelfuß</translation>
    </message>
    <message>
        <source>Milled EVA</source>
        <extracomment>process milled_eva</extracomment>
        <translation>Gefrästes EVA</translation>
    </message>
    <message>
        <source>Milled polypropylene</source>
        <extracomment>process milled_pp</extracomment>
        <translation>Gefrästes Polypropylen</translation>
    </message>
    <message>
        <source>Morton's extension</source>
        <extracomment>mortons_extension: label</extracomment>
        <translation>Morton-Extension</translation>
    </message>
    <message>
        <source>Morton's neuroma, metatarsalgia</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: title</extracomment>
        <translation>Morton-Neurom, Metatarsalgie</translation>
    </message>
    <message>
        <source>Motion is ground off the material under the shell; without such a post there is none.</source>
        <extracomment>RX-MOTION-WITHOUT-POST: meaning</extracomment>
        <translation>Geschliffen wird das Material unter der Schale; ohne Keil oder Sockel gibt es keines.</translation>
    </message>
    <message>
        <source>Move it back for a navicular that is low, forward for a long arch.</source>
        <extracomment>arch_apex: help</extracomment>
        <translation>Bei tief stehendem Kahnbein nach hinten, bei langem Gewölbe nach vorn verlegen.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>order form: patient_name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a process to have its own limit checked. The rounded rim is not counted.</source>
        <extracomment>SOLID-THIN: meaning</extracomment>
        <translation>Ein Verfahren angeben, um dessen eigene Grenze zu prüfen. Der gerundete Rand zählt nicht.</translation>
    </message>
    <message>
        <source>Narrow for dress shoes, wide for a full medial arch.</source>
        <extracomment>width: help</extracomment>
        <translation>Schmal für elegante Schuhe, breit für ein volles mediales Gewölbe.</translation>
    </message>
    <message>
        <source>Neighbouring triangles disagreed about which side of the surface is outside. Nothing is lost.</source>
        <extracomment>SCAN-FLIPPED: meaning</extracomment>
        <translation>Benachbarte Dreiecke waren sich nicht einig, welche Seite der Oberfläche außen ist. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Neighbouring triangles face opposite ways across {count} edges, the first near {place} mm.</source>
        <extracomment>SOLID-TURNED: message</extracomment>
        <translation>Benachbarte Dreiecke zeigen an {count} Kanten in entgegengesetzte Richtungen, zuerst bei {place} mm.</translation>
    </message>
    <message>
        <source>No edge under the sole.</source>
        <extracomment>preset arthritis: why length</extracomment>
        <translation>Keine Kante unter der Sohle.</translation>
    </message>
    <message>
        <source>No medial skive and no medial post here: they push further outwards.</source>
        <extracomment>preset under-pronation: when not</extracomment>
        <translation>Hier kein medialer Skive und kein medialer Keil: Sie drücken weiter nach außen.</translation>
    </message>
    <message>
        <source>No posts in joints that do not move: they only shift the pain.</source>
        <extracomment>preset arthritis: when not</extracomment>
        <translation>Keine Keile bei Gelenken, die sich nicht bewegen: Sie verlagern nur den Schmerz.</translation>
    </message>
    <message>
        <source>No skive with lateral instability, lateral heel pain, a thin fat pad or soft heel pads.</source>
        <extracomment>preset flexible-flat-foot: when not; preset over-pronation: when not</extracomment>
        <translation>Kein Skive bei lateraler Instabilität, lateralem Fersenschmerz, dünnem Fettpolster oder weichen Fersenpolstern.</translation>
    </message>
    <message>
        <source>No study in our collection gives numbers for children: they are proposals.</source>
        <extracomment>preset child: evidence</extracomment>
        <translation>Keine Studie unserer Sammlung nennt Zahlen für Kinder: Es sind Vorschläge.</translation>
    </message>
    <message>
        <source>No study in our collection gives numbers for this: they are proposals.</source>
        <extracomment>preset arthritis: evidence; preset pregnancy: evidence; preset standing-work: evidence</extracomment>
        <translation>Keine Studie unserer Sammlung nennt hierfür Zahlen: Es sind Vorschläge.</translation>
    </message>
    <message>
        <source>Not for a functional difference: look for its cause instead.</source>
        <extracomment>preset leg-length-difference: when not</extracomment>
        <translation>Nicht bei funktioneller Differenz: stattdessen die Ursache suchen.</translation>
    </message>
    <message>
        <source>Not for a lift of more than a few millimetres: 6 mm does not fit small dress shoes.</source>
        <extracomment>preset dress-shoe: when not</extracomment>
        <translation>Nicht für eine Erhöhung von mehr als ein paar Millimetern: 6 mm passen nicht in kleine elegante Schuhe.</translation>
    </message>
    <message>
        <source>Not for a rigid flat foot, which cannot be pushed into an arch: cushion that one.</source>
        <extracomment>preset flexible-flat-foot: when not</extracomment>
        <translation>Nicht beim rigiden Plattfuß, der sich zu keinem Gewölbe aufrichten lässt: diesen weich betten.</translation>
    </message>
    <message>
        <source>Not more than 6 mm on an orthosis, 10 mm at most in a shoe; above that raise the sole.</source>
        <extracomment>preset leg-length-difference: when not</extracomment>
        <translation>Nicht mehr als 6 mm auf einer Einlage, höchstens 10 mm im Schuh; darüber die Sohle erhöhen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>order form: group</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes to the lab</source>
        <extracomment>order form: notes</extracomment>
        <translation>Notizen für die Werkstatt</translation>
    </message>
    <message>
        <source>Nothing above about 45 % of the foot's length is measured or built upon.</source>
        <extracomment>FOOT-LEG: meaning</extracomment>
        <translation>Oberhalb von etwa 45 % der Fußlänge wird nichts gemessen oder aufgebaut.</translation>
    </message>
    <message>
        <source>Numb feet do not feel a wrong pad: with neuropathy look at the skin within days.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: when not</extracomment>
        <translation>Taube Füße spüren eine falsche Pelotte nicht: bei Neuropathie die Haut schon nach wenigen Tagen ansehen.</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <extracomment>order form: pairs</extracomment>
        <translation>Zahl der Paare</translation>
    </message>
    <message>
        <source>Nylon PA11 (powder bed)</source>
        <extracomment>material pa11</extracomment>
        <translation>Nylon PA11 (Pulverbett)</translation>
    </message>
    <message>
        <source>Nylon PA12 (powder bed)</source>
        <extracomment>material pa12</extracomment>
        <translation>Nylon PA12 (Pulverbett)</translation>
    </message>
    <message>
        <source>Nylon below 60 kg.</source>
        <extracomment>preset child: why shell_thickness</extracomment>
        <translation>Nylon unter 60 kg.</translation>
    </message>
    <message>
        <source>Nylon: 2.0 mm below 60 kg, 2.5 to 80 kg, 3.0 to 100 kg, 3.5 above. Polypropylene: 3 to 4.5 mm.</source>
        <extracomment>shell_thickness: help</extracomment>
        <translation>Nylon: 2,0 mm unter 60 kg, 2,5 bis 80 kg, 3,0 bis 100 kg, darüber 3,5. Polypropylen: 3 bis 4,5 mm.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>order form: occupation</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Off-load fifth metatarsal head</source>
        <extracomment>offload_mth5: label</extracomment>
        <translation>Entlastung MTK 5</translation>
    </message>
    <message>
        <source>Off-load first metatarsal head</source>
        <extracomment>offload_mth1: label</extracomment>
        <translation>Entlastung MTK 1</translation>
    </message>
    <message>
        <source>Off-load fourth metatarsal head</source>
        <extracomment>offload_mth4: label</extracomment>
        <translation>Entlastung MTK 4</translation>
    </message>
    <message>
        <source>Off-load second metatarsal head</source>
        <extracomment>offload_mth2: label</extracomment>
        <translation>Entlastung MTK 2</translation>
    </message>
    <message>
        <source>Off-load third metatarsal head</source>
        <extracomment>offload_mth3: label</extracomment>
        <translation>Entlastung MTK 3</translation>
    </message>
    <message>
        <source>Off-loading radius</source>
        <extracomment>offload_radius: label</extracomment>
        <translation>Radius der Entlastung</translation>
    </message>
    <message>
        <source>On the post of an orthosis most shoes have room for 6 mm; a post raises the heel as a lift does.</source>
        <extracomment>RX-HEEL-POST-HIGH: meaning</extracomment>
        <translation>Auf dem Sockel einer Einlage haben die meisten Schuhe Platz für 6 mm; er hebt die Ferse wie eine Erhöhung.</translation>
    </message>
    <message>
        <source>On the wrong side every medial correction would be a lateral one.</source>
        <extracomment>FOOT-SIDE-DOUBT: meaning</extracomment>
        <translation>Auf der falschen Seite wäre jede mediale Korrektur eine laterale.</translation>
    </message>
    <message>
        <source>One insole is one body: stray parts and inner cavities are printed, or trap powder.</source>
        <extracomment>SOLID-BODIES: meaning</extracomment>
        <translation>Eine Einlage ist ein Körper: Lose Teile und Hohlräume werden mitgedruckt oder schließen Pulver ein.</translation>
    </message>
    <message>
        <source>One lift of 3 mm: the step of those who build up slowly, and half of a difference of 6 mm.</source>
        <extracomment>preset leg-length-difference: why heel_lift</extracomment>
        <translation>Eine Erhöhung von 3 mm: der Schritt derer, die langsam aufbauen, und die Hälfte einer Differenz von 6 mm.</translation>
    </message>
    <message>
        <source>One pair of insoles for work and one for the rest?</source>
        <extracomment>preset standing-work: to look at with the patient</extracomment>
        <translation>Ein Paar Einlagen für die Arbeit und eines für sonst?</translation>
    </message>
    <message>
        <source>One value in the file of settings is not what it should be. The others are kept.</source>
        <extracomment>APP-SETTINGS-VALUE: meaning</extracomment>
        <translation>Ein Wert in der Datei der Einstellungen ist nicht, was er sein sollte. Die übrigen bleiben.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>order form: group</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>OrthoCAD (0 to 8 mm), AOMS and OreTek order forms</source>
        <extracomment>source</extracomment>
        <translation>OrthoCAD (0 bis 8 mm), Bestellformulare von AOMS und OreTek</translation>
    </message>
    <message>
        <source>Outgrowth</source>
        <extracomment>order form: outgrowth</extracomment>
        <translation>Zugabe für Wachstum</translation>
    </message>
    <message>
        <source>Over-pronation</source>
        <extracomment>preset over-pronation: title</extracomment>
        <translation>Überpronation</translation>
    </message>
    <message>
        <source>Pain under or between the second to fourth metatarsal heads.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: for whom it is</extracomment>
        <translation>Schmerz unter oder zwischen den Metatarsalköpfchen 2 bis 4.</translation>
    </message>
    <message>
        <source>Pain under the heel with the first steps of the morning.</source>
        <extracomment>preset plantar-fasciitis: for whom it is</extracomment>
        <translation>Schmerz unter der Ferse bei den ersten Schritten am Morgen.</translation>
    </message>
    <message>
        <source>Painful, stiff joints of hindfoot and midfoot: spread the load and cushion, correct nothing.</source>
        <extracomment>preset arthritis: for whom it is</extracomment>
        <translation>Schmerzhafte, steife Gelenke in Rück- und Mittelfuß: Last verteilen und weich betten, nichts korrigieren.</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>order form: group</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient code</source>
        <extracomment>order form: patient_code</extracomment>
        <translation>Patientencode</translation>
    </message>
    <message>
        <source>Pelvis and back: does it help within two weeks? If not, take it out.</source>
        <extracomment>preset pregnancy: to look at with the patient</extracomment>
        <translation>Becken und Rücken: Hilft es binnen zwei Wochen? Sonst herausnehmen.</translation>
    </message>
    <message>
        <source>Picked points</source>
        <extracomment>group of parameters; section of the prescription</extracomment>
        <translation>Gewählte Punkte</translation>
    </message>
    <message>
        <source>Plantar fascia groove</source>
        <extracomment>fascia_groove: label</extracomment>
        <translation>Plantarfaszienrinne</translation>
    </message>
    <message>
        <source>Plantar fasciitis</source>
        <extracomment>preset plantar-fasciitis: title</extracomment>
        <translation>Plantarfasziitis</translation>
    </message>
    <message>
        <source>Polypropylene</source>
        <extracomment>material pp</extracomment>
        <translation>Polypropylen</translation>
    </message>
    <message>
        <source>Position (neutral, …)</source>
        <extracomment>order form: scan_position</extracomment>
        <translation>Stellung (neutral, …)</translation>
    </message>
    <message>
        <source>Post pivot</source>
        <extracomment>post_pivot: label</extracomment>
        <translation>Drehpunkt des Keils</translation>
    </message>
    <message>
        <source>Posterior rim minus the lowest point of the heel seat, both on the top surface.</source>
        <extracomment>heel_cup_depth: definition</extracomment>
        <translation>Hinterer Rand minus tiefster Punkt des Fersenbetts, beide auf der Oberseite.</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>section of the prescription</extracomment>
        <translation>Keile</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>group of parameters</extracomment>
        <translation>Keile</translation>
    </message>
    <message>
        <source>Posts lowered eversion by 2 to 4°, and raised the knee adduction moment with it.</source>
        <extracomment>preset flexible-flat-foot: evidence</extracomment>
        <translation>Keile verringerten die Eversion um 2 bis 4° und erhöhten dabei das Knieadduktionsmoment.</translation>
    </message>
    <message>
        <source>Posts of 9° were once made; today 4°, at times 6°, because high ones invite inversion sprains.</source>
        <extracomment>preset over-pronation: evidence</extracomment>
        <translation>Früher gab es Keile von 9°; heute 4°, zuweilen 6°, weil hohe Supinationstraumen begünstigen.</translation>
    </message>
    <message>
        <source>Powder-bed nylon can be made from 0.5 mm and is recommended from 1 mm on; each process is checked by its own limit, in resources/processes.json.</source>
        <extracomment>RX-EDGE-THIN: meaning</extracomment>
        <translation>Nylon im Pulverbett lässt sich ab 0,5 mm fertigen und wird ab 1 mm empfohlen; jedes Verfahren wird nach seiner eigenen Grenze geprüft, aus resources/processes.json.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <extracomment>order form: practitioner</extracomment>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>preset pregnancy: title</extracomment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Prescribe the material that the process is fed with, or choose another process.</source>
        <extracomment>PRINT-MATERIAL: meaning</extracomment>
        <translation>Das Material verordnen, mit dem das Verfahren arbeitet, oder ein anderes Verfahren wählen.</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>order form: priority</extracomment>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Process and printer were named apart and do not belong together; both were checked as they are.</source>
        <extracomment>PRINT-PAIRING: meaning</extracomment>
        <translation>Verfahren und Drucker wurden getrennt angegeben und gehören nicht zusammen; beide wurden so geprüft, wie sie sind.</translation>
    </message>
    <message>
        <source>Pronation without complaints is no reason to treat.</source>
        <extracomment>preset over-pronation: when not</extracomment>
        <translation>Pronation ohne Beschwerden ist kein Grund zu behandeln.</translation>
    </message>
    <message>
        <source>Radius of every recess under a head, where it is half as deep as in its middle. Smaller where the recess would reach the middle of the next head.</source>
        <extracomment>offload_radius: definition</extracomment>
        <translation>Radius jeder Mulde unter einem Köpfchen, wo sie halb so tief ist wie in der Mitte. Kleiner, wo die Mulde bis zur Mitte des nächsten Köpfchens reichen würde.</translation>
    </message>
    <message>
        <source>Radius of the rounded rim.</source>
        <extracomment>edge_rounding: definition</extracomment>
        <translation>Radius des gerundeten Randes.</translation>
    </message>
    <message>
        <source>Raise it for a foot that rolls over the edge, lower it for a narrow shoe.</source>
        <extracomment>medial_edge_height: help</extracomment>
        <translation>Erhöhen, wenn der Fuß über den Rand rollt, senken für einen engen Schuh.</translation>
    </message>
    <message>
        <source>Raise it for a foot that slides outwards.</source>
        <extracomment>lateral_edge_height: help</extracomment>
        <translation>Erhöhen, wenn der Fuß nach außen rutscht.</translation>
    </message>
    <message>
        <source>Raises and reliefs at points</source>
        <extracomment>spots: label</extracomment>
        <translation>Erhöhungen und Mulden</translation>
    </message>
    <message>
        <source>Raises and reliefs lift the heel by {rise:.1f} mm.</source>
        <extracomment>CLINICAL-ADDITIONS-RAISE: message</extracomment>
        <translation>Erhöhungen und Entlastungen heben die Ferse um {rise:.1f} mm.</translation>
    </message>
    <message>
        <source>Raises are usually begun low and built up. The usual range stands in the help of each.</source>
        <extracomment>RX-ADDITION-HIGH: meaning</extracomment>
        <translation>Erhöhungen beginnen meist niedrig und werden aufgebaut. Der übliche Bereich steht jeweils in der Hilfe.</translation>
    </message>
    <message>
        <source>Rearfoot post</source>
        <extracomment>rearfoot_post: label</extracomment>
        <translation>Rückfußkeil</translation>
    </message>
    <message>
        <source>Rearfoot post kind</source>
        <extracomment>rearfoot_post_kind: label</extracomment>
        <translation>Art des Rückfußkeils</translation>
    </message>
    <message>
        <source>Rearfoot post motion</source>
        <extracomment>rearfoot_post_motion: label</extracomment>
        <translation>Bewegungsschliff</translation>
    </message>
    <message>
        <source>Rearfoot posts are usually extrinsic; forefoot posts may be either.</source>
        <extracomment>forefoot_post_kind: help; rearfoot_post_kind: help</extracomment>
        <translation>Rückfußkeile sind meist extrinsisch; Vorfußkeile können beides sein.</translation>
    </message>
    <message>
        <source>Repeat of order no.</source>
        <extracomment>order form: repeat_of</extracomment>
        <translation>Wiederholung von Auftrag Nr.</translation>
    </message>
    <message>
        <source>Replaces the inlay of the shoe, and has no edge under the ball.</source>
        <extracomment>preset standing-work: why length</extracomment>
        <translation>Ersetzt die Einlegesohle des Schuhs und hat keine Kante unter dem Ballen.</translation>
    </message>
    <message>
        <source>Reverse Morton's extension</source>
        <extracomment>reverse_mortons: label</extracomment>
        <translation>Umgekehrte Morton-Extension</translation>
    </message>
    <message>
        <source>Rheumatoid skin is thin: look at it within days.</source>
        <extracomment>preset arthritis: when not</extracomment>
        <translation>Rheumatische Haut ist dünn: schon nach wenigen Tagen ansehen.</translation>
    </message>
    <message>
        <source>Rise of the lateral longitudinal arch over the surface without it, at its apex in front of the cuboid. Fades to 0 at the heel seat, the metatarsal head line and the foot's axis.</source>
        <extracomment>lateral_arch: definition</extracomment>
        <translation>Anhebung des lateralen Längsgewölbes über die Fläche ohne sie, an ihrem Scheitel vor dem Kuboid. Läuft zum Fersenbett, zur Ballenlinie und zur Fußachse auf 0 aus.</translation>
    </message>
    <message>
        <source>Rise of the lateral rim in the section across the cuboid, at 40 % of the foot's length, + up, − down; the edge follows from heel cup to ball.</source>
        <extracomment>lateral_edge_height: definition</extracomment>
        <translation>Anhebung des lateralen Randes im Querschnitt durch das Kuboid, bei 40 % der Fußlänge, + nach oben, − nach unten; der Rand folgt von der Fersenschale bis zum Ballen.</translation>
    </message>
    <message>
        <source>Rise of the lateral rim over the trim line in the section across the cuboid, at 40 % of the foot's length; gone at the heel and the ball.</source>
        <extracomment>lateral_flange: definition</extracomment>
        <translation>Anhebung des lateralen Randes über den Randverlauf im Querschnitt durch das Kuboid, bei 40 % der Fußlänge; an Ferse und Ballen ausgelaufen.</translation>
    </message>
    <message>
        <source>Rise of the medial rim in the section across the arch point, + up, − down; the edge follows from heel cup to ball.</source>
        <extracomment>medial_edge_height: definition</extracomment>
        <translation>Anhebung des medialen Randes im Querschnitt durch den Gewölbepunkt, + nach oben, − nach unten; der Rand folgt von der Fersenschale bis zum Ballen.</translation>
    </message>
    <message>
        <source>Rise of the medial rim over the trim line in the section across the arch point; highest along the arch, gone at the heel and the ball.</source>
        <extracomment>medial_flange: definition</extracomment>
        <translation>Anhebung des medialen Randes über den Randverlauf im Querschnitt durch den Gewölbepunkt; am Gewölbe am höchsten, an Ferse und Ballen ausgelaufen.</translation>
    </message>
    <message>
        <source>Rise of the top surface at the arch point compared with the scan: + raises, − fills. Fades to 0 at the heel seat, the metatarsal head line and the lateral border.</source>
        <extracomment>arch_change: definition</extracomment>
        <translation>Anhebung der Oberseite am Gewölbepunkt gegenüber dem Scan: + hebt an, − füllt auf. Läuft zum Fersenbett, zur Ballenlinie und zum lateralen Rand auf 0 aus.</translation>
    </message>
    <message>
        <source>Rise of the top surface at the heel seat, the lowest point of the plantar heel. Constant under the heel, then smooth, 0 from the taper end on.</source>
        <extracomment>heel_lift: definition</extracomment>
        <translation>Anhebung der Oberseite im Fersenbett, dem tiefsten Punkt der plantaren Ferse. Unter der Ferse gleichbleibend, dann sanft auslaufend, ab dem Auslauf 0.</translation>
    </message>
    <message>
        <source>Room at the toes: full length needs 8 to 10 mm to the tip of the shoe.</source>
        <extracomment>preset sport: to look at with the patient</extracomment>
        <translation>Platz an den Zehen: Langsohlig braucht 8 bis 10 mm bis zur Schuhspitze.</translation>
    </message>
    <message>
        <source>Running and court shoes.</source>
        <extracomment>preset sport: for whom it is</extracomment>
        <translation>Lauf- und Hallenschuhe.</translation>
    </message>
    <message>
        <source>STL carries no unit, and printers take millimetres. All numbers here are those of the scaled device.</source>
        <extracomment>SOLID-UNIT: meaning</extracomment>
        <translation>STL enthält keine Einheit, und Drucker rechnen in Millimetern. Alle Zahlen hier sind die der skalierten Einlage.</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>order form: group</extracomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan quality: {heel:.0f} % of the heel, {arch:.0f} % of the arch and {heads:.0f} % under the metatarsal heads seen; points {edge:.1f} mm apart; roughness {noise:.2f} mm; {openings} openings.</source>
        <extracomment>FOOT-QUALITY: message</extracomment>
        <translation>Scanqualität: {heel:.0f} % der Ferse, {arch:.0f} % des Gewölbes und {heads:.0f} % unter den Metatarsalköpfchen erfasst; Punktabstand {edge:.1f} mm; Rauheit {noise:.2f} mm; Öffnungen: {openings}.</translation>
    </message>
    <message>
        <source>Scanners leave gaps where they could not see. Gaps up to about 19 mm across are closed with flat patches.</source>
        <extracomment>SCAN-HOLES: meaning</extracomment>
        <translation>Scanner lassen Lücken, wo sie nichts sehen konnten. Lücken bis etwa 19 mm Weite werden mit ebenen Flicken geschlossen.</translation>
    </message>
    <message>
        <source>Scanners pick up crumbs, cables and reflections, and leave pieces inside the surface. Parts that are tiny, or small and away from the foot's surface, are not part of it.</source>
        <extracomment>SCAN-STRAY: meaning</extracomment>
        <translation>Scanner erfassen Krümel, Kabel und Spiegelungen und hinterlassen Stücke im Inneren. Winzige Teile, oder kleine abseits der Fußoberfläche, gehören nicht zum Fuß.</translation>
    </message>
    <message>
        <source>Scanners reach 0.1–0.5 mm; rougher scans lose the detail a device follows.</source>
        <extracomment>FOOT-NOISE: meaning</extracomment>
        <translation>Scanner erreichen 0,1–0,5 mm; rauere Scans verlieren die Einzelheiten, denen eine Einlage folgt.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>order form: sex</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Shell thickness</source>
        <extracomment>shell_thickness: label</extracomment>
        <translation>Schalendicke</translation>
    </message>
    <message>
        <source>Shell thickness for this weight: for a pronated foot in polypropylene 4.0 mm below 75 kg, 4.5 mm above.</source>
        <extracomment>preset flexible-flat-foot: to look at with the patient</extracomment>
        <translation>Schalendicke zu diesem Gewicht: für einen pronierten Fuß in Polypropylen 4,0 mm unter 75 kg, 4,5 mm darüber.</translation>
    </message>
    <message>
        <source>Shell thickness for this weight: the catalogue's help has the usual ones; 3 mm is not right for everybody.</source>
        <extracomment>preset high-arch: to look at with the patient; preset over-pronation: to look at with the patient; preset under-pronation: to look at with the patient</extracomment>
        <translation>Schalendicke zu diesem Gewicht: Die üblichen stehen in der Hilfe zur Schalendicke; 3 mm sind nicht für alle richtig.</translation>
    </message>
    <message>
        <source>Shoe</source>
        <extracomment>order form: group</extracomment>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>Shoe size before and now.</source>
        <extracomment>preset pregnancy: to look at with the patient</extracomment>
        <translation>Schuhgröße vorher und jetzt.</translation>
    </message>
    <message>
        <source>Since when? A body that has grown with it needs less, and slowly.</source>
        <extracomment>preset leg-length-difference: to look at with the patient</extracomment>
        <translation>Seit wann? Ein Körper, der damit gewachsen ist, braucht weniger, und langsam.</translation>
    </message>
    <message>
        <source>Size and system</source>
        <extracomment>order form: shoe_size</extracomment>
        <translation>Größe und System</translation>
    </message>
    <message>
        <source>Skive and inversion push the same way; 25° by the inverted technique becomes 15°.</source>
        <extracomment>RX-BLAKE-SKIVE: meaning</extracomment>
        <translation>Skive und Inversion drücken in dieselbe Richtung; aus 25° nach der Inversionstechnik werden 15°.</translation>
    </message>
    <message>
        <source>Soft under the skin; covers are 1.5 to 6 mm.</source>
        <extracomment>preset arthritis: why top_cover</extracomment>
        <translation>Weich für die Haut; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Soft under the sore heel; covers are 1.5 to 6 mm.</source>
        <extracomment>preset plantar-fasciitis: why top_cover</extracomment>
        <translation>Weich unter der schmerzenden Ferse; Bezüge haben 1,5 bis 6 mm.</translation>
    </message>
    <message>
        <source>Soft; the infill settles how soft.</source>
        <extracomment>preset arthritis: why material</extracomment>
        <translation>Weich; wie weich, bestimmt die Füllung beim Druck.</translation>
    </message>
    <message>
        <source>Solid material between shell and ground under the whole heel, beyond what a tilt builds: the height of the rearfoot post at its lowest border. Measured as the rise of the top surface at the heel seat; constant under the heel, 0 by the metatarsal head line.</source>
        <extracomment>heel_post_height: definition</extracomment>
        <translation>Volles Material zwischen Schale und Boden unter der ganzen Ferse, über das hinaus, was eine Neigung aufbaut: die Höhe des Rückfußkeils an seinem niedrigsten Rand. Gemessen als Anstieg der Oberseite am Fersenbett; unter der Ferse gleich hoch, 0 bis zur Ballenlinie.</translation>
    </message>
    <message>
        <source>Some programs write a surface twice, once per side. One copy is kept.</source>
        <extracomment>SCAN-DUPLICATES: meaning</extracomment>
        <translation>Manche Programme schreiben eine Oberfläche zweimal, einmal je Seite. Eine davon bleibt.</translation>
    </message>
    <message>
        <source>Some programs write the wrong unit into the file. The unit in which the scan is as large as a foot was taken instead.</source>
        <extracomment>SCAN-UNIT-CONTRADICTED: meaning</extracomment>
        <translation>Manche Programme schreiben die falsche Einheit in die Datei. Stattdessen gilt die Einheit, in der der Scan so groß wie ein Fuß ist.</translation>
    </message>
    <message>
        <source>Something was chosen for a correction that is not prescribed: perhaps its value was forgotten.</source>
        <extracomment>RX-NO-EFFECT: meaning</extracomment>
        <translation>Es wurde etwas für eine Korrektur gewählt, die nicht verordnet ist: Vielleicht wurde ihr Wert vergessen.</translation>
    </message>
    <message>
        <source>Sources disagree on {need} mm: Fixifoot lifts nothing under 4 mm, Blake treats from 3 mm, and many orthopaedists only from half an inch (12.7 mm).</source>
        <extracomment>RX-LEG-SMALL: message</extracomment>
        <translation>Zu {need} mm sind sich die Quellen uneins: Fixifoot erhöht nichts unter 4 mm, Blake behandelt ab 3 mm, viele Orthopäden erst ab einem halben Zoll (12,7 mm).</translation>
    </message>
    <message>
        <source>Sources disagree: half first and then 3 mm at a time; 60 to 70 % first; nothing under 4 mm; from 3 mm on.</source>
        <extracomment>preset leg-length-difference: evidence</extracomment>
        <translation>Die Quellen sind uneins: zuerst die Hälfte und dann je 3 mm; zuerst 60 bis 70 %; nichts unter 4 mm; ab 3 mm.</translation>
    </message>
    <message>
        <source>Sources draw the line at 12 mm, at 12 to 15 mm, and at 15 to 20 mm.</source>
        <extracomment>RX-LEG-REFER: meaning</extracomment>
        <translation>Die Quellen ziehen die Grenze bei 12 mm, bei 12 bis 15 mm und bei 15 bis 20 mm.</translation>
    </message>
    <message>
        <source>Sport</source>
        <extracomment>preset sport: title</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Sport only after a week of full wear, says one source; not before day 10, says another.</source>
        <extracomment>preset sport: evidence</extracomment>
        <translation>Sport erst nach einer Woche ganztägigen Tragens, sagt eine Quelle; nicht vor dem zehnten Tag, sagt eine andere.</translation>
    </message>
    <message>
        <source>Standard is 12 mm for men and 10 mm for women, 14 mm for sport.</source>
        <extracomment>RX-CUP-SHALLOW: meaning</extracomment>
        <translation>Üblich sind 12 mm bei Männern und 10 mm bei Frauen, 14 mm für Sport.</translation>
    </message>
    <message>
        <source>Standing work</source>
        <extracomment>preset standing-work: title</extracomment>
        <translation>Arbeit im Stehen</translation>
    </message>
    <message>
        <source>Start with 60 to 70 % of the difference (65 % here), at most 10 mm in the shoe; the rest if needed.</source>
        <extracomment>way to build up a lift</extracomment>
        <translation>Mit 60 bis 70 % der Differenz beginnen (hier 65 %), höchstens 10 mm im Schuh; den Rest bei Bedarf.</translation>
    </message>
    <message>
        <source>Start with half of the difference and build up to the whole of it in lifts of 3 mm.</source>
        <extracomment>way to build up a lift</extracomment>
        <translation>Mit der Hälfte der Differenz beginnen und in Schritten von 3 mm bis zum Ganzen aufbauen.</translation>
    </message>
    <message>
        <source>Stays in place in wider, softer shoes.</source>
        <extracomment>preset pregnancy: why length</extracomment>
        <translation>Bleibt auch in weiteren, weicheren Schuhen an ihrem Platz.</translation>
    </message>
    <message>
        <source>Structural or functional? How was it measured, how often?</source>
        <extracomment>preset leg-length-difference: to look at with the patient</extracomment>
        <translation>Strukturell oder funktionell? Wie wurde gemessen, wie oft?</translation>
    </message>
    <message>
        <source>Studies conflict: 6 to 11 mm behind the heads was best in one, 5 mm in front of them in another.</source>
        <extracomment>met_pad_offset: help</extracomment>
        <translation>Die Studien widersprechen sich: In einer war 6 bis 11 mm hinter den Köpfchen am besten, in einer anderen 5 mm davor.</translation>
    </message>
    <message>
        <source>Supination with weakness or that is getting worse wants a neurological examination first.</source>
        <extracomment>preset under-pronation: when not</extracomment>
        <translation>Supination mit Schwäche oder solche, die zunimmt, zuerst neurologisch abklären lassen.</translation>
    </message>
    <message>
        <source>Swelling of one leg, or sudden swelling with headache, is a matter for the doctor, today.</source>
        <extracomment>preset pregnancy: when not</extracomment>
        <translation>Ein geschwollenes Bein oder plötzliche Schwellung mit Kopfschmerzen gehört noch heute in ärztliche Hände.</translation>
    </message>
    <message>
        <source>Symptoms, not the number, decide whether so little is lifted.</source>
        <extracomment>RX-LEG-SMALL: meaning</extracomment>
        <translation>Ob so wenig erhöht wird, entscheiden die Beschwerden, nicht die Zahl.</translation>
    </message>
    <message>
        <source>TPU</source>
        <extracomment>material: choice</extracomment>
        <translation>TPU</translation>
    </message>
    <message>
        <source>Take the shoe's own inlay out.</source>
        <extracomment>preset standing-work: to look at with the patient</extracomment>
        <translation>Die schuheigene Einlegesohle herausnehmen.</translation>
    </message>
    <message>
        <source>Taper run</source>
        <extracomment>distal_taper_run: label</extracomment>
        <translation>Länge des Ausschliffs</translation>
    </message>
    <message>
        <source>The arch is filled by {size}: beyond 6 mm the device hardly supports it.</source>
        <extracomment>RX-ARCH-LOW: message</extracomment>
        <translation>Das Gewölbe ist um {size} aufgefüllt: Über 6 mm stützt die Einlage es kaum noch.</translation>
    </message>
    <message>
        <source>The arch is raised by {value}: beyond 6 mm nothing has been studied, and the arch may not bear it.</source>
        <extracomment>RX-ARCH-HIGH: message</extracomment>
        <translation>Das Gewölbe ist um {value} angehoben: Über 6 mm ist nichts untersucht, und das Gewölbe verträgt es vielleicht nicht.</translation>
    </message>
    <message>
        <source>The body has grown with this difference: go slowly, and stop at the lift that helps, which may be less than the whole.</source>
        <extracomment>RX-LEG-LONG-STANDING: message</extracomment>
        <translation>Der Körper ist mit dieser Differenz gewachsen: langsam vorgehen und bei der Erhöhung bleiben, die hilft; sie kann geringer sein als das Ganze.</translation>
    </message>
    <message>
        <source>The device does not stand still: its centre of mass is {margin:.1f} mm inside its support ({least:.1f} mm are wanted).</source>
        <extracomment>SOLID-ROCKS: message</extracomment>
        <translation>Die Einlage steht nicht ruhig: Ihr Schwerpunkt liegt {margin:.1f} mm innerhalb der Standfläche (nötig sind {least:.1f} mm).</translation>
    </message>
    <message>
        <source>The device follows a smoothed surface. Scatter above half a millimetre hides real shape: scan again with the foot held still.</source>
        <extracomment>SCAN-NOISY: meaning</extracomment>
        <translation>Die Einlage folgt einer geglätteten Oberfläche. Streuung über einem halben Millimeter verdeckt die wahre Form: mit ruhig gehaltenem Fuß neu scannen.</translation>
    </message>
    <message>
        <source>The device follows the scan only within {p90:.2f} mm over 90 % of its surface: the scan may be rough.</source>
        <extracomment>FIT-LOOSE: message</extracomment>
        <translation>Die Einlage folgt dem Scan auf 90 % ihrer Fläche nur auf {p90:.2f} mm genau: Der Scan ist vielleicht rau.</translation>
    </message>
    <message>
        <source>The device holds for heel heights within half an inch of the one it was made for: write that down.</source>
        <extracomment>preset dress-shoe: evidence</extracomment>
        <translation>Die Einlage gilt für Absatzhöhen, die höchstens einen halben Zoll von der abweichen, für die sie gefertigt wurde: diese notieren.</translation>
    </message>
    <message>
        <source>The device must reach beyond the pad, so that the ball does not stand on its front edge.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: why length</extracomment>
        <translation>Die Einlage muss über die Pelotte hinausreichen, damit der Ballen nicht auf ihrer Vorderkante steht.</translation>
    </message>
    <message>
        <source>The device touches the ground with a point or an edge only: it rocks.</source>
        <extracomment>SOLID-POINTED: message</extracomment>
        <translation>Die Einlage berührt den Boden nur mit einem Punkt oder einer Kante: Sie kippelt.</translation>
    </message>
    <message>
        <source>The difference is functional: look for its cause (hip, pelvis, muscles, one arch lower than the other) rather than lifting. No lift is proposed.</source>
        <extracomment>RX-LEG-FUNCTIONAL: message</extracomment>
        <translation>Die Differenz ist funktionell: die Ursache suchen (Hüfte, Becken, Muskeln, ein flacheres Gewölbe auf einer Seite), statt zu erhöhen. Es wird keine Erhöhung vorgeschlagen.</translation>
    </message>
    <message>
        <source>The directions given for up and forward were followed against the fit to the template foot. Take them back to leave it to the program.</source>
        <extracomment>FOOT-LIE-GIVEN: meaning</extracomment>
        <translation>Die Angaben für oben und vorn wurden entgegen der Passung zum Musterfuß befolgt. Zurücknehmen, um es dem Programm zu überlassen.</translation>
    </message>
    <message>
        <source>The dose-response study went from 6° lateral to 10° medial.</source>
        <extracomment>RX-POST-LATERAL: meaning</extracomment>
        <translation>Die Dosis-Wirkungs-Studie reichte von 6° lateral bis 10° medial.</translation>
    </message>
    <message>
        <source>The evidence for lifts is of very low quality, and sources disagree on how much and how fast: judge by the patient at every stage.</source>
        <extracomment>RX-LEG-EVIDENCE: message</extracomment>
        <translation>Die Evidenz für Erhöhungen ist von sehr geringer Qualität, und die Quellen sind sich uneins, wie viel und wie schnell: auf jeder Stufe nach dem Befund urteilen.</translation>
    </message>
    <message>
        <source>The evidence for lifts is of very low quality.</source>
        <extracomment>preset leg-length-difference: evidence</extracomment>
        <translation>Die Evidenz für Erhöhungen ist von sehr geringer Qualität.</translation>
    </message>
    <message>
        <source>The file holds {count} separate bodies instead of one.</source>
        <extracomment>SOLID-BODIES: message</extracomment>
        <translation>Die Datei enthält {count} getrennte Körper statt eines einzigen.</translation>
    </message>
    <message>
        <source>The file of settings is there, but may not be read. Check who may read it.</source>
        <extracomment>APP-SETTINGS-UNREADABLE: meaning</extracomment>
        <translation>Die Datei der Einstellungen ist da, darf aber nicht gelesen werden. Die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>The file of settings was damaged, by hand or by a failing disk. Cases and their values are not touched: only preferences are lost.</source>
        <extracomment>APP-SETTINGS-DAMAGED: meaning</extracomment>
        <translation>Die Datei der Einstellungen wurde beschädigt, von Hand oder durch einen defekten Datenträger. Fälle und ihre Werte sind unberührt: Nur Voreinstellungen gingen verloren.</translation>
    </message>
    <message>
        <source>The file says its unit is {stated}, but then the scan would be {stated_length:,.4g} mm long. It is taken to be {unit} ({length:.0f} mm): measure the foot and give the unit or its length if that is wrong.</source>
        <extracomment>SCAN-UNIT-CONTRADICTED: message</extracomment>
        <translation>Die Datei nennt als Einheit {stated}, dann wäre der Scan aber {stated_length:,.4g} mm lang. Angenommen wird {unit} ({length:.0f} mm): Den Fuß messen und, wenn das nicht stimmt, Einheit oder Fußlänge angeben.</translation>
    </message>
    <message>
        <source>The files of unsaved work were damaged, for example by a failing disk. The case file itself is not touched: open it, and look at the last changes.</source>
        <extracomment>APP-AUTOSAVE-UNREADABLE: meaning</extracomment>
        <translation>Die Dateien der ungespeicherten Arbeit wurden beschädigt, etwa durch einen defekten Datenträger. Die Falldatei selbst ist unberührt: öffnen und die letzten Änderungen ansehen.</translation>
    </message>
    <message>
        <source>The fill one laboratory uses for high arches, 3.2 mm: contact along the arch without pressing up into it.</source>
        <extracomment>preset high-arch: why arch_change</extracomment>
        <translation>Die Auffüllung, die eine Werkstatt bei hohem Gewölbe verwendet, 3,2 mm: Kontakt entlang des Gewölbes, ohne hineinzudrücken.</translation>
    </message>
    <message>
        <source>The first guess, from the size of the whole file, does not give the foot itself a length a foot has.</source>
        <extracomment>SCAN-UNIT-REVISED: meaning</extracomment>
        <translation>Die erste Annahme, aus der Größe der ganzen Datei, gäbe dem Fuß selbst eine Länge, die kein Fuß hat.</translation>
    </message>
    <message>
        <source>The first lateral step of the study, which went to 6° lateral in steps of 2°.</source>
        <extracomment>preset under-pronation: why rearfoot_post</extracomment>
        <translation>Die erste laterale Stufe der Studie, die in Stufen von 2° bis 6° lateral ging.</translation>
    </message>
    <message>
        <source>The flange keeps the foot from sliding outwards on the inverted surface.</source>
        <extracomment>RX-BLAKE-FLANGE: meaning</extracomment>
        <translation>Der Flansch hält den Fuß davon ab, auf der invertierten Fläche nach außen zu rutschen.</translation>
    </message>
    <message>
        <source>The floor round the foot was cut away ({count:,} triangles).</source>
        <extracomment>SCAN-FLOOR: message</extracomment>
        <translation>Der Boden um den Fuß wurde weggeschnitten ({count:,} Dreiecke).</translation>
    </message>
    <message>
        <source>The foot is taken to lie as asked, although it fits a foot better another way: check sole and toes.</source>
        <extracomment>FOOT-LIE-GIVEN: message</extracomment>
        <translation>Der Fuß wird so ausgerichtet wie verlangt, obwohl er anders besser zu einem Fuß passt: Sohle und Zehen prüfen.</translation>
    </message>
    <message>
        <source>The format does not say what its numbers mean. The only unit in which the scan is as large as a foot was taken. Compare the length with the patient's foot, and state the unit where it is wrong.</source>
        <extracomment>SCAN-UNIT-GUESSED: meaning</extracomment>
        <translation>Das Format sagt nicht, was seine Zahlen bedeuten. Genommen wurde die einzige Einheit, in der der Scan so groß wie ein Fuß ist. Die Länge mit dem Fuß vergleichen; die Einheit lässt sich festlegen.</translation>
    </message>
    <message>
        <source>The heel centre rises by {total:.1f} mm: {lift:.1f} mm by the lift and {posting:.1f} mm by posting.</source>
        <extracomment>CLINICAL-HEEL-RISE: message</extracomment>
        <translation>Die Fersenmitte steigt um {total:.1f} mm: {lift:.1f} mm durch die Fersenerhöhung und {posting:.1f} mm durch den Keil.</translation>
    </message>
    <message>
        <source>The heel cup is {size} per side narrower than the scanned heel: it may pinch, and cannot be widened later.</source>
        <extracomment>RX-CUP-NARROW: message</extracomment>
        <translation>Die Fersenschale ist je Seite {size} enger als die gescannte Ferse: Sie kann drücken und lässt sich später nicht weiten.</translation>
    </message>
    <message>
        <source>The heel of a running shoe stands 0 to 12 mm above its ball: the device holds for about half an inch either way.</source>
        <extracomment>preset sport: evidence</extracomment>
        <translation>Bei Laufschuhen steht die Ferse 0 bis 12 mm höher als der Ballen: Die Einlage gilt für etwa einen halben Zoll nach oben und unten.</translation>
    </message>
    <message>
        <source>The label decides which side is medial; the geometry is never mirrored.</source>
        <extracomment>FOOT-SIDE-GIVEN: meaning</extracomment>
        <translation>Die Angabe entscheidet, welche Seite medial ist; die Form wird nie gespiegelt.</translation>
    </message>
    <message>
        <source>The least fill: a rim that is right for a walk may press after eight hours.</source>
        <extracomment>preset standing-work: why arch_change</extracomment>
        <translation>Die geringste Auffüllung: Ein Rand, der für einen Spaziergang richtig ist, kann nach acht Stunden drücken.</translation>
    </message>
    <message>
        <source>The least fill: contact, but no push into stiff joints.</source>
        <extracomment>preset arthritis: why arch_change</extracomment>
        <translation>Die geringste Auffüllung: Kontakt, aber kein Druck in steife Gelenke.</translation>
    </message>
    <message>
        <source>The least fill: full contact without the shell pressing on the tight fascia.</source>
        <extracomment>preset plantar-fasciitis: why arch_change</extracomment>
        <translation>Die geringste Auffüllung: voller Kontakt, ohne dass die Schale auf die straffe Faszie drückt.</translation>
    </message>
    <message>
        <source>The least of the common 2, 4 and 6 mm, to begin with.</source>
        <extracomment>preset over-pronation: why medial_skive</extracomment>
        <translation>Für den Anfang das Geringste der gebräuchlichen 2, 4 und 6 mm.</translation>
    </message>
    <message>
        <source>The least of the usual 2 to 6°, where the foot rolls in; 0 where it does not.</source>
        <extracomment>preset plantar-fasciitis: why rearfoot_post</extracomment>
        <translation>Das Geringste der üblichen 2 bis 6°, wenn der Fuß nach innen knickt; sonst 0.</translation>
    </message>
    <message>
        <source>The least of the usual 2 to 6°.</source>
        <extracomment>preset child: why rearfoot_post</extracomment>
        <translation>Das Geringste der üblichen 2 bis 6°.</translation>
    </message>
    <message>
        <source>The least of the usual 2 to 6°: support, not correction.</source>
        <extracomment>preset pregnancy: why rearfoot_post</extracomment>
        <translation>Das Geringste der üblichen 2 bis 6°: Stütze, keine Korrektur.</translation>
    </message>
    <message>
        <source>The least of the usual 2 to 6°; 0 for a neutral runner.</source>
        <extracomment>preset sport: why rearfoot_post</extracomment>
        <translation>Das Geringste der üblichen 2 bis 6°; 0 bei neutralem Laufstil.</translation>
    </message>
    <message>
        <source>The leg above the ankle was cut off ({count:,} triangles).</source>
        <extracomment>SCAN-LEG: message</extracomment>
        <translation>Das Bein oberhalb des Sprunggelenks wurde abgeschnitten ({count:,} Dreiecke).</translation>
    </message>
    <message>
        <source>The lift takes the heel towards the top of the shoe's counter, so the device must hold it instead.</source>
        <extracomment>RX-LIFT-CUP: meaning</extracomment>
        <translation>Die Erhöhung bringt die Ferse an die Oberkante der Hinterkappe; dann muss die Einlage sie halten.</translation>
    </message>
    <message>
        <source>The lift takes the heel towards the top of the shoe, so the device must hold it.</source>
        <extracomment>preset leg-length-difference: why heel_cup_depth</extracomment>
        <translation>Die Erhöhung bringt die Ferse an den oberen Schuhrand; dann muss die Einlage sie halten.</translation>
    </message>
    <message>
        <source>The lift would taper out at {end} of the foot, but this device ends at about {device}: its front edge keeps some of the lift.</source>
        <extracomment>RX-TAPER-PAST-END: message</extracomment>
        <translation>Die Erhöhung würde bei {end} der Fußlänge auslaufen, die Einlage endet aber bei etwa {device}: An ihrer Vorderkante bleibt ein Rest der Erhöhung.</translation>
    </message>
    <message>
        <source>The line of the groove as drawn, from point to point with its bends rounded: x from the back of the heel, y medially from the foot's axis. Without it the groove runs from the medial side of the heel seat towards between the first and second metatarsal heads.</source>
        <extracomment>groove_line: definition</extracomment>
        <translation>Der gezeichnete Verlauf der Rinne, von Punkt zu Punkt mit gerundeten Biegungen: x ab dem Fersenende, y von der Fußachse nach medial. Ohne ihn läuft die Rinne von der medialen Seite des Fersenbetts zwischen die Metatarsalköpfchen 1 und 2.</translation>
    </message>
    <message>
        <source>The list is only an index of the case files, which are not touched. Cases in folders that were not looked through appear again when they are opened.</source>
        <extracomment>APP-LIBRARY-REBUILT: meaning</extracomment>
        <translation>Die Liste ist nur ein Verzeichnis der Falldateien, die unberührt sind. Fälle in nicht durchsuchten Ordnern erscheinen wieder, sobald sie geöffnet werden.</translation>
    </message>
    <message>
        <source>The list of cases was damaged and has been made again from the case files: {count} found.</source>
        <extracomment>APP-LIBRARY-REBUILT: message</extracomment>
        <translation>Die Liste der Fälle war beschädigt und wurde aus den Falldateien neu aufgebaut: {count} gefunden.</translation>
    </message>
    <message>
        <source>The longer a difference has been there, the more of it the spine has made up for.</source>
        <extracomment>RX-LEG-LONG-STANDING: meaning</extracomment>
        <translation>Je länger eine Differenz besteht, desto mehr davon hat die Wirbelsäule ausgeglichen.</translation>
    </message>
    <message>
        <source>The lowest point lies at z = {lowest:.2f} mm, not on the ground z = 0.</source>
        <extracomment>SOLID-OFF-GROUND: message</extracomment>
        <translation>Der tiefste Punkt liegt bei z = {lowest:.2f} mm, nicht auf dem Boden z = 0.</translation>
    </message>
    <message>
        <source>The middle of the common 2, 4 and 6 mm: it pushes up under the medial side of the heel.</source>
        <extracomment>preset flexible-flat-foot: why medial_skive</extracomment>
        <translation>Die Mitte der gebräuchlichen 2, 4 und 6 mm: drückt von unten gegen die mediale Fersenseite.</translation>
    </message>
    <message>
        <source>The mirror image of the medial skive, with the same depths and needs.</source>
        <extracomment>lateral_skive: help</extracomment>
        <translation>Das Spiegelbild des medialen Skives, mit denselben Tiefen und Voraussetzungen.</translation>
    </message>
    <message>
        <source>The neutral device is compared with the scan as seen from below, where the sole is shallower than 60°.</source>
        <extracomment>FIT-GAP: meaning</extracomment>
        <translation>Die Einlage ohne Korrekturen wird mit dem von unten gesehenen Scan verglichen, wo die Sohle flacher als 60° ist.</translation>
    </message>
    <message>
        <source>The other way to move the medial edge, as it is seen from above.</source>
        <extracomment>medial_edge_width: help</extracomment>
        <translation>Der andere Weg, den medialen Rand zu versetzen, von oben gesehen.</translation>
    </message>
    <message>
        <source>The part of the base that was not ground off touches the ground with only {area:.0f} mm².</source>
        <extracomment>SOLID-BALANCES: message</extracomment>
        <translation>Der nicht angeschliffene Teil des Sockels berührt den Boden nur auf {area:.0f} mm².</translation>
    </message>
    <message>
        <source>The plan below holds for a structural difference only.</source>
        <extracomment>RX-LEG-KIND-UNKNOWN: meaning</extracomment>
        <translation>Der Plan unten gilt nur für eine strukturelle Differenz.</translation>
    </message>
    <message>
        <source>The post follows the measured forefoot varus or valgus; a high one needs room in the toe box.</source>
        <extracomment>RX-FOREFOOT-POST-HIGH: meaning</extracomment>
        <translation>Der Keil folgt dem gemessenen Vorfußvarus oder -valgus; ein hoher braucht Platz in der Vorderkappe.</translation>
    </message>
    <message>
        <source>The posted base is ground off so that it may rock: its medial part lies in a plane turned by this much.</source>
        <extracomment>rearfoot_post_motion: definition</extracomment>
        <translation>Der gekeilte Sockel wird angeschliffen, damit er abrollen kann: Sein medialer Teil liegt in einer um so viel gedrehten Ebene.</translation>
    </message>
    <message>
        <source>The published study of arch height went 6 mm up and down from the scan. A higher arch presses on the plantar fascia; raise it in steps, or check that the scan shows the foot unloaded.</source>
        <extracomment>RX-ARCH-HIGH: meaning</extracomment>
        <translation>Die veröffentlichte Studie zur Gewölbehöhe ging vom Scan 6 mm nach oben und unten. Ein höheres Gewölbe drückt auf die Plantarfaszie; in Stufen anheben oder prüfen, ob der Scan den Fuß unbelastet zeigt.</translation>
    </message>
    <message>
        <source>The rise of the heel by posting is always shown beside the lift.</source>
        <extracomment>post_pivot: help</extracomment>
        <translation>Wie weit der Keil die Ferse hebt, steht immer neben der Fersenerhöhung.</translation>
    </message>
    <message>
        <source>The scale follows from the known foot length of {length:.0f} mm, not from the unit of the file.</source>
        <extracomment>SCAN-UNIT-FROM-LENGTH: message</extracomment>
        <translation>Der Maßstab folgt aus der bekannten Fußlänge von {length:.0f} mm, nicht aus der Einheit der Datei.</translation>
    </message>
    <message>
        <source>The scale was solved from the foot length of {length:g} mm: one unit of the file is {scale:.5g} mm.</source>
        <extracomment>SCAN-UNIT-FOOT-LENGTH: message</extracomment>
        <translation>Der Maßstab folgt aus der Fußlänge von {length:g} mm: Eine Einheit der Datei ist {scale:.5g} mm.</translation>
    </message>
    <message>
        <source>The scan is a foam-box impression: its rim and box were removed ({count:,} triangles) and the hollow was turned into the sole.</source>
        <extracomment>SCAN-IMPRESSION: message</extracomment>
        <translation>Der Scan ist ein Trittschaumabdruck: Rand und Kasten wurden entfernt ({count:,} Dreiecke), die Mulde wurde zur Sohle gewendet.</translation>
    </message>
    <message>
        <source>The scan is as large as a foot in more than one unit. A device of the wrong size is useless: measure the patient's foot and compare.</source>
        <extracomment>SCAN-UNIT-UNSURE: meaning</extracomment>
        <translation>Der Scan ist in mehr als einer Einheit so groß wie ein Fuß. Eine Einlage in falscher Größe ist nutzlos: Den Fuß messen und vergleichen.</translation>
    </message>
    <message>
        <source>The scan is coarse: its triangles are {edge:.1f} mm wide, so the sole between them is a guess.</source>
        <extracomment>FOOT-COARSE: message</extracomment>
        <translation>Der Scan ist grob: Seine Dreiecke sind {edge:.1f} mm breit, die Sohle dazwischen ist geschätzt.</translation>
    </message>
    <message>
        <source>The scan is coarse: its triangles are {resolution:.1f} mm long.</source>
        <extracomment>SCAN-COARSE: message</extracomment>
        <translation>Der Scan ist grob: Seine Dreiecke sind {resolution:.1f} mm lang.</translation>
    </message>
    <message>
        <source>The scan is rough ({noise:.2f} mm): the plantar surface was smoothed more than usual.</source>
        <extracomment>FOOT-NOISE: message</extracomment>
        <translation>Der Scan ist rau ({noise:.2f} mm): Die plantare Fläche wurde stärker als üblich geglättet.</translation>
    </message>
    <message>
        <source>The scan is rough: its surface scatters by {noise:.2f} mm.</source>
        <extracomment>SCAN-NOISY: message</extracomment>
        <translation>Der Scan ist rau: Seine Oberfläche streut um {noise:.2f} mm.</translation>
    </message>
    <message>
        <source>The scan is used as a {side} foot as asked, although it looks like a {other} one ({percent:.0f} %).</source>
        <extracomment>FOOT-SIDE-GIVEN: message</extracomment>
        <translation>Der Scan gilt wie verlangt als Fuß {side}, obwohl er nach Fuß {other} aussieht ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>The scan shows more of the leg than a device needs. What is left reaches well above the ankle.</source>
        <extracomment>SCAN-LEG: meaning</extracomment>
        <translation>Der Scan zeigt mehr vom Bein, als eine Einlage braucht. Was bleibt, reicht gut über das Sprunggelenk.</translation>
    </message>
    <message>
        <source>The scan shows the ground or a glass plate beside the foot. What lies outside the foot's outline is not part of it; what lies under the sole is kept.</source>
        <extracomment>SCAN-FLOOR: meaning</extracomment>
        <translation>Der Scan zeigt neben dem Fuß den Boden oder eine Glasplatte. Was außerhalb des Fußumrisses liegt, gehört nicht dazu; was unter der Sohle liegt, bleibt.</translation>
    </message>
    <message>
        <source>The scan shows {heel:.0f} % of the heel, {arch:.0f} % of the arch and {heads:.0f} % under the metatarsal heads: what is missing was bridged smoothly.</source>
        <extracomment>FOOT-COVERAGE: message</extracomment>
        <translation>Der Scan zeigt {heel:.0f} % der Ferse, {arch:.0f} % des Gewölbes und {heads:.0f} % unter den Metatarsalköpfchen: Fehlendes wurde glatt überbrückt.</translation>
    </message>
    <message>
        <source>The scan was cropped as asked: {count:,} of its triangles were cut away or through.</source>
        <extracomment>SCAN-CUT: message</extracomment>
        <translation>Der Scan wurde wie verlangt beschnitten: {count:,} seiner Dreiecke wurden weg- oder durchgeschnitten.</translation>
    </message>
    <message>
        <source>The scan was inside out and was turned: {count} triangles.</source>
        <extracomment>FOOT-INSIDE-OUT: message</extracomment>
        <translation>Der Scan war umgestülpt und wurde gewendet: {count} Dreiecke.</translation>
    </message>
    <message>
        <source>The scan's own unit is unknown or arbitrary. Every size of the device depends on the length that was given: measure it on the patient, heel to longest toe.</source>
        <extracomment>SCAN-UNIT-FROM-LENGTH: meaning</extracomment>
        <translation>Die Einheit des Scans ist unbekannt oder beliebig. Jede Größe der Einlage hängt an der angegebenen Länge: am Fuß messen, von der Ferse zur längsten Zehe.</translation>
    </message>
    <message>
        <source>The settings cannot be opened ({reason}): this time they are those of a new program.</source>
        <extracomment>APP-SETTINGS-UNREADABLE: message</extracomment>
        <translation>Die Einstellungen lassen sich nicht öffnen ({reason}): Diesmal gelten die eines neuen Programms.</translation>
    </message>
    <message>
        <source>The settings could not be read and are those of a new program: the old ones are kept as {kept}.</source>
        <extracomment>APP-SETTINGS-DAMAGED: message</extracomment>
        <translation>Die Einstellungen ließen sich nicht lesen und sind die eines neuen Programms: Die alten sind als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>The shell may be thinner: for a supinated foot, polypropylene of 3.0 mm below 75 kg and 4.0 mm above.</source>
        <extracomment>preset under-pronation: evidence</extracomment>
        <translation>Die Schale darf dünner sein: für einen supinierten Fuß Polypropylen von 3,0 mm unter 75 kg und 4,0 mm darüber.</translation>
    </message>
    <message>
        <source>The shoes already make up for {shoe} mm: {need} mm remain.</source>
        <extracomment>RX-LEG-SHOES-DO-IT: message</extracomment>
        <translation>Die Schuhe gleichen bereits {shoe} mm aus: Es bleiben {need} mm.</translation>
    </message>
    <message>
        <source>The short side of a structural difference, measured well. `orthodesign leg-length` makes the whole plan.</source>
        <extracomment>preset leg-length-difference: for whom it is</extracomment>
        <translation>Die kürzere Seite einer strukturellen, gut gemessenen Differenz. Den ganzen Plan erstellt `orthodesign leg-length`.</translation>
    </message>
    <message>
        <source>The skive loads one side of the device; the post, which may be flat, gives it a base to stand on.</source>
        <extracomment>RX-SKIVE-POST: meaning</extracomment>
        <translation>Der Skive belastet eine Seite der Einlage; der Keil, der flach sein darf, gibt ihr einen Sockel, auf dem sie steht.</translation>
    </message>
    <message>
        <source>The skives turn the heel in opposite directions.</source>
        <extracomment>RX-SKIVE-BOTH: meaning</extracomment>
        <translation>Die Skives drehen die Ferse in entgegengesetzte Richtungen.</translation>
    </message>
    <message>
        <source>The sole has its unloaded relief (arch {height:.1f} mm): scanned without full weight on it.</source>
        <extracomment>FOOT-UNLOADED: message</extracomment>
        <translation>Die Sohle zeigt ihr unbelastetes Relief (Gewölbe {height:.1f} mm): ohne volles Gewicht gescannt.</translation>
    </message>
    <message>
        <source>The sole is flat over {percent:.0f} % of its contact, as scanned standing on a hard floor: it carries no arch relief. The device is built from what is there; prescribe the arch by its height.</source>
        <extracomment>FOOT-FLAT-SOLE: message</extracomment>
        <translation>Die Sohle ist auf {percent:.0f} % ihrer Auflage flach, wie im Stand auf hartem Boden gescannt: Sie zeigt kein Gewölberelief. Die Einlage wird aus dem Vorhandenen gebaut; das Gewölbe über seine Höhe verordnen.</translation>
    </message>
    <message>
        <source>The sole was smoothed until a shell of even thickness can be made; look at the height map.</source>
        <extracomment>FIT-LOOSE: meaning</extracomment>
        <translation>Die Sohle wurde geglättet, bis eine Schale gleichmäßiger Dicke möglich war; die Höhenkarte ansehen.</translation>
    </message>
    <message>
        <source>The sole, or the filled arch, reaches {depth:.1f} mm below the plane through heel, 1st and 5th heads: the device is that much higher, so that it keeps its thickness there.</source>
        <extracomment>CLINICAL-SOLE-BELOW: message</extracomment>
        <translation>Die Sohle oder das aufgefüllte Gewölbe reicht {depth:.1f} mm unter die Ebene durch Ferse und Metatarsalköpfchen 1 und 5: Die Einlage ist um so viel höher, damit sie dort ihre Dicke behält.</translation>
    </message>
    <message>
        <source>The standard cup.</source>
        <extracomment>preset arthritis: why heel_cup_depth; preset standing-work: why heel_cup_depth</extracomment>
        <translation>Die übliche Fersenschale.</translation>
    </message>
    <message>
        <source>The summary to look at before designing: a bad scan is found here, not in the shoe.</source>
        <extracomment>FOOT-QUALITY: meaning</extracomment>
        <translation>Die Übersicht vor dem Gestalten: Ein schlechter Scan zeigt sich hier, nicht erst im Schuh.</translation>
    </message>
    <message>
        <source>The surface faces inwards (signed volume {volume:.1f} mm³).</source>
        <extracomment>SOLID-INWARD: message</extracomment>
        <translation>Die Oberfläche zeigt nach innen (Volumen mit Vorzeichen {volume:.1f} mm³).</translation>
    </message>
    <message>
        <source>The surface is not closed: {count} edges have no partner, the first near {place} mm.</source>
        <extracomment>SOLID-OPEN: message</extracomment>
        <translation>Die Oberfläche ist nicht geschlossen: {count} Kanten haben kein Gegenstück, die erste bei {place} mm.</translation>
    </message>
    <message>
        <source>The surface passes through itself in {count} places, the first near ({x:.1f}, {y:.1f}, {z:.1f}) mm.</source>
        <extracomment>SOLID-SELF-INTERSECTION: message</extracomment>
        <translation>Die Oberfläche durchdringt sich selbst an {count} Stellen, zuerst bei ({x:.1f}, {y:.1f}, {z:.1f}) mm.</translation>
    </message>
    <message>
        <source>The surface was inside out and was turned ({count:,} triangles).</source>
        <extracomment>SCAN-INSIDE-OUT: message</extracomment>
        <translation>Die Oberfläche war umgestülpt und wurde gewendet ({count:,} Dreiecke).</translation>
    </message>
    <message>
        <source>The technique gives about a fifth of the angle the positive is poured at: 15, 25 and 35° are 3, 5 and 7°.</source>
        <extracomment>RX-BLAKE-SEVERE: meaning</extracomment>
        <translation>Die Technik ergibt etwa ein Fünftel des Winkels, in dem das Positiv gegossen wird: 15, 25 und 35° sind 3, 5 und 7°.</translation>
    </message>
    <message>
        <source>The thinnest wall is {thickness:.2f} mm at ({x:.0f}, {y:.0f}, {z:.0f}) mm, below what any process we know can make ({least:g} mm).</source>
        <extracomment>SOLID-THIN: message</extracomment>
        <translation>Die dünnste Wandstelle hat {thickness:.2f} mm bei ({x:.0f}, {y:.0f}, {z:.0f}) mm, weniger als jedes bekannte Verfahren fertigen kann ({least:g} mm).</translation>
    </message>
    <message>
        <source>The thinnest wall, {thickness:.2f} mm, is below the {least:g} mm recommended for {process}.</source>
        <extracomment>PRINT-WALL-LEAN: message</extracomment>
        <translation>Die dünnste Wandstelle, {thickness:.2f} mm, liegt unter den {least:g} mm, die für {process} empfohlen sind.</translation>
    </message>
    <message>
        <source>The thinnest wall, {thickness:.2f} mm, is below the {least:g} mm that {process} can make.</source>
        <extracomment>PRINT-WALL: message</extracomment>
        <translation>Die dünnste Wandstelle, {thickness:.2f} mm, liegt unter den {least:g} mm, die mit {process} möglich sind.</translation>
    </message>
    <message>
        <source>The triangles do not agree which side is outside. Make the normals consistent and export again.</source>
        <extracomment>SOLID-TURNED: meaning</extracomment>
        <translation>Die Dreiecke sind sich nicht einig, welche Seite außen ist. Die Normalen vereinheitlichen und neu exportieren.</translation>
    </message>
    <message>
        <source>The two devices do not fit together on the bed of {printer} ({bed} mm): they are in separate files, to be printed one after the other.</source>
        <extracomment>PRINT-APART: message</extracomment>
        <translation>Die beiden Einlagen passen nicht zusammen auf das Druckbett von {printer} ({bed} mm): Sie stehen in getrennten Dateien und werden nacheinander gedruckt.</translation>
    </message>
    <message>
        <source>The unit is taken as {unit}: the foot is then {length:.0f} mm long. Confirm it, or give the unit.</source>
        <extracomment>SCAN-UNIT-REVISED: message</extracomment>
        <translation>Als Einheit gilt {unit}: Der Fuß ist dann {length:.0f} mm lang. Bestätigen oder die Einheit angeben.</translation>
    </message>
    <message>
        <source>The unit is {unit}, as {who} says: the scan is {length:.0f} mm at its longest.</source>
        <extracomment>SCAN-UNIT-GIVEN: message</extracomment>
        <translation>Die Einheit ist {unit} (Angabe: {who}): Die größte Ausdehnung des Scans ist {length:.0f} mm.</translation>
    </message>
    <message>
        <source>The unit of the file is taken to be {unit} (the scan is {length:.0f} mm at its longest), but it could be {other} ({other_length:.0f} mm): measure the foot and give the unit or its length.</source>
        <extracomment>SCAN-UNIT-UNSURE: message</extracomment>
        <translation>Als Einheit der Datei gilt {unit} (größte Ausdehnung des Scans {length:.0f} mm), es könnte aber {other} sein ({other_length:.0f} mm): Den Fuß messen und Einheit oder Fußlänge angeben.</translation>
    </message>
    <message>
        <source>The unit of the file is taken to be {unit}: the scan is {length:.0f} mm at its longest.</source>
        <extracomment>SCAN-UNIT-GUESSED: message</extracomment>
        <translation>Als Einheit der Datei gilt {unit}: Die größte Ausdehnung des Scans ist {length:.0f} mm.</translation>
    </message>
    <message>
        <source>The unit was not guessed. Compare the length with the patient's foot all the same.</source>
        <extracomment>SCAN-UNIT-GIVEN: meaning</extracomment>
        <translation>Die Einheit wurde nicht geraten. Die Länge trotzdem mit dem Fuß vergleichen.</translation>
    </message>
    <message>
        <source>The usual post is 4/4.</source>
        <extracomment>preset over-pronation: why rearfoot_post_motion</extracomment>
        <translation>Der übliche Keil ist 4/4.</translation>
    </message>
    <message>
        <source>The usual post is 4/4: 4° with 4° ground off.</source>
        <extracomment>RX-MOTION-OVER-POST: meaning</extracomment>
        <translation>Üblich ist ein 4/4-Keil: 4° mit 4° Bewegungsschliff.</translation>
    </message>
    <message>
        <source>The usual post is 4/4: as much is ground off as is posted, so that the heel may still roll a little.</source>
        <extracomment>preset flexible-flat-foot: why rearfoot_post_motion</extracomment>
        <translation>Der übliche Keil ist 4/4: Abgeschliffen wird ebenso viel, wie gekeilt ist, damit die Ferse noch etwas abrollen kann.</translation>
    </message>
    <message>
        <source>The whole at once</source>
        <extracomment>way to build up a lift: title</extracomment>
        <translation>Das Ganze auf einmal</translation>
    </message>
    <message>
        <source>The women's 10 mm: cups scale with the foot.</source>
        <extracomment>preset child: why heel_cup_depth</extracomment>
        <translation>Die 10 mm für Frauen: Fersenschalen richten sich nach der Fußgröße.</translation>
    </message>
    <message>
        <source>Thermoplastic polyurethane (TPU), solid</source>
        <extracomment>material tpu</extracomment>
        <translation>Thermoplastisches Polyurethan (TPU), massiv</translation>
    </message>
    <message>
        <source>They were turned together, either way round, with 5 mm between them. A slicer may still find room by nesting one into the other.</source>
        <extracomment>PRINT-APART: meaning</extracomment>
        <translation>Sie wurden gemeinsam gedreht, beide Arten herum, mit 5 mm Abstand. Ein Slicer findet vielleicht noch Platz, wenn er sie ineinander schachtelt.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>group of parameters; section of the prescription; title of a colour map</extracomment>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Thickness of the cover that will be glued on: taken off the seat, so that the foot still fits.</source>
        <extracomment>top_cover: definition</extracomment>
        <translation>Dicke des Bezugs, der aufgeklebt wird: von der Auflage abgenommen, damit der Fuß noch passt.</translation>
    </message>
    <message>
        <source>Thickness of the distal edge, ground away from below; the top stays as it is.</source>
        <extracomment>distal_taper: definition</extracomment>
        <translation>Dicke der distalen Kante, von unten ausgeschliffen; die Oberseite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Thickness of the forefoot</source>
        <extracomment>thickness_fore: label</extracomment>
        <translation>Dicke am Vorfuß</translation>
    </message>
    <message>
        <source>Thickness of the midfoot</source>
        <extracomment>thickness_mid: label</extracomment>
        <translation>Dicke am Mittelfuß</translation>
    </message>
    <message>
        <source>Thickness of the rearfoot</source>
        <extracomment>thickness_rear: label</extracomment>
        <translation>Dicke am Rückfuß</translation>
    </message>
    <message>
        <source>Thinner than is usual for the material breaks: 2.0 mm of nylon below 60 kg.</source>
        <extracomment>preset dress-shoe: when not</extracomment>
        <translation>Dünner als für das Material üblich bricht: 2,0 mm Nylon nur unter 60 kg.</translation>
    </message>
    <message>
        <source>Thinner walls break while they are cleaned, or are not made at all. Ask for a thicker shell. The limits and their sources are in resources/processes.json.</source>
        <extracomment>PRINT-WALL: meaning</extracomment>
        <translation>Dünnere Wände brechen beim Reinigen oder entstehen gar nicht. Eine dickere Schale verordnen. Die Grenzen und ihre Quellen stehen in resources/processes.json.</translation>
    </message>
    <message>
        <source>This is a {side} foot ({percent:.0f} % sure).</source>
        <extracomment>FOOT-SIDE: message</extracomment>
        <translation>Fuß {side} ({percent:.0f} % sicher).</translation>
    </message>
    <message>
        <source>This is probably a {side} foot, but only {percent:.0f} % sure: check, and give the other side if not.</source>
        <extracomment>FOOT-SIDE-DOUBT: message</extracomment>
        <translation>Wahrscheinlich der Fuß {side}, aber nur zu {percent:.0f} % sicher: prüfen und, wenn es nicht stimmt, die Seite festlegen.</translation>
    </message>
    <message>
        <source>This is {size} deep, more than is usual: its edge presses, and the device stands higher for it.</source>
        <extracomment>RX-RELIEF-DEEP: message</extracomment>
        <translation>{size} tief, mehr als üblich: Der Rand drückt, und die Einlage steht dadurch höher.</translation>
    </message>
    <message>
        <source>This is {value}, more than is usual: a raise this high is felt as a lump and needs room in the shoe.</source>
        <extracomment>RX-ADDITION-HIGH: message</extracomment>
        <translation>{value}, mehr als üblich: So hoch wird es als Knubbel gespürt und braucht Platz im Schuh.</translation>
    </message>
    <message>
        <source>Tilt of the top surface across the heel: + medial (varus), − lateral (valgus). Measured as the slope added across a disc of 15 mm round the heel seat; full under the rearfoot, fading to 0 by the metatarsal head line.</source>
        <extracomment>rearfoot_post: definition</extracomment>
        <translation>Neigung der Oberseite quer zur Ferse: + medial (Supinationskeil, varisch), − lateral (Pronationskeil, valgisch). Gemessen als zusätzliche Neigung auf einer Scheibe von 15 mm um das Fersenbett; voll unter dem Rückfuß, bis zur Ballenlinie auf 0 auslaufend.</translation>
    </message>
    <message>
        <source>Tilt of the top surface at the distal edge: + medial (varus), − lateral (valgus).</source>
        <extracomment>forefoot_post: definition</extracomment>
        <translation>Neigung der Oberseite an der distalen Kante: + medial (Supinationskeil, varisch), − lateral (Pronationskeil, valgisch).</translation>
    </message>
    <message>
        <source>Tired, spreading feet in pregnancy: mild support, easily changed.</source>
        <extracomment>preset pregnancy: for whom it is</extracomment>
        <translation>Müde, breiter werdende Füße in der Schwangerschaft: milde Stütze, leicht zu ändern.</translation>
    </message>
    <message>
        <source>Toe crest</source>
        <extracomment>toe_crest: label</extracomment>
        <translation>Zehensteg</translation>
    </message>
    <message>
        <source>Toe crest place</source>
        <extracomment>toe_crest_offset: label</extracomment>
        <translation>Lage des Zehenstegs</translation>
    </message>
    <message>
        <source>Told by the fit to the template foot, the arch and the toes. The side can be given to overrule it.</source>
        <extracomment>FOOT-SIDE: meaning</extracomment>
        <translation>Erkannt an der Passung zum Musterfuß, am Gewölbe und an den Zehen. Die Seite lässt sich von Hand festlegen.</translation>
    </message>
    <message>
        <source>Told by the normals of the template foot where the scan lies on it.</source>
        <extracomment>FOOT-INSIDE-OUT: meaning</extracomment>
        <translation>Erkannt an den Normalen des Musterfußes, wo der Scan auf ihm liegt.</translation>
    </message>
    <message>
        <source>Top cover</source>
        <extracomment>top_cover: label</extracomment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Top cover 1, length</source>
        <extracomment>order form: top_cover_1</extracomment>
        <translation>Bezug 1, Länge</translation>
    </message>
    <message>
        <source>Top cover 2, length</source>
        <extracomment>order form: top_cover_2</extracomment>
        <translation>Bezug 2, Länge</translation>
    </message>
    <message>
        <source>Top cover 3, length</source>
        <extracomment>order form: top_cover_3</extracomment>
        <translation>Bezug 3, Länge</translation>
    </message>
    <message>
        <source>Triangles that have shrunk to a line or a point carry no surface. Nothing is lost.</source>
        <extracomment>SCAN-DEGENERATE: meaning</extracomment>
        <translation>Dreiecke, die zu einer Linie oder einem Punkt geschrumpft sind, tragen keine Oberfläche. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Triangles without area have no normal; slicers mostly drop them, lab software may refuse them.</source>
        <extracomment>SOLID-DEGENERATE: meaning</extracomment>
        <translation>Dreiecke ohne Fläche haben keine Normale; Slicer lassen sie meist weg, Werkstattprogramme weisen sie vielleicht zurück.</translation>
    </message>
    <message>
        <source>Trim line</source>
        <extracomment>group of parameters; section of the prescription; trim_line: label</extracomment>
        <translation>Randverlauf</translation>
    </message>
    <message>
        <source>Turn the part in the slicer by this angle, counter-clockwise seen from above.</source>
        <extracomment>PRINT-TURNED: meaning</extracomment>
        <translation>Das Teil im Slicer um diesen Winkel drehen, von oben gesehen gegen den Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Two hours at first, then an hour more each day</source>
        <extracomment>schedule of wear brisk</extracomment>
        <translation>Erst zwei Stunden, dann jeden Tag eine mehr</translation>
    </message>
    <message>
        <source>Type of device</source>
        <extracomment>order form: device_type</extracomment>
        <translation>Art der Einlage</translation>
    </message>
    <message>
        <source>Under-pronation (supination)</source>
        <extracomment>preset under-pronation: title</extracomment>
        <translation>Unterpronation (Supination)</translation>
    </message>
    <message>
        <source>Unsaved work of a program that ended unexpectedly cannot be read; it is kept in {place}.</source>
        <extracomment>APP-AUTOSAVE-UNREADABLE: message</extracomment>
        <translation>Ungespeicherte Arbeit eines unerwartet beendeten Programms lässt sich nicht lesen; sie liegt in {place}.</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <extracomment>order form: due_date</extracomment>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>order form: weight_kg</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight bearing (none, half, full)</source>
        <extracomment>order form: weight_bearing</extracomment>
        <translation>Belastung (keine, halbe, volle)</translation>
    </message>
    <message>
        <source>Weight-bearing changes arch height and heel width more than the scanner does (PMID 39943509).</source>
        <extracomment>FOOT-UNLOADED: meaning</extracomment>
        <translation>Belastung verändert Gewölbehöhe und Fersenbreite mehr als der Scanner (PMID 39943509).</translation>
    </message>
    <message>
        <source>Weight: above 60 kg the shell is too thin.</source>
        <extracomment>preset child: when not</extracomment>
        <translation>Gewicht: Über 60 kg ist die Schale zu dünn.</translation>
    </message>
    <message>
        <source>Weight: is the soft material carrying it, or is it flat after a month?</source>
        <extracomment>preset arthritis: to look at with the patient</extracomment>
        <translation>Gewicht: Trägt das weiche Material es, oder ist es nach einem Monat durchgesessen?</translation>
    </message>
    <message>
        <source>What a medial post takes off eversion it adds to the load on the inside of the knee: watch a knee that is worn there.</source>
        <extracomment>preset flexible-flat-foot: when not; preset over-pronation: when not</extracomment>
        <translation>Was ein medialer Keil an Eversion wegnimmt, lädt er der Innenseite des Knies auf: auf ein dort abgenutztes Knie achten.</translation>
    </message>
    <message>
        <source>What laboratories make for sport.</source>
        <extracomment>preset sport: why heel_cup_depth</extracomment>
        <translation>Was Werkstätten für den Sport fertigen.</translation>
    </message>
    <message>
        <source>What lies behind a cut takes no part in anything. The edge of a cut is not counted as a hole. Take the cuts back to have the whole scan again.</source>
        <extracomment>SCAN-CUT: meaning</extracomment>
        <translation>Was hinter einem Schnitt liegt, spielt nirgends mehr mit. Der Rand eines Schnitts gilt nicht als Loch. Die Schnitte zurücknehmen, um wieder den ganzen Scan zu haben.</translation>
    </message>
    <message>
        <source>What the device is made of: gives its mass and the usual thickness, changes no shape.</source>
        <extracomment>material: definition</extracomment>
        <translation>Woraus die Einlage besteht: bestimmt Masse und übliche Dicke, ändert keine Form.</translation>
    </message>
    <message>
        <source>Where along the foot length, from the heel, the change of the arch is largest.</source>
        <extracomment>arch_apex: definition</extracomment>
        <translation>Stelle auf der Fußlänge, von der Ferse aus, an der die Gewölbeänderung am größten ist.</translation>
    </message>
    <message>
        <source>Where along the foot length, from the heel, the heel lift has faded to 0.</source>
        <extracomment>lift_taper_end: definition</extracomment>
        <translation>Stelle auf der Fußlänge, von der Ferse aus, an der die Fersenerhöhung auf 0 ausgelaufen ist.</translation>
    </message>
    <message>
        <source>Where exactly is the pain: is a sink or a groove wanted there?</source>
        <extracomment>preset plantar-fasciitis: to look at with the patient</extracomment>
        <translation>Wo genau sitzt der Schmerz: Gehört dort eine Mulde oder eine Rinne hin?</translation>
    </message>
    <message>
        <source>Where sheets of the surface meet in one edge or point the solid has no thickness, and inside and outside are undefined there.</source>
        <extracomment>SOLID-NON-MANIFOLD: meaning</extracomment>
        <translation>Wo Flächen in einer Kante oder einem Punkt zusammentreffen, hat der Körper keine Dicke, und innen und außen sind dort unbestimmt.</translation>
    </message>
    <message>
        <source>Where skive and inversion add up to more than 5 the heel slides sideways out of a lower cup.</source>
        <extracomment>RX-SKIVE-INVERSION: meaning</extracomment>
        <translation>Wo Skive und Inversion zusammen mehr als 5 ergeben, rutscht die Ferse seitlich aus einer niedrigeren Fersenschale.</translation>
    </message>
    <message>
        <source>Where the pad belongs is disputed: 6.1 to 10.6 mm behind the heads in one study; 5 mm in front of them lowered the peak most (17 %) in older people; about 76 % of the foot length in a third; no difference in a fourth.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: evidence</extracomment>
        <translation>Wo die Pelotte hingehört, ist umstritten: in einer Studie 6,1 bis 10,6 mm hinter die Köpfchen; bei Älteren senkte eine 5 mm davor die Druckspitze am meisten (17 %); in einer dritten etwa bei 76 % der Fußlänge; in einer vierten kein Unterschied.</translation>
    </message>
    <message>
        <source>Where the surface crosses itself inside and outside are undefined; slicers leave gaps or fill what should be empty. Usual causes: an offset larger than a radius, or bodies that were not united.</source>
        <extracomment>SOLID-SELF-INTERSECTION: meaning</extracomment>
        <translation>Wo die Oberfläche sich selbst schneidet, sind innen und außen unbestimmt; Slicer lassen Lücken oder füllen, was leer sein sollte. Übliche Ursachen: ein Versatz größer als ein Radius, oder Körper, die nicht vereint wurden.</translation>
    </message>
    <message>
        <source>Where the tilt turns: at the opposite border of the heel, which only adds and so lifts the heel, or at its centre, without net lift.</source>
        <extracomment>post_pivot: definition</extracomment>
        <translation>Worum sich die Neigung dreht: um den gegenüberliegenden Fersenrand, was nur aufbaut und so die Ferse hebt, oder um die Fersenmitte, im Mittel ohne Anhebung.</translation>
    </message>
    <message>
        <source>Whether the arch should be high (it carries) or low (it spares the fascia) is disputed: studies went 6 mm either way.</source>
        <extracomment>preset plantar-fasciitis: evidence</extracomment>
        <translation>Ob das Gewölbe hoch (es trägt) oder niedrig (es schont die Faszie) sein soll, ist umstritten: Studien gingen 6 mm in beide Richtungen.</translation>
    </message>
    <message>
        <source>Which joints are stiff, which unstable?</source>
        <extracomment>preset arthritis: to look at with the patient</extracomment>
        <translation>Welche Gelenke sind steif, welche instabil?</translation>
    </message>
    <message>
        <source>Which shoe, how deep, which floor?</source>
        <extracomment>preset standing-work: to look at with the patient</extracomment>
        <translation>Welcher Schuh, wie tief, welcher Boden?</translation>
    </message>
    <message>
        <source>Which space, which head? Move the pad there.</source>
        <extracomment>preset mortons-neuroma-metatarsalgia: to look at with the patient</extracomment>
        <translation>Welcher Zwischenraum, welches Köpfchen? Die Pelotte dorthin versetzen.</translation>
    </message>
    <message>
        <source>Which sport, which surface, which shoe?</source>
        <extracomment>preset sport: to look at with the patient</extracomment>
        <translation>Welcher Sport, welcher Untergrund, welcher Schuh?</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>width: label</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>With a medial skive a Blake inversion is usually lowered by 2°: {lower}° instead of {inversion}°.</source>
        <extracomment>RX-BLAKE-SKIVE: message</extracomment>
        <translation>Mit medialem Skive wird eine Blake-Inversion meist um 2° verringert: {lower}° statt {inversion}°.</translation>
    </message>
    <message>
        <source>With days of rest</source>
        <extracomment>schedule of wear resting</extracomment>
        <translation>Mit Ruhetagen</translation>
    </message>
    <message>
        <source>a fifth of the foot's length</source>
        <extracomment>met_pad_length: what it is where nothing is prescribed</extracomment>
        <translation>ein Fünftel der Fußlänge</translation>
    </message>
    <message>
        <source>along the medial band</source>
        <extracomment>groove_line: what it is where nothing is prescribed</extracomment>
        <translation>entlang des medialen Strangs</translation>
    </message>
    <message>
        <source>arbitrary</source>
        <extracomment>word within a finding</extracomment>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>as scanned</source>
        <extracomment>arch_height: what it is where nothing is prescribed</extracomment>
        <translation>wie gescannt</translation>
    </message>
    <message>
        <source>as thick as the shell</source>
        <extracomment>thickness_fore: what it is where nothing is prescribed; thickness_mid: what it is where nothing is prescribed; thickness_rear: what it is where nothing is prescribed</extracomment>
        <translation>so dick wie die Schale</translation>
    </message>
    <message>
        <source>bevel: general knowledge</source>
        <extracomment>source</extracomment>
        <translation>Anschrägung: Allgemeinwissen</translation>
    </message>
    <message>
        <source>centre</source>
        <extracomment>drawing pivot; post_pivot: choice</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>childhood</source>
        <extracomment>since when there is a leg-length difference</extracomment>
        <translation>der Kindheit</translation>
    </message>
    <message>
        <source>depth: general knowledge</source>
        <extracomment>source</extracomment>
        <translation>Tiefe: Allgemeinwissen</translation>
    </message>
    <message>
        <source>edge</source>
        <extracomment>drawing pivot; post_pivot: choice</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <source>extrinsic</source>
        <extracomment>drawing post-kind; forefoot_post_kind: choice; rearfoot_post_kind: choice</extracomment>
        <translation>extrinsisch</translation>
    </message>
    <message>
        <source>extrinsic: material is added between shell and ground; intrinsic: top and bottom of the shell are tilted together.</source>
        <extracomment>forefoot_post_kind: definition; rearfoot_post_kind: definition</extracomment>
        <translation>extrinsisch: zwischen Schale und Boden wird Material aufgebaut; intrinsisch: Ober- und Unterseite der Schale werden gemeinsam geneigt.</translation>
    </message>
    <message>
        <source>feet</source>
        <extracomment>word within a finding</extracomment>
        <translation>Fuß (Maß)</translation>
    </message>
    <message>
        <source>file exists</source>
        <extracomment>word within a finding</extracomment>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>word within a finding</extracomment>
        <translation>flach liegend</translation>
    </message>
    <message>
        <source>forefoot</source>
        <extracomment>drawing thickness-zones</extracomment>
        <translation>Vorfuß</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>word within a finding</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>from the back of the heel along the foot</source>
        <extracomment>groove_line: what the coordinate means; spots: what the coordinate means</extracomment>
        <translation>vom Fersenende entlang des Fußes</translation>
    </message>
    <message>
        <source>from the foot's axis, + medially, − laterally</source>
        <extracomment>groove_line: what the coordinate means; spots: what the coordinate means</extracomment>
        <translation>von der Fußachse, + nach medial, − nach lateral</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>drawing length; length: choice</extracomment>
        <translation>langsohlig</translation>
    </message>
    <message>
        <source>full contact</source>
        <extracomment>construction: choice; drawing construction</extracomment>
        <translation>vollflächig</translation>
    </message>
    <message>
        <source>functional</source>
        <extracomment>kind of leg-length difference</extracomment>
        <translation>funktionell</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <extracomment>source</extracomment>
        <translation>Allgemeinwissen</translation>
    </message>
    <message>
        <source>half as wide as the ball</source>
        <extracomment>met_pad_width: what it is where nothing is prescribed</extracomment>
        <translation>halbe Ballenbreite</translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>spots: coordinate of a point</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>heights: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Höhen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>drawing trim-line; trim_line: choice</extracomment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>inch</source>
        <extracomment>word within a finding</extracomment>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>input/output error</source>
        <extracomment>word within a finding</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>intrinsic</source>
        <extracomment>drawing post-kind; forefoot_post_kind: choice; rearfoot_post_kind: choice</extracomment>
        <translation>intrinsisch</translation>
    </message>
    <message>
        <source>is a directory</source>
        <extracomment>word within a finding</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>lateral</source>
        <extracomment>drawing blake; drawing cluffy; drawing cuboid; drawing edge-height; drawing edge-width; drawing forefoot-post; drawing groove; drawing heel-aperture; drawing lateral-arch; drawing lateral-flange; drawing medial-flange; drawing met-bar; drawing met-pad; drawing mortons; drawing motion; drawing post; drawing reverse-mortons; drawing skive-lateral; drawing skive-medial; drawing spots; drawing toe-crest; orthodesign/app/gui/prescribing/typed.py; orthodesign/app/gui/words.py</extracomment>
        <translation>lateral</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>word within a finding</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>lift_taper_end moves the end of the lift forward; a raise under the whole sole keeps the foot level.</source>
        <extracomment>RX-LEG-FULL-LENGTH: meaning</extracomment>
        <translation>Der Auslauf der Erhöhung verlegt ihr Ende nach vorn; eine Erhöhung unter der ganzen Sohle hält den Fuß waagerecht.</translation>
    </message>
    <message>
        <source>limit: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Grenze: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>limits: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Grenzen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>limits: orthodesign proposal, any human arch; on a given foot those of arch_change hold</source>
        <extracomment>source</extracomment>
        <translation>Grenzen: Vorschlag von orthodesign, jedes menschliche Gewölbe; am gegebenen Fuß gelten die der Gewölbeänderung</translation>
    </message>
    <message>
        <source>limits: orthodesign proposal, around the navicular region (general knowledge)</source>
        <extracomment>source</extracomment>
        <translation>Grenzen: Vorschlag von orthodesign, um den Bereich des Kahnbeins (Allgemeinwissen)</translation>
    </message>
    <message>
        <source>low profile</source>
        <extracomment>drawing trim-line; trim_line: choice</extracomment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medial</source>
        <extracomment>drawing blake; drawing cluffy; drawing cuboid; drawing edge-height; drawing edge-width; drawing forefoot-post; drawing groove; drawing heel-aperture; drawing lateral-arch; drawing lateral-flange; drawing medial-flange; drawing met-bar; drawing met-pad; drawing mortons; drawing motion; drawing post; drawing reverse-mortons; drawing skive-lateral; drawing skive-medial; drawing spots; drawing toe-crest; orthodesign/app/gui/prescribing/typed.py; orthodesign/app/gui/words.py</extracomment>
        <translation>medial</translation>
    </message>
    <message>
        <source>midfoot</source>
        <extracomment>drawing thickness-zones</extracomment>
        <translation>Mittelfuß</translation>
    </message>
    <message>
        <source>narrow</source>
        <extracomment>drawing width; width: choice</extracomment>
        <translation>schmal</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <extracomment>word within a finding</extracomment>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <extracomment>word within a finding</extracomment>
        <translation>Datei oder Ordner fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>orthodesign/app/gui/words.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not a directory</source>
        <extracomment>word within a finding</extracomment>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>not tapered</source>
        <extracomment>distal_taper: what it is where nothing is prescribed</extracomment>
        <translation>nicht ausgeschliffen</translation>
    </message>
    <message>
        <source>nylon PA11</source>
        <extracomment>material: choice</extracomment>
        <translation>Nylon PA11</translation>
    </message>
    <message>
        <source>nylon PA12</source>
        <extracomment>material: choice</extracomment>
        <translation>Nylon PA12</translation>
    </message>
    <message>
        <source>nylon by weight and limits: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Nylon nach Gewicht und Grenzen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>on end</source>
        <extracomment>word within a finding</extracomment>
        <translation>hochkant stehend</translation>
    </message>
    <message>
        <source>on its side</source>
        <extracomment>word within a finding</extracomment>
        <translation>auf der Seite liegend</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>orthodesign/app/gui/words.py</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>overall length of adult full-length devices 225 to 303 mm</source>
        <extracomment>source</extracomment>
        <translation>Gesamtlänge langsohliger Einlagen für Erwachsene 225 bis 303 mm</translation>
    </message>
    <message>
        <source>permission denied</source>
        <extracomment>word within a finding</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>polypropylene</source>
        <extracomment>material: choice</extracomment>
        <translation>Polypropylen</translation>
    </message>
    <message>
        <source>radius</source>
        <extracomment>spots: coordinate of a point</extracomment>
        <translation>Radius</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <extracomment>word within a finding</extracomment>
        <translation>Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>rearfoot</source>
        <extracomment>drawing thickness-zones</extracomment>
        <translation>Rückfuß</translation>
    </message>
    <message>
        <source>recent</source>
        <extracomment>since when there is a leg-length difference</extracomment>
        <translation>kurzer Zeit</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>word within a finding</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>rise of a 60 mm heel: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Anhebung einer 60 mm breiten Ferse: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>shell</source>
        <extracomment>construction: choice; drawing construction</extracomment>
        <translation>Schale</translation>
    </message>
    <message>
        <source>shell: even thickness, with a heel base so that it stands without rocking; full_contact: solid down to flat ground.</source>
        <extracomment>construction: definition</extracomment>
        <translation>Schale: gleichmäßige Dicke, mit einem Fersensockel, damit sie nicht kippelt; vollflächig: massiv bis zum ebenen Boden.</translation>
    </message>
    <message>
        <source>size: general knowledge</source>
        <extracomment>source</extracomment>
        <translation>Größe: Allgemeinwissen</translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>drawing trim-line; trim_line: choice</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>drawing trim-line; trim_line: choice; width: choice</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>standard: as designed for the foot; low_profile: the medial edge keeps 45 % and the lateral 50 % of its height over the shell beside it; sport: 3 mm higher medially, 4 mm laterally; high: 10 and 12 mm higher, with a deep heel cup like a UCBL.</source>
        <extracomment>trim_line: definition</extracomment>
        <translation>normal: wie für den Fuß entworfen; niedrig: der mediale Rand behält 45 %, der laterale 50 % seiner Höhe über der Schale daneben; Sport: medial 3 mm, lateral 4 mm höher; hoch: 10 und 12 mm höher, mit tiefer Fersenschale wie eine UCBL-Einlage.</translation>
    </message>
    <message>
        <source>standard: the medial edge bisects the first metatarsal shaft; wide and narrow: 3.2 mm to either side of that.</source>
        <extracomment>width: definition</extracomment>
        <translation>normal: die mediale Kante halbiert den ersten Metatarsalschaft; breit und schmal: 3,2 mm zur einen oder anderen Seite davon.</translation>
    </message>
    <message>
        <source>structural</source>
        <extracomment>kind of leg-length difference</extracomment>
        <translation>strukturell</translation>
    </message>
    <message>
        <source>sulcus</source>
        <extracomment>drawing length; length: choice</extracomment>
        <translation>Zehengrund</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>word within a finding</extracomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the metatarsal head line</source>
        <extracomment>lift_taper_end: what it is where nothing is prescribed</extracomment>
        <translation>die Ballenlinie</translation>
    </message>
    <message>
        <source>the scanned apex</source>
        <extracomment>arch_apex: what it is where nothing is prescribed</extracomment>
        <translation>der gescannte Scheitel</translation>
    </message>
    <message>
        <source>the user</source>
        <extracomment>word within a finding</extracomment>
        <translation>der Anwender</translation>
    </message>
    <message>
        <source>three-quarter</source>
        <extracomment>drawing length; length: choice</extracomment>
        <translation>dreiviertellang</translation>
    </message>
    <message>
        <source>three_quarter: the distal edge lies 12 mm proximal to the first and 10 mm proximal to the fifth metatarsal head; sulcus: to the toe crease; full: to the toes.</source>
        <extracomment>length: definition</extracomment>
        <translation>dreiviertellang: die distale Kante liegt 12 mm proximal des ersten und 10 mm proximal des fünften Metatarsalköpfchens; Zehengrund: bis zur Zehengrundfurche; langsohlig: bis zu den Zehen.</translation>
    </message>
    <message>
        <source>threshold: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Schwelle: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>thresholds: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Schwellen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>kind of leg-length difference; since when there is a leg-length difference</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>word within a finding</extracomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>values and limit: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Werte und Grenze: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>warning: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Warnung: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>where the height is half of that in the middle</source>
        <extracomment>spots: what the coordinate means</extracomment>
        <translation>wo die Höhe halb so groß ist wie in der Mitte</translation>
    </message>
    <message>
        <source>wide</source>
        <extracomment>drawing width; width: choice</extracomment>
        <translation>breit</translation>
    </message>
    <message>
        <source>x</source>
        <extracomment>groove_line: coordinate of a point; spots: coordinate of a point</extracomment>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>groove_line: coordinate of a point; spots: coordinate of a point</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>zones and limits: orthodesign proposal</source>
        <extracomment>source</extracomment>
        <translation>Zonen und Grenzen: Vorschlag von orthodesign</translation>
    </message>
    <message>
        <source>{count:,} larger holes are left in the surface, besides its open end.</source>
        <extracomment>SCAN-HOLES-LEFT: message</extracomment>
        <translation>Größere Löcher in der Oberfläche, außer ihrem offenen Ende: {count:,}.</translation>
    </message>
    <message>
        <source>{count:,} repeated points were joined; {left:,} points remain.</source>
        <extracomment>SCAN-MERGED: message</extracomment>
        <translation>{count:,} mehrfache Punkte wurden vereint; {left:,} Punkte bleiben.</translation>
    </message>
    <message>
        <source>{count:,} small holes in the surface were closed.</source>
        <extracomment>SCAN-HOLES: message</extracomment>
        <translation>{count:,} kleine Löcher in der Oberfläche wurden geschlossen.</translation>
    </message>
    <message>
        <source>{count:,} stray parts ({triangles:,} triangles) beside or inside the foot were removed.</source>
        <extracomment>SCAN-STRAY: message</extracomment>
        <translation>Lose Teile neben oder im Fuß wurden entfernt: {count:,} ({triangles:,} Dreiecke).</translation>
    </message>
    <message>
        <source>{count:,} triangles faced the wrong way and were turned.</source>
        <extracomment>SCAN-FLIPPED: message</extracomment>
        <translation>{count:,} Dreiecke zeigten in die falsche Richtung und wurden gewendet.</translation>
    </message>
    <message>
        <source>{count:,} triangles that were there twice were removed.</source>
        <extracomment>SCAN-DUPLICATES: message</extracomment>
        <translation>{count:,} doppelt vorhandene Dreiecke wurden entfernt.</translation>
    </message>
    <message>
        <source>{count:,} triangles without area were removed.</source>
        <extracomment>SCAN-DEGENERATE: message</extracomment>
        <translation>{count:,} Dreiecke ohne Fläche wurden entfernt.</translation>
    </message>
    <message>
        <source>{count} edges or corners join more than one piece of surface, the first near {place} mm.</source>
        <extracomment>SOLID-NON-MANIFOLD: message</extracomment>
        <translation>{count} Kanten oder Ecken verbinden mehr als ein Stück Oberfläche, die erste bei {place} mm.</translation>
    </message>
    <message>
        <source>{count} point</source>
        <extracomment>orthodesign/app/gui/words.py</extracomment>
        <translation>{count} Punkt</translation>
    </message>
    <message>
        <source>{count} points</source>
        <extracomment>orthodesign/app/gui/words.py</extracomment>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>{count} triangles have no area, the first near {place} mm.</source>
        <extracomment>SOLID-DEGENERATE: message</extracomment>
        <translation>{count} Dreiecke haben keine Fläche, das erste bei {place} mm.</translation>
    </message>
    <message>
        <source>{count} triangles of the leg above the ankle were left out.</source>
        <extracomment>FOOT-LEG: message</extracomment>
        <translation>{count} Dreiecke des Beins oberhalb des Sprunggelenks wurden weggelassen.</translation>
    </message>
    <message>
        <source>{difference} mm is hardly more than this way of measuring errs ({error} mm): measure again, or otherwise, before lifting.</source>
        <extracomment>RX-LEG-UNCERTAIN: message</extracomment>
        <translation>{difference} mm sind kaum mehr als der Fehler dieser Messweise ({error} mm): vor dem Erhöhen noch einmal oder anders messen.</translation>
    </message>
    <message>
        <source>{label} ({value}) changes nothing without {needed}.</source>
        <extracomment>RX-NO-EFFECT: message</extracomment>
        <translation>{label} ({value}) bewirkt nichts, solange dies fehlt: {needed}.</translation>
    </message>
    <message>
        <source>{label} lies beside the device, at x = {x:.0f}, y = {y:.0f} mm: it cannot have its effect there.</source>
        <extracomment>DOSE-BESIDE-DEVICE: message</extracomment>
        <translation>{label}: liegt neben der Einlage, bei x = {x:.0f}, y = {y:.0f} mm, und kann dort nicht wirken.</translation>
    </message>
    <message>
        <source>{label} lies in front of where a {device} device ends: choose a {needed} one.</source>
        <extracomment>RX-NEEDS-LENGTH: message</extracomment>
        <translation>{label}: liegt vor dem Ende einer Einlage der Länge „{device}“; „{needed}“ wählen.</translation>
    </message>
    <message>
        <source>{label} was prescribed as {prescribed:g} {unit} but measures {realised:.2f} {unit} on the finished solid.</source>
        <extracomment>DOSE-MISSED: message</extracomment>
        <translation>{label}: verordnet {prescribed:g} {unit}, am fertigen Körper gemessen {realised:.2f} {unit}.</translation>
    </message>
    <message>
        <source>{length:.0f} × {width:.0f} × {height:.0f} mm does not fit into the {bed} mm of {printer}, however it is turned.</source>
        <extracomment>PRINT-BED: message</extracomment>
        <translation>{length:.0f} × {width:.0f} × {height:.0f} mm passt in keiner Lage in die {bed} mm von {printer}.</translation>
    </message>
    <message>
        <source>{lift} mm is more than the {room} mm planned inside the shoe: {sole} mm go under its sole.</source>
        <extracomment>RX-LEG-BEYOND-ROOM: message</extracomment>
        <translation>{lift} mm sind mehr als die {room} mm, die im Schuh vorgesehen sind: {sole} mm kommen unter die Sohle.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>orthodesign/app/gui/words.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{need} mm to compensate is less than any of the sources lifts (from 3 mm on): no lift is proposed.</source>
        <extracomment>RX-LEG-TOO-SMALL: message</extracomment>
        <translation>{need} mm Ausgleich sind weniger, als irgendeine Quelle erhöht (ab 3 mm): Es wird keine Erhöhung vorgeschlagen.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the surface under the foot was not scanned and was bridged smoothly.</source>
        <extracomment>FIT-UNSEEN: message</extracomment>
        <translation>{percent:.0f} % der Fläche unter dem Fuß wurden nicht gescannt und glatt überbrückt.</translation>
    </message>
    <message>
        <source>{printer} is no machine for {process}.</source>
        <extracomment>PRINT-PAIRING: message</extracomment>
        <translation>{printer} ist keine Maschine für {process}.</translation>
    </message>
    <message>
        <source>{process} makes {made}, but the prescription says {asked}, for which mass is told.</source>
        <extracomment>PRINT-MATERIAL: message</extracomment>
        <translation>{process} ergibt {made}, verordnet ist aber {asked}; dafür gilt die angegebene Masse.</translation>
    </message>
    <message>
        <source>{raised} raises what {sunk} lowers: under that head the one takes away from the other.</source>
        <extracomment>RX-ADDITIONS-CANCEL: message</extracomment>
        <translation>{raised} hebt, was {sunk} senkt: Unter diesem Köpfchen nimmt das eine dem anderen etwas weg.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Balance needs both feet.</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Der Ausgleich braucht beide Füße.</translation>
    </message>
    <message>
        <source>Both heels are raised alike.</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Beide Fersen sind gleich hoch.</translation>
    </message>
    <message>
        <source>Left heel {mm:.1f} mm higher</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Linke Ferse {mm:.1f} mm höher</translation>
    </message>
    <message>
        <source>Right heel {mm:.1f} mm higher</source>
        <extracomment>orthodesign/app/gui/steps/balance_words.py</extracomment>
        <translation>Rechte Ferse {mm:.1f} mm höher</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>nicht machbar</translation>
    </message>
    <message>
        <source>look at these</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>measuring …</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>no device</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>keine Einlage</translation>
    </message>
    <message>
        <source>ready to print</source>
        <extracomment>orthodesign/app/gui/steps/check_panel.py</extracomment>
        <translation>druckbereit</translation>
    </message>
</context>
<context>
    <name>directions</name>
    <message>
        <source>heel</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>lateral</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>lateral</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>medial</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>medial</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>toe</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>orthodesign/app/gui/viewport/overlay.py</extracomment>
        <translation>oben</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>The language changes when orthodesign is started again.</source>
        <extracomment>orthodesign/app/gui/calls.py</extracomment>
        <translation>Die Sprache wechselt beim nächsten Start von orthodesign.</translation>
    </message>
</context>
<context>
    <name>leaflets</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;orthodesign {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From a foot scan and a prescription to a printable insole whose corrections are exactly what was prescribed.&lt;/p&gt;&lt;p&gt;It computes; the clinician decides. It is not a medical device and makes no diagnosis.&lt;/p&gt;&lt;p&gt;Apache License 2.0. The window uses Qt for Python (PySide6, LGPL 3), VTK and PyVista.&lt;/p&gt;</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;orthodesign {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Vom Fußscan und der Verordnung zur druckbaren Einlage, deren Korrekturen genau dem Verordneten entsprechen.&lt;/p&gt;&lt;p&gt;Es rechnet; die Fachkraft entscheidet. Es ist kein Medizinprodukt und stellt keine Diagnose.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0. Das Fenster verwendet Qt for Python (PySide6, LGPL 3), VTK und PyVista.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About orthodesign</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Über orthodesign</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give back a value</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Einen Wert zurücknehmen</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Look closely at a place</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Eine Stelle nah ansehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>One step of a value; ten</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Ein Wertschritt; zehn</translation>
    </message>
    <message>
        <source>Shift + drag, or middle button</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Umschalt + Ziehen oder mittlere Taste</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>arrow keys; with Shift</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Pfeiltasten; mit Umschalt</translation>
    </message>
    <message>
        <source>double click</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>drag</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>orthodesign/app/gui/leaflets.py</extracomment>
        <translation>Mausrad</translation>
    </message>
</context>
<context>
    <name>opengl</name>
    <message>
        <source>This computer cannot show the 3D view: {reason}, and OpenGL 3.2 is needed. Everything else works: the section shows the device, and checks and files are the same.</source>
        <extracomment>orthodesign/app/gui/viewport/opengl.py</extracomment>
        <translation>Dieser Computer kann die 3D-Ansicht nicht zeigen: {reason}, und OpenGL 3.2 ist nötig. Alles andere geht: Der Schnitt zeigt die Einlage, Prüfung und Dateien sind dieselben.</translation>
    </message>
    <message>
        <source>it runs without a screen</source>
        <extracomment>orthodesign/app/gui/viewport/opengl.py</extracomment>
        <translation>er läuft ohne Bildschirm</translation>
    </message>
    <message>
        <source>its graphics driver offers OpenGL {version}</source>
        <extracomment>orthodesign/app/gui/viewport/opengl.py</extracomment>
        <translation>sein Grafiktreiber bietet OpenGL {version}</translation>
    </message>
    <message>
        <source>its graphics driver offers no OpenGL</source>
        <extracomment>orthodesign/app/gui/viewport/opengl.py</extracomment>
        <translation>sein Grafiktreiber bietet kein OpenGL</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>centimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>decimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Dezimeter</translation>
    </message>
    <message>
        <source>inches</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>metres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Meter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>no unit</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>tenths of a millimetre</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>Zehntelmillimeter</translation>
    </message>
    <message>
        <source>{unit} → {length:.0f} mm, {side}, {sure:.0f} % sure · {thousands:.1f}k triangles</source>
        <extracomment>orthodesign/app/gui/steps/scan_panel.py</extracomment>
        <translation>{unit} → {length:.0f} mm, {side}, {sure:.0f} % sicher · {thousands:.1f} Tsd. Dreiecke</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>3 mm more</source>
        <extracomment>error</extracomment>
        <translation>3 mm mehr</translation>
    </message>
    <message>
        <source>65 % of {0} first</source>
        <extracomment>error</extracomment>
        <translation>zunächst 65 % von {0}</translation>
    </message>
    <message>
        <source>A cut needs a direction: its normal is 0,0,0.</source>
        <extracomment>error</extracomment>
        <translation>Ein Schnitt braucht eine Richtung: Seine Normale ist 0,0,0.</translation>
    </message>
    <message>
        <source>A cut needs numbers that are possible: give a point of the scan and a normal.</source>
        <extracomment>error</extracomment>
        <translation>Ein Schnitt braucht mögliche Zahlen: einen Punkt des Scans und eine Normale angeben.</translation>
    </message>
    <message>
        <source>A foot is not {0} mm long: give its length in millimetres, heel to longest toe, {1} to {2}.</source>
        <extracomment>error</extracomment>
        <translation>Ein Fuß ist nicht {0} mm lang: die Länge in Millimetern angeben, Ferse bis längste Zehe, {1} bis {2}.</translation>
    </message>
    <message>
        <source>A scan takes at most {0} cuts: give fewer.</source>
        <extracomment>error</extracomment>
        <translation>Ein Scan verträgt höchstens {0} Schnitte: weniger angeben.</translation>
    </message>
    <message>
        <source>A weight of {0} kg is not between {1} and {2} kg: is it in kilograms?</source>
        <extracomment>error</extracomment>
        <translation>Ein Gewicht von {0} kg liegt nicht zwischen {1} und {2} kg: Sind es Kilogramm?</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing: give one, or pack without.</source>
        <extracomment>error</extracomment>
        <translation>Eine leere Passphrase schützt nichts: eine angeben oder ohne packen.</translation>
    </message>
    <message>
        <source>Devices are not written as {0}: end the name with {1}.</source>
        <extracomment>error</extracomment>
        <translation>Einlagen werden nicht als {0} geschrieben: Der Name muss auf {1} enden.</translation>
    </message>
    <message>
        <source>Give either the unit or the foot length: both fix the scale of the scan.</source>
        <extracomment>error</extracomment>
        <translation>Entweder die Einheit oder die Fußlänge angeben: Beide legen den Maßstab des Scans fest.</translation>
    </message>
    <message>
        <source>In no usual unit is this foot as long as a foot ({0} mm at first guess): give the unit or the foot length.</source>
        <extracomment>error</extracomment>
        <translation>In keiner üblichen Einheit ist dieser Fuß so lang wie ein Fuß ({0} mm nach erster Schätzung): Einheit oder Fußlänge angeben.</translation>
    </message>
    <message>
        <source>In {0} the scan {1} would be {2} long, which no foot is: {3}.</source>
        <extracomment>error</extracomment>
        <translation>In {0} wäre der Scan {1} {2} lang, das ist kein Fuß: {3}.</translation>
    </message>
    <message>
        <source>In {0} this foot would be {1} mm long: give another unit, or the foot length.</source>
        <extracomment>error</extracomment>
        <translation>In {0} wäre dieser Fuß {1} mm lang: eine andere Einheit oder die Fußlänge angeben.</translation>
    </message>
    <message>
        <source>No foot in the scan lies as asked: leave its lie to the program.</source>
        <extracomment>error</extracomment>
        <translation>Kein Fuß im Scan liegt wie angegeben: die Lage dem Programm überlassen.</translation>
    </message>
    <message>
        <source>No hollow surrounded by a rim was found in {0}: if it is a foot or a cast, say that it is one.</source>
        <extracomment>error</extracomment>
        <translation>In {0} wurde keine Mulde mit Rand gefunden: wenn es ein Fuß oder Gipsmodell ist, das angeben.</translation>
    </message>
    <message>
        <source>The case cannot be kept: a value in it is not what it should be.</source>
        <extracomment>error</extracomment>
        <translation>Der Fall lässt sich nicht speichern: Ein Wert darin ist nicht, wie er sein soll.</translation>
    </message>
    <message>
        <source>The case cannot be kept: its notes are too long, shorten them.</source>
        <extracomment>error</extracomment>
        <translation>Der Fall lässt sich nicht speichern: Die Notizen sind zu lang, bitte kürzen.</translation>
    </message>
    <message>
        <source>The case cannot be kept: the {0} scan is not the one that was brought in.</source>
        <extracomment>error</extracomment>
        <translation>Der Fall lässt sich nicht speichern: Der Scan {0} ist nicht der importierte.</translation>
    </message>
    <message>
        <source>The case cannot be kept: {0}.</source>
        <extracomment>error</extracomment>
        <translation>Der Fall lässt sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>The case has no scans yet: nothing can be made of it.</source>
        <extracomment>error</extracomment>
        <translation>Der Fall hat noch keine Scans: Daraus lässt sich nichts machen.</translation>
    </message>
    <message>
        <source>The code of a case stands in file names: give a short one, for example AB-1042.</source>
        <extracomment>error</extracomment>
        <translation>Der Code eines Falls steht in Dateinamen: einen kurzen wählen, etwa AB-1042.</translation>
    </message>
    <message>
        <source>The cuts leave hardly anything of {0}: take one of them back or turn it round.</source>
        <extracomment>error</extracomment>
        <translation>Die Schnitte lassen von {0} fast nichts übrig: einen zurücknehmen oder umdrehen.</translation>
    </message>
    <message>
        <source>The cuts leave nothing of {0}: take one of them back or turn it round.</source>
        <extracomment>error</extracomment>
        <translation>Die Schnitte lassen von {0} nichts übrig: einen zurücknehmen oder umdrehen.</translation>
    </message>
    <message>
        <source>The device does not reach across the zones.</source>
        <extracomment>error</extracomment>
        <translation>Die Einlage reicht nicht über die Zonen.</translation>
    </message>
    <message>
        <source>The difference in leg length</source>
        <extracomment>error</extracomment>
        <translation>Die Beinlängendifferenz</translation>
    </message>
    <message>
        <source>The difference of the shoes</source>
        <extracomment>error</extracomment>
        <translation>Der Unterschied der Schuhe</translation>
    </message>
    <message>
        <source>The direction given for {0} is none: give three numbers, not all of them 0.</source>
        <extracomment>error</extracomment>
        <translation>Die Richtung für „{0}“ ist keine: drei Zahlen angeben, nicht alle 0.</translation>
    </message>
    <message>
        <source>The directions given for up and forward lie along nearly the same line: give one towards the leg and one towards the toes.</source>
        <extracomment>error</extracomment>
        <translation>Die Richtungen für oben und vorn liegen fast auf derselben Linie: eine zum Bein und eine zu den Zehen angeben.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <extracomment>error</extracomment>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}).</translation>
    </message>
    <message>
        <source>The list of cases in {0} cannot be kept ({1}): cases can still be opened and saved as files.</source>
        <extracomment>error</extracomment>
        <translation>Die Fallliste in {0} lässt sich nicht führen ({1}): Fälle lassen sich weiter als Dateien öffnen und speichern.</translation>
    </message>
    <message>
        <source>The order's {0} cannot be {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} im Auftrag kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>The order's {0} is too long for the form: shorten it.</source>
        <extracomment>error</extracomment>
        <translation>{0} im Auftrag ist zu lang für das Formular: bitte kürzen.</translation>
    </message>
    <message>
        <source>The package cannot be made: {0}.</source>
        <extracomment>error</extracomment>
        <translation>Das Paket lässt sich nicht machen: {0}.</translation>
    </message>
    <message>
        <source>The package is too large to be encrypted: leave the scans out.</source>
        <extracomment>error</extracomment>
        <translation>Das Paket ist zu groß zum Verschlüsseln: die Scans weglassen.</translation>
    </message>
    <message>
        <source>The package would be larger than 500 MB: leave the scans out.</source>
        <extracomment>error</extracomment>
        <translation>Das Paket wäre größer als 500 MB: die Scans weglassen.</translation>
    </message>
    <message>
        <source>The preset {0} cannot be read: {1}.</source>
        <extracomment>error</extracomment>
        <translation>Die Vorlage {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} cannot be used: {1}</source>
        <extracomment>error</extracomment>
        <translation>Die Vorlage {0} lässt sich nicht verwenden: {1}</translation>
    </message>
    <message>
        <source>The preset {0}.</source>
        <extracomment>error</extracomment>
        <translation>Die Vorlage {0}.</translation>
    </message>
    <message>
        <source>The room in the shoe</source>
        <extracomment>error</extracomment>
        <translation>Der Platz im Schuh</translation>
    </message>
    <message>
        <source>The scan does not look like a foot: give a scan of one foot, with its sole, heel and toes.</source>
        <extracomment>error</extracomment>
        <translation>Der Scan sieht nicht wie ein Fuß aus: einen Scan von einem Fuß nehmen, mit Sohle, Ferse und Zehen.</translation>
    </message>
    <message>
        <source>The scan shows only {0} % of the sole, so there is nothing to build an insole on: scan the foot from below as well.</source>
        <extracomment>error</extracomment>
        <translation>Der Scan zeigt nur {0} % der Sohle, darauf lässt sich keine Einlage bauen: den Fuß auch von unten scannen.</translation>
    </message>
    <message>
        <source>The scans of the case are larger than {0} GB: export them with fewer triangles and bring them in again.</source>
        <extracomment>error</extracomment>
        <translation>Die Scans des Falls sind größer als {0} GB: mit weniger Dreiecken exportieren und neu importieren.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0}: check who may write there.</source>
        <extracomment>error</extracomment>
        <translation>Die Einstellungen lassen sich in {0} nicht speichern: prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The short side is left or right</source>
        <extracomment>error</extracomment>
        <translation>Die kürzere Seite ist links oder rechts</translation>
    </message>
    <message>
        <source>The time between two lifts</source>
        <extracomment>error</extracomment>
        <translation>Die Zeit zwischen zwei Stufen</translation>
    </message>
    <message>
        <source>The time since it arose</source>
        <extracomment>error</extracomment>
        <translation>Die Zeit seit der Entstehung</translation>
    </message>
    <message>
        <source>The unsaved work is damaged.</source>
        <extracomment>error</extracomment>
        <translation>Die ungespeicherte Arbeit ist beschädigt.</translation>
    </message>
    <message>
        <source>The unsaved work is damaged: its {0} scan has changed.</source>
        <extracomment>error</extracomment>
        <translation>Die ungespeicherte Arbeit ist beschädigt: Der Scan {0} hat sich geändert.</translation>
    </message>
    <message>
        <source>The unsaved work is damaged: its {0} scan is missing.</source>
        <extracomment>error</extracomment>
        <translation>Die ungespeicherte Arbeit ist beschädigt: Der Scan {0} fehlt.</translation>
    </message>
    <message>
        <source>The written 3MF cannot be read back.</source>
        <extracomment>error</extracomment>
        <translation>Die geschriebene 3MF-Datei lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The written OBJ cannot be read back.</source>
        <extracomment>error</extracomment>
        <translation>Die geschriebene OBJ-Datei lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The written PLY cannot be read back.</source>
        <extracomment>error</extracomment>
        <translation>Die geschriebene PLY-Datei lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The zones cannot be cut here, across an opening: choose other places for them.</source>
        <extracomment>error</extracomment>
        <translation>Die Zonen lassen sich hier, quer durch eine Öffnung, nicht schneiden: andere Stellen wählen.</translation>
    </message>
    <message>
        <source>The zones cannot be cut here: choose other places for them.</source>
        <extracomment>error</extracomment>
        <translation>Die Zonen lassen sich hier nicht schneiden: andere Stellen wählen.</translation>
    </message>
    <message>
        <source>The {0} device is not to be made: {1}</source>
        <extracomment>error</extracomment>
        <translation>Die Einlage {0} darf so nicht gemacht werden: {1}</translation>
    </message>
    <message>
        <source>There is a preset {0} already: replace it, or choose another name.</source>
        <extracomment>error</extracomment>
        <translation>Eine Vorlage {0} gibt es schon: ersetzen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no file {0}: check the name and the folder.</source>
        <extracomment>error</extracomment>
        <translation>Eine Datei {0} gibt es nicht: Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>There is no material called {0}: give one of {1}.</source>
        <extracomment>error</extracomment>
        <translation>Ein Material {0} gibt es nicht: eines von diesen angeben: {1}.</translation>
    </message>
    <message>
        <source>There is no preset file {0}.</source>
        <extracomment>error</extracomment>
        <translation>Eine Vorlagendatei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preset {0} ({1}).</source>
        <extracomment>error</extracomment>
        <translation>Eine Vorlage {0} gibt es nicht ({1}).</translation>
    </message>
    <message>
        <source>There is nothing to keep in a preset: every value is the default.</source>
        <extracomment>error</extracomment>
        <translation>Für eine Vorlage gibt es nichts aufzubewahren: Jeder Wert ist der übliche.</translation>
    </message>
    <message>
        <source>Two reports are of the {0} foot: give one of each side.</source>
        <extracomment>error</extracomment>
        <translation>Zwei Berichte sind vom Fuß {0}: von jeder Seite einen angeben.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {0} ({1}): save the case often.</source>
        <extracomment>error</extracomment>
        <translation>Ungespeicherte Arbeit lässt sich in {0} nicht sichern ({1}): den Fall oft speichern.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {0}: save the case often.</source>
        <extracomment>error</extracomment>
        <translation>Ungespeicherte Arbeit lässt sich in {0} nicht sichern: den Fall oft speichern.</translation>
    </message>
    <message>
        <source>Zones meet at two places in % of the foot's length, the smaller first: 30,55.</source>
        <extracomment>error</extracomment>
        <translation>Zonen treffen sich an zwei Stellen in % der Fußlänge, die kleinere zuerst: 30,55.</translation>
    </message>
    <message>
        <source>`orthodesign parameters` lists them</source>
        <extracomment>error</extracomment>
        <translation>siehe die Liste der Werte</translation>
    </message>
    <message>
        <source>a case in the list is damaged</source>
        <extracomment>error</extracomment>
        <translation>ein Fall in der Liste ist beschädigt</translation>
    </message>
    <message>
        <source>arch_height belongs to one foot: a preset gives arch_change instead.</source>
        <extracomment>error</extracomment>
        <translation>arch_height gehört zu einem Fuß: Eine Vorlage gibt stattdessen arch_change an.</translation>
    </message>
    <message>
        <source>arch_height is the height on one foot and cannot be kept in a preset: give arch_change instead.</source>
        <extracomment>error</extracomment>
        <translation>arch_height ist die Höhe an einem Fuß und gehört in keine Vorlage: stattdessen arch_change angeben.</translation>
    </message>
    <message>
        <source>arch_height {0} mm would change the scanned arch of {1} mm by {2} mm, beyond the limits of arch_change, {3} to {4} mm.</source>
        <extracomment>error</extracomment>
        <translation>arch_height {0} mm würde das gescannte Gewölbe von {1} mm um {2} mm ändern, über die Grenzen von arch_change hinaus, {3} bis {4} mm.</translation>
    </message>
    <message>
        <source>are two ways to move the medial edge</source>
        <extracomment>error</extracomment>
        <translation>sind zwei Wege, den medialen Rand zu verschieben</translation>
    </message>
    <message>
        <source>blake_inversion and an intrinsic rearfoot_post tilt the same heel seat: give only one of them, or an extrinsic post</source>
        <extracomment>error</extracomment>
        <translation>blake_inversion und ein intrinsischer rearfoot_post kippen dasselbe Fersenbett: nur eines von beiden angeben oder einen extrinsischen Keil</translation>
    </message>
    <message>
        <source>cut the same heel seat from both sides</source>
        <extracomment>error</extracomment>
        <translation>schneiden dasselbe Fersenbett von beiden Seiten</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <extracomment>error</extracomment>
        <translation>ist {0} gemeint?</translation>
    </message>
    <message>
        <source>distal_taper {0} mm is thicker than the forefoot of the shell, {1} mm</source>
        <extracomment>error</extracomment>
        <translation>distal_taper {0} mm ist dicker als die Schale am Vorfuß, {1} mm</translation>
    </message>
    <message>
        <source>first_ray_cutout needs a device that ends behind the toes: length three_quarter or sulcus</source>
        <extracomment>error</extracomment>
        <translation>first_ray_cutout braucht eine Einlage, die vor den Zehen endet: dreiviertellang oder bis Zehengrund</translation>
    </message>
    <message>
        <source>give the foot length instead</source>
        <extracomment>error</extracomment>
        <translation>stattdessen die Fußlänge angeben</translation>
    </message>
    <message>
        <source>half of {0}</source>
        <extracomment>error</extracomment>
        <translation>die Hälfte von {0}</translation>
    </message>
    <message>
        <source>has a point {0} whose {1} is {2} {3}, beyond its limits {4} to {5} {6}</source>
        <extracomment>error</extracomment>
        <translation>hat einen Punkt {0}, dessen {1} mit {2} {3} außerhalb der Grenzen {4} bis {5} {6} liegt</translation>
    </message>
    <message>
        <source>has {0} points: it takes {1} to {2}</source>
        <extracomment>error</extracomment>
        <translation>hat {0} Punkte: {1} bis {2} sind möglich</translation>
    </message>
    <message>
        <source>heel_cup_width needs a heel_cup_depth of at least {0} mm: a shallower heel is flattened and has no walls to be set apart</source>
        <extracomment>error</extracomment>
        <translation>heel_cup_width braucht eine heel_cup_depth von mindestens {0} mm: Eine flachere Ferse ist abgeflacht und hat keine Wände, die auseinandergesetzt werden könnten</translation>
    </message>
    <message>
        <source>is no private key</source>
        <extracomment>error</extracomment>
        <translation>ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>is not opened by that passphrase</source>
        <extracomment>error</extracomment>
        <translation>lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>it proposes more values than there are.</source>
        <extracomment>error</extracomment>
        <translation>sie schlägt mehr Werte vor, als es gibt.</translation>
    </message>
    <message>
        <source>it proposes no values.</source>
        <extracomment>error</extracomment>
        <translation>sie schlägt keine Werte vor.</translation>
    </message>
    <message>
        <source>it would fit in {0}</source>
        <extracomment>error</extracomment>
        <translation>passend wäre {0}</translation>
    </message>
    <message>
        <source>lift the same metatarsal shafts</source>
        <extracomment>error</extracomment>
        <translation>heben dieselben Mittelfußknochen an</translation>
    </message>
    <message>
        <source>needs a list of points ({0}), not {1}</source>
        <extracomment>error</extracomment>
        <translation>braucht eine Liste von Punkten ({0}), nicht {1}</translation>
    </message>
    <message>
        <source>needs a number in {0} as {1} of point {2}, not {3}</source>
        <extracomment>error</extracomment>
        <translation>braucht eine Zahl in {0} als {1} von Punkt {2}, nicht {3}</translation>
    </message>
    <message>
        <source>needs {0} for point {1}, not {2}</source>
        <extracomment>error</extracomment>
        <translation>braucht {0} für Punkt {1}, nicht {2}</translation>
    </message>
    <message>
        <source>one more layer of 3.2 mm</source>
        <extracomment>error</extracomment>
        <translation>eine weitere Schicht von 3,2 mm</translation>
    </message>
    <message>
        <source>orthodesign made a mistake of its own measuring this device.</source>
        <extracomment>error</extracomment>
        <translation>orthodesign hat beim Messen dieser Einlage selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>orthodesign made a mistake of its own on this scan.</source>
        <extracomment>error</extracomment>
        <translation>orthodesign hat bei diesem Scan selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>points {0} and {1} of spots lie {2} mm apart, less than their radii together, {3} mm: make them one, or move them apart</source>
        <extracomment>error</extracomment>
        <translation>die Punkte {0} und {1} von spots liegen {2} mm auseinander, weniger als ihre Radien zusammen, {3} mm: zusammenlegen oder auseinanderrücken</translation>
    </message>
    <message>
        <source>raise the two sides of one ball against each other</source>
        <extracomment>error</extracomment>
        <translation>heben die beiden Seiten eines Ballens gegeneinander an</translation>
    </message>
    <message>
        <source>resource {0} is not part of this installation</source>
        <extracomment>error</extracomment>
        <translation>{0} fehlt in dieser Installation</translation>
    </message>
    <message>
        <source>spots has two points, at x {0} and {1} mm, too near to one another for a shell of {2} mm: its underside cannot bend so sharply between them. Move them apart, lower them, or make them one.</source>
        <extracomment>error</extracomment>
        <translation>spots hat zwei Punkte, bei x {0} und {1} mm, die für eine Schale von {2} mm zu nah beieinander liegen: Ihre Unterseite kann sich dazwischen nicht so scharf biegen. Auseinanderrücken, niedriger machen oder zusammenlegen.</translation>
    </message>
    <message>
        <source>the first layer of 3.2 mm</source>
        <extracomment>error</extracomment>
        <translation>die erste Schicht von 3,2 mm</translation>
    </message>
    <message>
        <source>the whole {0}</source>
        <extracomment>error</extracomment>
        <translation>die ganzen {0}</translation>
    </message>
    <message>
        <source>there is no parameter {0} ({1})</source>
        <extracomment>error</extracomment>
        <translation>einen Wert {0} gibt es nicht ({1})</translation>
    </message>
    <message>
        <source>two sheets of the surface touch</source>
        <extracomment>error</extracomment>
        <translation>zwei Blätter der Oberfläche berühren sich</translation>
    </message>
    <message>
        <source>up to the whole {0}, if the stage before is borne and was not enough</source>
        <extracomment>error</extracomment>
        <translation>bis zu den ganzen {0}, wenn die Stufe davor vertragen wird und nicht reichte</translation>
    </message>
    <message>
        <source>version {0}</source>
        <extracomment>error</extracomment>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>{0} and {1} {2}: give only one of them</source>
        <extracomment>error</extracomment>
        <translation>{0} und {1} {2}: nur eines davon angeben</translation>
    </message>
    <message>
        <source>{0} are two ways to set one value: give only one of them</source>
        <extracomment>error</extracomment>
        <translation>{0} sind zwei Wege zu einem Wert: nur einen davon angeben</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check who may read it.</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht öffnen: prüfen, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: in its case.json, {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht öffnen: in case.json, {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: check the name and the folder.</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht lesen: Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0} cannot be removed ({1}).</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht entfernen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place or make room.</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht schreiben ({1}): einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: choose one of {2}</source>
        <extracomment>error</extracomment>
        <translation>{0} kann nicht {1} sein: eines von diesen wählen: {2}</translation>
    </message>
    <message>
        <source>{0} cannot head an STL file: use plain letters, not beginning with “solid”.</source>
        <extracomment>error</extracomment>
        <translation>{0} kann nicht am Kopf einer STL-Datei stehen: einfache Buchstaben verwenden, nicht mit „solid“ beginnen.</translation>
    </message>
    <message>
        <source>{0} does not open: the passphrase is wrong, or the file was changed.</source>
        <extracomment>error</extracomment>
        <translation>{0} lässt sich nicht öffnen: Die Passphrase ist falsch, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>{0} has no value: give one ({1})</source>
        <extracomment>error</extracomment>
        <translation>{0} hat keinen Wert: einen angeben ({1})</translation>
    </message>
    <message>
        <source>{0} has several limbs side by side, like a whole body or a pair of legs: cut out one foot and save it in a file of its own.</source>
        <extracomment>error</extracomment>
        <translation>{0} hat mehrere Gliedmaßen nebeneinander, wie ein ganzer Körper oder ein Beinpaar: einen Fuß ausschneiden und in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>{0} holds no triangles.</source>
        <extracomment>error</extracomment>
        <translation>{0} enthält keine Dreiecke.</translation>
    </message>
    <message>
        <source>{0} holds no triangles: export the scan as a surface mesh, not as points.</source>
        <extracomment>error</extracomment>
        <translation>{0} enthält keine Dreiecke: den Scan als Oberflächennetz exportieren, nicht als Punkte.</translation>
    </message>
    <message>
        <source>{0} holds no whole solid.</source>
        <extracomment>error</extracomment>
        <translation>{0} enthält keinen ganzen Körper.</translation>
    </message>
    <message>
        <source>{0} holds two feet: save each foot in a file of its own.</source>
        <extracomment>error</extracomment>
        <translation>{0} enthält zwei Füße: jeden in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>{0} is a binary OFF file, which few programs write: export it as STL or PLY.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist eine binäre OFF-Datei, wie sie kaum ein Programm schreibt: als STL oder PLY exportieren.</translation>
    </message>
    <message>
        <source>{0} is a folder: give the name of a file to write.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist ein Ordner: den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>{0} is a folder: give the scan file in it.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist ein Ordner: die Scandatei darin angeben.</translation>
    </message>
    <message>
        <source>{0} is a key of another kind: give the .pub file that belongs to the clinic's key.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist ein Schlüssel anderer Art: die .pub-Datei des Praxisschlüssels angeben.</translation>
    </message>
    <message>
        <source>{0} is a key of another kind: give the clinic's own key.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist ein Schlüssel anderer Art: den eigenen Schlüssel der Praxis angeben.</translation>
    </message>
    <message>
        <source>{0} is a zip file without a 3MF model in it. Export the scan as STL or 3MF.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist eine Zip-Datei ohne 3MF-Modell. Den Scan als STL oder 3MF exportieren.</translation>
    </message>
    <message>
        <source>{0} is as large as a whole body ({1} in {2}), not a foot: cut the foot out and export it alone, or give the unit or the foot length.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist so groß wie ein ganzer Körper ({1} in {2}), kein Fuß: den Fuß ausschneiden und allein exportieren, oder Einheit oder Fußlänge angeben.</translation>
    </message>
    <message>
        <source>{0} is compressed (Draco), which cannot be read: export it uncompressed, or as STL.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist komprimiert (Draco) und lässt sich nicht lesen: unkomprimiert oder als STL exportieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: a part of it is missing. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Ein Teil fehlt. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: it promises {1} entries of {2} and has no room for them. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Die Datei verspricht {1} Einträge für {2} und hat dafür keinen Platz. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: it promises {1} entries of {2}, it holds {3}. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Die Datei verspricht {1} Einträge für {2}, sie enthält {3}. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: it promises {1} points and {2} faces, it holds {3} and {4}. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Die Datei verspricht {1} Punkte und {2} Flächen, sie enthält {3} und {4}. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: it stops in the middle. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Die Datei hört mittendrin auf. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is cut short: its header promises {1} triangles, it has room for {2}. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist abgeschnitten: Der Kopf verspricht {1} Dreiecke, Platz ist für {2}. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: a face cannot be read. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Eine Fläche lässt sich nicht lesen. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: a facet has other than three corners. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Eine Facette hat nicht drei Ecken. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: a point has fewer than three coordinates. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Ein Punkt hat weniger als drei Koordinaten. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: an object is placed by an incomplete matrix. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Ein Objekt ist mit einer unvollständigen Matrix platziert. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: it builds an object that is not in it. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Ein Objekt, das gebaut werden soll, fehlt. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: it cannot be brought from schema {1} to {2}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Sie lässt sich nicht von Schema {1} nach {2} bringen.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not say how many points it has. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Es fehlt die Zahl der Punkte. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not say which schema it is written in.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Es fehlt, in welchem Schema die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>{0} is damaged: it holds files that do not belong to a case.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Darin sind Dateien, die zu keinem Fall gehören.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a whole glTF file. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Es ist keine ganze glTF-Datei. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: it states an unknown unit. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Die Datei nennt eine unbekannte Einheit. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: its 3MF model cannot be read. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Das 3MF-Modell lässt sich nicht lesen. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: its PLY header makes no sense. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Der PLY-Kopf ergibt keinen Sinn. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: its triangles refer to points that are not in the file. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Dreiecke verweisen auf Punkte, die nicht in der Datei sind. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: its {1} scan keeps its points in another file.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Der Scan {1} bewahrt seine Punkte in einer anderen Datei auf.</translation>
    </message>
    <message>
        <source>{0} is damaged: something that is not a number stands where a coordinate belongs. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Wo eine Koordinate hingehört, steht keine Zahl. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: the {1} scan is not as long as it should be.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Der Scan {1} ist nicht so lang, wie er sein soll.</translation>
    </message>
    <message>
        <source>{0} is damaged: the {1} scan is not the one that was brought in.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: Der Scan {1} ist nicht der importierte.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} of its triangles have coordinates that are not possible numbers. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: {1} Dreiecke haben unmögliche Koordinaten. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist beschädigt: {1}. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is empty: export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist leer: neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is flat: its points lie on a plane, a line or a single point, so there is no foot in it. Scan the foot in three dimensions and export the surface.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist flach: Die Punkte liegen auf einer Ebene, einer Linie oder einem Punkt, ein Fuß ist nicht darin. Den Fuß räumlich scannen und die Oberfläche exportieren.</translation>
    </message>
    <message>
        <source>{0} is given twice.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB: export it with fewer triangles.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist größer als {1} GB: mit weniger Dreiecken exportieren.</translation>
    </message>
    <message>
        <source>{0} is no STL file, but a text of another kind: export the scan as STL.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine STL-Datei, sondern ein anderer Text: den Scan als STL exportieren.</translation>
    </message>
    <message>
        <source>{0} is no day: write it like 2026-11-21.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein Tag: wie 2026-11-21 schreiben.</translation>
    </message>
    <message>
        <source>{0} is no public key: give the .pub file that belongs to the clinic's key.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein öffentlicher Schlüssel: die .pub-Datei des Praxisschlüssels angeben.</translation>
    </message>
    <message>
        <source>{0} is no report of orthodesign: {1} is not as it should be.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein Bericht von orthodesign: {1} ist nicht, wie es sein soll.</translation>
    </message>
    <message>
        <source>{0} is no report of orthodesign: {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein Bericht von orthodesign: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a case: it is a zip file without {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein Fall: eine Zip-Datei ohne {1}.</translation>
    </message>
    <message>
        <source>{0} is not a day like 2026-12-01</source>
        <extracomment>error</extracomment>
        <translation>{0} ist kein Tag wie 2026-12-01</translation>
    </message>
    <message>
        <source>{0} is not a kind of capture: give one of {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine Art der Aufnahme: eine von diesen angeben: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a preset: {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine Vorlage: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a proper 3MF file: it defines its own document type. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine ordentliche 3MF-Datei: Sie bestimmt ihren eigenen Dokumenttyp. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is not a unit that is known: give one of {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine bekannte Einheit: eine von diesen angeben: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole 3MF file. Export or copy it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist keine ganze 3MF-Datei. Neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>{0} is not in a format that can be read: save the scan as one of {1}.</source>
        <extracomment>error</extracomment>
        <translation>{0} hat kein lesbares Format: den Scan in einem von diesen speichern: {1}.</translation>
    </message>
    <message>
        <source>{0} is not the device that {1} was measured on.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist nicht die Einlage, an der {1} gemessen wurde.</translation>
    </message>
    <message>
        <source>{0} is too large for a preset: is it the right file?</source>
        <extracomment>error</extracomment>
        <translation>{0} ist zu groß für eine Vorlage: Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>{0} is too large: is it the right file?</source>
        <extracomment>error</extracomment>
        <translation>{0} ist zu groß: Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>{0} is too short to be an STL file. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist zu kurz für eine STL-Datei. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} is {1} long, which is no foot in any known unit: give the length of the patient's foot, or check the export.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1} lang, in keiner bekannten Einheit ein Fuß: die Fußlänge des Patienten angeben oder den Export prüfen.</translation>
    </message>
    <message>
        <source>{0} is {1} {2}, beyond {3} to {4} {5}</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1} {2}, außerhalb von {3} bis {4} {5}</translation>
    </message>
    <message>
        <source>{0} is {1}, beyond its limits {2}</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1}, außerhalb der Grenzen {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, not a choice</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1}, keine Auswahl</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1}, keine Zahl</translation>
    </message>
    <message>
        <source>{0} is {1}, not points</source>
        <extracomment>error</extracomment>
        <translation>{0} ist {1}, keine Punkte</translation>
    </message>
    <message>
        <source>{0} keeps its points in another place ({1}), which is not opened: export it as one GLB or STL file.</source>
        <extracomment>error</extracomment>
        <translation>{0} bewahrt seine Punkte anderswo auf ({1}), was nicht geöffnet wird: als eine GLB- oder STL-Datei exportieren.</translation>
    </message>
    <message>
        <source>{0} keeps its points in {1}, which cannot be used: export it as GLB.</source>
        <extracomment>error</extracomment>
        <translation>{0} bewahrt seine Punkte in {1} auf, was sich nicht verwenden lässt: als GLB exportieren.</translation>
    </message>
    <message>
        <source>{0} names no device: design it again, with its report.</source>
        <extracomment>error</extracomment>
        <translation>{0} nennt keine Einlage: neu entwerfen, samt Bericht.</translation>
    </message>
    <message>
        <source>{0} needs a number in {1}, not {2}</source>
        <extracomment>error</extracomment>
        <translation>{0} braucht eine Zahl in {1}, nicht {2}</translation>
    </message>
    <message>
        <source>{0} needs an edge that goes on beyond the middle of the foot: distal_edge must be {1} mm with it.</source>
        <extracomment>error</extracomment>
        <translation>{0} braucht einen Rand, der über die Fußmitte hinausreicht: distal_edge muss dabei {1} mm sein.</translation>
    </message>
    <message>
        <source>{0} needs an edge that goes on beyond the middle of the foot: first_ray_cutout may be {1} mm with it.</source>
        <extracomment>error</extracomment>
        <translation>{0} braucht einen Rand, der über die Fußmitte hinausreicht: first_ray_cutout darf dabei {1} mm sein.</translation>
    </message>
    <message>
        <source>{0} needs its passphrase.</source>
        <extracomment>error</extracomment>
        <translation>{0} braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>{0} needs the file {1} beside it: keep the two together, or export as GLB.</source>
        <extracomment>error</extracomment>
        <translation>{0} braucht die Datei {1} daneben: beide zusammenlassen oder als GLB exportieren.</translation>
    </message>
    <message>
        <source>{0} repeats its parts more often than any scan does: export the foot alone, as STL.</source>
        <extracomment>error</extracomment>
        <translation>{0} wiederholt seine Teile öfter als jeder Scan: den Fuß allein als STL exportieren.</translation>
    </message>
    <message>
        <source>{0} stores its points in a sparse way: export it as STL instead.</source>
        <extracomment>error</extracomment>
        <translation>{0} speichert seine Punkte lückenhaft (sparse): stattdessen als STL exportieren.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than it says. Export it again.</source>
        <extracomment>error</extracomment>
        <translation>{0} ist ausgepackt viel größer als angegeben. Neu exportieren.</translation>
    </message>
    <message>
        <source>{0} was written by a newer orthodesign (schema {1}, this one reads up to {2}): update orthodesign.</source>
        <extracomment>error</extracomment>
        <translation>{0} stammt von einem neueren orthodesign (Schema {1}, dieses liest bis {2}): orthodesign aktualisieren.</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} GB. Export it with fewer triangles.</source>
        <extracomment>error</extracomment>
        <translation>{0} wäre ausgepackt größer als {1} GB. Mit weniger Dreiecken exportieren.</translation>
    </message>
    <message>
        <source>{0} {1} mm cuts the edge back further than this foot allows: {2} mm is the least here.</source>
        <extracomment>error</extracomment>
        <translation>{0} {1} mm schneidet den Rand weiter zurück, als dieser Fuß erlaubt: Mindestens {2} mm sind hier nötig.</translation>
    </message>
    <message>
        <source>{0} {1} mm moves the edge out further than this foot and device allow: {2} mm is the most here.</source>
        <extracomment>error</extracomment>
        <translation>{0} {1} mm rückt den Rand weiter hinaus, als Fuß und Einlage erlauben: Höchstens {2} mm sind hier möglich.</translation>
    </message>
    <message>
        <source>{0} {1}: give the clinic's own key.</source>
        <extracomment>error</extracomment>
        <translation>{0} {1}: den eigenen Schlüssel der Praxis angeben.</translation>
    </message>
    <message>
        <source>{0}, if the stage before is borne</source>
        <extracomment>error</extracomment>
        <translation>{0}, wenn die Stufe davor vertragen wird</translation>
    </message>
    <message>
        <source>{0}; or give other directions for up and forward.</source>
        <extracomment>error</extracomment>
        <translation>{0}; oder andere Richtungen für oben und vorn angeben.</translation>
    </message>
</context>
</TS>
