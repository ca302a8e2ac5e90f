"""The address of a shared plan, `postgresql://name:password@server/database`: its password is never shown."""

import re
from urllib.parse import quote, unquote

# The last «@» ends the password, which people may have written with any sign in it.
_WITH_PASSWORD = re.compile(r"(?P<before>\w[\w+.-]*://[^:/?@]*):(?P<password>.*)@(?P<after>[^@]*)", re.S)
_ASKED = re.compile(r"(?<=[?&])password=(?P<password>[^&]*)&?")


def apart(address: str) -> tuple[str, str]:
    """The address without its password, and the password (empty where there is none)."""
    if found := _WITH_PASSWORD.fullmatch(address):
        return f"{found['before']}@{found['after']}", unquote(found["password"])
    if found := _ASKED.search(address):
        return _ASKED.sub("", address, count=1).rstrip("?&"), unquote(found["password"])
    return address, ""


def together(address: str, password: str) -> str:
    """The address with the password in it; one that stood there already gives way."""
    plain, own = apart(address.strip())
    head, at, rest = plain.partition("@")
    if not (password or own):
        return plain
    if not at:  # nobody named: the driver takes the name of the machine's user
        scheme, sign, rest = plain.partition("://")
        head = f"{scheme}{sign}"
    return f"{head}:{quote(password or own, safe='')}@{rest}"


def shown(address: str) -> str:
    """Server and database, as people name them: `db.lag.no/plan`."""
    rest = apart(address)[0].partition("://")[2].rpartition("@")[2]
    return rest.partition("?")[0].strip("/") or rest
