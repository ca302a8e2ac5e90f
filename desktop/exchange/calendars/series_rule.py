"""The rule of a series in the words of RFC 5545."""

from desktop.domain.series import Every, Series
from desktop.exchange.calendars.ics_out import Recurring

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_SAFE_DAY = 28


def recurring(series: Series) -> Recurring:
    """Days that short months lack fall on their last, as they do in the series itself."""
    rule: dict[str, object] = {"INTERVAL": max(series.interval, 1)}
    day, weekday = series.first.day, _WEEKDAYS[series.first.weekday()]
    month_day: dict[str, object] = {"BYMONTHDAY": day}
    if day > _LAST_SAFE_DAY:
        month_day = {"BYMONTHDAY": list(range(_LAST_SAFE_DAY, day + 1)), "BYSETPOS": -1}
    match series.every:
        case Every.WEEKS:
            rule |= {"FREQ": "WEEKLY", "BYDAY": weekday}
        case Every.MONTH_DAY:
            rule |= {"FREQ": "MONTHLY", **month_day}
        case Every.YEARS:
            rule |= {"FREQ": "YEARLY", "BYMONTH": series.first.month, **month_day}
        case _:
            last = series.every == Every.MONTH_LAST_WEEKDAY or day > _LAST_SAFE_DAY
            rule |= {"FREQ": "MONTHLY", "BYDAY": f"{-1 if last else (day - 1) // 7 + 1}{weekday}"}
    return Recurring(series.id, rule, series.occurrences())
