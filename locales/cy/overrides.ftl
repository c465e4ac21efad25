# When we might have to tell someone although you did not say yes.
