# Pages that say something went wrong. Each says what happened, whether words are safe, and a way on.
