"""What is kept about films: a report in a form this Elleve cannot read counts as none."""

import logging

from desktop.domain.video import VideoReport
from desktop.storage.store import Store

log = logging.getLogger(__name__)


def known_report(store: Store, digest: str) -> VideoReport | None:
    """The kept report of the film with this content; None when it has to be looked into (again)."""
    text = store.film_report(digest)
    if text is None:
        return None
    from desktop.media.report_json import from_json  # only plans with films need it

    try:
        return from_json(text)
    except (ValueError, KeyError, TypeError):
        log.info("a kept film report has another form; the film is to be looked into again")
        return None
