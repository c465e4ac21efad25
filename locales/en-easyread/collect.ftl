# The page where somebody at a police force or council collects a pack, and answers it.
