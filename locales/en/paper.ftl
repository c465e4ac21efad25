# The form on paper.

on-paper-title = On paper
on-paper-heading = Tell us on paper
on-paper-what = You can print this form and fill it in by hand, alone or with somebody you trust. The questions are the same as on these pages.
on-paper-ask = If you cannot print it, call us or write to us and we will send it to you in a plain envelope.
on-paper-give = Give it to one of us, or ask us where to post it.
on-paper-safe = A form on paper can be found. Keep it where nobody else looks.
on-paper-short = The short form, with the questions that matter most (PDF)
on-paper-ordinary = The whole form in ordinary print (PDF)
on-paper-large = The whole form in large print (PDF)
footer-on-paper = On paper

paper-title = Tell us what happened
paper-who = We are { $organisation }. We are run by disabled people. We are not the police.
paper-danger = If you are in danger now, call 999. Nobody reads this form before it reaches us.
paper-skip = You can leave out any question. You do not need proof. You can stop at any time.
paper-apart = The last sheets ask for your name and how to reach you. Keep them apart from the others until you give us the form. You do not have to fill them in.
paper-police = We do not tell the police unless you say yes. There are a few times we might have to. Ask us about them before you start.
paper-short = This is the short form. Some numbers are missing, because the whole form asks more. You can have the whole form at any time.
paper-if-other = Only if you are telling us about somebody else.
paper-back-heading = When you have finished
paper-back = Give the form to somebody from { $organisation }, or ask us where to post it.
paper-foot = Form { $edition }
