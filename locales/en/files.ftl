# Telling us in another way: photos, sound, video, a document, or "contact me".

page-other-ways-title = Other ways
page-other-ways = Other ways to tell us
page-other-ways-why = You can send photos, a recording of your voice, a film or a document. You can send them beside your words, or in place of them. You do not have to.

q-files = Photos, recordings and documents
q-other-way = { $who ->
    [worker] Is there another way that is better for them?
   *[other] Is there another way that is better for you?
  }
code-other-way-contact-me = { $who ->
    [worker] We contact them, and they tell us
   *[other] Contact me and I will tell you
  }
code-other-way-contact-me-hint = We ask on a later page how we can reach you safely
code-other-way-signed-bsl = { $who ->
    [worker] They tell us in British Sign Language (BSL) on film
   *[other] I tell you in British Sign Language (BSL) on film
  }
code-other-way-signed-bsl-hint = Somebody who reads BSL looks at it within 2 working days
q-interpreter-not = { $who ->
    [worker] Is there an interpreter they do not want?
   *[other] Is there an interpreter you do not want?
  }
q-interpreter-not-hint = You can write a name. We will not ask that interpreter, and we will not tell them

files-heading = Photos, recordings and documents
files-face = A photo or a film can show your face, and a recording lets your voice be heard. We lock them away with your name and address. Nobody here opens them before you press "{ $button }". The police get them only if you say yes to that.
files-none = You have not added a file.
files-full = You have added 10 files. That is the most for one time. You can remove one, or tell us more later.
# $kind is photo, pdf, audio or video; $size is a number with KB or MB.
files-one = { $kind ->
    [photo] Photo
    [pdf] Document
    [audio] Voice recording
   *[video] Film
}, { $size }
files-keep-hidden = Keep the hidden details of photos, such as when and where they were taken
files-keep-hidden-hint = The police may need them. If you leave this empty, we take them out of your photos. We cannot take them out of films, recordings, documents and some photos (HEIC)
files-choose = Choose a file from your device
files-choose-hint = Photos and pictures of a screen up to 25 MB, recordings and PDF documents up to 50 MB, films up to 300 MB. 10 files at most
button-add-file = Add this file
button-remove-file = Remove

record-heading = Record here
record-heading-signed = Record here, by voice or in BSL
record-lead = You can listen to it or watch it before you decide. It stays on your phone or computer until you choose “Use this”.
record-voice = Record your voice
record-film = Record a film
record-start = Start recording
record-stop = Stop
record-look = Your recording
record-use = Use this
record-throw-away = Throw it away
record-asking = Your browser asks whether we may use the camera or the microphone.
record-running = Recording. Press Stop when you are ready.
record-ready = Stopped. You can play it, use it, or throw it away.
record-longest = That is as long as one recording can be. You can use it and record another.
record-not-allowed = The camera or the microphone cannot be used. You can choose a file, or write.
record-thrown-away = Thrown away. Nothing was sent.
record-chosen = It goes with your message when you press "Send message".
# #1 and #2 are filled in by the page: how much is here, and of how much.
send-going = Adding your file: #1 MB of #2 MB. You can go on filling in this page.
send-broken = The connection broke. What is here is safe. We try again by ourselves.
send-done = Added. We keep it locked. Nobody here opens it before you press "{ $button }".
send-lost = This page has been open too long. Open it again and choose the same file: it goes on where it stopped.

error-file-empty = There is nothing in this file. Choose another
error-file-too-large = { $kind ->
    [photo] A photo can have { $most } MB at most
    [pdf] A document can have { $most } MB at most
    [audio] A recording can have { $most } MB at most
   *[video] A film can have { $most } MB at most
}. Choose a smaller one, or tell us in another way
error-file-unknown-kind = We cannot take this kind of file. Choose a photo (JPEG, PNG, WebP, HEIC), a PDF, a recording (M4A, MP3, OGG, WAV) or a film (MP4, MOV, WebM)
error-file-other-kind = What is in this file is not what its name says. Save it again under the right name, or choose another
error-file-unreadable = We could not open this photo. Choose another, or take a picture of the screen that shows it
error-file-too-many-points = This picture is too large to open. Choose one with 50 million points at most, or take a picture of the screen that shows it
error-file-too-many = You can add { $files } files at most. Remove one first, or tell us more later
error-file-no-room = We cannot take files at the moment, because our storage is nearly full. You can still send words
error-file-broken = The file did not arrive whole. Choose it again
error-file-away = We could not keep the file just now. Wait a minute, then choose it again

page-contact-asked = You asked us to contact you, so that you can tell us. For that we need at least one safe way to reach you.
message-film = Our answer on film, in British Sign Language (BSL)
message-film-mine-label = Your film
message-sound-mine-label = Your voice recording
message-choose-film = Or send a film in British Sign Language (BSL), or a voice recording
message-choose-film-hint = A film (MP4, MOV or WebM) of 300 MB at most, or a recording (M4A, MP3, OGG or WAV) of 50 MB at most. You can write something too, or not
message-film-who = A film shows your face, and a recording lets your voice be heard. We keep them locked with your messages. Anybody who has your 6 words can play them here.
error-message-empty = Write something, or choose a film or a recording, before you send it
error-message-film-kind = We cannot take this kind of file here. Choose a film (MP4, MOV, WebM) or a recording (M4A, MP3, OGG, WAV)
error-message-film-again = Choose or record your film or voice again
error-message-film-after = Then choose or record your film or voice again on your page.
