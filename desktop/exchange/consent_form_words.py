"""The words of the consent forms in bokmål, nynorsk and English."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.channel import NAMES, Channel

# Places a picture may go out; what goes out by letter alone is left to the board.
PLACES = tuple(channel for channel in Channel if channel != Channel.SMS)


class FormLanguage(StrEnum):
    """The languages of the forms."""

    BOKMAAL = "nb"
    NYNORSK = "nn"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class FormWords:
    """All that stands on the forms in one language. Lists of two are (adult, child with guardian)."""

    title: tuple[str, str]
    lead: tuple[str, str]
    who: str
    name: tuple[str, str]
    born: str
    guardian: str
    relation: str
    what: str
    pictures: str
    purpose: str
    where: str
    channels: Mapping[Channel, str]
    health: str
    health_why: tuple[str, str]
    health_yes: str
    health_no: str
    until: str
    until_why: str
    until_line: str
    regret: str
    regret_why: str
    regret_line: str
    kept: str
    kept_why: str
    child: str
    child_why: str
    child_yes: str
    child_no: str
    sign: str
    place: str
    signature: tuple[str, str]
    young: str
    page: tuple[str, str]


_BOKMAAL = FormWords(
    title=("Samtykke til bilde og film", "Samtykke til bilde og film av barn"),
    lead=(
        "Vi spør om lov til å bruke bilder eller film der du kan kjennes igjen. Det er frivillig. Du kan si nei, eller "
        "ja til bare noe av det. Får vi ikke svar, regner vi det som nei.",
        "Vi spør om lov til å bruke bilder eller film der barnet kan kjennes igjen. Det er frivillig. Både du og "
        "barnet må si ja. Sier en av dere nei, eller får vi ikke svar, bruker vi ikke bildet.",
    ),
    who="Hvem gjelder det?",
    name=("Navn", "Barnets navn"),
    born="Fødselsår",
    guardian="Foresattes navn",
    relation="Mor, far eller verge",
    what="Hva gjelder det?",
    pictures="Bildene eller filmen",
    purpose="Hva vi skal bruke det til",
    where="Hvor kan vi bruke det? Sett kryss ved hvert sted du sier ja til.",
    channels=NAMES,
    health="Om helse",
    health_why=(
        "Vi er en pasientforening. Et bilde hos oss kan få andre til å tenke noe om helsen din.",
        "Vi er en pasientforening. Et bilde hos oss kan få andre til å tenke noe om barnets eller familiens helse.",
    ),
    health_yes="Teksten til bildet kan nevne helse",
    health_no="Teksten til bildet skal ikke nevne helse",
    until="Hvor lenge",
    until_why="Samtykket gjelder til datoen under. Vi foreslår to år, og spør igjen før den går ut.",
    until_line="Gjelder til",
    regret="Du kan ombestemme deg",
    regret_why=(
        "Du kan trekke samtykket når som helst, helt eller delvis, og trenger ikke si hvorfor. Da tar vi bildet ned "
        "der vi har lagt det ut, og sletter det hos oss. Det andre har delt videre, kan vi ikke hente tilbake."
    ),
    regret_line="Si fra til",
    kept="Slik tar vi vare på svaret",
    kept_why=(
        "Skjemaet og opplysningene ligger kryptert på styrets maskin. Bare de i styret som trenger det, ser dem. Du "
        "kan få se alt vi har lagret, og be oss slette det. Du kan også klage til Datatilsynet."
    ),
    child="Barnets eget svar",
    child_why="Les skjemaet sammen og forklar det slik barnet forstår. Barnet svarer selv.",
    child_yes="Ja, jeg vil være med",
    child_no="Nei, jeg vil ikke være med",
    sign="Underskrift",
    place="Sted og dato",
    signature=("Underskrift", "Foresattes underskrift"),
    young="Er du under 18 år, ber vi om at en foresatt skriver under også",
    page=("Side", "av"),
)

_NYNORSK = FormWords(
    title=("Samtykke til bilete og film", "Samtykke til bilete og film av barn"),
    lead=(
        "Vi spør om lov til å bruke bilete eller film der du kan kjennast att. Det er frivillig. Du kan seie nei, "
        "eller ja til berre noko av det. Får vi ikkje svar, reknar vi det som nei.",
        "Vi spør om lov til å bruke bilete eller film der barnet kan kjennast att. Det er frivillig. Både du og barnet "
        "må seie ja. Seier ein av dykk nei, eller får vi ikkje svar, bruker vi ikkje biletet.",
    ),
    who="Kven gjeld det?",
    name=("Namn", "Namnet til barnet"),
    born="Fødselsår",
    guardian="Namnet til den føresette",
    relation="Mor, far eller verje",
    what="Kva gjeld det?",
    pictures="Bileta eller filmen",
    purpose="Kva vi skal bruke det til",
    where="Kvar kan vi bruke det? Set kryss ved kvar stad du seier ja til.",
    channels={
        **NAMES,
        Channel.EMAIL: "E-post",
        Channel.WEB: "Nettside",
        Channel.MAGAZINE: "Medlemsblad",
        Channel.BOARD: "Oppslagstavle",
        Channel.MEETING: "Møte",
    },
    health="Om helse",
    health_why=(
        "Vi er ei pasientforeining. Eit bilete hos oss kan få andre til å tenkje noko om helsa di.",
        "Vi er ei pasientforeining. Eit bilete hos oss kan få andre til å tenkje noko om helsa til barnet eller "
        "familien.",
    ),
    health_yes="Teksten til biletet kan nemne helse",
    health_no="Teksten til biletet skal ikkje nemne helse",
    until="Kor lenge",
    until_why="Samtykket gjeld til datoen under. Vi foreslår to år, og spør igjen før han går ut.",
    until_line="Gjeld til",
    regret="Du kan ombestemme deg",
    regret_why=(
        "Du kan trekkje samtykket når som helst, heilt eller delvis, og treng ikkje seie kvifor. Då tek vi biletet ned "
        "der vi har lagt det ut, og slettar det hos oss. Det andre har delt vidare, kan vi ikkje hente tilbake."
    ),
    regret_line="Sei frå til",
    kept="Slik tek vi vare på svaret",
    kept_why=(
        "Skjemaet og opplysningane ligg kryptert på maskina til styret. Berre dei i styret som treng det, ser dei. Du "
        "kan få sjå alt vi har lagra, og be oss slette det. Du kan òg klage til Datatilsynet."
    ),
    child="Svaret frå barnet",
    child_why="Les skjemaet saman og forklar det slik barnet forstår. Barnet svarar sjølv.",
    child_yes="Ja, eg vil vere med",
    child_no="Nei, eg vil ikkje vere med",
    sign="Underskrift",
    place="Stad og dato",
    signature=("Underskrift", "Underskrift frå den føresette"),
    young="Er du under 18 år, ber vi om at ein føresett skriv under òg",
    page=("Side", "av"),
)

_ENGLISH = FormWords(
    title=("Consent to pictures and film", "Consent to pictures and film of a child"),
    lead=(
        "We ask for leave to use pictures or film in which you can be recognised. It is up to you. You may say no, or "
        "yes to only some of it. If we get no answer, we take it as a no.",
        "We ask for leave to use pictures or film in which the child can be recognised. It is up to you both. You and "
        "the child must both say yes. If one of you says no, or we get no answer, we do not use the picture.",
    ),
    who="Who is it about?",
    name=("Name", "Name of the child"),
    born="Year of birth",
    guardian="Name of the guardian",
    relation="Mother, father or other guardian",
    what="What is it about?",
    pictures="The pictures or the film",
    purpose="What we will use it for",
    where="Where may we use it? Tick each place you say yes to.",
    channels={
        **NAMES,
        Channel.EMAIL: "E-mail",
        Channel.WEB: "Web page",
        Channel.MAGAZINE: "Member magazine",
        Channel.BOARD: "Notice board",
        Channel.MEETING: "Meetings",
    },
    health="About health",
    health_why=(
        "We are a patient association. A picture with us may make others think something about your health.",
        "We are a patient association. A picture with us may make others think something about the health of the child "
        "or the family.",
    ),
    health_yes="The text with the picture may mention health",
    health_no="The text with the picture must not mention health",
    until="For how long",
    until_why="The consent holds until the date below. We suggest two years, and ask again before it ends.",
    until_line="Valid until",
    regret="You may change your mind",
    regret_why=(
        "You may withdraw the consent at any time, all or part of it, and need not say why. We then take the picture "
        "down where we have put it, and delete it here. What others have shared, we cannot call back."
    ),
    regret_line="Tell",
    kept="How we keep your answer",
    kept_why=(
        "The form and what it says are kept encrypted on the board's computer. Only those on the board who need to, "
        "see it. You may see all we have kept and ask us to delete it. You may also complain to Datatilsynet."
    ),
    child="The child's own answer",
    child_why="Read the form together and explain it so that the child understands. The child answers.",
    child_yes="Yes, I want to be in it",
    child_no="No, I do not want to be in it",
    sign="Signature",
    place="Place and date",
    signature=("Signature", "Signature of the guardian"),
    young="If you are under 18, we ask that a guardian signs too",
    page=("Page", "of"),
)

WORDS: dict[FormLanguage, FormWords] = {
    FormLanguage.BOKMAAL: _BOKMAAL,
    FormLanguage.NYNORSK: _NYNORSK,
    FormLanguage.ENGLISH: _ENGLISH,
}
