"""Months made up for the paper: as many posts as wanted, with findings, likenesses and runs."""

from dataclasses import replace
from datetime import date, time, timedelta

from desktop.domain.assessment import AssessedPost, Balance, MonthAssessment, Suggestion
from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.likeness import LikenessKind, LikePair, Run
from desktop.domain.month import Month
from desktop.domain.post import Form, Post, Status
from desktop.domain.quality import Quality
from desktop.domain.score import Score, State, Verdict
from desktop.exchange.month_pdf import MonthPaper

DECEMBER = Month(2026, 12)
TITLES = (
    "Adventshilsen fra Ragnhild",
    "Hva stenger deg ute?",
    "Julebord: meld deg på",
    "Lys nummer to",
    "Fem grep mot fatigue i jula",
    "Terje ønsker god jul",
    "Kaffekroken er åpen",
    "Siste frist!",
    "Julebrevet",
    "NAV i jula: svar på det dere spurte om",
    "Lucia i trappa",
    "Hva er MS-tåke?",
    "Frist for bladet",
    "Kaffekroken er åpen",
    "I kveld: julebord!",
    "Ukas lille seier: Mona",
    "Bilder fra julebordet",
    "Lyset snur i dag",
    "Kåre leser for oss",
    "God jul fra oss i styret",
    "Året i elleve bilder",
    "Takk for i år",
)
DAYS = (1, 3, 4, 6, 7, 8, 9, 10, 10, 11, 13, 14, 15, 16, 17, 18, 19, 21, 23, 24, 29, 31)
TEXT = (
    "Rett før jul møtes vi i Solbukta bydelshus til gløgg, pepperkaker og gode samtaler. Ta med en venn, "
    "og si fra om du trenger skyss. Vi har plass til alle, også dere som ikke har vært med før."
)
KINDS = (
    Finding("film_captions", Severity.BLOCKS, "Filmen mangler teksting", "Mange ser film uten lyd, og noen hører lite.",
            "Lag teksting til filmen.", words="julefilm.mp4"),
    Finding("like_other", Severity.WARNING, "Ligner på et annet innlegg", "Sju av ti ord er de samme som 4. des.",
            "Skriv om begynnelsen."),
    Finding("consent", Severity.BLOCKS, "To samtykker mangler", "Fire personer synes i bildet, to har sagt ja.",
            "Ordne samtykke for de to siste."),
    Finding("alt_text", Severity.WARNING, "Bildet mangler bildetekst for dem som ikke ser",
            "Skjermlesere har ingenting å lese opp.", "Skriv hva bildet viser."),
    Finding("long_text", Severity.TIP, "Lang tekst for X", "X tar 280 tegn.", "Kort ned teksten for X."),
)  # fmt: skip
CLOCKS = (time(10), time(9), time(12), time(17), time(11), time(18), None)
CHANNELS = (
    (Channel.FACEBOOK, Channel.INSTAGRAM),
    (Channel.FACEBOOK, Channel.LINKEDIN),
    (Channel.FACEBOOK, Channel.EMAIL),
    (Channel.INSTAGRAM,),
    (Channel.FACEBOOK, Channel.WEB),
    (Channel.BOARD, Channel.SMS, Channel.MAGAZINE),
)
PEOPLE = ("Ragnhild", "Siv", "Terje", "Mona Lid", "")


def score(met: int) -> Score:
    return Score(
        tuple(
            Verdict(quality, State.MET if place < met else State.MISSING, 0.5, "")
            for place, quality in enumerate(Quality)
        )
    )


def a_post(number: int, **changes: object) -> Post:
    made = Post(
        id=f"p{number:03d}",
        title=TITLES[number % len(TITLES)],
        text=TEXT,
        channels=CHANNELS[number % len(CHANNELS)],
        form=list(Form)[number % len(Form)],
        theme=("Høytid", "Medlemsmøte", "Kunnskap")[number % 3],
        day=date(2026, 12, DAYS[number % len(DAYS)]),
        clock=CLOCKS[number % len(CLOCKS)],
        status=list(Status)[(number * 7) % 4] if number % 23 else Status.PUBLISHED,
        author=PEOPLE[number % 5],
        approver=PEOPLE[(number + 1) % 5],
        comment_keeper=PEOPLE[(number + 2) % 5],
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the names are those of Post


def seen(post: Post, met: int = 6, findings: tuple[Finding, ...] = ()) -> AssessedPost:
    return AssessedPost(post, score(met), findings)


def balance(month: Month, posts: tuple[AssessedPost, ...]) -> Balance:
    firsts = [max(week[0], month.first) for week in month.weeks()]
    spans = [(first, first - timedelta(days=first.weekday()) + timedelta(days=7)) for first in firsts]
    by_week = [[one for one in posts if one.post.day and first <= one.post.day < end] for first, end in spans]
    return Balance(
        weeks=tuple((first, first.isocalendar().week) for first in firsts),
        posts=tuple(len(week) for week in by_week),
        counts={quality: tuple(sum(quality in one.score.met for one in week) for week in by_week)
                for quality in Quality},
    )  # fmt: skip


def paper_of(posts: tuple[AssessedPost, ...], month: Month = DECEMBER, **changes: object) -> MonthPaper:
    ids = [one.post.id for one in posts]
    many = len(ids) > 20
    assessment = MonthAssessment(
        month=month,
        posts=tuple(sorted(posts, key=lambda one: (one.post.day or month.last, one.post.clock or time()))),
        balance=balance(month, posts),
        pairs=(
            LikePair(ids[13], ids[6], LikenessKind.SAME, 0.97, "Ordene er de samme."),
            LikePair(ids[2], "old", LikenessKind.REWORDED, 0.8, "Samme innhold med andre ord."),
        ) if many else (),
        runs=(Run("theme", tuple(ids[:3]), "Tre innlegg på rad handler om høytid."),) if many else (),
        suggestions=(Suggestion("Prøv en kort film i uke 51", "Ingen innlegg har film den uka.", Quality.VIDEO, 51),),
        notes=(Finding("quiet", Severity.TIP, "Stille romjul", "Det er fire dager uten innlegg.", ""),) if ids else (),
    )  # fmt: skip
    made = MonthPaper(
        assessment=assessment,
        branch="Solbukta lokallag",
        today=date(2026, 12, 8),
        special_days={
            date(2026, 12, 3): "FN-dag", date(2026, 12, 5): "Frivillighet", date(2026, 12, 6): "2. advent",
            date(2026, 12, 13): "3. advent", date(2026, 12, 20): "4. advent", date(2026, 12, 24): "Julaften",
            date(2026, 12, 25): "1. juledag", date(2026, 12, 26): "2. juledag", date(2026, 12, 31): "Nyttårsaften",
            date(2027, 1, 1): "nyttårsdag",
        },
        free_days=frozenset({date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)}),
        contact="post@solbukta.example",
        history_titles={"old": "«Meld deg på julebordet» 4.\u00a0des."},
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]  # the names are those of MonthPaper


def month_of(count: int) -> MonthPaper:
    """A December with so many posts, every fifth with findings."""
    posts = tuple(
        seen(
            a_post(number),
            2 + number % 7,
            (KINDS[number // 5 % 4], KINDS[4])[: 1 + number % 2] if number % 5 == 0 else (),
        )
        for number in range(count)
    )
    return paper_of(posts)
