"""How everything looks: tokens, theme, icons, style sheet."""
