"""Meeting mode: the month gone through by the whole board, in large type."""
