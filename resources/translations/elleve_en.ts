<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Brukerhåndbok</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>{problem} Vil du bruke sikkerhetskopien fra {backup}?</source>
        <translation>{problem} Do you want to use the backup from {backup}?</translation>
    </message>
    <message>
        <source>Planen er skadet</source>
        <translation>The plan is damaged</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Bruk sikkerhetskopien</source>
        <translation>Use the backup</translation>
    </message>
    <message>
        <source>Åpne menyen</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Ny idé uten dato</source>
        <translation>New idea without a date</translation>
    </message>
    <message>
        <source>Lagre måneden som PDF …</source>
        <translation>Save the month as PDF …</translation>
    </message>
    <message>
        <source>Skriv ut måneden …</source>
        <translation>Print the month …</translation>
    </message>
    <message>
        <source>Papirkurv …</source>
        <translation>Trash …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Se på eksempelplanen</source>
        <translation>Look at the example plan</translation>
    </message>
    <message>
        <source>Start vår egen plan …</source>
        <translation>Start our own plan …</translation>
    </message>
    <message>
        <source>Navnet på lokallaget …</source>
        <translation>Name of the branch …</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre tekst</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Åpning</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Kvalitet</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>utbrettet</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>brettet sammen</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>{count} innlegg er nå idéer uten dato</source>
        <translation>{count} posts are now ideas without a date</translation>
    </message>
    <message>
        <source>Flyttet {post} til {day} kl. {clock}</source>
        <translation>Moved {post} to {day} at {clock}</translation>
    </message>
    <message>
        <source>Flyttet {post} til {day}, uten klokkeslett</source>
        <translation>Moved {post} to {day}, without a time</translation>
    </message>
    <message>
        <source>{count} innlegg</source>
        <translation>{count} posts</translation>
    </message>
    <message>
        <source>{name} er nå ansvarlig for {those}</source>
        <translation>{name} is now responsible for {those}</translation>
    </message>
    <message>
        <source>Ingen er nå ansvarlig for {those}</source>
        <translation>Nobody is now responsible for {those}</translation>
    </message>
    <message>
        <source>Kopierte {count} innlegg</source>
        <translation>Copied {count} posts</translation>
    </message>
    <message>
        <source>Kopierte {post} til {channel}</source>
        <translation>Copied {post} to {channel}</translation>
    </message>
    <message>
        <source>Slettet {count} innlegg</source>
        <translation>Deleted {count} posts</translation>
    </message>
    <message>
        <source>Flyttet {count} innlegg, det første til {day}</source>
        <translation>Moved {count} posts, the first to {day}</translation>
    </message>
    <message>
        <source>{post} ({reasons:lower})</source>
        <translation>{post} ({reasons:lower})</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{those} kan ikke bli klart ennå.</source>
        <translation>{those} cannot be ready yet.</translation>
    </message>
    <message>
        <source>{those} kan ikke bli klare ennå.</source>
        <translation>{those} cannot be ready yet.</translation>
    </message>
    <message>
        <source>{count} innlegg er nå idéer</source>
        <translation>{count} posts are now ideas</translation>
    </message>
    <message>
        <source>{count} innlegg er nå utkast</source>
        <translation>{count} posts are now drafts</translation>
    </message>
    <message>
        <source>{count} innlegg er nå klare</source>
        <translation>{count} posts are now ready</translation>
    </message>
    <message>
        <source>{count} innlegg er nå publiserte</source>
        <translation>{count} posts are now published</translation>
    </message>
    <message>
        <source>{count} innlegg er nå avlyste</source>
        <translation>{count} posts are now cancelled</translation>
    </message>
    <message>
        <source>«{title}»</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>første {day}</source>
        <translation>first {day}</translation>
    </message>
    <message>
        <source>siste {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <source>gjentar seg: {note}</source>
        <translation>repeats: {note}</translation>
    </message>
    <message>
        <source>{backup} (skadet, kan ikke brukes)</source>
        <translation>{backup} (damaged, cannot be used)</translation>
    </message>
    <message>
        <source>Hent fram en sikkerhetskopi?</source>
        <translation>Bring back a backup?</translation>
    </message>
    <message>
        <source>Planen slik den er nå, blir tatt vare på ved siden av. Bilder og filmer røres ikke.</source>
        <translation>The plan as it is now is kept beside it. Pictures and videos are left as they are.</translation>
    </message>
    <message>
        <source>Sikkerhetskopier, nyeste først</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Behold planen</source>
        <translation>Keep the plan</translation>
    </message>
    <message>
        <source>Hent et innlegg tilbake?</source>
        <translation>Bring back a post?</translation>
    </message>
    <message>
        <source>Slettede innlegg blir liggende her i 30 dager.</source>
        <translation>Deleted posts stay here for 30 days.</translation>
    </message>
    <message>
        <source>Slettede innlegg</source>
        <translation>Deleted posts</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>La det ligge</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>slettet {day}</source>
        <translation>deleted {day}</translation>
    </message>
    <message>
        <source>Noe gikk galt i Elleve. Det dere har skrevet, er lagret.</source>
        <translation>Something went wrong in Elleve. What you have written is saved.</translation>
    </message>
    <message>
        <source>Start Elleve på nytt hvis noe ser rart ut. Detaljene under kan kopieres til hjelp.</source>
        <translation>Restart Elleve if anything looks odd. The details below can be copied when you ask for help.</translation>
    </message>
    <message>
        <source>Språk på knapper og menyer</source>
        <translation>Language of buttons and menus</translation>
    </message>
    <message>
        <source>Ingen innlegg har varsler</source>
        <translation>No posts have warnings</translation>
    </message>
    <message>
        <source>1 innlegg har varsel</source>
        <translation>1 post has warnings</translation>
    </message>
    <message>
        <source>{count} innlegg har varsler</source>
        <translation>{count} posts have warnings</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Ingenting mangler.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>{count} mangler.</source>
        <translation>{count} missing.</translation>
    </message>
    <message>
        <source>Mangler {those}.</source>
        <translation>Missing: {those}.</translation>
    </message>
    <message>
        <source>{count} tegn over grensen</source>
        <translation>{count} characters too long</translation>
    </message>
    <message>
        <source>{count} tegn</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{size} av {shown} før «se mer»</source>
        <translation>{size} of {shown} before “see more”</translation>
    </message>
    <message>
        <source>{shown} av {size} vises før «se mer»</source>
        <translation>{shown} of {size} shown before “see more”</translation>
    </message>
    <message>
        <source>{size} av {most} tegn</source>
        <translation>{size} of {most} characters</translation>
    </message>
    <message>
        <source>{count} samtykke mangler</source>
        <translation>Consents missing: {count}</translation>
    </message>
    <message>
        <source>Mangler teksting</source>
        <translation>No subtitles</translation>
    </message>
    <message>
        <source>Ikke sett gjennom</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Er det mennesker her?</source>
        <translation>Are there people here?</translation>
    </message>
    <message>
        <source>Bildeteksten er for lang</source>
        <translation>The alt text is too long</translation>
    </message>
    <message>
        <source>Mangler bildetekst</source>
        <translation>No alt text</translation>
    </message>
    <message>
        <source>Mangler tillatelse</source>
        <translation>No permission</translation>
    </message>
    <message>
        <source>Mangler kilde</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>Har teksting</source>
        <translation>Has subtitles</translation>
    </message>
    <message>
        <source>Har bildetekst</source>
        <translation>Has alt text</translation>
    </message>
    <message>
        <source>Samtykke i orden</source>
        <translation>Consent in order</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>august</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>jan.</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>feb.</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>aug.</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>sep.</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>okt.</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>nov.</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>des.</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>mandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>søndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>man.</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>tir.</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>ons.</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>tor.</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>fre.</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>lør.</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>søn.</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>null</source>
        <translation>no</translation>
    </message>
    <message>
        <source>én</source>
        <translation>one</translation>
    </message>
    <message>
        <source>to</source>
        <translation>two</translation>
    </message>
    <message>
        <source>tre</source>
        <translation>three</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>four</translation>
    </message>
    <message>
        <source>fem</source>
        <translation>five</translation>
    </message>
    <message>
        <source>seks</source>
        <translation>six</translation>
    </message>
    <message>
        <source>sju</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>åtte</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>ni</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>ti</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>elleve</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>tolv</source>
        <translation>twelve</translation>
    </message>
    <message>
        <source>{month:capital} {year}</source>
        <translation>{month:capital} {year}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>ett</source>
        <translation>one</translation>
    </message>
    <message>
        <source>uke {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{count} innlegg, første: {first}</source>
        <translation>{count} posts, first: {first}</translation>
    </message>
    <message>
        <source>1 innlegg, første: {first}</source>
        <translation>1 post, first: {first}</translation>
    </message>
    <message>
        <source>ingen innlegg</source>
        <translation>no posts</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>{count} av 11</source>
        <translation>{count} of 11</translation>
    </message>
    <message>
        <source>1 varsel: {first}</source>
        <translation>1 warning: {first}</translation>
    </message>
    <message>
        <source>{count} varsler: {first}</source>
        <translation>{count} warnings: {first}</translation>
    </message>
    <message>
        <source>Ingenting gjentar seg</source>
        <translation>Nothing repeats itself</translation>
    </message>
    <message>
        <source>Én ting gjentar seg</source>
        <translation>One thing repeats itself</translation>
    </message>
    <message>
        <source>{count} ting gjentar seg</source>
        <translation>{count} things repeat</translation>
    </message>
    <message>
        <source>På plass</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Kanskje</source>
        <translation>Maybe</translation>
    </message>
    <message>
        <source>Ikke aktuelt</source>
        <translation>Not relevant</translation>
    </message>
    <message>
        <source>{count} mangler, og {maybe} er kanskje.</source>
        <translation>{count} missing, and {maybe} maybe.</translation>
    </message>
    <message>
        <source>Ingen mangler, men {maybe} er kanskje.</source>
        <translation>None missing, but {maybe} maybe.</translation>
    </message>
    <message>
        <source>Ingen mangler.</source>
        <translation>None missing.</translation>
    </message>
    <message>
        <source>Endret av dere</source>
        <translation>Changed by you</translation>
    </message>
    <message>
        <source>Dere mener det er på plass</source>
        <translation>You think it is in place</translation>
    </message>
    <message>
        <source>Dere mener det mangler</source>
        <translation>You think it is missing</translation>
    </message>
    <message>
        <source>Ikke aktuelt for dette innlegget</source>
        <translation>Not relevant for this post</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nettside</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Medlemsblad</source>
        <translation>Member magazine</translation>
    </message>
    <message>
        <source>Oppslagstavle</source>
        <translation>Notice board</translation>
    </message>
    <message>
        <source>Brev og SMS</source>
        <translation>Letters and texts</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Stopper «Klar»</source>
        <translation>Stops “Ready”</translation>
    </message>
    <message>
        <source>Bør ses på</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bilde</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Bildeserie</source>
        <translation>Picture series</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Reel eller story</source>
        <translation>Reel or story</translation>
    </message>
    <message>
        <source>Lenke</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Avstemning</source>
        <translation>Poll</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Direkte</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Idé</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Publisert</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Avlyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Følelser</source>
        <translation>Feeling</translation>
    </message>
    <message>
        <source>Mennesker</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Svar og samspill</source>
        <translation>Answers and interplay</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Overraskelse</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Glede og humor</source>
        <translation>Joy and humour</translation>
    </message>
    <message>
        <source>Kunnskap</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Nytenkning</source>
        <translation>Something new</translation>
    </message>
    <message>
        <source>Variasjon</source>
        <translation>Variety</translation>
    </message>
    <message>
        <source>By på deg selv</source>
        <translation>Something of yourself</translation>
    </message>
    <message>
        <source>{some} og {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>{name}, uke {week}: {count} innlegg</source>
        <translation>{name}, week {week}: {count} posts</translation>
    </message>
    <message>
        <source>{name} – kanskje</source>
        <translation>{name} – perhaps</translation>
    </message>
    <message>
        <source>{name} er nå ansvarlig for {post}</source>
        <translation>{name} is now responsible for {post}</translation>
    </message>
    <message>
        <source>Notert som sak om {post}</source>
        <translation>Noted as an item about {post}</translation>
    </message>
    <message>
        <source>Notert som sak</source>
        <translation>Noted as an item</translation>
    </message>
    <message>
        <source>Saken er ferdig</source>
        <translation>The item is settled</translation>
    </message>
    <message>
        <source>Saken er åpen igjen</source>
        <translation>The item is open again</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>the post</translation>
    </message>
    <message>
        <source>Endret svarvakten</source>
        <translation>Changed the comment rota</translation>
    </message>
    <message>
        <source>{post} er publisert</source>
        <translation>{post} is published</translation>
    </message>
    <message>
        <source>{post} er tatt ned</source>
        <translation>{post} is taken down</translation>
    </message>
    <message>
        <source>Innlegget</source>
        <translation>The post</translation>
    </message>
    <message>
        <source>Søk og filter</source>
        <translation>Search and filter</translation>
    </message>
    <message>
        <source>Tilbake i kalenderen</source>
        <translation>Back in the calendar</translation>
    </message>
    <message>
        <source>Framover i kalenderen</source>
        <translation>Forward in the calendar</translation>
    </message>
    <message>
        <source>Uke {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Forrige uke</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Neste uke</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Forrige år</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Neste år</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>{first} og {count} til</source>
        <translation>{first} and {count} more</translation>
    </message>
    <message>
        <source>Alle kanaler</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alle statuser</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Alle ansvarlige</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Alle temaer</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Varsler</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Med varsler</source>
        <translation>With warnings</translation>
    </message>
    <message>
        <source>Uten varsler</source>
        <translation>Without warnings</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Uten tema</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kanaler</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>Svarvakt</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Godkjenner</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Lånt tekst</source>
        <translation>Borrowed text</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tillatelse</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Tekst {channel}</source>
        <translation>Text {channel}</translation>
    </message>
    <message>
        <source>Kryss for {channel}</source>
        <translation>Tick for {channel}</translation>
    </message>
    <message>
        <source>Kvaliteter</source>
        <translation>Qualities</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Skriv noe her først.</source>
        <translation>Write something here first.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lagret filteret «{name}»</source>
        <translation>Saved the filter “{name}”</translation>
    </message>
    <message>
        <source>Slettet filteret «{name}»</source>
        <translation>Deleted the filter “{name}”</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Oppfordring</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Emneknagger</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Tidspunkt</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>{like}: {count} av {of} innlegg på {days} dager</source>
        <translation>{like}: {count} of {of} posts in {days} days</translation>
    </message>
    <message>
        <source>Samme tema som «{title}»</source>
        <translation>Same theme as “{title}”</translation>
    </message>
    <message>
        <source>Samme form som «{title}»</source>
        <translation>Same form as “{title}”</translation>
    </message>
    <message>
        <source>Begynner med «{words:capital} …», som «{title}»</source>
        <translation>Begins with “{words:capital} …”, like “{title}”</translation>
    </message>
    <message>
        <source>Oppfordrer med «{words:capital} …», som «{title}»</source>
        <translation>Asks with “{words:capital} …”, like “{title}”</translation>
    </message>
    <message>
        <source>Deler emneknagger med «{title}»</source>
        <translation>Shares hashtags with “{title}”</translation>
    </message>
    <message>
        <source>Samme bilde som i «{title}»</source>
        <translation>Same picture as in “{title}”</translation>
    </message>
    <message>
        <source>Viser samme person som «{title}»</source>
        <translation>Shows the same person as “{title}”</translation>
    </message>
    <message>
        <source>Samme ukedag og time som «{title}»</source>
        <translation>Same weekday and hour as “{title}”</translation>
    </message>
    <message>
        <source>Hele teksten peker den veien</source>
        <translation>The whole text points that way</translation>
    </message>
    <message>
        <source>Samme film.</source>
        <translation>Same film.</translation>
    </message>
    <message>
        <source>Samme tekst.</source>
        <translation>Same text.</translation>
    </message>
    <message>
        <source>Nesten lik tekst.</source>
        <translation>Nearly the same text.</translation>
    </message>
    <message>
        <source>Samme oppsett, bare nye detaljer.</source>
        <translation>Same pattern, only new details.</translation>
    </message>
    <message>
        <source>Samme nyhet med andre ord.</source>
        <translation>Same news in other words.</translation>
    </message>
    <message>
        <source>Samme bilde.</source>
        <translation>Same picture.</translation>
    </message>
    <message>
        <source>Tekstene sier ikke det samme.</source>
        <translation>The texts do not say the same.</translation>
    </message>
    <message>
        <source>De samme ordene, bare {new}.</source>
        <translation>The same words, only {new}.</translation>
    </message>
    <message>
        <source>ny dato og nye navn</source>
        <translation>a new date and new names</translation>
    </message>
    <message>
        <source>ny dato</source>
        <translation>a new date</translation>
    </message>
    <message>
        <source>nye tall og navn</source>
        <translation>new figures and names</translation>
    </message>
    <message>
        <source>nye tall</source>
        <translation>new figures</translation>
    </message>
    <message>
        <source>nye navn</source>
        <translation>new names</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad har temaet «{theme}».</source>
        <translation>{count:capital} posts in a row have the theme “{theme}”.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på {days} dager har temaet «{theme}».</source>
        <translation>{count:capital} posts in {days} days have the theme “{theme}”.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad har formen «{form:lower}».</source>
        <translation>{count:capital} posts in a row have the form “{form:lower}”.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad går bare ut i {channel}.</source>
        <translation>{count:capital} posts in a row go out in {channel} only.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre begynner med «{words} …».</source>
        <translation>{count:capital} posts close together begin with “{words} …”.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre slutter med «{words}».</source>
        <translation>{count:capital} posts close together end with “{words}”.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg tett på hverandre har de samme emneknaggene: {tags}.</source>
        <translation>{count:capital} posts close together have the same hashtags: {tags}.</translation>
    </message>
    <message>
        <source>Ingenting å sammenligne med ennå</source>
        <translation>Nothing to compare with yet</translation>
    </message>
    <message>
        <source>ett menneske</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>{count} mennesker</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Vi ser {seen} i «{name}»</source>
        <translation>We see {seen} in “{name}”</translation>
    </message>
    <message>
        <source>Vi ser {seen}</source>
        <translation>We see {seen}</translation>
    </message>
    <message>
        <source>svarer på kommentarer</source>
        <translation>answers comments</translation>
    </message>
    <message>
        <source>{name} svarer på kommentarer</source>
        <translation>{name} answers comments</translation>
    </message>
    <message>
        <source>Filmen «{name}» er lagt ved</source>
        <translation>The film “{name}” is attached</translation>
    </message>
    <message>
        <source>Formen er {form:lower}</source>
        <translation>The form is {form:lower}</translation>
    </message>
    <message>
        <source>formen</source>
        <translation>the form</translation>
    </message>
    <message>
        <source>Lag en egen film – lenken går til en andres</source>
        <translation>Make a film of your own – the link goes to somebody else’s</translation>
    </message>
    <message>
        <source>Film noen sekunder med dem som er på bildet</source>
        <translation>Film a few seconds with the people in the picture</translation>
    </message>
    <message>
        <source>Film ti sekunder fra stedet dere skal være</source>
        <translation>Film ten seconds from the place where you will be</translation>
    </message>
    <message>
        <source>Bytt bildet ut med ti sekunder film</source>
        <translation>Replace the picture with ten seconds of film</translation>
    </message>
    <message>
        <source>La {name} si det viktigste til kameraet</source>
        <translation>Let {name} say the main thing to the camera</translation>
    </message>
    <message>
        <source>Film ti sekunder om {theme}</source>
        <translation>Film ten seconds about {theme}</translation>
    </message>
    <message>
        <source>Film noen sekunder med telefonen</source>
        <translation>Film a few seconds with your phone</translation>
    </message>
    <message>
        <source>Bygger på en idé dere har hentet inn</source>
        <translation>Builds on an idea you have taken in</translation>
    </message>
    <message>
        <source>Ingenting å sammenligne med ennå – er dette nytt hos dere?</source>
        <translation>Nothing to compare with yet – is this new with you?</translation>
    </message>
    <message>
        <source>«{words}» – {reason}</source>
        <translation>“{words}” – {reason}</translation>
    </message>
    <message>
        <source>en form dere ikke har brukt på et år</source>
        <translation>a form you have not used for a year</translation>
    </message>
    <message>
        <source>Temaet</source>
        <translation>The theme</translation>
    </message>
    <message>
        <source>et tema dere ikke har hatt på et år</source>
        <translation>a theme you have not had for a year</translation>
    </message>
    <message>
        <source>Vinkelen</source>
        <translation>The angle</translation>
    </message>
    <message>
        <source>en ny vinkel hos dere</source>
        <translation>a new angle with you</translation>
    </message>
    <message>
        <source>Prøv en form dere ikke har brukt, som en avstemning</source>
        <translation>Try a form you have not used, such as a poll</translation>
    </message>
    <message>
        <source>Finn en ny vinkel på {theme}</source>
        <translation>Find a new angle on {theme}</translation>
    </message>
    <message>
        <source>Prøv et tema dere ikke har hatt på et år</source>
        <translation>Try a theme you have not had for a year</translation>
    </message>
    <message>
        <source>Skriv noe først, så ser vi hva det ligner på</source>
        <translation>Write something first, then we see what it is like</translation>
    </message>
    <message>
        <source>Ligner ikke på innleggene rundt</source>
        <translation>Is not like the posts around it</translation>
    </message>
    <message>
        <source>Det første innlegget i planen</source>
        <translation>The first post in the plan</translation>
    </message>
    <message>
        <source>{traits} som i «{title}» – er det variert nok?</source>
        <translation>{traits} as in “{title}” – is that varied enough?</translation>
    </message>
    <message>
        <source>Ligner på «{title}»</source>
        <translation>Is like “{title}”</translation>
    </message>
    <message>
        <source>et annet innlegg</source>
        <translation>another post</translation>
    </message>
    <message>
        <source>Fortell i {post} hva det betydde for noen.</source>
        <translation>Tell in {post} what it meant to somebody.</translation>
    </message>
    <message>
        <source>La ett menneske komme til orde i {post}.</source>
        <translation>Let one person speak in {post}.</translation>
    </message>
    <message>
        <source>Sett en svarvakt på {post}, og lov å svare.</source>
        <translation>Set somebody to answer comments on {post}, and promise to.</translation>
    </message>
    <message>
        <source>Avslutt {post} med et spørsmål som er lett å svare på.</source>
        <translation>End {post} with a question that is easy to answer.</translation>
    </message>
    <message>
        <source>Begynn {post} med det ingen venter.</source>
        <translation>Begin {post} with what nobody expects.</translation>
    </message>
    <message>
        <source>Ta med noe å smile av i {post}.</source>
        <translation>Put something to smile at into {post}.</translation>
    </message>
    <message>
        <source>Lag en kort film til {post}.</source>
        <translation>Make a short film for {post}.</translation>
    </message>
    <message>
        <source>Legg et nyttig råd inn i {post}.</source>
        <translation>Put a useful piece of advice into {post}.</translation>
    </message>
    <message>
        <source>Prøv en form dere ikke har brukt før i {post}, for eksempel en avstemning.</source>
        <translation>Try a form you have not used before in {post}, for example a poll.</translation>
    </message>
    <message>
        <source>Skriv om {post} så det ikke ligner på det dere alt har sagt.</source>
        <translation>Rewrite {post} so that it is not like what you have already said.</translation>
    </message>
    <message>
        <source>Fortell i {post} hva dere selv gjorde eller tenkte.</source>
        <translation>Tell in {post} what you did or thought yourselves.</translation>
    </message>
    <message>
        <source>Uke {week} mangler {quality:lower}</source>
        <translation>Week {week} lacks {quality:lower}</translation>
    </message>
    <message>
        <source>Se dem side om side</source>
        <translation>See them side by side</translation>
    </message>
    <message>
        <source>Andre temaer</source>
        <translation>Other themes</translation>
    </message>
    <message>
        <source>«{words:capital} …»</source>
        <translation>“{words:capital} …”</translation>
    </message>
    <message>
        <source>{count} på {days} dager</source>
        <translation>{count} in {days} days</translation>
    </message>
    <message>
        <source>«{later}» ligner på «{earlier}»</source>
        <translation>“{later}” is like “{earlier}”</translation>
    </message>
    <message>
        <source>{day} ({count})</source>
        <translation>{day} ({count})</translation>
    </message>
    <message>
        <source>en avstemning</source>
        <translation>a poll</translation>
    </message>
    <message>
        <source>et bilde med få ord</source>
        <translation>a picture with few words</translation>
    </message>
    <message>
        <source>en kort film</source>
        <translation>a short film</translation>
    </message>
    <message>
        <source>en bildeserie</source>
        <translation>a picture series</translation>
    </message>
    <message>
        <source>en ren tekst</source>
        <translation>a plain text</translation>
    </message>
    <message>
        <source>«{title}» {day} kan vente til {later}</source>
        <translation>“{title}” on {day} can wait until {later}</translation>
    </message>
    <message>
        <source>Flytt ett innlegg</source>
        <translation>Move one post</translation>
    </message>
    <message>
        <source>Gjør «{title}» til {form}</source>
        <translation>Make “{title}” {form}</translation>
    </message>
    <message>
        <source>Bytt form</source>
        <translation>Change the form</translation>
    </message>
    <message>
        <source>{month:capital} har lite av {quality:lower}.</source>
        <translation>{month:capital} has little {quality:lower}.</translation>
    </message>
    <message>
        <source>Gi det noe nytt</source>
        <translation>Give it something new</translation>
    </message>
    <message>
        <source>La det stå</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>Skriv hvorfor, så spør Elleve ikke igjen</source>
        <translation>Write why, and Elleve will not ask again</translation>
    </message>
    <message>
        <source>Variasjon: de siste 60 dagene</source>
        <translation>Variety: the last 60 days</translation>
    </message>
    <message>
        <source>Ingenting går igjen.</source>
        <translation>Nothing comes again.</translation>
    </message>
    <message>
        <source>Nytenkning: det siste året</source>
        <translation>Something new: the last year</translation>
    </message>
    <message>
        <source>Ordene ligner på «{title}» {day}: {why}</source>
        <translation>The words are like “{title}” {day}: {why}</translation>
    </message>
    <message>
        <source>Går ikke igjen: {traits}</source>
        <translation>Does not come again: {traits}</translation>
    </message>
    <message>
        <source>Både tema og form er nye.</source>
        <translation>Both theme and form are new.</translation>
    </message>
    <message>
        <source>Formen er ny.</source>
        <translation>The form is new.</translation>
    </message>
    <message>
        <source>Ordne samtykke</source>
        <translation>See to consent</translation>
    </message>
    <message>
        <source>Personen står ikke i samtykkeregisteret lenger.</source>
        <translation>The person is no longer in the consent register.</translation>
    </message>
    <message>
        <source>Personen har sagt nei. Da kan bildet ikke brukes.</source>
        <translation>The person has said no. Then the picture cannot be used.</translation>
    </message>
    <message>
        <source>Alderen er ikke skrevet ned, så Elleve vet ikke hvem som må si ja.</source>
        <translation>The age is not written down, so Elleve does not know who has to say yes.</translation>
    </message>
    <message>
        <source>Personen har ikke sagt ja ennå.</source>
        <translation>The person has not said yes yet.</translation>
    </message>
    <message>
        <source>Den foresatte har ikke sagt ja ennå.</source>
        <translation>The guardian has not said yes yet.</translation>
    </message>
    <message>
        <source>Barnet er ikke spurt selv. Svarer barnet nei, kan bildet ikke brukes.</source>
        <translation>The child has not been asked. If the child says no, the picture cannot be used.</translation>
    </message>
    <message>
        <source>Samtykket er trukket tilbake. Bildet skal bort.</source>
        <translation>The consent is withdrawn. The picture has to go.</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke den dagen innlegget går ut.</source>
        <translation>The consent does not hold on the day the post goes out.</translation>
    </message>
    <message>
        <source>Samtykket gjelder andre kanaler enn denne.</source>
        <translation>The consent is for other channels than this one.</translation>
    </message>
    <message>
        <source>Samtykket gjelder andre bilder enn dette.</source>
        <translation>The consent is for other pictures than this one.</translation>
    </message>
    <message>
        <source>Lås opp samtykkeregisteret én gang, så ser Elleve over hvem som har sagt ja.</source>
        <translation>Unlock the consent register once, and Elleve looks over who has said yes.</translation>
    </message>
    <message>
        <source> for {channels}</source>
        <translation> for {channels}</translation>
    </message>
    <message>
        <source>Person {number} {place} mangler samtykke{where}</source>
        <translation>Person {number} {place} lacks consent{where}</translation>
    </message>
    <message>
        <source>Spør gjerne en foresatt for person {number} {place} også</source>
        <translation>Ask a guardian of person {number} {place} too</translation>
    </message>
    <message>
        <source>Personen er ung, og et bilde hos oss kan si noe om helse.</source>
        <translation>The person is young, and a picture with us may tell of health.</translation>
    </message>
    <message>
        <source>{persons} {place} er ikke registrert</source>
        <translation>{persons} {place} not registered</translation>
    </message>
    <message>
        <source>Er det mennesker {place}?</source>
        <translation>Are there people {place}?</translation>
    </message>
    <message>
        <source>Er det noen der, også i en gruppe, må hver enkelt ha sagt ja.</source>
        <translation>If somebody is there, also in a group, each one must have said yes.</translation>
    </message>
    <message>
        <source>Svar ja eller nei</source>
        <translation>Answer yes or no</translation>
    </message>
    <message>
        <source>{persons} uten samtykke</source>
        <translation>{persons} without consent</translation>
    </message>
    <message>
        <source>Alle som er {place}, skal ha sagt ja før det går ut.</source>
        <translation>Everybody {place} must have said yes before it goes out.</translation>
    </message>
    <message>
        <source>{number:capital} person</source>
        <translation>{number:capital} person</translation>
    </message>
    <message>
        <source>{number:capital} personer</source>
        <translation>{number:capital} persons</translation>
    </message>
    <message>
        <source>på bildet</source>
        <translation>in the picture</translation>
    </message>
    <message>
        <source>i filmen</source>
        <translation>in the film</translation>
    </message>
    <message>
        <source>Kommentarer</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>La stå</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Blokker</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Fjern, ta vare på bevis og si fra</source>
        <translation>Remove, keep evidence and report</translation>
    </message>
    <message>
        <source>Kommentaren går på personen, ikke på saken.</source>
        <translation>The comment is about the person, not the matter.</translation>
    </message>
    <message>
        <source>Kommentaren rakker ned på en hel gruppe mennesker.</source>
        <translation>The comment degrades a whole group of people.</translation>
    </message>
    <message>
        <source>Kommentaren handler om noe annet enn innlegget.</source>
        <translation>The comment is about something else than the post.</translation>
    </message>
    <message>
        <source>Kommentaren sier noe om helse som er feil eller kan være farlig.</source>
        <translation>The comment says something about health that is wrong or may be dangerous.</translation>
    </message>
    <message>
        <source>Kommentaren forteller noe privat om noen, eller noe en ikke bør legge ut om seg selv.</source>
        <translation>The comment tells something private about somebody, or something one should not share about oneself.</translation>
    </message>
    <message>
        <source>Kommentaren er reklame eller gjentar seg selv.</source>
        <translation>The comment is advertising or repeats itself.</translation>
    </message>
    <message>
        <source>Kommentaren prøver å komme rundt at noe er fjernet.</source>
        <translation>The comment tries to get round something that was removed.</translation>
    </message>
    <message>
        <source>Kommentaren kan være en trussel. Det er straffbart.</source>
        <translation>The comment may be a threat. That is punishable.</translation>
    </message>
    <message>
        <source>Kommentaren sier at noen har gjort noe straffbart. Er det usant, kan det være ulovlig å spre.</source>
        <translation>The comment says somebody has committed a crime. If untrue, spreading it may be illegal.</translation>
    </message>
    <message>
        <source>Dette er lov. Kritikk og spørsmål skal få stå, og et svar gjør godt.</source>
        <translation>This is allowed. Criticism and questions may stand, and an answer does good.</translation>
    </message>
    <message>
        <source>Dette er lov.</source>
        <translation>This is allowed.</translation>
    </message>
    <message>
        <source>Dere har valgt regelen.</source>
        <translation>You have chosen the rule.</translation>
    </message>
    <message>
        <source>Teksten er låst. Den vises når samtykkeregisteret er åpent.</source>
        <translation>The text is locked. It is shown while the consent register is open.</translation>
    </message>
    <message>
        <source>Ny kommentar fra {writer}</source>
        <translation>New comment from {writer}</translation>
    </message>
    <message>
        <source>Endret regel for kommentaren</source>
        <translation>Changed the comment&apos;s rule</translation>
    </message>
    <message>
        <source>Ført i loggen: {act:lower}</source>
        <translation>Logged: {act:lower}</translation>
    </message>
    <message>
        <source>Kommentaren venter igjen</source>
        <translation>The comment waits again</translation>
    </message>
    <message>
        <source>Slettet kommentaren</source>
        <translation>Deleted the comment</translation>
    </message>
    <message>
        <source>en ukjent</source>
        <translation>somebody unknown</translation>
    </message>
    <message>
        <source>Innenfor reglene</source>
        <translation>Within the rules</translation>
    </message>
    <message>
        <source>Vær grei mot andre</source>
        <translation>Be kind to others</translation>
    </message>
    <message>
        <source>Hold deg til saken</source>
        <translation>Keep to the matter</translation>
    </message>
    <message>
        <source>Riktig om helse</source>
        <translation>True about health</translation>
    </message>
    <message>
        <source>Ta vare på privatlivet</source>
        <translation>Protect privacy</translation>
    </message>
    <message>
        <source>Ingen reklame</source>
        <translation>No advertising</translation>
    </message>
    <message>
        <source>Følg det vi sier</source>
        <translation>Follow what we say</translation>
    </message>
    <message>
        <source>Ulovlig</source>
        <translation>Illegal</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hate</translation>
    </message>
    <message>
        <source>Husregel {number}: {name}</source>
        <translation>House rule {number}: {name}</translation>
    </message>
    <message>
        <source>Ikke brudd på reglene</source>
        <translation>No breach of the rules</translation>
    </message>
    <message>
        <source>La den stå, og svar vennlig</source>
        <translation>Let it stand, and answer kindly</translation>
    </message>
    <message>
        <source>Bare den som skrev og vennene ser den. Si fra vennlig</source>
        <translation>Only the writer and friends see it. Tell them kindly</translation>
    </message>
    <message>
        <source>Ingen ser den lenger. Si fra vennlig</source>
        <translation>Nobody sees it any more. Tell them kindly</translation>
    </message>
    <message>
        <source>Fjern den, og steng personen ute</source>
        <translation>Remove it, and shut the person out</translation>
    </message>
    <message>
        <source>Ta et bilde av den først, og si fra til sekretariatet</source>
        <translation>Take a picture of it first, and tell the administration</translation>
    </message>
    <message>
        <source>Fikk stå</source>
        <translation>Left standing</translation>
    </message>
    <message>
        <source>Besvart</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Skjult</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Fjernet</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Blokkert</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Fjernet og meldt</source>
        <translation>Removed and reported</translation>
    </message>
    <message>
        <source>{done} av {name}</source>
        <translation>{done} by {name}</translation>
    </message>
    <message>
        <source>Teksten er låst.</source>
        <translation>The text is locked.</translation>
    </message>
    <message>
        <source>Kritikk er lov. Svar</source>
        <translation>Criticism is allowed. Answer</translation>
    </message>
    <message>
        <source>Kan stå</source>
        <translation>May stand</translation>
    </message>
    <message>
        <source>Forslag: {act}</source>
        <translation>Suggestion: {act}</translation>
    </message>
    <message>
        <source>Skjul og si fra vennlig</source>
        <translation>Hide and tell kindly</translation>
    </message>
    <message>
        <source>Første gang</source>
        <translation>The first time</translation>
    </message>
    <message>
        <source>Si fra én gang til</source>
        <translation>Tell once more</translation>
    </message>
    <message>
        <source>Hvis det gjentar seg</source>
        <translation>If it happens again</translation>
    </message>
    <message>
        <source>Hvis det fortsetter</source>
        <translation>If it goes on</translation>
    </message>
    <message>
        <source>Hopp over trappa</source>
        <translation>Skip the ladder</translation>
    </message>
    <message>
        <source>Hat og det som er ulovlig</source>
        <translation>Hate and what is illegal</translation>
    </message>
    <message>
        <source>Serien har ingen dager.</source>
        <translation>The series has no days.</translation>
    </message>
    <message>
        <source>Velg en senere siste dag.</source>
        <translation>Choose a later last day.</translation>
    </message>
    <message>
        <source>Laget en serie på {count} innlegg</source>
        <translation>Made a series of {count} posts</translation>
    </message>
    <message>
        <source>Endret {posts} til i serien</source>
        <translation>Changed {posts} more in the series</translation>
    </message>
    <message>
        <source>Flyttet {posts} i serien</source>
        <translation>Moved {posts} in the series</translation>
    </message>
    <message>
        <source>Serien har ikke flere innlegg å ta ut.</source>
        <translation>The series has no more posts to take out.</translation>
    </message>
    <message>
        <source>Tok ut {posts} av serien</source>
        <translation>Took {posts} out of the series</translation>
    </message>
    <message>
        <source>Tok innlegget ut av serien</source>
        <translation>Took the post out of the series</translation>
    </message>
    <message>
        <source>ett innlegg</source>
        <translation>one post</translation>
    </message>
    <message>
        <source>1 SMS, {room} tegn igjen</source>
        <translation>1 text message, {room} characters left</translation>
    </message>
    <message>
        <source>{count} SMS-er, {room} tegn igjen</source>
        <translation>{count} text messages, {room} characters left</translation>
    </message>
    <message>
        <source>første</source>
        <translation>first</translation>
    </message>
    <message>
        <source>andre</source>
        <translation>second</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fjerde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>femte</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>sjette</source>
        <translation>sixth</translation>
    </message>
    <message>
        <source>sjuende</source>
        <translation>seventh</translation>
    </message>
    <message>
        <source>åttende</source>
        <translation>eighth</translation>
    </message>
    <message>
        <source>niende</source>
        <translation>ninth</translation>
    </message>
    <message>
        <source>tiende</source>
        <translation>tenth</translation>
    </message>
    <message>
        <source>Serien blir på mer enn {most} innlegg.</source>
        <translation>The series would have more than {most} posts.</translation>
    </message>
    <message>
        <source>Velg en tidligere siste dag.</source>
        <translation>Choose an earlier last day.</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{rule} til {end}, ikke {days}</source>
        <translation>{rule} until {end}, not {days}</translation>
    </message>
    <message>
        <source>{rule} til {end}</source>
        <translation>{rule} until {end}</translation>
    </message>
    <message>
        <source>hver {weekday}</source>
        <translation>every {weekday}</translation>
    </message>
    <message>
        <source>annenhver {weekday}</source>
        <translation>every other {weekday}</translation>
    </message>
    <message>
        <source>{weekday} hver {nth} uke</source>
        <translation>{weekday} every {nth} week</translation>
    </message>
    <message>
        <source>hvert år</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>annethvert år</source>
        <translation>every other year</translation>
    </message>
    <message>
        <source>hvert {nth} år</source>
        <translation>every {nth} year</translation>
    </message>
    <message>
        <source>{years} {day}</source>
        <translation>{years} on {day}</translation>
    </message>
    <message>
        <source>hver måned</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>annenhver måned</source>
        <translation>every other month</translation>
    </message>
    <message>
        <source>hver {nth} måned</source>
        <translation>every {nth} month</translation>
    </message>
    <message>
        <source>siste</source>
        <translation>last</translation>
    </message>
    <message>
        <source>{nth} {weekday} i {months}</source>
        <translation>the {nth} {weekday} of {months}</translation>
    </message>
    <message>
        <source>den {day}. {months} (siste dag i korte måneder)</source>
        <translation>day {day} of {months} (the last day of short months)</translation>
    </message>
    <message>
        <source>den {day}. {months}</source>
        <translation>day {day} of {months}</translation>
    </message>
    <message>
        <source>Teksten er {over} tegn for lang for {channel}.</source>
        <translation>The text is {over} characters too long for {channel}.</translation>
    </message>
    <message>
        <source>Tittelen er {over} tegn for lang. {channel} viser {most}.</source>
        <translation>The title is {over} characters too long. {channel} shows {most}.</translation>
    </message>
    <message>
        <source>{channel} tar {most} bilder. De siste blir ikke med.</source>
        <translation>{channel} takes {most} pictures. The last ones are left out.</translation>
    </message>
    <message>
        <source>Lenker i teksten kan ikke trykkes på i {channel}. Fortell hvor man finner det i stedet.</source>
        <translation>Links in the text cannot be pressed in {channel}. Say where to find it instead.</translation>
    </message>
    <message>
        <source>{channel} viser ikke noe kort for lenken når det er bilde eller film med.</source>
        <translation>{channel} shows no card for the link when there is a picture or film.</translation>
    </message>
    <message>
        <source>«{letters}» gjør at én SMS bare tar {room} tegn.</source>
        <translation>“{letters}” leaves room for only {room} characters in one text message.</translation>
    </message>
    <message>
        <source>{channel} tar {value} tegn ({looked_up})</source>
        <translation>{channel} takes {value} characters ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} tar en tittel på {value} tegn ({looked_up})</source>
        <translation>{channel} takes a title of {value} characters ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} folder teksten etter rundt {value} tegn ({looked_up})</source>
        <translation>{channel} folds the text after about {value} characters ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} teller en lenke som {value} tegn ({looked_up})</source>
        <translation>{channel} counts a link as {value} characters ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} teller en emoji som {value} tegn ({looked_up})</source>
        <translation>{channel} counts an emoji as {value} characters ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} tar {value} bilder ({looked_up})</source>
        <translation>{channel} takes {value} pictures ({looked_up})</translation>
    </message>
    <message>
        <source>{channel} prøver en grense på {value} innlegg med lenke i måneden ({looked_up})</source>
        <translation>{channel} is trying a limit of {value} posts with a link a month ({looked_up})</translation>
    </message>
    <message>
        <source>sett {day} {year}, {source}</source>
        <translation>seen {day} {year}, {source}</translation>
    </message>
    <message>
        <source>Tok vare på «{name}»</source>
        <translation>Kept “{name}”</translation>
    </message>
    <message>
        <source>Endret «{name}»</source>
        <translation>Changed “{name}”</translation>
    </message>
    <message>
        <source>Slettet «{name}»</source>
        <translation>Deleted “{name}”</translation>
    </message>
    <message>
        <source>Navnet mangler.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Skriv et navn dere kjenner igjen.</source>
        <translation>Write a name you will recognise.</translation>
    </message>
    <message>
        <source>Det er ingen tekst å ta vare på.</source>
        <translation>There is no text to keep.</translation>
    </message>
    <message>
        <source>Skriv teksten først.</source>
        <translation>Write the text first.</translation>
    </message>
    <message>
        <source>{count:capital} innlegg på rad sier nesten det samme</source>
        <translation>{count:capital} posts in a row say nearly the same</translation>
    </message>
    <message>
        <source>Hentet tilbake en tidligere versjon</source>
        <translation>Brought back an earlier version</translation>
    </message>
    <message>
        <source>Hva skal vises i {channel}?</source>
        <translation>What should be shown in {channel}?</translation>
    </message>
    <message>
        <source>Flytt utsnittet med piltastene eller pekeren. + og − gjør det større og mindre.</source>
        <translation>Move the part with the arrow keys or the pointer. + and − make it larger and smaller.</translation>
    </message>
    <message>
        <source>Slik blir innlegget</source>
        <translation>How the post will look</translation>
    </message>
    <message>
        <source>Sett inn emoji</source>
        <translation>Insert emoji</translation>
    </message>
    <message>
        <source>Maler</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Faste uttrykk</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Dere lagrer nye fra et innlegg, under «Maler» og «Emneknagger».</source>
        <translation>You save new ones from a post, under “Templates” and “Hashtags”.</translation>
    </message>
    <message>
        <source>Maler, emneknagger og faste uttrykk</source>
        <translation>Templates, hashtags and phrases</translation>
    </message>
    <message>
        <source>Åpne siden først, så dere vet at den virker og sier det dere viser til.</source>
        <translation>Open the page first, so that you know it works and says what you refer to.</translation>
    </message>
    <message>
        <source>Sett inn lenke</source>
        <translation>Insert link</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Trykk «Lagre tekstfil» når dere er ferdige.</source>
        <translation>Press “Save caption file” when you are done.</translation>
    </message>
    <message>
        <source>{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.</source>
        <translation>{channel} takes no caption file. Burn the captions into a copy.</translation>
    </message>
    <message>
        <source>Da kjenner {channel} den igjen.</source>
        <translation>{channel} will recognise it.</translation>
    </message>
    <message>
        <source>Fila blir hetende</source>
        <translation>The file will be called</translation>
    </message>
    <message>
        <source>Fant ikke filmen på denne maskinen. Tekstene kan likevel rettes.</source>
        <translation>The film was not found on this computer. The captions can still be edited.</translation>
    </message>
    <message>
        <source>Fant ingen høyttaler. Filmen spilles uten lyd.</source>
        <translation>No loudspeaker was found. The film plays without sound.</translation>
    </message>
    <message>
        <source>Filmen kan ikke spilles av her. Tekstene kan likevel rettes.</source>
        <translation>The film cannot be played here. The captions can still be edited.</translation>
    </message>
    <message>
        <source>Tekstet</source>
        <translation>Captioned</translation>
    </message>
    <message>
        <source>Delvis tekstet</source>
        <translation>Partly captioned</translation>
    </message>
    <message>
        <source>Kanskje tekstet</source>
        <translation>Perhaps captioned</translation>
    </message>
    <message>
        <source>Går ut uten teksting</source>
        <translation>Goes out without captions</translation>
    </message>
    <message>
        <source>Trenger ikke teksting</source>
        <translation>Needs no captions</translation>
    </message>
    <message>
        <source>Ikke i noe innlegg ennå</source>
        <translation>Not in a post yet</translation>
    </message>
    <message>
        <source>Innlegg uten tittel</source>
        <translation>Post without a title</translation>
    </message>
    <message>
        <source>{title}, uten dato</source>
        <translation>{title}, no date</translation>
    </message>
    <message>
        <source>straks ferdig</source>
        <translation>nearly done</translation>
    </message>
    <message>
        <source>under ett minutt igjen</source>
        <translation>less than a minute left</translation>
    </message>
    <message>
        <source>om lag ett minutt igjen</source>
        <translation>about a minute left</translation>
    </message>
    <message>
        <source>om lag {n} minutter igjen</source>
        <translation>about {n} minutes left</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Rolig</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>For fort</source>
        <translation>Too fast</translation>
    </message>
    <message>
        <source>Neste tekst kommer før denne er borte</source>
        <translation>The next caption comes before this one is gone</translation>
    </message>
    <message>
        <source>{n} linjer, to er nok for øyet</source>
        <translation>{n} lines, two are enough for the eye</translation>
    </message>
    <message>
        <source>{n} tegn på lengste linje, det er langt</source>
        <translation>{n} characters in the longest line, that is long</translation>
    </message>
    <message>
        <source>{n} tegn i sekundet</source>
        <translation>{n} characters a second</translation>
    </message>
    <message>
        <source>{speed}, kort gjerne ned</source>
        <translation>{speed}, shorten it if you can</translation>
    </message>
    <message>
        <source>Skriv det som blir sagt</source>
        <translation>Write what is said</translation>
    </message>
    <message>
        <source>{n} tegn på lengste linje</source>
        <translation>{n} characters in the longest line</translation>
    </message>
    <message>
        <source>Slutt før neste</source>
        <translation>End before the next</translation>
    </message>
    <message>
        <source>Del i to linjer</source>
        <translation>Break into two lines</translation>
    </message>
    <message>
        <source>Del i to tekster</source>
        <translation>Split into two captions</translation>
    </message>
    <message>
        <source>Forleng {n} s</source>
        <translation>Extend {n} s</translation>
    </message>
    <message>
        <source>til</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Tekst {n}</source>
        <translation>Caption {n}</translation>
    </message>
    <message>
        <source>Denne maskinen mangler det som spiller av film. Tekstene kan likevel rettes.</source>
        <translation>This computer lacks what plays films. The captions can still be edited.</translation>
    </message>
    <message>
        <source>Filmen er ikke sett gjennom ennå</source>
        <translation>The film has not been looked through yet</translation>
    </message>
    <message>
        <source>{covered} av {all} sekunder tale</source>
        <translation>{covered} of {all} seconds of speech</translation>
    </message>
    <message>
        <source>Se på bildene under filmen, og svar</source>
        <translation>Look at the pictures below the film, and answer</translation>
    </message>
    <message>
        <source>Filmen har ingen lyd</source>
        <translation>The film has no sound</translation>
    </message>
    <message>
        <source>Ingen snakker i filmen</source>
        <translation>Nobody speaks in the film</translation>
    </message>
    <message>
        <source>Laget et innlegg av «{name}»</source>
        <translation>Made a post of “{name}”</translation>
    </message>
    <message>
        <source>Tok bort «{name}»</source>
        <translation>Removed “{name}”</translation>
    </message>
    <message>
        <source>La til «{name}»</source>
        <translation>Added “{name}”</translation>
    </message>
    <message>
        <source>Inn og ut</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>Stille {days}</source>
        <translation>Quiet {days}</translation>
    </message>
    <message>
        <source>{count} dager på rad uten innlegg. Flytt et innlegg hit, eller legg inn en idé.</source>
        <translation>{count} days in a row without posts. Move a post here, or add an idea.</translation>
    </message>
    <message>
        <source>{count} innlegg samtidig {day}</source>
        <translation>{count} posts at once {day}</translation>
    </message>
    <message>
        <source>{names} kommer i samme time (kl. {clock}). Flytt ett av dem.</source>
        <translation>{names} come in the same hour ({clock}). Move one of them.</translation>
    </message>
    <message>
        <source>Alt går bare på Facebook</source>
        <translation>Everything goes to Facebook only</translation>
    </message>
    <message>
        <source>Ikke alle medlemmer er der. Send noe av det også på e-post, brev eller nettsiden.</source>
        <translation>Not all members are there. Send some of it by e-mail, letter or the website too.</translation>
    </message>
    <message>
        <source>{first}.–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{status}, {count} innlegg</source>
        <translation>{status}, {count} posts</translation>
    </message>
    <message>
        <source>Uke</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tavle</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Uten tid</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>svarvakt: {name}</source>
        <translation>replies: {name}</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>uten tid</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>kl. {hour}</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>1 innlegg</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>stille {first} til {last}</source>
        <translation>quiet {first} to {last}</translation>
    </message>
    <message>
        <source>temaer: {those}</source>
        <translation>themes: {those}</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>Norwegian (Nynorsk)</translation>
    </message>
    <message>
        <source>norsk</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>engelsk</source>
        <translation>English</translation>
    </message>
    <message>
        <source>svensk</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>dansk</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>Elleve vet ikke ennå om filmen har lyd og teksting.</source>
        <translation>Elleve does not know yet whether the film has sound and captions.</translation>
    </message>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Check the video</translation>
    </message>
    <message>
        <source>Dere har skrevet hvorfor: {reason}</source>
        <translation>You have written why: {reason}</translation>
    </message>
    <message>
        <source>Filmen går ut uten teksting</source>
        <translation>The film goes out without captions</translation>
    </message>
    <message>
        <source>Lag teksting</source>
        <translation>Make captions</translation>
    </message>
    <message>
        <source>Er det teksting i bildet?</source>
        <translation>Are there captions in the picture?</translation>
    </message>
    <message>
        <source>Det kommer og går tekst i bildet, men Elleve er ikke sikker på at det er teksting.</source>
        <translation>Text comes and goes in the picture, but Elleve is not sure that it is captions.</translation>
    </message>
    <message>
        <source>Se og svar</source>
        <translation>Look and answer</translation>
    </message>
    <message>
        <source>Filmen mangler teksting</source>
        <translation>The film has no captions</translation>
    </message>
    <message>
        <source>De som hører dårlig eller ser uten lyd, får ikke med seg hva som blir sagt.</source>
        <translation>Those who hear badly or watch without sound miss what is said.</translation>
    </message>
    <message>
        <source>Tekstingen er på et annet språk enn innlegget</source>
        <translation>The captions are in another language than the post</translation>
    </message>
    <message>
        <source>Innlegget er på {post}, tekstingen på {captions}.</source>
        <translation>The post is in {post}, the captions in {captions}.</translation>
    </message>
    <message>
        <source>Legg ved teksting på {language}</source>
        <translation>Add captions in {language}</translation>
    </message>
    <message>
        <source>Tekstene må stå i bildet</source>
        <translation>The captions must be in the picture</translation>
    </message>
    <message>
        <source>En reel</source>
        <translation>A reel</translation>
    </message>
    <message>
        <source>{place} viser ikke tekstfila, så de som ser uten lyd, får ingen tekst.</source>
        <translation>{place} does not show the subtitle file, so those who watch without sound get no text.</translation>
    </message>
    <message>
        <source>Brenn inn tekstene i en kopi</source>
        <translation>Burn the captions into a copy</translation>
    </message>
    <message>
        <source>Klipp filmen eller velg bort kanalen</source>
        <translation>Cut the film or leave out the channel</translation>
    </message>
    <message>
        <source>{channel} tar filmfiler på inntil {most} MB, og denne er på {held} MB.</source>
        <translation>{channel} takes film files of up to {most} MB, and this one is {held} MB.</translation>
    </message>
    <message>
        <source>Lagre filmen mindre, eller klipp den</source>
        <translation>Save the film smaller, or cut it</translation>
    </message>
    <message>
        <source>Filmen er ikke stående</source>
        <translation>The film is not upright</translation>
    </message>
    <message>
        <source>Reels og Instagram fyller en telefon som holdes på høykant. Her blir filmen liten.</source>
        <translation>Reels and Instagram fill a telephone held upright. There the film will be small.</translation>
    </message>
    <message>
        <source>Ta opp på høykant neste gang</source>
        <translation>Hold the telephone upright next time</translation>
    </message>
    <message>
        <source>Filmen passer ikke for {channel}</source>
        <translation>The film does not fit {channel}</translation>
    </message>
    <message>
        <source>{channel} tar filmer på inntil {most}, og filmen varer {lasts}.</source>
        <translation>{channel} takes films of up to {most}, and the film lasts {lasts}.</translation>
    </message>
    <message>
        <source>{channel} tar filmer fra {least}, og filmen varer {lasts}.</source>
        <translation>{channel} takes films from {least}, and the film lasts {lasts}.</translation>
    </message>
    <message>
        <source>{channel} tar bare filmer over {limit} fra en bekreftet konto.</source>
        <translation>{channel} takes films over {limit} only from a verified account.</translation>
    </message>
    <message>
        <source>Tok i bruk idéen «{title}»</source>
        <translation>Used the idea “{title}”</translation>
    </message>
    <message>
        <source>Ny idé i banken</source>
        <translation>New idea in the bank</translation>
    </message>
    <message>
        <source>Slettet idéen «{title}»</source>
        <translation>Deleted the idea “{title}”</translation>
    </message>
    <message>
        <source>Brukt {day}</source>
        <translation>Used {day}</translation>
    </message>
    <message>
        <source>Tatt i bruk</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Passer til {day} {date}</source>
        <translation>Fits {day} {date}</translation>
    </message>
    <message>
        <source>Passer nå</source>
        <translation>Fits now</translation>
    </message>
    <message>
        <source>Sett hos {source}</source>
        <translation>Seen at {source}</translation>
    </message>
    <message>
        <source>Deres egen</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>{number} person stopper «Klar»</source>
        <translation>{number} person stops “Ready”</translation>
    </message>
    <message>
        <source>{number} personer stopper «Klar»</source>
        <translation>{number} persons stop “Ready”</translation>
    </message>
    <message>
        <source>Ingen er merket her</source>
        <translation>Nobody is marked here</translation>
    </message>
    <message>
        <source>Innlegget er ute.</source>
        <translation>The post is out.</translation>
    </message>
    <message>
        <source>Innlegget har ingen dato ennå.</source>
        <translation>The post has no date yet.</translation>
    </message>
    <message>
        <source>Innlegget skal ut {day}.</source>
        <translation>The post goes out {day}.</translation>
    </message>
    <message>
        <source>Innlegget skal ut {day} på {channels}.</source>
        <translation>The post goes out {day} on {channels}.</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skjema til utskrift</source>
        <translation>Forms to print</translation>
    </message>
    <message>
        <source>Voksen eller ungdom</source>
        <translation>Adult or young person</translation>
    </message>
    <message>
        <source>Barn med foresatt</source>
        <translation>Child with guardian</translation>
    </message>
    <message>
        <source>Hvem skal skrive under?</source>
        <translation>Who is to sign?</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Fra denne alderen sier man ja selv</source>
        <translation>From this age one says yes oneself</translation>
    </message>
    <message>
        <source>Måneder før opplysningene slettes når noen har trukket seg</source>
        <translation>Months before the data are erased when somebody has withdrawn</translation>
    </message>
    <message>
        <source>Minutter uten bruk før registeret låses</source>
        <translation>Minutes without use before the register locks</translation>
    </message>
    <message>
        <source>Innstillinger for samtykke</source>
        <translation>Settings for consent</translation>
    </message>
    <message>
        <source>Skriv et tall fra {least} til {most}.</source>
        <translation>Write a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Samtykke fra {name}</source>
        <translation>Consent from {name}</translation>
    </message>
    <message>
        <source>For eksempel: fortelle om Lucia</source>
        <translation>For example: to tell about Lucia</translation>
    </message>
    <message>
        <source>Bare dette bildet</source>
        <translation>This picture only</translation>
    </message>
    <message>
        <source>Teksten kan nevne helse</source>
        <translation>The text may mention health</translation>
    </message>
    <message>
        <source>Personen selv</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>En foresatt</source>
        <translation>A guardian</translation>
    </message>
    <message>
        <source>Lagt ved</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Ikke lagt ved</source>
        <translation>Not attached</translation>
    </message>
    <message>
        <source>Foresattes navn</source>
        <translation>Name of the guardian</translation>
    </message>
    <message>
        <source>Hva skal det brukes til?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Hvem har sagt ja?</source>
        <translation>Who has said yes?</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Gjelder til og med</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Det dere spurte om, ordrett</source>
        <translation>What you asked, word for word</translation>
    </message>
    <message>
        <source>Hvor kan det brukes?</source>
        <translation>Where may it be used?</translation>
    </message>
    <message>
        <source>Legg ved skjema …</source>
        <translation>Attach form …</translation>
    </message>
    <message>
        <source>Skjema (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)</source>
        <translation>Forms (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)</translation>
    </message>
    <message>
        <source>Legg ved skjema</source>
        <translation>Attach form</translation>
    </message>
    <message>
        <source>Sett kryss ved minst ett sted det kan brukes.</source>
        <translation>Tick at least one place where it may be used.</translation>
    </message>
    <message>
        <source>Samtykket går ut før det er gitt. Se på datoene.</source>
        <translation>The consent ends before it was given. Look at the dates.</translation>
    </message>
    <message>
        <source>Alder</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Hvem er dette?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>Navnet blir liggende i det låste registeret, ikke i planen.</source>
        <translation>The name stays in the locked register, not in the plan.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>Trekker {name} samtykket?</source>
        <translation>Does {name} withdraw the consent?</translation>
    </message>
    <message>
        <source>Fra nå kan ingen bilder med personen brukes. Elleve lager en liste over alt som må tas ned. Dette kan ikke angres.</source>
        <translation>From now on no picture with the person may be used. Elleve makes a list of all that has to be taken down. This cannot be undone.</translation>
    </message>
    <message>
        <source>Hvem sa fra?</source>
        <translation>Who told you?</translation>
    </message>
    <message>
        <source>Trekk samtykket</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>Velg nytt passord</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>Minst åtte tegn; tre ord er lette å huske.</source>
        <translation>At least eight characters; three words are easy to remember.</translation>
    </message>
    <message>
        <source>Nytt passord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>En gang til</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Bruk passordet</source>
        <translation>Use the password</translation>
    </message>
    <message>
        <source>Passordet må ha minst åtte tegn.</source>
        <translation>The password needs at least eight characters.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Bytter passord …</source>
        <translation>Changing the password …</translation>
    </message>
    <message>
        <source>Hva svarte {name}?</source>
        <translation>What did {name} answer?</translation>
    </message>
    <message>
        <source>Barnet skal svare selv. Er svaret nei, kan bildet ikke brukes, uansett hva de voksne har sagt.</source>
        <translation>The child is to answer. If it is a no, the picture cannot be used, whatever the grown-ups have said.</translation>
    </message>
    <message>
        <source>Ikke spurt ennå</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Vet ikke ennå</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Voksen, {age} år eller mer</source>
        <translation>Adult, {age} or more</translation>
    </message>
    <message>
        <source>{first} til {last} år</source>
        <translation>{first} to {last} years</translation>
    </message>
    <message>
        <source>Under {age} år</source>
        <translation>Under {age}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation>{count} persons</translation>
    </message>
    <message>
        <source>Alle har sagt ja</source>
        <translation>Everybody has said yes</translation>
    </message>
    <message>
        <source>Har trukket samtykket</source>
        <translation>Has withdrawn the consent</translation>
    </message>
    <message>
        <source>{age}. Har sagt nei</source>
        <translation>{age}. Has said no</translation>
    </message>
    <message>
        <source>{age}. Ingen samtykker gjelder nå</source>
        <translation>{age}. No consent holds now</translation>
    </message>
    <message>
        <source>{age}. Barnet er ikke spurt</source>
        <translation>{age}. The child has not been asked</translation>
    </message>
    <message>
        <source>{age}. {said}. Gjelder til {until}</source>
        <translation>{age}. {said}. Valid until {until}</translation>
    </message>
    <message>
        <source>{said}. Spør på nytt snart</source>
        <translation>{said}. Ask again soon</translation>
    </message>
    <message>
        <source>{done} av {count} steder ordnet</source>
        <translation>{done} of {count} places done</translation>
    </message>
    <message>
        <source>{number} Ukjent</source>
        <translation>{number} Unknown</translation>
    </message>
    <message>
        <source>Ikke registrert</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>Skriv navnet, eller velg et annet bilde</source>
        <translation>Write the name, or choose another picture</translation>
    </message>
    <message>
        <source>Skriv navn</source>
        <translation>Write name</translation>
    </message>
    <message>
        <source>Voksen</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Født {year}</source>
        <translation>Born {year}</translation>
    </message>
    <message>
        <source>Alder ikke skrevet ned</source>
        <translation>Age not written down</translation>
    </message>
    <message>
        <source>Ja til alle kanaler</source>
        <translation>Yes to all channels</translation>
    </message>
    <message>
        <source>Ja til {channels}</source>
        <translation>Yes to {channels}</translation>
    </message>
    <message>
        <source>Ja. Spør gjerne en foresatt også</source>
        <translation>Yes. Ask a guardian too</translation>
    </message>
    <message>
        <source>Bildet kan si noe om helse</source>
        <translation>The picture may tell of health</translation>
    </message>
    <message>
        <source>Gjelder til {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>Innlegget har ingen kanal ennå</source>
        <translation>The post has no channel yet</translation>
    </message>
    <message>
        <source>Registrert</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>{name} har sagt nei</source>
        <translation>{name} has said no</translation>
    </message>
    <message>
        <source>Da kan bildet ikke brukes</source>
        <translation>Then the picture cannot be used</translation>
    </message>
    <message>
        <source>Bytt bilde</source>
        <translation>Change picture</translation>
    </message>
    <message>
        <source>Alderen mangler</source>
        <translation>The age is missing</translation>
    </message>
    <message>
        <source>Elleve må vite hvem som skal si ja</source>
        <translation>Elleve has to know who is to say yes</translation>
    </message>
    <message>
        <source>Skriv alder</source>
        <translation>Write age</translation>
    </message>
    <message>
        <source>Spør {name} selv. Er svaret nei, kan bildet ikke brukes</source>
        <translation>Ask {name}. If it is a no, the picture cannot be used</translation>
    </message>
    <message>
        <source>Skriv inn {names} svar</source>
        <translation>Write {names} answer</translation>
    </message>
    <message>
        <source>Den foresatte har ikke sagt ja</source>
        <translation>The guardian has not said yes</translation>
    </message>
    <message>
        <source>Både den foresatte og {name} må si ja</source>
        <translation>Both the guardian and {name} must say yes</translation>
    </message>
    <message>
        <source>Skriv inn foresattes svar</source>
        <translation>Write the guardian’s answer</translation>
    </message>
    <message>
        <source>Bildet skal bort</source>
        <translation>The picture has to go</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke denne dagen</source>
        <translation>The consent does not hold on this day</translation>
    </message>
    <message>
        <source>Spør på nytt, eller velg en annen dag</source>
        <translation>Ask again, or choose another day</translation>
    </message>
    <message>
        <source>Skriv inn nytt svar</source>
        <translation>Write a new answer</translation>
    </message>
    <message>
        <source>Har ikke sagt ja til {channels}</source>
        <translation>Has not said yes to {channels}</translation>
    </message>
    <message>
        <source>Spør om lov, eller ta bort kanalen</source>
        <translation>Ask for leave, or take the channel away</translation>
    </message>
    <message>
        <source>Har sagt ja til andre bilder enn dette</source>
        <translation>Has said yes to other pictures than this</translation>
    </message>
    <message>
        <source>Spør om dette bildet også</source>
        <translation>Ask about this picture too</translation>
    </message>
    <message>
        <source>Har ikke sagt ja ennå</source>
        <translation>Has not said yes yet</translation>
    </message>
    <message>
        <source>Spør, og skriv inn svaret</source>
        <translation>Ask, and write the answer</translation>
    </message>
    <message>
        <source>Den foresatte</source>
        <translation>The guardian</translation>
    </message>
    <message>
        <source>{who} har sagt ja. {name} er ikke spurt</source>
        <translation>{who} has said yes. {name} has not been asked</translation>
    </message>
    <message>
        <source>Signert skjema</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Muntlig, skrevet ned av oss</source>
        <translation>Spoken, written down by us</translation>
    </message>
    <message>
        <source>Under denne alderen: spør en foresatt også</source>
        <translation>Below this age: ask a guardian too</translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Spør en foresatt også</source>
        <translation>Ask a guardian too</translation>
    </message>
    <message>
        <source>Samtykke mangler</source>
        <translation>Consent is missing</translation>
    </message>
    <message>
        <source>Minn oss på å spørre igjen</source>
        <translation>Remind us to ask again</translation>
    </message>
    <message>
        <source>{name}&apos;</source>
        <translation>{name}’</translation>
    </message>
    <message>
        <source>{name}s</source>
        <translation>{name}’s</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lagres ({reason}).</source>
        <translation>The PDF could not be saved ({reason}).</translation>
    </message>
    <message>
        <source>Lukk filen hvis den er åpen, eller velg et annet sted.</source>
        <translation>Close the file if it is open, or choose another place.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst.</source>
        <translation>The consent register is locked.</translation>
    </message>
    <message>
        <source>Lås det opp med passordet.</source>
        <translation>Unlock it with the password.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret finnes alt.</source>
        <translation>The consent register is there already.</translation>
    </message>
    <message>
        <source>Passordet må ha minst {count} tegn.</source>
        <translation>The password needs at least {count} characters.</translation>
    </message>
    <message>
        <source>Tre ord etter hverandre er lette å huske.</source>
        <translation>Three words in a row are easy to remember.</translation>
    </message>
    <message>
        <source>«{name}» er for stor.</source>
        <translation>“{name}” is too large.</translation>
    </message>
    <message>
        <source>Velg en fil under 20 MB, for eksempel et bilde av skjemaet.</source>
        <translation>Choose a file under 20 MB, for example a photo of the form.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke leses ({reason}).</source>
        <translation>“{name}” could not be read ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen fil.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Disken er full, så samtykkeregisteret ble ikke lagret.</source>
        <translation>The disk is full, so the consent register was not saved.</translation>
    </message>
    <message>
        <source>Gjør plass og prøv igjen.</source>
        <translation>Make room and try again.</translation>
    </message>
    <message>
        <source>Elleve får ikke bruke samtykkeregisteret.</source>
        <translation>Elleve may not use the consent register.</translation>
    </message>
    <message>
        <source>Se at dere har tilgang til mappen.</source>
        <translation>See that you have access to the folder.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er laget i en nyere utgave av Elleve.</source>
        <translation>The consent register was made by a newer Elleve.</translation>
    </message>
    <message>
        <source>Oppdater Elleve og prøv igjen.</source>
        <translation>Update Elleve and try again.</translation>
    </message>
    <message>
        <source>Passordet stemmer ikke.</source>
        <translation>The password does not fit.</translation>
    </message>
    <message>
        <source>Prøv igjen, eller bruk gjenopprettingskoden.</source>
        <translation>Try again, or use the recovery code.</translation>
    </message>
    <message>
        <source>Elleve får ikke lest samtykkeregisteret.</source>
        <translation>Elleve cannot read the consent register.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret kunne ikke lagres.</source>
        <translation>The consent register could not be saved.</translation>
    </message>
    <message>
        <source>Gjør plass på disken og prøv igjen.</source>
        <translation>Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er skadet.</source>
        <translation>The consent register is damaged.</translation>
    </message>
    <message>
        <source>Hent tilbake den nyeste sikkerhetskopien av det.</source>
        <translation>Bring back its newest backup.</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Retningslinjene</source>
        <translation>The guideline</translation>
    </message>
    <message>
        <source>Endret «{title}»</source>
        <translation>Changed “{title}”</translation>
    </message>
    <message>
        <source>Endret innlegget</source>
        <translation>Changed the post</translation>
    </message>
    <message>
        <source>Flyttet til {day}</source>
        <translation>Moved to {day}</translation>
    </message>
    <message>
        <source>Lagt til idéer uten dato</source>
        <translation>Moved to ideas without a date</translation>
    </message>
    <message>
        <source>{post} kan ikke bli klart ennå: {reasons:lower}.</source>
        <translation>{post} cannot become ready yet: {reasons:lower}.</translation>
    </message>
    <message>
        <source>Ordne dette først.</source>
        <translation>Put this right first.</translation>
    </message>
    <message>
        <source>Slettet «{title}»</source>
        <translation>Deleted “{title}”</translation>
    </message>
    <message>
        <source>Slettet innlegget</source>
        <translation>Deleted the post</translation>
    </message>
    <message>
        <source>Kopierte «{title}»</source>
        <translation>Copied “{title}”</translation>
    </message>
    <message>
        <source>Kopierte innlegget</source>
        <translation>Copied the post</translation>
    </message>
    <message>
        <source>{post} er nå {status:lower}</source>
        <translation>{post} is now {status:lower}</translation>
    </message>
    <message>
        <source>{post} har nå formen {form:lower}</source>
        <translation>{post} now has the form {form:lower}</translation>
    </message>
    <message>
        <source>Innlegget har ingen dato.</source>
        <translation>The post has no date.</translation>
    </message>
    <message>
        <source>Velg en dato først.</source>
        <translation>Choose a date first.</translation>
    </message>
    <message>
        <source>Vurdert og latt stå</source>
        <translation>Looked at and left as it is</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Så mange innlegg har hver av de elleve.</source>
        <translation>How many posts have each of the eleven.</translation>
    </message>
    <message>
        <source>{count} avgjort av dere</source>
        <translation>{count} decided by you</translation>
    </message>
    <message>
        <source>Person på bilde {number}</source>
        <translation>Person in a picture {number}</translation>
    </message>
    <message>
        <source>Bokmål, som innlegget</source>
        <translation>Norwegian, as the post</translation>
    </message>
    <message>
        <source>Nynorsk, som innlegget</source>
        <translation>Norwegian Nynorsk, as the post</translation>
    </message>
    <message>
        <source>Engelsk, som innlegget</source>
        <translation>English, as the post</translation>
    </message>
    <message>
        <source>De som leser innlegget, kan lese tekstingen.</source>
        <translation>Those who read the post can read the captions.</translation>
    </message>
    <message>
        <source>Passer til {channels}</source>
        <translation>Fits {channels}</translation>
    </message>
    <message>
        <source>Stående film, {length}</source>
        <translation>Upright film, {length}</translation>
    </message>
    <message>
        <source>Liggende film, {length}</source>
        <translation>Wide film, {length}</translation>
    </message>
    <message>
        <source>tysk</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Det kommer og går tekst i bildet, blant annet ved {places}.</source>
        <translation>Text comes and goes in the picture, for instance at {places}.</translation>
    </message>
    <message>
        <source>Er dette teksting i bildet?</source>
        <translation>Are these captions in the picture?</translation>
    </message>
    <message>
        <source>Se selv</source>
        <translation>See for yourself</translation>
    </message>
    <message>
        <source>i en egen fil</source>
        <translation>in a file of their own</translation>
    </message>
    <message>
        <source>i bildedataene</source>
        <translation>in the picture data</translation>
    </message>
    <message>
        <source>i bildet</source>
        <translation>in the picture</translation>
    </message>
    <message>
        <source>Ved {place} er det noe å høre som ingen sier. Er det viktig, så skriv det, for eksempel [latter].</source>
        <translation>At {place} something can be heard that nobody says. If it matters, write it, for instance [laughter].</translation>
    </message>
    <message>
        <source>Lyder er ikke tekstet</source>
        <translation>Sounds have no captions</translation>
    </message>
    <message>
        <source>Gå til {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>Filmen har teksting</source>
        <translation>The film has captions</translation>
    </message>
    <message>
        <source>Vi hører ingen som snakker. Har musikk eller lyder noe å si, bør det også skrives.</source>
        <translation>We hear nobody speak. If music or sounds matter, write them too.</translation>
    </message>
    <message>
        <source>De som hører dårlig, får ikke med seg det som blir sagt.</source>
        <translation>Those who hear badly miss what is said.</translation>
    </message>
    <message>
        <source>1 tekst</source>
        <translation>1 caption</translation>
    </message>
    <message>
        <source>{count} tekster</source>
        <translation>{count} captions</translation>
    </message>
    <message>
        <source>{texts}, {place}.</source>
        <translation>{texts}, {place}.</translation>
    </message>
    <message>
        <source>{texts} på {tongue}, {place}.</source>
        <translation>{texts} in {tongue}, {place}.</translation>
    </message>
    <message>
        <source>Bokstavene i «{name}» lar seg ikke tyde.</source>
        <translation>The letters in “{name}” cannot be made out.</translation>
    </message>
    <message>
        <source>Tekstfila kan ikke leses</source>
        <translation>The subtitle file cannot be read</translation>
    </message>
    <message>
        <source>Lagre tekstfila på nytt som UTF-8</source>
        <translation>Save the subtitle file anew as UTF-8</translation>
    </message>
    <message>
        <source>Det er ingen tekster med ord i «{name}».</source>
        <translation>There are no captions with words in “{name}”.</translation>
    </message>
    <message>
        <source>Tekstfila er tom</source>
        <translation>The subtitle file is empty</translation>
    </message>
    <message>
        <source>Velg en annen tekstfil, eller lag teksting</source>
        <translation>Choose another subtitle file, or make captions</translation>
    </message>
    <message>
        <source>«{name}» er ikke lagret som UTF-8. Da kan æ, ø og å bli borte når den lastes opp.</source>
        <translation>“{name}” is not saved as UTF-8. Norwegian letters may be lost when it is uploaded.</translation>
    </message>
    <message>
        <source>Tekstfila er gammeldags lagret</source>
        <translation>The subtitle file is saved the old way</translation>
    </message>
    <message>
        <source>Lagre den som UTF-8</source>
        <translation>Save it as UTF-8</translation>
    </message>
    <message>
        <source>Tekstene er lagret som bilder. De kan verken rettes eller lastes opp i kanalene.</source>
        <translation>The captions are kept as pictures. They can be neither corrected nor uploaded to the channels.</translation>
    </message>
    <message>
        <source>Tekstingen er bilder</source>
        <translation>The captions are pictures</translation>
    </message>
    <message>
        <source>Lag teksting som tekst</source>
        <translation>Make captions as text</translation>
    </message>
    <message>
        <source>Innlegget er på {right}, men tekstingen er på {tongues}.</source>
        <translation>The post is in {right}, but the captions are in {tongues}.</translation>
    </message>
    <message>
        <source>Tekstingen er på et annet språk</source>
        <translation>The captions are in another language</translation>
    </message>
    <message>
        <source>Lag teksting på {right}</source>
        <translation>Make captions in {right}</translation>
    </message>
    <message>
        <source>{covered:.0f} av {speech:.0f} sekunder tale har teksting.</source>
        <translation>{covered:.0f} of {speech:.0f} seconds of speech have captions.</translation>
    </message>
    <message>
        <source>Talen er tekstet</source>
        <translation>The speech has captions</translation>
    </message>
    <message>
        <source>Det meste av talen mangler teksting</source>
        <translation>Most of the speech has no captions</translation>
    </message>
    <message>
        <source>Noe av talen mangler teksting</source>
        <translation>Some of the speech has no captions</translation>
    </message>
    <message>
        <source>Uten tekst: {places}.</source>
        <translation>Without captions: {places}.</translation>
    </message>
    <message>
        <source>Uten tekst: {places} og {more} steder til.</source>
        <translation>Without captions: {places} and {more} more places.</translation>
    </message>
    <message>
        <source>{texts} har for lange linjer</source>
        <translation>{texts}: lines too long</translation>
    </message>
    <message>
        <source>Den lengste linja er {worst:.0f} tegn. Over {limit:.0f} er tungt å rekke.</source>
        <translation>The longest line has {worst:.0f} characters. Over {limit:.0f} is hard to keep up with.</translation>
    </message>
    <message>
        <source>Del linjene i to</source>
        <translation>Break the lines in two</translation>
    </message>
    <message>
        <source>{texts} har mange linjer</source>
        <translation>{texts}: many lines</translation>
    </message>
    <message>
        <source>To linjer er det øyet rekker uten å miste bildet.</source>
        <translation>Two lines are what the eye manages without losing the picture.</translation>
    </message>
    <message>
        <source>Del dem i flere tekster</source>
        <translation>Split them into more captions</translation>
    </message>
    <message>
        <source>{texts} går altfor fort</source>
        <translation>{texts}: far too quick</translation>
    </message>
    <message>
        <source>{texts} går litt fort</source>
        <translation>{texts}: rather quick</translation>
    </message>
    <message>
        <source>Den raskeste har {worst:.0f} tegn i sekundet, rolig er {calm:.0f}.</source>
        <translation>The quickest has {worst:.0f} characters a second, calm is {calm:.0f}.</translation>
    </message>
    <message>
        <source>La dem stå lenger, eller kort ned</source>
        <translation>Let them stay longer, or shorten them</translation>
    </message>
    <message>
        <source>{texts} står for kort</source>
        <translation>{texts}: gone too soon</translation>
    </message>
    <message>
        <source>Den korteste vises i {shown}. Under {least} er vanskelig å oppfatte.</source>
        <translation>The shortest shows for {shown}. Under {least} is hard to take in.</translation>
    </message>
    <message>
        <source>La dem stå lenger</source>
        <translation>Let them stay longer</translation>
    </message>
    <message>
        <source>{texts} står for lenge</source>
        <translation>{texts}: staying too long</translation>
    </message>
    <message>
        <source>Den lengste vises i {shown}. Etter {most} leser mange den om igjen.</source>
        <translation>The longest shows for {shown}. After {most} many read it again.</translation>
    </message>
    <message>
        <source>Del dem i to</source>
        <translation>Split them in two</translation>
    </message>
    <message>
        <source>{texts} kommer for tidlig</source>
        <translation>{texts}: coming too early</translation>
    </message>
    <message>
        <source>Den forrige er ikke borte ennå, så begge blir vanskelige å lese.</source>
        <translation>The one before is not gone yet, so both are hard to read.</translation>
    </message>
    <message>
        <source>La den forrige slutte før</source>
        <translation>Let the one before end sooner</translation>
    </message>
    <message>
        <source>{texts} kommer rett på den forrige</source>
        <translation>{texts}: right upon the one before</translation>
    </message>
    <message>
        <source>Uten et lite blink mellom ser ikke øyet at teksten er ny.</source>
        <translation>Without a little blink between them the eye does not see that the text is new.</translation>
    </message>
    <message>
        <source>Legg inn et lite opphold</source>
        <translation>Put in a little pause</translation>
    </message>
    <message>
        <source>{texts} ligger utenfor filmen</source>
        <translation>{texts}: outside the film</translation>
    </message>
    <message>
        <source>Filmen er slutt ved {place}. Kanskje hører tekstfila til en annen film.</source>
        <translation>The film ends at {place}. Perhaps the subtitle file belongs to another film.</translation>
    </message>
    <message>
        <source>Sjekk at det er riktig tekstfil</source>
        <translation>Check that it is the right subtitle file</translation>
    </message>
    <message>
        <source>Første gang ved {place}.</source>
        <translation>First at {place}.</translation>
    </message>
    <message>
        <source>Ved {place}.</source>
        <translation>At {place}.</translation>
    </message>
    <message>
        <source>{number:capital} tekst</source>
        <translation>{number:capital} caption</translation>
    </message>
    <message>
        <source>{number:capital} tekster</source>
        <translation>{number:capital} captions</translation>
    </message>
    <message>
        <source>{seconds} sekunder</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message>
        <source>Den har ikke noe lydspor. Da trenger den ingen teksting.</source>
        <translation>It has no sound track. Then it needs no captions.</translation>
    </message>
    <message>
        <source>Filmen er uten lyd</source>
        <translation>The film has no sound</translation>
    </message>
    <message>
        <source>Sjekk at det er slik dere vil ha det</source>
        <translation>Check that this is as you want it</translation>
    </message>
    <message>
        <source>Den har et lydspor, men det er tomt eller skadet.</source>
        <translation>It has a sound track, but that is empty or damaged.</translation>
    </message>
    <message>
        <source>Lyden mangler</source>
        <translation>The sound is missing</translation>
    </message>
    <message>
        <source>Lagre filmen på nytt med lyd</source>
        <translation>Save the film anew with sound</translation>
    </message>
    <message>
        <source>Det er et lydspor i filmen, men det er ingenting å høre.</source>
        <translation>There is a sound track in the film, but nothing to hear.</translation>
    </message>
    <message>
        <source>Lyden er helt stille</source>
        <translation>The sound is all silence</translation>
    </message>
    <message>
        <source>Sjekk at mikrofonen var på</source>
        <translation>Check that the microphone was on</translation>
    </message>
    <message>
        <source>Styrken er {level} LUFS. Mellom {least} og {most} er passe.</source>
        <translation>The level is {level} LUFS. Between {least} and {most} is right.</translation>
    </message>
    <message>
        <source>Lyden er nesten borte</source>
        <translation>The sound is nearly gone</translation>
    </message>
    <message>
        <source>Ta opp nærmere den som snakker</source>
        <translation>Record nearer to the one who speaks</translation>
    </message>
    <message>
        <source>Lyden er lav</source>
        <translation>The sound is low</translation>
    </message>
    <message>
        <source>Skru opp lyden før dere deler filmen</source>
        <translation>Turn the sound up before you share the film</translation>
    </message>
    <message>
        <source>Lyden er for høy</source>
        <translation>The sound is too loud</translation>
    </message>
    <message>
        <source>Skru ned lyden før dere deler filmen</source>
        <translation>Turn the sound down before you share the film</translation>
    </message>
    <message>
        <source>Lyden er god</source>
        <translation>The sound is good</translation>
    </message>
    <message>
        <source>Den høyeste toppen er {peak} dBTP. Over 0 blir lyden klippet.</source>
        <translation>The highest peak is {peak} dBTP. Over 0 the sound is clipped.</translation>
    </message>
    <message>
        <source>Lyden kan skurre</source>
        <translation>The sound may crackle</translation>
    </message>
    <message>
        <source>Skru ned lyden, eller ta opp på nytt</source>
        <translation>Turn the sound down, or record again</translation>
    </message>
    <message>
        <source>Den høyeste toppen er {peak} dBTP. Hold den under {most}, så tåler den å deles.</source>
        <translation>The highest peak is {peak} dBTP. Keep it under {most}, and it bears being shared.</translation>
    </message>
    <message>
        <source>Lyden er nær grensen</source>
        <translation>The sound is near the limit</translation>
    </message>
    <message>
        <source>Skru lyden litt ned</source>
        <translation>Turn the sound down a little</translation>
    </message>
    <message>
        <source>Lyden bak ligger {under} desibel under stemmen. Da må mange streve for å høre ordene.</source>
        <translation>The sound behind lies {under} decibels under the voice. Then many must strain to hear the words.</translation>
    </message>
    <message>
        <source>Det er mye lyd bak stemmen</source>
        <translation>There is much sound behind the voice</translation>
    </message>
    <message>
        <source>Skru ned musikken, eller ta opp på et stillere sted</source>
        <translation>Turn the music down, or record in a quieter place</translation>
    </message>
    <message>
        <source>Den er på {width} x {height} punkter, og blir uskarp på en stor skjerm.</source>
        <translation>It is {width} x {height} pixels, and will be blurred on a large screen.</translation>
    </message>
    <message>
        <source>Filmen er liten</source>
        <translation>The film is small</translation>
    </message>
    <message>
        <source>Hent filmen i full størrelse</source>
        <translation>Get the film in full size</translation>
    </message>
    <message>
        <source>Den har {rate} bilder i sekundet. Da blir det vanskelig å lese på leppene.</source>
        <translation>It has {rate} pictures a second. That makes lips hard to read.</translation>
    </message>
    <message>
        <source>Bildet hakker</source>
        <translation>The picture stutters</translation>
    </message>
    <message>
        <source>Hent filmen på nytt, uten å krympe den</source>
        <translation>Get the film again, without shrinking it</translation>
    </message>
    <message>
        <source>Vi rakk de første {seen}. Resten er ikke sett på.</source>
        <translation>We managed the first {seen}. The rest has not been looked at.</translation>
    </message>
    <message>
        <source>Filmen er bare delvis undersøkt</source>
        <translation>The film is looked into only in part</translation>
    </message>
    <message>
        <source>Se gjennom resten selv</source>
        <translation>Look through the rest yourself</translation>
    </message>
    <message>
        <source>Fila skal vare {told}, men det er bare {held} i den.</source>
        <translation>The file should last {told}, but there is only {held} in it.</translation>
    </message>
    <message>
        <source>Deler av fila lar seg ikke lese.</source>
        <translation>Parts of the file cannot be read.</translation>
    </message>
    <message>
        <source>Filmen er skadet</source>
        <translation>The film is damaged</translation>
    </message>
    <message>
        <source>Hent filmen på nytt fra telefonen</source>
        <translation>Get the film from the telephone again</translation>
    </message>
    <message>
        <source>Alle kvaliteter</source>
        <translation>All qualities</translation>
    </message>
    <message>
        <source>Noe privat om en person</source>
        <translation>Something private about a person</translation>
    </message>
    <message>
        <source>Helse og andre private ting hører den det gjelder til, og her står det ikke at vedkommende har sagt ja.</source>
        <translation>Health and other private things belong to the person, and nothing here says that they have agreed.</translation>
    </message>
    <message>
        <source>Spør først, eller skriv uten navn</source>
        <translation>Ask first, or write without a name</translation>
    </message>
    <message>
        <source>Privat nummer eller adresse</source>
        <translation>A private number or address</translation>
    </message>
    <message>
        <source>Det som legges ut, blir liggende, og dette ser ut til å være privat.</source>
        <translation>What is put out stays there, and this looks private.</translation>
    </message>
    <message>
        <source>Bruk lagets nummer eller adresse</source>
        <translation>Use the branch’s number or address</translation>
    </message>
    <message>
        <source>Dette ligner et fødselsnummer</source>
        <translation>This looks like a national identity number</translation>
    </message>
    <message>
        <source>Et fødselsnummer kan misbrukes og skal ikke ligge åpent.</source>
        <translation>An identity number can be misused and should not lie open.</translation>
    </message>
    <message>
        <source>Ta bort nummeret</source>
        <translation>Remove the number</translation>
    </message>
    <message>
        <source>Dette kan leses som reklame</source>
        <translation>This may be read as advertising</translation>
    </message>
    <message>
        <source>Laget skal ikke selge varer for andre. Å takke en som har støttet dere, er fint.</source>
        <translation>The branch should not sell goods for others. Thanking somebody who has supported you is fine.</translation>
    </message>
    <message>
        <source>Skriv uten å selge, eller ta det bort</source>
        <translation>Write without selling, or remove it</translation>
    </message>
    <message>
        <source>Ord som ser ned på noen</source>
        <translation>Words that look down on somebody</translation>
    </message>
    <message>
        <source>Dere snakker for foreningen, og kritikk når lenger når den handler om saken.</source>
        <translation>You speak for the association, and criticism reaches further when it is about the matter.</translation>
    </message>
    <message>
        <source>Skriv om det som er gjort, ikke om personene</source>
        <translation>Write about what was done, not about the persons</translation>
    </message>
    <message>
        <source>En uenighet som hører hjemme i laget</source>
        <translation>A disagreement that belongs within the branch</translation>
    </message>
    <message>
        <source>Følgerne får bare én side av saken, og det som er skrevet, blir liggende.</source>
        <translation>Followers get only one side of it, and what is written stays.</translation>
    </message>
    <message>
        <source>Ta det opp i styret eller med administrasjonen</source>
        <translation>Take it up in the board or with the administration</translation>
    </message>
    <message>
        <source>Tall eller påstand uten kilde</source>
        <translation>A figure or claim without a source</translation>
    </message>
    <message>
        <source>Leserne stoler på dere, og da skal de kunne se hvor det kommer fra.</source>
        <translation>Readers trust you, and then they should be able to see where it comes from.</translation>
    </message>
    <message>
        <source>Skriv hvem som sier det, eller legg ved lenke</source>
        <translation>Write who says so, or attach a link</translation>
    </message>
    <message>
        <source>Lånt uten at det står hvem som har laget det</source>
        <translation>Borrowed without saying who made it</translation>
    </message>
    <message>
        <source>Den som har skrevet, tegnet eller tatt bildet, skal nevnes, og noen ganger må dere spørre.</source>
        <translation>Whoever wrote, drew or took the picture should be named, and sometimes you must ask.</translation>
    </message>
    <message>
        <source>Oppgi hvem som har laget det</source>
        <translation>Say who made it</translation>
    </message>
    <message>
        <source>Lenken står alene</source>
        <translation>The link stands alone</translation>
    </message>
    <message>
        <source>Leserne vet ikke hva de trykker på, og skjermlesere leser bare opp adressen.</source>
        <translation>Readers do not know what they press, and screen readers only read the address.</translation>
    </message>
    <message>
        <source>Skriv en setning om hva lenken viser</source>
        <translation>Write a sentence about what the link shows</translation>
    </message>
    <message>
        <source>Et barn er nevnt eller vist</source>
        <translation>A child is named or shown</translation>
    </message>
    <message>
        <source>For barn må en foresatt ha sagt ja, og barnet skal være spurt.</source>
        <translation>For children a guardian must have agreed, and the child must have been asked.</translation>
    </message>
    <message>
        <source>Spør begge, eller skriv uten navn</source>
        <translation>Ask both, or write without a name</translation>
    </message>
    <message>
        <source>En film uten teksting</source>
        <translation>A film without captions</translation>
    </message>
    <message>
        <source>Lag teksting før filmen legges ut</source>
        <translation>Make captions before the film goes out</translation>
    </message>
    <message>
        <source>Bildet mangler bildetekst for dem som ikke ser</source>
        <translation>The picture lacks a description for those who cannot see</translation>
    </message>
    <message>
        <source>De som bruker skjermleser, får ikke vite hva bildet viser.</source>
        <translation>People with a screen reader do not learn what the picture shows.</translation>
    </message>
    <message>
        <source>Skriv bildetekst</source>
        <translation>Describe the picture</translation>
    </message>
    <message>
        <source>Bildeteksten for dem som ikke ser, er for lang</source>
        <translation>The description for those who cannot see is too long</translation>
    </message>
    <message>
        <source>Den er på {size} tegn, og {channels} tar {most}.</source>
        <translation>It has {size} characters, and {channels} takes {most}.</translation>
    </message>
    <message>
        <source>Kort ned bildeteksten</source>
        <translation>Shorten the description</translation>
    </message>
    <message>
        <source>Teksten er merket som lånt, og da skal leserne få vite hvor den kommer fra.</source>
        <translation>The text is marked as borrowed, and then readers should know where it comes from.</translation>
    </message>
    <message>
        <source>Kilde mangler for teksten</source>
        <translation>The text lacks a source</translation>
    </message>
    <message>
        <source>Teksten kan ikke brukes</source>
        <translation>The text cannot be used</translation>
    </message>
    <message>
        <source>Den som har skrevet teksten, har sagt nei.</source>
        <translation>The one who wrote the text has said no.</translation>
    </message>
    <message>
        <source>Skriv en egen tekst</source>
        <translation>Write a text of your own</translation>
    </message>
    <message>
        <source>Oppgi kilde</source>
        <translation>Give the source</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke teksten?</source>
        <translation>May you use the text?</translation>
    </message>
    <message>
        <source>Teksten er lånt fra andre, og det er ikke skrevet ned om de har sagt ja.</source>
        <translation>The text is borrowed from others, and it is not written down whether they have said yes.</translation>
    </message>
    <message>
        <source>{thing} kan ikke brukes</source>
        <translation>{thing} cannot be used</translation>
    </message>
    <message>
        <source>Den som har laget {thing:lower}, har sagt nei.</source>
        <translation>Whoever made {thing:lower} has said no.</translation>
    </message>
    <message>
        <source>Bytt ut</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Kilde mangler for {thing:lower}</source>
        <translation>{thing:capital} lacks a source</translation>
    </message>
    <message>
        <source>{thing} er laget av andre, og da skal det stå hvem.</source>
        <translation>{thing} was made by others, and then it should say who.</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke {thing:lower}?</source>
        <translation>May you use {thing:lower}?</translation>
    </message>
    <message>
        <source>{thing} er laget av andre, og det er ikke skrevet ned om de har sagt ja.</source>
        <translation>{thing} was made by others, and it is not written down whether they have said yes.</translation>
    </message>
    <message>
        <source>Skriv ned svaret</source>
        <translation>Write down the answer</translation>
    </message>
    <message>
        <source>Bildet</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Filmen</source>
        <translation>The film</translation>
    </message>
    <message>
        <source>Uten kanal vet ingen hvor innlegget skal ut.</source>
        <translation>Without a channel nobody knows where the post should go.</translation>
    </message>
    <message>
        <source>Ingen kanal er valgt</source>
        <translation>No channel is chosen</translation>
    </message>
    <message>
        <source>Velg kanaler</source>
        <translation>Choose channels</translation>
    </message>
    <message>
        <source>Ikke alle er på sosiale medier, og dette bør nå alle medlemmer.</source>
        <translation>Not everybody is on social media, and this should reach all members.</translation>
    </message>
    <message>
        <source>Viktig nytt bare i sosiale medier</source>
        <translation>Important news on social media only</translation>
    </message>
    <message>
        <source>Legg til e-post, brev eller oppslag</source>
        <translation>Add e-mail, a letter or a notice</translation>
    </message>
    <message>
        <source>Den som publiserer, svarer for innlegget. Derfor skal det stå hvem som har laget det.</source>
        <translation>Whoever publishes answers for the post. That is why it should say who made it.</translation>
    </message>
    <message>
        <source>Et innlegg er klart når noen har lest det og sagt ja.</source>
        <translation>A post is ready when somebody has read it and said yes.</translation>
    </message>
    <message>
        <source>Godkjenner mangler</source>
        <translation>The approver is missing</translation>
    </message>
    <message>
        <source>Velg godkjenner</source>
        <translation>Choose an approver</translation>
    </message>
    <message>
        <source>Innlegget er klart, men ingen vet når det skal ut.</source>
        <translation>The post is ready, but nobody knows when it should go out.</translation>
    </message>
    <message>
        <source>Dato mangler</source>
        <translation>The date is missing</translation>
    </message>
    <message>
        <source>Velg dato</source>
        <translation>Choose a date</translation>
    </message>
    <message>
        <source>Innlegget er satt opp med film, men har ingen ennå.</source>
        <translation>The post is planned with a film, but has none yet.</translation>
    </message>
    <message>
        <source>Filmen er ikke lagt ved ennå</source>
        <translation>The film is not attached yet</translation>
    </message>
    <message>
        <source>Legg ved filmen</source>
        <translation>Attach the film</translation>
    </message>
    <message>
        <source>Innlegget er satt opp med bilde, men har ingen ennå.</source>
        <translation>The post is planned with a picture, but has none yet.</translation>
    </message>
    <message>
        <source>Bildet er ikke lagt ved ennå</source>
        <translation>The picture is not attached yet</translation>
    </message>
    <message>
        <source>Legg ved bilde</source>
        <translation>Attach a picture</translation>
    </message>
    <message>
        <source>Det er ikke skrevet noe som følgerne kan lese.</source>
        <translation>Nothing is written that followers can read.</translation>
    </message>
    <message>
        <source>Teksten er tom</source>
        <translation>The text is empty</translation>
    </message>
    <message>
        <source>Skriv teksten</source>
        <translation>Write the text</translation>
    </message>
    <message>
        <source>Lenken er ikke åpnet</source>
        <translation>The link has not been opened</translation>
    </message>
    <message>
        <source>Lenken bør ses på igjen</source>
        <translation>The link should be looked at again</translation>
    </message>
    <message>
        <source>Se på lenken</source>
        <translation>Look at the link</translation>
    </message>
    <message>
        <source>Åpne den og se at den sier det innlegget viser til.</source>
        <translation>Open it and see that it says what the post refers to.</translation>
    </message>
    <message>
        <source>Den ble sist åpnet {day}, og sider kan endre seg.</source>
        <translation>It was last opened on {day}, and pages may change.</translation>
    </message>
    <message>
        <source>Teksten blir sendt som {parts} SMS-er til hver mottaker.</source>
        <translation>The text is sent as {parts} messages to each receiver.</translation>
    </message>
    <message>
        <source>SMS-en er lang</source>
        <translation>The text message is long</translation>
    </message>
    <message>
        <source>Kort ned</source>
        <translation>Shorten</translation>
    </message>
    <message>
        <source>{channel} tar {most} tegn, og teksten er på {size}.</source>
        <translation>{channel} takes {most} characters, and the text has {size}.</translation>
    </message>
    <message>
        <source>Kort ned {over} tegn eller lag egen tekst for {channel}</source>
        <translation>Shorten by {over} characters or write a text of its own for {channel}</translation>
    </message>
    <message>
        <source>Teksten er for lang for {channel}</source>
        <translation>The text is too long for {channel}</translation>
    </message>
    <message>
        <source>{channel} viser {most} tegn, og tittelen er på {size}.</source>
        <translation>{channel} shows {most} characters, and the title has {size}.</translation>
    </message>
    <message>
        <source>Tittelen er for lang for {channel}</source>
        <translation>The title is too long for {channel}</translation>
    </message>
    <message>
        <source>Kort ned tittelen</source>
        <translation>Shorten the title</translation>
    </message>
    <message>
        <source>{channel} viser omtrent {seen} tegn før leseren må trykke for å se resten.</source>
        <translation>{channel} shows about {seen} characters before readers must press to see the rest.</translation>
    </message>
    <message>
        <source>Første setning blir delt i to</source>
        <translation>The first sentence is cut in two</translation>
    </message>
    <message>
        <source>Kort ned første setning</source>
        <translation>Shorten the first sentence</translation>
    </message>
    <message>
        <source>{channel} tar {most} emneknagger, og teksten har {count}.</source>
        <translation>{channel} takes {most} hashtags, and the text has {count}.</translation>
    </message>
    <message>
        <source>Mange emneknagger for {channel}</source>
        <translation>Many hashtags for {channel}</translation>
    </message>
    <message>
        <source>Behold de beste</source>
        <translation>Keep the best</translation>
    </message>
    <message>
        <source>{channel} tar {most} bilder i ett innlegg, og her er {count}.</source>
        <translation>{channel} takes {most} pictures in one post, and here are {count}.</translation>
    </message>
    <message>
        <source>For mange bilder for {channel}</source>
        <translation>Too many pictures for {channel}</translation>
    </message>
    <message>
        <source>Velg de beste</source>
        <translation>Choose the best</translation>
    </message>
    <message>
        <source>Flyttet {posts} til i serien</source>
        <translation>Moved {posts} more in the series</translation>
    </message>
    <message>
        <source>Fra {first} til {last} kjenner de som følger dere, ordene igjen og leser ikke lenger.</source>
        <translation>From {first} to {last} your followers recognise the words and stop reading.</translation>
    </message>
    <message>
        <source>Filene kunne ikke lagres ({reason}).</source>
        <translation>The files could not be saved ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen mappe.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Publisert i {channel}</source>
        <translation>Published in {channel}</translation>
    </message>
    <message>
        <source>Publisert i {channel}, og dermed overalt</source>
        <translation>Published in {channel}, and so everywhere</translation>
    </message>
    <message>
        <source>Ikke publisert i {channel} likevel</source>
        <translation>Not published in {channel} after all</translation>
    </message>
    <message>
        <source>Fant ikke «{name}».</source>
        <translation>Did not find “{name}”.</translation>
    </message>
    <message>
        <source>Sjekk at fila ikke er flyttet eller slettet.</source>
        <translation>Check that the file has not been moved or deleted.</translation>
    </message>
    <message>
        <source>«{name}» er for stor til å være teksting.</source>
        <translation>“{name}” is too large to be captions.</translation>
    </message>
    <message>
        <source>Velg en tekstfil, for eksempel srt.</source>
        <translation>Choose a subtitle file, for example srt.</translation>
    </message>
    <message>
        <source>Legg den til på nytt.</source>
        <translation>Add it again.</translation>
    </message>
    <message>
        <source>Ja, vi har spurt</source>
        <translation>Yes, we have asked</translation>
    </message>
    <message>
        <source>Det er fritt å bruke</source>
        <translation>It is free to use</translation>
    </message>
    <message>
        <source>Tallet foran hver ting er tasten for den. Merk av til slutt, så vet dere alle at det er ute.</source>
        <translation>The number before each thing is its key. Tick it off at the end, so that all of you know it is out.</translation>
    </message>
    <message>
        <source>Klargjør for publisering</source>
        <translation>Prepare for publishing</translation>
    </message>
    <message>
        <source>Bare dette</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <source>Dette og de som følger ({count})</source>
        <translation>This and the following ({count})</translation>
    </message>
    <message>
        <source>Alle i serien ({count})</source>
        <translation>All in the series ({count})</translation>
    </message>
    <message>
        <source>Elleve lager en kopi for hver dag. Hver av dem kan endres for seg.</source>
        <translation>Elleve makes a copy for each day. Each of them can be changed by itself.</translation>
    </message>
    <message>
        <source>Gjenta innlegget</source>
        <translation>Repeat the post</translation>
    </message>
    <message>
        <source>Serien «{title}»</source>
        <translation>The series “{title}”</translation>
    </message>
    <message>
        <source>uten tittel</source>
        <translation>without a title</translation>
    </message>
    <message>
        <source>i dag kl. {clock}</source>
        <translation>today at {clock}</translation>
    </message>
    <message>
        <source>i går kl. {clock}</source>
        <translation>yesterday at {clock}</translation>
    </message>
    <message>
        <source>{day} kl. {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>Tittelen</source>
        <translation>The title</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Statusen</source>
        <translation>The status</translation>
    </message>
    <message>
        <source>Formen</source>
        <translation>The form</translation>
    </message>
    <message>
        <source>Notatene</source>
        <translation>The notes</translation>
    </message>
    <message>
        <source>Bilder og filmer</source>
        <translation>Pictures and films</translation>
    </message>
    <message>
        <source>{field} var «{then}», nå «{now}»</source>
        <translation>{field}: was “{then}”, now “{now}”</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>borte</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>nytt</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Elleve tar vare på hvordan innlegget var, mens dere skriver og når statusen endres.</source>
        <translation>Elleve keeps how the post was, while you write and when its status changes.</translation>
    </message>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Hva handler det om?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>En kort tittel er nok. Den er for dere selv de fleste steder.</source>
        <translation>A short title is enough. In most places it is for yourselves.</translation>
    </message>
    <message>
        <source>Hva vil dere si?</source>
        <translation>What do you want to say?</translation>
    </message>
    <message>
        <source>Skriv som du snakker. Ctrl+Enter går videre.</source>
        <translation>Write as you speak. Ctrl+Enter goes on.</translation>
    </message>
    <message>
        <source>Skal det være bilde eller film med?</source>
        <translation>Should there be a picture or film?</translation>
    </message>
    <message>
        <source>Det er greit uten. Trykk Videre når dette er som det skal.</source>
        <translation>It is fine without. Press Go on when this is as it should be.</translation>
    </message>
    <message>
        <source>Når og hvor skal det ut?</source>
        <translation>When and where should it go out?</translation>
    </message>
    <message>
        <source>Hvem tar seg av det?</source>
        <translation>Who takes care of it?</translation>
    </message>
    <message>
        <source>Navnene er for dere selv. Alt kan stå tomt.</source>
        <translation>The names are for yourselves. All may be empty.</translation>
    </message>
    <message>
        <source>Se over til slutt</source>
        <translation>A last look</translation>
    </message>
    <message>
        <source>Når det er som dere vil, trykker dere Gjør klar øverst.</source>
        <translation>When it is as you want, press Make ready at the top.</translation>
    </message>
    <message>
        <source>Be leserne fortelle hva de selv har opplevd med «{theme}»</source>
        <translation>Ask readers to tell what they have been through with “{theme}”</translation>
    </message>
    <message>
        <source>Begynn med noe noen kjente på i det siste</source>
        <translation>Begin with something somebody has felt lately</translation>
    </message>
    <message>
        <source>Begynn med tallet {figure}, og la leseren undres</source>
        <translation>Begin with the figure {figure}, and let the reader wonder</translation>
    </message>
    <message>
        <source>Blir du kjent med den som skriver?</source>
        <translation>Do you get to know the one who writes?</translation>
    </message>
    <message>
        <source>Blir du kjent med dere i «{words}»?</source>
        <translation>Do you get to know yourselves in “{words}”?</translation>
    </message>
    <message>
        <source>Bygg på noe følgerne har skrevet om «{theme}»</source>
        <translation>Build on something followers have written about “{theme}”</translation>
    </message>
    <message>
        <source>Bytt ut «{opening}» med noe ingen venter</source>
        <translation>Replace “{opening}” with something nobody expects</translation>
    </message>
    <message>
        <source>Del ett konkret råd om «{theme}»</source>
        <translation>Share one concrete piece of advice about “{theme}”</translation>
    </message>
    <message>
        <source>Del ett råd eller en kilde leseren kan bruke</source>
        <translation>Share one piece of advice or a source the reader can use</translation>
    </message>
    <message>
        <source>Del ett råd som leseren kan bruke i dag</source>
        <translation>Share one piece of advice the reader can use today</translation>
    </message>
    <message>
        <source>Finn det litt rare ved «{theme}», og vis det</source>
        <translation>Find what is a little odd about “{theme}”, and show it</translation>
    </message>
    <message>
        <source>Finn et smil i det som kan gå galt på «{event}»</source>
        <translation>Find a smile in what may go wrong at “{event}”</translation>
    </message>
    <message>
        <source>Finn noe dere lo av sist dere møttes</source>
        <translation>Find something you laughed at last time you met</translation>
    </message>
    <message>
        <source>Forklar ett ord eller en rettighet om «{theme}»</source>
        <translation>Explain one word or right to do with “{theme}”</translation>
    </message>
    <message>
        <source>Forklar ett ord leseren møter på «{event}»</source>
        <translation>Explain one word the reader meets at “{event}”</translation>
    </message>
    <message>
        <source>Forklar hva tallet {figure} betyr for leseren</source>
        <translation>Explain what the figure {figure} means to the reader</translation>
    </message>
    <message>
        <source>Fortell hva dere selv strevde med rundt «{theme}»</source>
        <translation>Tell what you struggled with around “{theme}”</translation>
    </message>
    <message>
        <source>Fortell hva du selv gjorde denne uka</source>
        <translation>Tell what you did yourself this week</translation>
    </message>
    <message>
        <source>Fortell hva du selv gruer eller gleder deg til ved «{event}»</source>
        <translation>Tell what you dread or look forward to about “{event}”</translation>
    </message>
    <message>
        <source>Fortell hva du selv har lært om «{theme}»</source>
        <translation>Tell what you have learnt about “{theme}” yourself</translation>
    </message>
    <message>
        <source>Fortell hva som står på spill, og for hvem</source>
        <translation>Tell what is at stake, and for whom</translation>
    </message>
    <message>
        <source>Fortell hva {name} kjente på akkurat da</source>
        <translation>Tell what {name} felt just then</translation>
    </message>
    <message>
        <source>Fortell hva «{event}» betyr for én som kommer</source>
        <translation>Tell what “{event}” means to one who comes</translation>
    </message>
    <message>
        <source>Fortell hva «{theme}» er for deg som skriver</source>
        <translation>Tell what “{theme}” is to you who write</translation>
    </message>
    <message>
        <source>Fortell hvem «{theme}» gjelder, og hva de sa</source>
        <translation>Tell whom “{theme}” is about, and what they said</translation>
    </message>
    <message>
        <source>Fortell hvordan «{theme}» kjennes for én av dere</source>
        <translation>Tell how “{theme}” feels to one of you</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av på «{event}» sist</source>
        <translation>Tell of something you laughed at last time at “{event}”</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av rundt «{theme}»</source>
        <translation>Tell of something you laughed at around “{theme}”</translation>
    </message>
    <message>
        <source>Fortell om én som skal på «{event}», med navn</source>
        <translation>Tell about one who is going to “{event}”, by name</translation>
    </message>
    <message>
        <source>Får du lyst til å svare på «{words}»?</source>
        <translation>Do you want to answer “{words}”?</translation>
    </message>
    <message>
        <source>Får du lyst til å svare?</source>
        <translation>Do you want to answer?</translation>
    </message>
    <message>
        <source>Gi leseren ett råd eller funn fra «{event}»</source>
        <translation>Give the reader one piece of advice or a finding from “{event}”</translation>
    </message>
    <message>
        <source>Innrøm noe dere bommet på med «{theme}»</source>
        <translation>Admit something you got wrong about “{theme}”</translation>
    </message>
    <message>
        <source>Kjenner du noe når du leser dette?</source>
        <translation>Do you feel something when you read this?</translation>
    </message>
    <message>
        <source>Kjenner du noe når du leser «{words}»?</source>
        <translation>Do you feel something when you read “{words}”?</translation>
    </message>
    <message>
        <source>La «{question}» stå åpent, og be om svar</source>
        <translation>Leave “{question}” open, and ask for answers</translation>
    </message>
    <message>
        <source>La én med erfaring fortelle om «{theme}»</source>
        <translation>Let one with experience tell about “{theme}”</translation>
    </message>
    <message>
        <source>La én som har vært på «{event}», fortelle</source>
        <translation>Let one who has been to “{event}” tell</translation>
    </message>
    <message>
        <source>Le litt av dere selv når det gjelder «{theme}»</source>
        <translation>Laugh a little at yourselves when it comes to “{theme}”</translation>
    </message>
    <message>
        <source>Legg inn en vending leseren ikke ser komme</source>
        <translation>Put in a turn the reader does not see coming</translation>
    </message>
    <message>
        <source>Legg til noe dere selv lo av</source>
        <translation>Add something you laughed at yourselves</translation>
    </message>
    <message>
        <source>Lov at én av dere svarer om «{event}»</source>
        <translation>Promise that one of you answers about “{event}”</translation>
    </message>
    <message>
        <source>Lærte du noe nyttig av «{words}»?</source>
        <translation>Did you learn something useful from “{words}”?</translation>
    </message>
    <message>
        <source>Lærte du noe nyttig her?</source>
        <translation>Did you learn something useful here?</translation>
    </message>
    <message>
        <source>Nevn ett menneske ved navn, og hva det gjorde</source>
        <translation>Mention one person by name, and what they did</translation>
    </message>
    <message>
        <source>Ser du et bestemt menneske for deg?</source>
        <translation>Do you see one particular person?</translation>
    </message>
    <message>
        <source>Ser du et menneske for deg i «{words}»?</source>
        <translation>Do you see a person before you in “{words}”?</translation>
    </message>
    <message>
        <source>Si hva det betydde for dere, ikke bare takk</source>
        <translation>Say what it meant to you, not just thanks</translation>
    </message>
    <message>
        <source>Sitér én som har noe å si om «{theme}»</source>
        <translation>Quote one who has something to say about “{theme}”</translation>
    </message>
    <message>
        <source>Skriv hva {name} har fått deg til å tenke</source>
        <translation>Write what {name} has made you think</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer i kommentarfeltet, og når</source>
        <translation>Write who answers in the comments, and when</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer på det folk lurer på om «{theme}»</source>
        <translation>Write who answers what people wonder about “{theme}”</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer på «{question}», og når</source>
        <translation>Write who answers “{question}”, and when</translation>
    </message>
    <message>
        <source>Skriv i jeg-form om noe du selv gjorde</source>
        <translation>Write as “I” about something you did yourself</translation>
    </message>
    <message>
        <source>Smiler du av dette?</source>
        <translation>Do you smile at this?</translation>
    </message>
    <message>
        <source>Smiler du av «{words}»?</source>
        <translation>Do you smile at “{words}”?</translation>
    </message>
    <message>
        <source>Snu en vanlig misforståelse om «{theme}»</source>
        <translation>Turn round a common misunderstanding about “{theme}”</translation>
    </message>
    <message>
        <source>Spør hva leserne husker best fra «{event}»</source>
        <translation>Ask what readers remember best from “{event}”</translation>
    </message>
    <message>
        <source>Spør hva leserne selv har erfart med «{theme}»</source>
        <translation>Ask what readers have experienced with “{theme}”</translation>
    </message>
    <message>
        <source>Spør hva «{theme}» får leserne til å tenke på</source>
        <translation>Ask what “{theme}” makes readers think of</translation>
    </message>
    <message>
        <source>Spør hvem leserne har møtt som likner {name}</source>
        <translation>Ask whom readers have met who is like {name}</translation>
    </message>
    <message>
        <source>Spør leseren om noe dere selv lurer på</source>
        <translation>Ask readers about something you wonder about yourselves</translation>
    </message>
    <message>
        <source>Spør leseren om noe det er lett å svare på</source>
        <translation>Ask the reader something that is easy to answer</translation>
    </message>
    <message>
        <source>Spør leserne hva de ønsker seg på «{event}»</source>
        <translation>Ask readers what they wish for at “{event}”</translation>
    </message>
    <message>
        <source>Start med det ingen venter</source>
        <translation>Start with what nobody expects</translation>
    </message>
    <message>
        <source>Start med det minst ventede {name} har gjort</source>
        <translation>Start with the least expected thing {name} has done</translation>
    </message>
    <message>
        <source>Stopper du opp når du leser dette?</source>
        <translation>Do you stop when you read this?</translation>
    </message>
    <message>
        <source>Stopper du opp ved «{words}»?</source>
        <translation>Do you stop at “{words}”?</translation>
    </message>
    <message>
        <source>Svar på noe følgerne har spurt dere om</source>
        <translation>Answer something followers have asked you</translation>
    </message>
    <message>
        <source>Svar på noe følgerne har spurt om «{event}»</source>
        <translation>Answer something followers have asked about “{event}”</translation>
    </message>
    <message>
        <source>Svarer dere følgerne her?</source>
        <translation>Do you answer followers here?</translation>
    </message>
    <message>
        <source>Svarer dere følgerne med «{words}»?</source>
        <translation>Do you answer followers with “{words}”?</translation>
    </message>
    <message>
        <source>Ta med ett råd {name} ville gitt andre</source>
        <translation>Include one piece of advice {name} would give others</translation>
    </message>
    <message>
        <source>Ta med noe {name} sa som fikk folk til å smile</source>
        <translation>Include something {name} said that made people smile</translation>
    </message>
    <message>
        <source>Be leserne dele et minne om {name}</source>
        <translation>Ask readers to share a memory of {name}</translation>
    </message>
    <message>
        <source>3GPP TS 23.038 og 23.040</source>
        <translation>3GPP TS 23.038 and 23.040</translation>
    </message>
    <message>
        <source>Elleves egen kanaloversikt</source>
        <translation>Elleve&apos;s own table of channels</translation>
    </message>
    <message>
        <source>Fortell hva du selv tok med deg fra «{event}»</source>
        <translation>Tell what you yourself took away from “{event}”</translation>
    </message>
    <message>
        <source>Fortell hva «{event}» betydde for én som var der</source>
        <translation>Tell what “{event}” meant to someone who was there</translation>
    </message>
    <message>
        <source>Fortell om noe dere lo av på «{event}»</source>
        <translation>Tell about something you laughed at during “{event}”</translation>
    </message>
    <message>
        <source>Instagram-krav slik de er gjengitt (ayrshare.com)</source>
        <translation>Instagram&apos;s requirements as reported (ayrshare.com)</translation>
    </message>
    <message>
        <source>La {contact} si noe selv, ikke bare ta imot påmelding</source>
        <translation>Let {contact} say something, not just take sign-ups</translation>
    </message>
    <message>
        <source>La én som var på «{event}», fortelle</source>
        <translation>Let someone who was at “{event}” tell about it</translation>
    </message>
    <message>
        <source>LinkedIn-krav slik de er gjengitt (help.everyonesocial.com)</source>
        <translation>LinkedIn&apos;s requirements as reported (help.everyonesocial.com)</translation>
    </message>
    <message>
        <source>Samlesider for kanalmål (socialk.it, socialswiss.tech)</source>
        <translation>Collections of channel figures (socialk.it, socialswiss.tech)</translation>
    </message>
    <message>
        <source>Si hva dere savner ved {name}</source>
        <translation>Say what you miss about {name}</translation>
    </message>
    <message>
        <source>Si rett ut hva du kjente på akkurat da</source>
        <translation>Say outright what you felt just then</translation>
    </message>
    <message>
        <source>Skriv hvem du er, gjerne med navn</source>
        <translation>Write who you are, with your name if you like</translation>
    </message>
    <message>
        <source>Start med det ingen ventet på «{event}»</source>
        <translation>Start with what nobody expected at “{event}”</translation>
    </message>
    <message>
        <source>Ta med ett lyst minne, om det kjennes rett</source>
        <translation>Include one bright memory, if it feels right</translation>
    </message>
    <message>
        <source>Ta med noe lyst midt i det alvorlige</source>
        <translation>Include something bright amid the serious</translation>
    </message>
    <message>
        <source>Vis ett av menneskene bak tallet {crowd}</source>
        <translation>Show one of the people behind the figure {crowd}</translation>
    </message>
    <message>
        <source>Vis hva som skjer hos dere før «{event}»</source>
        <translation>Show what goes on with you before “{event}”</translation>
    </message>
    <message>
        <source>Vis hva som står på spill i «{theme}»</source>
        <translation>Show what is at stake in “{theme}”</translation>
    </message>
    <message>
        <source>Vis hvem som gleder seg til «{event}»</source>
        <translation>Show who looks forward to “{event}”</translation>
    </message>
    <message>
        <source>X, twitter-text config v3 (github.com/twitter/twitter-text)</source>
        <translation>X, twitter-text config v3 (github.com/twitter/twitter-text)</translation>
    </message>
    <message>
        <source>YouTube-hjelp slik den er gjengitt (businessinsider.sg, multcloud.com)</source>
        <translation>YouTube&apos;s help as reported (businessinsider.sg, multcloud.com)</translation>
    </message>
    <message>
        <source>alderen gjør personen levende</source>
        <translation>the age brings the person to life</translation>
    </message>
    <message>
        <source>alvorlige ord om noe lite alvorlig</source>
        <translation>solemn words about something not so solemn</translation>
    </message>
    <message>
        <source>den som skriver, snakker for seg selv</source>
        <translation>the writer speaks for themselves</translation>
    </message>
    <message>
        <source>den som skriver, viser seg fram</source>
        <translation>the writer shows themselves</translation>
    </message>
    <message>
        <source>dere bygger på noe følgerne sa</source>
        <translation>you build on something followers said</translation>
    </message>
    <message>
        <source>dere byr på noe eget</source>
        <translation>you share something of your own</translation>
    </message>
    <message>
        <source>dere forteller hva dere selv gjorde</source>
        <translation>you tell what you did yourselves</translation>
    </message>
    <message>
        <source>dere har gjort noe med det følgerne sa</source>
        <translation>you have acted on what followers said</translation>
    </message>
    <message>
        <source>dere har talt opp hva følgerne svarte</source>
        <translation>you have counted what followers answered</translation>
    </message>
    <message>
        <source>dere innrømmer noe</source>
        <translation>you admit something</translation>
    </message>
    <message>
        <source>dere sier noe dere ikke pleier å si</source>
        <translation>you say something you do not usually say</translation>
    </message>
    <message>
        <source>dere spør etter leserens egen erfaring</source>
        <translation>you ask for the reader’s own experience</translation>
    </message>
    <message>
        <source>dere svarer følgerne</source>
        <translation>you answer followers</translation>
    </message>
    <message>
        <source>dere takker for det følgerne kom med</source>
        <translation>you thank followers for what they gave</translation>
    </message>
    <message>
        <source>dere viser til det følgerne skrev</source>
        <translation>you refer to what followers wrote</translation>
    </message>
    <message>
        <source>dere viser til svarene fra følgerne</source>
        <translation>you refer to the answers from followers</translation>
    </message>
    <message>
        <source>dette skjer ikke hver dag</source>
        <translation>this does not happen every day</translation>
    </message>
    <message>
        <source>dette ventet ingen</source>
        <translation>nobody expected this</translation>
    </message>
    <message>
        <source>dyret stjeler scenen</source>
        <translation>the animal steals the scene</translation>
    </message>
    <message>
        <source>en glede som smitter</source>
        <translation>a joy that spreads</translation>
    </message>
    <message>
        <source>en gåte som får oss til å stoppe</source>
        <translation>a riddle that makes us stop</translation>
    </message>
    <message>
        <source>en kort setning som stopper oss</source>
        <translation>a short sentence that stops us</translation>
    </message>
    <message>
        <source>en morsom ting i et alvorlig rom</source>
        <translation>a funny thing in a serious room</translation>
    </message>
    <message>
        <source>en rettighet leseren kan bruke</source>
        <translation>a right the reader can use</translation>
    </message>
    <message>
        <source>en åpning som får oss til å stoppe</source>
        <translation>an opening that makes us stop</translation>
    </message>
    <message>
        <source>et ekte spørsmål til leseren</source>
        <translation>a real question to the reader</translation>
    </message>
    <message>
        <source>et lunt stikk til slutt</source>
        <translation>a sly touch at the end</translation>
    </message>
    <message>
        <source>et mål leseren kan bruke</source>
        <translation>a measure the reader can use</translation>
    </message>
    <message>
        <source>et råd leseren kan bruke</source>
        <translation>advice the reader can use</translation>
    </message>
    <message>
        <source>et råd leseren kan følge</source>
        <translation>advice the reader can follow</translation>
    </message>
    <message>
        <source>et spørsmål leseren kan svare på</source>
        <translation>a question the reader can answer</translation>
    </message>
    <message>
        <source>et spørsmål rett til leseren</source>
        <translation>a question straight to the reader</translation>
    </message>
    <message>
        <source>et spørsmål som ikke er besvart</source>
        <translation>a question that is not answered</translation>
    </message>
    <message>
        <source>et tall som sier noe</source>
        <translation>a figure that tells something</translation>
    </message>
    <message>
        <source>her blir det ledd</source>
        <translation>here somebody laughs</translation>
    </message>
    <message>
        <source>her blir vi kjent med dere</source>
        <translation>here we get to know you</translation>
    </message>
    <message>
        <source>her er det alvor for noen</source>
        <translation>this is serious for somebody</translation>
    </message>
    <message>
        <source>her er det lov å le</source>
        <translation>here one may laugh</translation>
    </message>
    <message>
        <source>her er det noe å feire</source>
        <translation>here is something to celebrate</translation>
    </message>
    <message>
        <source>her er en familie vi kan se for oss</source>
        <translation>here is a family we can picture</translation>
    </message>
    <message>
        <source>her er en glede som kjennes</source>
        <translation>here is a joy one can feel</translation>
    </message>
    <message>
        <source>her er et savn</source>
        <translation>here is a loss</translation>
    </message>
    <message>
        <source>her er harme over noe urimelig</source>
        <translation>here is anger at something unfair</translation>
    </message>
    <message>
        <source>her er sorg eller savn</source>
        <translation>here is sorrow or loss</translation>
    </message>
    <message>
        <source>her er uro eller redsel</source>
        <translation>here is worry or fear</translation>
    </message>
    <message>
        <source>her får leseren noe å svare på</source>
        <translation>here the reader gets something to answer</translation>
    </message>
    <message>
        <source>her kommer en vending</source>
        <translation>here comes a turn</translation>
    </message>
    <message>
        <source>her kommer noe vi ikke ventet</source>
        <translation>here comes something we did not expect</translation>
    </message>
    <message>
        <source>her lærer leseren noe</source>
        <translation>here the reader learns something</translation>
    </message>
    <message>
        <source>her møter vi en person med navn</source>
        <translation>here we meet a person with a name</translation>
    </message>
    <message>
        <source>her ser vi et bestemt menneske</source>
        <translation>here we see one particular person</translation>
    </message>
    <message>
        <source>her ser vi ett bestemt menneske</source>
        <translation>here we see one certain person</translation>
    </message>
    <message>
        <source>her snur det vi trodde</source>
        <translation>here what we believed turns round</translation>
    </message>
    <message>
        <source>her snur det vi ventet</source>
        <translation>here what we expected turns round</translation>
    </message>
    <message>
        <source>her står noe på spill for noen</source>
        <translation>something is at stake for somebody</translation>
    </message>
    <message>
        <source>her trekker vi på smilebåndet</source>
        <translation>here we cannot help smiling</translation>
    </message>
    <message>
        <source>kroppen forteller hva noen kjenner</source>
        <translation>the body tells what somebody feels</translation>
    </message>
    <message>
        <source>laget svarer og er til stede</source>
        <translation>the branch answers and is present</translation>
    </message>
    <message>
        <source>leseren blir bedt om å fortelle</source>
        <translation>the reader is asked to tell</translation>
    </message>
    <message>
        <source>leseren blir invitert til å svare</source>
        <translation>the reader is invited to answer</translation>
    </message>
    <message>
        <source>leseren får velge</source>
        <translation>the reader may choose</translation>
    </message>
    <message>
        <source>leseren får vite hvor svaret skal stå</source>
        <translation>the reader learns where to answer</translation>
    </message>
    <message>
        <source>navn og alder gjør personen levende</source>
        <translation>name and age bring the person to life</translation>
    </message>
    <message>
        <source>noe blir forklart</source>
        <translation>something is explained</translation>
    </message>
    <message>
        <source>noe forskning har vist</source>
        <translation>something research has shown</translation>
    </message>
    <message>
        <source>noen forteller selv hva de gjorde</source>
        <translation>somebody tells what they did themselves</translation>
    </message>
    <message>
        <source>noen sier rett ut hva de kjente</source>
        <translation>somebody says outright what they felt</translation>
    </message>
    <message>
        <source>noen sier selv hva de kjente</source>
        <translation>somebody says what they felt themselves</translation>
    </message>
    <message>
        <source>trinn leseren kan følge</source>
        <translation>steps the reader can follow</translation>
    </message>
    <message>
        <source>vi får se bak kulissene</source>
        <translation>we get to see behind the scenes</translation>
    </message>
    <message>
        <source>vi får vite hva vi gjør når det skjer</source>
        <translation>we learn what to do when it happens</translation>
    </message>
    <message>
        <source>vi får vite hva vi kan gjøre</source>
        <translation>we learn what we can do</translation>
    </message>
    <message>
        <source>vi følger ett menneske</source>
        <translation>we follow one person</translation>
    </message>
    <message>
        <source>vi hører noens egne ord</source>
        <translation>we hear somebody’s own words</translation>
    </message>
    <message>
        <source>vi hører personen selv</source>
        <translation>we hear the person speak</translation>
    </message>
    <message>
        <source>vi kjenner at det går inn på noen</source>
        <translation>we feel that it touches somebody</translation>
    </message>
    <message>
        <source>vi kjenner gleden og stoltheten</source>
        <translation>we feel the joy and the pride</translation>
    </message>
    <message>
        <source>vi kjenner harmen over noe urimelig</source>
        <translation>we feel the anger at something unfair</translation>
    </message>
    <message>
        <source>vi merker redselen eller savnet</source>
        <translation>we sense the fear or the loss</translation>
    </message>
    <message>
        <source>vi ser hva personen gjør</source>
        <translation>we see what the person does</translation>
    </message>
    <message>
        <source>Åpne med noe uventet, og vent med «{date}»</source>
        <translation>Open with something unexpected, and keep “{date}” for later</translation>
    </message>
    <message>
        <source>{days} – {why}</source>
        <translation>{days} – {why}</translation>
    </message>
    <message>
        <source>tekstingen er påbegynt</source>
        <translation>captions begun</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>space</translation>
    </message>
    <message>
        <source>pil opp</source>
        <translation>up</translation>
    </message>
    <message>
        <source>pil ned</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Serien kan ikke bli lengre.</source>
        <translation>The series cannot be longer.</translation>
    </message>
    <message>
        <source>Lag en ny serie fra det siste innlegget.</source>
        <translation>Make a new series from the last post.</translation>
    </message>
    <message>
        <source>Laget {posts} til i serien</source>
        <translation>Made {posts} more in the series</translation>
    </message>
    <message>
        <source>Ingen personer på «{name}»</source>
        <translation>No people in “{name}”</translation>
    </message>
    <message>
        <source>Bare de valgte ({count})</source>
        <translation>Only the chosen ({count})</translation>
    </message>
    <message>
        <source>De valgte og de som følger ({count})</source>
        <translation>The chosen and those that follow ({count})</translation>
    </message>
    <message>
        <source>Flyttet {posts}</source>
        <translation>Moved {posts}</translation>
    </message>
    <message>
        <source>Slettet {posts}</source>
        <translation>Deleted {posts}</translation>
    </message>
    <message>
        <source>{posts} flyttes</source>
        <translation>{posts} moved</translation>
    </message>
    <message>
        <source>{posts} lages</source>
        <translation>{posts} made</translation>
    </message>
    <message>
        <source>{posts} tas bort</source>
        <translation>{posts} taken away</translation>
    </message>
    <message>
        <source>{posts:capital} er ferdig eller endret for hånd, og blir stående: {days}.</source>
        <translation>{posts:capital} done or changed by hand, left as it is: {days}.</translation>
    </message>
    <message>
        <source>Ny regel for serien: {rule}</source>
        <translation>New rule for the series: {rule}</translation>
    </message>
    <message>
        <source>Nå: {rule}. Det som er publisert eller har vært, blir stående som det er.</source>
        <translation>Now: {rule}. What is published or past stays as it is.</translation>
    </message>
    <message>
        <source>Endre regelen</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Denne maskinen går da ut av den felles planen og bruker kopien. De andre fortsetter som før.</source>
        <translation>This machine then leaves the shared plan and uses the copy. The others go on as before.</translation>
    </message>
    <message>
        <source>Databasen den ligger i, svarer ikke. Ingenting er borte. Se at maskinen er på nett.</source>
        <translation>The database it is in does not answer. Nothing is lost. Check that the machine is online.</translation>
    </message>
    <message>
        <source>Noen andre har endret det samme samtidig.</source>
        <translation>Somebody else has changed the same thing at the same time.</translation>
    </message>
    <message>
        <source>Se på begge utgavene, og velg.</source>
        <translation>Look at both versions, and choose.</translation>
    </message>
    <message>
        <source>Den felles planen svarer ikke nå.</source>
        <translation>The shared plan does not answer just now.</translation>
    </message>
    <message>
        <source>Det du har skrevet er tatt vare på her, og sendes når den svarer igjen.</source>
        <translation>What you have written is kept here, and is sent when it answers again.</translation>
    </message>
    <message>
        <source>Planen kan ikke kopieres hit ({reason}).</source>
        <translation>The plan cannot be copied here ({reason}).</translation>
    </message>
    <message>
        <source>Se at disken har plass.</source>
        <translation>Check that there is room on the disk.</translation>
    </message>
    <message>
        <source>Både den felles planen og den som er her, har innlegg.</source>
        <translation>Both the shared plan and the one here have posts.</translation>
    </message>
    <message>
        <source>Bruk den som er der. Lag en overleveringsfil av den som er her først, og flett den inn etterpå.</source>
        <translation>Use the one that is there. Make a handover file of the one here first, and merge it in afterwards.</translation>
    </message>
    <message>
        <source>Planen er felles allerede.</source>
        <translation>The plan is shared already.</translation>
    </message>
    <message>
        <source>Gå tilbake til planen på denne maskinen først.</source>
        <translation>Go back to the plan on this machine first.</translation>
    </message>
    <message>
        <source>Planen er laget i en nyere utgave av Elleve enn denne.</source>
        <translation>The plan was made in a newer version of Elleve than this one.</translation>
    </message>
    <message>
        <source>Oppdater Elleve og åpne den igjen.</source>
        <translation>Update Elleve and open it again.</translation>
    </message>
    <message>
        <source>Denne utgaven av Elleve mangler delen som snakker med en database.</source>
        <translation>This edition of Elleve lacks the part that talks to a database.</translation>
    </message>
    <message>
        <source>Be den som satte opp Elleve, legge til «psycopg».</source>
        <translation>Ask whoever set up Elleve to add “psycopg”.</translation>
    </message>
    <message>
        <source>Spør den som styrer databasen.</source>
        <translation>Ask whoever runs the database.</translation>
    </message>
    <message>
        <source>Dere har ikke lov til å bruke den felles planen.</source>
        <translation>You are not allowed to use the shared plan.</translation>
    </message>
    <message>
        <source>Tjeneren slipper ikke inn dette navnet og passordet.</source>
        <translation>The server does not let this name and password in.</translation>
    </message>
    <message>
        <source>Se at begge er skrevet riktig.</source>
        <translation>Check that both are spelt correctly.</translation>
    </message>
    <message>
        <source>Det er ingen database med det navnet på tjeneren.</source>
        <translation>There is no database of that name on the server.</translation>
    </message>
    <message>
        <source>Spør den som styrer den, hva den heter.</source>
        <translation>Ask whoever runs it what it is called.</translation>
    </message>
    <message>
        <source>Elleve finner ikke tjeneren.</source>
        <translation>Elleve cannot find the server.</translation>
    </message>
    <message>
        <source>Se at navnet er skrevet riktig, og at maskinen er på nett.</source>
        <translation>Check that the name is spelt correctly and that the machine is online.</translation>
    </message>
    <message>
        <source>Tjeneren svarer ikke.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>Se at adressen er riktig, og at maskinen er på nett.</source>
        <translation>Check that the address is right and that the machine is online.</translation>
    </message>
    <message>
        <source>«{address}» er ikke adressen til en database.</source>
        <translation>“{address}” is not the address of a database.</translation>
    </message>
    <message>
        <source>Skriv den slik: postgresql://navn@tjener/plan.</source>
        <translation>Write it like this: postgresql://name@server/plan.</translation>
    </message>
    <message>
        <source>Ute alt</source>
        <translation>Already out</translation>
    </message>
    <message>
        <source>Ikke ute ennå</source>
        <translation>Not out yet</translation>
    </message>
    <message>
        <source>{state}. Og {count} innlegg til</source>
        <translation>{state}. And {count} more posts</translation>
    </message>
    <message>
        <source>Prikken viser hvor dere har vurdert selv.</source>
        <translation>The dot shows where you have judged for yourselves.</translation>
    </message>
    <message>
        <source>Prikkene viser hvor dere har vurdert selv.</source>
        <translation>The dots show where you have judged for yourselves.</translation>
    </message>
    <message>
        <source>film i innlegget</source>
        <translation>a film in the post</translation>
    </message>
    <message>
        <source>Ansvarlig mangler</source>
        <translation>Nobody is responsible</translation>
    </message>
    <message>
        <source>Velg ansvarlig</source>
        <translation>Choose who is responsible</translation>
    </message>
    <message>
        <source>Velg ett menneske innlegget skal handle om</source>
        <translation>Choose one person the post should be about</translation>
    </message>
    <message>
        <source>Skriv det dere vil si</source>
        <translation>Write what you want to say</translation>
    </message>
    <message>
        <source>Lagre loggen</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Regneark (*.csv)</source>
        <translation>Spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Loggen kunne ikke lagres der. Velg en annen mappe.</source>
        <translation>The log could not be saved there. Choose another folder.</translation>
    </message>
    <message>
        <source>Loggen er lagret uten navn og tekster. Åpne samtykkeregisteret først hvis de skal med.</source>
        <translation>The log is saved without names and texts. Open the consent register first if they are to be in it.</translation>
    </message>
    <message>
        <source>Loggen er lagret.</source>
        <translation>The log is saved.</translation>
    </message>
    <message>
        <source>Planen er opptatt med noe annet akkurat nå.</source>
        <translation>The plan is busy with something else just now.</translation>
    </message>
    <message>
        <source>Vent litt og prøv igjen.</source>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>Disken er full, så endringen ble ikke lagret.</source>
        <translation>The disk is full, so the change was not saved.</translation>
    </message>
    <message>
        <source>Disken svarer ikke som den skal, så planen kan ikke brukes nå.</source>
        <translation>The disk does not answer as it should, so the plan cannot be used now.</translation>
    </message>
    <message>
        <source>Se at disken er koblet til.</source>
        <translation>Check that the disk is connected.</translation>
    </message>
    <message>
        <source>Planen er skadet og kan ikke åpnes.</source>
        <translation>The plan is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>Hent tilbake den nyeste sikkerhetskopien.</source>
        <translation>Bring back the newest backup.</translation>
    </message>
    <message>
        <source>Elleve får ikke bruke mappen der planen ligger.</source>
        <translation>Elleve may not use the folder the plan is in.</translation>
    </message>
    <message>
        <source>Se at dere har lov til å skrive der.</source>
        <translation>Check that you are allowed to write there.</translation>
    </message>
    <message>
        <source>systemet sier nei</source>
        <translation>the system says no</translation>
    </message>
    <message>
        <source>finnes ikke</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>dere har ikke tilgang</source>
        <translation>you have no access</translation>
    </message>
    <message>
        <source>disken kan bare leses</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>disken er full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>er en mappe</source>
        <translation>is a folder</translation>
    </message>
    <message>
        <source>en del av stien er ikke en mappe</source>
        <translation>a part of the path is not a folder</translation>
    </message>
    <message>
        <source>er ikke en mappe</source>
        <translation>is not a folder</translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>Fila «{file}» finnes ikke.</source>
        <translation>The file “{file}” does not exist.</translation>
    </message>
    <message>
        <source>Sjekk navnet og mappa.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>«{file}» {problem}.</source>
        <translation>“{file}” {problem}.</translation>
    </message>
    <message>
        <source>Be om en ny fil, eller last den ned på nytt.</source>
        <translation>Ask for a new file, or download it again.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke en overleveringsfil.</source>
        <translation>“{file}” is damaged or not a handover file.</translation>
    </message>
    <message>
        <source>«{file}» kan ikke leses ({reason}).</source>
        <translation>“{file}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Prøv igjen.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>«{file}» ble endret underveis.</source>
        <translation>“{file}” was changed meanwhile.</translation>
    </message>
    <message>
        <source>Prøv en gang til.</source>
        <translation>Try once more.</translation>
    </message>
    <message>
        <source>er laget i en nyere utgave av Elleve enn denne</source>
        <translation>was made in a newer version of Elleve than this one</translation>
    </message>
    <message>
        <source>ble ikke åpnet, for det ble stoppet</source>
        <translation>was not opened, for it was stopped</translation>
    </message>
    <message>
        <source>er bare en del av en overleveringsfil</source>
        <translation>is only a part of a handover file</translation>
    </message>
    <message>
        <source>har flere filer enn noen plan har</source>
        <translation>has more files than any plan has</translation>
    </message>
    <message>
        <source>har to filer med samme navn</source>
        <translation>has two files of the same name</translation>
    </message>
    <message>
        <source>har filer som ikke hører til i en plan</source>
        <translation>has files that do not belong in a plan</translation>
    </message>
    <message>
        <source>har lenker eller andre filer som ikke hører til i en plan</source>
        <translation>has links or other files that do not belong in a plan</translation>
    </message>
    <message>
        <source>er låst med et passord Elleve ikke kjenner</source>
        <translation>is locked with a password Elleve does not know</translation>
    </message>
    <message>
        <source>mangler noe av det den skal inneholde</source>
        <translation>lacks some of what it should contain</translation>
    </message>
    <message>
        <source>oppgir feil størrelse på det den inneholder</source>
        <translation>gives the wrong size of what it contains</translation>
    </message>
    <message>
        <source>er skadet: noe i den er ikke slik det ble pakket</source>
        <translation>is damaged: something in it is not as it was packed</translation>
    </message>
    <message>
        <source>er større enn noen plan trenger å være</source>
        <translation>is larger than any plan needs to be</translation>
    </message>
    <message>
        <source>Overleveringsfila ble ikke laget, for det ble stoppet.</source>
        <translation>The handover file was not made, for it was stopped.</translation>
    </message>
    <message>
        <source>Overleveringsfila kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>The handover file could not be saved as “{file}” ({reason}).</translation>
    </message>
    <message>
        <source>Velg et annet sted.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Pakker fil {number} av {count}</source>
        <translation>Packing file {number} of {count}</translation>
    </message>
    <message>
        <source>Kalenderen slutter midt i. Det siste i den kan mangle.</source>
        <translation>The calendar ends in the middle. The last of it may be missing.</translation>
    </message>
    <message>
        <source>har en dato som ikke kan leses, og er hoppet over.</source>
        <translation>has a date that cannot be read, and was skipped.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke leses ({reason}).</source>
        <translation>The file “{file}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Kalenderen «{file}» er for stor.</source>
        <translation>The calendar “{file}” is too large.</translation>
    </message>
    <message>
        <source>Eksporter et kortere tidsrom, og hent den fila.</source>
        <translation>Export a shorter span, and fetch that file.</translation>
    </message>
    <message>
        <source>«{file}» er ikke en kalender.</source>
        <translation>“{file}” is not a calendar.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på .ics.</source>
        <translation>Choose a file that ends in .ics.</translation>
    </message>
    <message>
        <source>«{file}» har tall fra Meta, men ikke innlegg.</source>
        <translation>“{file}” has figures from Meta, but no posts.</translation>
    </message>
    <message>
        <source>Velg «Innhold» og «Innlegg» når fila lages i Business Suite.</source>
        <translation>Choose “Content” and “Posts” when the file is made in Business Suite.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke et arkiv.</source>
        <translation>“{file}” is damaged or not an archive.</translation>
    </message>
    <message>
        <source>Last det ned på nytt, og prøv igjen.</source>
        <translation>Download it again, and try once more.</translation>
    </message>
    <message>
        <source>Det er ingen innlegg i «{file}».</source>
        <translation>There are no posts in “{file}”.</translation>
    </message>
    <message>
        <source>Velg arkivet som det ble lastet ned, med formatet JSON der dere kan velge.</source>
        <translation>Choose the archive as it was downloaded, in the JSON format where there is a choice.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke skrives.</source>
        <translation>The file “{file}” cannot be written.</translation>
    </message>
    <message>
        <source>Velg en annen mappe eller et annet navn.</source>
        <translation>Choose another folder or another name.</translation>
    </message>
    <message>
        <source>en PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>et bilde</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>en database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>«{file}» er en mappe.</source>
        <translation>“{file}” is a folder.</translation>
    </message>
    <message>
        <source>Velg en fil i den.</source>
        <translation>Choose a file in it.</translation>
    </message>
    <message>
        <source>Fila «{file}» kan ikke leses.</source>
        <translation>The file “{file}” cannot be read.</translation>
    </message>
    <message>
        <source>Sjekk at du har lov til å åpne den.</source>
        <translation>Check that you are allowed to open it.</translation>
    </message>
    <message>
        <source>Fila «{file}» er for stor.</source>
        <translation>The file “{file}” is too large.</translation>
    </message>
    <message>
        <source>Del den i filer på under 30 MB.</source>
        <translation>Split it into files of less than 30 MB.</translation>
    </message>
    <message>
        <source>«{file}» er {kind}, ikke et regneark.</source>
        <translation>“{file}” is {kind}, not a spreadsheet.</translation>
    </message>
    <message>
        <source>Lagre planen som regneark eller CSV først, og hent den fila.</source>
        <translation>Save the plan as a spreadsheet or CSV first, and fetch that file.</translation>
    </message>
    <message>
        <source>«{file}» er ikke en tekstfil.</source>
        <translation>“{file}” is not a text file.</translation>
    </message>
    <message>
        <source>Lagre planen som CSV, og hent den fila.</source>
        <translation>Save the plan as CSV, and fetch that file.</translation>
    </message>
    <message>
        <source>Fila «{file}» er tom.</source>
        <translation>The file “{file}” is empty.</translation>
    </message>
    <message>
        <source>Velg en fil med innlegg i.</source>
        <translation>Choose a file with posts in it.</translation>
    </message>
    <message>
        <source>datoene er lest med måneden først, som 12/24/2026. Se over at de ble riktige.</source>
        <translation>the dates were read with the month first, as in 12/24/2026. Check that they came out right.</translation>
    </message>
    <message>
        <source>regnearket har byttet om dag og måned i noen av datoene. De er byttet tilbake ({before} ble {after}). Se over at de ble riktige.</source>
        <translation>the spreadsheet has swapped day and month in some of the dates. They were swapped back ({before} became {after}). Check that they came out right.</translation>
    </message>
    <message>
        <source>datoene er lest med måneden først. Se over at de ble riktige.</source>
        <translation>the dates were read with the month first. Check that they came out right.</translation>
    </message>
    <message>
        <source>«{file}» har flere rader enn noen plan trenger.</source>
        <translation>“{file}” has more rows than any plan needs.</translation>
    </message>
    <message>
        <source>Del den i flere filer.</source>
        <translation>Split it into several files.</translation>
    </message>
    <message>
        <source>«{file}» har ingen kolonne for tittel eller tekst.</source>
        <translation>“{file}” has no column for title or text.</translation>
    </message>
    <message>
        <source>Skriv overskrifter i første rad, for eksempel: title;text;date;time;channels.</source>
        <translation>Write headings in the first row, for example: title;text;date;time;channels.</translation>
    </message>
    <message>
        <source>det er ingen overskrifter. Kolonnene er lest etter det som står i dem. Se over at de ble riktige.</source>
        <translation>there are no headings. The columns are read by what stands in them. Check that they came out right.</translation>
    </message>
    <message>
        <source>årstallet {year} er hentet fra det som står over tabellen.</source>
        <translation>the year {year} is taken from what stands above the table.</translation>
    </message>
    <message>
        <source>det står ingen innlegg under overskriftene.</source>
        <translation>there are no posts below the headings.</translation>
    </message>
    <message>
        <source>rad {row} i «{sheet}»</source>
        <translation>row {row} in “{sheet}”</translation>
    </message>
    <message>
        <source>rad {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>er den samme som {where} og er hoppet over.</source>
        <translation>is the same as {where} and was skipped.</translation>
    </message>
    <message>
        <source>Arket «{sheet}» har ingen kolonne for tittel eller tekst og er hoppet over.</source>
        <translation>The sheet “{sheet}” has no column for title or text and was skipped.</translation>
    </message>
    <message>
        <source>Rad {row} i «{sheet}»</source>
        <translation>Row {row} in “{sheet}”</translation>
    </message>
    <message>
        <source>Rad {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <source>har verken tittel eller tekst og er hoppet over.</source>
        <translation>has neither title nor text and was skipped.</translation>
    </message>
    <message>
        <source>ser ut som en forklaring under tabellen og er hoppet over.</source>
        <translation>looks like an explanation below the table and was skipped.</translation>
    </message>
    <message>
        <source>er skjult i regnearket og er hoppet over.</source>
        <translation>is hidden in the spreadsheet and was skipped.</translation>
    </message>
    <message>
        <source>«{words}» er lest som uka for radene under.</source>
        <translation>“{words}” was read as the week of the rows below.</translation>
    </message>
    <message>
        <source>«{words}» er lest som kanalen for radene under.</source>
        <translation>“{words}” was read as the channel of the rows below.</translation>
    </message>
    <message>
        <source>«{words}» er lest som måneden for radene under.</source>
        <translation>“{words}” was read as the month of the rows below.</translation>
    </message>
    <message>
        <source>«{words}» ser ut som en mellomtittel og er hoppet over.</source>
        <translation>“{words}” looks like a heading and was skipped.</translation>
    </message>
    <message>
        <source>et anførselstegn er åpnet, men ikke lukket. Se over teksten.</source>
        <translation>a quotation mark was opened but not closed. Look over the text.</translation>
    </message>
    <message>
        <source>har flere felt enn det er overskrifter. Se over om teksten er delt.</source>
        <translation>has more fields than there are headings. Check whether the text was split.</translation>
    </message>
    <message>
        <source>har ingen dato og er lagt på samme dag som raden over.</source>
        <translation>has no date and was put on the same day as the row above.</translation>
    </message>
    <message>
        <source>«{words}» er lest som klokka {clock}.</source>
        <translation>“{words}” was read as {clock}.</translation>
    </message>
    <message>
        <source>«{words}» er ikke et klokkeslett. Innlegget er lagt uten klokkeslett.</source>
        <translation>“{words}” is not a time of day. The post comes without a time.</translation>
    </message>
    <message>
        <source>«{words}» {wrong}. Innlegget er lagt uten dato.</source>
        <translation>“{words}” {wrong}. The post comes without a date.</translation>
    </message>
    <message>
        <source>«{words}» er lest som datoen {day}.</source>
        <translation>“{words}” was read as the date {day}.</translation>
    </message>
    <message>
        <source>fristen «{words}» {wrong} og er utelatt.</source>
        <translation>the deadline “{words}” {wrong} and was left out.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en kanal i Elleve. Innlegget er lagt uten den.</source>
        <translation>“{words}” is not a channel in Elleve. The post comes without it.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en form i Elleve. Innlegget er lagt som tekst.</source>
        <translation>“{words}” is not a form in Elleve. The post comes as text.</translation>
    </message>
    <message>
        <source>«{words}» er ikke en status i Elleve. Innlegget er lagt som utkast.</source>
        <translation>“{words}” is not a status in Elleve. The post comes as a draft.</translation>
    </message>
    <message>
        <source>Åpne den i regnearkprogrammet, lagre den på nytt som .xlsx, og hent den fila.</source>
        <translation>Open it in the spreadsheet program, save it again as .xlsx, and fetch that file.</translation>
    </message>
    <message>
        <source>Det står ingenting i «{file}».</source>
        <translation>There is nothing in “{file}”.</translation>
    </message>
    <message>
        <source>«{file}» er låst med passord.</source>
        <translation>“{file}” is locked with a password.</translation>
    </message>
    <message>
        <source>Fjern passordet i regnearkprogrammet, og hent den på nytt.</source>
        <translation>Remove the password in the spreadsheet program, and fetch it again.</translation>
    </message>
    <message>
        <source>«{file}» er ikke et regneark.</source>
        <translation>“{file}” is not a spreadsheet.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på .xlsx, .ods, .xls eller .csv.</source>
        <translation>Choose a file that ends in .xlsx, .ods, .xls or .csv.</translation>
    </message>
    <message>
        <source>«{file}» er lagret som «Strict Open XML».</source>
        <translation>“{file}” is saved as “Strict Open XML”.</translation>
    </message>
    <message>
        <source>Lagre den som vanlig Excel-arbeidsbok, og hent den fila.</source>
        <translation>Save it as an ordinary Excel workbook, and fetch that file.</translation>
    </message>
    <message>
        <source>«{file}» er skadet eller ikke et regneark.</source>
        <translation>“{file}” is damaged or not a spreadsheet.</translation>
    </message>
    <message>
        <source>«{file}» er større enn noen plan trenger å være.</source>
        <translation>“{file}” is larger than any plan needs to be.</translation>
    </message>
    <message>
        <source>Kopier arket med innleggene over i en ny fil, og hent den.</source>
        <translation>Copy the sheet with the posts into a new file, and fetch that.</translation>
    </message>
    <message>
        <source>forstås ikke som en dato</source>
        <translation>cannot be read as a date</translation>
    </message>
    <message>
        <source>mangler årstall</source>
        <translation>lacks a year</translation>
    </message>
    <message>
        <source>Regnearket kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>The spreadsheet could not be saved as “{file}” ({reason}).</translation>
    </message>
    <message>
        <source>Lukk fila hvis den er åpen, eller velg et annet sted.</source>
        <translation>Close the file if it is open, or choose another place.</translation>
    </message>
    <message>
        <source>Teksten i «{title}» er for lang for en celle i Excel.</source>
        <translation>The text of “{title}” is too long for a cell in Excel.</translation>
    </message>
    <message>
        <source>Lagre planen som CSV.</source>
        <translation>Save the plan as CSV.</translation>
    </message>
    <message>
        <source>Det er ingen hendelser i «{file}».</source>
        <translation>There are no events in “{file}”.</translation>
    </message>
    <message>
        <source>Velg en annen kalender.</source>
        <translation>Choose another calendar.</translation>
    </message>
    <message>
        <source>står i planen allerede og er hoppet over.</source>
        <translation>is in the plan already and was skipped.</translation>
    </message>
    <message>
        <source>Kalenderen kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>The calendar could not be saved as “{file}” ({reason}).</translation>
    </message>
    <message>
        <source>«{file}» er ikke et navn på et regneark.</source>
        <translation>“{file}” is not a name of a spreadsheet.</translation>
    </message>
    <message>
        <source>La navnet slutte på .xlsx eller .csv.</source>
        <translation>Let the name end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Flettet inn «{file}»</source>
        <translation>Merged “{file}” in</translation>
    </message>
    <message>
        <source>Det er ikke plass til bildene og filmene på disken.</source>
        <translation>There is no room for the pictures and films on the disk.</translation>
    </message>
    <message>
        <source>Rydd litt plass, og prøv igjen.</source>
        <translation>Clear some space, and try again.</translation>
    </message>
    <message>
        <source>Det er ikke noe samtykkeregister i denne planen.</source>
        <translation>There is no consent register in this plan.</translation>
    </message>
    <message>
        <source>Lag overleveringsfila uten det.</source>
        <translation>Make the handover file without it.</translation>
    </message>
    <message>
        <source>Noe i «{file}» kunne ikke lagres ({reason}).</source>
        <translation>Something in “{file}” could not be saved ({reason}).</translation>
    </message>
    <message>
        <source>står i planen allerede.</source>
        <translation>is in the plan already.</translation>
    </message>
    <message>
        <source>står i planen. Tallene derfra blir lagt til.</source>
        <translation>is in the plan. The figures from there are added.</translation>
    </message>
    <message>
        <source>Hentet {count} innlegg fra «{file}»</source>
        <translation>Fetched {count} posts from “{file}”</translation>
    </message>
    <message>
        <source>Se at filen har kolonnene title, text og date.</source>
        <translation>Check that the file has the columns title, text and date.</translation>
    </message>
    <message>
        <source>Velg et lengre tidsrom når fila lages.</source>
        <translation>Choose a longer span when the file is made.</translation>
    </message>
    <message>
        <source>Mappen «{folder}» kan ikke brukes ({reason}).</source>
        <translation>The folder “{folder}” cannot be used ({reason}).</translation>
    </message>
    <message>
        <source>Velg en annen mappe til planen.</source>
        <translation>Choose another folder for the plan.</translation>
    </message>
    <message>
        <source>Sendte det som ventet</source>
        <translation>Sent what was waiting</translation>
    </message>
    <message>
        <source>Det du skrev, kunne ikke tas vare på her ({reason}).</source>
        <translation>What you wrote could not be kept here ({reason}).</translation>
    </message>
    <message>
        <source>Gjør plass på disken, og lagre en gang til.</source>
        <translation>Make room on the disk, and save once more.</translation>
    </message>
    <message>
        <source>Planen er allerede åpen i et annet Elleve-vindu.</source>
        <translation>The plan is open in another Elleve window already.</translation>
    </message>
    <message>
        <source>Bruk det vinduet, eller lukk det og prøv igjen.</source>
        <translation>Use that window, or close it and try again.</translation>
    </message>
    <message>
        <source>Ansvarlig: {name}</source>
        <translation>Responsible: {name}</translation>
    </message>
    <message>
        <source>Svarvakt: {name}</source>
        <translation>Answers comments: {name}</translation>
    </message>
    <message>
        <source>Flyttet «{title}» til {day}</source>
        <translation>Moved “{title}” to {day}</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Hentet tilbake «{title}»</source>
        <translation>Brought back “{title}”</translation>
    </message>
    <message>
        <source>Valgte mellom to utgaver</source>
        <translation>Chose between two versions</translation>
    </message>
    <message>
        <source>«{words}» er ikke en måned.</source>
        <translation>“{words}” is not a month.</translation>
    </message>
    <message>
        <source>Skriv år og måned slik: 2026-12.</source>
        <translation>Write year and month like this: 2026-12.</translation>
    </message>
    <message>
        <source>Kopien av «{name}» kunne ikke lages.</source>
        <translation>The copy of “{name}” could not be made.</translation>
    </message>
    <message>
        <source>Sjekk at disken har plass.</source>
        <translation>Check that there is room on the disk.</translation>
    </message>
    <message>
        <source>Brenner inn tekstene</source>
        <translation>Burning in the captions</translation>
    </message>
    <message>
        <source>Det er ingen tekster å lagre.</source>
        <translation>There are no captions to save.</translation>
    </message>
    <message>
        <source>Skriv minst én tekst først.</source>
        <translation>Write at least one caption first.</translation>
    </message>
    <message>
        <source>Det finnes allerede en fil som heter «{name}».</source>
        <translation>There is already a file called “{name}”.</translation>
    </message>
    <message>
        <source>Velg et annet navn.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke lagres ({reason}).</source>
        <translation>“{name}” could not be saved ({reason}).</translation>
    </message>
    <message>
        <source>Velg et annet sted å lagre.</source>
        <translation>Choose another place to save.</translation>
    </message>
    <message>
        <source>Prøv å hente eller lagre den på nytt fra telefonen eller kameraet.</source>
        <translation>Try to fetch or save it again from the phone or the camera.</translation>
    </message>
    <message>
        <source>Velg en film fra telefonen eller kameraet, for eksempel mp4 eller mov.</source>
        <translation>Choose a film from the phone or the camera, for example mp4 or mov.</translation>
    </message>
    <message>
        <source>«{name}» er ikke en fil.</source>
        <translation>“{name}” is not a file.</translation>
    </message>
    <message>
        <source>Velg selve filmen eller bildet.</source>
        <translation>Choose the film or the picture itself.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke leses.</source>
        <translation>“{name}” cannot be read.</translation>
    </message>
    <message>
        <source>Sjekk at du har lov til å åpne fila.</source>
        <translation>Check that you are allowed to open the file.</translation>
    </message>
    <message>
        <source>«{name}» er tom.</source>
        <translation>“{name}” is empty.</translation>
    </message>
    <message>
        <source>Det er ikke noe levende bilde i «{name}».</source>
        <translation>There is no moving picture in “{name}”.</translation>
    </message>
    <message>
        <source>«{name}» er låst eller lagret på en måte Elleve ikke kan lese.</source>
        <translation>“{name}” is locked or saved in a way Elleve cannot read.</translation>
    </message>
    <message>
        <source>Lagre den som en vanlig mp4-film, og prøv igjen.</source>
        <translation>Save it as an ordinary mp4 film, and try again.</translation>
    </message>
    <message>
        <source>«{name}» er skadet, så bildet ikke lar seg vise.</source>
        <translation>“{name}” is damaged, so that the picture cannot be shown.</translation>
    </message>
    <message>
        <source>«{name}» er skadet eller ikke helt overført.</source>
        <translation>“{name}” is damaged or not wholly transferred.</translation>
    </message>
    <message>
        <source>«{name}» er en lydfil, ikke en film.</source>
        <translation>“{name}” is a sound file, not a film.</translation>
    </message>
    <message>
        <source>«{name}» er et bilde, ikke en film.</source>
        <translation>“{name}” is a picture, not a film.</translation>
    </message>
    <message>
        <source>«{name}» er verken film eller bilde.</source>
        <translation>“{name}” is neither a film nor a picture.</translation>
    </message>
    <message>
        <source>Velg for eksempel mp4, mov, jpg eller png.</source>
        <translation>Choose for example mp4, mov, jpg or png.</translation>
    </message>
    <message>
        <source>Fant ingen tekster i «{name}».</source>
        <translation>Found no captions in “{name}”.</translation>
    </message>
    <message>
        <source>Velg en annen fil, for eksempel srt.</source>
        <translation>Choose another file, for example srt.</translation>
    </message>
    <message>
        <source>Lagre tekstfila på nytt som UTF-8.</source>
        <translation>Save the subtitle file anew as UTF-8.</translation>
    </message>
    <message>
        <source>Kladd fra tale er ikke satt opp på denne maskinen.</source>
        <translation>Drafts from speech are not set up on this computer.</translation>
    </message>
    <message>
        <source>Den som satte opp Elleve, kan legge til tilvalget «speech» (faster-whisper). Alt annet virker uten.</source>
        <translation>Whoever set up Elleve can add the extra “speech” (faster-whisper). Everything else works without it.</translation>
    </message>
    <message>
        <source>Elleve trenger en mappe med en talemodell.</source>
        <translation>Elleve needs a folder with a speech model.</translation>
    </message>
    <message>
        <source>Velg mappa som har fila «{file}» i seg, for eksempel en Whisper-modell for norsk.</source>
        <translation>Choose the folder that has the file “{file}” in it, for example a Whisper model for Norwegian.</translation>
    </message>
    <message>
        <source>Åpner talemodellen</source>
        <translation>Opening the speech model</translation>
    </message>
    <message>
        <source>Talemodellen lar seg ikke åpne.</source>
        <translation>The speech model cannot be opened.</translation>
    </message>
    <message>
        <source>Velg en annen mappe, eller hent modellen på nytt.</source>
        <translation>Choose another folder, or fetch the model again.</translation>
    </message>
    <message>
        <source>Skriver kladd</source>
        <translation>Writing a draft</translation>
    </message>
    <message>
        <source>Undersøkelsen av «{name}» ble stoppet.</source>
        <translation>Looking into “{name}” was stopped.</translation>
    </message>
    <message>
        <source>«{name}» tok for lang tid å undersøke.</source>
        <translation>“{name}” took too long to look into.</translation>
    </message>
    <message>
        <source>Fila kan være skadet eller veldig stor. Prøv en kortere film.</source>
        <translation>The file may be damaged or very large. Try a shorter film.</translation>
    </message>
    <message>
        <source>«{name}» lot seg ikke undersøke.</source>
        <translation>“{name}” could not be looked into.</translation>
    </message>
    <message>
        <source>Fila er trolig skadet. Prøv å lagre eller sende den på nytt.</source>
        <translation>The file is probably damaged. Try to save or send it again.</translation>
    </message>
    <message>
        <source>Ser og hører gjennom filmen</source>
        <translation>Watching and listening through the film</translation>
    </message>
    <message>
        <source>«{name}» er ikke en tekstfil for film.</source>
        <translation>“{name}” is not a subtitle file.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på srt eller vtt.</source>
        <translation>Choose a file that ends in srt or vtt.</translation>
    </message>
    <message>
        <source>Velg en annen tekstfil, for eksempel srt.</source>
        <translation>Choose another subtitle file, for example srt.</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke slettes.</source>
        <translation>“{name}” could not be deleted.</translation>
    </message>
    <message>
        <source>Lukk filen hvis den er åpen, og prøv igjen.</source>
        <translation>Close the file if it is open, and try again.</translation>
    </message>
    <message>
        <source>Ser etter tekst i bildet</source>
        <translation>Looking for text in the picture</translation>
    </message>
    <message>
        <source>«{name}» er et HEIC-bilde, som Elleve ikke kan lese.</source>
        <translation>“{name}” is a HEIC picture, which Elleve cannot read.</translation>
    </message>
    <message>
        <source>Lagre det som JPEG på telefonen, og prøv igjen.</source>
        <translation>Save it as JPEG on the phone, and try again.</translation>
    </message>
    <message>
        <source>Bildet «{name}» er skadet.</source>
        <translation>The picture “{name}” is damaged.</translation>
    </message>
    <message>
        <source>Hent det på nytt fra telefonen eller kameraet.</source>
        <translation>Fetch it again from the phone or the camera.</translation>
    </message>
    <message>
        <source>Bildet «{name}» er for stort til å åpnes.</source>
        <translation>The picture “{name}” is too large to be opened.</translation>
    </message>
    <message>
        <source>Lagre det mindre, for eksempel 4000 punkter bredt.</source>
        <translation>Save it smaller, for example 4000 pixels wide.</translation>
    </message>
    <message>
        <source>Åpner filmen</source>
        <translation>Opening the film</translation>
    </message>
    <message>
        <source>«{name}» kunne ikke kopieres.</source>
        <translation>“{name}” could not be copied.</translation>
    </message>
    <message>
        <source>Sjekk at fila kan leses og at disken har plass.</source>
        <translation>Check that the file can be read and that there is room on the disk.</translation>
    </message>
    <message>
        <source>Det er ikke plass til «{name}» på disken.</source>
        <translation>There is no room for “{name}” on the disk.</translation>
    </message>
    <message>
        <source>Rydd litt plass, eller velg en mindre fil.</source>
        <translation>Make some room, or choose a smaller file.</translation>
    </message>
    <message>
        <source>Elleve får ikke skrevet i mappa «{folder}».</source>
        <translation>Elleve cannot write in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Sjekk at disken har plass og at mappa er deres.</source>
        <translation>Check that there is room on the disk and that the folder is yours.</translation>
    </message>
    <message>
        <source>Kopierer «{name}»</source>
        <translation>Copying “{name}”</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lagres som «{file}» ({reason}).</source>
        <translation>The PDF could not be saved as “{file}” ({reason}).</translation>
    </message>
    <message>
        <source>Det er ingen tekster å brenne inn.</source>
        <translation>There are no captions to burn in.</translation>
    </message>
    <message>
        <source>«{words}» ble ikke forstått som en dato.</source>
        <translation>“{words}” was not understood as a date.</translation>
    </message>
    <message>
        <source>Skriv for eksempel 23.12 eller 23. desember.</source>
        <translation>Write for example 23.12 or 23 December.</translation>
    </message>
    <message>
        <source>«{words}» ble ikke forstått som et klokkeslett.</source>
        <translation>“{words}” was not understood as a time of day.</translation>
    </message>
    <message>
        <source>Skriv for eksempel 18.00.</source>
        <translation>Write for example 18.00.</translation>
    </message>
    <message>
        <source>Klokka går fra 00.00 til 23.59.</source>
        <translation>The clock goes from 00.00 to 23.59.</translation>
    </message>
    <message>
        <source>Året {year} er for langt unna.</source>
        <translation>The year {year} is too far away.</translation>
    </message>
    <message>
        <source>Skriv året med fire sifre, for eksempel 2026.</source>
        <translation>Write the year in four figures, for example 2026.</translation>
    </message>
    <message>
        <source>Det finnes ingen måned nummer {month}.</source>
        <translation>There is no month number {month}.</translation>
    </message>
    <message>
        <source>Skriv dagen først, for eksempel 23.12.</source>
        <translation>Write the day first, for example 23.12.</translation>
    </message>
    <message>
        <source>{month:capital}</source>
        <translation>{month:capital}</translation>
    </message>
    <message>
        <source>{when} har {last} dager.</source>
        <translation>{when} has {last} days.</translation>
    </message>
    <message>
        <source>Velg en annen dato.</source>
        <translation>Choose another date.</translation>
    </message>
    <message>
        <source>Måneden begynner på dag 1.</source>
        <translation>The month begins on day 1.</translation>
    </message>
    <message>
        <source>Bildet av kommentaren kunne ikke låses ({reason}).</source>
        <translation>The picture of the comment could not be locked ({reason}).</translation>
    </message>
    <message>
        <source>Skjermbildet er låst</source>
        <translation>The screenshot is locked</translation>
    </message>
    <message>
        <source>Åpne samtykkeregisteret under «Samtykke» for å se det.</source>
        <translation>Open the consent register under “Consent” to see it.</translation>
    </message>
    <message>
        <source>Skjermbildet er ikke her</source>
        <translation>The screenshot is not here</translation>
    </message>
    <message>
        <source>Fila finnes ikke på denne maskinen.</source>
        <translation>The file is not on this machine.</translation>
    </message>
    <message>
        <source>{what} er endret av flere samtidig. Her: {mine}. I planen nå: {theirs}.</source>
        <translation>{what}: changed by several people at once. Here: {mine}. In the plan now: {theirs}.</translation>
    </message>
    <message>
        <source>Hva skal stå?</source>
        <translation>Which should stand?</translation>
    </message>
    <message>
        <source>Bruk vår</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <source>La den stå</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Navnet på lokallaget</source>
        <translation>The name of the branch</translation>
    </message>
    <message>
        <source>Kontakten på papirene</source>
        <translation>The contact on the papers</translation>
    </message>
    <message>
        <source>Logoen på papirene</source>
        <translation>The logo on the papers</translation>
    </message>
    <message>
        <source>Kontakten i administrasjonen</source>
        <translation>The contact in the administration</translation>
    </message>
    <message>
        <source>Husreglene på bokmål</source>
        <translation>The house rules in Norwegian</translation>
    </message>
    <message>
        <source>Husreglene på nynorsk</source>
        <translation>The house rules in nynorsk</translation>
    </message>
    <message>
        <source>Alderen for å si ja selv</source>
        <translation>The age for saying yes oneself</translation>
    </message>
    <message>
        <source>Alderen da en foresatt ikke blir spurt lenger</source>
        <translation>The age when a guardian is no longer asked</translation>
    </message>
    <message>
        <source>Måneder før opplysninger slettes</source>
        <translation>Months before information is deleted</translation>
    </message>
    <message>
        <source>Dager før et samtykke løper ut</source>
        <translation>Days before a consent runs out</translation>
    </message>
    <message>
        <source>Minutter før registeret låses</source>
        <translation>Minutes before the register is locked</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>«{file}» ser ut som en liste over personer, ikke en plan.</source>
        <translation>“{file}” looks like a list of people, not a plan.</translation>
    </message>
    <message>
        <source>Personopplysninger hører ikke hjemme i planen. Velg fila med innleggene.</source>
        <translation>Personal data do not belong in the plan. Choose the file with the posts.</translation>
    </message>
    <message>
        <source>«{file}» ser ut som et regnskap, ikke en plan.</source>
        <translation>“{file}” looks like accounts, not a plan.</translation>
    </message>
    <message>
        <source>Velg fila med innleggene.</source>
        <translation>Choose the file with the posts.</translation>
    </message>
    <message>
        <source>{warning} og {count} til</source>
        <translation>{warning} and {count} more</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Forslag</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>{act}, forslag</source>
        <translation>{act}, suggestion</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja, {name} er på plass</source>
        <translation>Yes, {name} is in place</translation>
    </message>
    <message>
        <source>Nei, {name} mangler</source>
        <translation>No, {name} is missing</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Store knapper</source>
        <translation>Large buttons</translation>
    </message>
    <message>
        <source>Én ting om gangen i innlegget</source>
        <translation>One thing at a time in the post</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tid og kanal</source>
        <translation>Time and channel</translation>
    </message>
    <message>
        <source>Film og bilder</source>
        <translation>Video and pictures</translation>
    </message>
    <message>
        <source>Deler av innlegget</source>
        <translation>Parts of the post</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Den felles planen kan ikke åpnes nå</source>
        <translation>The shared plan cannot be opened now</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ofte er nettet tilbake etter litt.</source>
        <translation>Often the network is back in a little while.</translation>
    </message>
    <message>
        <source>Kopien er fra {day}. Det du endrer, blir sendt når databasen svarer igjen.</source>
        <translation>The copy is from {day}. What you change is sent when the database answers again.</translation>
    </message>
    <message>
        <source>Arbeid i kopien imens</source>
        <translation>Work in the copy meanwhile</translation>
    </message>
    <message>
        <source>Gå tilbake til planen på denne maskinen</source>
        <translation>Go back to the plan on this machine</translation>
    </message>
    <message>
        <source>Den er slik den var da planen ble felles. Den felles planen blir stående for de andre.</source>
        <translation>It is as it was when the plan became shared. The shared plan stays for the others.</translation>
    </message>
    <message>
        <source>Lukk Elleve</source>
        <translation>Close Elleve</translation>
    </message>
</context>
<context>
    <name>AxisHead</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Uke</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Måneden i balanse: innlegg per kvalitet og uke</source>
        <translation>The month in balance: posts by quality and week</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Ansvarlig …</source>
        <translation>Responsible …</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Status …</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <source>Dupliser</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Fjern valget</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>{count} valgt</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>Et annet navn …</source>
        <translation>Another name …</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Hvem er ansvarlig?</source>
        <translation>Who is responsible?</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Søk og filter, i bruk</source>
        <translation>Search and filter, in use</translation>
    </message>
    <message>
        <source>Søk og filter</source>
        <translation>Search and filter</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Visning</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ta med på møtet</source>
        <translation>Take to the meeting</translation>
    </message>
    <message>
        <source>Nytt innlegg</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>ChannelChips</name>
    <message>
        <source>Velg kanaler</source>
        <translation>Choose channels</translation>
    </message>
    <message>
        <source>Vis bare de valgte</source>
        <translation>Show only the chosen ones</translation>
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
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Et annet navn …</source>
        <translation>Another name …</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Valgfri</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Glemmer dere passordet, åpner denne koden registeret. Den vises bare nå. Skriv den ut og legg den et trygt sted, ikke ved siden av maskinen. Uten passord og uten kode kan ingen åpne registeret.</source>
        <translation>If you forget the password, this code opens the register. It is shown only now. Print it and put it in a safe place, not beside the computer. Without password and without code nobody can open the register.</translation>
    </message>
    <message>
        <source>Ta vare på gjenopprettingskoden</source>
        <translation>Keep the recovery code</translation>
    </message>
    <message>
        <source>Koden ligger et trygt sted</source>
        <translation>The code is in a safe place</translation>
    </message>
    <message>
        <source>Lager en ny kode …</source>
        <translation>Making a new code …</translation>
    </message>
    <message>
        <source>Skriv ut koden</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Gjenopprettingskode: {code}</source>
        <translation>Recovery code: {code}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>«{heading}», for eksempel «{example}»</source>
        <translation>“{heading}”, for instance “{example}”</translation>
    </message>
    <message>
        <source>Hva kolonnen «{heading}» holder</source>
        <translation>What the column “{heading}” holds</translation>
    </message>
    <message>
        <source>Hentes ikke</source>
        <translation>Not taken in</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Vis skjermbildet …</source>
        <translation>Show the screenshot …</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>til «{title}»</source>
        <translation>on “{title}”</translation>
    </message>
    <message>
        <source>sett {day} kl. {clock}</source>
        <translation>seen {day} at {clock}</translation>
    </message>
    <message>
        <source>Det gjelder: {words}</source>
        <translation>It is about: {words}</translation>
    </message>
</context>
<context>
    <name>CommentDelegate</name>
    <message>
        <source>Ukjent</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Kommentarer</source>
        <translation>Comments</translation>
    </message>
</context>
<context>
    <name>CommentModel</name>
    <message>
        <source>Venter på dere</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Svarvakt i dag: {name}</source>
        <translation>On the rota today: {name}</translation>
    </message>
    <message>
        <source>Kommentarer</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Husregler</source>
        <translation>House rules</translation>
    </message>
    <message>
        <source>Logg …</source>
        <translation>Log …</translation>
    </message>
    <message>
        <source>Lagre loggen</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Lim inn kommentar</source>
        <translation>Paste a comment</translation>
    </message>
    <message>
        <source>Alle kommentarer</source>
        <translation>All comments</translation>
    </message>
    <message>
        <source>Hva gjør dere?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>La den vente igjen</source>
        <translation>Let it wait again</translation>
    </message>
    <message>
        <source>Slett kommentaren</source>
        <translation>Delete the comment</translation>
    </message>
    <message>
        <source>Ingen kommentarer venter. Lim inn en når noen har skrevet noe dere lurer på.</source>
        <translation>No comments are waiting. Paste one when somebody has written something you wonder about.</translation>
    </message>
    <message>
        <source>Hvem i sekretariatet spør dere?</source>
        <translation>Whom in the administration do you ask?</translation>
    </message>
    <message>
        <source>Det står her når dere trenger hjelp.</source>
        <translation>It stands here when you need help.</translation>
    </message>
    <message>
        <source>Navn, telefon eller e-post</source>
        <translation>Name, phone or e-mail</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Endret av flere samtidig</source>
        <translation>Changed by several at once</translation>
    </message>
    <message>
        <source>Den andres</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Noen andre har endret det samme</source>
        <translation>Somebody else has changed the same</translation>
    </message>
    <message>
        <source>Ingenting er borte. Velg hva som skal stå i planen.</source>
        <translation>Nothing is lost. Choose what the plan should say.</translation>
    </message>
    <message>
        <source>Bruk valget</source>
        <translation>Use the choice</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Her</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>La den være slettet</source>
        <translation>Leave it deleted</translation>
    </message>
    <message>
        <source>Behold vår</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Behold begge</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Slettet</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Ikke et innlegg</source>
        <translation>Not a post</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Ta den andre</source>
        <translation>Take the other</translation>
    </message>
</context>
<context>
    <name>ConsentActs</name>
    <message>
        <source>Slette bildene for godt?</source>
        <translation>Delete the pictures for good?</translation>
    </message>
    <message>
        <source>Bilder og filmer med personen slettes fra Elleve, med tekstfiler og småbilder, og tas ut av alle innlegg. Andre som er på de samme bildene, mister dem også. Dette kan ikke angres.</source>
        <translation>Pictures and films with the person are deleted from Elleve, with captions and small pictures, and taken out of all posts. Others in the same pictures lose them too. This cannot be undone.</translation>
    </message>
    <message>
        <source>Slett bildene</source>
        <translation>Delete the pictures</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bildene er slettet.</source>
        <translation>The pictures are deleted.</translation>
    </message>
    <message>
        <source>Slette alt om {name}?</source>
        <translation>Erase all about {name}?</translation>
    </message>
    <message>
        <source>Navn, samtykker og skjemaer slettes. Det blir bare stående at noen ble slettet, og når. Bilder med personen kan ikke brukes etterpå. Sikkerhetskopiene er låst og forsvinner av seg selv.</source>
        <translation>Name, consents and forms are erased. All that stays is that somebody was erased, and when. Pictures with the person cannot be used afterwards. The backups are locked and go by themselves.</translation>
    </message>
    <message>
        <source>Slett alt</source>
        <translation>Erase all</translation>
    </message>
    <message>
        <source>Lagret om en person</source>
        <translation>Kept about a person</translation>
    </message>
    <message>
        <source>Samtykkeskjema</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>Hent ut skjemaet</source>
        <translation>Fetch the form</translation>
    </message>
    <message>
        <source>Passordet er endret.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>Adressen er kopiert.</source>
        <translation>The address is copied.</translation>
    </message>
    <message>
        <source>Skjemaet kunne ikke lagres der.</source>
        <translation>The form could not be saved there.</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Bilde {number} av {count}</source>
        <translation>Picture {number} of {count}</translation>
    </message>
    <message>
        <source>Låses om 1 minutt</source>
        <translation>Locks in 1 minute</translation>
    </message>
    <message>
        <source>Låses om {n} minutter</source>
        <translation>Locks in {n} minutes</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forrige bilde</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Neste bilde</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Lås nå</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Skjema til utskrift</source>
        <translation>Forms to print</translation>
    </message>
    <message>
        <source>Mer om samtykke</source>
        <translation>More about consent</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Samtykke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Ta ned</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Skjema til utskrift …</source>
        <translation>Forms to print …</translation>
    </message>
    <message>
        <source>Alle bilder og personer</source>
        <translation>All pictures and persons</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst.</source>
        <translation>The consent register is locked.</translation>
    </message>
    <message>
        <source>Endre passordet …</source>
        <translation>Change the password …</translation>
    </message>
    <message>
        <source>Ny gjenopprettingskode</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Innstillinger for samtykke …</source>
        <translation>Settings for consent …</translation>
    </message>
    <message>
        <source>Ikke svart på</source>
        <translation>Not answered</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>{verb} (Ctrl + mellomrom)</source>
        <translation>{verb} (Ctrl + space)</translation>
    </message>
    <message>
        <source>av {length}</source>
        <translation>of {length}</translation>
    </message>
    <message>
        <source>To sekunder tilbake</source>
        <translation>Two seconds back</translation>
    </message>
    <message>
        <source>To sekunder fram</source>
        <translation>Two seconds forward</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Utsnitt av {name}</source>
        <translation>Part of {name}</translation>
    </message>
    <message>
        <source>{share} prosent av størst mulig, {left} prosent fra venstre, {top} prosent fra toppen</source>
        <translation>{share} per cent of the largest, {left} per cent from the left, {top} per cent from the top</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Bruk midten</source>
        <translation>Use the middle</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bruk utsnittet</source>
        <translation>Use this part</translation>
    </message>
    <message>
        <source>Flytt mot venstre</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Flytt mot høyre</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Flytt oppover</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytt nedover</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
</context>
<context>
    <name>CueBox</name>
    <message>
        <source>Inn</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Ut</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Del teksten i to ({key})</source>
        <translation>Split the caption in two ({key})</translation>
    </message>
    <message>
        <source>Mer om tekstene</source>
        <translation>More about the captions</translation>
    </message>
    <message>
        <source>Ny tekst her</source>
        <translation>New caption here</translation>
    </message>
    <message>
        <source>Ny tekst her ({key})</source>
        <translation>New caption here ({key})</translation>
    </message>
    <message>
        <source>Spill av, og trykk «Ny tekst her» der noen begynner å snakke. Eller la Elleve foreslå når.</source>
        <translation>Play, and press “New caption here” where somebody begins to speak. Or let Elleve propose when.</translation>
    </message>
    <message>
        <source>Foreslå tider fra talen</source>
        <translation>Propose times from the speech</translation>
    </message>
    <message>
        <source>Ingen tekster ennå</source>
        <translation>No captions yet</translation>
    </message>
    <message>
        <source>1 tekst</source>
        <translation>1 caption</translation>
    </message>
    <message>
        <source>{n} tekster</source>
        <translation>{n} captions</translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Tekst {n}</source>
        <translation>Caption {n}</translation>
    </message>
    <message>
        <source>Tekst {n}, {pace}</source>
        <translation>Caption {n}, {pace}</translation>
    </message>
</context>
<context>
    <name>CueListView</name>
    <message>
        <source>Tekster i filmen</source>
        <translation>Captions of the film</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Uten dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Velg dag fra kalender</source>
        <translation>Choose a day from the calendar</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>+{count} til</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Dagene i serien</source>
        <translation>The days of the series</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Ingen innlegg denne dagen.</source>
        <translation>No posts on this day.</translation>
    </message>
    <message>
        <source>Innlegg denne dagen</source>
        <translation>Posts on this day</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Først: {title}. {why}</source>
        <translation>First: {title}. {why}</translation>
    </message>
    <message>
        <source>{title}. Elleve lar det stå, og dere slipper å se det igjen.</source>
        <translation>{title}. Elleve lets it stand, and you will not see it again.</translation>
    </message>
    <message>
        <source>Har dere vurdert dette?</source>
        <translation>Have you considered this?</translation>
    </message>
    <message>
        <source>Merk som vurdert</source>
        <translation>Mark as considered</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Gjenopprettingskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Setter opp registeret …</source>
        <translation>Setting up the register …</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Koden stemmer ikke. Se på arket og skriv den en gang til.</source>
        <translation>The code does not fit. Look at the paper and write it once more.</translation>
    </message>
    <message>
        <source>Kopien er hentet tilbake. Lås opp med passordet fra den dagen.</source>
        <translation>The copy is brought back. Unlock with the password of that day.</translation>
    </message>
    <message>
        <source>Begynne på nytt med et tomt register?</source>
        <translation>Begin anew with an empty register?</translation>
    </message>
    <message>
        <source>Det gamle blir liggende i datamappen, men planen glemmer hvem som har sagt ja, og innlegg med mennesker blir utkast.</source>
        <translation>The old one stays in the data folder, but the plan forgets who has said yes, and posts with people become drafts.</translation>
    </message>
    <message>
        <source>Begynn på nytt</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>La være</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Back to {place}</translation>
    </message>
    <message>
        <source>Innlegg {place} av {all}</source>
        <translation>Post {place} of {all}</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>Forrige innlegg</source>
        <translation>Previous post</translation>
    </message>
    <message>
        <source>Neste innlegg</source>
        <translation>Next post</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om igjen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Gjør klar</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Gjør klar, {count} ting stopper</source>
        <translation>Make ready, {count} in the way</translation>
    </message>
    <message>
        <source>Forhåndsvis</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Én ting om gangen</source>
        <translation>One thing at a time</translation>
    </message>
    <message>
        <source>Vis alt på én gang</source>
        <translation>Show all at once</translation>
    </message>
</context>
<context>
    <name>ElevenCircle</name>
    <message>
        <source>Elleve ting et godt innlegg kan ha: </source>
        <translation>Eleven things a good post can have: </translation>
    </message>
    <message>
        <source>ting et godt innlegg kan ha</source>
        <translation>things a good post can have</translation>
    </message>
</context>
<context>
    <name>EmojiDialog</name>
    <message>
        <source>For eksempel jul, kaffe eller glad</source>
        <translation>For example christmas, coffee or happy</translation>
    </message>
    <message>
        <source>Fant ingen. Prøv et annet ord.</source>
        <translation>Found none. Try another word.</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{count} funnet</source>
        <translation>{count} found</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emojier</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>ExchangeDoings</name>
    <message>
        <source>Hent innlegg fra en fil …</source>
        <translation>Fetch posts from a file …</translation>
    </message>
    <message>
        <source>Lagre måneden som regneark …</source>
        <translation>Save the month as a spreadsheet …</translation>
    </message>
    <message>
        <source>Lagre hele planen som regneark …</source>
        <translation>Save the whole plan as a spreadsheet …</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Excel-regneark (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel spreadsheet (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} innlegg ligger i «{file}».</source>
        <translation>{count} posts are in “{file}”.</translation>
    </message>
    <message>
        <source>Hent innlegg fra en fil</source>
        <translation>Fetch posts from a file</translation>
    </message>
    <message>
        <source>Lagre planen som kalenderfil …</source>
        <translation>Save the plan as a calendar file …</translation>
    </message>
    <message>
        <source>Hold en kalenderfil oppdatert …</source>
        <translation>Keep a calendar file up to date …</translation>
    </message>
    <message>
        <source>Lag overleveringsfil …</source>
        <translation>Make a handover file …</translation>
    </message>
    <message>
        <source>Åpne overleveringsfil …</source>
        <translation>Open a handover file …</translation>
    </message>
    <message>
        <source>Hva virket? …</source>
        <translation>What worked? …</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>«{file}» følger planen fra nå av.</source>
        <translation>“{file}” follows the plan from now on.</translation>
    </message>
    <message>
        <source>Slutte å oppdatere kalenderfila?</source>
        <translation>Stop updating the calendar file?</translation>
    </message>
    <message>
        <source>«{file}» følger planen nå. Fila blir liggende som den er.</source>
        <translation>“{file}” follows the plan now. The file stays as it is.</translation>
    </message>
    <message>
        <source>Slutt å oppdatere</source>
        <translation>Stop updating</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Regneark, kalendere, arkiv og overleveringsfiler (*.xlsx *.ods *.xls *.csv *.txt *.tsv *.ics *.zip *.json *.js *.elleve)</source>
        <translation>Spreadsheets, calendars, archives and handover files (*.xlsx *.ods *.xls *.csv *.txt *.tsv *.ics *.zip *.json *.js *.elleve)</translation>
    </message>
    <message>
        <source>Felles plan …</source>
        <translation>Shared plan …</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>Trykk Delete for å ta bort filteret</source>
        <translation>Press Delete to remove the filter</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Valgfritt</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Velg …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Svarvakt</source>
        <translation>Comment keeper</translation>
    </message>
    <message>
        <source>Kanaler</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Godkjenner</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Approve by</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>FilmChecks</name>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Looking through “{name}”</translation>
    </message>
    <message>
        <source>Henter «{name}»</source>
        <translation>Fetching “{name}”</translation>
    </message>
    <message>
        <source>Ses gjennom, {n} %</source>
        <translation>Being looked through, {n} %</translation>
    </message>
    <message>
        <source>«{name}» er et bilde. Legg det til i et innlegg i stedet.</source>
        <translation>“{name}” is a picture. Add it to a post instead.</translation>
    </message>
</context>
<context>
    <name>FilmFinding</name>
    <message>
        <source>Gå til tekst {n}</source>
        <translation>Go to caption {n}</translation>
    </message>
    <message>
        <source>Gå til {time}</source>
        <translation>Go to {time}</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Alle filmer i planen</source>
        <translation>All films in the plan</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Filmen er ikke lenger i planen.</source>
        <translation>The film is no longer in the plan.</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>the post</translation>
    </message>
    <message>
        <source>alle filmer</source>
        <translation>all films</translation>
    </message>
    <message>
        <source>{n} av {all} er tekstet</source>
        <translation>{n} of {all} are captioned</translation>
    </message>
    <message>
        <source>{n} venter på dere</source>
        <translation>{n} waiting for you</translation>
    </message>
    <message>
        <source>Legg til film</source>
        <translation>Add film</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Legg til en film, eller slipp den her. Elleve ser om de som hører dårlig, får den med seg.</source>
        <translation>Add a film, or drop it here. Elleve sees whether people who hear badly can follow it.</translation>
    </message>
    <message>
        <source>Ingen filmer ennå</source>
        <translation>No films yet</translation>
    </message>
</context>
<context>
    <name>FilmRoom</name>
    <message>
        <source>Filmen er ikke lenger i planen.</source>
        <translation>The film is no longer in the plan.</translation>
    </message>
    <message>
        <source>«{name}» har teksting i bildet</source>
        <translation>“{name}” has captions in the picture</translation>
    </message>
    <message>
        <source>«{name}» har ikke teksting i bildet</source>
        <translation>“{name}” has no captions in the picture</translation>
    </message>
    <message>
        <source>Det er uvisst om «{name}» har teksting i bildet</source>
        <translation>It is uncertain whether “{name}” has captions in the picture</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Denne måneden</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Hele året</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>Hele planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>{shown} av {total} innlegg</source>
        <translation>{shown} of {total} posts</translation>
    </message>
    <message>
        <source>{total} innlegg</source>
        <translation>{total} posts</translation>
    </message>
    <message>
        <source>Henter hele planen …</source>
        <translation>Fetching the whole plan …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Lagrede</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Lagrede filtre</source>
        <translation>Saved filters</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vurdert …</source>
        <translation>Considered …</translation>
    </message>
    <message>
        <source>Merk som vurdert: {title}</source>
        <translation>Mark as considered: {title}</translation>
    </message>
    <message>
        <source>Om regelen: {title}</source>
        <translation>About the rule: {title}</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <source>Én ting stopper «Klar»</source>
        <translation>One thing stops “Ready”</translation>
    </message>
    <message>
        <source>{n} ting stopper «Klar»</source>
        <translation>{n} things stop “Ready”</translation>
    </message>
    <message>
        <source>Én ting bør ses på</source>
        <translation>One thing to look at</translation>
    </message>
    <message>
        <source>{n} ting bør ses på</source>
        <translation>{n} things to look at</translation>
    </message>
    <message>
        <source>Ett tips</source>
        <translation>One tip</translation>
    </message>
    <message>
        <source>{n} tips</source>
        <translation>{n} tips</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>In order</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Passord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>The password once more</translation>
    </message>
    <message>
        <source>Gjenopprettingskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Glemt passordet?</source>
        <translation>Forgotten the password?</translation>
    </message>
    <message>
        <source>Tilbake til passordet</source>
        <translation>Back to the password</translation>
    </message>
    <message>
        <source>Begynn på nytt …</source>
        <translation>Begin anew …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hent tilbake kopien fra {day}</source>
        <translation>Bring back the copy of {day}</translation>
    </message>
    <message>
        <source>Sett opp samtykkeregisteret</source>
        <translation>Set up the consent register</translation>
    </message>
    <message>
        <source>Her står hvem som er med på bildene, og hva de har sagt ja til. Det er opplysninger som skal vernes, så alt blir låst med et passord dere velger. Minst åtte tegn; tre ord er lette å huske.</source>
        <translation>Here stands who is in the pictures, and what they have said yes to. It must be protected, so all is locked with a password you choose. At least eight characters; three words are easy to remember.</translation>
    </message>
    <message>
        <source>Sett opp</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er låst</source>
        <translation>The consent register is locked</translation>
    </message>
    <message>
        <source>Planen vet fortsatt hvem som har sagt ja, så «Klar» passes på også nå.</source>
        <translation>The plan still knows who has said yes, so “Ready” is guarded now too.</translation>
    </message>
    <message>
        <source>Lås opp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Åpne med gjenopprettingskoden</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>Koden står på arket dere skrev ut. Etterpå velger dere nytt passord.</source>
        <translation>The code is on the paper you printed. Afterwards you choose a new password.</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Samtykkeregisteret er skadet</source>
        <translation>The consent register is damaged</translation>
    </message>
    <message>
        <source>En sikkerhetskopi åpnes med passordet dere hadde den dagen. Det skadede blir tatt vare på.</source>
        <translation>A backup opens with the password you had that day. What is damaged is kept.</translation>
    </message>
    <message>
        <source>Det finnes ingen kopi her. Begynner dere på nytt, blir det skadede tatt vare på.</source>
        <translation>There is no backup here. If you begin anew, what is damaged is kept.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like. Skriv dem en gang til.</source>
        <translation>The two passwords differ. Write them once more.</translation>
    </message>
    <message>
        <source>Bilder ingen har svart på ({count})</source>
        <translation>Pictures nobody has answered ({count})</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Retningslinjene</source>
        <translation>The guideline</translation>
    </message>
    <message>
        <source>Søk i retningslinjene</source>
        <translation>Search the guideline</translation>
    </message>
    <message>
        <source>Kapitler</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ingenting funnet</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Prøv et annet ord, for eksempel «bilde» eller «barn».</source>
        <translation>Try another word, for example “picture” or “child”.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Overleveringsfil</source>
        <translation>Handover file</translation>
    </message>
    <message>
        <source>Ta over planen?</source>
        <translation>Take over the plan?</translation>
    </message>
    <message>
        <source>Flette inn det som er i fila?</source>
        <translation>Merge in what is in the file?</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>La planen være</source>
        <translation>Leave the plan</translation>
    </message>
    <message>
        <source>Ta over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Flett inn</source>
        <translation>Merge in</translation>
    </message>
    <message>
        <source>«{file}» er laget {day} {year}. Innlegg: {posts}. Bilder og filmer: {media} ({size} MB).</source>
        <translation>“{file}” was made on {day} {year}. Posts: {posts}. Pictures and films: {media} ({size} MB).</translation>
    </message>
    <message>
        <source>Nytt i fila: {count}.</source>
        <translation>New in the file: {count}.</translation>
    </message>
    <message>
        <source>Endret i fila: {count}.</source>
        <translation>Changed in the file: {count}.</translation>
    </message>
    <message>
        <source>Slettet i fila: {count}.</source>
        <translation>Deleted in the file: {count}.</translation>
    </message>
    <message>
        <source>Endret både her og i fila: {count}. Velg hva som skal beholdes.</source>
        <translation>Changed both here and in the file: {count}. Choose what to keep.</translation>
    </message>
    <message>
        <source>Planen til {branch}.</source>
        <translation>The plan of {branch}.</translation>
    </message>
    <message>
        <source>Det låste samtykkeregisteret følger med og åpnes med det samme passordet.</source>
        <translation>The locked consent register comes along and opens with the same password.</translation>
    </message>
    <message>
        <source>Samtykkeregisteret i fila blir ikke flettet inn.</source>
        <translation>The consent register in the file is not merged in.</translation>
    </message>
    <message>
        <source>Alt i den står i planen her allerede.</source>
        <translation>Everything in it is in the plan here already.</translation>
    </message>
    <message>
        <source>I fila</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>HandoverDoings</name>
    <message>
        <source>Overleveringsfil (*.elleve)</source>
        <translation>Handover file (*.elleve)</translation>
    </message>
    <message>
        <source>Lager overleveringsfila …</source>
        <translation>Making the handover file …</translation>
    </message>
    <message>
        <source>Alt ligger i «{file}». Gi den til den som skal ta over.</source>
        <translation>Everything is in “{file}”. Give it to whoever takes over.</translation>
    </message>
    <message>
        <source>Åpne overleveringsfil</source>
        <translation>Open a handover file</translation>
    </message>
    <message>
        <source>Ser gjennom «{file}» …</source>
        <translation>Looking through “{file}” …</translation>
    </message>
    <message>
        <source>Planen er som den var.</source>
        <translation>The plan is as it was.</translation>
    </message>
    <message>
        <source>Skal samtykkeregisteret være med?</source>
        <translation>Take the consent register along?</translation>
    </message>
    <message>
        <source>Det er låst i fila også, og åpnes med passordet deres. Ta det bare med til den som overtar.</source>
        <translation>It is locked in the file too, and opens with your password. Take it along only for whoever takes over.</translation>
    </message>
    <message>
        <source>Ta det med</source>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>La det bli igjen</source>
        <translation>Leave it here</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Brukerhåndbok</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>Husregler</source>
        <translation>House rules</translation>
    </message>
    <message>
        <source>Husregler for kommentarfeltet</source>
        <translation>House rules for the comment field</translation>
    </message>
    <message>
        <source>Legg dem ut der følgerne ser dem. Dere kan endre teksten som dere vil.</source>
        <translation>Publish them where followers see them. You can change the text as you like.</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bruk teksten fra Elleve</source>
        <translation>Use Elleve&apos;s own text</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kopier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopiert. Lim teksten inn der følgerne ser den.</source>
        <translation>Copied. Paste the text where followers see it.</translation>
    </message>
</context>
<context>
    <name>HouseTextsDialog</name>
    <message>
        <source>Hva vil du se?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Endre …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ingen her ennå.</source>
        <translation>None here yet.</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>IdeaBank</name>
    <message>
        <source>{count} idéer</source>
        <translation>{count} ideas</translation>
    </message>
    <message>
        <source>Gir mer av</source>
        <translation>Gives more</translation>
    </message>
    <message>
        <source>Alle kvalitetene</source>
        <translation>All qualities</translation>
    </message>
    <message>
        <source>Bruk idéen</source>
        <translation>Use the idea</translation>
    </message>
    <message>
        <source>Skriv ned en idé …</source>
        <translation>Write down an idea …</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>Ny idé i banken</source>
        <translation>New idea in the bank</translation>
    </message>
    <message>
        <source>Hva er idéen?</source>
        <translation>What is the idea?</translation>
    </message>
    <message>
        <source>Skriv noen ord om hva idéen er.</source>
        <translation>Write a few words about what the idea is.</translation>
    </message>
    <message>
        <source>Hva skal gjøres? (kan stå tomt)</source>
        <translation>What is to be done? (may be empty)</translation>
    </message>
    <message>
        <source>Hvor har dere sett den? (kan stå tomt)</source>
        <translation>Where did you see it? (may be empty)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Legg i banken</source>
        <translation>Put it in the bank</translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Idébank</source>
        <translation>Idea bank</translation>
    </message>
</context>
<context>
    <name>IdeaTray</name>
    <message>
        <source>Idéer uten dato</source>
        <translation>Ideas without a date</translation>
    </message>
    <message>
        <source>Lukk idéene</source>
        <translation>Close the ideas</translation>
    </message>
    <message>
        <source>Trykk Enter og velg dato, eller dra idéen til en dag i måned eller uke.</source>
        <translation>Press Enter and choose a date, or drag the idea to a day in month or week.</translation>
    </message>
    <message>
        <source>Ingen idéer venter på en dato.</source>
        <translation>No ideas are waiting for a date.</translation>
    </message>
    <message>
        <source>Gi dato …</source>
        <translation>Give a date …</translation>
    </message>
    <message>
        <source>Ny idé</source>
        <translation>New idea</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ny idé</source>
        <translation>New idea</translation>
    </message>
    <message>
        <source>Idéer</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Idébank</source>
        <translation>Idea bank</translation>
    </message>
    <message>
        <source>Hvilke idéer</source>
        <translation>Which ideas</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Hent innlegg</source>
        <translation>Fetch posts</translation>
    </message>
    <message>
        <source>Hente innlegg fra «{file}»?</source>
        <translation>Fetch posts from “{file}”?</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Hva som vises</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Noen datoer mangler årstall. Hvilket år gjelder de?</source>
        <translation>Some dates have no year. Which year are they for?</translation>
    </message>
    <message>
        <source>Bytt om dag og måned</source>
        <translation>Swap day and month</translation>
    </message>
    <message>
        <source>Tom dato betyr samme dag som raden over</source>
        <translation>An empty date means the same day as the row above</translation>
    </message>
    <message>
        <source>Rader i fila. Mellomrom krysser av eller tar bort.</source>
        <translation>Rows of the file. Space ticks or unticks.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hent</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Elleve kjenner ikke igjen kolonnene. Si hva de holder, så kommer innleggene fram.</source>
        <translation>Elleve does not recognise the columns. Say what they hold, and the posts will appear.</translation>
    </message>
    <message>
        <source>{count} innlegg kommer inn i planen, og ett «Angre» tar dem ut igjen.</source>
        <translation>{count} posts come into the plan, and one “Undo” takes them out again.</translation>
    </message>
    <message>
        <source>Rader som trenger et blikk: {count}.</source>
        <translation>Rows that need a look: {count}.</translation>
    </message>
    <message>
        <source>Hent {count} innlegg</source>
        <translation>Fetch {count} posts</translation>
    </message>
</context>
<context>
    <name>InsertTools</name>
    <message>
        <source>Sett inn emoji</source>
        <translation>Insert emoji</translation>
    </message>
    <message>
        <source>Sett inn emneknagger</source>
        <translation>Insert hashtags</translation>
    </message>
    <message>
        <source>Sett inn lenke</source>
        <translation>Insert link</translation>
    </message>
    <message>
        <source>Maler</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Maler og faste uttrykk</source>
        <translation>Templates and phrases</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Idéer uten dato: {count}</source>
        <translation>Ideas without a date: {count}</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Side om side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Disse to ligner på hverandre</source>
        <translation>These two are alike</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Bli her</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Gå til det andre</source>
        <translation>Go to the other</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>For eksempel: Meld deg på her</source>
        <translation>For example: Sign up here</translation>
    </message>
    <message>
        <source>Jeg har sett på siden {day}</source>
        <translation>I looked at the page on {day}</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ord foran lenken (kan stå tomt)</source>
        <translation>Words before the link (may be empty)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Dette er ikke en hel nettadresse. Kopier den fra nettleseren.</source>
        <translation>This is not a whole web address. Copy it from the browser.</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Lenker</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Kopier {address}</source>
        <translation>Copy {address}</translation>
    </message>
    <message>
        <source>Sett på i dag</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>{address} er sett på i dag</source>
        <translation>{address} was checked today</translation>
    </message>
    <message>
        <source>Ikke sett på ennå</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Sett på {day}</source>
        <translation>Checked {day}</translation>
    </message>
    <message>
        <source>Adressen er kopiert</source>
        <translation>The address is copied</translation>
    </message>
</context>
<context>
    <name>ListDelegate</name>
    <message>
        <source>Uten dato</source>
        <translation>Without a date</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>picked</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Uke {number}</source>
        <translation>Week {number}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Kolonner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Overskrift for hver uke</source>
        <translation>A heading for each week</translation>
    </message>
    <message>
        <source>Sorter etter</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Motsatt rekkefølge</source>
        <translation>Reverse order</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Innlegg i liste</source>
        <translation>Posts in a list</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lukke uten å ha lagret?</source>
        <translation>Close without having saved?</translation>
    </message>
    <message>
        <source>Det siste dere skrev, kunne ikke lagres. Kopier teksten til et annet sted først.</source>
        <translation>The last of what you wrote could not be saved. Copy the text somewhere else first.</translation>
    </message>
    <message>
        <source>Lukk likevel</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Bli her</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>MarkSteps</name>
    <message>
        <source>Forrige markering (Shift+F8)</source>
        <translation>Previous mark (Shift+F8)</translation>
    </message>
    <message>
        <source>Neste markering (F8)</source>
        <translation>Next mark (F8)</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Skjul markeringene</source>
        <translation>Hide the marks</translation>
    </message>
    <message>
        <source>Ingen markeringer</source>
        <translation>No marks</translation>
    </message>
    <message>
        <source>1 markering</source>
        <translation>1 mark</translation>
    </message>
    <message>
        <source>{count} markeringer</source>
        <translation>{count} marks</translation>
    </message>
    <message>
        <source>Markering {place} av {count}</source>
        <translation>Mark {place} of {count}</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vis markeringene</source>
        <translation>Show the marks</translation>
    </message>
</context>
<context>
    <name>MarkedPicture</name>
    <message>
        <source>Bilde med {count} merker</source>
        <translation>Picture with {count} marks</translation>
    </message>
    <message>
        <source>{name}. Merke {number}, {who}</source>
        <translation>{name}. Mark {number}, {who}</translation>
    </message>
    <message>
        <source>Mellomrom velger neste merke. Piltaster flytter, Shift og piltaster endrer størrelsen. Insert lager et nytt, Delete tar bort.</source>
        <translation>Space chooses the next mark. Arrow keys move, Shift with arrow keys sizes. Insert makes a new one, Delete takes one away.</translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>Hva ser man?</source>
        <translation>What does it show?</translation>
    </message>
    <message>
        <source>Laget av andre</source>
        <translation>Made by others</translation>
    </message>
    <message>
        <source>Tegning eller logo, ingen mennesker å spørre</source>
        <translation>Drawing or logo, nobody to ask</translation>
    </message>
    <message>
        <source>Antall, 0 for ingen</source>
        <translation>Number, 0 for none</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Mennesker på bildet</source>
        <translation>People in the picture</translation>
    </message>
    <message>
        <source>Mennesker i filmen</source>
        <translation>People in the video</translation>
    </message>
    <message>
        <source>Bildetekst for dem som ikke ser</source>
        <translation>Alt text</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke det?</source>
        <translation>Are you allowed to use it?</translation>
    </message>
    <message>
        <source>Har sagt ja</source>
        <translation>Have said yes</translation>
    </message>
    <message>
        <source>Hvorfor filmen går ut uten teksting</source>
        <translation>Why the video goes out without subtitles</translation>
    </message>
    <message>
        <source>Legg til tekstfil …</source>
        <translation>Add a subtitle file …</translation>
    </message>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Check the video</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>1 tekstfil er lagt ved</source>
        <translation>1 subtitle file is attached</translation>
    </message>
    <message>
        <source>{n} tekstfiler er lagt ved</source>
        <translation>{n} subtitle files are attached</translation>
    </message>
    <message>
        <source>Ordne samtykke</source>
        <translation>See to consent</translation>
    </message>
    <message>
        <source>Legg ved svaret …</source>
        <translation>Attach the answer …</translation>
    </message>
    <message>
        <source>Sett inn kilden i teksten</source>
        <translation>Put the source into the text</translation>
    </message>
    <message>
        <source>Film: {name}</source>
        <translation>Film: {name}</translation>
    </message>
    <message>
        <source>Foto: {name}</source>
        <translation>Photo: {name}</translation>
    </message>
    <message>
        <source>Svaret er lagt ved</source>
        <translation>The answer is attached</translation>
    </message>
</context>
<context>
    <name>MediaItem</name>
    <message>
        <source>Skjul detaljer</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Detaljer</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Detaljer om {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <source>Se tekstingen</source>
        <translation>See captions</translation>
    </message>
    <message>
        <source>Lag teksting</source>
        <translation>Make captions</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>Legg til film eller bilde</source>
        <translation>Add a video or picture</translation>
    </message>
    <message>
        <source>Ingen film eller bilder ennå. Du kan også slippe filer her.</source>
        <translation>No video or pictures yet. You can also drop files here.</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Legg til tekstfil</source>
        <translation>Add a subtitle file</translation>
    </message>
    <message>
        <source>Tekstfiler (*.srt *.vtt *.ass *.ssa)</source>
        <translation>Subtitle files (*.srt *.vtt *.ass *.ssa)</translation>
    </message>
    <message>
        <source>Utklipp {number}.png</source>
        <translation>Clipping {number}.png</translation>
    </message>
    <message>
        <source>Velg svaret dere fikk</source>
        <translation>Choose the answer you got</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Styremøte</source>
        <translation>Board meeting</translation>
    </message>
    <message>
        <source>Avslutt (Esc)</source>
        <translation>End (Esc)</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} of {count}</translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>Forrige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Ingen innlegg ennå</source>
        <translation>No posts yet</translation>
    </message>
    <message>
        <source>Måneden er tom. Trykk Esc og legg inn det første.</source>
        <translation>The month is empty. Press Esc and add the first one.</translation>
    </message>
    <message>
        <source>Dette er det siste innlegget.</source>
        <translation>This is the last post.</translation>
    </message>
    <message>
        <source>Dette er det første innlegget.</source>
        <translation>This is the first post.</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Who is responsible?</translation>
    </message>
    <message>
        <source>Navnet blir stående som et valg i møtet.</source>
        <translation>The name stays as a choice in the meeting.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bruk navnet</source>
        <translation>Use the name</translation>
    </message>
    <message>
        <source>Noter som sak</source>
        <translation>Note as an item</translation>
    </message>
    <message>
        <source>Saken kommer på lista over det dere skal ordne.</source>
        <translation>It goes on the list of what you are going to sort out.</translation>
    </message>
    <message>
        <source>Hva skal gjøres?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Lukk beskjeden</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>Sted i filmen</source>
        <translation>Place in the film</translation>
    </message>
    <message>
        <source>Ett sekund tilbake</source>
        <translation>One second back</translation>
    </message>
    <message>
        <source>Ett sekund fram</source>
        <translation>One second on</translation>
    </message>
    <message>
        <source>{at} av {end}</source>
        <translation>{at} of {end}</translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>innlegget uten tittel</source>
        <translation>the untitled post</translation>
    </message>
    <message>
        <source>Slette «{name}»?</source>
        <translation>Delete “{name}”?</translation>
    </message>
    <message>
        <source>Innlegget blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.</source>
        <translation>The post stays in the trash for 30 days. You can also undo at once.</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nytt innlegg denne dagen</source>
        <translation>New post on this day</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <source>Lag en kopi</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Slett …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Slette {count} innlegg?</source>
        <translation>Delete {count} posts?</translation>
    </message>
    <message>
        <source>De blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.</source>
        <translation>They stay in the trash for 30 days. You can also undo at once.</translation>
    </message>
    <message>
        <source>Samme dag</source>
        <translation>The same day</translation>
    </message>
    <message>
        <source>Neste måned, samme ukedag</source>
        <translation>Next month, the same weekday</translation>
    </message>
    <message>
        <source>En annen dag …</source>
        <translation>Another day …</translation>
    </message>
    <message>
        <source>En annen kanal</source>
        <translation>Another channel</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Velg dag</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>MonthDesk</name>
    <message>
        <source>Måneden kunne ikke ses over. Prøv igjen.</source>
        <translation>The month could not be looked over. Try again.</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Måneden i balanse</source>
        <translation>The month in balance</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vis balansen</source>
        <translation>Show balance</translation>
    </message>
    <message>
        <source>{month} i balanse</source>
        <translation>{month} in balance</translation>
    </message>
    <message>
        <source>Ingen innlegg denne måneden ennå</source>
        <translation>No posts this month yet</translation>
    </message>
    <message>
        <source>Trykk to ganger på en dag, eller velg den med piltastene og trykk Enter. Her kommer balansen og varslene etter hvert.</source>
        <translation>Press twice on a day, or choose it with the arrow keys and press Enter. The balance and the warnings will appear here.</translation>
    </message>
    <message>
        <source>Se i idébanken</source>
        <translation>Look in the idea bank</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Månedskalender</source>
        <translation>Month calendar</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Flytt innlegget</source>
        <translation>Move the post</translation>
    </message>
    <message>
        <source>innlegget</source>
        <translation>the post</translation>
    </message>
    <message>
        <source>Flytte «{name}» til …</source>
        <translation>Move “{name}” to …</translation>
    </message>
    <message>
        <source>Uten dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Behold dagen</source>
        <translation>Keep the day</translation>
    </message>
    <message>
        <source>Flytt hit</source>
        <translation>Move here</translation>
    </message>
    <message>
        <source>Kopier hit</source>
        <translation>Copy here</translation>
    </message>
    <message>
        <source>Kopiere {count} innlegg til …</source>
        <translation>Copy {count} posts to …</translation>
    </message>
    <message>
        <source>Flytte {count} innlegg til …</source>
        <translation>Move {count} posts to …</translation>
    </message>
    <message>
        <source>Kopiere «{name}» til …</source>
        <translation>Copy “{name}” to …</translation>
    </message>
    <message>
        <source>Kopier innlegget</source>
        <translation>Copy the post</translation>
    </message>
    <message>
        <source>Velg dag for det første. De andre følger etter.</source>
        <translation>Choose a day for the first. The others follow.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Et navn dere kjenner igjen</source>
        <translation>A name you will recognise</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>Neste steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ingenting mangler. Innlegget er slik dere vil ha det.</source>
        <translation>Nothing is missing. The post is the way you want it.</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Bare styret ser dette</source>
        <translation>Only the board sees this</translation>
    </message>
    <message>
        <source>Teksten er lånt fra andre</source>
        <translation>The text is borrowed from others</translation>
    </message>
    <message>
        <source>Kilde for teksten</source>
        <translation>Source of the text</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sett inn kilden i teksten</source>
        <translation>Put the source into the text</translation>
    </message>
    <message>
        <source>Kilde: {name}</source>
        <translation>Source: {name}</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Nullstill filteret, gå til en annen måned, eller lag et nytt innlegg.</source>
        <translation>Reset the filter, go to another month, or make a new post.</translation>
    </message>
    <message>
        <source>Ingen innlegg her</source>
        <translation>No posts here</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Hva vises</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Bilder med mennesker</source>
        <translation>Pictures with people</translation>
    </message>
    <message>
        <source>Personer i registeret</source>
        <translation>Persons in the register</translation>
    </message>
    <message>
        <source>De som har trukket samtykket</source>
        <translation>Those who have withdrawn</translation>
    </message>
    <message>
        <source>Søk etter navn</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Tas ned</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>De som mangler noe, står først.</source>
        <translation>Those that lack something come first.</translation>
    </message>
    <message>
        <source>Ingen innlegg har bilder med mennesker ennå. Åpne et innlegg og legg til et bilde.</source>
        <translation>No post has pictures with people yet. Open a post and add a picture.</translation>
    </message>
    <message>
        <source>Listen over steder som skal ordnes etter at noen har ombestemt seg.</source>
        <translation>The list of places to see to after somebody has changed their mind.</translation>
    </message>
    <message>
        <source>Ingen har trukket samtykket.</source>
        <translation>Nobody has withdrawn.</translation>
    </message>
    <message>
        <source>De som må spørres på nytt snart, står først.</source>
        <translation>Those to be asked again soon come first.</translation>
    </message>
    <message>
        <source>Ingen er skrevet inn ennå. Merk noen på et bilde, eller trykk «Ny person».</source>
        <translation>Nobody is written down yet. Mark somebody in a picture, or press “New person”.</translation>
    </message>
    <message>
        <source>Ikke svart på</source>
        <translation>Not answered</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Velg kanaler for innlegget først.</source>
        <translation>Choose channels for the post first.</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{channel}, publisert</source>
        <translation>{channel}, published</translation>
    </message>
    <message>
        <source>Kopier tittelen</source>
        <translation>Copy the title</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Lagre bilder og filmer …</source>
        <translation>Save pictures and films …</translation>
    </message>
    <message>
        <source>Kopier bildetekst</source>
        <translation>Copy the description</translation>
    </message>
    <message>
        <source>Kopiert. Lim inn med Ctrl+V.</source>
        <translation>Copied. Paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>Hvor skal filene ligge?</source>
        <translation>Where should the files be?</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagret: {names}</source>
        <translation>Saved: {names}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Ta med på møtet</source>
        <translation>Take to the meeting</translation>
    </message>
    <message>
        <source>Ta {month} med på møtet</source>
        <translation>Take {month} to the meeting</translation>
    </message>
    <message>
        <source>Møteplanen</source>
        <translation>The meeting plan</translation>
    </message>
    <message>
        <source>Kalender, en rad per innlegg, balanse og varsler</source>
        <translation>Calendar, one row per post, balance and warnings</translation>
    </message>
    <message>
        <source>Stor skrift</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>Innleggene som liste med 18 punkts skrift</source>
        <translation>The posts as a list in 18 point type</translation>
    </message>
    <message>
        <source>Alt i full tekst</source>
        <translation>Everything in full</translation>
    </message>
    <message>
        <source>Hele tekstene, notater og plass til signatur</source>
        <translation>The whole texts, notes and room for a signature</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Lagre PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>Lagret som «{name}».</source>
        <translation>Saved as “{name}”.</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Uke</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kvartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Tidsrom</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Bare innleggene som vises nå</source>
        <translation>Only the posts shown now</translation>
    </message>
    <message>
        <source>Lokallagets merke …</source>
        <translation>The branch&apos;s mark …</translation>
    </message>
    <message>
        <source>Kontakt nederst på siden …</source>
        <translation>Contact at the foot …</translation>
    </message>
    <message>
        <source>Alt på én side</source>
        <translation>All on one page</translation>
    </message>
    <message>
        <source>Kalenderen og balansen</source>
        <translation>The calendar and the balance</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Åpne saker, det som må avgjøres, og hvem som gjør hva</source>
        <translation>Open items, what must be decided, and who does what</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Innleggene i en uke, en måned eller et kvartal</source>
        <translation>The posts of a week, a month or a quarter</translation>
    </message>
    <message>
        <source>Veggkalender</source>
        <translation>Wall calendar</translation>
    </message>
    <message>
        <source>Kalenderen på et A3-ark</source>
        <translation>The calendar on an A3 sheet</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year wheel</translation>
    </message>
    <message>
        <source>Tolv måneder med temaer og merkedager</source>
        <translation>Twelve months with themes and special days</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Lagre planen som PDF</source>
        <translation>Save the plan as PDF</translation>
    </message>
    <message>
        <source>Lager PDF …</source>
        <translation>Making the PDF …</translation>
    </message>
    <message>
        <source>Gjør sidene klare for skriveren …</source>
        <translation>Getting the pages ready for the printer …</translation>
    </message>
    <message>
        <source>Planen ligger i «{file}».</source>
        <translation>The plan is in “{file}”.</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot sidene. Lagre planen som PDF, og skriv den ut derfra.</source>
        <translation>The printer did not take the pages. Save the plan as a PDF, and print it from there.</translation>
    </message>
    <message>
        <source>PDF-en kunne ikke lages. Prøv igjen.</source>
        <translation>The PDF could not be made. Try again.</translation>
    </message>
    <message>
        <source>Velg lokallagets merke</source>
        <translation>Choose the branch&apos;s mark</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Hvem kan man spørre om planen?</source>
        <translation>Whom can one ask about the plan?</translation>
    </message>
    <message>
        <source>Det står nederst på hver side.</source>
        <translation>It stands at the foot of every page.</translation>
    </message>
    <message>
        <source>Navn, telefon eller e-post</source>
        <translation>Name, phone or e-mail</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Forhåndsvisning, {count} sider</source>
        <translation>Preview, {count} pages</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Lagre som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Gjør sidene klare for skriveren …</source>
        <translation>Making the pages ready for the printer …</translation>
    </message>
    <message>
        <source>Arket ligger i «{file}».</source>
        <translation>The paper is in “{file}”.</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot arket. Prøv igjen.</source>
        <translation>The printer did not take the sheet. Try again.</translation>
    </message>
    <message>
        <source>Arket kunne ikke lages. Prøv igjen.</source>
        <translation>The paper could not be made. Try again.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Lim inn kommentar</source>
        <translation>Paste a comment</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Hva er skrevet?</source>
        <translation>What is written?</translation>
    </message>
    <message>
        <source>Kommentaren</source>
        <translation>The comment</translation>
    </message>
    <message>
        <source>Lim inn eller skriv kommentaren først.</source>
        <translation>Paste or write the comment first.</translation>
    </message>
    <message>
        <source>Hvem har skrevet den?</source>
        <translation>Who wrote it?</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Under hvilket innlegg?</source>
        <translation>Under which post?</translation>
    </message>
    <message>
        <source>Legg ved et skjermbilde …</source>
        <translation>Attach a screenshot …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Se på kommentaren</source>
        <translation>Look at the comment</translation>
    </message>
    <message>
        <source>Velg skjermbilde</source>
        <translation>Choose a screenshot</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Skjermbilde lagt ved: {name}</source>
        <translation>Screenshot attached: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Angrer noen, lager Elleve en liste over alt som må tas ned.</source>
        <translation>If somebody changes their mind, Elleve makes a list of all that must be taken down.</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>Legg ved svaret …</source>
        <translation>Attach the answer …</translation>
    </message>
    <message>
        <source>Har dere lov til å bruke teksten?</source>
        <translation>May you use the text?</translation>
    </message>
    <message>
        <source>Svaret er lagt ved</source>
        <translation>The answer is attached</translation>
    </message>
    <message>
        <source>Velg svaret dere fikk</source>
        <translation>Choose the answer you got</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Alt om personen er slettet.</source>
        <translation>All about the person is erased.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Mer om {name}</source>
        <translation>More about {name}</translation>
    </message>
    <message>
        <source>Vis alt om personen</source>
        <translation>Show all about the person</translation>
    </message>
    <message>
        <source>Ta bort merket</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>Bytt bilde</source>
        <translation>Change picture</translation>
    </message>
    <message>
        <source>ved {moment}</source>
        <translation>at {moment}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Kan stå tomt</source>
        <translation>May stand empty</translation>
    </message>
    <message>
        <source>Mor, far eller verge</source>
        <translation>Mother, father or other</translation>
    </message>
    <message>
        <source>Foresattes navn</source>
        <translation>Name of the guardian</translation>
    </message>
    <message>
        <source>Er for barnet</source>
        <translation>Is to the child</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alder</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Fødselsår</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Personens eget svar</source>
        <translation>The person’s own answer</translation>
    </message>
    <message>
        <source>Notat</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Skriv inn et ja</source>
        <translation>Write down a yes</translation>
    </message>
    <message>
        <source>Skjema for personen</source>
        <translation>Form for the person</translation>
    </message>
    <message>
        <source>Trekk samtykket …</source>
        <translation>Withdraw the consent …</translation>
    </message>
    <message>
        <source>Vis alt som er lagret</source>
        <translation>Show all that is kept</translation>
    </message>
    <message>
        <source>Slett alt om personen …</source>
        <translation>Erase all about the person …</translation>
    </message>
    <message>
        <source>Har sagt ja til</source>
        <translation>Has said yes to</translation>
    </message>
    <message>
        <source>Ikke skrevet ned</source>
        <translation>Not written down</translation>
    </message>
    <message>
        <source>Ja, vil være med</source>
        <translation>Yes, wants to be in it</translation>
    </message>
    <message>
        <source>Nei, vil ikke være med</source>
        <translation>No, does not want to be in it</translation>
    </message>
    <message>
        <source>Ingenting ennå.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Se og endre</source>
        <translation>Look and change</translation>
    </message>
    <message>
        <source>Hent ut skjemaet …</source>
        <translation>Fetch the form …</translation>
    </message>
    <message>
        <source>personen selv</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>Gitt {day} av {by}. Gjelder til {until}.</source>
        <translation>Given {day} by {by}. Valid until {until}.</translation>
    </message>
    <message>
        <source>en foresatt</source>
        <translation>a guardian</translation>
    </message>
    <message>
        <source>Trukket tilbake {day}.</source>
        <translation>Withdrawn {day}.</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>Antall</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Eget bilde</source>
        <translation>Own picture</translation>
    </message>
    <message>
        <source>Laget av andre</source>
        <translation>Made by others</translation>
    </message>
    <message>
        <source>Bildetekst for dem som ikke ser</source>
        <translation>Alt text for those who cannot see</translation>
    </message>
    <message>
        <source>Mennesker her</source>
        <translation>People here</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>PictureQuestion</name>
    <message>
        <source>Dere har svart ja: teksting i bildet.</source>
        <translation>You have answered yes: captions in the picture.</translation>
    </message>
    <message>
        <source>Dere har svart nei: bare tittel.</source>
        <translation>You have answered no: only a title.</translation>
    </message>
    <message>
        <source>Er dette teksting i bildet?</source>
        <translation>Are these captions in the picture?</translation>
    </message>
    <message>
        <source>Ja, teksting</source>
        <translation>Yes, captions</translation>
    </message>
    <message>
        <source>Nei, bare tittel</source>
        <translation>No, only a title</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Bilde fra filmen ved {time}</source>
        <translation>Picture from the film at {time}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Skjermbilde av kommentaren</source>
        <translation>Screenshot of the comment</translation>
    </message>
    <message>
        <source>En kopi du lagrer, er ikke låst. Slett den når den er brukt.</source>
        <translation>A copy you save is not locked. Delete it when it has been used.</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lagre en kopi</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Kopien kunne ikke lagres der. Velg en annen mappe.</source>
        <translation>The copy could not be saved there. Choose another folder.</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Merk en person</source>
        <translation>Mark a person</translation>
    </message>
    <message>
        <source>i filmen</source>
        <translation>in the film</translation>
    </message>
    <message>
        <source>i bildet</source>
        <translation>in the picture</translation>
    </message>
    <message>
        <source>1 person {where}</source>
        <translation>1 person {where}</translation>
    </message>
    <message>
        <source>{count} personer {where}</source>
        <translation>{count} persons {where}</translation>
    </message>
    <message>
        <source>{count} registrert</source>
        <translation>{count} registered</translation>
    </message>
</context>
<context>
    <name>PlanDoings</name>
    <message>
        <source>Legger inn eksempelplanen med bilder og filmer …</source>
        <translation>Putting in the example plan with pictures and videos …</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Innleggene fra eksempelet kommer ved siden av deres egne. «Start vår egen plan» tar dem ut igjen.</source>
        <translation>The posts of the example come beside your own. “Start our own plan” takes them out again.</translation>
    </message>
    <message>
        <source>Legge eksempelet inn i planen deres?</source>
        <translation>Put the example into your plan?</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Put in</translation>
    </message>
    <message>
        <source>La være</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Hva heter lokallaget?</source>
        <translation>What is the branch called?</translation>
    </message>
    <message>
        <source>Navnet står øverst på planen dere tar med på møtet.</source>
        <translation>The name is at the top of the plan you bring to the meeting.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For eksempel Solbukta lokallag</source>
        <translation>For example Solbukta local branch</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>Angret: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Emne</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Se mer</source>
        <translation>See more</translation>
    </message>
    <message>
        <source>Viser det som er foldet bort</source>
        <translation>Shows what is folded away</translation>
    </message>
    <message>
        <source>Del {place} av {count}</source>
        <translation>Part {place} of {count}</translation>
    </message>
    <message>
        <source>Velg utsnitt …</source>
        <translation>Choose the part shown …</translation>
    </message>
    <message>
        <source>Velg utsnitt av {name}</source>
        <translation>Choose the part shown of {name}</translation>
    </message>
    <message>
        <source>Lest opp: {words}</source>
        <translation>Read out: {words}</translation>
    </message>
    <message>
        <source>Bildet mangler bildetekst for dem som ikke ser</source>
        <translation>The picture has no description for those who cannot see it</translation>
    </message>
    <message>
        <source>Lenken vises som et kort</source>
        <translation>The link is shown as a card</translation>
    </message>
</context>
<context>
    <name>PostDraft</name>
    <message>
        <source>Innlegget</source>
        <translation>The post</translation>
    </message>
    <message>
        <source>«{title}» er et utkast igjen, for noe mangler nå.</source>
        <translation>“{title}” is a draft again, because something is missing now.</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Tilbake til måneden</source>
        <translation>Back to the month</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Endret av dere</source>
        <translation>Changed by you</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Flytt til …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <source>Slett innlegget</source>
        <translation>Delete the post</translation>
    </message>
    <message>
        <source>{name}: kanskje</source>
        <translation>{name}: perhaps</translation>
    </message>
    <message>
        <source>Dupliser innlegget …</source>
        <translation>Duplicate the post …</translation>
    </message>
    <message>
        <source>Lettest å legge til</source>
        <translation>Easiest to add</translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Uten dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>, klokka {clock}</source>
        <translation>, at {clock}</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Ingen tekst ennå.</source>
        <translation>No text yet.</translation>
    </message>
    <message>
        <source>Noter som sak</source>
        <translation>Note as an item</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lokallaget deres</source>
        <translation>Your branch</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Checking “{name}”</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Filmen ses gjennom før den spilles.</source>
        <translation>The film is looked through before it is played.</translation>
    </message>
    <message>
        <source>Ser gjennom «{name}»</source>
        <translation>Looking through “{name}”</translation>
    </message>
    <message>
        <source>Trykk «Se gjennom filmen» før den spilles.</source>
        <translation>Press “Look through the film” before it is played.</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Vi mener det er på plass …</source>
        <translation>We think it is in place …</translation>
    </message>
    <message>
        <source>Vi mener det mangler …</source>
        <translation>We think it is missing …</translation>
    </message>
    <message>
        <source>Ikke aktuelt …</source>
        <translation>Not relevant …</translation>
    </message>
    <message>
        <source>Tilbake til Elleves vurdering</source>
        <translation>Back to Elleve’s own view</translation>
    </message>
    <message>
        <source>De elleve kvalitetene</source>
        <translation>The eleven qualities</translation>
    </message>
</context>
<context>
    <name>RadarLegend</name>
    <message>
        <source>Publisert</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Gjentas</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Avgjort av dere</source>
        <translation>Decided by you</translation>
    </message>
    <message>
        <source>Tegn på stripene: publisert, planlagt, gjentas, avgjort av dere</source>
        <translation>Marks on the strips: published, planned, repeated, decided by you</translation>
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
        <translation>What repeats itself, back and ahead</translation>
    </message>
    <message>
        <source>Striper</source>
        <translation>Strips</translation>
    </message>
    <message>
        <source>Veier ut</source>
        <translation>Ways out</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ser over planen …</source>
        <translation>Looking over the plan …</translation>
    </message>
    <message>
        <source>150 dager</source>
        <translation>150 days</translation>
    </message>
    <message>
        <source>Hele året</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>Tidsrom</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Planen kunne ikke ses over. Prøv igjen.</source>
        <translation>The plan could not be looked over. Try again.</translation>
    </message>
    <message>
        <source>La det stå?</source>
        <translation>Let it stand?</translation>
    </message>
    <message>
        <source>Skriv gjerne hvorfor. Da husker alle det, og Elleve spør ikke igjen.</source>
        <translation>Feel free to write why. Then everyone remembers, and Elleve does not ask again.</translation>
    </message>
    <message>
        <source>La det stå</source>
        <translation>Let it stand</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} venter</source>
        <translation>{place}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Hvorfor? (kan stå tomt)</source>
        <translation>Why? (can be left empty)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RepetitionPanel</name>
    <message>
        <source>Det som gjentar seg</source>
        <translation>What repeats itself</translation>
    </message>
    <message>
        <source>Veier ut</source>
        <translation>Ways out</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Språket i svaret</source>
        <translation>Language of the reply</translation>
    </message>
    <message>
        <source>Lim det inn i kanalen selv.</source>
        <translation>Paste it into the channel yourself.</translation>
    </message>
    <message>
        <source>Svar til {name}</source>
        <translation>Reply to {name}</translation>
    </message>
    <message>
        <source>Kopier svaret og før i logg</source>
        <translation>Copy the reply and log it</translation>
    </message>
    <message>
        <source>Før i logg</source>
        <translation>Log it</translation>
    </message>
</context>
<context>
    <name>RoomDraft</name>
    <message>
        <source>Kladd fra talegjenkjenning</source>
        <translation>Draft by speech recognition</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kladd fra talegjenkjenning. Les gjennom hver tekst før dere lagrer.</source>
        <translation>A draft by speech recognition. Read each caption before you save.</translation>
    </message>
    <message>
        <source>Mappe med talemodell</source>
        <translation>Folder with a speech model</translation>
    </message>
    <message>
        <source>Lager kladd fra talen</source>
        <translation>Drafting from the speech</translation>
    </message>
    <message>
        <source>Hørte ingen ord i filmen.</source>
        <translation>Heard no words in the film.</translation>
    </message>
    <message>
        <source>Kladd: les gjennom hver tekst og rett det maskinen har hørt feil.</source>
        <translation>Draft: read each caption and correct what the machine misheard.</translation>
    </message>
</context>
<context>
    <name>RoomEdits</name>
    <message>
        <source>Foreslå tider fra talen</source>
        <translation>Propose times from the speech</translation>
    </message>
    <message>
        <source>Kladd fra talegjenkjenning …</source>
        <translation>Draft by speech recognition …</translation>
    </message>
    <message>
        <source>Rett det som kan rettes</source>
        <translation>Mend what can be mended</translation>
    </message>
    <message>
        <source>Spill av eller pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>To sekunder tilbake</source>
        <translation>Two seconds back</translation>
    </message>
    <message>
        <source>To sekunder fram</source>
        <translation>Two seconds forward</translation>
    </message>
    <message>
        <source>Teksten kommer her</source>
        <translation>The caption comes here</translation>
    </message>
    <message>
        <source>Teksten går her</source>
        <translation>The caption goes here</translation>
    </message>
    <message>
        <source>Ny tekst her</source>
        <translation>New caption here</translation>
    </message>
    <message>
        <source>Del teksten i to</source>
        <translation>Split the caption in two</translation>
    </message>
    <message>
        <source>Slå sammen med neste</source>
        <translation>Join with the next</translation>
    </message>
    <message>
        <source>Slett teksten</source>
        <translation>Delete the caption</translation>
    </message>
    <message>
        <source>0,1 s tidligere</source>
        <translation>0.1 s earlier</translation>
    </message>
    <message>
        <source>0,1 s senere</source>
        <translation>0.1 s later</translation>
    </message>
    <message>
        <source>Forrige tekst</source>
        <translation>Previous caption</translation>
    </message>
    <message>
        <source>Neste tekst</source>
        <translation>Next caption</translation>
    </message>
    <message>
        <source>Lagre teksting med filmen</source>
        <translation>Save captions with the film</translation>
    </message>
</context>
<context>
    <name>RoomFiles</name>
    <message>
        <source>Hent tekstfil</source>
        <translation>Fetch caption file</translation>
    </message>
    <message>
        <source>Tekstfiler ({kinds})</source>
        <translation>Caption files ({kinds})</translation>
    </message>
    <message>
        <source>Leser «{name}»</source>
        <translation>Reading “{name}”</translation>
    </message>
    <message>
        <source>Lagrer tekstfila</source>
        <translation>Saving the caption file</translation>
    </message>
    <message>
        <source>{name} med tekst.mp4</source>
        <translation>{name} with captions.mp4</translation>
    </message>
    <message>
        <source>Lagre kopi med tekst</source>
        <translation>Save a copy with captions</translation>
    </message>
    <message>
        <source>Brenner inn teksten i «{name}»</source>
        <translation>Burning the captions into “{name}”</translation>
    </message>
    <message>
        <source>Filmen må ses gjennom først, så Elleve vet hvor noen snakker.</source>
        <translation>The film must be looked through first, so that Elleve knows where somebody speaks.</translation>
    </message>
    <message>
        <source>Fant ingen tale som mangler tekst.</source>
        <translation>Found no speech that lacks captions.</translation>
    </message>
    <message>
        <source>Satte inn {n} tomme tekster der noen snakker.</source>
        <translation>Put in {n} empty captions where somebody speaks.</translation>
    </message>
    <message>
        <source>Det er ingen tekster ennå. Skriv minst én tekst først.</source>
        <translation>There are no captions yet. Write at least one first.</translation>
    </message>
    <message>
        <source>Fant ingen tekster i «{name}».</source>
        <translation>Found no captions in “{name}”.</translation>
    </message>
    <message>
        <source>Hentet {n} tekster fra «{name}».</source>
        <translation>Fetched {n} captions from “{name}”.</translation>
    </message>
    <message>
        <source>Hvor skal fila ligge?</source>
        <translation>Where should the file be?</translation>
    </message>
    <message>
        <source>Lagret {files} i «{folder}».</source>
        <translation>Saved {files} in “{folder}”.</translation>
    </message>
    <message>
        <source>Lagret teksting til «{name}»</source>
        <translation>Saved captions for “{name}”</translation>
    </message>
    <message>
        <source>Ser over tekstingen</source>
        <translation>Looking over the captions</translation>
    </message>
    <message>
        <source>Laget «{name}», som nå også ligger i planen</source>
        <translation>Made “{name}”, which is now in the plan too</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Back to {place}</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Angre i tekstene</source>
        <translation>Undo in the captions</translation>
    </message>
    <message>
        <source>Gjør om igjen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Hent fil</source>
        <translation>Fetch file</translation>
    </message>
    <message>
        <source>Brenn inn i kopi</source>
        <translation>Burn into a copy</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lagre tekstfil</source>
        <translation>Save caption file</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Gjenta innlegget …</source>
        <translation>Repeat the post …</translation>
    </message>
    <message>
        <source>Tidligere versjoner …</source>
        <translation>Earlier versions …</translation>
    </message>
    <message>
        <source>Klargjør for publisering …</source>
        <translation>Prepare for publishing …</translation>
    </message>
    <message>
        <source>Gi innlegget en dato først, så kan det gjentas.</source>
        <translation>Give the post a date first, and it can be repeated.</translation>
    </message>
</context>
<context>
    <name>RotaDialog</name>
    <message>
        <source>Svarvakt</source>
        <translation>Comment rota</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hvem svarer på kommentarer?</source>
        <translation>Who answers comments?</translation>
    </message>
    <message>
        <source>Én person for hver uke. Pil ned viser navn dere har brukt før.</source>
        <translation>One person for each week. Arrow down shows names you have used before.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Uke {week}, {first}–{last}</source>
        <translation>Week {week}, {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Innlegget finnes ikke lenger.</source>
        <translation>The post is no longer there.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>rad {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>no date</translation>
    </message>
    <message>
        <source> kl. {clock}</source>
        <translation> at {clock}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Hvilke innlegg?</source>
        <translation>Which posts?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bruk regelen</source>
        <translation>Use the rule</translation>
    </message>
    <message>
        <source>Når du bruker regelen: {what}.</source>
        <translation>When you use the rule: {what}.</translation>
    </message>
    <message>
        <source>Ingen innlegg flyttes, lages eller tas bort.</source>
        <translation>No posts are moved, made or taken away.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Hvor ofte?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Siste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Dager (ta bort merket for dem som ikke skal med)</source>
        <translation>Days (take away the mark of those to leave out)</translation>
    </message>
    <message>
        <source>Velg en første dag fra og med i dag.</source>
        <translation>Choose a first day from today on.</translation>
    </message>
    <message>
        <source>Siste dag må være etter {day}.</source>
        <translation>The last day must be after {day}.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Lagre tekstfil</source>
        <translation>Save caption file</translation>
    </message>
    <message>
        <source>Tekstingen følger filmen i planen. Trenger dere en fil å laste opp, kryss av for kanalen.</source>
        <translation>The captions follow the film in the plan. If you need a file to upload, tick the channel.</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Norwegian Nynorsk</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Språket i tekstene</source>
        <translation>Language of the captions</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.</source>
        <translation>{channel} takes no caption file. Burn the captions into a copy.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Ingen lagrede filtre ennå</source>
        <translation>No saved filters yet</translation>
    </message>
    <message>
        <source>Lagre dette filteret …</source>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <source>Slett et filter</source>
        <translation>Delete a filter</translation>
    </message>
    <message>
        <source>Lagre filteret</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Navn på filteret</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Lagret</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>ScoreHead</name>
    <message>
        <source>Elleve leser innlegget …</source>
        <translation>Elleve is reading the post …</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Er «{name}» på plass?</source>
        <translation>Is “{name}” in place?</translation>
    </message>
    <message>
        <source>Mangler «{name}»?</source>
        <translation>Is “{name}” missing?</translation>
    </message>
    <message>
        <source>Er «{name}» ikke aktuelt?</source>
        <translation>Is “{name}” not relevant?</translation>
    </message>
    <message>
        <source>Vurderingen deres går foran Elleves. Dere kan når som helst gå tilbake.</source>
        <translation>Your view comes before Elleve’s. You can go back at any time.</translation>
    </message>
    <message>
        <source>Bruk vår vurdering</source>
        <translation>Use our view</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Søk i innleggene</source>
        <translation>Search the posts</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lag serien</source>
        <translation>Make the series</translation>
    </message>
    <message>
        <source>{count} innlegg: {rule}</source>
        <translation>{count} posts: {rule}</translation>
    </message>
    <message>
        <source>{title}. Skriv noe nytt i noen av dem, eller velg sjeldnere.</source>
        <translation>{title}. Write something new in some of them, or choose less often.</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Ta dette ut av serien</source>
        <translation>Take this out of the series</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Skriv noe nytt i det neste</source>
        <translation>Write something new in the next</translation>
    </message>
    <message>
        <source>Ta ut annethvert</source>
        <translation>Take out every other</translation>
    </message>
    <message>
        <source>Innleggene i serien</source>
        <translation>The posts of the series</translation>
    </message>
    <message>
        <source>Lag fire til</source>
        <translation>Make four more</translation>
    </message>
    <message>
        <source>Endre regelen …</source>
        <translation>Change the rule …</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Se serien</source>
        <translation>See the series</translation>
    </message>
    <message>
        <source>Nummer {place} av {count} i en serie: {rule}</source>
        <translation>Number {place} of {count} in a series: {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesWays</name>
    <message>
        <source>Flytte flere i serien?</source>
        <translation>Move more of the series?</translation>
    </message>
    <message>
        <source>Behold dagen</source>
        <translation>Keep the day</translation>
    </message>
    <message>
        <source>Slette flere i serien?</source>
        <translation>Delete more of the series?</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Gjelder endringen flere i serien?</source>
        <translation>Is the change for more of the series?</translation>
    </message>
    <message>
        <source>Innlegget er ett av {count} i en serie. Det som er publisert, blir stående som det er.</source>
        <translation>The post is one of {count} in a series. What is published stays as it is.</translation>
    </message>
    <message>
        <source>Serien følger den samme regelen som før.</source>
        <translation>The series follows the same rule as before.</translation>
    </message>
    <message>
        <source>{count} av innleggene hører til en serie. Det som er publisert, blir stående.</source>
        <translation>{count} of the posts belong to a series. What is published stays as it is.</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Felles plan</source>
        <translation>Shared plan</translation>
    </message>
    <message>
        <source>Prøv forbindelsen</source>
        <translation>Try the connection</translation>
    </message>
    <message>
        <source>Skriv adressen dere har fått, slik: {hint}.</source>
        <translation>Write the address you were given, like this: {hint}.</translation>
    </message>
    <message>
        <source>Prøver forbindelsen …</source>
        <translation>Trying the connection …</translation>
    </message>
    <message>
        <source>Databasen svarer. Det er ingen innlegg der ennå.</source>
        <translation>The database answers. There are no posts there yet.</translation>
    </message>
    <message>
        <source>Databasen svarer. Der ligger planen til {branch}, med {count} innlegg.</source>
        <translation>The database answers. It has the plan of {branch}, with {count} posts.</translation>
    </message>
    <message>
        <source>Databasen svarer. Der ligger en plan med {count} innlegg.</source>
        <translation>The database answers. It has a plan with {count} posts.</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Adressen til databasen</source>
        <translation>Address of the database</translation>
    </message>
    <message>
        <source>Passord (hvis dere har fått et)</source>
        <translation>Password (if you were given one)</translation>
    </message>
    <message>
        <source>Passordet blir bare liggende på denne maskinen. Det vises aldri.</source>
        <translation>The password stays on this machine only. It is never shown.</translation>
    </message>
    <message>
        <source>Denne utgaven av Elleve mangler delen som snakker med en database, så planen kan ikke være felles ennå. Be den som satte opp Elleve, skrive «uv pip install psycopg[binary]» der Elleve ligger, og åpne Elleve på nytt.</source>
        <translation>This edition of Elleve lacks the part that talks to a database, so the plan cannot be shared yet. Ask whoever set up Elleve to type “uv pip install psycopg[binary]” where Elleve is, and open Elleve again.</translation>
    </message>
    <message>
        <source>Er dere flere som skriver samtidig? Da kan planen ligge i en PostgreSQL-database dere har. Bilder og filmer blir på hver maskin.</source>
        <translation>Do several of you write at the same time? Then the plan can be in a PostgreSQL database of yours. Pictures and films stay on each machine.</translation>
    </message>
    <message>
        <source>Planen er felles og ligger på «{place}».</source>
        <translation>The plan is shared and is at “{place}”.</translation>
    </message>
    <message>
        <source>Den svarer ikke nå, så du arbeider i en kopi.</source>
        <translation>It does not answer now, so you are working in a copy.</translation>
    </message>
    <message>
        <source>Venter på å bli sendt: {count}.</source>
        <translation>Waiting to be sent: {count}.</translation>
    </message>
    <message>
        <source>Sist sikkerhetskopiert hit {day}.</source>
        <translation>Last backed up here {day}.</translation>
    </message>
    <message>
        <source>Ta planen med tilbake hit</source>
        <translation>Bring the plan back here</translation>
    </message>
    <message>
        <source>Denne maskinen får en kopi av den felles planen. Planen som lå her, blir tatt vare på ved siden av, og de andre fortsetter som før.</source>
        <translation>This machine gets a copy of the shared plan. The plan that was here is kept beside it, and the others go on as before.</translation>
    </message>
    <message>
        <source>Gå tilbake til planen som lå her</source>
        <translation>Go back to the plan that was here</translation>
    </message>
    <message>
        <source>Den er slik den var da planen ble felles. Den felles planen blir stående.</source>
        <translation>It is as it was when the plan became shared. The shared plan stays.</translation>
    </message>
    <message>
        <source>Flytt planen vår dit</source>
        <translation>Move our plan there</translation>
    </message>
    <message>
        <source>Alle innlegg, også papirkurven, blir felles. Planen her blir liggende som den er.</source>
        <translation>All posts, the bin too, become shared. The plan here stays as it is.</translation>
    </message>
    <message>
        <source>Planen på denne maskinen blir liggende, og kommer fram igjen når dere går tilbake.</source>
        <translation>The plan on this machine stays, and comes back when you go back.</translation>
    </message>
    <message>
        <source>Skal innleggene her med, lag en overleveringsfil først og åpne den i den felles planen.</source>
        <translation>To bring the posts here along, make a handover file first and open it in the shared plan.</translation>
    </message>
    <message>
        <source>Bruk planen som er der</source>
        <translation>Use the plan that is there</translation>
    </message>
</context>
<context>
    <name>SharedDoings</name>
    <message>
        <source>Flytter planen …</source>
        <translation>Moving the plan …</translation>
    </message>
    <message>
        <source>Planen er felles nå. Det de andre skriver, kommer fram av seg selv.</source>
        <translation>The plan is shared now. What the others write appears by itself.</translation>
    </message>
    <message>
        <source>Henter planen hit …</source>
        <translation>Bringing the plan here …</translation>
    </message>
    <message>
        <source>Du bruker planen på denne maskinen igjen.</source>
        <translation>You are using the plan on this machine again.</translation>
    </message>
</context>
<context>
    <name>SharedKeeper</name>
    <message>
        <source>Du arbeider i kopien fra {day}. Det du endrer, blir sendt når databasen svarer igjen.</source>
        <translation>You are working in the copy from {day}. What you change is sent when the database answers again.</translation>
    </message>
    <message>
        <source>Den felles planen svarer igjen. Det du har endret, blir sendt.</source>
        <translation>The shared plan answers again. What you have changed is being sent.</translation>
    </message>
    <message>
        <source>Den felles planen svarer igjen, og alt er sendt.</source>
        <translation>The shared plan answers again, and all is sent.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>«{later}» ligner på «{earlier}»</source>
        <translation>“{later}” is like “{earlier}”</translation>
    </message>
    <message>
        <source>Understreket: like ord. Fet: nytt</source>
        <translation>Underlined: same words. Bold: new</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Varsler {count}</source>
        <translation>Warnings {count}</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Balanse</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Varsler</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Vis i panelet</source>
        <translation>Show in the panel</translation>
    </message>
</context>
<context>
    <name>SoundMeter</name>
    <message>
        <source>Lydstyrke</source>
        <translation>Loudness</translation>
    </message>
</context>
<context>
    <name>SpellWatch</name>
    <message>
        <source>Ingen ukjente ord</source>
        <translation>No unknown words</translation>
    </message>
    <message>
        <source>Ingen forslag</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>«{word}» er riktig</source>
        <translation>“{word}” is right</translation>
    </message>
    <message>
        <source>Andre ord for «{word}»</source>
        <translation>Other words for “{word}”</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Steg {place} av {count}</source>
        <translation>Step {place} of {count}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>StripList</name>
    <message>
        <source>Hva som gjentar seg. Høyre og venstre pil bretter ut og sammen</source>
        <translation>What repeats itself. Right and left arrow expand and collapse</translation>
    </message>
</context>
<context>
    <name>SuggestionTip</name>
    <message>
        <source>Se innlegget</source>
        <translation>See the post</translation>
    </message>
    <message>
        <source>Neste forslag</source>
        <translation>Next tip</translation>
    </message>
</context>
<context>
    <name>TakeDownView</name>
    <message>
        <source>{name} trakk samtykket {day}</source>
        <translation>{name} withdrew the consent {day}</translation>
    </message>
    <message>
        <source>{done} av {count} steder er ordnet.</source>
        <translation>{done} of {count} places are done.</translation>
    </message>
    <message>
        <source>Personen er ikke brukt noe sted.</source>
        <translation>The person is not used anywhere.</translation>
    </message>
    <message>
        <source>Slett bildene fra Elleve …</source>
        <translation>Delete the pictures from Elleve …</translation>
    </message>
    <message>
        <source>Slett alt om personen …</source>
        <translation>Erase all about the person …</translation>
    </message>
    <message>
        <source>Ordnet: {place}</source>
        <translation>Done: {place}</translation>
    </message>
    <message>
        <source>Ordnet</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kopier adressen</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Ta ut bildet</source>
        <translation>Take the picture out</translation>
    </message>
    <message>
        <source>Ta ut bildet av «{title}»</source>
        <translation>Take the picture out of “{title}”</translation>
    </message>
    <message>
        <source>Åpne innlegget</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Åpne «{title}»</source>
        <translation>Open “{title}”</translation>
    </message>
    <message>
        <source>innlegget uten tittel</source>
        <translation>the untitled post</translation>
    </message>
    <message>
        <source>uten dato</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>Planlagt {day}: {title}</source>
        <translation>Planned {day}: {title}</translation>
    </message>
    <message>
        <source>{channel}, publisert {day}: {title}</source>
        <translation>{channel}, published {day}: {title}</translation>
    </message>
    <message>
        <source>{words}. Ordnet {day}</source>
        <translation>{words}. Done {day}</translation>
    </message>
    <message>
        <source>Når alt er krysset av, kan bildene og opplysningene slettes.</source>
        <translation>When all is ticked off, the pictures and the data can be deleted.</translation>
    </message>
    <message>
        <source>Alt er ordnet. Nå kan bildene slettes fra Elleve.</source>
        <translation>All is done. Now the pictures can be deleted from Elleve.</translation>
    </message>
    <message>
        <source>Alt er ordnet. Slett opplysningene om personen når dere ikke trenger dem lenger.</source>
        <translation>All is done. Erase the person’s data when you no longer need them.</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Teksten</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Skriv det dere vil si</source>
        <translation>Write what you want to say</translation>
    </message>
    <message>
        <source>Skriv egen tekst</source>
        <translation>Write its own text</translation>
    </message>
    <message>
        <source>Bruk felles tekst</source>
        <translation>Use the shared text</translation>
    </message>
    <message>
        <source>{name} bruker felles tekst</source>
        <translation>{name} uses the shared text</translation>
    </message>
    <message>
        <source>Tekst for {name}</source>
        <translation>Text for {name}</translation>
    </message>
    <message>
        <source>«se mer» i {channel}</source>
        <translation>“see more” in {channel}</translation>
    </message>
</context>
<context>
    <name>TextTabs</name>
    <message>
        <source>Tekst for</source>
        <translation>Text for</translation>
    </message>
    <message>
        <source>Felles tekst</source>
        <translation>Shared text</translation>
    </message>
    <message>
        <source>Egen tekst for …</source>
        <translation>Own text for …</translation>
    </message>
    <message>
        <source>egen tekst</source>
        <translation>own text</translation>
    </message>
    <message>
        <source>felles tekst</source>
        <translation>shared text</translation>
    </message>
    <message>
        <source>Egen tekst for {name}</source>
        <translation>Own text for {name}</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Ta vare på emneknaggene i teksten …</source>
        <translation>Keep the hashtags in the text …</translation>
    </message>
    <message>
        <source>Ordne emneknagger …</source>
        <translation>Arrange hashtags …</translation>
    </message>
    <message>
        <source>Faste uttrykk</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Ta vare på de merkede ordene …</source>
        <translation>Keep the marked words …</translation>
    </message>
    <message>
        <source>Lagre innlegget som mal …</source>
        <translation>Save the post as a template …</translation>
    </message>
    <message>
        <source>Ordne maler og uttrykk …</source>
        <translation>Arrange templates and phrases …</translation>
    </message>
    <message>
        <source>Hva skal malen hete?</source>
        <translation>What should the template be called?</translation>
    </message>
    <message>
        <source>Hva skal gruppen hete?</source>
        <translation>What should the group be called?</translation>
    </message>
    <message>
        <source>Hva skal uttrykket hete?</source>
        <translation>What should the phrase be called?</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Bilder i innlegget</source>
        <translation>Pictures of the post</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Lenke til innlegget (kan stå tomt)</source>
        <translation>Link to the post (may be empty)</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Publisert i {channel} {day}</source>
        <translation>Published in {channel} on {day}</translation>
    </message>
    <message>
        <source>Lagre dato og adresse</source>
        <translation>Save date and address</translation>
    </message>
    <message>
        <source>Merk som publisert i {channel}</source>
        <translation>Mark as published in {channel}</translation>
    </message>
    <message>
        <source>Ikke publisert likevel</source>
        <translation>Not published after all</translation>
    </message>
    <message>
        <source>Skriv dagen det gikk ut.</source>
        <translation>Write the day it went out.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sted i filmen: {at} av {length}</source>
        <translation>Place in the film: {at} of {length}</translation>
    </message>
    <message>
        <source>Tale</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Teksting</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>ikke hørt gjennom ennå</source>
        <translation>not listened through yet</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Gi innlegget en tittel</source>
        <translation>Give the post a title</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Skal ut</source>
        <translation>To publish</translation>
    </message>
    <message>
        <source>Må tas ned</source>
        <translation>To take down</translation>
    </message>
    <message>
        <source>Svar på kommentarer til disse</source>
        <translation>Answer comments on these</translation>
    </message>
    <message>
        <source>Kommer de neste dagene</source>
        <translation>Coming in the next days</translation>
    </message>
    <message>
        <source>Ingenting venter på dere i dag.</source>
        <translation>Nothing is waiting for you today.</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Svarvakt …</source>
        <translation>Comment rota …</translation>
    </message>
    <message>
        <source>{name} svarer på kommentarer i dag</source>
        <translation>{name} answers comments today</translation>
    </message>
    <message>
        <source>Svarvakten følger med på alle kanalene denne uka.</source>
        <translation>The one on the rota keeps an eye on all channels this week.</translation>
    </message>
    <message>
        <source>Ingen har svarvakt denne uka</source>
        <translation>Nobody is on the rota this week</translation>
    </message>
    <message>
        <source>Sett opp hvem som svarer på kommentarer.</source>
        <translation>Set who answers comments.</translation>
    </message>
    <message>
        <source>Sett opp</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Må avgjøres</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Er publisert</source>
        <translation>Is published</translation>
    </message>
    <message>
        <source>Er tatt ned</source>
        <translation>Is taken down</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Skulle vært ute {day}</source>
        <translation>Should have been out {day}</translation>
    </message>
    <message>
        <source>kl. {clock}</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>Svarvakt: {name}</source>
        <translation>Answers: {name}</translation>
    </message>
    <message>
        <source>Notert {day}</source>
        <translation>Noted {day}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klargjør …</source>
        <translation>Prepare …</translation>
    </message>
    <message>
        <source>Svarvakten er satt innlegg for innlegg</source>
        <translation>Somebody is set to answer comments post by post</translation>
    </message>
    <message>
        <source>Én kan også ha den hele uka.</source>
        <translation>One person can also do it all week.</translation>
    </message>
</context>
<context>
    <name>UnansweredView</name>
    <message>
        <source>Ikke svart på</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Ingen personer (0)</source>
        <translation>No people (0)</translation>
    </message>
    <message>
        <source>Merk personer (Enter)</source>
        <translation>Mark people (Enter)</translation>
    </message>
    <message>
        <source>Alt er svart på.</source>
        <translation>Everything is answered.</translation>
    </message>
    <message>
        <source>Er det mennesker i filmen?</source>
        <translation>Are there people in the film?</translation>
    </message>
    <message>
        <source>Er det mennesker på bildet?</source>
        <translation>Are there people in the picture?</translation>
    </message>
    <message>
        <source>Se gjennom hele filmen først: noen kan komme inn senere.</source>
        <translation>Look through the whole film first: somebody may come in later.</translation>
    </message>
    <message>
        <source>Også de bakerst, og de som bare ses bakfra.</source>
        <translation>Also those at the back, and those seen only from behind.</translation>
    </message>
</context>
<context>
    <name>UndatedPosts</name>
    <message>
        <source>Idéer uten dato</source>
        <translation>Ideas without a date</translation>
    </message>
    <message>
        <source>Ny idé</source>
        <translation>New idea</translation>
    </message>
    <message>
        <source>Legg inn det dere kommer på. Dato kan vente.</source>
        <translation>Add what you think of. The date can wait.</translation>
    </message>
    <message>
        <source>Ingen idéer ennå</source>
        <translation>No ideas yet</translation>
    </message>
</context>
<context>
    <name>VerdictHead</name>
    <message>
        <source>Endre regel …</source>
        <translation>Change the rule …</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hate</translation>
    </message>
    <message>
        <source>Om regelen</source>
        <translation>About the rule</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Se gjennom filmen</source>
        <translation>Look through the film</translation>
    </message>
    <message>
        <source>Rett det som kan rettes</source>
        <translation>Mend what can be mended</translation>
    </message>
    <message>
        <source>Rydder overlapp, opphold og linjedeling. Kan angres.</source>
        <translation>Tidies overlaps, gaps and line breaks. Can be undone.</translation>
    </message>
    <message>
        <source>Lag innlegg av filmen</source>
        <translation>Make a post of the film</translation>
    </message>
    <message>
        <source>Ta bort fra planen</source>
        <translation>Take out of the plan</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versjoner, den nyeste først</source>
        <translation>Versions, the newest first</translation>
    </message>
    <message>
        <source>Hent tilbake denne</source>
        <translation>Bring this back</translation>
    </message>
    <message>
        <source>Ingen ennå. De kommer av seg selv når dere endrer innlegget.</source>
        <translation>None yet. They come by themselves when you change the post.</translation>
    </message>
    <message>
        <source>Teksten er den samme.</source>
        <translation>The text is the same.</translation>
    </message>
    <message>
        <source>Fra denne versjonen til nå</source>
        <translation>From this version to now</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Hele planen kunne ikke hentes. Prøv igjen.</source>
        <translation>The whole plan could not be fetched. Try again.</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Innlegg med varsler</source>
        <translation>Posts with warnings</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Det andre innlegget finnes ikke lenger.</source>
        <translation>The other post is no longer there.</translation>
    </message>
</context>
<context>
    <name>WeekDelegate</name>
    <message>
        <source>nå {clock}</source>
        <translation>now {clock}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Ukeplan med timer</source>
        <translation>The week with hours</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Velkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Planlegg en måned med innlegg, se hva hvert innlegg har og mangler, og ta planen med på styremøtet.</source>
        <translation>Plan a month of posts, see what each post has and lacks, and take the plan to the board meeting.</translation>
    </message>
    <message>
        <source>Se på en ferdig desember</source>
        <translation>Look at a finished December</translation>
    </message>
    <message>
        <source>En eksempelplan fra et oppdiktet lokallag. Prøv alt.</source>
        <translation>An example plan from an invented branch. Try everything.</translation>
    </message>
    <message>
        <source>Start vår egen plan</source>
        <translation>Start our own plan</translation>
    </message>
    <message>
        <source>Skriv navnet på lokallaget, så er dere i gang.</source>
        <translation>Write the name of your branch, and off you go.</translation>
    </message>
    <message>
        <source>Hent en plan</source>
        <translation>Bring in a plan</translation>
    </message>
    <message>
        <source>Fra et regneark, en kalender eller en annen maskin.</source>
        <translation>From a spreadsheet, a calendar or another machine.</translation>
    </message>
    <message>
        <source>Alt blir liggende på denne maskinen. Elleve bruker aldri nettet.</source>
        <translation>Everything stays on this computer. Elleve never uses the internet.</translation>
    </message>
    <message>
        <source>Arbeider</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Tekst {size} %</source>
        <translation>Text {size} %</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>WideCardDelegate</name>
    <message>
        <source>Uten tittel</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WorkedDialog</name>
    <message>
        <source>Hva virket?</source>
        <translation>What worked?</translation>
    </message>
    <message>
        <source>Publiserte innlegg, størst rekkevidde først</source>
        <translation>Published posts, widest reach first</translation>
    </message>
    <message>
        <source>De elleve og rekkevidden</source>
        <translation>The eleven and the reach</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Innlegg</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>De elleve</source>
        <translation>The eleven</translation>
    </message>
    <message>
        <source>Hva som vises</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Ingen publiserte innlegg har tall ennå. Last ned innholdet fra Meta Business Suite, LinkedIn eller X, og hent fila inn i planen.</source>
        <translation>No published posts have figures yet. Download the content from Meta Business Suite, LinkedIn or X, and fetch the file into the plan.</translation>
    </message>
    <message>
        <source>{count} innlegg har tall. Det er for få til å si hva som virker, men de kan ses på ett for ett.</source>
        <translation>{count} posts have figures. That is too few to say what works, but they can be looked at one by one.</translation>
    </message>
    <message>
        <source>{count} innlegg har tall. De forteller hva som hendte, ikke hvorfor: dagen, bildet og tilfeldigheter spiller også inn. Kommentarer fra dem dere er til for, er mer verdt enn rekkevidde.</source>
        <translation>{count} posts have figures. They tell what happened, not why: the day, the picture and chance play a part too. Comments from those you are there for are worth more than reach.</translation>
    </message>
    <message>
        <source>nådde {count}</source>
        <translation>reached {count}</translation>
    </message>
    <message>
        <source>{count} reaksjoner</source>
        <translation>{count} reactions</translation>
    </message>
    <message>
        <source>{count} kommentarer</source>
        <translation>{count} comments</translation>
    </message>
    <message>
        <source>{count} delinger</source>
        <translation>{count} shares</translation>
    </message>
    <message>
        <source>{met} av 11</source>
        <translation>{met} of 11</translation>
    </message>
    <message>
        <source>For få innlegg til å sammenligne: {with_it} med, {without} uten.</source>
        <translation>Too few posts to compare: {with_it} with, {without} without.</translation>
    </message>
    <message>
        <source>Det midterste innlegget nådde {with_it:.0f} med ({count}) og {without:.0f} uten ({others}).</source>
        <translation>The middle post reached {with_it:.0f} with ({count}) and {without:.0f} without ({others}).</translation>
    </message>
    <message>
        <source>Verdt en prat.</source>
        <translation>Worth a talk.</translation>
    </message>
    <message>
        <source>Liten forskjell.</source>
        <translation>Little difference.</translation>
    </message>
</context>
<context>
    <name>WriterPanel</name>
    <message>
        <source>Ukjent</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Venter</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Steg for steg</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Hat eller trusler?</source>
        <translation>Hate or threats?</translation>
    </message>
    <message>
        <source>Hopp over trappa. Ta et bilde, fjern straks og si fra til sekretariatet.</source>
        <translation>Skip the ladder. Take a picture, remove at once and tell the administration.</translation>
    </message>
    <message>
        <source>Ingen kontakt er skrevet inn.</source>
        <translation>No contact is written down.</translation>
    </message>
    <message>
        <source>Kontakt i sekretariatet …</source>
        <translation>Contact in the administration …</translation>
    </message>
    <message>
        <source>Kritikk er aldri brudd</source>
        <translation>Criticism is never a breach</translation>
    </message>
    <message>
        <source>Er dere i tvil, la den stå og svar.</source>
        <translation>When in doubt, let it stand and answer.</translation>
    </message>
    <message>
        <source>Har ikke skrevet til dere før.</source>
        <translation>Has not written to you before.</translation>
    </message>
    <message>
        <source>Har skrevet {count} før. Ingen brudd.</source>
        <translation>Has written {count} before. No breaches.</translation>
    </message>
    <message>
        <source>Har skrevet {count} før. Brudd: {breaches}.</source>
        <translation>Has written {count} before. Breaches: {breaches}.</translation>
    </message>
    <message>
        <source>Her er dere nå</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Navnet er låst. Det vises når samtykkeregisteret er åpent.</source>
        <translation>The name is locked. It is shown while the consent register is open.</translation>
    </message>
</context>
<context>
    <name>YearDelegate</name>
    <message>
        <source>+{count} til</source>
        <translation>+{count} more</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Året, måned for måned</source>
        <translation>The year, month by month</translation>
    </message>
</context>
</TS>
