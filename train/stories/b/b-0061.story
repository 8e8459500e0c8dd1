id: b-0061
genre: comments
where: NZ
published: 2016-10-03
title: Community noticeboard: "Sick of it — kids on bikes at the dairy"
person p1: role=accused age=12 protected=decide why=juvenile-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
screen: none
note: a private accusation against a child; not charged, no court: for the editor (rule 13); dairy owner complains, nana replies

[[K p2 name|Jitendra Patel]]: To the parent of the boy with the green helmet who nicks chocolate from my shop every day at 3.10: I have you on camera
[[K p3 name|Shontelle Waaka]]: put it up bro
[[K p2 name|Jitendra Patel]]: no he is about 12
tawa_runner: is it [[D p1 name|Manaia]]? [[D p1 address|Puriri Cres]]? looks like his bike
[[K p3 name|Shontelle Waaka]]: omg [[D p1 name|Manaia]]. his nan will skin him
[[D p5 name|Hinemoa Rangi]]: His nan is READING this. He's standing here. He says three times, not every day. We are coming down at 4 with the money and he'll do your boxes for a month
[[K p2 name|Jitendra Patel]]: thank you aunty. two weeks will do
Constable [[K p4 name|Aroha Bright]]: Awesome, no job for me then 😄 Might take the name down though, whānau
