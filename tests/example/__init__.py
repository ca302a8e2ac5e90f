"""The example plan is sound: real posts, real files, real dates."""
