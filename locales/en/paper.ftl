# The form on paper.
