"""Version 1: posts with their channels, texts and media, and the plan's own settings."""

import sqlite3

_POST = """
CREATE TABLE post (
    number INTEGER NOT NULL PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    title VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    day VARCHAR,
    clock VARCHAR,
    status VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    approver VARCHAR NOT NULL,
    comment_keeper VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    borrowed BOOLEAN NOT NULL,
    credit VARCHAR NOT NULL,
    overrules VARCHAR NOT NULL,
    reviewed VARCHAR NOT NULL,
    links VARCHAR NOT NULL
)"""

_CHANNEL = """
CREATE TABLE post_channel (
    post_id VARCHAR NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    channel VARCHAR NOT NULL,
    PRIMARY KEY (post_id, position)
) WITHOUT ROWID"""

_TEXT = """
CREATE TABLE post_text (
    post_id VARCHAR NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    channel VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (post_id, position)
) WITHOUT ROWID"""

_MEDIA = """
CREATE TABLE post_media (
    post_id VARCHAR NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    alt_text VARCHAR NOT NULL,
    borrowed BOOLEAN NOT NULL,
    credit VARCHAR NOT NULL,
    permission VARCHAR NOT NULL,
    people INTEGER,
    consents INTEGER NOT NULL,
    profile_illustration BOOLEAN NOT NULL,
    fingerprint VARCHAR NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    seconds FLOAT NOT NULL,
    captions VARCHAR NOT NULL,
    captions_waived VARCHAR NOT NULL,
    PRIMARY KEY (post_id, position)
) WITHOUT ROWID"""

_SETTING = """
CREATE TABLE setting (
    name VARCHAR NOT NULL PRIMARY KEY,
    value VARCHAR NOT NULL
) WITHOUT ROWID"""

# Tells a plan from any other SQLite file: "elle" in ASCII.
_APPLICATION_ID = "PRAGMA application_id = 0x656c6c65"


def migrate(connection: sqlite3.Connection) -> None:
    for statement in (_APPLICATION_ID, _POST, _CHANNEL, _TEXT, _MEDIA, _SETTING):
        connection.execute(statement)
    connection.execute("CREATE INDEX post_by_day ON post (day, clock)")
