# The form on paper.

on-paper-title = On paper
on-paper-heading =
    Tell us on paper
    .pictures = write-or-draw
on-paper-what =
    You can print this form.
    You can fill it in with a pen.
    Someone you trust can help you.
    .pictures = printer write-or-draw someone-with-me
on-paper-ask =
    You cannot print it? Ask us.
    We will post it to you.
    The envelope is plain.
    .pictures = talk-to-us letter letter
on-paper-give =
    Give the form to one of us.
    Or ask us where to post it.
    .pictures = our-office letter
on-paper-safe =
    Other people can find paper.
    Keep it where nobody else looks.
    .pictures = someone-looks-at-phone tell-no-one
on-paper-short = The short Easy Read form (PDF)
on-paper-ordinary = The long Easy Read form (PDF)
on-paper-large = The long Easy Read form with bigger letters (PDF)
footer-on-paper = On paper

paper-title = Tell us what happened
paper-who =
    We are { $organisation }.
    We are disabled people.
    We are not the police.
    .pictures = us-disabled-people meet-disabled-people not-police
paper-danger =
    Are you in danger now? Call 999.
    Paper takes time to reach us.
    .pictures = call-999 wait
paper-skip =
    You can leave out any question.
    You do not need proof.
    You can stop.
    .pictures = skip-question tick-list stop
paper-apart =
    The last pages ask for your name.
    They ask how we can reach you.
    You do not have to fill them in.
    Keep them away from the other pages.
    .pictures = your-name phone hide-my-name tell-no-one
paper-police =
    We do not tell the police unless you say yes.
    Sometimes we have to tell.
    Ask us about this before you start.
    .pictures = tell-police-no tell-police-yes talk-to-us
paper-short =
    This is the short form.
    Some numbers are missing. That is fine.
    There is a long form too.
    .pictures = write-or-draw skip-question tick-list
paper-if-other =
    Only fill this in if it happened to someone else.
    .pictures = someone-saw-it
paper-back-heading =
    When you have finished
    .pictures = yes
paper-back =
    Give the form to someone from { $organisation }.
    Or ask us where to post it.
    .pictures = our-office letter
paper-foot = Form { $edition }
