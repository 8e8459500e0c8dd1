id: ad0009
genre: comments
where: GB-ENG
published: 2013-06-19
title: Comments closed: "Teacher, 38, in court over pupil"
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=decide why=minor-not-in-crime
person p5: role=relative age=- protected=yes why=identifies-protected
note: school comes W because the text says the pupil goes there; a wrong guess about another pupil

**Hedgehog_of_Hull**: [[K p2 name|Neil Cavanagh]] taught my sister French. Never liked him, always the door shut.

**Lucy xx**: He teaches at [[W p1 school|Trinity Marsh]] and its a girl in his own form, yr 9. thats all im sayin

**Lucy xx**: clue: [[W p1 other|does gymnastics for the county]] and her dad is [[W p5 employer|landlord of the Blue Lamp]]

**dave1966**: oh no not [[D p4 name|Chloe Bettany]]

**Lucy xx**: nah other one. the [[W p1 body|ginger twin]]

**scrumpy**: [[W p1 name|Megs]]?? She was round ours on sunday

**Moderator ([[K p3 name|Imogen Farrar]])**: Nine comments have been removed and the thread is closed. The girl whom this man is said to have touched has anonymity for life under the 1992 Act. If you name her you can be prosecuted, and so can we. [[K p2 name|Mr Cavanagh]] denies all four counts and is due at the Crown Court in September.
