# The words of every code a person can choose.
