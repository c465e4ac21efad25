# Telling us in another way: photos, sound, video, a document, or "contact me".

page-other-ways-title = Other ways
page-other-ways = Other ways to tell us
    .pictures = video-or-voice
page-other-ways-why =
    You can send us photos, your voice, a film or a document.
    You can send them with your words.
    Or you can send them and write nothing.
    You do not have to send any.
    .pictures = photo write-or-draw video-or-voice skip-question

q-files = Photos, voice and films
    .pictures = photo
q-other-way =
    { $who ->
        [worker] Is another way better for them?
       *[other] Is another way better for you?
    }
    .pictures = talk-to-us
code-other-way-contact-me =
    { $who ->
        [worker] We contact them, and they tell us
       *[other] Contact me, and I will tell you
    }
    .pictures = talk-to-us
code-other-way-contact-me-hint = We ask later how we can reach you safely.
code-other-way-signed-bsl =
    { $who ->
        [worker] They tell us in British Sign Language on film
       *[other] I tell you in British Sign Language on film
    }
    .pictures = sign-language
code-other-way-signed-bsl-hint =
    Someone who knows British Sign Language looks at it.
    They do that within 2 working days.
q-interpreter-not =
    { $who ->
        [worker] Is there an interpreter they do not want?
       *[other] Is there an interpreter you do not want?
    }
    .pictures = interpreter
q-interpreter-not-hint =
    An interpreter puts sign language into words.
    You can write a name.
    We will not ask that person. We will not tell them.

files-heading = Photos, voice and films
    .pictures = photo
files-face =
    A photo or film can show your face.
    People can know your voice.
    We lock these away with your name.
    Nobody here opens them before you press "{ $button }".
    The police get them only if you say yes.
    .pictures = photo video-or-voice sealed send tell-police-yes
files-none = You have not added a file.
files-full =
    You have added 10 files. That is the most for 1 time.
    You can take one out.
    Or you can tell us more later.
    .pictures = upload delete come-back-later
files-one = { $kind ->
    [photo] Photo
    [pdf] Document
    [audio] Voice
   *[video] Film
}, { $size }
files-keep-hidden = Keep the hidden facts in my photos
    .pictures = photo
files-keep-hidden-hint =
    A photo can say when and where you took it. The police may need that.
    Leave this empty, and we take it out of your photos.
    We cannot take it out of films, voice, documents or some photos (HEIC).
files-choose = Choose a file.
files-choose-hint =
    A photo can be 25 MB. MB is how big a file is.
    Your voice or a PDF can be 50 MB.
    A film can be 300 MB.
    You can add 10 files.
button-add-file = Add this file
button-remove-file = Take it out

record-heading = Record here
record-heading-signed = Record your voice, or sign
record-lead = You can play it first. It stays with you until you press “Use this”.
record-voice = Record my voice
record-film = Record a film
record-start = Start
record-stop = Stop
record-look = Your recording
record-use = Use this
record-throw-away = Throw it away
record-asking = Your phone or computer asks if we can use the camera or the microphone.
record-running = It is recording now. Press Stop when you are done.
record-ready =
    It has stopped. You can play it or use it.
    You can also throw it away.
record-longest = It cannot be longer. You can use it and record more.
record-not-allowed =
    We cannot use the camera or the microphone.
    You can choose a file. Or you can write.
record-thrown-away = It is gone. We did not get it.
record-chosen = It goes with your message when you press "Send message".
send-going = Adding your file: #1 of #2 MB. You can go on.
send-broken = The internet stopped. The first part is safe. We try again.
send-done = We keep your file locked. Nobody here opens it before you press "{ $button }".
send-lost = This page was open too long. Open it again. Choose the same file.

error-file-empty = This file is empty. Choose another one.
error-file-too-large = { $kind ->
    [photo] A photo can have { $most } MB at most.
    [pdf] A document can have { $most } MB at most.
    [audio] A recording can have { $most } MB at most.
   *[video] A film can have { $most } MB at most.
} Choose a smaller one.
error-file-unknown-kind =
    We cannot take this kind of file.
    Choose a photo, your voice, a film or a PDF.
error-file-other-kind = This file is not what its name says. Choose another one.
error-file-unreadable =
    We could not open this photo. Choose another one.
    Or take a picture of the screen that shows it.
error-file-too-many-points =
    This photo is too big for us to open. Choose another one.
    Or take a picture of the screen that shows it.
error-file-too-many = You can add { $files } files. Take one out first.
error-file-no-room = We have no room for files now. You can still send us words.
error-file-broken = We did not get the whole file. Choose it again.
error-file-away = We could not keep the file. Wait a minute. Then choose it again.

page-contact-asked =
    You asked us to contact you.
    We need a safe way to reach you.
    .pictures = talk-to-us safe
message-film = Our answer in sign language
message-film-mine-label = Your film
message-sound-mine-label = Your voice
message-choose-film = Or send a film in sign language, or your voice
    .pictures = sign-language
message-choose-film-hint =
    A film can have 300 MB. A voice recording can have 50 MB.
    You can write words too. You do not have to.
message-film-who =
    A film shows your face.
    People can know your voice.
    We lock these away with your messages.
    Anyone who has your 6 words can play them here.
    .pictures = video-or-voice listen sealed secret-code
error-message-empty = Write something first. Or choose a film or a voice recording.
error-message-film-kind =
    We cannot take this file here.
    Choose a film or a voice recording.
error-message-film-again = Choose or record your film or voice again.
error-message-film-after = Then choose or record your film or voice again on your page.
