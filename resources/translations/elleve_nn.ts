<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Brukerhåndbok</source>
        <translation>Brukarhandbok</translation>
    </message>
    <message>
        <source>{problem} Vil du bruke sikkerhetskopien fra {backup}?</source>
        <translation>{problem} Vil du bruke tryggingskopien frå {backup}?</translation>
    </message>
    <message>
        <source>Planen er skadet</source>
        <translation>Planen er skadd</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Bruk sikkerhetskopien</source>
        <translation>Bruk tryggingskopien</translation>
    </message>
    <message>
        <source>Åpne menyen</source>
        <translation>Opne menyen</translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation>Nytt innlegg</translation>
    </message>
    <message>
        <source>Ny idé uten dato</source>
        <translation>Ny idé utan dato</translation>
    </message>
    <message>
        <source>Lagre måneden som PDF …</source>
        <translation>Lagre månaden som PDF …</translation>
    </message>
    <message>
        <source>Skriv ut måneden …</source>
        <translation>Skriv ut månaden …</translation>
    </message>
    <message>
        <source>Papirkurv …</source>
        <translation>Papirkorg …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier …</source>
        <translation>Tryggingskopiar …</translation>
    </message>
    <message>
        <source>Se på eksempelplanen</source>
        <translation>Sjå på dømeplanen</translation>
    </message>
    <message>
        <source>Start vår egen plan …</source>
        <translation>Start vår eigen plan …</translation>
    </message>
    <message>
        <source>Navnet på lokallaget …</source>
        <translation>Namnet på lokallaget …</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation>Idear</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Mindre tekst</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Åpning</source>
        <translation>Opning</translation>
    </message>
    <message>
        <source>Kvalitet</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>utbrettet</source>
        <translation>bretta ut</translation>
    </message>
    <message>
        <source>brettet sammen</source>
        <translation>bretta saman</translation>
    </message>
    <message>
        <source>{count} innlegg er nå idéer uten dato</source>
        <translation>{count} innlegg er no idear utan dato</translation>
    </message>
    <message>
        <source>Flyttet {post} til {day} kl. {clock}</source>
        <translation>Flytte {post} til {day} kl. {clock}</translation>
    </message>
    <message>
        <source>Flyttet {post} til {day}, uten klokkeslett</source>
        <translation>Flytte {post} til {day}, utan klokkeslett</translation>
    </message>
    <message>
        <source>{count} innlegg</source>
        <translation>{count} innlegg</translation>
    </message>
    <message>
        <source>{name} er nå ansvarlig for {those}</source>
        <translation>{name} er no ansvarleg for {those}</translation>
    </message>
    <message>
        <source>Ingen er nå ansvarlig for {those}</source>
        <translation>Ingen er no ansvarleg for {those}</translation>
    </message>
    <message>
        <source>Kopierte {count} innlegg</source>
        <translation>Kopierte {count} innlegg</translation>
    </message>
    <message>
        <source>Kopierte {post} til {channel}</source>
        <translation>Kopierte {post} til {channel}</translation>
    </message>
    <message>
        <source>Slettet {count} innlegg</source>
        <translation>Sletta {count} innlegg</translation>
    </message>
    <message>
        <source>Flyttet {count} innlegg, det første til {day}</source>
        <translation>Flytte {count} innlegg, det første til {day}</translation>
    </message>
    <message>
        <source>{post} ({reasons:lower})</source>
        <translation>{post} ({reasons:lower})</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} til</translation>
    </message>
    <message>
        <source>{those} kan ikke bli klart ennå.</source>
        <translation>{those} kan ikkje bli klart enno.</translation>
    </message>
    <message>
        <source>{those} kan ikke bli klare ennå.</source>
        <translation>{those} kan ikkje bli klare enno.</translation>
    </message>
    <message>
        <source>{count} innlegg er nå idéer</source>
        <translation>{count} innlegg er no idear</translation>
    </message>
    <message>
        <source>{count} innlegg er nå utkast</source>
        <translation>{count} innlegg er no utkast</translation>
    </message>
    <message>
        <source>{count} innlegg er nå klare</source>
        <translation>{count} innlegg er no klare</translation>
    </message>
    <message>
        <source>{count} innlegg er nå publiserte</source>
        <translation>{count} innlegg er no publiserte</translation>
    </message>
    <message>
        <source>{count} innlegg er nå avlyste</source>
        <translation>{count} innlegg er no avlyste</translation>
    </message>
    <message>
        <source>«{title}»</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>første {day}</source>
        <translation>første {day}</translation>
    </message>
    <message>
        <source>siste {day}</source>
        <translation>siste {day}</translation>
    </message>
    <message>
        <source>gjentar seg: {note}</source>
        <translation>gjentek seg: {note}</translation>
    </message>
    <message>
        <source>{backup} (skadet, kan ikke brukes)</source>
        <translation>{backup} (skadd, kan ikkje brukast)</translation>
    </message>
    <message>
        <source>Hent fram en sikkerhetskopi?</source>
        <translation>Hente fram ein tryggingskopi?</translation>
    </message>
    <message>
        <source>Planen slik den er nå, blir tatt vare på ved siden av. Bilder og filmer røres ikke.</source>
        <translation>Planen slik han er no, blir teken vare på ved sida av. Bilete og filmar blir ikkje rørte.</translation>
    </message>
    <message>
        <source>Sikkerhetskopier, nyeste først</source>
        <translation>Tryggingskopiar, nyaste først</translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Behold planen</source>
        <translation>Behald planen</translation>
    </message>
    <message>
        <source>Hent et innlegg tilbake?</source>
        <translation>Hente eit innlegg tilbake?</translation>
    </message>
    <message>
        <source>Slettede innlegg blir liggende her i 30 dager.</source>
        <translation>Sletta innlegg blir liggjande her i 30 dagar.</translation>
    </message>
    <message>
        <source>Slettede innlegg</source>
        <translation>Sletta innlegg</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>La det ligge</source>
        <translation>La det liggje</translation>
    </message>
    <message>
        <source>slettet {day}</source>
        <translation>sletta {day}</translation>
    </message>
    <message>
        <source>Noe gikk galt i Elleve. Det dere har skrevet, er lagret.</source>
        <translation>Noko gjekk gale i Elleve. Det de har skrive, er lagra.</translation>
    </message>
    <message>
        <source>Start Elleve på nytt hvis noe ser rart ut. Detaljene under kan kopieres til hjelp.</source>
        <translation>Start Elleve på nytt om noko ser rart ut. Detaljane under kan kopierast til hjelp.</translation>
    </message>
    <message>
        <source>Språk på knapper og menyer</source>
        <translation>Språk på knappar og menyar</translation>
    </message>
    <message>
        <source>Ingen innlegg har varsler</source>
        <translation>Ingen innlegg har varsel</translation>
    </message>
    <message>
        <source>1 innlegg har varsel</source>
        <translation>1 innlegg har varsel</translation>
    </message>
    <message>
        <source>{count} innlegg har varsler</source>
        <translation>{count} innlegg har varsel</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Ingenting mangler.</source>
        <translation>Ingenting manglar.</translation>
    </message>
    <message>
        <source>{count} mangler.</source>
        <translation>{count} manglar.</translation>
    </message>
    <message>
        <source>Mangler {those}.</source>
        <translation>Manglar {those}.</translation>
    </message>
    <message>
        <source>{count} tegn over grensen</source>
        <translation>{count} teikn over grensa</translation>
    </message>
    <message>
        <source>{count} tegn</source>
        <translation>{count} teikn</translation>
    </message>
    <message>
        <source>{size} av {shown} før «se mer»</source>
        <translation>{size} av {shown} før «sjå meir»</translation>
    </message>
    <message>
        <source>{shown} av {size} vises før «se mer»</source>
        <translation>{shown} av {size} synest før «sjå meir»</translation>
    </message>
    <message>
        <source>{size} av {most} tegn</source>
        <translation>{size} av {most} teikn</translation>
    </message>
    <message>
        <source>{count} samtykke mangler</source>
        <translation>{count} samtykke manglar</translation>
    </message>
    <message>
        <source>Mangler teksting</source>
        <translation>Manglar teksting</translation>
    </message>
    <message>
        <source>Ikke sett gjennom</source>
        <translation>Ikkje sett gjennom</translation>
    </message>
    <message>
        <source>Er det mennesker her?</source>
        <translation>Er det menneske her?</translation>
    </message>
    <message>
        <source>Bildeteksten er for lang</source>
        <translation>Biletteksten er for lang</translation>
    </message>
    <message>
        <source>Mangler bildetekst</source>
        <translation>Manglar bilettekst</translation>
    </message>
    <message>
        <source>Mangler tillatelse</source>
        <translation>Manglar løyve</translation>
    </message>
    <message>
        <source>Mangler kilde</source>
        <translation>Manglar kjelde</translation>
    </message>
    <message>
        <source>Har teksting</source>
        <translation>Har teksting</translation>
    </message>
    <message>
        <source>Har bildetekst</source>
        <translation>Har bilettekst</translation>
    </message>
    <message>
        <source>Samtykke i orden</source>
        <translation>Samtykke i orden</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>april</source>
        <translation>april</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>august</source>
        <translation>august</translation>
    </message>
    <message>
        <source>september</source>
        <translation>september</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>november</source>
        <translation>november</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>desember</translation>
    </message>
    <message>
        <source>jan.</source>
        <translation>jan.</translation>
    </message>
    <message>
        <source>feb.</source>
        <translation>feb.</translation>
    </message>
    <message>
        <source>aug.</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>sep.</source>
        <translation>sep.</translation>
    </message>
    <message>
        <source>okt.</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>nov.</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>des.</source>
        <translation>des.</translation>
    </message>
    <message>
        <source>mandag</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation>tysdag</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation>laurdag</translation>
    </message>
    <message>
        <source>søndag</source>
        <translation>sundag</translation>
    </message>
    <message>
        <source>man.</source>
        <translation>mån.</translation>
    </message>
    <message>
        <source>tir.</source>
        <translation>tys.</translation>
    </message>
    <message>
        <source>ons.</source>
        <translation>ons.</translation>
    </message>
    <message>
        <source>tor.</source>
        <translation>tor.</translation>
    </message>
    <message>
        <source>fre.</source>
        <translation>fre.</translation>
    </message>
    <message>
        <source>lør.</source>
        <translation>lau.</translation>
    </message>
    <message>
        <source>søn.</source>
        <translation>sun.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>én</source>
        <translation>éin</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>tre</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>fem</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>seks</source>
        <translation>seks</translation>
    </message>
    <message>
        <source>sju</source>
        <translation>sju</translation>
    </message>
    <message>
        <source>åtte</source>
        <translation>åtte</translation>
    </message>
    <message>
        <source>ni</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>ti</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>elleve</source>
        <translation>elleve</translation>
    </message>
    <message>
        <source>tolv</source>
        <translation>tolv</translation>
    </message>
    <message>
        <source>{month:capital} {year}</source>
        <translation>{month:capital} {year}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>ett</source>
        <translation>eitt</translation>
    </message>
    <message>
        <source>uke {number}</source>
        <translation>veke {number}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>{count} innlegg, første: {first}</source>
        <translation>{count} innlegg, første: {first}</translation>
    </message>
    <message>
        <source>1 innlegg, første: {first}</source>
        <translation>1 innlegg, første: {first}</translation>
    </message>
    <message>
        <source>ingen innlegg</source>
        <translation>ingen innlegg</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>{count} av 11</source>
        <translation>{count} av 11</translation>
    </message>
    <message>
        <source>1 varsel: {first}</source>
        <translation>1 varsel: {first}</translation>
    </message>
    <message>
        <source>{count} varsler: {first}</source>
        <translation>{count} varsel: {first}</translation>
    </message>
    <message>
        <source>Ingenting gjentar seg</source>
        <translation>Ingenting gjentek seg</translation>
    </message>
    <message>
        <source>Én ting gjentar seg</source>
        <translation>Éin ting gjentek seg</translation>
    </message>
    <message>
        <source>{count} ting gjentar seg</source>
        <translation>{count} ting gjentek seg</translation>
    </message>
    <message>
        <source>På plass</source>
        <translation>På plass</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Kanskje</source>
        <translation>Kanskje</translation>
    </message>
    <message>
        <source>Ikke aktuelt</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>{count} mangler, og {maybe} er kanskje.</source>
        <translation>{count} manglar, og {maybe} er kanskje.</translation>
    </message>
    <message>
        <source>Ingen mangler, men {maybe} er kanskje.</source>
        <translation>Ingen manglar, men {maybe} er kanskje.</translation>
    </message>
    <message>
        <source>Ingen mangler.</source>
        <translation>Ingen manglar.</translation>
    </message>
    <message>
        <source>Endret av dere</source>
        <translation>Endra av dykk</translation>
    </message>
    <message>
        <source>Dere mener det er på plass</source>
        <translation>De meiner det er på plass</translation>
    </message>
    <message>
        <source>Dere mener det mangler</source>
        <translation>De meiner det manglar</translation>
    </message>
    <message>
        <source>Ikke aktuelt for dette innlegget</source>
        <translation>Ikkje aktuelt for dette innlegget</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Nettside</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Medlemsblad</source>
        <translation>Medlemsblad</translation>
    </message>
    <message>
        <source>Oppslagstavle</source>
        <translation>Oppslagstavle</translation>
    </message>
    <message>
        <source>Brev og SMS</source>
        <translation>Brev og SMS</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Stopper «Klar»</source>
        <translation>Stoppar «Klar»</translation>
    </message>
    <message>
        <source>Bør ses på</source>
        <translation>Bør sjåast på</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Bilde</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Bildeserie</source>
        <translation>Biletserie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Reel eller story</source>
        <translation>Reel eller story</translation>
    </message>
    <message>
        <source>Lenke</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>Avstemning</source>
        <translation>Avstemming</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Direkte</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Idé</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Publisert</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Avlyst</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Følelser</source>
        <translation>Kjensler</translation>
    </message>
    <message>
        <source>Mennesker</source>
        <translation>Menneske</translation>
    </message>
    <message>
        <source>Svar og samspill</source>
        <translation>Svar og samspel</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Overraskelse</source>
        <translation>Overrasking</translation>
    </message>
    <message>
        <source>Glede og humor</source>
        <translation>Glede og humor</translation>
    </message>
    <message>
        <source>Kunnskap</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>Nytenkning</source>
        <translation>Nytenking</translation>
    </message>
    <message>
        <source>Variasjon</source>
        <translation>Variasjon</translation>
    </message>
    <message>
        <source>By på deg selv</source>
        <translation>By på deg sjølv</translation>
    </message>
    <message>
        <source>{some} og {last}</source>
        <translation>{some} og {last}</translation>
    </message>
    <message>
        <source>{name}, uke {week}: {count} innlegg</source>
        <translation>{name}, veke {week}: {count} innlegg</translation>
    </message>
    <message>
        <source>{name} – kanskje</source>
        <translation>{name} – kanskje</translation>
    </message>
    <message>
        <source>{name} er nå ansvarlig for {post}</source>
        <translation>{name} er no ansvarleg for {post}</translation>
    </message>
    <message>
        <source>Notert som sak om {post}</source>
        <translation>Notert som sak om {post}</translation>
    </message>
    <message>
        <source>Notert som sak</source>
        <translation>Notert som sak</translation>
    </message>
    <message>
        <source>Saken er ferdig</source>
        <translation>Saka er ferdig</translation>
    </message>
    <message>
        <source>Saken er åpen igjen</source>
        <translation>Saka er open igjen</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>innlegget</translation>
    </message>
    <message>
        <source>Endret svarvakten</source>
        <translation>Endra svarvakta</translation>
    </message>
    <message>
        <source>{post} er publisert</source>
        <translation>{post} er publisert</translation>
    </message>
    <message>
        <source>{post} er tatt ned</source>
        <translation>{post} er teke ned</translation>
    </message>
    <message>
        <source>Innlegget</source>
        <translation>Innlegget</translation>
    </message>
    <message>
        <source>Søk og filter</source>
        <translation>Søk og filter</translation>
    </message>
    <message>
        <source>Tilbake i kalenderen</source>
        <translation>Tilbake i kalenderen</translation>
    </message>
    <message>
        <source>Framover i kalenderen</source>
        <translation>Framover i kalenderen</translation>
    </message>
    <message>
        <source>Uke {number}</source>
        <translation>Veke {number}</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>Heile planen</translation>
    </message>
    <message>
        <source>Forrige uke</source>
        <translation>Førre veke</translation>
    </message>
    <message>
        <source>Neste uke</source>
        <translation>Neste veke</translation>
    </message>
    <message>
        <source>Forrige år</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Neste år</source>
        <translation>Neste år</translation>
    </message>
    <message>
        <source>{first} og {count} til</source>
        <translation>{first} og {count} til</translation>
    </message>
    <message>
        <source>Alle kanaler</source>
        <translation>Alle kanalar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alle statuser</source>
        <translation>Alle statusar</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Alle ansvarlige</source>
        <translation>Alle ansvarlege</translation>
    </message>
    <message>
        <source>Alle temaer</source>
        <translation>Alle tema</translation>
    </message>
    <message>
        <source>Varsler</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Med varsler</source>
        <translation>Med varsel</translation>
    </message>
    <message>
        <source>Uten varsler</source>
        <translation>Utan varsel</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Uten tema</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Kanaler</source>
        <translation>Kanalar</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Svarvakt</source>
        <translation>Svarvakt</translation>
    </message>
    <message>
        <source>Godkjenner</source>
        <translation>Godkjennar</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Lånt tekst</source>
        <translation>Lånt tekst</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Tillatelse</source>
        <translation>Løyve</translation>
    </message>
    <message>
        <source>Tekst {channel}</source>
        <translation>Tekst {channel}</translation>
    </message>
    <message>
        <source>Kryss for {channel}</source>
        <translation>Kryss for {channel}</translation>
    </message>
    <message>
        <source>Kvaliteter</source>
        <translation>Kvalitetar</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Skriv noe her først.</source>
        <translation>Skriv noko her først.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lagret filteret «{name}»</source>
        <translation>Lagra filteret «{name}»</translation>
    </message>
    <message>
        <source>Slettet filteret «{name}»</source>
        <translation>Sletta filteret «{name}»</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Oppfordring</source>
        <translation>Oppmoding</translation>
    </message>
    <message>
        <source>Emneknagger</source>
        <translation>Emneknaggar</translation>
    </message>
    <message>
        <source>Tidspunkt</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>{like}: {count} av {of} innlegg på {days} dager</source>
        <translation>{like}: {count} av {of} innlegg på {days} dagar</translation>
    </message>
    <message>
        <source>Samme tema som «{title}»</source>
        <translation>Same tema som «{title}»</translation>
    </message>
    <message>
        <source>Samme form som «{title}»</source>
        <translation>Same form som «{title}»</translation>
    </message>
    <message>
        <source>Begynner med «{words:capital} …», som «{title}»</source>
        <translation>Byrjar med «{words:capital} …», som «{title}»</translation>
    </message>
    <message>
        <source>Oppfordrer med «{words:capital} …», som «{title}»</source>
        <translation>Oppmodar med «{words:capital} …», som «{title}»</translation>
    </message>
    <message>
        <source>Deler emneknagger med «{title}»</source>
        <translation>Deler emneknaggar med «{title}»</translation>
    </message>
    <message>
        <source>Samme bilde som i «{title}»</source>
        <translation>Same bilete som i «{title}»</translation>
    </message>
    <message>
        <source>Viser samme person som «{title}»</source>
        <translation>Viser same person som «{title}»</translation>
    </message>
    <message>
        <source>Samme ukedag og time som «{title}»</source>
        <translation>Same vekedag og time som «{title}»</translation>
    </message>
    <message>
        <source>Hele teksten peker den veien</source>
        <translation>Heile teksten peikar den vegen</translation>
    </message>
    <message>
        <source>Samme film.</source>
        <translation>Same film.</translation>
    </message>
    <message>
        <source>Samme tekst.</source>
        <translation>Same tekst.</translation>
    </message>
    <message>
        <source>Nesten lik tekst.</source>
        <translation>Nesten lik tekst.</translation>
    </message>
    <message>
        <source>Samme oppsett, bare nye detaljer.</source>
        <translation>Same oppsett, berre nye detaljar.</translation>
    </message>
    <message>
        <source>Samme nyhet med andre ord.</source>
        <translation>Same nyheit med andre ord.</translation>
    </message>
    <message>
        <source>Samme bilde.</source>
        <translation>Same bilete.</translation>
    </message>
    <message>
        <source>Tekstene sier ikke det samme.</source>
        <translation>Tekstane seier ikkje det same.</translation>
    </message>
    <message>
        <source>De samme ordene, bare {new}.</source>
        <translation>Dei same orda, berre {new}.</translation>
    </message>
    <message>
        <source>ny dato og nye navn</source>
        <translation>ny dato og nye namn</translation>
    </message>
    <message>
        <source>ny dato</source>
        <translation>ny dato</translation>
    </message>
    <message>
        <source>nye tall og navn</source>
        <translation>nye tal og namn</translation>
    </message>
    <message>
        <source>nye tall</source>
        <translation>nye tal</translation>
    </message>
    <message>
        <source>nye navn</source>
        <translation>nye namn</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad har temaet «{theme}».</source>
        <translation>{count:capital} innlegg på rad har temaet «{theme}».</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på {days} dager har temaet «{theme}».</source>
        <translation>{count:capital} innlegg på {days} dagar har temaet «{theme}».</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad har formen «{form:lower}».</source>
        <translation>{count:capital} innlegg på rad har forma «{form:lower}».</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad går bare ut i {channel}.</source>
        <translation>{count:capital} innlegg på rad går berre ut i {channel}.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre begynner med «{words} …».</source>
        <translation>{count:capital} innlegg tett på kvarandre byrjar med «{words} …».</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre slutter med «{words}».</source>
        <translation>{count:capital} innlegg tett på kvarandre sluttar med «{words}».</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre har de samme emneknaggene: {tags}.</source>
        <translation>{count:capital} innlegg tett på kvarandre har dei same emneknaggane: {tags}.</translation>
    </message>
    <message>
        <source>Ingenting å sammenligne med ennå</source>
        <translation>Ingenting å samanlikne med enno</translation>
    </message>
    <message>
        <source>ett menneske</source>
        <translation>eitt menneske</translation>
    </message>
    <message>
        <source>{count} mennesker</source>
        <translation>{count} menneske</translation>
    </message>
    <message>
        <source>Vi ser {seen} i «{name}»</source>
        <translation>Vi ser {seen} i «{name}»</translation>
    </message>
    <message>
        <source>Vi ser {seen}</source>
        <translation>Vi ser {seen}</translation>
    </message>
    <message>
        <source>svarer på kommentarer</source>
        <translation>svarar på kommentarar</translation>
    </message>
    <message>
        <source>{name} svarer på kommentarer</source>
        <translation>{name} svarar på kommentarar</translation>
    </message>
    <message>
        <source>Filmen «{name}» er lagt ved</source>
        <translation>Filmen «{name}» er lagd ved</translation>
    </message>
    <message>
        <source>Formen er {form:lower}</source>
        <translation>Forma er {form:lower}</translation>
    </message>
    <message>
        <source>formen</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>Lag en egen film – lenken går til en andres</source>
        <translation>Lag ein eigen film – lenkja går til ein andre sin</translation>
    </message>
    <message>
        <source>Film noen sekunder med dem som er på bildet</source>
        <translation>Film nokre sekund med dei som er på biletet</translation>
    </message>
    <message>
        <source>Film ti sekunder fra stedet dere skal være</source>
        <translation>Film ti sekund frå staden de skal vere</translation>
    </message>
    <message>
        <source>Bytt bildet ut med ti sekunder film</source>
        <translation>Byt biletet ut med ti sekund film</translation>
    </message>
    <message>
        <source>La {name} si det viktigste til kameraet</source>
        <translation>La {name} seie det viktigaste til kameraet</translation>
    </message>
    <message>
        <source>Film ti sekunder om {theme}</source>
        <translation>Film ti sekund om {theme}</translation>
    </message>
    <message>
        <source>Film noen sekunder med telefonen</source>
        <translation>Film nokre sekund med telefonen</translation>
    </message>
    <message>
        <source>Bygger på en idé dere har hentet inn</source>
        <translation>Byggjer på ein idé de har henta inn</translation>
    </message>
    <message>
        <source>Ingenting å sammenligne med ennå – er dette nytt hos dere?</source>
        <translation>Ingenting å samanlikne med enno – er dette nytt hos dykk?</translation>
    </message>
    <message>
        <source>«{words}» – {reason}</source>
        <translation>«{words}» – {reason}</translation>
    </message>
    <message>
        <source>en form dere ikke har brukt på et år</source>
        <translation>ei form de ikkje har brukt på eit år</translation>
    </message>
    <message>
        <source>Temaet</source>
        <translation>Temaet</translation>
    </message>
    <message>
        <source>et tema dere ikke har hatt på et år</source>
        <translation>eit tema de ikkje har hatt på eit år</translation>
    </message>
    <message>
        <source>Vinkelen</source>
        <translation>Vinkelen</translation>
    </message>
    <message>
        <source>en ny vinkel hos dere</source>
        <translation>ein ny vinkel hos dykk</translation>
    </message>
    <message>
        <source>Prøv en form dere ikke har brukt, som en avstemning</source>
        <translation>Prøv ei form de ikkje har brukt, som ei avstemming</translation>
    </message>
    <message>
        <source>Finn en ny vinkel på {theme}</source>
        <translation>Finn ein ny vinkel på {theme}</translation>
    </message>
    <message>
        <source>Prøv et tema dere ikke har hatt på et år</source>
        <translation>Prøv eit tema de ikkje har hatt på eit år</translation>
    </message>
    <message>
        <source>Skriv noe først, så ser vi hva det ligner på</source>
        <translation>Skriv noko først, så ser vi kva det liknar på</translation>
    </message>
    <message>
        <source>Ligner ikke på innleggene rundt</source>
        <translation>Liknar ikkje på innlegga rundt</translation>
    </message>
    <message>
        <source>Det første innlegget i planen</source>
        <translation>Det første innlegget i planen</translation>
    </message>
    <message>
        <source>{traits} som i «{title}» – er det variert nok?</source>
        <translation>{traits} som i «{title}» – er det variert nok?</translation>
    </message>
    <message>
        <source>Ligner på «{title}»</source>
        <translation>Liknar på «{title}»</translation>
    </message>
    <message>
        <source>et annet innlegg</source>
        <translation>eit anna innlegg</translation>
    </message>
    <message>
        <source>Fortell i {post} hva det betydde for noen.</source>
        <translation>Fortel i {post} kva det hadde å seie for nokon.</translation>
    </message>
    <message>
        <source>La ett menneske komme til orde i {post}.</source>
        <translation>La eitt menneske kome til orde i {post}.</translation>
    </message>
    <message>
        <source>Sett en svarvakt på {post}, og lov å svare.</source>
        <translation>Set ei svarvakt på {post}, og lov å svare.</translation>
    </message>
    <message>
        <source>Avslutt {post} med et spørsmål som er lett å svare på.</source>
        <translation>Avslutt {post} med eit spørsmål som er lett å svare på.</translation>
    </message>
    <message>
        <source>Begynn {post} med det ingen venter.</source>
        <translation>Byrj {post} med det ingen ventar.</translation>
    </message>
    <message>
        <source>Ta med noe å smile av i {post}.</source>
        <translation>Ta med noko å smile av i {post}.</translation>
    </message>
    <message>
        <source>Lag en kort film til {post}.</source>
        <translation>Lag ein kort film til {post}.</translation>
    </message>
    <message>
        <source>Legg et nyttig råd inn i {post}.</source>
        <translation>Legg eit nyttig råd inn i {post}.</translation>
    </message>
    <message>
        <source>Prøv en form dere ikke har brukt før i {post}, for eksempel en avstemning.</source>
        <translation>Prøv ei form de ikkje har brukt før i {post}, til dømes ei avstemming.</translation>
    </message>
    <message>
        <source>Skriv om {post} så det ikke ligner på det dere alt har sagt.</source>
        <translation>Skriv om {post} så det ikkje liknar på det de alt har sagt.</translation>
    </message>
    <message>
        <source>Fortell i {post} hva dere selv gjorde eller tenkte.</source>
        <translation>Fortel i {post} kva de sjølve gjorde eller tenkte.</translation>
    </message>
    <message>
        <source>Uke {week} mangler {quality:lower}</source>
        <translation>Veke {week} manglar {quality:lower}</translation>
    </message>
    <message>
        <source>Se dem side om side</source>
        <translation>Sjå dei side om side</translation>
    </message>
    <message>
        <source>Andre temaer</source>
        <translation>Andre tema</translation>
    </message>
    <message>
        <source>«{words:capital} …»</source>
        <translation>«{words:capital} …»</translation>
    </message>
    <message>
        <source>{count} på {days} dager</source>
        <translation>{count} på {days} dagar</translation>
    </message>
    <message>
        <source>«{later}» ligner på «{earlier}»</source>
        <translation>«{later}» liknar på «{earlier}»</translation>
    </message>
    <message>
        <source>{day} ({count})</source>
        <translation>{day} ({count})</translation>
    </message>
    <message>
        <source>en avstemning</source>
        <translation>ei avstemming</translation>
    </message>
    <message>
        <source>et bilde med få ord</source>
        <translation>eit bilete med få ord</translation>
    </message>
    <message>
        <source>en kort film</source>
        <translation>ein kort film</translation>
    </message>
    <message>
        <source>en bildeserie</source>
        <translation>ein biletserie</translation>
    </message>
    <message>
        <source>en ren tekst</source>
        <translation>ein rein tekst</translation>
    </message>
    <message>
        <source>«{title}» {day} kan vente til {later}</source>
        <translation>«{title}» {day} kan vente til {later}</translation>
    </message>
    <message>
        <source>Flytt ett innlegg</source>
        <translation>Flytt eitt innlegg</translation>
    </message>
    <message>
        <source>Gjør «{title}» til {form}</source>
        <translation>Gjer «{title}» til {form}</translation>
    </message>
    <message>
        <source>Bytt form</source>
        <translation>Byt form</translation>
    </message>
    <message>
        <source>{month:capital} har lite av {quality:lower}.</source>
        <translation>{month:capital} har lite av {quality:lower}.</translation>
    </message>
    <message>
        <source>Gi det noe nytt</source>
        <translation>Gi det noko nytt</translation>
    </message>
    <message>
        <source>La det stå</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Skriv hvorfor, så spør Elleve ikke igjen</source>
        <translation>Skriv kvifor, så spør Elleve ikkje igjen</translation>
    </message>
    <message>
        <source>Variasjon: de siste 60 dagene</source>
        <translation>Variasjon: dei siste 60 dagane</translation>
    </message>
    <message>
        <source>Ingenting går igjen.</source>
        <translation>Ingenting går igjen.</translation>
    </message>
    <message>
        <source>Nytenkning: det siste året</source>
        <translation>Nytenking: det siste året</translation>
    </message>
    <message>
        <source>Ordene ligner på «{title}» {day}: {why}</source>
        <translation>Orda liknar på «{title}» {day}: {why}</translation>
    </message>
    <message>
        <source>Går ikke igjen: {traits}</source>
        <translation>Går ikkje igjen: {traits}</translation>
    </message>
    <message>
        <source>Både tema og form er nye.</source>
        <translation>Både tema og form er nye.</translation>
    </message>
    <message>
        <source>Formen er ny.</source>
        <translation>Forma er ny.</translation>
    </message>
    <message>
        <source>Ordne samtykke</source>
        <translation>Ordne samtykke</translation>
    </message>
    <message>
        <source>Personen står ikke i samtykkeregisteret lenger.</source>
        <translation>Personen står ikkje i samtykkeregisteret lenger.</translation>
    </message>
    <message>
        <source>Personen har sagt nei. Da kan bildet ikke brukes.</source>
        <translation>Personen har sagt nei. Då kan biletet ikkje brukast.</translation>
    </message>
    <message>
        <source>Alderen er ikke skrevet ned, så Elleve vet ikke hvem som må si ja.</source>
        <translation>Alderen er ikkje skriven ned, så Elleve veit ikkje kven som må seie ja.</translation>
    </message>
    <message>
        <source>Personen har ikke sagt ja ennå.</source>
        <translation>Personen har ikkje sagt ja enno.</translation>
    </message>
    <message>
        <source>Den foresatte har ikke sagt ja ennå.</source>
        <translation>Den føresette har ikkje sagt ja enno.</translation>
    </message>
    <message>
        <source>Barnet er ikke spurt selv. Svarer barnet nei, kan bildet ikke brukes.</source>
        <translation>Barnet er ikkje spurt sjølv. Svarar barnet nei, kan biletet ikkje brukast.</translation>
    </message>
    <message>
        <source>Samtykket er trukket tilbake. Bildet skal bort.</source>
        <translation>Samtykket er trekt tilbake. Biletet skal bort.</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke den dagen innlegget går ut.</source>
        <translation>Samtykket gjeld ikkje den dagen innlegget går ut.</translation>
    </message>
    <message>
        <source>Samtykket gjelder andre kanaler enn denne.</source>
        <translation>Samtykket gjeld andre kanalar enn denne.</translation>
    </message>
    <message>
        <source>Samtykket gjelder andre bilder enn dette.</source>
        <translation>Samtykket gjeld andre bilete enn dette.</translation>
    </message>
    <message>
        <source>Lås opp samtykkeregisteret én gang, så ser Elleve over hvem som har sagt ja.</source>
        <translation>Lås opp samtykkeregisteret éin gong, så ser Elleve over kven som har sagt ja.</translation>
    </message>
    <message>
        <source> for {channels}</source>
        <translation> for {channels}</translation>
    </message>
    <message>
        <source>Person {number} {place} mangler samtykke{where}</source>
        <translation>Person {number} {place} manglar samtykke{where}</translation>
    </message>
    <message>
        <source>Spør gjerne en foresatt for person {number} {place} også</source>
        <translation>Spør gjerne ein føresett for person {number} {place} òg</translation>
    </message>
    <message>
        <source>Personen er ung, og et bilde hos oss kan si noe om helse.</source>
        <translation>Personen er ung, og eit bilete hos oss kan seie noko om helse.</translation>
    </message>
    <message>
        <source>{persons} {place} er ikke registrert</source>
        <translation>{persons} {place} er ikkje registrert</translation>
    </message>
    <message>
        <source>Er det mennesker {place}?</source>
        <translation>Er det menneske {place}?</translation>
    </message>
    <message>
        <source>Er det noen der, også i en gruppe, må hver enkelt ha sagt ja.</source>
        <translation>Er det nokon der, òg i ei gruppe, må kvar einskild ha sagt ja.</translation>
    </message>
    <message>
        <source>Svar ja eller nei</source>
        <translation>Svar ja eller nei</translation>
    </message>
    <message>
        <source>{persons} uten samtykke</source>
        <translation>{persons} utan samtykke</translation>
    </message>
    <message>
        <source>Alle som er {place}, skal ha sagt ja før det går ut.</source>
        <translation>Alle som er {place}, skal ha sagt ja før det går ut.</translation>
    </message>
    <message>
        <source>{number:capital} person</source>
        <translation>{number:capital} person</translation>
    </message>
    <message>
        <source>{number:capital} personer</source>
        <translation>{number:capital} personar</translation>
    </message>
    <message>
        <source>på bildet</source>
        <translation>på biletet</translation>
    </message>
    <message>
        <source>i filmen</source>
        <translation>i filmen</translation>
    </message>
    <message>
        <source>Kommentarer</source>
        <translation>Kommentarar</translation>
    </message>
    <message>
        <source>La stå</source>
        <translation>La stå</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Blokker</source>
        <translation>Blokker</translation>
    </message>
    <message>
        <source>Fjern, ta vare på bevis og si fra</source>
        <translation>Fjern, ta vare på bevis og sei frå</translation>
    </message>
    <message>
        <source>Kommentaren går på personen, ikke på saken.</source>
        <translation>Kommentaren går på personen, ikkje på saka.</translation>
    </message>
    <message>
        <source>Kommentaren rakker ned på en hel gruppe mennesker.</source>
        <translation>Kommentaren rakkar ned på ei heil gruppe menneske.</translation>
    </message>
    <message>
        <source>Kommentaren handler om noe annet enn innlegget.</source>
        <translation>Kommentaren handlar om noko anna enn innlegget.</translation>
    </message>
    <message>
        <source>Kommentaren sier noe om helse som er feil eller kan være farlig.</source>
        <translation>Kommentaren seier noko om helse som er feil eller kan vere farleg.</translation>
    </message>
    <message>
        <source>Kommentaren forteller noe privat om noen, eller noe en ikke bør legge ut om seg selv.</source>
        <translation>Kommentaren fortel noko privat om nokon, eller noko ein ikkje bør leggje ut om seg sjølv.</translation>
    </message>
    <message>
        <source>Kommentaren er reklame eller gjentar seg selv.</source>
        <translation>Kommentaren er reklame eller tek seg sjølv opp att.</translation>
    </message>
    <message>
        <source>Kommentaren prøver å komme rundt at noe er fjernet.</source>
        <translation>Kommentaren prøver å kome rundt at noko er fjerna.</translation>
    </message>
    <message>
        <source>Kommentaren kan være en trussel. Det er straffbart.</source>
        <translation>Kommentaren kan vere ein trussel. Det er straffbart.</translation>
    </message>
    <message>
        <source>Kommentaren sier at noen har gjort noe straffbart. Er det usant, kan det være ulovlig å spre.</source>
        <translation>Kommentaren seier at nokon har gjort noko straffbart. Er det usant, kan det vere ulovleg å spreie.</translation>
    </message>
    <message>
        <source>Dette er lov. Kritikk og spørsmål skal få stå, og et svar gjør godt.</source>
        <translation>Dette er lov. Kritikk og spørsmål skal få stå, og eit svar gjer godt.</translation>
    </message>
    <message>
        <source>Dette er lov.</source>
        <translation>Dette er lov.</translation>
    </message>
    <message>
        <source>Dere har valgt regelen.</source>
        <translation>De har valt regelen.</translation>
    </message>
    <message>
        <source>Teksten er låst. Den vises når samtykkeregisteret er åpent.</source>
        <translation>Teksten er låst. Han blir vist når samtykkeregisteret er ope.</translation>
    </message>
    <message>
        <source>Ny kommentar fra {writer}</source>
        <translation>Ny kommentar frå {writer}</translation>
    </message>
    <message>
        <source>Endret regel for kommentaren</source>
        <translation>Endra regel for kommentaren</translation>
    </message>
    <message>
        <source>Ført i loggen: {act:lower}</source>
        <translation>Ført i loggen: {act:lower}</translation>
    </message>
    <message>
        <source>Kommentaren venter igjen</source>
        <translation>Kommentaren ventar igjen</translation>
    </message>
    <message>
        <source>Slettet kommentaren</source>
        <translation>Sletta kommentaren</translation>
    </message>
    <message>
        <source>en ukjent</source>
        <translation>ein ukjend</translation>
    </message>
    <message>
        <source>Innenfor reglene</source>
        <translation>Innanfor reglane</translation>
    </message>
    <message>
        <source>Vær grei mot andre</source>
        <translation>Ver grei mot andre</translation>
    </message>
    <message>
        <source>Hold deg til saken</source>
        <translation>Hald deg til saka</translation>
    </message>
    <message>
        <source>Riktig om helse</source>
        <translation>Rett om helse</translation>
    </message>
    <message>
        <source>Ta vare på privatlivet</source>
        <translation>Ta vare på privatlivet</translation>
    </message>
    <message>
        <source>Ingen reklame</source>
        <translation>Ingen reklame</translation>
    </message>
    <message>
        <source>Følg det vi sier</source>
        <translation>Følg det vi seier</translation>
    </message>
    <message>
        <source>Ulovlig</source>
        <translation>Ulovleg</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Husregel {number}: {name}</source>
        <translation>Husregel {number}: {name}</translation>
    </message>
    <message>
        <source>Ikke brudd på reglene</source>
        <translation>Ikkje brot på reglane</translation>
    </message>
    <message>
        <source>La den stå, og svar vennlig</source>
        <translation>La han stå, og svar vennleg</translation>
    </message>
    <message>
        <source>Bare den som skrev og vennene ser den. Si fra vennlig</source>
        <translation>Berre den som skreiv og vennene ser han. Sei frå vennleg</translation>
    </message>
    <message>
        <source>Ingen ser den lenger. Si fra vennlig</source>
        <translation>Ingen ser han lenger. Sei frå vennleg</translation>
    </message>
    <message>
        <source>Fjern den, og steng personen ute</source>
        <translation>Fjern han, og steng personen ute</translation>
    </message>
    <message>
        <source>Ta et bilde av den først, og si fra til sekretariatet</source>
        <translation>Ta eit bilete av han først, og sei frå til sekretariatet</translation>
    </message>
    <message>
        <source>Fikk stå</source>
        <translation>Fekk stå</translation>
    </message>
    <message>
        <source>Besvart</source>
        <translation>Svara på</translation>
    </message>
    <message>
        <source>Skjult</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Fjernet</source>
        <translation>Fjerna</translation>
    </message>
    <message>
        <source>Blokkert</source>
        <translation>Blokkert</translation>
    </message>
    <message>
        <source>Fjernet og meldt</source>
        <translation>Fjerna og meldt</translation>
    </message>
    <message>
        <source>{done} av {name}</source>
        <translation>{done} av {name}</translation>
    </message>
    <message>
        <source>Teksten er låst.</source>
        <translation>Teksten er låst.</translation>
    </message>
    <message>
        <source>Kritikk er lov. Svar</source>
        <translation>Kritikk er lov. Svar</translation>
    </message>
    <message>
        <source>Kan stå</source>
        <translation>Kan stå</translation>
    </message>
    <message>
        <source>Forslag: {act}</source>
        <translation>Framlegg: {act}</translation>
    </message>
    <message>
        <source>Skjul og si fra vennlig</source>
        <translation>Skjul og sei frå vennleg</translation>
    </message>
    <message>
        <source>Første gang</source>
        <translation>Første gong</translation>
    </message>
    <message>
        <source>Si fra én gang til</source>
        <translation>Sei frå éin gong til</translation>
    </message>
    <message>
        <source>Hvis det gjentar seg</source>
        <translation>Om det skjer igjen</translation>
    </message>
    <message>
        <source>Hvis det fortsetter</source>
        <translation>Om det held fram</translation>
    </message>
    <message>
        <source>Hopp over trappa</source>
        <translation>Hopp over trappa</translation>
    </message>
    <message>
        <source>Hat og det som er ulovlig</source>
        <translation>Hat og det som er ulovleg</translation>
    </message>
    <message>
        <source>Serien har ingen dager.</source>
        <translation>Serien har ingen dagar.</translation>
    </message>
    <message>
        <source>Velg en senere siste dag.</source>
        <translation>Vel ein seinare siste dag.</translation>
    </message>
    <message>
        <source>Laget en serie på {count} innlegg</source>
        <translation>Laga ein serie på {count} innlegg</translation>
    </message>
    <message>
        <source>Endret {posts} til i serien</source>
        <translation>Endra {posts} til i serien</translation>
    </message>
    <message>
        <source>Flyttet {posts} i serien</source>
        <translation>Flytta {posts} i serien</translation>
    </message>
    <message>
        <source>Serien har ikke flere innlegg å ta ut.</source>
        <translation>Serien har ikkje fleire innlegg å ta ut.</translation>
    </message>
    <message>
        <source>Tok ut {posts} av serien</source>
        <translation>Tok ut {posts} av serien</translation>
    </message>
    <message>
        <source>Tok innlegget ut av serien</source>
        <translation>Tok innlegget ut av serien</translation>
    </message>
    <message>
        <source>ett innlegg</source>
        <translation>eitt innlegg</translation>
    </message>
    <message>
        <source>1 SMS, {room} tegn igjen</source>
        <translation>1 SMS, {room} teikn igjen</translation>
    </message>
    <message>
        <source>{count} SMS-er, {room} tegn igjen</source>
        <translation>{count} SMS-ar, {room} teikn igjen</translation>
    </message>
    <message>
        <source>første</source>
        <translation>første</translation>
    </message>
    <message>
        <source>andre</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>fjerde</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>femte</source>
        <translation>femte</translation>
    </message>
    <message>
        <source>sjette</source>
        <translation>sjette</translation>
    </message>
    <message>
        <source>sjuende</source>
        <translation>sjuande</translation>
    </message>
    <message>
        <source>åttende</source>
        <translation>åttande</translation>
    </message>
    <message>
        <source>niende</source>
        <translation>niande</translation>
    </message>
    <message>
        <source>tiende</source>
        <translation>tiande</translation>
    </message>
    <message>
        <source>Serien blir på mer enn {most} innlegg.</source>
        <translation>Serien blir på meir enn {most} innlegg.</translation>
    </message>
    <message>
        <source>Velg en tidligere siste dag.</source>
        <translation>Vel ein tidlegare siste dag.</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{rule} til {end}, ikke {days}</source>
        <translation>{rule} til {end}, ikkje {days}</translation>
    </message>
    <message>
        <source>{rule} til {end}</source>
        <translation>{rule} til {end}</translation>
    </message>
    <message>
        <source>hver {weekday}</source>
        <translation>kvar {weekday}</translation>
    </message>
    <message>
        <source>annenhver {weekday}</source>
        <translation>annankvar {weekday}</translation>
    </message>
    <message>
        <source>{weekday} hver {nth} uke</source>
        <translation>{weekday} kvar {nth} veke</translation>
    </message>
    <message>
        <source>hvert år</source>
        <translation>kvart år</translation>
    </message>
    <message>
        <source>annethvert år</source>
        <translation>annakvart år</translation>
    </message>
    <message>
        <source>hvert {nth} år</source>
        <translation>kvart {nth} år</translation>
    </message>
    <message>
        <source>{years} {day}</source>
        <translation>{years} {day}</translation>
    </message>
    <message>
        <source>hver måned</source>
        <translation>kvar månad</translation>
    </message>
    <message>
        <source>annenhver måned</source>
        <translation>annankvar månad</translation>
    </message>
    <message>
        <source>hver {nth} måned</source>
        <translation>kvar {nth} månad</translation>
    </message>
    <message>
        <source>siste</source>
        <translation>siste</translation>
    </message>
    <message>
        <source>{nth} {weekday} i {months}</source>
        <translation>{nth} {weekday} i {months}</translation>
    </message>
    <message>
        <source>den {day}. {months} (siste dag i korte måneder)</source>
        <translation>den {day}. {months} (siste dag i korte månader)</translation>
    </message>
    <message>
        <source>den {day}. {months}</source>
        <translation>den {day}. {months}</translation>
    </message>
    <message>
        <source>Teksten er {over} tegn for lang for {channel}.</source>
        <translation>Teksten er {over} teikn for lang for {channel}.</translation>
    </message>
    <message>
        <source>Tittelen er {over} tegn for lang. {channel} viser {most}.</source>
        <translation>Tittelen er {over} teikn for lang. {channel} viser {most}.</translation>
    </message>
    <message>
        <source>{channel} tar {most} bilder. De siste blir ikke med.</source>
        <translation>{channel} tek {most} bilete. Dei siste blir ikkje med.</translation>
    </message>
    <message>
        <source>Lenker i teksten kan ikke trykkes på i {channel}. Fortell hvor man finner det i stedet.</source>
        <translation>Lenkjer i teksten kan ein ikkje trykkje på i {channel}. Fortel kvar ein finn det i staden.</translation>
    </message>
    <message>
        <source>{channel} viser ikke noe kort for lenken når det er bilde eller film med.</source>
        <translation>{channel} viser ikkje noko kort for lenkja når det er bilete eller film med.</translation>
    </message>
    <message>
        <source>«{letters}» gjør at én SMS bare tar {room} tegn.</source>
        <translation>«{letters}» gjer at éin SMS berre tek {room} teikn.</translation>
    </message>
    <message>
        <source>{channel} tar {value} tegn ({looked_up})</source>
        <translation>{channel} tek {value} teikn ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} tar en tittel på {value} tegn ({looked_up})</source>
        <translation>{channel} tek ein tittel på {value} teikn ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} folder teksten etter rundt {value} tegn ({looked_up})</source>
        <translation>{channel} faldar teksten etter rundt {value} teikn ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} teller en lenke som {value} tegn ({looked_up})</source>
        <translation>{channel} tel ei lenkje som {value} teikn ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} teller en emoji som {value} tegn ({looked_up})</source>
        <translation>{channel} tel ein emoji som {value} teikn ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} tar {value} bilder ({looked_up})</source>
        <translation>{channel} tek {value} bilete ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} prøver en grense på {value} innlegg med lenke i måneden ({looked_up})</source>
        <translation>{channel} prøver ei grense på {value} innlegg med lenkje i månaden ({looked_up})</translation>
    </message>
    <message>
        <source>sett {day} {year}, {source}</source>
        <translation>sett {day} {year}, {source}</translation>
    </message>
    <message>
        <source>Tok vare på «{name}»</source>
        <translation>Tok vare på «{name}»</translation>
    </message>
    <message>
        <source>Endret «{name}»</source>
        <translation>Endra «{name}»</translation>
    </message>
    <message>
        <source>Slettet «{name}»</source>
        <translation>Sletta «{name}»</translation>
    </message>
    <message>
        <source>Navnet mangler.</source>
        <translation>Namnet manglar.</translation>
    </message>
    <message>
        <source>Skriv et navn dere kjenner igjen.</source>
        <translation>Skriv eit namn de kjenner igjen.</translation>
    </message>
    <message>
        <source>Det er ingen tekst å ta vare på.</source>
        <translation>Det er ingen tekst å ta vare på.</translation>
    </message>
    <message>
        <source>Skriv teksten først.</source>
        <translation>Skriv teksten først.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad sier nesten det samme</source>
        <translation>{count:capital} innlegg på rad seier nesten det same</translation>
    </message>
    <message>
        <source>Hentet tilbake en tidligere versjon</source>
        <translation>Henta tilbake ein tidlegare versjon</translation>
    </message>
    <message>
        <source>Hva skal vises i {channel}?</source>
        <translation>Kva skal visast i {channel}?</translation>
    </message>
    <message>
        <source>Flytt utsnittet med piltastene eller pekeren. + og − gjør det større og mindre.</source>
        <translation>Flytt utsnittet med piltastane eller peikaren. + og − gjer det større og mindre.</translation>
    </message>
    <message>
        <source>Slik blir innlegget</source>
        <translation>Slik blir innlegget</translation>
    </message>
    <message>
        <source>Sett inn emoji</source>
        <translation>Set inn emoji</translation>
    </message>
    <message>
        <source>Maler</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>Faste uttrykk</source>
        <translation>Faste uttrykk</translation>
    </message>
    <message>
        <source>Dere lagrer nye fra et innlegg, under «Maler» og «Emneknagger».</source>
        <translation>De lagrar nye frå eit innlegg, under «Malar» og «Emneknaggar».</translation>
    </message>
    <message>
        <source>Maler, emneknagger og faste uttrykk</source>
        <translation>Malar, emneknaggar og faste uttrykk</translation>
    </message>
    <message>
        <source>Åpne siden først, så dere vet at den virker og sier det dere viser til.</source>
        <translation>Opne sida først, så de veit at ho verkar og seier det de viser til.</translation>
    </message>
    <message>
        <source>Sett inn lenke</source>
        <translation>Set inn lenkje</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Trykk «Lagre tekstfil» når dere er ferdige.</source>
        <translation>Trykk «Lagre tekstfil» når de er ferdige.</translation>
    </message>
    <message>
        <source>{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.</source>
        <translation>{channel} tek ikkje tekstfil. Brenn tekstinga inn i ein kopi.</translation>
    </message>
    <message>
        <source>Da kjenner {channel} den igjen.</source>
        <translation>Då kjenner {channel} ho att.</translation>
    </message>
    <message>
        <source>Fila blir hetende</source>
        <translation>Fila kjem til å heite</translation>
    </message>
    <message>
        <source>Fant ikke filmen på denne maskinen. Tekstene kan likevel rettes.</source>
        <translation>Fann ikkje filmen på denne maskina. Tekstane kan likevel rettast.</translation>
    </message>
    <message>
        <source>Fant ingen høyttaler. Filmen spilles uten lyd.</source>
        <translation>Fann ingen høgtalar. Filmen blir spelt utan lyd.</translation>
    </message>
    <message>
        <source>Filmen kan ikke spilles av her. Tekstene kan likevel rettes.</source>
        <translation>Filmen kan ikkje spelast av her. Tekstane kan likevel rettast.</translation>
    </message>
    <message>
        <source>Tekstet</source>
        <translation>Teksta</translation>
    </message>
    <message>
        <source>Delvis tekstet</source>
        <translation>Delvis teksta</translation>
    </message>
    <message>
        <source>Kanskje tekstet</source>
        <translation>Kanskje teksta</translation>
    </message>
    <message>
        <source>Går ut uten teksting</source>
        <translation>Går ut utan teksting</translation>
    </message>
    <message>
        <source>Trenger ikke teksting</source>
        <translation>Treng ikkje teksting</translation>
    </message>
    <message>
        <source>Ikke i noe innlegg ennå</source>
        <translation>Ikkje i noko innlegg enno</translation>
    </message>
    <message>
        <source>Innlegg uten tittel</source>
        <translation>Innlegg utan tittel</translation>
    </message>
    <message>
        <source>{title}, uten dato</source>
        <translation>{title}, utan dato</translation>
    </message>
    <message>
        <source>straks ferdig</source>
        <translation>straks ferdig</translation>
    </message>
    <message>
        <source>under ett minutt igjen</source>
        <translation>under eitt minutt att</translation>
    </message>
    <message>
        <source>om lag ett minutt igjen</source>
        <translation>om lag eitt minutt att</translation>
    </message>
    <message>
        <source>om lag {n} minutter igjen</source>
        <translation>om lag {n} minutt att</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Rolig</source>
        <translation>Roleg</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>For fort</source>
        <translation>For fort</translation>
    </message>
    <message>
        <source>Neste tekst kommer før denne er borte</source>
        <translation>Neste tekst kjem før denne er borte</translation>
    </message>
    <message>
        <source>{n} linjer, to er nok for øyet</source>
        <translation>{n} linjer, to er nok for auget</translation>
    </message>
    <message>
        <source>{n} tegn på lengste linje, det er langt</source>
        <translation>{n} teikn på lengste linje, det er langt</translation>
    </message>
    <message>
        <source>{n} tegn i sekundet</source>
        <translation>{n} teikn i sekundet</translation>
    </message>
    <message>
        <source>{speed}, kort gjerne ned</source>
        <translation>{speed}, kort gjerne ned</translation>
    </message>
    <message>
        <source>Skriv det som blir sagt</source>
        <translation>Skriv det som blir sagt</translation>
    </message>
    <message>
        <source>{n} tegn på lengste linje</source>
        <translation>{n} teikn på lengste linje</translation>
    </message>
    <message>
        <source>Slutt før neste</source>
        <translation>Slutt før neste</translation>
    </message>
    <message>
        <source>Del i to linjer</source>
        <translation>Del i to linjer</translation>
    </message>
    <message>
        <source>Del i to tekster</source>
        <translation>Del i to tekstar</translation>
    </message>
    <message>
        <source>Forleng {n} s</source>
        <translation>Forleng {n} s</translation>
    </message>
    <message>
        <source>til</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Tekst {n}</source>
        <translation>Tekst {n}</translation>
    </message>
    <message>
        <source>Denne maskinen mangler det som spiller av film. Tekstene kan likevel rettes.</source>
        <translation>Denne maskina manglar det som spelar av film. Tekstane kan likevel rettast.</translation>
    </message>
    <message>
        <source>Filmen er ikke sett gjennom ennå</source>
        <translation>Filmen er ikkje sett gjennom enno</translation>
    </message>
    <message>
        <source>{covered} av {all} sekunder tale</source>
        <translation>{covered} av {all} sekund tale</translation>
    </message>
    <message>
        <source>Se på bildene under filmen, og svar</source>
        <translation>Sjå på bileta under filmen, og svar</translation>
    </message>
    <message>
        <source>Filmen har ingen lyd</source>
        <translation>Filmen har ingen lyd</translation>
    </message>
    <message>
        <source>Ingen snakker i filmen</source>
        <translation>Ingen snakkar i filmen</translation>
    </message>
    <message>
        <source>Laget et innlegg av «{name}»</source>
        <translation>Laga eit innlegg av «{name}»</translation>
    </message>
    <message>
        <source>Tok bort «{name}»</source>
        <translation>Tok bort «{name}»</translation>
    </message>
    <message>
        <source>La til «{name}»</source>
        <translation>La til «{name}»</translation>
    </message>
    <message>
        <source>Inn og ut</source>
        <translation>Inn og ut</translation>
    </message>
    <message>
        <source>Stille {days}</source>
        <translation>Stille {days}</translation>
    </message>
    <message>
        <source>{count} dager på rad uten innlegg. Flytt et innlegg hit, eller legg inn en idé.</source>
        <translation>{count} dagar på rad utan innlegg. Flytt eit innlegg hit, eller legg inn ein idé.</translation>
    </message>
    <message>
        <source>{count} innlegg samtidig {day}</source>
        <translation>{count} innlegg samtidig {day}</translation>
    </message>
    <message>
        <source>{names} kommer i samme time (kl. {clock}). Flytt ett av dem.</source>
        <translation>{names} kjem i same time (kl. {clock}). Flytt eitt av dei.</translation>
    </message>
    <message>
        <source>Alt går bare på Facebook</source>
        <translation>Alt går berre på Facebook</translation>
    </message>
    <message>
        <source>Ikke alle medlemmer er der. Send noe av det også på e-post, brev eller nettsiden.</source>
        <translation>Ikkje alle medlemmer er der. Send noko av det òg på e-post, brev eller nettsida.</translation>
    </message>
    <message>
        <source>{first}.–{last}</source>
        <translation>{first}.–{last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{status}, {count} innlegg</source>
        <translation>{status}, {count} innlegg</translation>
    </message>
    <message>
        <source>Uke</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Tavle</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Uten tid</source>
        <translation>Utan tid</translation>
    </message>
    <message>
        <source>svarvakt: {name}</source>
        <translation>svarvakt: {name}</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>uten tid</source>
        <translation>utan tid</translation>
    </message>
    <message>
        <source>kl. {hour}</source>
        <translation>kl. {hour}</translation>
    </message>
    <message>
        <source>1 innlegg</source>
        <translation>1 innlegg</translation>
    </message>
    <message>
        <source>stille {first} til {last}</source>
        <translation>stille {first} til {last}</translation>
    </message>
    <message>
        <source>temaer: {those}</source>
        <translation>tema: {those}</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>norsk</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>engelsk</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>svensk</source>
        <translation>svensk</translation>
    </message>
    <message>
        <source>dansk</source>
        <translation>dansk</translation>
    </message>
    <message>
        <source>Elleve vet ikke ennå om filmen har lyd og teksting.</source>
        <translation>Elleve veit ikkje enno om filmen har lyd og teksting.</translation>
    </message>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Sjå gjennom filmen</translation>
    </message>
    <message>
        <source>Dere har skrevet hvorfor: {reason}</source>
        <translation>De har skrive kvifor: {reason}</translation>
    </message>
    <message>
        <source>Filmen går ut uten teksting</source>
        <translation>Filmen går ut utan teksting</translation>
    </message>
    <message>
        <source>Lag teksting</source>
        <translation>Lag teksting</translation>
    </message>
    <message>
        <source>Er det teksting i bildet?</source>
        <translation>Er det teksting i biletet?</translation>
    </message>
    <message>
        <source>Det kommer og går tekst i bildet, men Elleve er ikke sikker på at det er teksting.</source>
        <translation>Det kjem og går tekst i biletet, men Elleve er ikkje sikker på at det er teksting.</translation>
    </message>
    <message>
        <source>Se og svar</source>
        <translation>Sjå og svar</translation>
    </message>
    <message>
        <source>Filmen mangler teksting</source>
        <translation>Filmen manglar teksting</translation>
    </message>
    <message>
        <source>De som hører dårlig eller ser uten lyd, får ikke med seg hva som blir sagt.</source>
        <translation>Dei som høyrer dårleg eller ser utan lyd, får ikkje med seg kva som blir sagt.</translation>
    </message>
    <message>
        <source>Tekstingen er på et annet språk enn innlegget</source>
        <translation>Tekstinga er på eit anna språk enn innlegget</translation>
    </message>
    <message>
        <source>Innlegget er på {post}, tekstingen på {captions}.</source>
        <translation>Innlegget er på {post}, tekstinga på {captions}.</translation>
    </message>
    <message>
        <source>Legg ved teksting på {language}</source>
        <translation>Legg ved teksting på {language}</translation>
    </message>
    <message>
        <source>Tekstene må stå i bildet</source>
        <translation>Tekstane må stå i biletet</translation>
    </message>
    <message>
        <source>En reel</source>
        <translation>Ein reel</translation>
    </message>
    <message>
        <source>{place} viser ikke tekstfila, så de som ser uten lyd, får ingen tekst.</source>
        <translation>{place} viser ikkje tekstfila, så dei som ser utan lyd, får ingen tekst.</translation>
    </message>
    <message>
        <source>Brenn inn tekstene i en kopi</source>
        <translation>Brenn inn tekstane i ein kopi</translation>
    </message>
    <message>
        <source>Klipp filmen eller velg bort kanalen</source>
        <translation>Klipp filmen eller vel bort kanalen</translation>
    </message>
    <message>
        <source>{channel} tar filmfiler på inntil {most} MB, og denne er på {held} MB.</source>
        <translation>{channel} tek filmfiler på inntil {most} MB, og denne er på {held} MB.</translation>
    </message>
    <message>
        <source>Lagre filmen mindre, eller klipp den</source>
        <translation>Lagre filmen mindre, eller klipp han</translation>
    </message>
    <message>
        <source>Filmen er ikke stående</source>
        <translation>Filmen er ikkje ståande</translation>
    </message>
    <message>
        <source>Reels og Instagram fyller en telefon som holdes på høykant. Her blir filmen liten.</source>
        <translation>Reels og Instagram fyller ein telefon som blir halden på høgkant. Her blir filmen liten.</translation>
    </message>
    <message>
        <source>Ta opp på høykant neste gang</source>
        <translation>Ta opp på høgkant neste gong</translation>
    </message>
    <message>
        <source>Filmen passer ikke for {channel}</source>
        <translation>Filmen passar ikkje for {channel}</translation>
    </message>
    <message>
        <source>{channel} tar filmer på inntil {most}, og filmen varer {lasts}.</source>
        <translation>{channel} tek filmar på inntil {most}, og filmen varer {lasts}.</translation>
    </message>
    <message>
        <source>{channel} tar filmer fra {least}, og filmen varer {lasts}.</source>
        <translation>{channel} tek filmar frå {least}, og filmen varer {lasts}.</translation>
    </message>
    <message>
        <source>{channel} tar bare filmer over {limit} fra en bekreftet konto.</source>
        <translation>{channel} tek berre filmar over {limit} frå ein stadfesta konto.</translation>
    </message>
    <message>
        <source>Tok i bruk idéen «{title}»</source>
        <translation>Tok i bruk ideen «{title}»</translation>
    </message>
    <message>
        <source>Ny idé i banken</source>
        <translation>Ny idé i banken</translation>
    </message>
    <message>
        <source>Slettet idéen «{title}»</source>
        <translation>Sletta ideen «{title}»</translation>
    </message>
    <message>
        <source>Brukt {day}</source>
        <translation>Brukt {day}</translation>
    </message>
    <message>
        <source>Tatt i bruk</source>
        <translation>Teken i bruk</translation>
    </message>
    <message>
        <source>Passer til {day} {date}</source>
        <translation>Passar til {day} {date}</translation>
    </message>
    <message>
        <source>Passer nå</source>
        <translation>Passar no</translation>
    </message>
    <message>
        <source>Sett hos {source}</source>
        <translation>Sett hos {source}</translation>
    </message>
    <message>
        <source>Deres egen</source>
        <translation>Dykkar eigen</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>{number} person stopper «Klar»</source>
        <translation>{number} person stoppar «Klar»</translation>
    </message>
    <message>
        <source>{number} personer stopper «Klar»</source>
        <translation>{number} personar stoppar «Klar»</translation>
    </message>
    <message>
        <source>Ingen er merket her</source>
        <translation>Ingen er merkte her</translation>
    </message>
    <message>
        <source>Innlegget er ute.</source>
        <translation>Innlegget er ute.</translation>
    </message>
    <message>
        <source>Innlegget har ingen dato ennå.</source>
        <translation>Innlegget har ingen dato enno.</translation>
    </message>
    <message>
        <source>Innlegget skal ut {day}.</source>
        <translation>Innlegget skal ut {day}.</translation>
    </message>
    <message>
        <source>Innlegget skal ut {day} på {channels}.</source>
        <translation>Innlegget skal ut {day} på {channels}.</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Skjema til utskrift</source>
        <translation>Skjema til utskrift</translation>
    </message>
    <message>
        <source>Voksen eller ungdom</source>
        <translation>Vaksen eller ungdom</translation>
    </message>
    <message>
        <source>Barn med foresatt</source>
        <translation>Barn med føresett</translation>
    </message>
    <message>
        <source>Hvem skal skrive under?</source>
        <translation>Kven skal skrive under?</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Fra denne alderen sier man ja selv</source>
        <translation>Frå denne alderen seier ein ja sjølv</translation>
    </message>
    <message>
        <source>Måneder før opplysningene slettes når noen har trukket seg</source>
        <translation>Månader før opplysningane blir sletta når nokon har trekt seg</translation>
    </message>
    <message>
        <source>Minutter uten bruk før registeret låses</source>
        <translation>Minutt utan bruk før registeret blir låst</translation>
    </message>
    <message>
        <source>Innstillinger for samtykke</source>
        <translation>Innstillingar for samtykke</translation>
    </message>
    <message>
        <source>Skriv et tall fra {least} til {most}.</source>
        <translation>Skriv eit tal frå {least} til {most}.</translation>
    </message>
    <message>
        <source>Samtykke fra {name}</source>
        <translation>Samtykke frå {name}</translation>
    </message>
    <message>
        <source>For eksempel: fortelle om Lucia</source>
        <translation>Til dømes: fortelje om Lucia</translation>
    </message>
    <message>
        <source>Bare dette bildet</source>
        <translation>Berre dette biletet</translation>
    </message>
    <message>
        <source>Teksten kan nevne helse</source>
        <translation>Teksten kan nemne helse</translation>
    </message>
    <message>
        <source>Personen selv</source>
        <translation>Personen sjølv</translation>
    </message>
    <message>
        <source>En foresatt</source>
        <translation>Ein føresett</translation>
    </message>
    <message>
        <source>Lagt ved</source>
        <translation>Lagt ved</translation>
    </message>
    <message>
        <source>Ikke lagt ved</source>
        <translation>Ikkje lagt ved</translation>
    </message>
    <message>
        <source>Foresattes navn</source>
        <translation>Namnet til den føresette</translation>
    </message>
    <message>
        <source>Hva skal det brukes til?</source>
        <translation>Kva skal det brukast til?</translation>
    </message>
    <message>
        <source>Hvem har sagt ja?</source>
        <translation>Kven har sagt ja?</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Gjelder til og med</source>
        <translation>Gjeld til og med</translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Det dere spurte om, ordrett</source>
        <translation>Det de spurde om, ordrett</translation>
    </message>
    <message>
        <source>Hvor kan det brukes?</source>
        <translation>Kvar kan det brukast?</translation>
    </message>
    <message>
        <source>Legg ved skjema …</source>
        <translation>Legg ved skjema …</translation>
    </message>
    <message>
        <source>Skjema (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)</source>
        <translation>Skjema (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)</translation>
    </message>
    <message>
        <source>Legg ved skjema</source>
        <translation>Legg ved skjema</translation>
    </message>
    <message>
        <source>Sett kryss ved minst ett sted det kan brukes.</source>
        <translation>Set kryss ved minst éin stad det kan brukast.</translation>
    </message>
    <message>
        <source>Samtykket går ut før det er gitt. Se på datoene.</source>
        <translation>Samtykket går ut før det er gitt. Sjå på datoane.</translation>
    </message>
    <message>
        <source>Alder</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Hvem er dette?</source>
        <translation>Kven er dette?</translation>
    </message>
    <message>
        <source>Navnet blir liggende i det låste registeret, ikke i planen.</source>
        <translation>Namnet blir liggjande i det låste registeret, ikkje i planen.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <source>Trekker {name} samtykket?</source>
        <translation>Trekkjer {name} samtykket?</translation>
    </message>
    <message>
        <source>Fra nå kan ingen bilder med personen brukes. Elleve lager en liste over alt som må tas ned. Dette kan ikke angres.</source>
        <translation>Frå no kan ingen bilete med personen brukast. Elleve lagar ei liste over alt som må takast ned. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Hvem sa fra?</source>
        <translation>Kven sa frå?</translation>
    </message>
    <message>
        <source>Trekk samtykket</source>
        <translation>Trekk samtykket</translation>
    </message>
    <message>
        <source>Velg nytt passord</source>
        <translation>Vel nytt passord</translation>
    </message>
    <message>
        <source>Minst åtte tegn; tre ord er lette å huske.</source>
        <translation>Minst åtte teikn; tre ord er lette å hugse.</translation>
    </message>
    <message>
        <source>Nytt passord</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>En gang til</source>
        <translation>Ein gong til</translation>
    </message>
    <message>
        <source>Bruk passordet</source>
        <translation>Bruk passordet</translation>
    </message>
    <message>
        <source>Passordet må ha minst åtte tegn.</source>
        <translation>Passordet må ha minst åtte teikn.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like.</source>
        <translation>Dei to passorda er ikkje like.</translation>
    </message>
    <message>
        <source>Bytter passord …</source>
        <translation>Byter passord …</translation>
    </message>
    <message>
        <source>Hva svarte {name}?</source>
        <translation>Kva svara {name}?</translation>
    </message>
    <message>
        <source>Barnet skal svare selv. Er svaret nei, kan bildet ikke brukes, uansett hva de voksne har sagt.</source>
        <translation>Barnet skal svare sjølv. Er svaret nei, kan biletet ikkje brukast, same kva dei vaksne har sagt.</translation>
    </message>
    <message>
        <source>Ikke spurt ennå</source>
        <translation>Ikkje spurt enno</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Vet ikke ennå</source>
        <translation>Veit ikkje enno</translation>
    </message>
    <message>
        <source>Voksen, {age} år eller mer</source>
        <translation>Vaksen, {age} år eller meir</translation>
    </message>
    <message>
        <source>{first} til {last} år</source>
        <translation>{first} til {last} år</translation>
    </message>
    <message>
        <source>Under {age} år</source>
        <translation>Under {age} år</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation>{count} personar</translation>
    </message>
    <message>
        <source>Alle har sagt ja</source>
        <translation>Alle har sagt ja</translation>
    </message>
    <message>
        <source>Har trukket samtykket</source>
        <translation>Har trekt samtykket</translation>
    </message>
    <message>
        <source>{age}. Har sagt nei</source>
        <translation>{age}. Har sagt nei</translation>
    </message>
    <message>
        <source>{age}. Ingen samtykker gjelder nå</source>
        <translation>{age}. Ingen samtykke gjeld no</translation>
    </message>
    <message>
        <source>{age}. Barnet er ikke spurt</source>
        <translation>{age}. Barnet er ikkje spurt</translation>
    </message>
    <message>
        <source>{age}. {said}. Gjelder til {until}</source>
        <translation>{age}. {said}. Gjeld til {until}</translation>
    </message>
    <message>
        <source>{said}. Spør på nytt snart</source>
        <translation>{said}. Spør på nytt snart</translation>
    </message>
    <message>
        <source>{done} av {count} steder ordnet</source>
        <translation>{done} av {count} stader ordna</translation>
    </message>
    <message>
        <source>{number} Ukjent</source>
        <translation>{number} Ukjend</translation>
    </message>
    <message>
        <source>Ikke registrert</source>
        <translation>Ikkje registrert</translation>
    </message>
    <message>
        <source>Skriv navnet, eller velg et annet bilde</source>
        <translation>Skriv namnet, eller vel eit anna bilete</translation>
    </message>
    <message>
        <source>Skriv navn</source>
        <translation>Skriv namn</translation>
    </message>
    <message>
        <source>Voksen</source>
        <translation>Vaksen</translation>
    </message>
    <message>
        <source>Født {year}</source>
        <translation>Fødd {year}</translation>
    </message>
    <message>
        <source>Alder ikke skrevet ned</source>
        <translation>Alder ikkje skriven ned</translation>
    </message>
    <message>
        <source>Ja til alle kanaler</source>
        <translation>Ja til alle kanalar</translation>
    </message>
    <message>
        <source>Ja til {channels}</source>
        <translation>Ja til {channels}</translation>
    </message>
    <message>
        <source>Ja. Spør gjerne en foresatt også</source>
        <translation>Ja. Spør gjerne ein føresett òg</translation>
    </message>
    <message>
        <source>Bildet kan si noe om helse</source>
        <translation>Biletet kan seie noko om helse</translation>
    </message>
    <message>
        <source>Gjelder til {day}</source>
        <translation>Gjeld til {day}</translation>
    </message>
    <message>
        <source>Innlegget har ingen kanal ennå</source>
        <translation>Innlegget har ingen kanal enno</translation>
    </message>
    <message>
        <source>Registrert</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>{name} har sagt nei</source>
        <translation>{name} har sagt nei</translation>
    </message>
    <message>
        <source>Da kan bildet ikke brukes</source>
        <translation>Då kan biletet ikkje brukast</translation>
    </message>
    <message>
        <source>Bytt bilde</source>
        <translation>Byt bilete</translation>
    </message>
    <message>
        <source>Alderen mangler</source>
        <translation>Alderen manglar</translation>
    </message>
    <message>
        <source>Elleve må vite hvem som skal si ja</source>
        <translation>Elleve må vite kven som skal seie ja</translation>
    </message>
    <message>
        <source>Skriv alder</source>
        <translation>Skriv alder</translation>
    </message>
    <message>
        <source>Spør {name} selv. Er svaret nei, kan bildet ikke brukes</source>
        <translation>Spør {name} sjølv. Er svaret nei, kan biletet ikkje brukast</translation>
    </message>
    <message>
        <source>Skriv inn {names} svar</source>
        <translation>Skriv inn {names} svar</translation>
    </message>
    <message>
        <source>Den foresatte har ikke sagt ja</source>
        <translation>Den føresette har ikkje sagt ja</translation>
    </message>
    <message>
        <source>Både den foresatte og {name} må si ja</source>
        <translation>Både den føresette og {name} må seie ja</translation>
    </message>
    <message>
        <source>Skriv inn foresattes svar</source>
        <translation>Skriv inn svaret frå den føresette</translation>
    </message>
    <message>
        <source>Bildet skal bort</source>
        <translation>Biletet skal bort</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke denne dagen</source>
        <translation>Samtykket gjeld ikkje denne dagen</translation>
    </message>
    <message>
        <source>Spør på nytt, eller velg en annen dag</source>
        <translation>Spør på nytt, eller vel ein annan dag</translation>
    </message>
    <message>
        <source>Skriv inn nytt svar</source>
        <translation>Skriv inn nytt svar</translation>
    </message>
    <message>
        <source>Har ikke sagt ja til {channels}</source>
        <translation>Har ikkje sagt ja til {channels}</translation>
    </message>
    <message>
        <source>Spør om lov, eller ta bort kanalen</source>
        <translation>Spør om lov, eller ta bort kanalen</translation>
    </message>
    <message>
        <source>Har sagt ja til andre bilder enn dette</source>
        <translation>Har sagt ja til andre bilete enn dette</translation>
    </message>
    <message>
        <source>Spør om dette bildet også</source>
        <translation>Spør om dette biletet òg</translation>
    </message>
    <message>
        <source>Har ikke sagt ja ennå</source>
        <translation>Har ikkje sagt ja enno</translation>
    </message>
    <message>
        <source>Spør, og skriv inn svaret</source>
        <translation>Spør, og skriv inn svaret</translation>
    </message>
    <message>
        <source>Den foresatte</source>
        <translation>Den føresette</translation>
    </message>
    <message>
        <source>{who} har sagt ja. {name} er ikke spurt</source>
        <translation>{who} har sagt ja. {name} er ikkje spurd</translation>
    </message>
    <message>
        <source>Signert skjema</source>
        <translation>Signert skjema</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Muntlig, skrevet ned av oss</source>
        <translation>Munnleg, skrive ned av oss</translation>
    </message>
    <message>
        <source>Under denne alderen: spør en foresatt også</source>
        <translation>Under denne alderen: spør ein føresett òg</translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Spør en foresatt også</source>
        <translation>Spør ein føresett òg</translation>
    </message>
    <message>
        <source>Samtykke mangler</source>
        <translation>Samtykke manglar</translation>
    </message>
    <message>
        <source>Minn oss på å spørre igjen</source>
        <translation>Minn oss på å spørje igjen</translation>
    </message>
    <message>
        <source>{name}&apos;</source>
        <translation>{name}&apos;</translation>
    </message>
    <message>
        <source>{name}s</source>
        <translation>{name}s</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lagres ({reason}).</source>
        <translation>PDF-en kunne ikkje lagrast ({reason}).</translation>
    </message>
    <message>
        <source>Lukk filen hvis den er åpen, eller velg et annet sted.</source>
        <translation>Lukk fila om ho er open, eller vel ein annan stad.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst.</source>
        <translation>Samtykkeregisteret er låst.</translation>
    </message>
    <message>
        <source>Lås det opp med passordet.</source>
        <translation>Lås det opp med passordet.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret finnes alt.</source>
        <translation>Samtykkeregisteret finst alt.</translation>
    </message>
    <message>
        <source>Passordet må ha minst {count} tegn.</source>
        <translation>Passordet må ha minst {count} teikn.</translation>
    </message>
    <message>
        <source>Tre ord etter hverandre er lette å huske.</source>
        <translation>Tre ord etter kvarandre er lette å hugse.</translation>
    </message>
    <message>
        <source>«{name}» er for stor.</source>
        <translation>«{name}» er for stor.</translation>
    </message>
    <message>
        <source>Velg en fil under 20 MB, for eksempel et bilde av skjemaet.</source>
        <translation>Vel ei fil under 20 MB, til dømes eit bilete av skjemaet.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke leses ({reason}).</source>
        <translation>«{name}» kunne ikkje lesast ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen fil.</source>
        <translation>Vel ei anna fil.</translation>
    </message>
    <message>
        <source>Disken er full, så samtykkeregisteret ble ikke lagret.</source>
        <translation>Disken er full, så samtykkeregisteret vart ikkje lagra.</translation>
    </message>
    <message>
        <source>Gjør plass og prøv igjen.</source>
        <translation>Gjer plass og prøv igjen.</translation>
    </message>
    <message>
        <source>Elleve får ikke bruke samtykkeregisteret.</source>
        <translation>Elleve får ikkje bruke samtykkeregisteret.</translation>
    </message>
    <message>
        <source>Se at dere har tilgang til mappen.</source>
        <translation>Sjå at de har tilgang til mappa.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er laget i en nyere utgave av Elleve.</source>
        <translation>Samtykkeregisteret er laga i ei nyare utgåve av Elleve.</translation>
    </message>
    <message>
        <source>Oppdater Elleve og prøv igjen.</source>
        <translation>Oppdater Elleve og prøv igjen.</translation>
    </message>
    <message>
        <source>Passordet stemmer ikke.</source>
        <translation>Passordet stemmer ikkje.</translation>
    </message>
    <message>
        <source>Prøv igjen, eller bruk gjenopprettingskoden.</source>
        <translation>Prøv igjen, eller bruk gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Elleve får ikke lest samtykkeregisteret.</source>
        <translation>Elleve får ikkje lese samtykkeregisteret.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret kunne ikke lagres.</source>
        <translation>Samtykkeregisteret kunne ikkje lagrast.</translation>
    </message>
    <message>
        <source>Gjør plass på disken og prøv igjen.</source>
        <translation>Gjer plass på disken og prøv igjen.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er skadet.</source>
        <translation>Samtykkeregisteret er skadd.</translation>
    </message>
    <message>
        <source>Hent tilbake den nyeste sikkerhetskopien av det.</source>
        <translation>Hent tilbake den nyaste tryggingskopien av det.</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Snarvegar</translation>
    </message>
    <message>
        <source>Retningslinjene</source>
        <translation>Retningslinene</translation>
    </message>
    <message>
        <source>Endret «{title}»</source>
        <translation>Endra «{title}»</translation>
    </message>
    <message>
        <source>Endret innlegget</source>
        <translation>Endra innlegget</translation>
    </message>
    <message>
        <source>Flyttet til {day}</source>
        <translation>Flytta til {day}</translation>
    </message>
    <message>
        <source>Lagt til idéer uten dato</source>
        <translation>Lagt til idear utan dato</translation>
    </message>
    <message>
        <source>{post} kan ikke bli klart ennå: {reasons:lower}.</source>
        <translation>{post} kan ikkje bli klart enno: {reasons:lower}.</translation>
    </message>
    <message>
        <source>Ordne dette først.</source>
        <translation>Ordne dette først.</translation>
    </message>
    <message>
        <source>Slettet «{title}»</source>
        <translation>Sletta «{title}»</translation>
    </message>
    <message>
        <source>Slettet innlegget</source>
        <translation>Sletta innlegget</translation>
    </message>
    <message>
        <source>Kopierte «{title}»</source>
        <translation>Kopierte «{title}»</translation>
    </message>
    <message>
        <source>Kopierte innlegget</source>
        <translation>Kopierte innlegget</translation>
    </message>
    <message>
        <source>{post} er nå {status:lower}</source>
        <translation>{post} er no {status:lower}</translation>
    </message>
    <message>
        <source>{post} har nå formen {form:lower}</source>
        <translation>{post} har no forma {form:lower}</translation>
    </message>
    <message>
        <source>Innlegget har ingen dato.</source>
        <translation>Innlegget har ingen dato.</translation>
    </message>
    <message>
        <source>Velg en dato først.</source>
        <translation>Vel ein dato først.</translation>
    </message>
    <message>
        <source>Vurdert og latt stå</source>
        <translation>Vurdert og late stå</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Så mange innlegg har hver av de elleve.</source>
        <translation>Så mange innlegg har kvar av dei elleve.</translation>
    </message>
    <message>
        <source>{count} avgjort av dere</source>
        <translation>{count} avgjort av dykk</translation>
    </message>
    <message>
        <source>Person på bilde {number}</source>
        <translation>Person på bilete {number}</translation>
    </message>
    <message>
        <source>Bokmål, som innlegget</source>
        <translation>Bokmål, som innlegget</translation>
    </message>
    <message>
        <source>Nynorsk, som innlegget</source>
        <translation>Nynorsk, som innlegget</translation>
    </message>
    <message>
        <source>Engelsk, som innlegget</source>
        <translation>Engelsk, som innlegget</translation>
    </message>
    <message>
        <source>De som leser innlegget, kan lese tekstingen.</source>
        <translation>Dei som les innlegget, kan lese tekstinga.</translation>
    </message>
    <message>
        <source>Passer til {channels}</source>
        <translation>Passar til {channels}</translation>
    </message>
    <message>
        <source>Stående film, {length}</source>
        <translation>Ståande film, {length}</translation>
    </message>
    <message>
        <source>Liggende film, {length}</source>
        <translation>Liggjande film, {length}</translation>
    </message>
    <message>
        <source>tysk</source>
        <translation>tysk</translation>
    </message>
    <message>
        <source>Det kommer og går tekst i bildet, blant annet ved {places}.</source>
        <translation>Det kjem og går tekst i biletet, mellom anna ved {places}.</translation>
    </message>
    <message>
        <source>Er dette teksting i bildet?</source>
        <translation>Er dette teksting i biletet?</translation>
    </message>
    <message>
        <source>Se selv</source>
        <translation>Sjå sjølv</translation>
    </message>
    <message>
        <source>i en egen fil</source>
        <translation>i ei eiga fil</translation>
    </message>
    <message>
        <source>i bildedataene</source>
        <translation>i biletdataa</translation>
    </message>
    <message>
        <source>i bildet</source>
        <translation>i biletet</translation>
    </message>
    <message>
        <source>Ved {place} er det noe å høre som ingen sier. Er det viktig, så skriv det, for eksempel [latter].</source>
        <translation>Ved {place} er det noko å høyre som ingen seier. Er det viktig, så skriv det, til dømes [latter].</translation>
    </message>
    <message>
        <source>Lyder er ikke tekstet</source>
        <translation>Lydar er ikkje teksta</translation>
    </message>
    <message>
        <source>Gå til {place}</source>
        <translation>Gå til {place}</translation>
    </message>
    <message>
        <source>Filmen har teksting</source>
        <translation>Filmen har teksting</translation>
    </message>
    <message>
        <source>Vi hører ingen som snakker. Har musikk eller lyder noe å si, bør det også skrives.</source>
        <translation>Vi høyrer ingen som snakkar. Har musikk eller lydar noko å seie, bør det òg skrivast.</translation>
    </message>
    <message>
        <source>De som hører dårlig, får ikke med seg det som blir sagt.</source>
        <translation>Dei som høyrer dårleg, får ikkje med seg det som blir sagt.</translation>
    </message>
    <message>
        <source>1 tekst</source>
        <translation>1 tekst</translation>
    </message>
    <message>
        <source>{count} tekster</source>
        <translation>{count} tekstar</translation>
    </message>
    <message>
        <source>{texts}, {place}.</source>
        <translation>{texts}, {place}.</translation>
    </message>
    <message>
        <source>{texts} på {tongue}, {place}.</source>
        <translation>{texts} på {tongue}, {place}.</translation>
    </message>
    <message>
        <source>Bokstavene i «{name}» lar seg ikke tyde.</source>
        <translation>Bokstavane i «{name}» lèt seg ikkje tyde.</translation>
    </message>
    <message>
        <source>Tekstfila kan ikke leses</source>
        <translation>Tekstfila kan ikkje lesast</translation>
    </message>
    <message>
        <source>Lagre tekstfila på nytt som UTF-8</source>
        <translation>Lagre tekstfila på nytt som UTF-8</translation>
    </message>
    <message>
        <source>Det er ingen tekster med ord i «{name}».</source>
        <translation>Det er ingen tekstar med ord i «{name}».</translation>
    </message>
    <message>
        <source>Tekstfila er tom</source>
        <translation>Tekstfila er tom</translation>
    </message>
    <message>
        <source>Velg en annen tekstfil, eller lag teksting</source>
        <translation>Vel ei anna tekstfil, eller lag teksting</translation>
    </message>
    <message>
        <source>«{name}» er ikke lagret som UTF-8. Da kan æ, ø og å bli borte når den lastes opp.</source>
        <translation>«{name}» er ikkje lagra som UTF-8. Då kan æ, ø og å bli borte når ho blir lasta opp.</translation>
    </message>
    <message>
        <source>Tekstfila er gammeldags lagret</source>
        <translation>Tekstfila er gammaldags lagra</translation>
    </message>
    <message>
        <source>Lagre den som UTF-8</source>
        <translation>Lagre ho som UTF-8</translation>
    </message>
    <message>
        <source>Tekstene er lagret som bilder. De kan verken rettes eller lastes opp i kanalene.</source>
        <translation>Tekstane er lagra som bilete. Dei kan verken rettast eller lastast opp i kanalane.</translation>
    </message>
    <message>
        <source>Tekstingen er bilder</source>
        <translation>Tekstinga er bilete</translation>
    </message>
    <message>
        <source>Lag teksting som tekst</source>
        <translation>Lag teksting som tekst</translation>
    </message>
    <message>
        <source>Innlegget er på {right}, men tekstingen er på {tongues}.</source>
        <translation>Innlegget er på {right}, men tekstinga er på {tongues}.</translation>
    </message>
    <message>
        <source>Tekstingen er på et annet språk</source>
        <translation>Tekstinga er på eit anna språk</translation>
    </message>
    <message>
        <source>Lag teksting på {right}</source>
        <translation>Lag teksting på {right}</translation>
    </message>
    <message>
        <source>{covered:.0f} av {speech:.0f} sekunder tale har teksting.</source>
        <translation>{covered:.0f} av {speech:.0f} sekund tale har teksting.</translation>
    </message>
    <message>
        <source>Talen er tekstet</source>
        <translation>Talen er teksta</translation>
    </message>
    <message>
        <source>Det meste av talen mangler teksting</source>
        <translation>Det meste av talen manglar teksting</translation>
    </message>
    <message>
        <source>Noe av talen mangler teksting</source>
        <translation>Noko av talen manglar teksting</translation>
    </message>
    <message>
        <source>Uten tekst: {places}.</source>
        <translation>Utan tekst: {places}.</translation>
    </message>
    <message>
        <source>Uten tekst: {places} og {more} steder til.</source>
        <translation>Utan tekst: {places} og {more} stader til.</translation>
    </message>
    <message>
        <source>{texts} har for lange linjer</source>
        <translation>{texts} har for lange linjer</translation>
    </message>
    <message>
        <source>Den lengste linja er {worst:.0f} tegn. Over {limit:.0f} er tungt å rekke.</source>
        <translation>Den lengste linja er {worst:.0f} teikn. Over {limit:.0f} er tungt å rekke.</translation>
    </message>
    <message>
        <source>Del linjene i to</source>
        <translation>Del linjene i to</translation>
    </message>
    <message>
        <source>{texts} har mange linjer</source>
        <translation>{texts} har mange linjer</translation>
    </message>
    <message>
        <source>To linjer er det øyet rekker uten å miste bildet.</source>
        <translation>To linjer er det auget rekk utan å miste biletet.</translation>
    </message>
    <message>
        <source>Del dem i flere tekster</source>
        <translation>Del dei i fleire tekstar</translation>
    </message>
    <message>
        <source>{texts} går altfor fort</source>
        <translation>{texts} går altfor fort</translation>
    </message>
    <message>
        <source>{texts} går litt fort</source>
        <translation>{texts} går litt fort</translation>
    </message>
    <message>
        <source>Den raskeste har {worst:.0f} tegn i sekundet, rolig er {calm:.0f}.</source>
        <translation>Den raskaste har {worst:.0f} teikn i sekundet, roleg er {calm:.0f}.</translation>
    </message>
    <message>
        <source>La dem stå lenger, eller kort ned</source>
        <translation>La dei stå lenger, eller kort ned</translation>
    </message>
    <message>
        <source>{texts} står for kort</source>
        <translation>{texts} står for kort</translation>
    </message>
    <message>
        <source>Den korteste vises i {shown}. Under {least} er vanskelig å oppfatte.</source>
        <translation>Den kortaste blir vist i {shown}. Under {least} er vanskeleg å oppfatte.</translation>
    </message>
    <message>
        <source>La dem stå lenger</source>
        <translation>La dei stå lenger</translation>
    </message>
    <message>
        <source>{texts} står for lenge</source>
        <translation>{texts} står for lenge</translation>
    </message>
    <message>
        <source>Den lengste vises i {shown}. Etter {most} leser mange den om igjen.</source>
        <translation>Den lengste blir vist i {shown}. Etter {most} les mange han om igjen.</translation>
    </message>
    <message>
        <source>Del dem i to</source>
        <translation>Del dei i to</translation>
    </message>
    <message>
        <source>{texts} kommer for tidlig</source>
        <translation>{texts} kjem for tidleg</translation>
    </message>
    <message>
        <source>Den forrige er ikke borte ennå, så begge blir vanskelige å lese.</source>
        <translation>Den førre er ikkje borte enno, så begge blir vanskelege å lese.</translation>
    </message>
    <message>
        <source>La den forrige slutte før</source>
        <translation>La den førre slutte før</translation>
    </message>
    <message>
        <source>{texts} kommer rett på den forrige</source>
        <translation>{texts} kjem rett på den førre</translation>
    </message>
    <message>
        <source>Uten et lite blink mellom ser ikke øyet at teksten er ny.</source>
        <translation>Utan eit lite blink mellom ser ikkje auget at teksten er ny.</translation>
    </message>
    <message>
        <source>Legg inn et lite opphold</source>
        <translation>Legg inn eit lite opphald</translation>
    </message>
    <message>
        <source>{texts} ligger utenfor filmen</source>
        <translation>{texts} ligg utanfor filmen</translation>
    </message>
    <message>
        <source>Filmen er slutt ved {place}. Kanskje hører tekstfila til en annen film.</source>
        <translation>Filmen er slutt ved {place}. Kanskje høyrer tekstfila til ein annan film.</translation>
    </message>
    <message>
        <source>Sjekk at det er riktig tekstfil</source>
        <translation>Sjekk at det er rett tekstfil</translation>
    </message>
    <message>
        <source>Første gang ved {place}.</source>
        <translation>Første gong ved {place}.</translation>
    </message>
    <message>
        <source>Ved {place}.</source>
        <translation>Ved {place}.</translation>
    </message>
    <message>
        <source>{number:capital} tekst</source>
        <translation>{number:capital} tekst</translation>
    </message>
    <message>
        <source>{number:capital} tekster</source>
        <translation>{number:capital} tekstar</translation>
    </message>
    <message>
        <source>{seconds} sekunder</source>
        <translation>{seconds} sekund</translation>
    </message>
    <message>
        <source>Den har ikke noe lydspor. Da trenger den ingen teksting.</source>
        <translation>Han har ikkje noko lydspor. Då treng han inga teksting.</translation>
    </message>
    <message>
        <source>Filmen er uten lyd</source>
        <translation>Filmen er utan lyd</translation>
    </message>
    <message>
        <source>Sjekk at det er slik dere vil ha det</source>
        <translation>Sjekk at det er slik de vil ha det</translation>
    </message>
    <message>
        <source>Den har et lydspor, men det er tomt eller skadet.</source>
        <translation>Han har eit lydspor, men det er tomt eller skadd.</translation>
    </message>
    <message>
        <source>Lyden mangler</source>
        <translation>Lyden manglar</translation>
    </message>
    <message>
        <source>Lagre filmen på nytt med lyd</source>
        <translation>Lagre filmen på nytt med lyd</translation>
    </message>
    <message>
        <source>Det er et lydspor i filmen, men det er ingenting å høre.</source>
        <translation>Det er eit lydspor i filmen, men det er ingenting å høyre.</translation>
    </message>
    <message>
        <source>Lyden er helt stille</source>
        <translation>Lyden er heilt stille</translation>
    </message>
    <message>
        <source>Sjekk at mikrofonen var på</source>
        <translation>Sjekk at mikrofonen var på</translation>
    </message>
    <message>
        <source>Styrken er {level} LUFS. Mellom {least} og {most} er passe.</source>
        <translation>Styrken er {level} LUFS. Mellom {least} og {most} er passe.</translation>
    </message>
    <message>
        <source>Lyden er nesten borte</source>
        <translation>Lyden er nesten borte</translation>
    </message>
    <message>
        <source>Ta opp nærmere den som snakker</source>
        <translation>Ta opp nærare den som snakkar</translation>
    </message>
    <message>
        <source>Lyden er lav</source>
        <translation>Lyden er låg</translation>
    </message>
    <message>
        <source>Skru opp lyden før dere deler filmen</source>
        <translation>Skru opp lyden før de deler filmen</translation>
    </message>
    <message>
        <source>Lyden er for høy</source>
        <translation>Lyden er for høg</translation>
    </message>
    <message>
        <source>Skru ned lyden før dere deler filmen</source>
        <translation>Skru ned lyden før de deler filmen</translation>
    </message>
    <message>
        <source>Lyden er god</source>
        <translation>Lyden er god</translation>
    </message>
    <message>
        <source>Den høyeste toppen er {peak} dBTP. Over 0 blir lyden klippet.</source>
        <translation>Den høgste toppen er {peak} dBTP. Over 0 blir lyden klipt.</translation>
    </message>
    <message>
        <source>Lyden kan skurre</source>
        <translation>Lyden kan skurre</translation>
    </message>
    <message>
        <source>Skru ned lyden, eller ta opp på nytt</source>
        <translation>Skru ned lyden, eller ta opp på nytt</translation>
    </message>
    <message>
        <source>Den høyeste toppen er {peak} dBTP. Hold den under {most}, så tåler den å deles.</source>
        <translation>Den høgste toppen er {peak} dBTP. Hald han under {most}, så toler han å delast.</translation>
    </message>
    <message>
        <source>Lyden er nær grensen</source>
        <translation>Lyden er nær grensa</translation>
    </message>
    <message>
        <source>Skru lyden litt ned</source>
        <translation>Skru lyden litt ned</translation>
    </message>
    <message>
        <source>Lyden bak ligger {under} desibel under stemmen. Da må mange streve for å høre ordene.</source>
        <translation>Lyden bak ligg {under} desibel under stemma. Då må mange streve for å høyre orda.</translation>
    </message>
    <message>
        <source>Det er mye lyd bak stemmen</source>
        <translation>Det er mykje lyd bak stemma</translation>
    </message>
    <message>
        <source>Skru ned musikken, eller ta opp på et stillere sted</source>
        <translation>Skru ned musikken, eller ta opp på ein stillare stad</translation>
    </message>
    <message>
        <source>Den er på {width} x {height} punkter, og blir uskarp på en stor skjerm.</source>
        <translation>Han er på {width} x {height} punkt, og blir uskarp på ein stor skjerm.</translation>
    </message>
    <message>
        <source>Filmen er liten</source>
        <translation>Filmen er liten</translation>
    </message>
    <message>
        <source>Hent filmen i full størrelse</source>
        <translation>Hent filmen i full storleik</translation>
    </message>
    <message>
        <source>Den har {rate} bilder i sekundet. Da blir det vanskelig å lese på leppene.</source>
        <translation>Han har {rate} bilete i sekundet. Då blir det vanskeleg å lese på leppene.</translation>
    </message>
    <message>
        <source>Bildet hakker</source>
        <translation>Biletet hakkar</translation>
    </message>
    <message>
        <source>Hent filmen på nytt, uten å krympe den</source>
        <translation>Hent filmen på nytt, utan å krympe han</translation>
    </message>
    <message>
        <source>Vi rakk de første {seen}. Resten er ikke sett på.</source>
        <translation>Vi rakk dei første {seen}. Resten er ikkje sett på.</translation>
    </message>
    <message>
        <source>Filmen er bare delvis undersøkt</source>
        <translation>Filmen er berre delvis undersøkt</translation>
    </message>
    <message>
        <source>Se gjennom resten selv</source>
        <translation>Sjå gjennom resten sjølv</translation>
    </message>
    <message>
        <source>Fila skal vare {told}, men det er bare {held} i den.</source>
        <translation>Fila skal vare {told}, men det er berre {held} i ho.</translation>
    </message>
    <message>
        <source>Deler av fila lar seg ikke lese.</source>
        <translation>Delar av fila lèt seg ikkje lese.</translation>
    </message>
    <message>
        <source>Filmen er skadet</source>
        <translation>Filmen er skadd</translation>
    </message>
    <message>
        <source>Hent filmen på nytt fra telefonen</source>
        <translation>Hent filmen på nytt frå telefonen</translation>
    </message>
    <message>
        <source>Alle kvaliteter</source>
        <translation>Alle kvalitetar</translation>
    </message>
    <message>
        <source>Noe privat om en person</source>
        <translation>Noko privat om ein person</translation>
    </message>
    <message>
        <source>Helse og andre private ting hører den det gjelder til, og her står det ikke at vedkommende har sagt ja.</source>
        <translation>Helse og andre private ting høyrer den det gjeld til, og her står det ikkje at vedkomande har sagt ja.</translation>
    </message>
    <message>
        <source>Spør først, eller skriv uten navn</source>
        <translation>Spør først, eller skriv utan namn</translation>
    </message>
    <message>
        <source>Privat nummer eller adresse</source>
        <translation>Privat nummer eller adresse</translation>
    </message>
    <message>
        <source>Det som legges ut, blir liggende, og dette ser ut til å være privat.</source>
        <translation>Det som blir lagt ut, blir liggjande, og dette ser ut til å vere privat.</translation>
    </message>
    <message>
        <source>Bruk lagets nummer eller adresse</source>
        <translation>Bruk nummeret eller adressa til laget</translation>
    </message>
    <message>
        <source>Dette ligner et fødselsnummer</source>
        <translation>Dette liknar eit fødselsnummer</translation>
    </message>
    <message>
        <source>Et fødselsnummer kan misbrukes og skal ikke ligge åpent.</source>
        <translation>Eit fødselsnummer kan misbrukast og skal ikkje liggje ope.</translation>
    </message>
    <message>
        <source>Ta bort nummeret</source>
        <translation>Ta bort nummeret</translation>
    </message>
    <message>
        <source>Dette kan leses som reklame</source>
        <translation>Dette kan lesast som reklame</translation>
    </message>
    <message>
        <source>Laget skal ikke selge varer for andre. Å takke en som har støttet dere, er fint.</source>
        <translation>Laget skal ikkje selje varer for andre. Å takke ein som har støtta dykk, er fint.</translation>
    </message>
    <message>
        <source>Skriv uten å selge, eller ta det bort</source>
        <translation>Skriv utan å selje, eller ta det bort</translation>
    </message>
    <message>
        <source>Ord som ser ned på noen</source>
        <translation>Ord som ser ned på nokon</translation>
    </message>
    <message>
        <source>Dere snakker for foreningen, og kritikk når lenger når den handler om saken.</source>
        <translation>De snakkar for foreininga, og kritikk når lenger når han handlar om saka.</translation>
    </message>
    <message>
        <source>Skriv om det som er gjort, ikke om personene</source>
        <translation>Skriv om det som er gjort, ikkje om personane</translation>
    </message>
    <message>
        <source>En uenighet som hører hjemme i laget</source>
        <translation>Ei usemje som høyrer heime i laget</translation>
    </message>
    <message>
        <source>Følgerne får bare én side av saken, og det som er skrevet, blir liggende.</source>
        <translation>Følgjarane får berre éi side av saka, og det som er skrive, blir liggjande.</translation>
    </message>
    <message>
        <source>Ta det opp i styret eller med administrasjonen</source>
        <translation>Ta det opp i styret eller med administrasjonen</translation>
    </message>
    <message>
        <source>Tall eller påstand uten kilde</source>
        <translation>Tal eller påstand utan kjelde</translation>
    </message>
    <message>
        <source>Leserne stoler på dere, og da skal de kunne se hvor det kommer fra.</source>
        <translation>Lesarane stolar på dykk, og då skal dei kunne sjå kvar det kjem frå.</translation>
    </message>
    <message>
        <source>Skriv hvem som sier det, eller legg ved lenke</source>
        <translation>Skriv kven som seier det, eller legg ved lenkje</translation>
    </message>
    <message>
        <source>Lånt uten at det står hvem som har laget det</source>
        <translation>Lånt utan at det står kven som har laga det</translation>
    </message>
    <message>
        <source>Den som har skrevet, tegnet eller tatt bildet, skal nevnes, og noen ganger må dere spørre.</source>
        <translation>Den som har skrive, teikna eller teke biletet, skal nemnast, og nokre gonger må de spørje.</translation>
    </message>
    <message>
        <source>Oppgi hvem som har laget det</source>
        <translation>Oppgje kven som har laga det</translation>
    </message>
    <message>
        <source>Lenken står alene</source>
        <translation>Lenkja står åleine</translation>
    </message>
    <message>
        <source>Leserne vet ikke hva de trykker på, og skjermlesere leser bare opp adressen.</source>
        <translation>Lesarane veit ikkje kva dei trykkjer på, og skjermlesarar les berre opp adressa.</translation>
    </message>
    <message>
        <source>Skriv en setning om hva lenken viser</source>
        <translation>Skriv ei setning om kva lenkja viser</translation>
    </message>
    <message>
        <source>Et barn er nevnt eller vist</source>
        <translation>Eit barn er nemnt eller vist</translation>
    </message>
    <message>
        <source>For barn må en foresatt ha sagt ja, og barnet skal være spurt.</source>
        <translation>For barn må ein føresett ha sagt ja, og barnet skal vere spurt.</translation>
    </message>
    <message>
        <source>Spør begge, eller skriv uten navn</source>
        <translation>Spør begge, eller skriv utan namn</translation>
    </message>
    <message>
        <source>En film uten teksting</source>
        <translation>Ein film utan teksting</translation>
    </message>
    <message>
        <source>Lag teksting før filmen legges ut</source>
        <translation>Lag teksting før filmen blir lagd ut</translation>
    </message>
    <message>
        <source>Bildet mangler bildetekst for dem som ikke ser</source>
        <translation>Biletet manglar bilettekst for dei som ikkje ser</translation>
    </message>
    <message>
        <source>De som bruker skjermleser, får ikke vite hva bildet viser.</source>
        <translation>Dei som bruker skjermlesar, får ikkje vite kva biletet viser.</translation>
    </message>
    <message>
        <source>Skriv bildetekst</source>
        <translation>Skriv bilettekst</translation>
    </message>
    <message>
        <source>Bildeteksten for dem som ikke ser, er for lang</source>
        <translation>Biletteksten for dei som ikkje ser, er for lang</translation>
    </message>
    <message>
        <source>Den er på {size} tegn, og {channels} tar {most}.</source>
        <translation>Han er på {size} teikn, og {channels} tek {most}.</translation>
    </message>
    <message>
        <source>Kort ned bildeteksten</source>
        <translation>Kort ned biletteksten</translation>
    </message>
    <message>
        <source>Teksten er merket som lånt, og da skal leserne få vite hvor den kommer fra.</source>
        <translation>Teksten er merkt som lånt, og då skal lesarane få vite kvar han kjem frå.</translation>
    </message>
    <message>
        <source>Kilde mangler for teksten</source>
        <translation>Kjelde manglar for teksten</translation>
    </message>
    <message>
        <source>Teksten kan ikke brukes</source>
        <translation>Teksten kan ikkje brukast</translation>
    </message>
    <message>
        <source>Den som har skrevet teksten, har sagt nei.</source>
        <translation>Den som har skrive teksten, har sagt nei.</translation>
    </message>
    <message>
        <source>Skriv en egen tekst</source>
        <translation>Skriv ein eigen tekst</translation>
    </message>
    <message>
        <source>Oppgi kilde</source>
        <translation>Oppgje kjelde</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke teksten?</source>
        <translation>Har de lov til å bruke teksten?</translation>
    </message>
    <message>
        <source>Teksten er lånt fra andre, og det er ikke skrevet ned om de har sagt ja.</source>
        <translation>Teksten er lånt frå andre, og det er ikkje skrive ned om dei har sagt ja.</translation>
    </message>
    <message>
        <source>{thing} kan ikke brukes</source>
        <translation>{thing} kan ikkje brukast</translation>
    </message>
    <message>
        <source>Den som har laget {thing:lower}, har sagt nei.</source>
        <translation>Den som har laga {thing:lower}, har sagt nei.</translation>
    </message>
    <message>
        <source>Bytt ut</source>
        <translation>Byt ut</translation>
    </message>
    <message>
        <source>Kilde mangler for {thing:lower}</source>
        <translation>Kjelde manglar for {thing:lower}</translation>
    </message>
    <message>
        <source>{thing} er laget av andre, og da skal det stå hvem.</source>
        <translation>{thing} er laga av andre, og då skal det stå kven.</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke {thing:lower}?</source>
        <translation>Har de lov til å bruke {thing:lower}?</translation>
    </message>
    <message>
        <source>{thing} er laget av andre, og det er ikke skrevet ned om de har sagt ja.</source>
        <translation>{thing} er laga av andre, og det er ikkje skrive ned om dei har sagt ja.</translation>
    </message>
    <message>
        <source>Skriv ned svaret</source>
        <translation>Skriv ned svaret</translation>
    </message>
    <message>
        <source>Bildet</source>
        <translation>Biletet</translation>
    </message>
    <message>
        <source>Filmen</source>
        <translation>Filmen</translation>
    </message>
    <message>
        <source>Uten kanal vet ingen hvor innlegget skal ut.</source>
        <translation>Utan kanal veit ingen kvar innlegget skal ut.</translation>
    </message>
    <message>
        <source>Ingen kanal er valgt</source>
        <translation>Ingen kanal er vald</translation>
    </message>
    <message>
        <source>Velg kanaler</source>
        <translation>Vel kanalar</translation>
    </message>
    <message>
        <source>Ikke alle er på sosiale medier, og dette bør nå alle medlemmer.</source>
        <translation>Ikkje alle er på sosiale medium, og dette bør nå alle medlemer.</translation>
    </message>
    <message>
        <source>Viktig nytt bare i sosiale medier</source>
        <translation>Viktig nytt berre i sosiale medium</translation>
    </message>
    <message>
        <source>Legg til e-post, brev eller oppslag</source>
        <translation>Legg til e-post, brev eller oppslag</translation>
    </message>
    <message>
        <source>Den som publiserer, svarer for innlegget. Derfor skal det stå hvem som har laget det.</source>
        <translation>Den som publiserer, svarar for innlegget. Difor skal det stå kven som har laga det.</translation>
    </message>
    <message>
        <source>Et innlegg er klart når noen har lest det og sagt ja.</source>
        <translation>Eit innlegg er klart når nokon har lese det og sagt ja.</translation>
    </message>
    <message>
        <source>Godkjenner mangler</source>
        <translation>Godkjennar manglar</translation>
    </message>
    <message>
        <source>Velg godkjenner</source>
        <translation>Vel godkjennar</translation>
    </message>
    <message>
        <source>Innlegget er klart, men ingen vet når det skal ut.</source>
        <translation>Innlegget er klart, men ingen veit når det skal ut.</translation>
    </message>
    <message>
        <source>Dato mangler</source>
        <translation>Dato manglar</translation>
    </message>
    <message>
        <source>Velg dato</source>
        <translation>Vel dato</translation>
    </message>
    <message>
        <source>Innlegget er satt opp med film, men har ingen ennå.</source>
        <translation>Innlegget er sett opp med film, men har ingen enno.</translation>
    </message>
    <message>
        <source>Filmen er ikke lagt ved ennå</source>
        <translation>Filmen er ikkje lagd ved enno</translation>
    </message>
    <message>
        <source>Legg ved filmen</source>
        <translation>Legg ved filmen</translation>
    </message>
    <message>
        <source>Innlegget er satt opp med bilde, men har ingen ennå.</source>
        <translation>Innlegget er sett opp med bilete, men har ingen enno.</translation>
    </message>
    <message>
        <source>Bildet er ikke lagt ved ennå</source>
        <translation>Biletet er ikkje lagt ved enno</translation>
    </message>
    <message>
        <source>Legg ved bilde</source>
        <translation>Legg ved bilete</translation>
    </message>
    <message>
        <source>Det er ikke skrevet noe som følgerne kan lese.</source>
        <translation>Det er ikkje skrive noko som følgjarane kan lese.</translation>
    </message>
    <message>
        <source>Teksten er tom</source>
        <translation>Teksten er tom</translation>
    </message>
    <message>
        <source>Skriv teksten</source>
        <translation>Skriv teksten</translation>
    </message>
    <message>
        <source>Lenken er ikke åpnet</source>
        <translation>Lenkja er ikkje opna</translation>
    </message>
    <message>
        <source>Lenken bør ses på igjen</source>
        <translation>Lenkja bør sjåast på igjen</translation>
    </message>
    <message>
        <source>Se på lenken</source>
        <translation>Sjå på lenkja</translation>
    </message>
    <message>
        <source>Åpne den og se at den sier det innlegget viser til.</source>
        <translation>Opne ho og sjå at ho seier det innlegget viser til.</translation>
    </message>
    <message>
        <source>Den ble sist åpnet {day}, og sider kan endre seg.</source>
        <translation>Ho vart sist opna {day}, og sider kan endre seg.</translation>
    </message>
    <message>
        <source>Teksten blir sendt som {parts} SMS-er til hver mottaker.</source>
        <translation>Teksten blir send som {parts} SMS-ar til kvar mottakar.</translation>
    </message>
    <message>
        <source>SMS-en er lang</source>
        <translation>SMS-en er lang</translation>
    </message>
    <message>
        <source>Kort ned</source>
        <translation>Kort ned</translation>
    </message>
    <message>
        <source>{channel} tar {most} tegn, og teksten er på {size}.</source>
        <translation>{channel} tek {most} teikn, og teksten er på {size}.</translation>
    </message>
    <message>
        <source>Kort ned {over} tegn eller lag egen tekst for {channel}</source>
        <translation>Kort ned {over} teikn eller lag eigen tekst for {channel}</translation>
    </message>
    <message>
        <source>Teksten er for lang for {channel}</source>
        <translation>Teksten er for lang for {channel}</translation>
    </message>
    <message>
        <source>{channel} viser {most} tegn, og tittelen er på {size}.</source>
        <translation>{channel} viser {most} teikn, og tittelen er på {size}.</translation>
    </message>
    <message>
        <source>Tittelen er for lang for {channel}</source>
        <translation>Tittelen er for lang for {channel}</translation>
    </message>
    <message>
        <source>Kort ned tittelen</source>
        <translation>Kort ned tittelen</translation>
    </message>
    <message>
        <source>{channel} viser omtrent {seen} tegn før leseren må trykke for å se resten.</source>
        <translation>{channel} viser om lag {seen} teikn før lesaren må trykkje for å sjå resten.</translation>
    </message>
    <message>
        <source>Første setning blir delt i to</source>
        <translation>Første setning blir delt i to</translation>
    </message>
    <message>
        <source>Kort ned første setning</source>
        <translation>Kort ned første setning</translation>
    </message>
    <message>
        <source>{channel} tar {most} emneknagger, og teksten har {count}.</source>
        <translation>{channel} tek {most} emneknaggar, og teksten har {count}.</translation>
    </message>
    <message>
        <source>Mange emneknagger for {channel}</source>
        <translation>Mange emneknaggar for {channel}</translation>
    </message>
    <message>
        <source>Behold de beste</source>
        <translation>Behald dei beste</translation>
    </message>
    <message>
        <source>{channel} tar {most} bilder i ett innlegg, og her er {count}.</source>
        <translation>{channel} tek {most} bilete i eitt innlegg, og her er {count}.</translation>
    </message>
    <message>
        <source>For mange bilder for {channel}</source>
        <translation>For mange bilete for {channel}</translation>
    </message>
    <message>
        <source>Velg de beste</source>
        <translation>Vel dei beste</translation>
    </message>
    <message>
        <source>Flyttet {posts} til i serien</source>
        <translation>Flytta {posts} til i serien</translation>
    </message>
    <message>
        <source>Fra {first} til {last} kjenner de som følger dere, ordene igjen og leser ikke lenger.</source>
        <translation>Frå {first} til {last} kjenner dei som følgjer dykk, orda igjen og les ikkje lenger.</translation>
    </message>
    <message>
        <source>Filene kunne ikke lagres ({reason}).</source>
        <translation>Filene kunne ikkje lagrast ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen mappe.</source>
        <translation>Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Publisert i {channel}</source>
        <translation>Publisert i {channel}</translation>
    </message>
    <message>
        <source>Publisert i {channel}, og dermed overalt</source>
        <translation>Publisert i {channel}, og dermed overalt</translation>
    </message>
    <message>
        <source>Ikke publisert i {channel} likevel</source>
        <translation>Ikkje publisert i {channel} likevel</translation>
    </message>
    <message>
        <source>Fant ikke «{name}».</source>
        <translation>Fann ikkje «{name}».</translation>
    </message>
    <message>
        <source>Sjekk at fila ikke er flyttet eller slettet.</source>
        <translation>Sjekk at fila ikkje er flytta eller sletta.</translation>
    </message>
    <message>
        <source>«{name}» er for stor til å være teksting.</source>
        <translation>«{name}» er for stor til å vere teksting.</translation>
    </message>
    <message>
        <source>Velg en tekstfil, for eksempel srt.</source>
        <translation>Vel ei tekstfil, til dømes srt.</translation>
    </message>
    <message>
        <source>Legg den til på nytt.</source>
        <translation>Legg han til på nytt.</translation>
    </message>
    <message>
        <source>Ja, vi har spurt</source>
        <translation>Ja, vi har spurt</translation>
    </message>
    <message>
        <source>Det er fritt å bruke</source>
        <translation>Det er fritt å bruke</translation>
    </message>
    <message>
        <source>Tallet foran hver ting er tasten for den. Merk av til slutt, så vet dere alle at det er ute.</source>
        <translation>Talet framfor kvar ting er tasten for han. Merk av til slutt, så veit de alle at det er ute.</translation>
    </message>
    <message>
        <source>Klargjør for publisering</source>
        <translation>Gjer klar til publisering</translation>
    </message>
    <message>
        <source>Bare dette</source>
        <translation>Berre dette</translation>
    </message>
    <message>
        <source>Dette og de som følger ({count})</source>
        <translation>Dette og dei som følgjer ({count})</translation>
    </message>
    <message>
        <source>Alle i serien ({count})</source>
        <translation>Alle i serien ({count})</translation>
    </message>
    <message>
        <source>Elleve lager en kopi for hver dag. Hver av dem kan endres for seg.</source>
        <translation>Elleve lagar ein kopi for kvar dag. Kvar av dei kan endrast for seg.</translation>
    </message>
    <message>
        <source>Gjenta innlegget</source>
        <translation>Gjenta innlegget</translation>
    </message>
    <message>
        <source>Serien «{title}»</source>
        <translation>Serien «{title}»</translation>
    </message>
    <message>
        <source>uten tittel</source>
        <translation>utan tittel</translation>
    </message>
    <message>
        <source>i dag kl. {clock}</source>
        <translation>i dag kl. {clock}</translation>
    </message>
    <message>
        <source>i går kl. {clock}</source>
        <translation>i går kl. {clock}</translation>
    </message>
    <message>
        <source>{day} kl. {clock}</source>
        <translation>{day} kl. {clock}</translation>
    </message>
    <message>
        <source>Tittelen</source>
        <translation>Tittelen</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Statusen</source>
        <translation>Statusen</translation>
    </message>
    <message>
        <source>Formen</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Notatene</source>
        <translation>Notata</translation>
    </message>
    <message>
        <source>Bilder og filmer</source>
        <translation>Bilete og filmar</translation>
    </message>
    <message>
        <source>{field} var «{then}», nå «{now}»</source>
        <translation>{field} var «{then}», no «{now}»</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>borte</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>nytt</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>Elleve tar vare på hvordan innlegget var, mens dere skriver og når statusen endres.</source>
        <translation>Elleve tek vare på korleis innlegget var, medan de skriv og når statusen blir endra.</translation>
    </message>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Tidlegare versjonar</translation>
    </message>
    <message>
        <source>Hva handler det om?</source>
        <translation>Kva handlar det om?</translation>
    </message>
    <message>
        <source>En kort tittel er nok. Den er for dere selv de fleste steder.</source>
        <translation>Ein kort tittel er nok. Han er for dykk sjølve dei fleste stader.</translation>
    </message>
    <message>
        <source>Hva vil dere si?</source>
        <translation>Kva vil de seie?</translation>
    </message>
    <message>
        <source>Skriv som du snakker. Ctrl+Enter går videre.</source>
        <translation>Skriv som du snakkar. Ctrl+Enter går vidare.</translation>
    </message>
    <message>
        <source>Skal det være bilde eller film med?</source>
        <translation>Skal det vere bilete eller film med?</translation>
    </message>
    <message>
        <source>Det er greit uten. Trykk Videre når dette er som det skal.</source>
        <translation>Det er greitt utan. Trykk Vidare når dette er som det skal.</translation>
    </message>
    <message>
        <source>Når og hvor skal det ut?</source>
        <translation>Når og kvar skal det ut?</translation>
    </message>
    <message>
        <source>Hvem tar seg av det?</source>
        <translation>Kven tek seg av det?</translation>
    </message>
    <message>
        <source>Navnene er for dere selv. Alt kan stå tomt.</source>
        <translation>Namna er for dykk sjølve. Alt kan stå tomt.</translation>
    </message>
    <message>
        <source>Se over til slutt</source>
        <translation>Sjå over til slutt</translation>
    </message>
    <message>
        <source>Når det er som dere vil, trykker dere Gjør klar øverst.</source>
        <translation>Når det er som de vil, trykkjer de Gjer klar øvst.</translation>
    </message>
    <message>
        <source>Be leserne fortelle hva de selv har opplevd med «{theme}»</source>
        <translation>Be lesarane fortelje kva dei sjølve har opplevd med «{theme}»</translation>
    </message>
    <message>
        <source>Begynn med noe noen kjente på i det siste</source>
        <translation>Byrj med noko nokon har kjent på i det siste</translation>
    </message>
    <message>
        <source>Begynn med tallet {figure}, og la leseren undres</source>
        <translation>Byrj med talet {figure}, og la lesaren undrast</translation>
    </message>
    <message>
        <source>Blir du kjent med den som skriver?</source>
        <translation>Blir du kjend med den som skriv?</translation>
    </message>
    <message>
        <source>Blir du kjent med dere i «{words}»?</source>
        <translation>Blir du kjend med dykk i «{words}»?</translation>
    </message>
    <message>
        <source>Bygg på noe følgerne har skrevet om «{theme}»</source>
        <translation>Bygg på noko følgjarane har skrive om «{theme}»</translation>
    </message>
    <message>
        <source>Bytt ut «{opening}» med noe ingen venter</source>
        <translation>Byt ut «{opening}» med noko ingen ventar</translation>
    </message>
    <message>
        <source>Del ett konkret råd om «{theme}»</source>
        <translation>Del eitt konkret råd om «{theme}»</translation>
    </message>
    <message>
        <source>Del ett råd eller en kilde leseren kan bruke</source>
        <translation>Del eitt råd eller ei kjelde lesaren kan bruke</translation>
    </message>
    <message>
        <source>Del ett råd som leseren kan bruke i dag</source>
        <translation>Del eitt råd som lesaren kan bruke i dag</translation>
    </message>
    <message>
        <source>Finn det litt rare ved «{theme}», og vis det</source>
        <translation>Finn det litt rare ved «{theme}», og vis det</translation>
    </message>
    <message>
        <source>Finn et smil i det som kan gå galt på «{event}»</source>
        <translation>Finn eit smil i det som kan gå gale på «{event}»</translation>
    </message>
    <message>
        <source>Finn noe dere lo av sist dere møttes</source>
        <translation>Finn noko de lo av sist de møttest</translation>
    </message>
    <message>
        <source>Forklar ett ord eller en rettighet om «{theme}»</source>
        <translation>Forklar eitt ord eller ein rett om «{theme}»</translation>
    </message>
    <message>
        <source>Forklar ett ord leseren møter på «{event}»</source>
        <translation>Forklar eitt ord lesaren møter på «{event}»</translation>
    </message>
    <message>
        <source>Forklar hva tallet {figure} betyr for leseren</source>
        <translation>Forklar kva talet {figure} har å seie for lesaren</translation>
    </message>
    <message>
        <source>Fortell hva dere selv strevde med rundt «{theme}»</source>
        <translation>Fortel kva de sjølve streva med rundt «{theme}»</translation>
    </message>
    <message>
        <source>Fortell hva du selv gjorde denne uka</source>
        <translation>Fortel kva du sjølv gjorde denne veka</translation>
    </message>
    <message>
        <source>Fortell hva du selv gruer eller gleder deg til ved «{event}»</source>
        <translation>Fortel kva du sjølv gruar eller gler deg til ved «{event}»</translation>
    </message>
    <message>
        <source>Fortell hva du selv har lært om «{theme}»</source>
        <translation>Fortel kva du sjølv har lært om «{theme}»</translation>
    </message>
    <message>
        <source>Fortell hva som står på spill, og for hvem</source>
        <translation>Fortel kva som står på spel, og for kven</translation>
    </message>
    <message>
        <source>Fortell hva {name} kjente på akkurat da</source>
        <translation>Fortel kva {name} kjende på akkurat då</translation>
    </message>
    <message>
        <source>Fortell hva «{event}» betyr for én som kommer</source>
        <translation>Fortel kva «{event}» har å seie for éin som kjem</translation>
    </message>
    <message>
        <source>Fortell hva «{theme}» er for deg som skriver</source>
        <translation>Fortel kva «{theme}» er for deg som skriv</translation>
    </message>
    <message>
        <source>Fortell hvem «{theme}» gjelder, og hva de sa</source>
        <translation>Fortel kven «{theme}» gjeld, og kva dei sa</translation>
    </message>
    <message>
        <source>Fortell hvordan «{theme}» kjennes for én av dere</source>
        <translation>Fortel korleis «{theme}» kjennest for éin av dykk</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av på «{event}» sist</source>
        <translation>Fortel om noko de lo av på «{event}» sist</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av rundt «{theme}»</source>
        <translation>Fortel om noko de lo av rundt «{theme}»</translation>
    </message>
    <message>
        <source>Fortell om én som skal på «{event}», med navn</source>
        <translation>Fortel om éin som skal på «{event}», med namn</translation>
    </message>
    <message>
        <source>Får du lyst til å svare på «{words}»?</source>
        <translation>Får du lyst til å svare på «{words}»?</translation>
    </message>
    <message>
        <source>Får du lyst til å svare?</source>
        <translation>Får du lyst til å svare?</translation>
    </message>
    <message>
        <source>Gi leseren ett råd eller funn fra «{event}»</source>
        <translation>Gje lesaren eitt råd eller funn frå «{event}»</translation>
    </message>
    <message>
        <source>Innrøm noe dere bommet på med «{theme}»</source>
        <translation>Innrøm noko de bomma på med «{theme}»</translation>
    </message>
    <message>
        <source>Kjenner du noe når du leser dette?</source>
        <translation>Kjenner du noko når du les dette?</translation>
    </message>
    <message>
        <source>Kjenner du noe når du leser «{words}»?</source>
        <translation>Kjenner du noko når du les «{words}»?</translation>
    </message>
    <message>
        <source>La «{question}» stå åpent, og be om svar</source>
        <translation>La «{question}» stå ope, og be om svar</translation>
    </message>
    <message>
        <source>La én med erfaring fortelle om «{theme}»</source>
        <translation>La éin med erfaring fortelje om «{theme}»</translation>
    </message>
    <message>
        <source>La én som har vært på «{event}», fortelle</source>
        <translation>La éin som har vore på «{event}», fortelje</translation>
    </message>
    <message>
        <source>Le litt av dere selv når det gjelder «{theme}»</source>
        <translation>Le litt av dykk sjølve når det gjeld «{theme}»</translation>
    </message>
    <message>
        <source>Legg inn en vending leseren ikke ser komme</source>
        <translation>Legg inn ei vending lesaren ikkje ser kome</translation>
    </message>
    <message>
        <source>Legg til noe dere selv lo av</source>
        <translation>Legg til noko de sjølve lo av</translation>
    </message>
    <message>
        <source>Lov at én av dere svarer om «{event}»</source>
        <translation>Lov at éin av dykk svarar om «{event}»</translation>
    </message>
    <message>
        <source>Lærte du noe nyttig av «{words}»?</source>
        <translation>Lærte du noko nyttig av «{words}»?</translation>
    </message>
    <message>
        <source>Lærte du noe nyttig her?</source>
        <translation>Lærte du noko nyttig her?</translation>
    </message>
    <message>
        <source>Nevn ett menneske ved navn, og hva det gjorde</source>
        <translation>Nemn eitt menneske ved namn, og kva det gjorde</translation>
    </message>
    <message>
        <source>Ser du et bestemt menneske for deg?</source>
        <translation>Ser du eit bestemt menneske for deg?</translation>
    </message>
    <message>
        <source>Ser du et menneske for deg i «{words}»?</source>
        <translation>Ser du eit menneske for deg i «{words}»?</translation>
    </message>
    <message>
        <source>Si hva det betydde for dere, ikke bare takk</source>
        <translation>Sei kva det hadde å seie for dykk, ikkje berre takk</translation>
    </message>
    <message>
        <source>Sitér én som har noe å si om «{theme}»</source>
        <translation>Siter éin som har noko å seie om «{theme}»</translation>
    </message>
    <message>
        <source>Skriv hva {name} har fått deg til å tenke</source>
        <translation>Skriv kva {name} har fått deg til å tenkje</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer i kommentarfeltet, og når</source>
        <translation>Skriv kven som svarar i kommentarfeltet, og når</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer på det folk lurer på om «{theme}»</source>
        <translation>Skriv kven som svarar på det folk lurer på om «{theme}»</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer på «{question}», og når</source>
        <translation>Skriv kven som svarar på «{question}», og når</translation>
    </message>
    <message>
        <source>Skriv i jeg-form om noe du selv gjorde</source>
        <translation>Skriv i eg-form om noko du sjølv gjorde</translation>
    </message>
    <message>
        <source>Smiler du av dette?</source>
        <translation>Smiler du av dette?</translation>
    </message>
    <message>
        <source>Smiler du av «{words}»?</source>
        <translation>Smiler du av «{words}»?</translation>
    </message>
    <message>
        <source>Snu en vanlig misforståelse om «{theme}»</source>
        <translation>Snu ei vanleg mistyding om «{theme}»</translation>
    </message>
    <message>
        <source>Spør hva leserne husker best fra «{event}»</source>
        <translation>Spør kva lesarane hugsar best frå «{event}»</translation>
    </message>
    <message>
        <source>Spør hva leserne selv har erfart med «{theme}»</source>
        <translation>Spør kva lesarane sjølve har erfart med «{theme}»</translation>
    </message>
    <message>
        <source>Spør hva «{theme}» får leserne til å tenke på</source>
        <translation>Spør kva «{theme}» får lesarane til å tenkje på</translation>
    </message>
    <message>
        <source>Spør hvem leserne har møtt som likner {name}</source>
        <translation>Spør kven lesarane har møtt som liknar {name}</translation>
    </message>
    <message>
        <source>Spør leseren om noe dere selv lurer på</source>
        <translation>Spør lesaren om noko de sjølve lurer på</translation>
    </message>
    <message>
        <source>Spør leseren om noe det er lett å svare på</source>
        <translation>Spør lesaren om noko det er lett å svare på</translation>
    </message>
    <message>
        <source>Spør leserne hva de ønsker seg på «{event}»</source>
        <translation>Spør lesarane kva dei ønskjer seg på «{event}»</translation>
    </message>
    <message>
        <source>Start med det ingen venter</source>
        <translation>Start med det ingen ventar</translation>
    </message>
    <message>
        <source>Start med det minst ventede {name} har gjort</source>
        <translation>Start med det minst venta {name} har gjort</translation>
    </message>
    <message>
        <source>Stopper du opp når du leser dette?</source>
        <translation>Stoppar du opp når du les dette?</translation>
    </message>
    <message>
        <source>Stopper du opp ved «{words}»?</source>
        <translation>Stoppar du opp ved «{words}»?</translation>
    </message>
    <message>
        <source>Svar på noe følgerne har spurt dere om</source>
        <translation>Svar på noko følgjarane har spurt dykk om</translation>
    </message>
    <message>
        <source>Svar på noe følgerne har spurt om «{event}»</source>
        <translation>Svar på noko følgjarane har spurt om «{event}»</translation>
    </message>
    <message>
        <source>Svarer dere følgerne her?</source>
        <translation>Svarar de følgjarane her?</translation>
    </message>
    <message>
        <source>Svarer dere følgerne med «{words}»?</source>
        <translation>Svarar de følgjarane med «{words}»?</translation>
    </message>
    <message>
        <source>Ta med ett råd {name} ville gitt andre</source>
        <translation>Ta med eitt råd {name} ville gjeve andre</translation>
    </message>
    <message>
        <source>Ta med noe {name} sa som fikk folk til å smile</source>
        <translation>Ta med noko {name} sa som fekk folk til å smile</translation>
    </message>
    <message>
        <source>Be leserne dele et minne om {name}</source>
        <translation>Be lesarane dele eit minne om {name}</translation>
    </message>
    <message>
        <source>3GPP TS 23.038 og 23.040</source>
        <translation>3GPP TS 23.038 og 23.040</translation>
    </message>
    <message>
        <source>Elleves egen kanaloversikt</source>
        <translation>Elleve si eiga kanaloversikt</translation>
    </message>
    <message>
        <source>Fortell hva du selv tok med deg fra «{event}»</source>
        <translation>Fortel kva du sjølv tok med deg frå «{event}»</translation>
    </message>
    <message>
        <source>Fortell hva «{event}» betydde for én som var der</source>
        <translation>Fortel kva «{event}» hadde å seie for éin som var der</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av på «{event}»</source>
        <translation>Fortel om noko de lo av på «{event}»</translation>
    </message>
    <message>
        <source>Instagram-krav slik de er gjengitt (ayrshare.com)</source>
        <translation>Instagram-krav slik dei er gjevne att (ayrshare.com)</translation>
    </message>
    <message>
        <source>La {contact} si noe selv, ikke bare ta imot påmelding</source>
        <translation>La {contact} seie noko sjølv, ikkje berre ta imot påmelding</translation>
    </message>
    <message>
        <source>La én som var på «{event}», fortelle</source>
        <translation>La éin som var på «{event}», fortelje</translation>
    </message>
    <message>
        <source>LinkedIn-krav slik de er gjengitt (help.everyonesocial.com)</source>
        <translation>LinkedIn-krav slik dei er gjevne att (help.everyonesocial.com)</translation>
    </message>
    <message>
        <source>Samlesider for kanalmål (socialk.it, socialswiss.tech)</source>
        <translation>Samlesider for kanalmål (socialk.it, socialswiss.tech)</translation>
    </message>
    <message>
        <source>Si hva dere savner ved {name}</source>
        <translation>Sei kva de saknar ved {name}</translation>
    </message>
    <message>
        <source>Si rett ut hva du kjente på akkurat da</source>
        <translation>Sei rett ut kva du kjende på akkurat då</translation>
    </message>
    <message>
        <source>Skriv hvem du er, gjerne med navn</source>
        <translation>Skriv kven du er, gjerne med namn</translation>
    </message>
    <message>
        <source>Start med det ingen ventet på «{event}»</source>
        <translation>Start med det ingen venta på «{event}»</translation>
    </message>
    <message>
        <source>Ta med ett lyst minne, om det kjennes rett</source>
        <translation>Ta med eitt lyst minne, om det kjennest rett</translation>
    </message>
    <message>
        <source>Ta med noe lyst midt i det alvorlige</source>
        <translation>Ta med noko lyst midt i det alvorlege</translation>
    </message>
    <message>
        <source>Vis ett av menneskene bak tallet {crowd}</source>
        <translation>Vis eitt av menneska bak talet {crowd}</translation>
    </message>
    <message>
        <source>Vis hva som skjer hos dere før «{event}»</source>
        <translation>Vis kva som skjer hos dykk før «{event}»</translation>
    </message>
    <message>
        <source>Vis hva som står på spill i «{theme}»</source>
        <translation>Vis kva som står på spel i «{theme}»</translation>
    </message>
    <message>
        <source>Vis hvem som gleder seg til «{event}»</source>
        <translation>Vis kven som gler seg til «{event}»</translation>
    </message>
    <message>
        <source>X, twitter-text config v3 (github.com/twitter/twitter-text)</source>
        <translation>X, twitter-text config v3 (github.com/twitter/twitter-text)</translation>
    </message>
    <message>
        <source>YouTube-hjelp slik den er gjengitt (businessinsider.sg, multcloud.com)</source>
        <translation>YouTube-hjelp slik ho er gjeven att (businessinsider.sg, multcloud.com)</translation>
    </message>
    <message>
        <source>alderen gjør personen levende</source>
        <translation>alderen gjer personen levande</translation>
    </message>
    <message>
        <source>alvorlige ord om noe lite alvorlig</source>
        <translation>alvorlege ord om noko lite alvorleg</translation>
    </message>
    <message>
        <source>den som skriver, snakker for seg selv</source>
        <translation>den som skriv, snakkar for seg sjølv</translation>
    </message>
    <message>
        <source>den som skriver, viser seg fram</source>
        <translation>den som skriv, viser seg fram</translation>
    </message>
    <message>
        <source>dere bygger på noe følgerne sa</source>
        <translation>de byggjer på noko følgjarane sa</translation>
    </message>
    <message>
        <source>dere byr på noe eget</source>
        <translation>de byr på noko eige</translation>
    </message>
    <message>
        <source>dere forteller hva dere selv gjorde</source>
        <translation>de fortel kva de sjølve gjorde</translation>
    </message>
    <message>
        <source>dere har gjort noe med det følgerne sa</source>
        <translation>de har gjort noko med det følgjarane sa</translation>
    </message>
    <message>
        <source>dere har talt opp hva følgerne svarte</source>
        <translation>de har talt opp kva følgjarane svara</translation>
    </message>
    <message>
        <source>dere innrømmer noe</source>
        <translation>de innrømmer noko</translation>
    </message>
    <message>
        <source>dere sier noe dere ikke pleier å si</source>
        <translation>de seier noko de ikkje plar seie</translation>
    </message>
    <message>
        <source>dere spør etter leserens egen erfaring</source>
        <translation>de spør etter lesaren si eiga erfaring</translation>
    </message>
    <message>
        <source>dere svarer følgerne</source>
        <translation>de svarar følgjarane</translation>
    </message>
    <message>
        <source>dere takker for det følgerne kom med</source>
        <translation>de takkar for det følgjarane kom med</translation>
    </message>
    <message>
        <source>dere viser til det følgerne skrev</source>
        <translation>de viser til det følgjarane skreiv</translation>
    </message>
    <message>
        <source>dere viser til svarene fra følgerne</source>
        <translation>de viser til svara frå følgjarane</translation>
    </message>
    <message>
        <source>dette skjer ikke hver dag</source>
        <translation>dette skjer ikkje kvar dag</translation>
    </message>
    <message>
        <source>dette ventet ingen</source>
        <translation>dette venta ingen</translation>
    </message>
    <message>
        <source>dyret stjeler scenen</source>
        <translation>dyret stel scenen</translation>
    </message>
    <message>
        <source>en glede som smitter</source>
        <translation>ei glede som smittar</translation>
    </message>
    <message>
        <source>en gåte som får oss til å stoppe</source>
        <translation>ei gåte som får oss til å stoppe</translation>
    </message>
    <message>
        <source>en kort setning som stopper oss</source>
        <translation>ei kort setning som stoppar oss</translation>
    </message>
    <message>
        <source>en morsom ting i et alvorlig rom</source>
        <translation>ein morosam ting i eit alvorleg rom</translation>
    </message>
    <message>
        <source>en rettighet leseren kan bruke</source>
        <translation>ein rett lesaren kan bruke</translation>
    </message>
    <message>
        <source>en åpning som får oss til å stoppe</source>
        <translation>ei opning som får oss til å stoppe</translation>
    </message>
    <message>
        <source>et ekte spørsmål til leseren</source>
        <translation>eit ekte spørsmål til lesaren</translation>
    </message>
    <message>
        <source>et lunt stikk til slutt</source>
        <translation>eit lunt stikk til slutt</translation>
    </message>
    <message>
        <source>et mål leseren kan bruke</source>
        <translation>eit mål lesaren kan bruke</translation>
    </message>
    <message>
        <source>et råd leseren kan bruke</source>
        <translation>eit råd lesaren kan bruke</translation>
    </message>
    <message>
        <source>et råd leseren kan følge</source>
        <translation>eit råd lesaren kan følgje</translation>
    </message>
    <message>
        <source>et spørsmål leseren kan svare på</source>
        <translation>eit spørsmål lesaren kan svare på</translation>
    </message>
    <message>
        <source>et spørsmål rett til leseren</source>
        <translation>eit spørsmål rett til lesaren</translation>
    </message>
    <message>
        <source>et spørsmål som ikke er besvart</source>
        <translation>eit spørsmål som ikkje er svara på</translation>
    </message>
    <message>
        <source>et tall som sier noe</source>
        <translation>eit tal som seier noko</translation>
    </message>
    <message>
        <source>her blir det ledd</source>
        <translation>her blir det ledd</translation>
    </message>
    <message>
        <source>her blir vi kjent med dere</source>
        <translation>her blir vi kjende med dykk</translation>
    </message>
    <message>
        <source>her er det alvor for noen</source>
        <translation>her er det alvor for nokon</translation>
    </message>
    <message>
        <source>her er det lov å le</source>
        <translation>her er det lov å le</translation>
    </message>
    <message>
        <source>her er det noe å feire</source>
        <translation>her er det noko å feire</translation>
    </message>
    <message>
        <source>her er en familie vi kan se for oss</source>
        <translation>her er ein familie vi kan sjå for oss</translation>
    </message>
    <message>
        <source>her er en glede som kjennes</source>
        <translation>her er ei glede som kjennest</translation>
    </message>
    <message>
        <source>her er et savn</source>
        <translation>her er eit sakn</translation>
    </message>
    <message>
        <source>her er harme over noe urimelig</source>
        <translation>her er harme over noko urimeleg</translation>
    </message>
    <message>
        <source>her er sorg eller savn</source>
        <translation>her er sorg eller sakn</translation>
    </message>
    <message>
        <source>her er uro eller redsel</source>
        <translation>her er uro eller redsle</translation>
    </message>
    <message>
        <source>her får leseren noe å svare på</source>
        <translation>her får lesaren noko å svare på</translation>
    </message>
    <message>
        <source>her kommer en vending</source>
        <translation>her kjem ei vending</translation>
    </message>
    <message>
        <source>her kommer noe vi ikke ventet</source>
        <translation>her kjem noko vi ikkje venta</translation>
    </message>
    <message>
        <source>her lærer leseren noe</source>
        <translation>her lærer lesaren noko</translation>
    </message>
    <message>
        <source>her møter vi en person med navn</source>
        <translation>her møter vi ein person med namn</translation>
    </message>
    <message>
        <source>her ser vi et bestemt menneske</source>
        <translation>her ser vi eit bestemt menneske</translation>
    </message>
    <message>
        <source>her ser vi ett bestemt menneske</source>
        <translation>her ser vi eitt bestemt menneske</translation>
    </message>
    <message>
        <source>her snur det vi trodde</source>
        <translation>her snur det vi trudde</translation>
    </message>
    <message>
        <source>her snur det vi ventet</source>
        <translation>her snur det vi venta</translation>
    </message>
    <message>
        <source>her står noe på spill for noen</source>
        <translation>her står noko på spel for nokon</translation>
    </message>
    <message>
        <source>her trekker vi på smilebåndet</source>
        <translation>her dreg vi på smilebandet</translation>
    </message>
    <message>
        <source>kroppen forteller hva noen kjenner</source>
        <translation>kroppen fortel kva nokon kjenner</translation>
    </message>
    <message>
        <source>laget svarer og er til stede</source>
        <translation>laget svarar og er til stades</translation>
    </message>
    <message>
        <source>leseren blir bedt om å fortelle</source>
        <translation>lesaren blir beden om å fortelje</translation>
    </message>
    <message>
        <source>leseren blir invitert til å svare</source>
        <translation>lesaren blir invitert til å svare</translation>
    </message>
    <message>
        <source>leseren får velge</source>
        <translation>lesaren får velje</translation>
    </message>
    <message>
        <source>leseren får vite hvor svaret skal stå</source>
        <translation>lesaren får vite kvar svaret skal stå</translation>
    </message>
    <message>
        <source>navn og alder gjør personen levende</source>
        <translation>namn og alder gjer personen levande</translation>
    </message>
    <message>
        <source>noe blir forklart</source>
        <translation>noko blir forklart</translation>
    </message>
    <message>
        <source>noe forskning har vist</source>
        <translation>noko forsking har vist</translation>
    </message>
    <message>
        <source>noen forteller selv hva de gjorde</source>
        <translation>nokon fortel sjølv kva dei gjorde</translation>
    </message>
    <message>
        <source>noen sier rett ut hva de kjente</source>
        <translation>nokon seier rett ut kva dei kjende</translation>
    </message>
    <message>
        <source>noen sier selv hva de kjente</source>
        <translation>nokon seier sjølv kva dei kjende</translation>
    </message>
    <message>
        <source>trinn leseren kan følge</source>
        <translation>steg lesaren kan følgje</translation>
    </message>
    <message>
        <source>vi får se bak kulissene</source>
        <translation>vi får sjå bak kulissane</translation>
    </message>
    <message>
        <source>vi får vite hva vi gjør når det skjer</source>
        <translation>vi får vite kva vi gjer når det skjer</translation>
    </message>
    <message>
        <source>vi får vite hva vi kan gjøre</source>
        <translation>vi får vite kva vi kan gjere</translation>
    </message>
    <message>
        <source>vi følger ett menneske</source>
        <translation>vi følgjer eitt menneske</translation>
    </message>
    <message>
        <source>vi hører noens egne ord</source>
        <translation>vi høyrer nokon sine eigne ord</translation>
    </message>
    <message>
        <source>vi hører personen selv</source>
        <translation>vi høyrer personen sjølv</translation>
    </message>
    <message>
        <source>vi kjenner at det går inn på noen</source>
        <translation>vi kjenner at det går inn på nokon</translation>
    </message>
    <message>
        <source>vi kjenner gleden og stoltheten</source>
        <translation>vi kjenner gleda og stoltheita</translation>
    </message>
    <message>
        <source>vi kjenner harmen over noe urimelig</source>
        <translation>vi kjenner harmen over noko urimeleg</translation>
    </message>
    <message>
        <source>vi merker redselen eller savnet</source>
        <translation>vi merkar redsla eller saknet</translation>
    </message>
    <message>
        <source>vi ser hva personen gjør</source>
        <translation>vi ser kva personen gjer</translation>
    </message>
    <message>
        <source>Åpne med noe uventet, og vent med «{date}»</source>
        <translation>Opne med noko uventa, og vent med «{date}»</translation>
    </message>
    <message>
        <source>{days} – {why}</source>
        <translation>{days} – {why}</translation>
    </message>
    <message>
        <source>tekstingen er påbegynt</source>
        <translation>tekstinga er påbyrja</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>pil opp</source>
        <translation>pil opp</translation>
    </message>
    <message>
        <source>pil ned</source>
        <translation>pil ned</translation>
    </message>
    <message>
        <source>Serien kan ikke bli lengre.</source>
        <translation>Serien kan ikkje bli lengre.</translation>
    </message>
    <message>
        <source>Lag en ny serie fra det siste innlegget.</source>
        <translation>Lag ein ny serie frå det siste innlegget.</translation>
    </message>
    <message>
        <source>Laget {posts} til i serien</source>
        <translation>Laga {posts} til i serien</translation>
    </message>
    <message>
        <source>Ingen personer på «{name}»</source>
        <translation>Ingen personar på «{name}»</translation>
    </message>
    <message>
        <source>Bare de valgte ({count})</source>
        <translation>Berre dei valde ({count})</translation>
    </message>
    <message>
        <source>De valgte og de som følger ({count})</source>
        <translation>Dei valde og dei som følgjer ({count})</translation>
    </message>
    <message>
        <source>Flyttet {posts}</source>
        <translation>Flytta {posts}</translation>
    </message>
    <message>
        <source>Slettet {posts}</source>
        <translation>Sletta {posts}</translation>
    </message>
    <message>
        <source>{posts} flyttes</source>
        <translation>{posts} blir flytta</translation>
    </message>
    <message>
        <source>{posts} lages</source>
        <translation>{posts} blir laga</translation>
    </message>
    <message>
        <source>{posts} tas bort</source>
        <translation>{posts} blir tekne bort</translation>
    </message>
    <message>
        <source>{posts:capital} er ferdig eller endret for hånd, og blir stående: {days}.</source>
        <translation>{posts:capital} er ferdig eller endra for hand, og blir ståande: {days}.</translation>
    </message>
    <message>
        <source>Ny regel for serien: {rule}</source>
        <translation>Ny regel for serien: {rule}</translation>
    </message>
    <message>
        <source>Nå: {rule}. Det som er publisert eller har vært, blir stående som det er.</source>
        <translation>No: {rule}. Det som er publisert eller har vore, blir ståande som det er.</translation>
    </message>
    <message>
        <source>Endre regelen</source>
        <translation>Endre regelen</translation>
    </message>
    <message>
        <source>Denne maskinen går da ut av den felles planen og bruker kopien. De andre fortsetter som før.</source>
        <translation>Denne maskina går då ut av den felles planen og bruker kopien. Dei andre held fram som før.</translation>
    </message>
    <message>
        <source>Databasen den ligger i, svarer ikke. Ingenting er borte. Se at maskinen er på nett.</source>
        <translation>Databasen han ligg i, svarer ikkje. Ingenting er borte. Sjå at maskina er på nett.</translation>
    </message>
    <message>
        <source>Noen andre har endret det samme samtidig.</source>
        <translation>Nokon andre har endra det same samstundes.</translation>
    </message>
    <message>
        <source>Se på begge utgavene, og velg.</source>
        <translation>Sjå på begge utgåvene, og vel.</translation>
    </message>
    <message>
        <source>Den felles planen svarer ikke nå.</source>
        <translation>Den felles planen svarer ikkje no.</translation>
    </message>
    <message>
        <source>Det du har skrevet er tatt vare på her, og sendes når den svarer igjen.</source>
        <translation>Det du har skrive er teke vare på her, og blir sendt når han svarer att.</translation>
    </message>
    <message>
        <source>Planen kan ikke kopieres hit ({reason}).</source>
        <translation>Planen kan ikkje kopierast hit ({reason}).</translation>
    </message>
    <message>
        <source>Se at disken har plass.</source>
        <translation>Sjå at disken har plass.</translation>
    </message>
    <message>
        <source>Både den felles planen og den som er her, har innlegg.</source>
        <translation>Både den felles planen og den som er her, har innlegg.</translation>
    </message>
    <message>
        <source>Bruk den som er der. Lag en overleveringsfil av den som er her først, og flett den inn etterpå.</source>
        <translation>Bruk den som er der. Lag ei overleveringsfil av den som er her først, og flett henne inn etterpå.</translation>
    </message>
    <message>
        <source>Planen er felles allerede.</source>
        <translation>Planen er felles allereie.</translation>
    </message>
    <message>
        <source>Gå tilbake til planen på denne maskinen først.</source>
        <translation>Gå tilbake til planen på denne maskina først.</translation>
    </message>
    <message>
        <source>Planen er laget i en nyere utgave av Elleve enn denne.</source>
        <translation>Planen er laga i ei nyare utgåve av Elleve enn denne.</translation>
    </message>
    <message>
        <source>Oppdater Elleve og åpne den igjen.</source>
        <translation>Oppdater Elleve og opne han att.</translation>
    </message>
    <message>
        <source>Denne utgaven av Elleve mangler delen som snakker med en database.</source>
        <translation>Denne utgåva av Elleve manglar delen som snakkar med ein database.</translation>
    </message>
    <message>
        <source>Be den som satte opp Elleve, legge til «psycopg».</source>
        <translation>Be den som sette opp Elleve, leggje til «psycopg».</translation>
    </message>
    <message>
        <source>Spør den som styrer databasen.</source>
        <translation>Spør den som styrer databasen.</translation>
    </message>
    <message>
        <source>Dere har ikke lov til å bruke den felles planen.</source>
        <translation>De har ikkje lov til å bruke den felles planen.</translation>
    </message>
    <message>
        <source>Tjeneren slipper ikke inn dette navnet og passordet.</source>
        <translation>Tenaren slepp ikkje inn dette namnet og passordet.</translation>
    </message>
    <message>
        <source>Se at begge er skrevet riktig.</source>
        <translation>Sjå at begge er rett skrivne.</translation>
    </message>
    <message>
        <source>Det er ingen database med det navnet på tjeneren.</source>
        <translation>Det er ingen database med det namnet på tenaren.</translation>
    </message>
    <message>
        <source>Spør den som styrer den, hva den heter.</source>
        <translation>Spør den som styrer han, kva han heiter.</translation>
    </message>
    <message>
        <source>Elleve finner ikke tjeneren.</source>
        <translation>Elleve finn ikkje tenaren.</translation>
    </message>
    <message>
        <source>Se at navnet er skrevet riktig, og at maskinen er på nett.</source>
        <translation>Sjå at namnet er rett skrive, og at maskina er på nett.</translation>
    </message>
    <message>
        <source>Tjeneren svarer ikke.</source>
        <translation>Tenaren svarer ikkje.</translation>
    </message>
    <message>
        <source>Se at adressen er riktig, og at maskinen er på nett.</source>
        <translation>Sjå at adressa er rett, og at maskina er på nett.</translation>
    </message>
    <message>
        <source>«{address}» er ikke adressen til en database.</source>
        <translation>«{address}» er ikkje adressa til ein database.</translation>
    </message>
    <message>
        <source>Skriv den slik: postgresql://navn@tjener/plan.</source>
        <translation>Skriv henne slik: postgresql://namn@tenar/plan.</translation>
    </message>
    <message>
        <source>Ute alt</source>
        <translation>Ute alt</translation>
    </message>
    <message>
        <source>Ikke ute ennå</source>
        <translation>Ikkje ute enno</translation>
    </message>
    <message>
        <source>{state}. Og {count} innlegg til</source>
        <translation>{state}. Og {count} innlegg til</translation>
    </message>
    <message>
        <source>Prikken viser hvor dere har vurdert selv.</source>
        <translation>Prikken viser kvar de har vurdert sjølve.</translation>
    </message>
    <message>
        <source>Prikkene viser hvor dere har vurdert selv.</source>
        <translation>Prikkane viser kvar de har vurdert sjølve.</translation>
    </message>
    <message>
        <source>film i innlegget</source>
        <translation>film i innlegget</translation>
    </message>
    <message>
        <source>Ansvarlig mangler</source>
        <translation>Ansvarleg manglar</translation>
    </message>
    <message>
        <source>Velg ansvarlig</source>
        <translation>Vel ansvarleg</translation>
    </message>
    <message>
        <source>Velg ett menneske innlegget skal handle om</source>
        <translation>Vel eitt menneske innlegget skal handle om</translation>
    </message>
    <message>
        <source>Skriv det dere vil si</source>
        <translation>Skriv det de vil seie</translation>
    </message>
    <message>
        <source>Lagre loggen</source>
        <translation>Lagre loggen</translation>
    </message>
    <message>
        <source>Regneark (*.csv)</source>
        <translation>Rekneark (*.csv)</translation>
    </message>
    <message>
        <source>Loggen kunne ikke lagres der. Velg en annen mappe.</source>
        <translation>Loggen kunne ikkje lagrast der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Loggen er lagret uten navn og tekster. Åpne samtykkeregisteret først hvis de skal med.</source>
        <translation>Loggen er lagra utan namn og tekstar. Opne samtykkeregisteret først om dei skal vere med.</translation>
    </message>
    <message>
        <source>Loggen er lagret.</source>
        <translation>Loggen er lagra.</translation>
    </message>
    <message>
        <source>Planen er opptatt med noe annet akkurat nå.</source>
        <translation>Planen er oppteken med noko anna akkurat no.</translation>
    </message>
    <message>
        <source>Vent litt og prøv igjen.</source>
        <translation>Vent litt og prøv att.</translation>
    </message>
    <message>
        <source>Disken er full, så endringen ble ikke lagret.</source>
        <translation>Disken er full, så endringa vart ikkje lagra.</translation>
    </message>
    <message>
        <source>Disken svarer ikke som den skal, så planen kan ikke brukes nå.</source>
        <translation>Disken svarer ikkje som han skal, så planen kan ikkje brukast no.</translation>
    </message>
    <message>
        <source>Se at disken er koblet til.</source>
        <translation>Sjå at disken er kopla til.</translation>
    </message>
    <message>
        <source>Planen er skadet og kan ikke åpnes.</source>
        <translation>Planen er skadd og kan ikkje opnast.</translation>
    </message>
    <message>
        <source>Hent tilbake den nyeste sikkerhetskopien.</source>
        <translation>Hent tilbake den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>Elleve får ikke bruke mappen der planen ligger.</source>
        <translation>Elleve får ikkje bruke mappa der planen ligg.</translation>
    </message>
    <message>
        <source>Se at dere har lov til å skrive der.</source>
        <translation>Sjå at de har lov til å skrive der.</translation>
    </message>
    <message>
        <source>systemet sier nei</source>
        <translation>systemet seier nei</translation>
    </message>
    <message>
        <source>finnes ikke</source>
        <translation>finst ikkje</translation>
    </message>
    <message>
        <source>dere har ikke tilgang</source>
        <translation>de har ikkje tilgang</translation>
    </message>
    <message>
        <source>disken kan bare leses</source>
        <translation>disken kan berre lesast</translation>
    </message>
    <message>
        <source>disken er full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>er en mappe</source>
        <translation>er ei mappe</translation>
    </message>
    <message>
        <source>en del av stien er ikke en mappe</source>
        <translation>ein del av stigen er ikkje ei mappe</translation>
    </message>
    <message>
        <source>er ikke en mappe</source>
        <translation>er ikkje ei mappe</translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation>namnet er for langt</translation>
    </message>
    <message>
        <source>Fila «{file}» finnes ikke.</source>
        <translation>Fila «{file}» finst ikkje.</translation>
    </message>
    <message>
        <source>Sjekk navnet og mappa.</source>
        <translation>Sjekk namnet og mappa.</translation>
    </message>
    <message>
        <source>«{file}» {problem}.</source>
        <translation>«{file}» {problem}.</translation>
    </message>
    <message>
        <source>Be om en ny fil, eller last den ned på nytt.</source>
        <translation>Be om ei ny fil, eller last henne ned på nytt.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke en overleveringsfil.</source>
        <translation>«{file}» er skadd eller ikkje ei overleveringsfil.</translation>
    </message>
    <message>
        <source>«{file}» kan ikke leses ({reason}).</source>
        <translation>«{file}» kan ikkje lesast ({reason}).</translation>
    </message>
    <message>
        <source>Prøv igjen.</source>
        <translation>Prøv att.</translation>
    </message>
    <message>
        <source>«{file}» ble endret underveis.</source>
        <translation>«{file}» vart endra undervegs.</translation>
    </message>
    <message>
        <source>Prøv en gang til.</source>
        <translation>Prøv ein gong til.</translation>
    </message>
    <message>
        <source>er laget i en nyere utgave av Elleve enn denne</source>
        <translation>er laga i ei nyare utgåve av Elleve enn denne</translation>
    </message>
    <message>
        <source>ble ikke åpnet, for det ble stoppet</source>
        <translation>vart ikkje opna, for det vart stoppa</translation>
    </message>
    <message>
        <source>er bare en del av en overleveringsfil</source>
        <translation>er berre ein del av ei overleveringsfil</translation>
    </message>
    <message>
        <source>har flere filer enn noen plan har</source>
        <translation>har fleire filer enn nokon plan har</translation>
    </message>
    <message>
        <source>har to filer med samme navn</source>
        <translation>har to filer med same namn</translation>
    </message>
    <message>
        <source>har filer som ikke hører til i en plan</source>
        <translation>har filer som ikkje høyrer til i ein plan</translation>
    </message>
    <message>
        <source>har lenker eller andre filer som ikke hører til i en plan</source>
        <translation>har lenkjer eller andre filer som ikkje høyrer til i ein plan</translation>
    </message>
    <message>
        <source>er låst med et passord Elleve ikke kjenner</source>
        <translation>er låst med eit passord Elleve ikkje kjenner</translation>
    </message>
    <message>
        <source>mangler noe av det den skal inneholde</source>
        <translation>manglar noko av det ho skal innehalde</translation>
    </message>
    <message>
        <source>oppgir feil størrelse på det den inneholder</source>
        <translation>oppgjev feil storleik på det ho inneheld</translation>
    </message>
    <message>
        <source>er skadet: noe i den er ikke slik det ble pakket</source>
        <translation>er skadd: noko i henne er ikkje slik det vart pakka</translation>
    </message>
    <message>
        <source>er større enn noen plan trenger å være</source>
        <translation>er større enn nokon plan treng å vere</translation>
    </message>
    <message>
        <source>Overleveringsfila ble ikke laget, for det ble stoppet.</source>
        <translation>Overleveringsfila vart ikkje laga, for det vart stoppa.</translation>
    </message>
    <message>
        <source>Overleveringsfila kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>Overleveringsfila kunne ikkje lagrast som «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>Velg et annet sted.</source>
        <translation>Vel ein annan stad.</translation>
    </message>
    <message>
        <source>Pakker fil {number} av {count}</source>
        <translation>Pakkar fil {number} av {count}</translation>
    </message>
    <message>
        <source>Kalenderen slutter midt i. Det siste i den kan mangle.</source>
        <translation>Kalenderen sluttar midt i. Det siste i han kan mangle.</translation>
    </message>
    <message>
        <source>har en dato som ikke kan leses, og er hoppet over.</source>
        <translation>har ein dato som ikkje kan lesast, og er hoppa over.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke leses ({reason}).</source>
        <translation>Fila «{file}» kan ikkje lesast ({reason}).</translation>
    </message>
    <message>
        <source>Kalenderen «{file}» er for stor.</source>
        <translation>Kalenderen «{file}» er for stor.</translation>
    </message>
    <message>
        <source>Eksporter et kortere tidsrom, og hent den fila.</source>
        <translation>Eksporter eit kortare tidsrom, og hent den fila.</translation>
    </message>
    <message>
        <source>«{file}» er ikke en kalender.</source>
        <translation>«{file}» er ikkje ein kalender.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på .ics.</source>
        <translation>Vel ei fil som sluttar på .ics.</translation>
    </message>
    <message>
        <source>«{file}» har tall fra Meta, men ikke innlegg.</source>
        <translation>«{file}» har tal frå Meta, men ikkje innlegg.</translation>
    </message>
    <message>
        <source>Velg «Innhold» og «Innlegg» når fila lages i Business Suite.</source>
        <translation>Vel «Innhald» og «Innlegg» når fila blir laga i Business Suite.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke et arkiv.</source>
        <translation>«{file}» er skadd eller ikkje eit arkiv.</translation>
    </message>
    <message>
        <source>Last det ned på nytt, og prøv igjen.</source>
        <translation>Last det ned på nytt, og prøv att.</translation>
    </message>
    <message>
        <source>Det er ingen innlegg i «{file}».</source>
        <translation>Det er ingen innlegg i «{file}».</translation>
    </message>
    <message>
        <source>Velg arkivet som det ble lastet ned, med formatet JSON der dere kan velge.</source>
        <translation>Vel arkivet slik det vart lasta ned, med formatet JSON der de kan velje.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke skrives.</source>
        <translation>Fila «{file}» kan ikkje skrivast.</translation>
    </message>
    <message>
        <source>Velg en annen mappe eller et annet navn.</source>
        <translation>Vel ei anna mappe eller eit anna namn.</translation>
    </message>
    <message>
        <source>en PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>et bilde</source>
        <translation>eit bilete</translation>
    </message>
    <message>
        <source>en database</source>
        <translation>ein database</translation>
    </message>
    <message>
        <source>«{file}» er en mappe.</source>
        <translation>«{file}» er ei mappe.</translation>
    </message>
    <message>
        <source>Velg en fil i den.</source>
        <translation>Vel ei fil i henne.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke leses.</source>
        <translation>Fila «{file}» kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Sjekk at du har lov til å åpne den.</source>
        <translation>Sjekk at du har lov til å opne henne.</translation>
    </message>
    <message>
        <source>Fila «{file}» er for stor.</source>
        <translation>Fila «{file}» er for stor.</translation>
    </message>
    <message>
        <source>Del den i filer på under 30 MB.</source>
        <translation>Del henne i filer på under 30 MB.</translation>
    </message>
    <message>
        <source>«{file}» er {kind}, ikke et regneark.</source>
        <translation>«{file}» er {kind}, ikkje eit rekneark.</translation>
    </message>
    <message>
        <source>Lagre planen som regneark eller CSV først, og hent den fila.</source>
        <translation>Lagre planen som rekneark eller CSV først, og hent den fila.</translation>
    </message>
    <message>
        <source>«{file}» er ikke en tekstfil.</source>
        <translation>«{file}» er ikkje ei tekstfil.</translation>
    </message>
    <message>
        <source>Lagre planen som CSV, og hent den fila.</source>
        <translation>Lagre planen som CSV, og hent den fila.</translation>
    </message>
    <message>
        <source>Fila «{file}» er tom.</source>
        <translation>Fila «{file}» er tom.</translation>
    </message>
    <message>
        <source>Velg en fil med innlegg i.</source>
        <translation>Vel ei fil med innlegg i.</translation>
    </message>
    <message>
        <source>datoene er lest med måneden først, som 12/24/2026. Se over at de ble riktige.</source>
        <translation>datoane er lesne med månaden først, som 12/24/2026. Sjå over at dei vart rette.</translation>
    </message>
    <message>
        <source>regnearket har byttet om dag og måned i noen av datoene. De er byttet tilbake ({before} ble {after}). Se over at de ble riktige.</source>
        <translation>reknearket har bytt om dag og månad i nokre av datoane. Dei er bytte tilbake ({before} vart {after}). Sjå over at dei vart rette.</translation>
    </message>
    <message>
        <source>datoene er lest med måneden først. Se over at de ble riktige.</source>
        <translation>datoane er lesne med månaden først. Sjå over at dei vart rette.</translation>
    </message>
    <message>
        <source>«{file}» har flere rader enn noen plan trenger.</source>
        <translation>«{file}» har fleire rader enn nokon plan treng.</translation>
    </message>
    <message>
        <source>Del den i flere filer.</source>
        <translation>Del henne i fleire filer.</translation>
    </message>
    <message>
        <source>«{file}» har ingen kolonne for tittel eller tekst.</source>
        <translation>«{file}» har ingen kolonne for tittel eller tekst.</translation>
    </message>
    <message>
        <source>Skriv overskrifter i første rad, for eksempel: title;text;date;time;channels.</source>
        <translation>Skriv overskrifter i første rad, til dømes: title;text;date;time;channels.</translation>
    </message>
    <message>
        <source>det er ingen overskrifter. Kolonnene er lest etter det som står i dem. Se over at de ble riktige.</source>
        <translation>det er ingen overskrifter. Kolonnane er lesne etter det som står i dei. Sjå over at dei vart rette.</translation>
    </message>
    <message>
        <source>årstallet {year} er hentet fra det som står over tabellen.</source>
        <translation>årstalet {year} er henta frå det som står over tabellen.</translation>
    </message>
    <message>
        <source>det står ingen innlegg under overskriftene.</source>
        <translation>det står ingen innlegg under overskriftene.</translation>
    </message>
    <message>
        <source>rad {row} i «{sheet}»</source>
        <translation>rad {row} i «{sheet}»</translation>
    </message>
    <message>
        <source>rad {row}</source>
        <translation>rad {row}</translation>
    </message>
    <message>
        <source>er den samme som {where} og er hoppet over.</source>
        <translation>er den same som {where} og er hoppa over.</translation>
    </message>
    <message>
        <source>Arket «{sheet}» har ingen kolonne for tittel eller tekst og er hoppet over.</source>
        <translation>Arket «{sheet}» har ingen kolonne for tittel eller tekst og er hoppa over.</translation>
    </message>
    <message>
        <source>Rad {row} i «{sheet}»</source>
        <translation>Rad {row} i «{sheet}»</translation>
    </message>
    <message>
        <source>Rad {row}</source>
        <translation>Rad {row}</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <source>har verken tittel eller tekst og er hoppet over.</source>
        <translation>har verken tittel eller tekst og er hoppa over.</translation>
    </message>
    <message>
        <source>ser ut som en forklaring under tabellen og er hoppet over.</source>
        <translation>ser ut som ei forklaring under tabellen og er hoppa over.</translation>
    </message>
    <message>
        <source>er skjult i regnearket og er hoppet over.</source>
        <translation>er skjult i reknearket og er hoppa over.</translation>
    </message>
    <message>
        <source>«{words}» er lest som uka for radene under.</source>
        <translation>«{words}» er lese som veka for radene under.</translation>
    </message>
    <message>
        <source>«{words}» er lest som kanalen for radene under.</source>
        <translation>«{words}» er lese som kanalen for radene under.</translation>
    </message>
    <message>
        <source>«{words}» er lest som måneden for radene under.</source>
        <translation>«{words}» er lese som månaden for radene under.</translation>
    </message>
    <message>
        <source>«{words}» ser ut som en mellomtittel og er hoppet over.</source>
        <translation>«{words}» ser ut som ein mellomtittel og er hoppa over.</translation>
    </message>
    <message>
        <source>et anførselstegn er åpnet, men ikke lukket. Se over teksten.</source>
        <translation>eit hermeteikn er opna, men ikkje lukka. Sjå over teksten.</translation>
    </message>
    <message>
        <source>har flere felt enn det er overskrifter. Se over om teksten er delt.</source>
        <translation>har fleire felt enn det er overskrifter. Sjå over om teksten er delt.</translation>
    </message>
    <message>
        <source>har ingen dato og er lagt på samme dag som raden over.</source>
        <translation>har ingen dato og er lagd på same dag som rada over.</translation>
    </message>
    <message>
        <source>«{words}» er lest som klokka {clock}.</source>
        <translation>«{words}» er lese som klokka {clock}.</translation>
    </message>
    <message>
        <source>«{words}» er ikke et klokkeslett. Innlegget er lagt uten klokkeslett.</source>
        <translation>«{words}» er ikkje eit klokkeslett. Innlegget er lagt utan klokkeslett.</translation>
    </message>
    <message>
        <source>«{words}» {wrong}. Innlegget er lagt uten dato.</source>
        <translation>«{words}» {wrong}. Innlegget er lagt utan dato.</translation>
    </message>
    <message>
        <source>«{words}» er lest som datoen {day}.</source>
        <translation>«{words}» er lese som datoen {day}.</translation>
    </message>
    <message>
        <source>fristen «{words}» {wrong} og er utelatt.</source>
        <translation>fristen «{words}» {wrong} og er utelaten.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en kanal i Elleve. Innlegget er lagt uten den.</source>
        <translation>«{words}» er ikkje ein kanal i Elleve. Innlegget er lagt utan han.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en form i Elleve. Innlegget er lagt som tekst.</source>
        <translation>«{words}» er ikkje ei form i Elleve. Innlegget er lagt som tekst.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en status i Elleve. Innlegget er lagt som utkast.</source>
        <translation>«{words}» er ikkje ein status i Elleve. Innlegget er lagt som utkast.</translation>
    </message>
    <message>
        <source>Åpne den i regnearkprogrammet, lagre den på nytt som .xlsx, og hent den fila.</source>
        <translation>Opne henne i reknearkprogrammet, lagre henne på nytt som .xlsx, og hent den fila.</translation>
    </message>
    <message>
        <source>Det står ingenting i «{file}».</source>
        <translation>Det står ingenting i «{file}».</translation>
    </message>
    <message>
        <source>«{file}» er låst med passord.</source>
        <translation>«{file}» er låst med passord.</translation>
    </message>
    <message>
        <source>Fjern passordet i regnearkprogrammet, og hent den på nytt.</source>
        <translation>Fjern passordet i reknearkprogrammet, og hent henne på nytt.</translation>
    </message>
    <message>
        <source>«{file}» er ikke et regneark.</source>
        <translation>«{file}» er ikkje eit rekneark.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på .xlsx, .ods, .xls eller .csv.</source>
        <translation>Vel ei fil som sluttar på .xlsx, .ods, .xls eller .csv.</translation>
    </message>
    <message>
        <source>«{file}» er lagret som «Strict Open XML».</source>
        <translation>«{file}» er lagra som «Strict Open XML».</translation>
    </message>
    <message>
        <source>Lagre den som vanlig Excel-arbeidsbok, og hent den fila.</source>
        <translation>Lagre henne som vanleg Excel-arbeidsbok, og hent den fila.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke et regneark.</source>
        <translation>«{file}» er skadd eller ikkje eit rekneark.</translation>
    </message>
    <message>
        <source>«{file}» er større enn noen plan trenger å være.</source>
        <translation>«{file}» er større enn nokon plan treng å vere.</translation>
    </message>
    <message>
        <source>Kopier arket med innleggene over i en ny fil, og hent den.</source>
        <translation>Kopier arket med innlegga over i ei ny fil, og hent henne.</translation>
    </message>
    <message>
        <source>forstås ikke som en dato</source>
        <translation>kan ikkje lesast som ein dato</translation>
    </message>
    <message>
        <source>mangler årstall</source>
        <translation>manglar årstal</translation>
    </message>
    <message>
        <source>Regnearket kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>Reknearket kunne ikkje lagrast som «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>Lukk fila hvis den er åpen, eller velg et annet sted.</source>
        <translation>Lukk fila om ho er open, eller vel ein annan stad.</translation>
    </message>
    <message>
        <source>Teksten i «{title}» er for lang for en celle i Excel.</source>
        <translation>Teksten i «{title}» er for lang for ei celle i Excel.</translation>
    </message>
    <message>
        <source>Lagre planen som CSV.</source>
        <translation>Lagre planen som CSV.</translation>
    </message>
    <message>
        <source>Det er ingen hendelser i «{file}».</source>
        <translation>Det er ingen hendingar i «{file}».</translation>
    </message>
    <message>
        <source>Velg en annen kalender.</source>
        <translation>Vel ein annan kalender.</translation>
    </message>
    <message>
        <source>står i planen allerede og er hoppet over.</source>
        <translation>står i planen allereie og er hoppa over.</translation>
    </message>
    <message>
        <source>Kalenderen kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>Kalenderen kunne ikkje lagrast som «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>«{file}» er ikke et navn på et regneark.</source>
        <translation>«{file}» er ikkje eit namn på eit rekneark.</translation>
    </message>
    <message>
        <source>La navnet slutte på .xlsx eller .csv.</source>
        <translation>La namnet slutte på .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>Flettet inn «{file}»</source>
        <translation>Fletta inn «{file}»</translation>
    </message>
    <message>
        <source>Det er ikke plass til bildene og filmene på disken.</source>
        <translation>Det er ikkje plass til bileta og filmane på disken.</translation>
    </message>
    <message>
        <source>Rydd litt plass, og prøv igjen.</source>
        <translation>Rydd litt plass, og prøv att.</translation>
    </message>
    <message>
        <source>Det er ikke noe samtykkeregister i denne planen.</source>
        <translation>Det er ikkje noko samtykkeregister i denne planen.</translation>
    </message>
    <message>
        <source>Lag overleveringsfila uten det.</source>
        <translation>Lag overleveringsfila utan det.</translation>
    </message>
    <message>
        <source>Noe i «{file}» kunne ikke lagres ({reason}).</source>
        <translation>Noko i «{file}» kunne ikkje lagrast ({reason}).</translation>
    </message>
    <message>
        <source>står i planen allerede.</source>
        <translation>står i planen allereie.</translation>
    </message>
    <message>
        <source>står i planen. Tallene derfra blir lagt til.</source>
        <translation>står i planen. Tala derfrå blir lagde til.</translation>
    </message>
    <message>
        <source>Hentet {count} innlegg fra «{file}»</source>
        <translation>Henta {count} innlegg frå «{file}»</translation>
    </message>
    <message>
        <source>Se at filen har kolonnene title, text og date.</source>
        <translation>Sjå at fila har kolonnane title, text og date.</translation>
    </message>
    <message>
        <source>Velg et lengre tidsrom når fila lages.</source>
        <translation>Vel eit lengre tidsrom når fila blir laga.</translation>
    </message>
    <message>
        <source>Mappen «{folder}» kan ikke brukes ({reason}).</source>
        <translation>Mappa «{folder}» kan ikkje brukast ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen mappe til planen.</source>
        <translation>Vel ei anna mappe til planen.</translation>
    </message>
    <message>
        <source>Sendte det som ventet</source>
        <translation>Sende det som venta</translation>
    </message>
    <message>
        <source>Det du skrev, kunne ikke tas vare på her ({reason}).</source>
        <translation>Det du skreiv, kunne ikkje takast vare på her ({reason}).</translation>
    </message>
    <message>
        <source>Gjør plass på disken, og lagre en gang til.</source>
        <translation>Gjer plass på disken, og lagre ein gong til.</translation>
    </message>
    <message>
        <source>Planen er allerede åpen i et annet Elleve-vindu.</source>
        <translation>Planen er allereie open i eit anna Elleve-vindauge.</translation>
    </message>
    <message>
        <source>Bruk det vinduet, eller lukk det og prøv igjen.</source>
        <translation>Bruk det vindauget, eller lukk det og prøv att.</translation>
    </message>
    <message>
        <source>Ansvarlig: {name}</source>
        <translation>Ansvarleg: {name}</translation>
    </message>
    <message>
        <source>Svarvakt: {name}</source>
        <translation>Svarvakt: {name}</translation>
    </message>
    <message>
        <source>Flyttet «{title}» til {day}</source>
        <translation>Flytta «{title}» til {day}</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Hentet tilbake «{title}»</source>
        <translation>Henta tilbake «{title}»</translation>
    </message>
    <message>
        <source>Valgte mellom to utgaver</source>
        <translation>Valde mellom to utgåver</translation>
    </message>
    <message>
        <source>«{words}» er ikke en måned.</source>
        <translation>«{words}» er ikkje ein månad.</translation>
    </message>
    <message>
        <source>Skriv år og måned slik: 2026-12.</source>
        <translation>Skriv år og månad slik: 2026-12.</translation>
    </message>
    <message>
        <source>Kopien av «{name}» kunne ikke lages.</source>
        <translation>Kopien av «{name}» kunne ikkje lagast.</translation>
    </message>
    <message>
        <source>Sjekk at disken har plass.</source>
        <translation>Sjekk at disken har plass.</translation>
    </message>
    <message>
        <source>Brenner inn tekstene</source>
        <translation>Brenner inn tekstane</translation>
    </message>
    <message>
        <source>Det er ingen tekster å lagre.</source>
        <translation>Det er ingen tekstar å lagre.</translation>
    </message>
    <message>
        <source>Skriv minst én tekst først.</source>
        <translation>Skriv minst éin tekst først.</translation>
    </message>
    <message>
        <source>Det finnes allerede en fil som heter «{name}».</source>
        <translation>Det finst allereie ei fil som heiter «{name}».</translation>
    </message>
    <message>
        <source>Velg et annet navn.</source>
        <translation>Vel eit anna namn.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke lagres ({reason}).</source>
        <translation>«{name}» kunne ikkje lagrast ({reason}).</translation>
    </message>
    <message>
        <source>Velg et annet sted å lagre.</source>
        <translation>Vel ein annan stad å lagre.</translation>
    </message>
    <message>
        <source>Prøv å hente eller lagre den på nytt fra telefonen eller kameraet.</source>
        <translation>Prøv å hente eller lagre fila på nytt frå telefonen eller kameraet.</translation>
    </message>
    <message>
        <source>Velg en film fra telefonen eller kameraet, for eksempel mp4 eller mov.</source>
        <translation>Vel ein film frå telefonen eller kameraet, til dømes mp4 eller mov.</translation>
    </message>
    <message>
        <source>«{name}» er ikke en fil.</source>
        <translation>«{name}» er ikkje ei fil.</translation>
    </message>
    <message>
        <source>Velg selve filmen eller bildet.</source>
        <translation>Vel sjølve filmen eller biletet.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke leses.</source>
        <translation>«{name}» kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Sjekk at du har lov til å åpne fila.</source>
        <translation>Sjekk at du har lov til å opne fila.</translation>
    </message>
    <message>
        <source>«{name}» er tom.</source>
        <translation>«{name}» er tom.</translation>
    </message>
    <message>
        <source>Det er ikke noe levende bilde i «{name}».</source>
        <translation>Det er ikkje noko levande bilete i «{name}».</translation>
    </message>
    <message>
        <source>«{name}» er låst eller lagret på en måte Elleve ikke kan lese.</source>
        <translation>«{name}» er låst eller lagra på ein måte Elleve ikkje kan lese.</translation>
    </message>
    <message>
        <source>Lagre den som en vanlig mp4-film, og prøv igjen.</source>
        <translation>Lagre han som ein vanleg mp4-film, og prøv igjen.</translation>
    </message>
    <message>
        <source>«{name}» er skadet, så bildet ikke lar seg vise.</source>
        <translation>«{name}» er skadd, så biletet ikkje lèt seg vise.</translation>
    </message>
    <message>
        <source>«{name}» er skadet eller ikke helt overført.</source>
        <translation>«{name}» er skadd eller ikkje heilt overført.</translation>
    </message>
    <message>
        <source>«{name}» er en lydfil, ikke en film.</source>
        <translation>«{name}» er ei lydfil, ikkje ein film.</translation>
    </message>
    <message>
        <source>«{name}» er et bilde, ikke en film.</source>
        <translation>«{name}» er eit bilete, ikkje ein film.</translation>
    </message>
    <message>
        <source>«{name}» er verken film eller bilde.</source>
        <translation>«{name}» er korkje film eller bilete.</translation>
    </message>
    <message>
        <source>Velg for eksempel mp4, mov, jpg eller png.</source>
        <translation>Vel til dømes mp4, mov, jpg eller png.</translation>
    </message>
    <message>
        <source>Fant ingen tekster i «{name}».</source>
        <translation>Fann ingen tekstar i «{name}».</translation>
    </message>
    <message>
        <source>Velg en annen fil, for eksempel srt.</source>
        <translation>Vel ei anna fil, til dømes srt.</translation>
    </message>
    <message>
        <source>Lagre tekstfila på nytt som UTF-8.</source>
        <translation>Lagre tekstfila på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Kladd fra tale er ikke satt opp på denne maskinen.</source>
        <translation>Kladd frå tale er ikkje sett opp på denne maskina.</translation>
    </message>
    <message>
        <source>Den som satte opp Elleve, kan legge til tilvalget «speech» (faster-whisper). Alt annet virker uten.</source>
        <translation>Den som sette opp Elleve, kan leggje til tilvalet «speech» (faster-whisper). Alt anna verkar utan.</translation>
    </message>
    <message>
        <source>Elleve trenger en mappe med en talemodell.</source>
        <translation>Elleve treng ei mappe med ein talemodell.</translation>
    </message>
    <message>
        <source>Velg mappa som har fila «{file}» i seg, for eksempel en Whisper-modell for norsk.</source>
        <translation>Vel mappa som har fila «{file}» i seg, til dømes ein Whisper-modell for norsk.</translation>
    </message>
    <message>
        <source>Åpner talemodellen</source>
        <translation>Opnar talemodellen</translation>
    </message>
    <message>
        <source>Talemodellen lar seg ikke åpne.</source>
        <translation>Talemodellen lèt seg ikkje opne.</translation>
    </message>
    <message>
        <source>Velg en annen mappe, eller hent modellen på nytt.</source>
        <translation>Vel ei anna mappe, eller hent modellen på nytt.</translation>
    </message>
    <message>
        <source>Skriver kladd</source>
        <translation>Skriv kladd</translation>
    </message>
    <message>
        <source>Undersøkelsen av «{name}» ble stoppet.</source>
        <translation>Undersøkinga av «{name}» vart stoppa.</translation>
    </message>
    <message>
        <source>«{name}» tok for lang tid å undersøke.</source>
        <translation>«{name}» tok for lang tid å undersøkje.</translation>
    </message>
    <message>
        <source>Fila kan være skadet eller veldig stor. Prøv en kortere film.</source>
        <translation>Fila kan vere skadd eller veldig stor. Prøv ein kortare film.</translation>
    </message>
    <message>
        <source>«{name}» lot seg ikke undersøke.</source>
        <translation>«{name}» lét seg ikkje undersøkje.</translation>
    </message>
    <message>
        <source>Fila er trolig skadet. Prøv å lagre eller sende den på nytt.</source>
        <translation>Fila er truleg skadd. Prøv å lagre eller sende henne på nytt.</translation>
    </message>
    <message>
        <source>Ser og hører gjennom filmen</source>
        <translation>Ser og høyrer gjennom filmen</translation>
    </message>
    <message>
        <source>«{name}» er ikke en tekstfil for film.</source>
        <translation>«{name}» er ikkje ei tekstfil for film.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på srt eller vtt.</source>
        <translation>Vel ei fil som sluttar på srt eller vtt.</translation>
    </message>
    <message>
        <source>Velg en annen tekstfil, for eksempel srt.</source>
        <translation>Vel ei anna tekstfil, til dømes srt.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke slettes.</source>
        <translation>«{name}» kunne ikkje slettast.</translation>
    </message>
    <message>
        <source>Lukk filen hvis den er åpen, og prøv igjen.</source>
        <translation>Lukk fila om ho er open, og prøv igjen.</translation>
    </message>
    <message>
        <source>Ser etter tekst i bildet</source>
        <translation>Ser etter tekst i biletet</translation>
    </message>
    <message>
        <source>«{name}» er et HEIC-bilde, som Elleve ikke kan lese.</source>
        <translation>«{name}» er eit HEIC-bilete, som Elleve ikkje kan lese.</translation>
    </message>
    <message>
        <source>Lagre det som JPEG på telefonen, og prøv igjen.</source>
        <translation>Lagre det som JPEG på telefonen, og prøv igjen.</translation>
    </message>
    <message>
        <source>Bildet «{name}» er skadet.</source>
        <translation>Biletet «{name}» er skadd.</translation>
    </message>
    <message>
        <source>Hent det på nytt fra telefonen eller kameraet.</source>
        <translation>Hent det på nytt frå telefonen eller kameraet.</translation>
    </message>
    <message>
        <source>Bildet «{name}» er for stort til å åpnes.</source>
        <translation>Biletet «{name}» er for stort til å opnast.</translation>
    </message>
    <message>
        <source>Lagre det mindre, for eksempel 4000 punkter bredt.</source>
        <translation>Lagre det mindre, til dømes 4000 punkt breitt.</translation>
    </message>
    <message>
        <source>Åpner filmen</source>
        <translation>Opnar filmen</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke kopieres.</source>
        <translation>«{name}» kunne ikkje kopierast.</translation>
    </message>
    <message>
        <source>Sjekk at fila kan leses og at disken har plass.</source>
        <translation>Sjekk at fila kan lesast og at disken har plass.</translation>
    </message>
    <message>
        <source>Det er ikke plass til «{name}» på disken.</source>
        <translation>Det er ikkje plass til «{name}» på disken.</translation>
    </message>
    <message>
        <source>Rydd litt plass, eller velg en mindre fil.</source>
        <translation>Rydd litt plass, eller vel ei mindre fil.</translation>
    </message>
    <message>
        <source>Elleve får ikke skrevet i mappa «{folder}».</source>
        <translation>Elleve får ikkje skrive i mappa «{folder}».</translation>
    </message>
    <message>
        <source>Sjekk at disken har plass og at mappa er deres.</source>
        <translation>Sjekk at disken har plass og at mappa er dykkar.</translation>
    </message>
    <message>
        <source>Kopierer «{name}»</source>
        <translation>Kopierer «{name}»</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>PDF-en kunne ikkje lagrast som «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>Det er ingen tekster å brenne inn.</source>
        <translation>Det er ingen tekstar å brenne inn.</translation>
    </message>
    <message>
        <source>«{words}» ble ikke forstått som en dato.</source>
        <translation>«{words}» er ikkje ein dato Elleve forstår.</translation>
    </message>
    <message>
        <source>Skriv for eksempel 23.12 eller 23. desember.</source>
        <translation>Skriv til dømes 23.12 eller 23. desember.</translation>
    </message>
    <message>
        <source>«{words}» ble ikke forstått som et klokkeslett.</source>
        <translation>«{words}» er ikkje eit klokkeslett Elleve forstår.</translation>
    </message>
    <message>
        <source>Skriv for eksempel 18.00.</source>
        <translation>Skriv til dømes 18.00.</translation>
    </message>
    <message>
        <source>Klokka går fra 00.00 til 23.59.</source>
        <translation>Klokka går frå 00.00 til 23.59.</translation>
    </message>
    <message>
        <source>Året {year} er for langt unna.</source>
        <translation>Året {year} er for langt unna.</translation>
    </message>
    <message>
        <source>Skriv året med fire sifre, for eksempel 2026.</source>
        <translation>Skriv året med fire siffer, til dømes 2026.</translation>
    </message>
    <message>
        <source>Det finnes ingen måned nummer {month}.</source>
        <translation>Det finst ingen månad nummer {month}.</translation>
    </message>
    <message>
        <source>Skriv dagen først, for eksempel 23.12.</source>
        <translation>Skriv dagen først, til dømes 23.12.</translation>
    </message>
    <message>
        <source>{month:capital}</source>
        <translation>{month:capital}</translation>
    </message>
    <message>
        <source>{when} har {last} dager.</source>
        <translation>{when} har {last} dagar.</translation>
    </message>
    <message>
        <source>Velg en annen dato.</source>
        <translation>Vel ein annan dato.</translation>
    </message>
    <message>
        <source>Måneden begynner på dag 1.</source>
        <translation>Månaden byrjar på dag 1.</translation>
    </message>
    <message>
        <source>Bildet av kommentaren kunne ikke låses ({reason}).</source>
        <translation>Biletet av kommentaren kunne ikkje låsast ({reason}).</translation>
    </message>
    <message>
        <source>Skjermbildet er låst</source>
        <translation>Skjermbiletet er låst</translation>
    </message>
    <message>
        <source>Åpne samtykkeregisteret under «Samtykke» for å se det.</source>
        <translation>Opne samtykkeregisteret under «Samtykke» for å sjå det.</translation>
    </message>
    <message>
        <source>Skjermbildet er ikke her</source>
        <translation>Skjermbiletet er ikkje her</translation>
    </message>
    <message>
        <source>Fila finnes ikke på denne maskinen.</source>
        <translation>Fila finst ikkje på denne maskina.</translation>
    </message>
    <message>
        <source>{what} er endret av flere samtidig. Her: {mine}. I planen nå: {theirs}.</source>
        <translation>{what} er endra av fleire samtidig. Her: {mine}. I planen no: {theirs}.</translation>
    </message>
    <message>
        <source>Hva skal stå?</source>
        <translation>Kva skal stå?</translation>
    </message>
    <message>
        <source>Bruk vår</source>
        <translation>Bruk vår</translation>
    </message>
    <message>
        <source>La den stå</source>
        <translation>La den stå</translation>
    </message>
    <message>
        <source>Navnet på lokallaget</source>
        <translation>Namnet på lokallaget</translation>
    </message>
    <message>
        <source>Kontakten på papirene</source>
        <translation>Kontakten på papira</translation>
    </message>
    <message>
        <source>Logoen på papirene</source>
        <translation>Logoen på papira</translation>
    </message>
    <message>
        <source>Kontakten i administrasjonen</source>
        <translation>Kontakten i administrasjonen</translation>
    </message>
    <message>
        <source>Husreglene på bokmål</source>
        <translation>Husreglane på bokmål</translation>
    </message>
    <message>
        <source>Husreglene på nynorsk</source>
        <translation>Husreglane på nynorsk</translation>
    </message>
    <message>
        <source>Alderen for å si ja selv</source>
        <translation>Alderen for å seie ja sjølv</translation>
    </message>
    <message>
        <source>Alderen da en foresatt ikke blir spurt lenger</source>
        <translation>Alderen da ein føresett ikkje blir spurd lenger</translation>
    </message>
    <message>
        <source>Måneder før opplysninger slettes</source>
        <translation>Månader før opplysningar blir sletta</translation>
    </message>
    <message>
        <source>Dager før et samtykke løper ut</source>
        <translation>Dagar før eit samtykke går ut</translation>
    </message>
    <message>
        <source>Minutter før registeret låses</source>
        <translation>Minutt før registeret blir låst</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>«{file}» ser ut som en liste over personer, ikke en plan.</source>
        <translation>«{file}» ser ut som ei liste over personar, ikkje ein plan.</translation>
    </message>
    <message>
        <source>Personopplysninger hører ikke hjemme i planen. Velg fila med innleggene.</source>
        <translation>Personopplysningar høyrer ikkje heime i planen. Vel fila med innlegga.</translation>
    </message>
    <message>
        <source>«{file}» ser ut som et regnskap, ikke en plan.</source>
        <translation>«{file}» ser ut som eit rekneskap, ikkje ein plan.</translation>
    </message>
    <message>
        <source>Velg fila med innleggene.</source>
        <translation>Vel fila med innlegga.</translation>
    </message>
    <message>
        <source>{warning} og {count} til</source>
        <translation>{warning} og {count} til</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Forslag</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>{act}, forslag</source>
        <translation>{act}, framlegg</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Ja, {name} er på plass</source>
        <translation>Ja, {name} er på plass</translation>
    </message>
    <message>
        <source>Nei, {name} mangler</source>
        <translation>Nei, {name} manglar</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Utseende</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation>Som maskina</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Store knapper</source>
        <translation>Store knappar</translation>
    </message>
    <message>
        <source>Én ting om gangen i innlegget</source>
        <translation>Éin ting om gongen i innlegget</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tid og kanal</source>
        <translation>Tid og kanal</translation>
    </message>
    <message>
        <source>Film og bilder</source>
        <translation>Film og bilete</translation>
    </message>
    <message>
        <source>Deler av innlegget</source>
        <translation>Delar av innlegget</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Den felles planen kan ikke åpnes nå</source>
        <translation>Den felles planen kan ikkje opnast no</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv att</translation>
    </message>
    <message>
        <source>Ofte er nettet tilbake etter litt.</source>
        <translation>Ofte er nettet tilbake etter litt.</translation>
    </message>
    <message>
        <source>Kopien er fra {day}. Det du endrer, blir sendt når databasen svarer igjen.</source>
        <translation>Kopien er frå {day}. Det du endrar, blir sendt når databasen svarer att.</translation>
    </message>
    <message>
        <source>Arbeid i kopien imens</source>
        <translation>Arbeid i kopien så lenge</translation>
    </message>
    <message>
        <source>Gå tilbake til planen på denne maskinen</source>
        <translation>Gå tilbake til planen på denne maskina</translation>
    </message>
    <message>
        <source>Den er slik den var da planen ble felles. Den felles planen blir stående for de andre.</source>
        <translation>Han er slik han var då planen vart felles. Den felles planen blir ståande for dei andre.</translation>
    </message>
    <message>
        <source>Lukk Elleve</source>
        <translation>Lukk Elleve</translation>
    </message>
</context>
<context>
    <name>AxisHead</name>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Uke</source>
        <translation>Veke</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Måneden i balanse: innlegg per kvalitet og uke</source>
        <translation>Månaden i balanse: innlegg per kvalitet og veke</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Ansvarlig …</source>
        <translation>Ansvarleg …</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Status …</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Flytt til …</translation>
    </message>
    <message>
        <source>Dupliser</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Fjern valget</source>
        <translation>Fjern valet</translation>
    </message>
    <message>
        <source>{count} valgt</source>
        <translation>{count} valde</translation>
    </message>
    <message>
        <source>Et annet navn …</source>
        <translation>Eit anna namn …</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Hvem er ansvarlig?</source>
        <translation>Kven er ansvarleg?</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Søk og filter, i bruk</source>
        <translation>Søk og filter, i bruk</translation>
    </message>
    <message>
        <source>Søk og filter</source>
        <translation>Søk og filter</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Visning</source>
        <translation>Vising</translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Ta med på møtet</source>
        <translation>Ta med på møtet</translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation>Nytt innlegg</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>ChannelChips</name>
    <message>
        <source>Velg kanaler</source>
        <translation>Vel kanalar</translation>
    </message>
    <message>
        <source>Vis bare de valgte</source>
        <translation>Vis berre dei valde</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Et annet navn …</source>
        <translation>Eit anna namn …</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Valgfri</source>
        <translation>Valfri</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Glemmer dere passordet, åpner denne koden registeret. Den vises bare nå. Skriv den ut og legg den et trygt sted, ikke ved siden av maskinen. Uten passord og uten kode kan ingen åpne registeret.</source>
        <translation>Gløymer de passordet, opnar denne koden registeret. Han blir vist berre no. Skriv han ut og legg han ein trygg stad, ikkje ved sida av maskina. Utan passord og utan kode kan ingen opne registeret.</translation>
    </message>
    <message>
        <source>Ta vare på gjenopprettingskoden</source>
        <translation>Ta vare på gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Koden ligger et trygt sted</source>
        <translation>Koden ligg ein trygg stad</translation>
    </message>
    <message>
        <source>Lager en ny kode …</source>
        <translation>Lagar ein ny kode …</translation>
    </message>
    <message>
        <source>Skriv ut koden</source>
        <translation>Skriv ut koden</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Gjenopprettingskode: {code}</source>
        <translation>Gjenopprettingskode: {code}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>«{heading}», for eksempel «{example}»</source>
        <translation>«{heading}», til dømes «{example}»</translation>
    </message>
    <message>
        <source>Hva kolonnen «{heading}» holder</source>
        <translation>Kva kolonnen «{heading}» held</translation>
    </message>
    <message>
        <source>Hentes ikke</source>
        <translation>Blir ikkje henta</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Vis skjermbildet …</source>
        <translation>Vis skjermbiletet …</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>til «{title}»</source>
        <translation>til «{title}»</translation>
    </message>
    <message>
        <source>sett {day} kl. {clock}</source>
        <translation>sett {day} kl. {clock}</translation>
    </message>
    <message>
        <source>Det gjelder: {words}</source>
        <translation>Det gjeld: {words}</translation>
    </message>
</context>
<context>
    <name>CommentDelegate</name>
    <message>
        <source>Ukjent</source>
        <translation>Ukjend</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Kommentarer</source>
        <translation>Kommentarar</translation>
    </message>
</context>
<context>
    <name>CommentModel</name>
    <message>
        <source>Venter på dere</source>
        <translation>Ventar på dykk</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Ukjend</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Svarvakt i dag: {name}</source>
        <translation>Svarvakt i dag: {name}</translation>
    </message>
    <message>
        <source>Kommentarer</source>
        <translation>Kommentarar</translation>
    </message>
    <message>
        <source>Husregler</source>
        <translation>Husreglar</translation>
    </message>
    <message>
        <source>Logg …</source>
        <translation>Logg …</translation>
    </message>
    <message>
        <source>Lagre loggen</source>
        <translation>Lagre loggen</translation>
    </message>
    <message>
        <source>Lim inn kommentar</source>
        <translation>Lim inn kommentar</translation>
    </message>
    <message>
        <source>Alle kommentarer</source>
        <translation>Alle kommentarar</translation>
    </message>
    <message>
        <source>Hva gjør dere?</source>
        <translation>Kva gjer de?</translation>
    </message>
    <message>
        <source>La den vente igjen</source>
        <translation>La han vente igjen</translation>
    </message>
    <message>
        <source>Slett kommentaren</source>
        <translation>Slett kommentaren</translation>
    </message>
    <message>
        <source>Ingen kommentarer venter. Lim inn en når noen har skrevet noe dere lurer på.</source>
        <translation>Ingen kommentarar ventar. Lim inn ein når nokon har skrive noko de lurer på.</translation>
    </message>
    <message>
        <source>Hvem i sekretariatet spør dere?</source>
        <translation>Kven i sekretariatet spør de?</translation>
    </message>
    <message>
        <source>Det står her når dere trenger hjelp.</source>
        <translation>Det står her når de treng hjelp.</translation>
    </message>
    <message>
        <source>Navn, telefon eller e-post</source>
        <translation>Namn, telefon eller e-post</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Endret av flere samtidig</source>
        <translation>Endra av fleire samtidig</translation>
    </message>
    <message>
        <source>Den andres</source>
        <translation>Den andre sin</translation>
    </message>
    <message>
        <source>Noen andre har endret det samme</source>
        <translation>Nokon andre har endra det same</translation>
    </message>
    <message>
        <source>Ingenting er borte. Velg hva som skal stå i planen.</source>
        <translation>Ingenting er borte. Vel kva som skal stå i planen.</translation>
    </message>
    <message>
        <source>Bruk valget</source>
        <translation>Bruk valet</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Her</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>La den være slettet</source>
        <translation>La den vere sletta</translation>
    </message>
    <message>
        <source>Behold vår</source>
        <translation>Behald vår</translation>
    </message>
    <message>
        <source>Behold begge</source>
        <translation>Behald begge</translation>
    </message>
    <message>
        <source>Slettet</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Ikke et innlegg</source>
        <translation>Ikkje eit innlegg</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>utan dato</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Ta den andre</source>
        <translation>Ta den andre</translation>
    </message>
</context>
<context>
    <name>ConsentActs</name>
    <message>
        <source>Slette bildene for godt?</source>
        <translation>Slette bileta for godt?</translation>
    </message>
    <message>
        <source>Bilder og filmer med personen slettes fra Elleve, med tekstfiler og småbilder, og tas ut av alle innlegg. Andre som er på de samme bildene, mister dem også. Dette kan ikke angres.</source>
        <translation>Bilete og filmar med personen blir sletta frå Elleve, med tekstfiler og småbilete, og tekne ut av alle innlegg. Andre som er på dei same bileta, mistar dei òg. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Slett bildene</source>
        <translation>Slett bileta</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Bildene er slettet.</source>
        <translation>Bileta er sletta.</translation>
    </message>
    <message>
        <source>Slette alt om {name}?</source>
        <translation>Slette alt om {name}?</translation>
    </message>
    <message>
        <source>Navn, samtykker og skjemaer slettes. Det blir bare stående at noen ble slettet, og når. Bilder med personen kan ikke brukes etterpå. Sikkerhetskopiene er låst og forsvinner av seg selv.</source>
        <translation>Namn, samtykke og skjema blir sletta. Det blir berre ståande at nokon vart sletta, og når. Bilete med personen kan ikkje brukast etterpå. Tryggingskopiane er låste og forsvinn av seg sjølve.</translation>
    </message>
    <message>
        <source>Slett alt</source>
        <translation>Slett alt</translation>
    </message>
    <message>
        <source>Lagret om en person</source>
        <translation>Lagra om ein person</translation>
    </message>
    <message>
        <source>Samtykkeskjema</source>
        <translation>Samtykkeskjema</translation>
    </message>
    <message>
        <source>Hent ut skjemaet</source>
        <translation>Hent ut skjemaet</translation>
    </message>
    <message>
        <source>Passordet er endret.</source>
        <translation>Passordet er endra.</translation>
    </message>
    <message>
        <source>Adressen er kopiert.</source>
        <translation>Adressa er kopiert.</translation>
    </message>
    <message>
        <source>Skjemaet kunne ikke lagres der.</source>
        <translation>Skjemaet kunne ikkje lagrast der.</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Bilde {number} av {count}</source>
        <translation>Bilete {number} av {count}</translation>
    </message>
    <message>
        <source>Låses om 1 minutt</source>
        <translation>Blir låst om 1 minutt</translation>
    </message>
    <message>
        <source>Låses om {n} minutter</source>
        <translation>Blir låst om {n} minutt</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forrige bilde</source>
        <translation>Førre bilete</translation>
    </message>
    <message>
        <source>Neste bilde</source>
        <translation>Neste bilete</translation>
    </message>
    <message>
        <source>Lås nå</source>
        <translation>Lås no</translation>
    </message>
    <message>
        <source>Skjema til utskrift</source>
        <translation>Skjema til utskrift</translation>
    </message>
    <message>
        <source>Mer om samtykke</source>
        <translation>Meir om samtykke</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Samtykke</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Ta ned</source>
        <translation>Ta ned</translation>
    </message>
    <message>
        <source>Skjema til utskrift …</source>
        <translation>Skjema til utskrift …</translation>
    </message>
    <message>
        <source>Alle bilder og personer</source>
        <translation>Alle bilete og personar</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst.</source>
        <translation>Samtykkeregisteret er låst.</translation>
    </message>
    <message>
        <source>Endre passordet …</source>
        <translation>Endre passordet …</translation>
    </message>
    <message>
        <source>Ny gjenopprettingskode</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>Innstillinger for samtykke …</source>
        <translation>Innstillingar for samtykke …</translation>
    </message>
    <message>
        <source>Ikke svart på</source>
        <translation>Ikkje svart på</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Spill av</source>
        <translation>Spel av</translation>
    </message>
    <message>
        <source>{verb} (Ctrl + mellomrom)</source>
        <translation>{verb} (Ctrl + mellomrom)</translation>
    </message>
    <message>
        <source>av {length}</source>
        <translation>av {length}</translation>
    </message>
    <message>
        <source>To sekunder tilbake</source>
        <translation>To sekund tilbake</translation>
    </message>
    <message>
        <source>To sekunder fram</source>
        <translation>To sekund fram</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Utsnitt av {name}</source>
        <translation>Utsnitt av {name}</translation>
    </message>
    <message>
        <source>{share} prosent av størst mulig, {left} prosent fra venstre, {top} prosent fra toppen</source>
        <translation>{share} prosent av størst mogleg, {left} prosent frå venstre, {top} prosent frå toppen</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Bruk midten</source>
        <translation>Bruk midten</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bruk utsnittet</source>
        <translation>Bruk utsnittet</translation>
    </message>
    <message>
        <source>Flytt mot venstre</source>
        <translation>Flytt mot venstre</translation>
    </message>
    <message>
        <source>Flytt mot høyre</source>
        <translation>Flytt mot høgre</translation>
    </message>
    <message>
        <source>Flytt oppover</source>
        <translation>Flytt oppover</translation>
    </message>
    <message>
        <source>Flytt nedover</source>
        <translation>Flytt nedover</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>CueBox</name>
    <message>
        <source>Inn</source>
        <translation>Inn</translation>
    </message>
    <message>
        <source>Ut</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Del teksten i to ({key})</source>
        <translation>Del teksten i to ({key})</translation>
    </message>
    <message>
        <source>Mer om tekstene</source>
        <translation>Meir om tekstane</translation>
    </message>
    <message>
        <source>Ny tekst her</source>
        <translation>Ny tekst her</translation>
    </message>
    <message>
        <source>Ny tekst her ({key})</source>
        <translation>Ny tekst her ({key})</translation>
    </message>
    <message>
        <source>Spill av, og trykk «Ny tekst her» der noen begynner å snakke. Eller la Elleve foreslå når.</source>
        <translation>Spel av, og trykk «Ny tekst her» der nokon byrjar å snakke. Eller la Elleve foreslå når.</translation>
    </message>
    <message>
        <source>Foreslå tider fra talen</source>
        <translation>Foreslå tider frå talen</translation>
    </message>
    <message>
        <source>Ingen tekster ennå</source>
        <translation>Ingen tekstar enno</translation>
    </message>
    <message>
        <source>1 tekst</source>
        <translation>1 tekst</translation>
    </message>
    <message>
        <source>{n} tekster</source>
        <translation>{n} tekstar</translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Tekst {n}</source>
        <translation>Tekst {n}</translation>
    </message>
    <message>
        <source>Tekst {n}, {pace}</source>
        <translation>Tekst {n}, {pace}</translation>
    </message>
</context>
<context>
    <name>CueListView</name>
    <message>
        <source>Tekster i filmen</source>
        <translation>Tekstar i filmen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Velg dag fra kalender</source>
        <translation>Vel dag frå kalender</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>+{count} til</source>
        <translation>+{count} til</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>fri</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Dagene i serien</source>
        <translation>Dagane i serien</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Ingen innlegg denne dagen.</source>
        <translation>Ingen innlegg denne dagen.</translation>
    </message>
    <message>
        <source>Innlegg denne dagen</source>
        <translation>Innlegg denne dagen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Først: {title}. {why}</source>
        <translation>Først: {title}. {why}</translation>
    </message>
    <message>
        <source>{title}. Elleve lar det stå, og dere slipper å se det igjen.</source>
        <translation>{title}. Elleve lèt det stå, og de slepp å sjå det igjen.</translation>
    </message>
    <message>
        <source>Har dere vurdert dette?</source>
        <translation>Har de vurdert dette?</translation>
    </message>
    <message>
        <source>Merk som vurdert</source>
        <translation>Merk som vurdert</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Gjenopprettingskode</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Setter opp registeret …</source>
        <translation>Set opp registeret …</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Låser opp …</translation>
    </message>
    <message>
        <source>Koden stemmer ikke. Se på arket og skriv den en gang til.</source>
        <translation>Koden stemmer ikkje. Sjå på arket og skriv han ein gong til.</translation>
    </message>
    <message>
        <source>Kopien er hentet tilbake. Lås opp med passordet fra den dagen.</source>
        <translation>Kopien er henta tilbake. Lås opp med passordet frå den dagen.</translation>
    </message>
    <message>
        <source>Begynne på nytt med et tomt register?</source>
        <translation>Begynne på nytt med eit tomt register?</translation>
    </message>
    <message>
        <source>Det gamle blir liggende i datamappen, men planen glemmer hvem som har sagt ja, og innlegg med mennesker blir utkast.</source>
        <translation>Det gamle blir liggjande i datamappa, men planen gløymer kven som har sagt ja, og innlegg med menneske blir utkast.</translation>
    </message>
    <message>
        <source>Begynn på nytt</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>La være</source>
        <translation>La vere</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Tilbake til {place}</translation>
    </message>
    <message>
        <source>Innlegg {place} av {all}</source>
        <translation>Innlegg {place} av {all}</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>Forrige innlegg</source>
        <translation>Førre innlegg</translation>
    </message>
    <message>
        <source>Neste innlegg</source>
        <translation>Neste innlegg</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gjør om igjen</source>
        <translation>Gjer om igjen</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Gjør klar</source>
        <translation>Gjer klar</translation>
    </message>
    <message>
        <source>Gjør klar, {count} ting stopper</source>
        <translation>Gjer klar, {count} ting stoppar</translation>
    </message>
    <message>
        <source>Forhåndsvis</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publiser …</translation>
    </message>
    <message>
        <source>Én ting om gangen</source>
        <translation>Éin ting om gongen</translation>
    </message>
    <message>
        <source>Vis alt på én gang</source>
        <translation>Vis alt på éin gong</translation>
    </message>
</context>
<context>
    <name>ElevenCircle</name>
    <message>
        <source>Elleve ting et godt innlegg kan ha: </source>
        <translation>Elleve ting eit godt innlegg kan ha: </translation>
    </message>
    <message>
        <source>ting et godt innlegg kan ha</source>
        <translation>ting eit godt innlegg kan ha</translation>
    </message>
</context>
<context>
    <name>EmojiDialog</name>
    <message>
        <source>For eksempel jul, kaffe eller glad</source>
        <translation>Til dømes jul, kaffe eller glad</translation>
    </message>
    <message>
        <source>Fant ingen. Prøv et annet ord.</source>
        <translation>Fann ingen. Prøv eit anna ord.</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{count} funnet</source>
        <translation>{count} funne</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emojier</source>
        <translation>Emojiar</translation>
    </message>
</context>
<context>
    <name>ExchangeDoings</name>
    <message>
        <source>Hent innlegg fra en fil …</source>
        <translation>Hent innlegg frå ei fil …</translation>
    </message>
    <message>
        <source>Lagre måneden som regneark …</source>
        <translation>Lagre månaden som rekneark …</translation>
    </message>
    <message>
        <source>Lagre hele planen som regneark …</source>
        <translation>Lagre heile planen som rekneark …</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>Heile planen</translation>
    </message>
    <message>
        <source>Excel-regneark (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-rekneark (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} innlegg ligger i «{file}».</source>
        <translation>{count} innlegg ligg i «{file}».</translation>
    </message>
    <message>
        <source>Hent innlegg fra en fil</source>
        <translation>Hent innlegg frå ei fil</translation>
    </message>
    <message>
        <source>Lagre planen som kalenderfil …</source>
        <translation>Lagre planen som kalenderfil …</translation>
    </message>
    <message>
        <source>Hold en kalenderfil oppdatert …</source>
        <translation>Hald ei kalenderfil oppdatert …</translation>
    </message>
    <message>
        <source>Lag overleveringsfil …</source>
        <translation>Lag overleveringsfil …</translation>
    </message>
    <message>
        <source>Åpne overleveringsfil …</source>
        <translation>Opne overleveringsfil …</translation>
    </message>
    <message>
        <source>Hva virket? …</source>
        <translation>Kva verka? …</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>«{file}» følger planen fra nå av.</source>
        <translation>«{file}» følgjer planen frå no av.</translation>
    </message>
    <message>
        <source>Slutte å oppdatere kalenderfila?</source>
        <translation>Slutte å oppdatere kalenderfila?</translation>
    </message>
    <message>
        <source>«{file}» følger planen nå. Fila blir liggende som den er.</source>
        <translation>«{file}» følgjer planen no. Fila blir liggjande som ho er.</translation>
    </message>
    <message>
        <source>Slutt å oppdatere</source>
        <translation>Slutt å oppdatere</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Regneark, kalendere, arkiv og overleveringsfiler (*.xlsx *.ods *.xls *.csv *.txt *.tsv *.ics *.zip *.json *.js *.elleve)</source>
        <translation>Rekneark, kalendrar, arkiv og overleveringsfiler (*.xlsx *.ods *.xls *.csv *.txt *.tsv *.ics *.zip *.json *.js *.elleve)</translation>
    </message>
    <message>
        <source>Felles plan …</source>
        <translation>Felles plan …</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>Trykk Delete for å ta bort filteret</source>
        <translation>Trykk Delete for å ta bort filteret</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Valgfritt</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Velg …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Svarvakt</source>
        <translation>Svarvakt</translation>
    </message>
    <message>
        <source>Kanaler</source>
        <translation>Kanalar</translation>
    </message>
    <message>
        <source>Godkjenner</source>
        <translation>Godkjennar</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>FilmChecks</name>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Ser gjennom «{name}»</translation>
    </message>
    <message>
        <source>Henter «{name}»</source>
        <translation>Hentar «{name}»</translation>
    </message>
    <message>
        <source>Ses gjennom, {n} %</source>
        <translation>Blir sett gjennom, {n} %</translation>
    </message>
    <message>
        <source>«{name}» er et bilde. Legg det til i et innlegg i stedet.</source>
        <translation>«{name}» er eit bilete. Legg det til i eit innlegg i staden.</translation>
    </message>
</context>
<context>
    <name>FilmFinding</name>
    <message>
        <source>Gå til tekst {n}</source>
        <translation>Gå til tekst {n}</translation>
    </message>
    <message>
        <source>Gå til {time}</source>
        <translation>Gå til {time}</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Alle filmer i planen</source>
        <translation>Alle filmar i planen</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Filmen er ikke lenger i planen.</source>
        <translation>Filmen er ikkje lenger i planen.</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>innlegget</translation>
    </message>
    <message>
        <source>alle filmer</source>
        <translation>alle filmar</translation>
    </message>
    <message>
        <source>{n} av {all} er tekstet</source>
        <translation>{n} av {all} er teksta</translation>
    </message>
    <message>
        <source>{n} venter på dere</source>
        <translation>{n} ventar på dykk</translation>
    </message>
    <message>
        <source>Legg til film</source>
        <translation>Legg til film</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Legg til en film, eller slipp den her. Elleve ser om de som hører dårlig, får den med seg.</source>
        <translation>Legg til ein film, eller slepp han her. Elleve ser om dei som høyrer dårleg, får han med seg.</translation>
    </message>
    <message>
        <source>Ingen filmer ennå</source>
        <translation>Ingen filmar enno</translation>
    </message>
</context>
<context>
    <name>FilmRoom</name>
    <message>
        <source>Filmen er ikke lenger i planen.</source>
        <translation>Filmen er ikkje lenger i planen.</translation>
    </message>
    <message>
        <source>«{name}» har teksting i bildet</source>
        <translation>«{name}» har teksting i biletet</translation>
    </message>
    <message>
        <source>«{name}» har ikke teksting i bildet</source>
        <translation>«{name}» har ikkje teksting i biletet</translation>
    </message>
    <message>
        <source>Det er uvisst om «{name}» har teksting i bildet</source>
        <translation>Det er uvisst om «{name}» har teksting i biletet</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Denne måneden</source>
        <translation>Denne månaden</translation>
    </message>
    <message>
        <source>Hele året</source>
        <translation>Heile året</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>Heile planen</translation>
    </message>
    <message>
        <source>{shown} av {total} innlegg</source>
        <translation>{shown} av {total} innlegg</translation>
    </message>
    <message>
        <source>{total} innlegg</source>
        <translation>{total} innlegg</translation>
    </message>
    <message>
        <source>Henter hele planen …</source>
        <translation>Hentar heile planen …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Lagrede</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Lagrede filtre</source>
        <translation>Lagra filter</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Vurdert …</source>
        <translation>Vurdert …</translation>
    </message>
    <message>
        <source>Merk som vurdert: {title}</source>
        <translation>Merk som vurdert: {title}</translation>
    </message>
    <message>
        <source>Om regelen: {title}</source>
        <translation>Om regelen: {title}</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <source>Én ting stopper «Klar»</source>
        <translation>Éin ting stoppar «Klar»</translation>
    </message>
    <message>
        <source>{n} ting stopper «Klar»</source>
        <translation>{n} ting stoppar «Klar»</translation>
    </message>
    <message>
        <source>Én ting bør ses på</source>
        <translation>Éin ting bør sjåast på</translation>
    </message>
    <message>
        <source>{n} ting bør ses på</source>
        <translation>{n} ting bør sjåast på</translation>
    </message>
    <message>
        <source>Ett tips</source>
        <translation>Eitt tips</translation>
    </message>
    <message>
        <source>{n} tips</source>
        <translation>{n} tips</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>I orden</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Passord</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>Passordet ein gong til</translation>
    </message>
    <message>
        <source>Gjenopprettingskode</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Glemt passordet?</source>
        <translation>Gløymt passordet?</translation>
    </message>
    <message>
        <source>Tilbake til passordet</source>
        <translation>Tilbake til passordet</translation>
    </message>
    <message>
        <source>Begynn på nytt …</source>
        <translation>Begynn på nytt …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hent tilbake kopien fra {day}</source>
        <translation>Hent tilbake kopien frå {day}</translation>
    </message>
    <message>
        <source>Sett opp samtykkeregisteret</source>
        <translation>Set opp samtykkeregisteret</translation>
    </message>
    <message>
        <source>Her står hvem som er med på bildene, og hva de har sagt ja til. Det er opplysninger som skal vernes, så alt blir låst med et passord dere velger. Minst åtte tegn; tre ord er lette å huske.</source>
        <translation>Her står kven som er med på bileta, og kva dei har sagt ja til. Det er opplysningar som skal vernast, så alt blir låst med eit passord de vel. Minst åtte teikn; tre ord er lette å hugse.</translation>
    </message>
    <message>
        <source>Sett opp</source>
        <translation>Set opp</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst</source>
        <translation>Samtykkeregisteret er låst</translation>
    </message>
    <message>
        <source>Planen vet fortsatt hvem som har sagt ja, så «Klar» passes på også nå.</source>
        <translation>Planen veit framleis kven som har sagt ja, så «Klar» blir passa på òg no.</translation>
    </message>
    <message>
        <source>Lås opp</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Åpne med gjenopprettingskoden</source>
        <translation>Opne med gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Koden står på arket dere skrev ut. Etterpå velger dere nytt passord.</source>
        <translation>Koden står på arket de skreiv ut. Etterpå vel de nytt passord.</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er skadet</source>
        <translation>Samtykkeregisteret er skadd</translation>
    </message>
    <message>
        <source>En sikkerhetskopi åpnes med passordet dere hadde den dagen. Det skadede blir tatt vare på.</source>
        <translation>Ein tryggingskopi blir opna med passordet de hadde den dagen. Det skadde blir teke vare på.</translation>
    </message>
    <message>
        <source>Det finnes ingen kopi her. Begynner dere på nytt, blir det skadede tatt vare på.</source>
        <translation>Det finst ingen kopi her. Begynner de på nytt, blir det skadde teke vare på.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like. Skriv dem en gang til.</source>
        <translation>Dei to passorda er ikkje like. Skriv dei ein gong til.</translation>
    </message>
    <message>
        <source>Bilder ingen har svart på ({count})</source>
        <translation>Bilete ingen har svart på ({count})</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Retningslinjene</source>
        <translation>Retningslinene</translation>
    </message>
    <message>
        <source>Søk i retningslinjene</source>
        <translation>Søk i retningslinene</translation>
    </message>
    <message>
        <source>Kapitler</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Ingenting funnet</source>
        <translation>Ingenting funne</translation>
    </message>
    <message>
        <source>Prøv et annet ord, for eksempel «bilde» eller «barn».</source>
        <translation>Prøv eit anna ord, til dømes «bilete» eller «barn».</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Overleveringsfil</source>
        <translation>Overleveringsfil</translation>
    </message>
    <message>
        <source>Ta over planen?</source>
        <translation>Ta over planen?</translation>
    </message>
    <message>
        <source>Flette inn det som er i fila?</source>
        <translation>Flette inn det som er i fila?</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>La planen være</source>
        <translation>La planen vere</translation>
    </message>
    <message>
        <source>Ta over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Flett inn</source>
        <translation>Flett inn</translation>
    </message>
    <message>
        <source>«{file}» er laget {day} {year}. Innlegg: {posts}. Bilder og filmer: {media} ({size} MB).</source>
        <translation>«{file}» er laga {day} {year}. Innlegg: {posts}. Bilete og filmar: {media} ({size} MB).</translation>
    </message>
    <message>
        <source>Nytt i fila: {count}.</source>
        <translation>Nytt i fila: {count}.</translation>
    </message>
    <message>
        <source>Endret i fila: {count}.</source>
        <translation>Endra i fila: {count}.</translation>
    </message>
    <message>
        <source>Slettet i fila: {count}.</source>
        <translation>Sletta i fila: {count}.</translation>
    </message>
    <message>
        <source>Endret både her og i fila: {count}. Velg hva som skal beholdes.</source>
        <translation>Endra både her og i fila: {count}. Vel kva som skal behaldast.</translation>
    </message>
    <message>
        <source>Planen til {branch}.</source>
        <translation>Planen til {branch}.</translation>
    </message>
    <message>
        <source>Det låste samtykkeregisteret følger med og åpnes med det samme passordet.</source>
        <translation>Det låste samtykkeregisteret følgjer med og blir opna med det same passordet.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret i fila blir ikke flettet inn.</source>
        <translation>Samtykkeregisteret i fila blir ikkje fletta inn.</translation>
    </message>
    <message>
        <source>Alt i den står i planen her allerede.</source>
        <translation>Alt i ho står i planen her allereie.</translation>
    </message>
    <message>
        <source>I fila</source>
        <translation>I fila</translation>
    </message>
</context>
<context>
    <name>HandoverDoings</name>
    <message>
        <source>Overleveringsfil (*.elleve)</source>
        <translation>Overleveringsfil (*.elleve)</translation>
    </message>
    <message>
        <source>Lager overleveringsfila …</source>
        <translation>Lagar overleveringsfila …</translation>
    </message>
    <message>
        <source>Alt ligger i «{file}». Gi den til den som skal ta over.</source>
        <translation>Alt ligg i «{file}». Gi ho til den som skal ta over.</translation>
    </message>
    <message>
        <source>Åpne overleveringsfil</source>
        <translation>Opne overleveringsfil</translation>
    </message>
    <message>
        <source>Ser gjennom «{file}» …</source>
        <translation>Ser gjennom «{file}» …</translation>
    </message>
    <message>
        <source>Planen er som den var.</source>
        <translation>Planen er som han var.</translation>
    </message>
    <message>
        <source>Skal samtykkeregisteret være med?</source>
        <translation>Skal samtykkeregisteret vere med?</translation>
    </message>
    <message>
        <source>Det er låst i fila også, og åpnes med passordet deres. Ta det bare med til den som overtar.</source>
        <translation>Det er låst i fila òg, og blir opna med passordet dykkar. Ta det berre med til den som tek over.</translation>
    </message>
    <message>
        <source>Ta det med</source>
        <translation>Ta det med</translation>
    </message>
    <message>
        <source>La det bli igjen</source>
        <translation>La det bli att</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Brukerhåndbok</source>
        <translation>Brukarhandbok</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>Husregler</source>
        <translation>Husreglar</translation>
    </message>
    <message>
        <source>Husregler for kommentarfeltet</source>
        <translation>Husreglar for kommentarfeltet</translation>
    </message>
    <message>
        <source>Legg dem ut der følgerne ser dem. Dere kan endre teksten som dere vil.</source>
        <translation>Legg dei ut der følgjarane ser dei. De kan endre teksten som de vil.</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Bruk teksten fra Elleve</source>
        <translation>Bruk teksten frå Elleve</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Kopier</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Kopiert. Lim teksten inn der følgerne ser den.</source>
        <translation>Kopiert. Lim teksten inn der følgjarane ser han.</translation>
    </message>
</context>
<context>
    <name>HouseTextsDialog</name>
    <message>
        <source>Hva vil du se?</source>
        <translation>Kva vil du sjå?</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Set inn</translation>
    </message>
    <message>
        <source>Endre …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Ingen her ennå.</source>
        <translation>Ingen her enno.</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>IdeaBank</name>
    <message>
        <source>{count} idéer</source>
        <translation>{count} idear</translation>
    </message>
    <message>
        <source>Gir mer av</source>
        <translation>Gir meir av</translation>
    </message>
    <message>
        <source>Alle kvalitetene</source>
        <translation>Alle kvalitetane</translation>
    </message>
    <message>
        <source>Bruk idéen</source>
        <translation>Bruk ideen</translation>
    </message>
    <message>
        <source>Skriv ned en idé …</source>
        <translation>Skriv ned ein idé …</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>Ny idé i banken</source>
        <translation>Ny idé i banken</translation>
    </message>
    <message>
        <source>Hva er idéen?</source>
        <translation>Kva er ideen?</translation>
    </message>
    <message>
        <source>Skriv noen ord om hva idéen er.</source>
        <translation>Skriv nokre ord om kva ideen er.</translation>
    </message>
    <message>
        <source>Hva skal gjøres? (kan stå tomt)</source>
        <translation>Kva skal gjerast? (kan stå tomt)</translation>
    </message>
    <message>
        <source>Hvor har dere sett den? (kan stå tomt)</source>
        <translation>Kvar har de sett han? (kan stå tomt)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Legg i banken</source>
        <translation>Legg i banken</translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Idébank</source>
        <translation>Idébank</translation>
    </message>
</context>
<context>
    <name>IdeaTray</name>
    <message>
        <source>Idéer uten dato</source>
        <translation>Idear utan dato</translation>
    </message>
    <message>
        <source>Lukk idéene</source>
        <translation>Lukk ideane</translation>
    </message>
    <message>
        <source>Trykk Enter og velg dato, eller dra idéen til en dag i måned eller uke.</source>
        <translation>Trykk Enter og vel dato, eller dra ideen til ein dag i månad eller veke.</translation>
    </message>
    <message>
        <source>Ingen idéer venter på en dato.</source>
        <translation>Ingen idear ventar på ein dato.</translation>
    </message>
    <message>
        <source>Gi dato …</source>
        <translation>Gi dato …</translation>
    </message>
    <message>
        <source>Ny idé</source>
        <translation>Ny idé</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ny idé</source>
        <translation>Ny idé</translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation>Idear</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Idébank</source>
        <translation>Idébank</translation>
    </message>
    <message>
        <source>Hvilke idéer</source>
        <translation>Kva idear</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Hent innlegg</source>
        <translation>Hent innlegg</translation>
    </message>
    <message>
        <source>Hente innlegg fra «{file}»?</source>
        <translation>Hente innlegg frå «{file}»?</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Hva som vises</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Noen datoer mangler årstall. Hvilket år gjelder de?</source>
        <translation>Nokre datoar manglar årstal. Kva år gjeld dei?</translation>
    </message>
    <message>
        <source>Bytt om dag og måned</source>
        <translation>Byt om dag og månad</translation>
    </message>
    <message>
        <source>Tom dato betyr samme dag som raden over</source>
        <translation>Tom dato tyder same dag som rada over</translation>
    </message>
    <message>
        <source>Rader i fila. Mellomrom krysser av eller tar bort.</source>
        <translation>Rader i fila. Mellomrom kryssar av eller tek bort.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hent</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>Elleve kjenner ikke igjen kolonnene. Si hva de holder, så kommer innleggene fram.</source>
        <translation>Elleve kjenner ikkje att kolonnane. Sei kva dei held, så kjem innlegga fram.</translation>
    </message>
    <message>
        <source>{count} innlegg kommer inn i planen, og ett «Angre» tar dem ut igjen.</source>
        <translation>{count} innlegg kjem inn i planen, og eitt «Angre» tek dei ut att.</translation>
    </message>
    <message>
        <source>Rader som trenger et blikk: {count}.</source>
        <translation>Rader som treng eit blikk: {count}.</translation>
    </message>
    <message>
        <source>Hent {count} innlegg</source>
        <translation>Hent {count} innlegg</translation>
    </message>
</context>
<context>
    <name>InsertTools</name>
    <message>
        <source>Sett inn emoji</source>
        <translation>Set inn emoji</translation>
    </message>
    <message>
        <source>Sett inn emneknagger</source>
        <translation>Set inn emneknaggar</translation>
    </message>
    <message>
        <source>Sett inn lenke</source>
        <translation>Set inn lenkje</translation>
    </message>
    <message>
        <source>Maler</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>Maler og faste uttrykk</source>
        <translation>Malar og faste uttrykk</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Idéer uten dato: {count}</source>
        <translation>Idear utan dato: {count}</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Side om side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Disse to ligner på hverandre</source>
        <translation>Desse to liknar på kvarandre</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Bli her</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Gå til det andre</source>
        <translation>Gå til det andre</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>For eksempel: Meld deg på her</source>
        <translation>Til dømes: Meld deg på her</translation>
    </message>
    <message>
        <source>Jeg har sett på siden {day}</source>
        <translation>Eg har sett på sida {day}</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ord foran lenken (kan stå tomt)</source>
        <translation>Ord framfor lenkja (kan stå tomt)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Set inn</translation>
    </message>
    <message>
        <source>Dette er ikke en hel nettadresse. Kopier den fra nettleseren.</source>
        <translation>Dette er ikkje ei heil nettadresse. Kopier ho frå nettlesaren.</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Lenker</source>
        <translation>Lenkjer</translation>
    </message>
    <message>
        <source>Kopier {address}</source>
        <translation>Kopier {address}</translation>
    </message>
    <message>
        <source>Sett på i dag</source>
        <translation>Sett på i dag</translation>
    </message>
    <message>
        <source>{address} er sett på i dag</source>
        <translation>{address} er sett på i dag</translation>
    </message>
    <message>
        <source>Ikke sett på ennå</source>
        <translation>Ikkje sett på enno</translation>
    </message>
    <message>
        <source>Sett på {day}</source>
        <translation>Sett på {day}</translation>
    </message>
    <message>
        <source>Adressen er kopiert</source>
        <translation>Adressa er kopiert</translation>
    </message>
</context>
<context>
    <name>ListDelegate</name>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>lukket</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Uke {number}</source>
        <translation>Veke {number}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Kolonner</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Overskrift for hver uke</source>
        <translation>Overskrift for kvar veke</translation>
    </message>
    <message>
        <source>Sorter etter</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Motsatt rekkefølge</source>
        <translation>Omvend rekkjefølgje</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Innlegg i liste</source>
        <translation>Innlegg i liste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lukke uten å ha lagret?</source>
        <translation>Lukke utan å ha lagra?</translation>
    </message>
    <message>
        <source>Det siste dere skrev, kunne ikke lagres. Kopier teksten til et annet sted først.</source>
        <translation>Det siste de skreiv, kunne ikkje lagrast. Kopier teksten til ein annan stad først.</translation>
    </message>
    <message>
        <source>Lukk likevel</source>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>Bli her</source>
        <translation>Bli her</translation>
    </message>
</context>
<context>
    <name>MarkSteps</name>
    <message>
        <source>Forrige markering (Shift+F8)</source>
        <translation>Førre markering (Shift+F8)</translation>
    </message>
    <message>
        <source>Neste markering (F8)</source>
        <translation>Neste markering (F8)</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Gøym</translation>
    </message>
    <message>
        <source>Skjul markeringene</source>
        <translation>Gøym markeringane</translation>
    </message>
    <message>
        <source>Ingen markeringer</source>
        <translation>Ingen markeringar</translation>
    </message>
    <message>
        <source>1 markering</source>
        <translation>1 markering</translation>
    </message>
    <message>
        <source>{count} markeringer</source>
        <translation>{count} markeringar</translation>
    </message>
    <message>
        <source>Markering {place} av {count}</source>
        <translation>Markering {place} av {count}</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Vis markeringene</source>
        <translation>Vis markeringane</translation>
    </message>
</context>
<context>
    <name>MarkedPicture</name>
    <message>
        <source>Bilde med {count} merker</source>
        <translation>Bilete med {count} merke</translation>
    </message>
    <message>
        <source>{name}. Merke {number}, {who}</source>
        <translation>{name}. Merke {number}, {who}</translation>
    </message>
    <message>
        <source>Mellomrom velger neste merke. Piltaster flytter, Shift og piltaster endrer størrelsen. Insert lager et nytt, Delete tar bort.</source>
        <translation>Mellomrom vel neste merke. Piltastar flyttar, Shift og piltastar endrar storleiken. Insert lagar eit nytt, Delete tek bort.</translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>Hva ser man?</source>
        <translation>Kva ser ein?</translation>
    </message>
    <message>
        <source>Laget av andre</source>
        <translation>Laga av andre</translation>
    </message>
    <message>
        <source>Tegning eller logo, ingen mennesker å spørre</source>
        <translation>Teikning eller logo, ingen menneske å spørje</translation>
    </message>
    <message>
        <source>Antall, 0 for ingen</source>
        <translation>Tal, 0 for ingen</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Mennesker på bildet</source>
        <translation>Menneske på biletet</translation>
    </message>
    <message>
        <source>Mennesker i filmen</source>
        <translation>Menneske i filmen</translation>
    </message>
    <message>
        <source>Bildetekst for dem som ikke ser</source>
        <translation>Bilettekst for dei som ikkje ser</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke det?</source>
        <translation>Har de lov til å bruke det?</translation>
    </message>
    <message>
        <source>Har sagt ja</source>
        <translation>Har sagt ja</translation>
    </message>
    <message>
        <source>Hvorfor filmen går ut uten teksting</source>
        <translation>Kvifor filmen går ut utan teksting</translation>
    </message>
    <message>
        <source>Legg til tekstfil …</source>
        <translation>Legg til tekstfil …</translation>
    </message>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Sjå gjennom filmen</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>1 tekstfil er lagt ved</source>
        <translation>1 tekstfil er lagd ved</translation>
    </message>
    <message>
        <source>{n} tekstfiler er lagt ved</source>
        <translation>{n} tekstfiler er lagde ved</translation>
    </message>
    <message>
        <source>Ordne samtykke</source>
        <translation>Ordne samtykke</translation>
    </message>
    <message>
        <source>Legg ved svaret …</source>
        <translation>Legg ved svaret …</translation>
    </message>
    <message>
        <source>Sett inn kilden i teksten</source>
        <translation>Set inn kjelda i teksten</translation>
    </message>
    <message>
        <source>Film: {name}</source>
        <translation>Film: {name}</translation>
    </message>
    <message>
        <source>Foto: {name}</source>
        <translation>Foto: {name}</translation>
    </message>
    <message>
        <source>Svaret er lagt ved</source>
        <translation>Svaret er lagt ved</translation>
    </message>
</context>
<context>
    <name>MediaItem</name>
    <message>
        <source>Skjul detaljer</source>
        <translation>Gøym detaljar</translation>
    </message>
    <message>
        <source>Detaljer</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Detaljer om {name}</source>
        <translation>Detaljar om {name}</translation>
    </message>
    <message>
        <source>Se tekstingen</source>
        <translation>Sjå tekstinga</translation>
    </message>
    <message>
        <source>Lag teksting</source>
        <translation>Lag teksting</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>Legg til film eller bilde</source>
        <translation>Legg til film eller bilete</translation>
    </message>
    <message>
        <source>Ingen film eller bilder ennå. Du kan også slippe filer her.</source>
        <translation>Ingen film eller bilete enno. Du kan òg sleppe filer her.</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Legg til tekstfil</source>
        <translation>Legg til tekstfil</translation>
    </message>
    <message>
        <source>Tekstfiler (*.srt *.vtt *.ass *.ssa)</source>
        <translation>Tekstfiler (*.srt *.vtt *.ass *.ssa)</translation>
    </message>
    <message>
        <source>Utklipp {number}.png</source>
        <translation>Utklipp {number}.png</translation>
    </message>
    <message>
        <source>Velg svaret dere fikk</source>
        <translation>Vel svaret de fekk</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Styremøte</source>
        <translation>Styremøte</translation>
    </message>
    <message>
        <source>Avslutt (Esc)</source>
        <translation>Avslutt (Esc)</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} av {count}</translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>Forrige</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Ingen innlegg ennå</source>
        <translation>Ingen innlegg enno</translation>
    </message>
    <message>
        <source>Måneden er tom. Trykk Esc og legg inn det første.</source>
        <translation>Månaden er tom. Trykk Esc og legg inn det første.</translation>
    </message>
    <message>
        <source>Dette er det siste innlegget.</source>
        <translation>Dette er det siste innlegget.</translation>
    </message>
    <message>
        <source>Dette er det første innlegget.</source>
        <translation>Dette er det første innlegget.</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Kven har ansvaret?</translation>
    </message>
    <message>
        <source>Navnet blir stående som et valg i møtet.</source>
        <translation>Namnet blir ståande som eit val i møtet.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Bruk navnet</source>
        <translation>Bruk namnet</translation>
    </message>
    <message>
        <source>Noter som sak</source>
        <translation>Noter som sak</translation>
    </message>
    <message>
        <source>Saken kommer på lista over det dere skal ordne.</source>
        <translation>Saka kjem på lista over det de skal ordne.</translation>
    </message>
    <message>
        <source>Hva skal gjøres?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Lukk beskjeden</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>Sted i filmen</source>
        <translation>Stad i filmen</translation>
    </message>
    <message>
        <source>Ett sekund tilbake</source>
        <translation>Eitt sekund tilbake</translation>
    </message>
    <message>
        <source>Ett sekund fram</source>
        <translation>Eitt sekund fram</translation>
    </message>
    <message>
        <source>{at} av {end}</source>
        <translation>{at} av {end}</translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>innlegget uten tittel</source>
        <translation>innlegget utan tittel</translation>
    </message>
    <message>
        <source>Slette «{name}»?</source>
        <translation>Slette «{name}»?</translation>
    </message>
    <message>
        <source>Innlegget blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.</source>
        <translation>Innlegget blir liggjande i papirkorga i 30 dagar. Du kan òg angre med ein gong.</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Nytt innlegg denne dagen</source>
        <translation>Nytt innlegg denne dagen</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Flytt til …</translation>
    </message>
    <message>
        <source>Lag en kopi</source>
        <translation>Lag ein kopi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Slett …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Slette {count} innlegg?</source>
        <translation>Slette {count} innlegg?</translation>
    </message>
    <message>
        <source>De blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.</source>
        <translation>Dei blir liggjande i papirkorga i 30 dagar. Du kan òg angre med ein gong.</translation>
    </message>
    <message>
        <source>Samme dag</source>
        <translation>Same dag</translation>
    </message>
    <message>
        <source>Neste måned, samme ukedag</source>
        <translation>Neste månad, same vekedag</translation>
    </message>
    <message>
        <source>En annen dag …</source>
        <translation>Ein annan dag …</translation>
    </message>
    <message>
        <source>En annen kanal</source>
        <translation>Ein annan kanal</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Velg dag</source>
        <translation>Vel dag</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Neste månad</translation>
    </message>
</context>
<context>
    <name>MonthDesk</name>
    <message>
        <source>Måneden kunne ikke ses over. Prøv igjen.</source>
        <translation>Månaden kunne ikkje sjåast over. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Måneden i balanse</source>
        <translation>Månaden i balanse</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Vis balansen</source>
        <translation>Vis balansen</translation>
    </message>
    <message>
        <source>{month} i balanse</source>
        <translation>{month} i balanse</translation>
    </message>
    <message>
        <source>Ingen innlegg denne måneden ennå</source>
        <translation>Ingen innlegg denne månaden enno</translation>
    </message>
    <message>
        <source>Trykk to ganger på en dag, eller velg den med piltastene og trykk Enter. Her kommer balansen og varslene etter hvert.</source>
        <translation>Trykk to gonger på ein dag, eller vel han med piltastane og trykk Enter. Her kjem balansen og varsla etter kvart.</translation>
    </message>
    <message>
        <source>Se i idébanken</source>
        <translation>Sjå i idébanken</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Månedskalender</source>
        <translation>Månadskalender</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Flytt innlegget</source>
        <translation>Flytt innlegget</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>innlegget</translation>
    </message>
    <message>
        <source>Flytte «{name}» til …</source>
        <translation>Flytte «{name}» til …</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Behold dagen</source>
        <translation>Behald dagen</translation>
    </message>
    <message>
        <source>Flytt hit</source>
        <translation>Flytt hit</translation>
    </message>
    <message>
        <source>Kopier hit</source>
        <translation>Kopier hit</translation>
    </message>
    <message>
        <source>Kopiere {count} innlegg til …</source>
        <translation>Kopiere {count} innlegg til …</translation>
    </message>
    <message>
        <source>Flytte {count} innlegg til …</source>
        <translation>Flytte {count} innlegg til …</translation>
    </message>
    <message>
        <source>Kopiere «{name}» til …</source>
        <translation>Kopiere «{name}» til …</translation>
    </message>
    <message>
        <source>Kopier innlegget</source>
        <translation>Kopier innlegget</translation>
    </message>
    <message>
        <source>Velg dag for det første. De andre følger etter.</source>
        <translation>Vel dag for det første. Dei andre følgjer etter.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Et navn dere kjenner igjen</source>
        <translation>Eit namn de kjenner igjen</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>Neste steg</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ingenting mangler. Innlegget er slik dere vil ha det.</source>
        <translation>Ingenting manglar. Innlegget er slik de vil ha det.</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Bare styret ser dette</source>
        <translation>Berre styret ser dette</translation>
    </message>
    <message>
        <source>Teksten er lånt fra andre</source>
        <translation>Teksten er lånt frå andre</translation>
    </message>
    <message>
        <source>Kilde for teksten</source>
        <translation>Kjelde for teksten</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Sett inn kilden i teksten</source>
        <translation>Set inn kjelda i teksten</translation>
    </message>
    <message>
        <source>Kilde: {name}</source>
        <translation>Kjelde: {name}</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Nullstill filteret, gå til en annen måned, eller lag et nytt innlegg.</source>
        <translation>Nullstill filteret, gå til ein annan månad, eller lag eit nytt innlegg.</translation>
    </message>
    <message>
        <source>Ingen innlegg her</source>
        <translation>Ingen innlegg her</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Hva vises</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Bilder med mennesker</source>
        <translation>Bilete med menneske</translation>
    </message>
    <message>
        <source>Personer i registeret</source>
        <translation>Personar i registeret</translation>
    </message>
    <message>
        <source>De som har trukket samtykket</source>
        <translation>Dei som har trekt samtykket</translation>
    </message>
    <message>
        <source>Søk etter navn</source>
        <translation>Søk etter namn</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Tas ned</source>
        <translation>Skal ned</translation>
    </message>
    <message>
        <source>De som mangler noe, står først.</source>
        <translation>Dei som manglar noko, står først.</translation>
    </message>
    <message>
        <source>Ingen innlegg har bilder med mennesker ennå. Åpne et innlegg og legg til et bilde.</source>
        <translation>Ingen innlegg har bilete med menneske enno. Opne eit innlegg og legg til eit bilete.</translation>
    </message>
    <message>
        <source>Listen over steder som skal ordnes etter at noen har ombestemt seg.</source>
        <translation>Lista over stader som skal ordnast etter at nokon har ombestemt seg.</translation>
    </message>
    <message>
        <source>Ingen har trukket samtykket.</source>
        <translation>Ingen har trekt samtykket.</translation>
    </message>
    <message>
        <source>De som må spørres på nytt snart, står først.</source>
        <translation>Dei som må spørjast på nytt snart, står først.</translation>
    </message>
    <message>
        <source>Ingen er skrevet inn ennå. Merk noen på et bilde, eller trykk «Ny person».</source>
        <translation>Ingen er skrivne inn enno. Merk nokon på eit bilete, eller trykk «Ny person».</translation>
    </message>
    <message>
        <source>Ikke svart på</source>
        <translation>Ikkje svart på</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Velg kanaler for innlegget først.</source>
        <translation>Vel kanalar for innlegget først.</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>{channel}, publisert</source>
        <translation>{channel}, publisert</translation>
    </message>
    <message>
        <source>Kopier tittelen</source>
        <translation>Kopier tittelen</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Lagre bilder og filmer …</source>
        <translation>Lagre bilete og filmar …</translation>
    </message>
    <message>
        <source>Kopier bildetekst</source>
        <translation>Kopier bilettekst</translation>
    </message>
    <message>
        <source>Kopiert. Lim inn med Ctrl+V.</source>
        <translation>Kopiert. Lim inn med Ctrl+V.</translation>
    </message>
    <message>
        <source>Hvor skal filene ligge?</source>
        <translation>Kvar skal filene liggje?</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagret: {names}</source>
        <translation>Lagra: {names}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Ta med på møtet</source>
        <translation>Ta med på møtet</translation>
    </message>
    <message>
        <source>Ta {month} med på møtet</source>
        <translation>Ta {month} med på møtet</translation>
    </message>
    <message>
        <source>Møteplanen</source>
        <translation>Møteplanen</translation>
    </message>
    <message>
        <source>Kalender, en rad per innlegg, balanse og varsler</source>
        <translation>Kalender, ei rad per innlegg, balanse og varsel</translation>
    </message>
    <message>
        <source>Stor skrift</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>Innleggene som liste med 18 punkts skrift</source>
        <translation>Innlegga som liste med 18 punkts skrift</translation>
    </message>
    <message>
        <source>Alt i full tekst</source>
        <translation>Alt i full tekst</translation>
    </message>
    <message>
        <source>Hele tekstene, notater og plass til signatur</source>
        <translation>Heile tekstane, notat og plass til signatur</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Lagre PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Lagret som «{name}».</source>
        <translation>Lagra som «{name}».</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Uke</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Kvartal</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Tidsrom</source>
        <translation>Tidsrom</translation>
    </message>
    <message>
        <source>Bare innleggene som vises nå</source>
        <translation>Berre innlegga som viser no</translation>
    </message>
    <message>
        <source>Lokallagets merke …</source>
        <translation>Merket til lokallaget …</translation>
    </message>
    <message>
        <source>Kontakt nederst på siden …</source>
        <translation>Kontakt nedst på sida …</translation>
    </message>
    <message>
        <source>Alt på én side</source>
        <translation>Alt på éi side</translation>
    </message>
    <message>
        <source>Kalenderen og balansen</source>
        <translation>Kalenderen og balansen</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>Åpne saker, det som må avgjøres, og hvem som gjør hva</source>
        <translation>Opne saker, det som må avgjerast, og kven som gjer kva</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Innleggene i en uke, en måned eller et kvartal</source>
        <translation>Innlegga i ei veke, ein månad eller eit kvartal</translation>
    </message>
    <message>
        <source>Veggkalender</source>
        <translation>Veggkalender</translation>
    </message>
    <message>
        <source>Kalenderen på et A3-ark</source>
        <translation>Kalenderen på eit A3-ark</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Tolv måneder med temaer og merkedager</source>
        <translation>Tolv månader med tema og merkedagar</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Lagre planen som PDF</source>
        <translation>Lagre planen som PDF</translation>
    </message>
    <message>
        <source>Lager PDF …</source>
        <translation>Lagar PDF …</translation>
    </message>
    <message>
        <source>Gjør sidene klare for skriveren …</source>
        <translation>Gjer sidene klare for skrivaren …</translation>
    </message>
    <message>
        <source>Planen ligger i «{file}».</source>
        <translation>Planen ligg i «{file}».</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Send til skrivaren.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot sidene. Lagre planen som PDF, og skriv den ut derfra.</source>
        <translation>Skrivaren tok ikkje imot sidene. Lagre planen som PDF, og skriv han ut derfrå.</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lages. Prøv igjen.</source>
        <translation>PDF-en kunne ikkje lagast. Prøv igjen.</translation>
    </message>
    <message>
        <source>Velg lokallagets merke</source>
        <translation>Vel merket til lokallaget</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilete (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Hvem kan man spørre om planen?</source>
        <translation>Kven kan ein spørje om planen?</translation>
    </message>
    <message>
        <source>Det står nederst på hver side.</source>
        <translation>Det står nedst på kvar side.</translation>
    </message>
    <message>
        <source>Navn, telefon eller e-post</source>
        <translation>Namn, telefon eller e-post</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Forhåndsvisning, {count} sider</source>
        <translation>Førehandsvising, {count} sider</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Lagre som PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Gjør sidene klare for skriveren …</source>
        <translation>Gjer sidene klare for skrivaren …</translation>
    </message>
    <message>
        <source>Arket ligger i «{file}».</source>
        <translation>Arket ligg i «{file}».</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Sendt til skrivaren.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot arket. Prøv igjen.</source>
        <translation>Skrivaren tok ikkje imot arket. Prøv att.</translation>
    </message>
    <message>
        <source>Arket kunne ikke lages. Prøv igjen.</source>
        <translation>Arket kunne ikkje lagast. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Lim inn kommentar</source>
        <translation>Lim inn kommentar</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Veit ikkje</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Hva er skrevet?</source>
        <translation>Kva er skrive?</translation>
    </message>
    <message>
        <source>Kommentaren</source>
        <translation>Kommentaren</translation>
    </message>
    <message>
        <source>Lim inn eller skriv kommentaren først.</source>
        <translation>Lim inn eller skriv kommentaren først.</translation>
    </message>
    <message>
        <source>Hvem har skrevet den?</source>
        <translation>Kven har skrive han?</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Under hvilket innlegg?</source>
        <translation>Under kva innlegg?</translation>
    </message>
    <message>
        <source>Legg ved et skjermbilde …</source>
        <translation>Legg ved eit skjermbilete …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Se på kommentaren</source>
        <translation>Sjå på kommentaren</translation>
    </message>
    <message>
        <source>Velg skjermbilde</source>
        <translation>Vel skjermbilete</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilete (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Skjermbilde lagt ved: {name}</source>
        <translation>Skjermbilete lagt ved: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Angrer noen, lager Elleve en liste over alt som må tas ned.</source>
        <translation>Angrar nokon, lagar Elleve ei liste over alt som må takast ned.</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>Legg ved svaret …</source>
        <translation>Legg ved svaret …</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke teksten?</source>
        <translation>Har de lov til å bruke teksten?</translation>
    </message>
    <message>
        <source>Svaret er lagt ved</source>
        <translation>Svaret er lagt ved</translation>
    </message>
    <message>
        <source>Velg svaret dere fikk</source>
        <translation>Vel svaret de fekk</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Alt om personen er slettet.</source>
        <translation>Alt om personen er sletta.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Mer om {name}</source>
        <translation>Meir om {name}</translation>
    </message>
    <message>
        <source>Vis alt om personen</source>
        <translation>Vis alt om personen</translation>
    </message>
    <message>
        <source>Ta bort merket</source>
        <translation>Ta bort merket</translation>
    </message>
    <message>
        <source>Bytt bilde</source>
        <translation>Byt bilete</translation>
    </message>
    <message>
        <source>ved {moment}</source>
        <translation>ved {moment}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Kan stå tomt</source>
        <translation>Kan stå tomt</translation>
    </message>
    <message>
        <source>Mor, far eller verge</source>
        <translation>Mor, far eller verje</translation>
    </message>
    <message>
        <source>Foresattes navn</source>
        <translation>Namnet til den føresette</translation>
    </message>
    <message>
        <source>Er for barnet</source>
        <translation>Er for barnet</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Alder</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Fødselsår</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Personens eget svar</source>
        <translation>Personen sitt eige svar</translation>
    </message>
    <message>
        <source>Notat</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Skriv inn et ja</source>
        <translation>Skriv inn eit ja</translation>
    </message>
    <message>
        <source>Skjema for personen</source>
        <translation>Skjema for personen</translation>
    </message>
    <message>
        <source>Trekk samtykket …</source>
        <translation>Trekk samtykket …</translation>
    </message>
    <message>
        <source>Vis alt som er lagret</source>
        <translation>Vis alt som er lagra</translation>
    </message>
    <message>
        <source>Slett alt om personen …</source>
        <translation>Slett alt om personen …</translation>
    </message>
    <message>
        <source>Har sagt ja til</source>
        <translation>Har sagt ja til</translation>
    </message>
    <message>
        <source>Ikke skrevet ned</source>
        <translation>Ikkje skrive ned</translation>
    </message>
    <message>
        <source>Ja, vil være med</source>
        <translation>Ja, vil vere med</translation>
    </message>
    <message>
        <source>Nei, vil ikke være med</source>
        <translation>Nei, vil ikkje vere med</translation>
    </message>
    <message>
        <source>Ingenting ennå.</source>
        <translation>Ingenting enno.</translation>
    </message>
    <message>
        <source>Se og endre</source>
        <translation>Sjå og endre</translation>
    </message>
    <message>
        <source>Hent ut skjemaet …</source>
        <translation>Hent ut skjemaet …</translation>
    </message>
    <message>
        <source>personen selv</source>
        <translation>personen sjølv</translation>
    </message>
    <message>
        <source>Gitt {day} av {by}. Gjelder til {until}.</source>
        <translation>Gitt {day} av {by}. Gjeld til {until}.</translation>
    </message>
    <message>
        <source>en foresatt</source>
        <translation>ein føresett</translation>
    </message>
    <message>
        <source>Trukket tilbake {day}.</source>
        <translation>Trekt tilbake {day}.</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>Antall</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Eget bilde</source>
        <translation>Eige bilete</translation>
    </message>
    <message>
        <source>Laget av andre</source>
        <translation>Laga av andre</translation>
    </message>
    <message>
        <source>Bildetekst for dem som ikke ser</source>
        <translation>Bilettekst for dei som ikkje ser</translation>
    </message>
    <message>
        <source>Mennesker her</source>
        <translation>Menneske her</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
</context>
<context>
    <name>PictureQuestion</name>
    <message>
        <source>Dere har svart ja: teksting i bildet.</source>
        <translation>De har svart ja: teksting i biletet.</translation>
    </message>
    <message>
        <source>Dere har svart nei: bare tittel.</source>
        <translation>De har svart nei: berre tittel.</translation>
    </message>
    <message>
        <source>Er dette teksting i bildet?</source>
        <translation>Er dette teksting i biletet?</translation>
    </message>
    <message>
        <source>Ja, teksting</source>
        <translation>Ja, teksting</translation>
    </message>
    <message>
        <source>Nei, bare tittel</source>
        <translation>Nei, berre tittel</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Veit ikkje</translation>
    </message>
    <message>
        <source>Bilde fra filmen ved {time}</source>
        <translation>Bilete frå filmen ved {time}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Skjermbilde av kommentaren</source>
        <translation>Skjermbilete av kommentaren</translation>
    </message>
    <message>
        <source>En kopi du lagrer, er ikke låst. Slett den når den er brukt.</source>
        <translation>Ein kopi du lagrar, er ikkje låst. Slett han når han er brukt.</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Lagre en kopi</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Kopien kunne ikke lagres der. Velg en annen mappe.</source>
        <translation>Kopien kunne ikkje lagrast der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Ikkje lagra</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Merk en person</source>
        <translation>Merk ein person</translation>
    </message>
    <message>
        <source>i filmen</source>
        <translation>i filmen</translation>
    </message>
    <message>
        <source>i bildet</source>
        <translation>i biletet</translation>
    </message>
    <message>
        <source>1 person {where}</source>
        <translation>1 person {where}</translation>
    </message>
    <message>
        <source>{count} personer {where}</source>
        <translation>{count} personar {where}</translation>
    </message>
    <message>
        <source>{count} registrert</source>
        <translation>{count} registrerte</translation>
    </message>
</context>
<context>
    <name>PlanDoings</name>
    <message>
        <source>Legger inn eksempelplanen med bilder og filmer …</source>
        <translation>Legg inn dømeplanen med bilete og filmar …</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Snarvegar</translation>
    </message>
    <message>
        <source>Innleggene fra eksempelet kommer ved siden av deres egne. «Start vår egen plan» tar dem ut igjen.</source>
        <translation>Innlegga frå dømet kjem ved sida av dykkar eigne. «Start vår eigen plan» tek dei ut igjen.</translation>
    </message>
    <message>
        <source>Legge eksempelet inn i planen deres?</source>
        <translation>Leggje dømet inn i planen dykkar?</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>La være</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Hva heter lokallaget?</source>
        <translation>Kva heiter lokallaget?</translation>
    </message>
    <message>
        <source>Navnet står øverst på planen dere tar med på møtet.</source>
        <translation>Namnet står øvst på planen de tek med på møtet.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>For eksempel Solbukta lokallag</source>
        <translation>Til dømes Solbukta lokallag</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>Angret: {what}</source>
        <translation>Angra: {what}</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Emne</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Se mer</source>
        <translation>Sjå meir</translation>
    </message>
    <message>
        <source>Viser det som er foldet bort</source>
        <translation>Viser det som er falda bort</translation>
    </message>
    <message>
        <source>Del {place} av {count}</source>
        <translation>Del {place} av {count}</translation>
    </message>
    <message>
        <source>Velg utsnitt …</source>
        <translation>Vel utsnitt …</translation>
    </message>
    <message>
        <source>Velg utsnitt av {name}</source>
        <translation>Vel utsnitt av {name}</translation>
    </message>
    <message>
        <source>Lest opp: {words}</source>
        <translation>Lese opp: {words}</translation>
    </message>
    <message>
        <source>Bildet mangler bildetekst for dem som ikke ser</source>
        <translation>Biletet manglar bilettekst for dei som ikkje ser</translation>
    </message>
    <message>
        <source>Lenken vises som et kort</source>
        <translation>Lenkja blir vist som eit kort</translation>
    </message>
</context>
<context>
    <name>PostDraft</name>
    <message>
        <source>Innlegget</source>
        <translation>Innlegget</translation>
    </message>
    <message>
        <source>«{title}» er et utkast igjen, for noe mangler nå.</source>
        <translation>«{title}» er eit utkast igjen, for noko manglar no.</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Tilbake til måneden</source>
        <translation>Tilbake til månaden</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Endret av dere</source>
        <translation>Endra av dykk</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Flytt til …</translation>
    </message>
    <message>
        <source>Slett innlegget</source>
        <translation>Slett innlegget</translation>
    </message>
    <message>
        <source>{name}: kanskje</source>
        <translation>{name}: kanskje</translation>
    </message>
    <message>
        <source>Dupliser innlegget …</source>
        <translation>Dupliser innlegget …</translation>
    </message>
    <message>
        <source>Lettest å legge til</source>
        <translation>Lettast å leggje til</translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Uten dato</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>, klokka {clock}</source>
        <translation>, klokka {clock}</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Ingen tekst ennå.</source>
        <translation>Ingen tekst enno.</translation>
    </message>
    <message>
        <source>Noter som sak</source>
        <translation>Noter som sak</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Lokallaget deres</source>
        <translation>Lokallaget dykkar</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Ser gjennom «{name}»</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Filmen ses gjennom før den spilles.</source>
        <translation>Filmen blir sett gjennom før han blir spelt.</translation>
    </message>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Ser gjennom «{name}»</translation>
    </message>
    <message>
        <source>Trykk «Se gjennom filmen» før den spilles.</source>
        <translation>Trykk «Sjå gjennom filmen» før han blir spelt.</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Vi mener det er på plass …</source>
        <translation>Vi meiner det er på plass …</translation>
    </message>
    <message>
        <source>Vi mener det mangler …</source>
        <translation>Vi meiner det manglar …</translation>
    </message>
    <message>
        <source>Ikke aktuelt …</source>
        <translation>Ikkje aktuelt …</translation>
    </message>
    <message>
        <source>Tilbake til Elleves vurdering</source>
        <translation>Tilbake til vurderinga frå Elleve</translation>
    </message>
    <message>
        <source>De elleve kvalitetene</source>
        <translation>Dei elleve kvalitetane</translation>
    </message>
</context>
<context>
    <name>RadarLegend</name>
    <message>
        <source>Publisert</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Gjentas</source>
        <translation>Blir gjenteke</translation>
    </message>
    <message>
        <source>Avgjort av dere</source>
        <translation>Avgjort av dykk</translation>
    </message>
    <message>
        <source>Tegn på stripene: publisert, planlagt, gjentas, avgjort av dere</source>
        <translation>Teikn på stripene: publisert, planlagt, blir gjenteke, avgjort av dykk</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Det som gjentar seg, tilbake og framover</source>
        <translation>Det som gjentek seg, tilbake og framover</translation>
    </message>
    <message>
        <source>Striper</source>
        <translation>Striper</translation>
    </message>
    <message>
        <source>Veier ut</source>
        <translation>Vegar ut</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Ser over planen …</source>
        <translation>Ser over planen …</translation>
    </message>
    <message>
        <source>150 dager</source>
        <translation>150 dagar</translation>
    </message>
    <message>
        <source>Hele året</source>
        <translation>Heile året</translation>
    </message>
    <message>
        <source>Tidsrom</source>
        <translation>Tidsrom</translation>
    </message>
    <message>
        <source>Planen kunne ikke ses over. Prøv igjen.</source>
        <translation>Planen kunne ikkje sjåast over. Prøv igjen.</translation>
    </message>
    <message>
        <source>La det stå?</source>
        <translation>La det stå?</translation>
    </message>
    <message>
        <source>Skriv gjerne hvorfor. Da husker alle det, og Elleve spør ikke igjen.</source>
        <translation>Skriv gjerne kvifor. Då hugsar alle det, og Elleve spør ikkje igjen.</translation>
    </message>
    <message>
        <source>La det stå</source>
        <translation>La det stå</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} venter</source>
        <translation>{place}, {count} ventar</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Hvorfor? (kan stå tomt)</source>
        <translation>Kvifor? (kan stå tomt)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>RepetitionPanel</name>
    <message>
        <source>Det som gjentar seg</source>
        <translation>Det som gjentek seg</translation>
    </message>
    <message>
        <source>Veier ut</source>
        <translation>Vegar ut</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Språket i svaret</source>
        <translation>Språket i svaret</translation>
    </message>
    <message>
        <source>Lim det inn i kanalen selv.</source>
        <translation>Lim det inn i kanalen sjølv.</translation>
    </message>
    <message>
        <source>Svar til {name}</source>
        <translation>Svar til {name}</translation>
    </message>
    <message>
        <source>Kopier svaret og før i logg</source>
        <translation>Kopier svaret og før i logg</translation>
    </message>
    <message>
        <source>Før i logg</source>
        <translation>Før i logg</translation>
    </message>
</context>
<context>
    <name>RoomDraft</name>
    <message>
        <source>Kladd fra talegjenkjenning</source>
        <translation>Kladd frå talegjenkjenning</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Vel mappe …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kladd fra talegjenkjenning. Les gjennom hver tekst før dere lagrer.</source>
        <translation>Kladd frå talegjenkjenning. Les gjennom kvar tekst før de lagrar.</translation>
    </message>
    <message>
        <source>Mappe med talemodell</source>
        <translation>Mappe med talemodell</translation>
    </message>
    <message>
        <source>Lager kladd fra talen</source>
        <translation>Lagar kladd frå talen</translation>
    </message>
    <message>
        <source>Hørte ingen ord i filmen.</source>
        <translation>Høyrde ingen ord i filmen.</translation>
    </message>
    <message>
        <source>Kladd: les gjennom hver tekst og rett det maskinen har hørt feil.</source>
        <translation>Kladd: les gjennom kvar tekst og rett det maskina har høyrt feil.</translation>
    </message>
</context>
<context>
    <name>RoomEdits</name>
    <message>
        <source>Foreslå tider fra talen</source>
        <translation>Foreslå tider frå talen</translation>
    </message>
    <message>
        <source>Kladd fra talegjenkjenning …</source>
        <translation>Kladd frå talegjenkjenning …</translation>
    </message>
    <message>
        <source>Rett det som kan rettes</source>
        <translation>Rett det som kan rettast</translation>
    </message>
    <message>
        <source>Spill av eller pause</source>
        <translation>Spel av eller pause</translation>
    </message>
    <message>
        <source>To sekunder tilbake</source>
        <translation>To sekund tilbake</translation>
    </message>
    <message>
        <source>To sekunder fram</source>
        <translation>To sekund fram</translation>
    </message>
    <message>
        <source>Teksten kommer her</source>
        <translation>Teksten kjem her</translation>
    </message>
    <message>
        <source>Teksten går her</source>
        <translation>Teksten går her</translation>
    </message>
    <message>
        <source>Ny tekst her</source>
        <translation>Ny tekst her</translation>
    </message>
    <message>
        <source>Del teksten i to</source>
        <translation>Del teksten i to</translation>
    </message>
    <message>
        <source>Slå sammen med neste</source>
        <translation>Slå saman med neste</translation>
    </message>
    <message>
        <source>Slett teksten</source>
        <translation>Slett teksten</translation>
    </message>
    <message>
        <source>0,1 s tidligere</source>
        <translation>0,1 s tidlegare</translation>
    </message>
    <message>
        <source>0,1 s senere</source>
        <translation>0,1 s seinare</translation>
    </message>
    <message>
        <source>Forrige tekst</source>
        <translation>Førre tekst</translation>
    </message>
    <message>
        <source>Neste tekst</source>
        <translation>Neste tekst</translation>
    </message>
    <message>
        <source>Lagre teksting med filmen</source>
        <translation>Lagre tekstinga med filmen</translation>
    </message>
</context>
<context>
    <name>RoomFiles</name>
    <message>
        <source>Hent tekstfil</source>
        <translation>Hent tekstfil</translation>
    </message>
    <message>
        <source>Tekstfiler ({kinds})</source>
        <translation>Tekstfiler ({kinds})</translation>
    </message>
    <message>
        <source>Leser «{name}»</source>
        <translation>Les «{name}»</translation>
    </message>
    <message>
        <source>Lagrer tekstfila</source>
        <translation>Lagrar tekstfila</translation>
    </message>
    <message>
        <source>{name} med tekst.mp4</source>
        <translation>{name} med tekst.mp4</translation>
    </message>
    <message>
        <source>Lagre kopi med tekst</source>
        <translation>Lagre kopi med tekst</translation>
    </message>
    <message>
        <source>Brenner inn teksten i «{name}»</source>
        <translation>Brenn inn teksten i «{name}»</translation>
    </message>
    <message>
        <source>Filmen må ses gjennom først, så Elleve vet hvor noen snakker.</source>
        <translation>Filmen må sjåast gjennom først, så Elleve veit kvar nokon snakkar.</translation>
    </message>
    <message>
        <source>Fant ingen tale som mangler tekst.</source>
        <translation>Fann ingen tale som manglar tekst.</translation>
    </message>
    <message>
        <source>Satte inn {n} tomme tekster der noen snakker.</source>
        <translation>Sette inn {n} tomme tekstar der nokon snakkar.</translation>
    </message>
    <message>
        <source>Det er ingen tekster ennå. Skriv minst én tekst først.</source>
        <translation>Det er ingen tekstar enno. Skriv minst éin tekst først.</translation>
    </message>
    <message>
        <source>Fant ingen tekster i «{name}».</source>
        <translation>Fann ingen tekstar i «{name}».</translation>
    </message>
    <message>
        <source>Hentet {n} tekster fra «{name}».</source>
        <translation>Henta {n} tekstar frå «{name}».</translation>
    </message>
    <message>
        <source>Hvor skal fila ligge?</source>
        <translation>Kvar skal fila liggje?</translation>
    </message>
    <message>
        <source>Lagret {files} i «{folder}».</source>
        <translation>Lagra {files} i «{folder}».</translation>
    </message>
    <message>
        <source>Lagret teksting til «{name}»</source>
        <translation>Lagra teksting til «{name}»</translation>
    </message>
    <message>
        <source>Ser over tekstingen</source>
        <translation>Ser over tekstinga</translation>
    </message>
    <message>
        <source>Laget «{name}», som nå også ligger i planen</source>
        <translation>Laga «{name}», som no også ligg i planen</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Tilbake til {place}</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Angre i tekstene</source>
        <translation>Angre i tekstane</translation>
    </message>
    <message>
        <source>Gjør om igjen</source>
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>Hent fil</source>
        <translation>Hent fil</translation>
    </message>
    <message>
        <source>Brenn inn i kopi</source>
        <translation>Brenn inn i kopi</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Lagre tekstfil</source>
        <translation>Lagre tekstfil</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Gjenta innlegget …</source>
        <translation>Gjenta innlegget …</translation>
    </message>
    <message>
        <source>Tidligere versjoner …</source>
        <translation>Tidlegare versjonar …</translation>
    </message>
    <message>
        <source>Klargjør for publisering …</source>
        <translation>Gjer klar til publisering …</translation>
    </message>
    <message>
        <source>Gi innlegget en dato først, så kan det gjentas.</source>
        <translation>Gi innlegget ein dato først, så kan det gjentakast.</translation>
    </message>
</context>
<context>
    <name>RotaDialog</name>
    <message>
        <source>Svarvakt</source>
        <translation>Svarvakt</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Hvem svarer på kommentarer?</source>
        <translation>Kven svarar på kommentarar?</translation>
    </message>
    <message>
        <source>Én person for hver uke. Pil ned viser navn dere har brukt før.</source>
        <translation>Éin person for kvar veke. Pil ned viser namn de har brukt før.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Uke {week}, {first}–{last}</source>
        <translation>Veke {week}, {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Innlegget finnes ikke lenger.</source>
        <translation>Innlegget finst ikkje lenger.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>rad {row}</source>
        <translation>rad {row}</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>utan dato</translation>
    </message>
    <message>
        <source> kl. {clock}</source>
        <translation> kl. {clock}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Hvilke innlegg?</source>
        <translation>Kva innlegg?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bruk regelen</source>
        <translation>Bruk regelen</translation>
    </message>
    <message>
        <source>Når du bruker regelen: {what}.</source>
        <translation>Når du bruker regelen: {what}.</translation>
    </message>
    <message>
        <source>Ingen innlegg flyttes, lages eller tas bort.</source>
        <translation>Ingen innlegg blir flytta, laga eller tekne bort.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Hvor ofte?</source>
        <translation>Kor ofte?</translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Siste dag</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Dager (ta bort merket for dem som ikke skal med)</source>
        <translation>Dagar (ta bort merket for dei som ikkje skal med)</translation>
    </message>
    <message>
        <source>Velg en første dag fra og med i dag.</source>
        <translation>Vel ein første dag frå og med i dag.</translation>
    </message>
    <message>
        <source>Siste dag må være etter {day}.</source>
        <translation>Siste dag må vere etter {day}.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Lagre tekstfil</source>
        <translation>Lagre tekstfil</translation>
    </message>
    <message>
        <source>Tekstingen følger filmen i planen. Trenger dere en fil å laste opp, kryss av for kanalen.</source>
        <translation>Tekstinga følgjer filmen i planen. Treng de ei fil å laste opp, kryss av for kanalen.</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Språket i tekstene</source>
        <translation>Språket i tekstane</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.</source>
        <translation>{channel} tek ikkje tekstfil. Brenn tekstinga inn i ein kopi.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Ingen lagrede filtre ennå</source>
        <translation>Ingen lagra filter enno</translation>
    </message>
    <message>
        <source>Lagre dette filteret …</source>
        <translation>Lagre dette filteret …</translation>
    </message>
    <message>
        <source>Slett et filter</source>
        <translation>Slett eit filter</translation>
    </message>
    <message>
        <source>Lagre filteret</source>
        <translation>Lagre filteret</translation>
    </message>
    <message>
        <source>Navn på filteret</source>
        <translation>Namn på filteret</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Lagret</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Ikkje lagra</translation>
    </message>
</context>
<context>
    <name>ScoreHead</name>
    <message>
        <source>Elleve leser innlegget …</source>
        <translation>Elleve les innlegget …</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Er «{name}» på plass?</source>
        <translation>Er «{name}» på plass?</translation>
    </message>
    <message>
        <source>Mangler «{name}»?</source>
        <translation>Manglar «{name}»?</translation>
    </message>
    <message>
        <source>Er «{name}» ikke aktuelt?</source>
        <translation>Er «{name}» ikkje aktuelt?</translation>
    </message>
    <message>
        <source>Vurderingen deres går foran Elleves. Dere kan når som helst gå tilbake.</source>
        <translation>Vurderinga dykkar går føre den til Elleve. De kan når som helst gå tilbake.</translation>
    </message>
    <message>
        <source>Bruk vår vurdering</source>
        <translation>Bruk vår vurdering</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Søk i innleggene</source>
        <translation>Søk i innlegga</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lag serien</source>
        <translation>Lag serien</translation>
    </message>
    <message>
        <source>{count} innlegg: {rule}</source>
        <translation>{count} innlegg: {rule}</translation>
    </message>
    <message>
        <source>{title}. Skriv noe nytt i noen av dem, eller velg sjeldnere.</source>
        <translation>{title}. Skriv noko nytt i nokre av dei, eller vel sjeldnare.</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Ta dette ut av serien</source>
        <translation>Ta dette ut av serien</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Skriv noe nytt i det neste</source>
        <translation>Skriv noko nytt i det neste</translation>
    </message>
    <message>
        <source>Ta ut annethvert</source>
        <translation>Ta ut annakvart</translation>
    </message>
    <message>
        <source>Innleggene i serien</source>
        <translation>Innlegga i serien</translation>
    </message>
    <message>
        <source>Lag fire til</source>
        <translation>Lag fire til</translation>
    </message>
    <message>
        <source>Endre regelen …</source>
        <translation>Endre regelen …</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Se serien</source>
        <translation>Sjå serien</translation>
    </message>
    <message>
        <source>Nummer {place} av {count} i en serie: {rule}</source>
        <translation>Nummer {place} av {count} i ein serie: {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesWays</name>
    <message>
        <source>Flytte flere i serien?</source>
        <translation>Flytte fleire i serien?</translation>
    </message>
    <message>
        <source>Behold dagen</source>
        <translation>Behald dagen</translation>
    </message>
    <message>
        <source>Slette flere i serien?</source>
        <translation>Slette fleire i serien?</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Gjelder endringen flere i serien?</source>
        <translation>Gjeld endringa fleire i serien?</translation>
    </message>
    <message>
        <source>Innlegget er ett av {count} i en serie. Det som er publisert, blir stående som det er.</source>
        <translation>Innlegget er eitt av {count} i ein serie. Det som er publisert, blir ståande som det er.</translation>
    </message>
    <message>
        <source>Serien følger den samme regelen som før.</source>
        <translation>Serien følgjer den same regelen som før.</translation>
    </message>
    <message>
        <source>{count} av innleggene hører til en serie. Det som er publisert, blir stående.</source>
        <translation>{count} av innlegga høyrer til ein serie. Det som er publisert, blir ståande.</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Felles plan</source>
        <translation>Felles plan</translation>
    </message>
    <message>
        <source>Prøv forbindelsen</source>
        <translation>Prøv sambandet</translation>
    </message>
    <message>
        <source>Skriv adressen dere har fått, slik: {hint}.</source>
        <translation>Skriv adressa de har fått, slik: {hint}.</translation>
    </message>
    <message>
        <source>Prøver forbindelsen …</source>
        <translation>Prøver sambandet …</translation>
    </message>
    <message>
        <source>Databasen svarer. Det er ingen innlegg der ennå.</source>
        <translation>Databasen svarer. Det er ingen innlegg der enno.</translation>
    </message>
    <message>
        <source>Databasen svarer. Der ligger planen til {branch}, med {count} innlegg.</source>
        <translation>Databasen svarer. Der ligg planen til {branch}, med {count} innlegg.</translation>
    </message>
    <message>
        <source>Databasen svarer. Der ligger en plan med {count} innlegg.</source>
        <translation>Databasen svarer. Der ligg ein plan med {count} innlegg.</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Adressen til databasen</source>
        <translation>Adressa til databasen</translation>
    </message>
    <message>
        <source>Passord (hvis dere har fått et)</source>
        <translation>Passord (om de har fått eit)</translation>
    </message>
    <message>
        <source>Passordet blir bare liggende på denne maskinen. Det vises aldri.</source>
        <translation>Passordet blir berre liggjande på denne maskina. Det blir aldri vist.</translation>
    </message>
    <message>
        <source>Denne utgaven av Elleve mangler delen som snakker med en database, så planen kan ikke være felles ennå. Be den som satte opp Elleve, skrive «uv pip install psycopg[binary]» der Elleve ligger, og åpne Elleve på nytt.</source>
        <translation>Denne utgåva av Elleve manglar delen som snakkar med ein database, så planen kan ikkje vere felles enno. Be den som sette opp Elleve, skrive «uv pip install psycopg[binary]» der Elleve ligg, og opne Elleve på nytt.</translation>
    </message>
    <message>
        <source>Er dere flere som skriver samtidig? Da kan planen ligge i en PostgreSQL-database dere har. Bilder og filmer blir på hver maskin.</source>
        <translation>Er de fleire som skriv samstundes? Då kan planen liggje i ein PostgreSQL-database de har. Bilete og filmar blir på kvar maskin.</translation>
    </message>
    <message>
        <source>Planen er felles og ligger på «{place}».</source>
        <translation>Planen er felles og ligg på «{place}».</translation>
    </message>
    <message>
        <source>Den svarer ikke nå, så du arbeider i en kopi.</source>
        <translation>Han svarer ikkje no, så du arbeider i ein kopi.</translation>
    </message>
    <message>
        <source>Venter på å bli sendt: {count}.</source>
        <translation>Ventar på å bli sendt: {count}.</translation>
    </message>
    <message>
        <source>Sist sikkerhetskopiert hit {day}.</source>
        <translation>Sist tryggingskopiert hit {day}.</translation>
    </message>
    <message>
        <source>Ta planen med tilbake hit</source>
        <translation>Ta planen med tilbake hit</translation>
    </message>
    <message>
        <source>Denne maskinen får en kopi av den felles planen. Planen som lå her, blir tatt vare på ved siden av, og de andre fortsetter som før.</source>
        <translation>Denne maskina får ein kopi av den felles planen. Planen som låg her, blir teken vare på ved sida av, og dei andre held fram som før.</translation>
    </message>
    <message>
        <source>Gå tilbake til planen som lå her</source>
        <translation>Gå tilbake til planen som låg her</translation>
    </message>
    <message>
        <source>Den er slik den var da planen ble felles. Den felles planen blir stående.</source>
        <translation>Han er slik han var då planen vart felles. Den felles planen blir ståande.</translation>
    </message>
    <message>
        <source>Flytt planen vår dit</source>
        <translation>Flytt planen vår dit</translation>
    </message>
    <message>
        <source>Alle innlegg, også papirkurven, blir felles. Planen her blir liggende som den er.</source>
        <translation>Alle innlegg, også papirkorga, blir felles. Planen her blir liggjande som han er.</translation>
    </message>
    <message>
        <source>Planen på denne maskinen blir liggende, og kommer fram igjen når dere går tilbake.</source>
        <translation>Planen på denne maskina blir liggjande, og kjem fram att når de går tilbake.</translation>
    </message>
    <message>
        <source>Skal innleggene her med, lag en overleveringsfil først og åpne den i den felles planen.</source>
        <translation>Skal innlegga her med, lag ei overleveringsfil først og opne henne i den felles planen.</translation>
    </message>
    <message>
        <source>Bruk planen som er der</source>
        <translation>Bruk planen som er der</translation>
    </message>
</context>
<context>
    <name>SharedDoings</name>
    <message>
        <source>Flytter planen …</source>
        <translation>Flyttar planen …</translation>
    </message>
    <message>
        <source>Planen er felles nå. Det de andre skriver, kommer fram av seg selv.</source>
        <translation>Planen er felles no. Det dei andre skriv, kjem fram av seg sjølv.</translation>
    </message>
    <message>
        <source>Henter planen hit …</source>
        <translation>Hentar planen hit …</translation>
    </message>
    <message>
        <source>Du bruker planen på denne maskinen igjen.</source>
        <translation>Du bruker planen på denne maskina att.</translation>
    </message>
</context>
<context>
    <name>SharedKeeper</name>
    <message>
        <source>Du arbeider i kopien fra {day}. Det du endrer, blir sendt når databasen svarer igjen.</source>
        <translation>Du arbeider i kopien frå {day}. Det du endrar, blir sendt når databasen svarer att.</translation>
    </message>
    <message>
        <source>Den felles planen svarer igjen. Det du har endret, blir sendt.</source>
        <translation>Den felles planen svarer att. Det du har endra, blir sendt.</translation>
    </message>
    <message>
        <source>Den felles planen svarer igjen, og alt er sendt.</source>
        <translation>Den felles planen svarer att, og alt er sendt.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>«{later}» ligner på «{earlier}»</source>
        <translation>«{later}» liknar på «{earlier}»</translation>
    </message>
    <message>
        <source>Understreket: like ord. Fet: nytt</source>
        <translation>Understreka: like ord. Feit: nytt</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>utan dato</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Varsler {count}</source>
        <translation>Varsel {count}</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Varsler</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Vis i panelet</source>
        <translation>Vis i panelet</translation>
    </message>
</context>
<context>
    <name>SoundMeter</name>
    <message>
        <source>Lydstyrke</source>
        <translation>Lydstyrke</translation>
    </message>
</context>
<context>
    <name>SpellWatch</name>
    <message>
        <source>Ingen ukjente ord</source>
        <translation>Ingen ukjende ord</translation>
    </message>
    <message>
        <source>Ingen forslag</source>
        <translation>Ingen framlegg</translation>
    </message>
    <message>
        <source>«{word}» er riktig</source>
        <translation>«{word}» er rett</translation>
    </message>
    <message>
        <source>Andre ord for «{word}»</source>
        <translation>Andre ord for «{word}»</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Steg {place} av {count}</source>
        <translation>Steg {place} av {count}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Vidare</translation>
    </message>
</context>
<context>
    <name>StripList</name>
    <message>
        <source>Hva som gjentar seg. Høyre og venstre pil bretter ut og sammen</source>
        <translation>Kva som gjentek seg. Høgre og venstre pil brettar ut og saman</translation>
    </message>
</context>
<context>
    <name>SuggestionTip</name>
    <message>
        <source>Se innlegget</source>
        <translation>Sjå innlegget</translation>
    </message>
    <message>
        <source>Neste forslag</source>
        <translation>Neste forslag</translation>
    </message>
</context>
<context>
    <name>TakeDownView</name>
    <message>
        <source>{name} trakk samtykket {day}</source>
        <translation>{name} trekte samtykket {day}</translation>
    </message>
    <message>
        <source>{done} av {count} steder er ordnet.</source>
        <translation>{done} av {count} stader er ordna.</translation>
    </message>
    <message>
        <source>Personen er ikke brukt noe sted.</source>
        <translation>Personen er ikkje brukt nokon stad.</translation>
    </message>
    <message>
        <source>Slett bildene fra Elleve …</source>
        <translation>Slett bileta frå Elleve …</translation>
    </message>
    <message>
        <source>Slett alt om personen …</source>
        <translation>Slett alt om personen …</translation>
    </message>
    <message>
        <source>Ordnet: {place}</source>
        <translation>Ordna: {place}</translation>
    </message>
    <message>
        <source>Ordnet</source>
        <translation>Ordna</translation>
    </message>
    <message>
        <source>Kopier adressen</source>
        <translation>Kopier adressa</translation>
    </message>
    <message>
        <source>Ta ut bildet</source>
        <translation>Ta ut biletet</translation>
    </message>
    <message>
        <source>Ta ut bildet av «{title}»</source>
        <translation>Ta ut biletet av «{title}»</translation>
    </message>
    <message>
        <source>Åpne innlegget</source>
        <translation>Opne innlegget</translation>
    </message>
    <message>
        <source>Åpne «{title}»</source>
        <translation>Opne «{title}»</translation>
    </message>
    <message>
        <source>innlegget uten tittel</source>
        <translation>innlegget utan tittel</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>utan dato</translation>
    </message>
    <message>
        <source>Planlagt {day}: {title}</source>
        <translation>Planlagt {day}: {title}</translation>
    </message>
    <message>
        <source>{channel}, publisert {day}: {title}</source>
        <translation>{channel}, publisert {day}: {title}</translation>
    </message>
    <message>
        <source>{words}. Ordnet {day}</source>
        <translation>{words}. Ordna {day}</translation>
    </message>
    <message>
        <source>Når alt er krysset av, kan bildene og opplysningene slettes.</source>
        <translation>Når alt er kryssa av, kan bileta og opplysningane slettast.</translation>
    </message>
    <message>
        <source>Alt er ordnet. Nå kan bildene slettes fra Elleve.</source>
        <translation>Alt er ordna. No kan bileta slettast frå Elleve.</translation>
    </message>
    <message>
        <source>Alt er ordnet. Slett opplysningene om personen når dere ikke trenger dem lenger.</source>
        <translation>Alt er ordna. Slett opplysningane om personen når de ikkje treng dei lenger.</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Teksten</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Skriv det dere vil si</source>
        <translation>Skriv det de vil seie</translation>
    </message>
    <message>
        <source>Skriv egen tekst</source>
        <translation>Skriv eigen tekst</translation>
    </message>
    <message>
        <source>Bruk felles tekst</source>
        <translation>Bruk felles tekst</translation>
    </message>
    <message>
        <source>{name} bruker felles tekst</source>
        <translation>{name} bruker felles tekst</translation>
    </message>
    <message>
        <source>Tekst for {name}</source>
        <translation>Tekst for {name}</translation>
    </message>
    <message>
        <source>«se mer» i {channel}</source>
        <translation>«sjå meir» i {channel}</translation>
    </message>
</context>
<context>
    <name>TextTabs</name>
    <message>
        <source>Tekst for</source>
        <translation>Tekst for</translation>
    </message>
    <message>
        <source>Felles tekst</source>
        <translation>Felles tekst</translation>
    </message>
    <message>
        <source>Egen tekst for …</source>
        <translation>Eigen tekst for …</translation>
    </message>
    <message>
        <source>egen tekst</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>felles tekst</source>
        <translation>felles tekst</translation>
    </message>
    <message>
        <source>Egen tekst for {name}</source>
        <translation>Eigen tekst for {name}</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Ta vare på emneknaggene i teksten …</source>
        <translation>Ta vare på emneknaggane i teksten …</translation>
    </message>
    <message>
        <source>Ordne emneknagger …</source>
        <translation>Ordne emneknaggar …</translation>
    </message>
    <message>
        <source>Faste uttrykk</source>
        <translation>Faste uttrykk</translation>
    </message>
    <message>
        <source>Ta vare på de merkede ordene …</source>
        <translation>Ta vare på dei merkte orda …</translation>
    </message>
    <message>
        <source>Lagre innlegget som mal …</source>
        <translation>Lagre innlegget som mal …</translation>
    </message>
    <message>
        <source>Ordne maler og uttrykk …</source>
        <translation>Ordne malar og uttrykk …</translation>
    </message>
    <message>
        <source>Hva skal malen hete?</source>
        <translation>Kva skal malen heite?</translation>
    </message>
    <message>
        <source>Hva skal gruppen hete?</source>
        <translation>Kva skal gruppa heite?</translation>
    </message>
    <message>
        <source>Hva skal uttrykket hete?</source>
        <translation>Kva skal uttrykket heite?</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Bilder i innlegget</source>
        <translation>Bilete i innlegget</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Lenke til innlegget (kan stå tomt)</source>
        <translation>Lenkje til innlegget (kan stå tomt)</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publisert i {channel} {day}</source>
        <translation>Publisert i {channel} {day}</translation>
    </message>
    <message>
        <source>Lagre dato og adresse</source>
        <translation>Lagre dato og adresse</translation>
    </message>
    <message>
        <source>Merk som publisert i {channel}</source>
        <translation>Merk som publisert i {channel}</translation>
    </message>
    <message>
        <source>Ikke publisert likevel</source>
        <translation>Ikkje publisert likevel</translation>
    </message>
    <message>
        <source>Skriv dagen det gikk ut.</source>
        <translation>Skriv dagen det gjekk ut.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sted i filmen: {at} av {length}</source>
        <translation>Stad i filmen: {at} av {length}</translation>
    </message>
    <message>
        <source>Tale</source>
        <translation>Tale</translation>
    </message>
    <message>
        <source>Teksting</source>
        <translation>Teksting</translation>
    </message>
    <message>
        <source>ikke hørt gjennom ennå</source>
        <translation>ikkje høyrt gjennom enno</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Gi innlegget en tittel</source>
        <translation>Gi innlegget ein tittel</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Skal ut</source>
        <translation>Skal ut</translation>
    </message>
    <message>
        <source>Må tas ned</source>
        <translation>Må takast ned</translation>
    </message>
    <message>
        <source>Svar på kommentarer til disse</source>
        <translation>Svar på kommentarar til desse</translation>
    </message>
    <message>
        <source>Kommer de neste dagene</source>
        <translation>Kjem dei neste dagane</translation>
    </message>
    <message>
        <source>Ingenting venter på dere i dag.</source>
        <translation>Ingenting ventar på dykk i dag.</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Svarvakt …</source>
        <translation>Svarvakt …</translation>
    </message>
    <message>
        <source>{name} svarer på kommentarer i dag</source>
        <translation>{name} svarar på kommentarar i dag</translation>
    </message>
    <message>
        <source>Svarvakten følger med på alle kanalene denne uka.</source>
        <translation>Svarvakta følgjer med på alle kanalane denne veka.</translation>
    </message>
    <message>
        <source>Ingen har svarvakt denne uka</source>
        <translation>Ingen har svarvakt denne veka</translation>
    </message>
    <message>
        <source>Sett opp hvem som svarer på kommentarer.</source>
        <translation>Set opp kven som svarar på kommentarar.</translation>
    </message>
    <message>
        <source>Sett opp</source>
        <translation>Set opp</translation>
    </message>
    <message>
        <source>Må avgjøres</source>
        <translation>Må avgjerast</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Er publisert</source>
        <translation>Er publisert</translation>
    </message>
    <message>
        <source>Er tatt ned</source>
        <translation>Er teke ned</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Skulle vært ute {day}</source>
        <translation>Skulle vore ute {day}</translation>
    </message>
    <message>
        <source>kl. {clock}</source>
        <translation>kl. {clock}</translation>
    </message>
    <message>
        <source>Svarvakt: {name}</source>
        <translation>Svarvakt: {name}</translation>
    </message>
    <message>
        <source>Notert {day}</source>
        <translation>Notert {day}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Klargjør …</source>
        <translation>Gjer klar …</translation>
    </message>
    <message>
        <source>Svarvakten er satt innlegg for innlegg</source>
        <translation>Svarvakta er sett innlegg for innlegg</translation>
    </message>
    <message>
        <source>Én kan også ha den hele uka.</source>
        <translation>Éin kan òg ha henne heile veka.</translation>
    </message>
</context>
<context>
    <name>UnansweredView</name>
    <message>
        <source>Ikke svart på</source>
        <translation>Ikkje svart på</translation>
    </message>
    <message>
        <source>Ingen personer (0)</source>
        <translation>Ingen personar (0)</translation>
    </message>
    <message>
        <source>Merk personer (Enter)</source>
        <translation>Merk personar (Enter)</translation>
    </message>
    <message>
        <source>Alt er svart på.</source>
        <translation>Alt er svart på.</translation>
    </message>
    <message>
        <source>Er det mennesker i filmen?</source>
        <translation>Er det menneske i filmen?</translation>
    </message>
    <message>
        <source>Er det mennesker på bildet?</source>
        <translation>Er det menneske på biletet?</translation>
    </message>
    <message>
        <source>Se gjennom hele filmen først: noen kan komme inn senere.</source>
        <translation>Sjå gjennom heile filmen først: nokon kan kome inn seinare.</translation>
    </message>
    <message>
        <source>Også de bakerst, og de som bare ses bakfra.</source>
        <translation>Også dei bakarst, og dei som berre er sett bakfrå.</translation>
    </message>
</context>
<context>
    <name>UndatedPosts</name>
    <message>
        <source>Idéer uten dato</source>
        <translation>Idear utan dato</translation>
    </message>
    <message>
        <source>Ny idé</source>
        <translation>Ny idé</translation>
    </message>
    <message>
        <source>Legg inn det dere kommer på. Dato kan vente.</source>
        <translation>Legg inn det de kjem på. Dato kan vente.</translation>
    </message>
    <message>
        <source>Ingen idéer ennå</source>
        <translation>Ingen idear enno</translation>
    </message>
</context>
<context>
    <name>VerdictHead</name>
    <message>
        <source>Endre regel …</source>
        <translation>Endre regel …</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Om regelen</source>
        <translation>Om regelen</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Sjå gjennom filmen</translation>
    </message>
    <message>
        <source>Rett det som kan rettes</source>
        <translation>Rett det som kan rettast</translation>
    </message>
    <message>
        <source>Rydder overlapp, opphold og linjedeling. Kan angres.</source>
        <translation>Ryddar overlapp, opphald og linjedeling. Kan angrast.</translation>
    </message>
    <message>
        <source>Lag innlegg av filmen</source>
        <translation>Lag innlegg av filmen</translation>
    </message>
    <message>
        <source>Ta bort fra planen</source>
        <translation>Ta bort frå planen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versjoner, den nyeste først</source>
        <translation>Versjonar, den nyaste først</translation>
    </message>
    <message>
        <source>Hent tilbake denne</source>
        <translation>Hent tilbake denne</translation>
    </message>
    <message>
        <source>Ingen ennå. De kommer av seg selv når dere endrer innlegget.</source>
        <translation>Ingen enno. Dei kjem av seg sjølve når de endrar innlegget.</translation>
    </message>
    <message>
        <source>Teksten er den samme.</source>
        <translation>Teksten er den same.</translation>
    </message>
    <message>
        <source>Fra denne versjonen til nå</source>
        <translation>Frå denne versjonen til no</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Hele planen kunne ikke hentes. Prøv igjen.</source>
        <translation>Heile planen kunne ikkje hentast. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Innlegg med varsler</source>
        <translation>Innlegg med varsel</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Det andre innlegget finnes ikke lenger.</source>
        <translation>Det andre innlegget finst ikkje lenger.</translation>
    </message>
</context>
<context>
    <name>WeekDelegate</name>
    <message>
        <source>nå {clock}</source>
        <translation>no {clock}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Ukeplan med timer</source>
        <translation>Vekeplan med timar</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Velkommen</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>Planlegg en måned med innlegg, se hva hvert innlegg har og mangler, og ta planen med på styremøtet.</source>
        <translation>Planlegg ein månad med innlegg, sjå kva kvart innlegg har og manglar, og ta planen med på styremøtet.</translation>
    </message>
    <message>
        <source>Se på en ferdig desember</source>
        <translation>Sjå på ein ferdig desember</translation>
    </message>
    <message>
        <source>En eksempelplan fra et oppdiktet lokallag. Prøv alt.</source>
        <translation>Ein dømeplan frå eit oppdikta lokallag. Prøv alt.</translation>
    </message>
    <message>
        <source>Start vår egen plan</source>
        <translation>Start vår eigen plan</translation>
    </message>
    <message>
        <source>Skriv navnet på lokallaget, så er dere i gang.</source>
        <translation>Skriv namnet på lokallaget, så er de i gang.</translation>
    </message>
    <message>
        <source>Hent en plan</source>
        <translation>Hent ein plan</translation>
    </message>
    <message>
        <source>Fra et regneark, en kalender eller en annen maskin.</source>
        <translation>Frå eit rekneark, ein kalender eller ei anna maskin.</translation>
    </message>
    <message>
        <source>Alt blir liggende på denne maskinen. Elleve bruker aldri nettet.</source>
        <translation>Alt blir liggjande på denne maskina. Elleve bruker aldri nettet.</translation>
    </message>
    <message>
        <source>Arbeider</source>
        <translation>Arbeider</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Tekst {size} %</source>
        <translation>Tekst {size} %</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>WideCardDelegate</name>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>WorkedDialog</name>
    <message>
        <source>Hva virket?</source>
        <translation>Kva verka?</translation>
    </message>
    <message>
        <source>Publiserte innlegg, størst rekkevidde først</source>
        <translation>Publiserte innlegg, størst rekkjevidd først</translation>
    </message>
    <message>
        <source>De elleve og rekkevidden</source>
        <translation>Dei elleve og rekkjevidda</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>De elleve</source>
        <translation>Dei elleve</translation>
    </message>
    <message>
        <source>Hva som vises</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Ingen publiserte innlegg har tall ennå. Last ned innholdet fra Meta Business Suite, LinkedIn eller X, og hent fila inn i planen.</source>
        <translation>Ingen publiserte innlegg har tal enno. Last ned innhaldet frå Meta Business Suite, LinkedIn eller X, og hent fila inn i planen.</translation>
    </message>
    <message>
        <source>{count} innlegg har tall. Det er for få til å si hva som virker, men de kan ses på ett for ett.</source>
        <translation>{count} innlegg har tal. Det er for få til å seie kva som verkar, men ein kan sjå på dei eitt for eitt.</translation>
    </message>
    <message>
        <source>{count} innlegg har tall. De forteller hva som hendte, ikke hvorfor: dagen, bildet og tilfeldigheter spiller også inn. Kommentarer fra dem dere er til for, er mer verdt enn rekkevidde.</source>
        <translation>{count} innlegg har tal. Dei fortel kva som hende, ikkje kvifor: dagen, biletet og tilfeldet spelar òg inn. Kommentarar frå dei de er til for, er meir verde enn rekkjevidd.</translation>
    </message>
    <message>
        <source>nådde {count}</source>
        <translation>nådde {count}</translation>
    </message>
    <message>
        <source>{count} reaksjoner</source>
        <translation>{count} reaksjonar</translation>
    </message>
    <message>
        <source>{count} kommentarer</source>
        <translation>{count} kommentarar</translation>
    </message>
    <message>
        <source>{count} delinger</source>
        <translation>{count} delingar</translation>
    </message>
    <message>
        <source>{met} av 11</source>
        <translation>{met} av 11</translation>
    </message>
    <message>
        <source>For få innlegg til å sammenligne: {with_it} med, {without} uten.</source>
        <translation>For få innlegg til å samanlikne: {with_it} med, {without} utan.</translation>
    </message>
    <message>
        <source>Det midterste innlegget nådde {with_it:.0f} med ({count}) og {without:.0f} uten ({others}).</source>
        <translation>Det midtarste innlegget nådde {with_it:.0f} med ({count}) og {without:.0f} utan ({others}).</translation>
    </message>
    <message>
        <source>Verdt en prat.</source>
        <translation>Verdt ein prat.</translation>
    </message>
    <message>
        <source>Liten forskjell.</source>
        <translation>Liten skilnad.</translation>
    </message>
</context>
<context>
    <name>WriterPanel</name>
    <message>
        <source>Ukjent</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>Venter</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Steg for steg</source>
        <translation>Steg for steg</translation>
    </message>
    <message>
        <source>Hat eller trusler?</source>
        <translation>Hat eller truslar?</translation>
    </message>
    <message>
        <source>Hopp over trappa. Ta et bilde, fjern straks og si fra til sekretariatet.</source>
        <translation>Hopp over trappa. Ta eit bilete, fjern straks og sei frå til sekretariatet.</translation>
    </message>
    <message>
        <source>Ingen kontakt er skrevet inn.</source>
        <translation>Ingen kontakt er skriven inn.</translation>
    </message>
    <message>
        <source>Kontakt i sekretariatet …</source>
        <translation>Kontakt i sekretariatet …</translation>
    </message>
    <message>
        <source>Kritikk er aldri brudd</source>
        <translation>Kritikk er aldri brot</translation>
    </message>
    <message>
        <source>Er dere i tvil, la den stå og svar.</source>
        <translation>Er de i tvil, la han stå og svar.</translation>
    </message>
    <message>
        <source>Har ikke skrevet til dere før.</source>
        <translation>Har ikkje skrive til dykk før.</translation>
    </message>
    <message>
        <source>Har skrevet {count} før. Ingen brudd.</source>
        <translation>Har skrive {count} før. Ingen brot.</translation>
    </message>
    <message>
        <source>Har skrevet {count} før. Brudd: {breaches}.</source>
        <translation>Har skrive {count} før. Brot: {breaches}.</translation>
    </message>
    <message>
        <source>Her er dere nå</source>
        <translation>Her er de no</translation>
    </message>
    <message>
        <source>Navnet er låst. Det vises når samtykkeregisteret er åpent.</source>
        <translation>Namnet er låst. Det blir vist når samtykkeregisteret er ope.</translation>
    </message>
</context>
<context>
    <name>YearDelegate</name>
    <message>
        <source>+{count} til</source>
        <translation>+{count} til</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Året, måned for måned</source>
        <translation>Året, månad for månad</translation>
    </message>
</context>
</TS>
