id: ad0036
genre: comments
where: US-WI
published: 2021-02-12
title: Facebook Live chat: sheriff's press conference, Brule County
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused,relative age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=58 protected=no why=adult-accused
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: chat scroll; mother accused (D); cousins; deer camp; a sister named by the mother's name

Sheriff [[K p4 name|Dale Bjorklund]] is live.

Tammi: volume is low
Rog H: he said two girls, 15 and 16. traded for a snowmobile and a used engine. are you kiding me
Tammi: traded to WHO
Rog H: [[K p5 name|Wendell Stroik]], the deer camp guy, 58
Peg: and the MOTHER of the older one set it up!! [[D p3 name|Krystal LaFave]] arrested at the Kwik Trip
Brandi Jo: so its [[W p1 name|Autumn LaFave]] then. she sits behind my son in [[W p1 school|homeroom at Nor'wood]]
Peg: don't
Brandi Jo: theres only one kid w that last name
Deb S: and the 15 yr old is the cousin, [[W p2 alias|Birdie]], lives at [[W p2 address|her grandpa's trailer on Little Otter Lake]]
Rog H: Autumn is beautiful up there, I thought it was such a quiet place
Tammi: sherriff says Do Not Post Names. he is literally saying it right now while you do it
Deb S: everyones thinking it
Peg: [[W p2 name|Bernadette]] is my goddaughter. get off here Deb
MODERATOR: comments have been turned off
