"""The checks of a post that need no language skill, put together and set in order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from desktop.domain.channel import ChannelFacts
from desktop.domain.consent_pass import Passes
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Post, Status
from desktop.domain.video import VideoReport
from desktop.guidelines import consent_rules, film_rules, media_rules, plan_rules, reach_rules

# The board may let a finding stand with a reason, but not in place of somebody else's yes, nor of its own.
_NEVER_LEFT_OUT = frozenset({"consent", "minor", "no_author", "no_approver"})
_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


def check_post(
    post: Post,
    facts: ChannelFacts,
    today: date,
    films: Mapping[str, VideoReport] | None = None,
    passes: Passes = consent_rules.NOBODY,
) -> tuple[Finding, ...]:
    """What the board should look at, gravest first; equals keep the order of the rules and of the text.

    `films` are the films looked into, by `Media.digest`, `passes` what the plan knows of persons by their id. To learn
    what stops «Klar», ask with the status READY and take `blocks_ready` of the answer.
    """
    found = (*consent_of(post, passes, today), *_for_status(post, facts, today, films or {}))
    return gravest_first(without_reviewed(found, post))


def blocks_ready(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that stop the status «Klar»."""
    return tuple(finding for finding in findings if finding.severity == Severity.BLOCKS)


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: _GRAVITY[finding.severity]))


def without_reviewed(findings: Iterable[Finding], post: Post) -> Iterator[Finding]:
    """Leaves out what the board has marked «vurdert», save what is not the board's alone to let stand."""
    reviewed = {(one.finding, one.words) for one in post.reviewed}
    for finding in findings:
        firm = finding.id in _NEVER_LEFT_OUT and finding.severity == Severity.BLOCKS
        if firm or (finding.id, finding.words) not in reviewed:
            yield finding


def consent_of(post: Post, passes: Passes, today: date) -> Iterator[Finding]:
    """What there is to say of the persons seen, whatever stage the post is at; what is called off shows nobody."""
    if post.status != Status.CANCELLED:
        found = consent_rules.consent(post, passes, today)
        yield from map(_softened, found) if post.status == Status.PUBLISHED else found


def _for_status(post: Post, facts: ChannelFacts, today: date, films: Mapping[str, VideoReport]) -> Iterator[Finding]:
    match post.status:
        case Status.IDEA:
            yield from film_rules.captions(post, films)
        case Status.CANCELLED:
            yield from plan_rules.channels(post)
        case Status.PUBLISHED:
            yield from _still_standing(post, films)
        case Status.DRAFT | Status.READY:
            yield from _before_publishing(post, facts, today, films)


def _still_standing(post: Post, films: Mapping[str, VideoReport]) -> Iterator[Finding]:
    """What still matters when a post is out; there is no «Klar» left to stop."""
    for rule in (film_rules.captions(post, films), media_rules.source(post)):
        yield from map(_softened, rule)


def _softened(finding: Finding) -> Finding:
    return replace(finding, severity=Severity.WARNING) if finding.severity == Severity.BLOCKS else finding


def _before_publishing(
    post: Post, facts: ChannelFacts, today: date, films: Mapping[str, VideoReport]
) -> Iterator[Finding]:
    yield from film_rules.captions(post, films)
    yield from media_rules.source(post)
    yield from media_rules.alt_text(post, facts)
    yield from reach_rules.too_long(post, facts)
    yield from reach_rules.title_too_long(post, facts)
    yield from reach_rules.too_many_pictures(post, facts)
    yield from film_rules.language(post, films)
    yield from film_rules.only_in_file(post, films)
    yield from film_rules.length(post, facts, films)
    yield from film_rules.size(post, facts, films)
    yield from film_rules.shape(post, films)
    yield from plan_rules.links(post, today)
    yield from plan_rules.channels(post)
    if post.status == Status.READY:
        yield from plan_rules.people_in_charge(post)
        yield from plan_rules.no_date(post)
    yield from plan_rules.media_missing(post)
    yield from plan_rules.empty_text(post)
    yield from reach_rules.fold(post, facts)
    yield from reach_rules.hashtags(post, facts)
