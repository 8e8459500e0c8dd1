id: n-0016
genre: comments
where: GB-ENG
published: 2015-03-30
title: 38 comments on "Woman, 22, tells jury she was passed around 'like a lighter'"
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=decide why=adult-accused
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: outing by comments; nicknames; somebody accuses a private person not in dock; the girl was given phones and money, so commercial

[[K p4 name|RotherDave]]: Well done to that lass. [[K p2 name|Khalid Rana]] and [[K p3 name|"Big Steve" Mallinder]] can rot.

guest_71: she was 14 when they was giving her phones & cash for going to them flats. thats not a girlfriend thats a slave

[[K p4 name|RotherDave]]: Everyone knows who it is. She's on [[W p1 employer|the tills at Fulton's]]. Not saying.

[[W p5 name|Gemma H]]: Don't then. That's my sister your on about

Parkgate Pete: Oops. Surname H, sister [[W p5 name|Gemma]], used to do [[W p1 other|majorettes with the Valley Belles]]. Hmmmmm

[[W p5 name|Gemma H]]: Reported.

Tulip: What about [[D p6 name|Terry]] from the taxi rank?? He drove em all. Never been charged has he

guest_71: [[W p1 alias|"Skittles"]] they called her. I was in her year at [[W p1 school|Wath Lane]]. [[W p1 name|Carly H]]. Stay strong hun xx

MODERATOR: We've removed 11 comments. D.I. [[K p7 name|Sunita Rawal]] reminds readers that complainants have anonymity for life.

Parkgate Pete: free country

guest_71: sorry [[W p1 alias|carl]] I meant well
