# After sending: the questions about you, and how this was for you.
