# Every question. `$who` is self, behalf (somebody speaks for the person) or witness.
