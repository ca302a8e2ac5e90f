"""Pictures, films and subtitles: what is in a file, and the library they are kept in."""
