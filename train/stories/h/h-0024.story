id: h-0024
genre: social
where: GB-ENG
published: 2020-11-11
title: Spotted: Harrowfield (public page), 11 November
person p1: role=bystander age=- protected=decide why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=victim age=8 protected=yes why=minor-victim
person p5: role=author age=- protected=no why=author
person p6: role=relative,author age=- protected=decide why=identifies-protected
note: a private accusation only; the accused was never arrested; van, plate and street; the mother posts under her own name about her child

⚠️ PARENTS ⚠️ ANON please admin

Man in a [[D p1 vehicle|white Caddy van, plate begins BN14]], tried to get a little girl to come and "see his puppies" by the rec, 3.20 today. She ran. Share share share

[[K p2 name|Kayleigh Sturgess]]: thats [[D p1 name|Wayne Lister]] from [[D p1 address|Coronation Close]]!! he does fencing. always thought he was off

[[K p3 name|Bill Nutley]]: He's got five puppies love. There's an advert in the post office. He's just thick.

[[D p6 name|Gemma Aspinall]]: It was my daughter. she's 8 and she's shaking. [[W p4 name|Darcey]] says he grabbed her coat sleeve. Police have been and taken the coat

[[K p2 name|Kayleigh Sturgess]]: omg hun. our [[W p4 alias|Darcey Doodle]] 😡😡 right who's going round

[[K p5 name|Yusuf Ali-Khan]]: Nobody's "going round". Two years ago this page got an innocent bloke's windows done. PC's been, let them do it.

[[K p3 name|Bill Nutley]]: What [[K p5 name|Yusuf]] said.

[[K p2 name|Kayleigh Sturgess]]: paedo protectors

[[D p6 name|Gemma Aspinall]]: please can people not put her name. I know i did. i wasn't thinking. is there a way to edit

Update from admin: police came out to say a man has come in himself to talk to them, no one's been arrested. Comments closed.
