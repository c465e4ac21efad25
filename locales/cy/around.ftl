# The pages around the form: is this for me, what happens, privacy, keeping safe, complaints.
