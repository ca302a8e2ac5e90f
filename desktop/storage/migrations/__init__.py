"""The numbered steps that brought the plan's tables to what they are; a step that is out is never changed."""

import sqlite3
from collections.abc import Callable

from desktop.storage.migrations import (
    m0001_first_tables,
    m0002_trash_and_findings,
    m0003_records_and_more_fields,
    m0004_versions,
    m0005_row_versions,
)

Migration = Callable[[sqlite3.Connection], None]

# The place in the row is the version: the first brings version 0 to 1.
MIGRATIONS: tuple[Migration, ...] = (
    m0001_first_tables.migrate,
    m0002_trash_and_findings.migrate,
    m0003_records_and_more_fields.migrate,
    m0004_versions.migrate,
    m0005_row_versions.migrate,
)
VERSION = len(MIGRATIONS)
