"""Settings, backups and other dialogs."""
