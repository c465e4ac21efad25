# Words that change when somebody helps, speaks for the person, or saw it.
