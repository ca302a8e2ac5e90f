"""Calendars in and out: .ics files that Outlook, Google and Apple give and take (RFC 5545)."""
