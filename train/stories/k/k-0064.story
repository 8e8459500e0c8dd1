id: k-0064
genre: comments
where: GB-ENG
published: 2022-08-04
title: Comments: "Woman arrested in nail bar raid"
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: comments: customers identify the arrested worker, by nickname, tattoo, chair; another person tells of debt and passports

**[[K p5 alias|TammyW]]** 9:12
They took away the lovely little one! Her on [[W p1 other|chair three]]. All she did was work there.

**[[K p6 alias|Baz_of_Bury]]** 9:20
Illegal is illegal. Arrested = good.

**[[K p5 alias|TammyW]]** 9:26
She was 22 [[K p6 alias|Baz]]. She told me on Google translate she owed £30,000 for the boat and lorry and [[K p3 name|Mr Quang]] ([[K p3 name|Hoang Van Quang]], 50, it says in your own article) had her papers and would send men to her dad if she stopped. Slept on the floor out the back, six of them. No wages, only tips and he took those.

**[[K p7 alias|Anon4471]]** 9:31
is that [[W p1 alias|Lily]]? her real name's [[W p1 name|Thuy]], [[W p1 name|Thuy Linh]] something. [[W p1 body|Little swallow behind the ear]]. Did mine every fortnight 😢

**[[K p2 name|Cllr Jean Entwhistle]]** 10:02
She's been referred to the National Referral Mechanism, I'm glad to say, and is no longer under arrest. Please don't name her. Those men read this page.

**[[K p7 alias|Anon4471]]** 10:10
Sorry. can't find the edit button

**Moderator ([[K p4 name|Priya]])** 10:15
I can.
