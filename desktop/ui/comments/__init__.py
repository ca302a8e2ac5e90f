"""The comment field: what waits for an answer, which house rule it is about, and what was done."""
