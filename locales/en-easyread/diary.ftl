# Coming back: the diary of further incidents, each consent, what was sent, deleting, the code card.
