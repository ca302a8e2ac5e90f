<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Meny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukerhåndbok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne menyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny idé uten dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre måneden som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut måneden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent innlegg fra regneark …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhetskopier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på eksempelplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet på lokallaget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre tekst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, {name} er på plass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nei, {name} mangler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store knapper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid og kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film og bilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deler av innlegget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Sikkerhetskopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent fram en sikkerhetskopi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen slik den er nå, blir tatt vare på ved siden av. Bilder og filmer røres ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhetskopier, nyeste først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Måneden i balanse: innlegg per kvalitet og uke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>Lokallaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva heter lokallaget?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet står øverst på planen dere tar med på møtet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For eksempel Solbukta lokallag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Velg dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelChips</name>
    <message>
        <source>Velg kanaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis bare de valgte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Valgfri</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Uten dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg dag fra kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Tilbake til {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innlegg {place} av {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige innlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste innlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør om igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør klar, {count} ting stopper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Først: {title}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har dere sett på «{title}»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da lar Elleve det stå, og dere slipper å se det igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merk som vurdert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElevenCircle</name>
    <message>
        <source>Elleve ting et godt innlegg kan ha: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ting et godt innlegg kan ha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elleve</name>
    <message>
        <source>Hent innlegg fra regneark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regneark (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen rader trenger et blikk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen «{folder}» kan ikke brukes: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Vil du bruke sikkerhetskopien fra {backup}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er skadet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk sikkerhetskopien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Valgfritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarvakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkjenner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merk som vurdert: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <source>Én ting stopper «Klar»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ting stopper «Klar»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én ting bør ses på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ting bør ses på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I orden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Brukerhåndbok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Idéer uten dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny idé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg inn det dere kommer på. Dato kan vente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen idéer ennå</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Idéer uten dato: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Lenker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett på i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} er sett på i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke sett på ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett på {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressen er kopiert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Innlegget finnes ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden kunne ikke ses over. Prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkSteps</name>
    <message>
        <source>Forrige markering (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste markering (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul markeringene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen markeringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 markering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} markeringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markering {place} av {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis markeringene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>Hva ser man?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laget av andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegning eller logo, ingen mennesker å spørre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall, 0 for ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mennesker på bildet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mennesker i filmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bildetekst for dem som ikke ser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har dere lov til å bruke det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har sagt ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor filmen går ut uten teksting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til tekstfil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se gjennom filmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet ikke ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, vi har spurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er fritt å bruke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tekstfil er lagt ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tekstfiler er lagt ved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaItem</name>
    <message>
        <source>Skjul detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaljer om {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>Legg til film eller bilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen film eller bilder ennå. Du kan også slippe filer her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til tekstfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstfiler (*.srt *.vtt *.ass *.ssa)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk beskjeden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>innlegget uten tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slette «{name}»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innlegget blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt innlegg denne dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag en kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slett …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message>
        <source>Meny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta med på møtet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Varsler {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varsler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i panelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen innlegg denne dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innlegg denne dagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Måneden i balanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mange innlegg har hver av de elleve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis balansen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Månedskalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Flytt innlegget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytte «{name}» til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>Neste steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting mangler. Innlegget er slik dere vil ha det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Bare styret ser dette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten er lånt fra andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde for teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notater</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Lagre planen som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lager PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør sidene klare for skriveren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen ligger i «{file}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lages. Prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostDraft</name>
    <message>
        <source>Innlegget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» er et utkast igjen, for noe mangler nå.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Tilbake til måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slett innlegget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stopp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Vi mener det er på plass …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vi mener det mangler …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke aktuelt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til Elleves vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De elleve kvalitetene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meny</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Hvorfor? (kan stå tomt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Er «{name}» på plass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler «{name}»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er «{name}» ikke aktuelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurderingen deres går foran Elleves. Dere kan når som helst gå tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk vår vurdering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionTip</name>
    <message>
        <source>Se innlegget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste forslag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det dere vil si</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv egen tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk felles tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bruker felles tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTabs</name>
    <message>
        <source>Tekst for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen tekst for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>egen tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felles tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen tekst for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi innlegget en tittel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Innlegg med varsler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Velkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg en måned med innlegg, se hva hvert innlegg har og mangler, og ta planen med på styremøtet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på en ferdig desember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En eksempelplan fra et oppdiktet lokallag. Prøv alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start vår egen plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet på lokallaget, så er dere i gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent en plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra et regneark eller en sikkerhetskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt blir liggende på denne maskinen. Elleve bruker aldri nettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst {size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Noe gikk galt i Elleve. Det dere har skrevet, er lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Elleve på nytt hvis noe ser rart ut. Detaljene under kan kopieres til hjelp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
