# Telling us in another way: photos, sound, video, a document, or "contact me".
