id: ag0012
genre: social
where: AU-VIC
published: 2021-03-04
title: Post in "Ballan & Surrounds Community Noticeboard"
person p1: role=victim,author age=17 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: adult signs her own first-person account; the man is accused by a private voice only

[[K p1 name|Tegan Hallowes]] ▸ public

Ok. Deep breath. I'm 29 now and I'm putting my own name on this because I'm sick of carrying it round for someone else.

When I was 17 I worked weekends at the pony club kitchen. [[D p2 name|Rod McIlwraith]] used to drive us home. You all know [[D p2 name|Rod]], he does the auctions, he does the Santa. He didn't drive me home the night of the 2008 presentation. He drove to the reservoir. I said no and I said it a lot.

I have not been to the police. I might. I'm not asking for opinions on that.

COMMENTS
[[K p3 name|Shaz Dimitriou]]: love you [[K p1 alias|Teeg]]. always knew something happened 😢
[[K p4 name|Gary Boyle]]: [[D p2 name|Rod]]'s a good bloke, careful what you say on here
[[K p1 name|Tegan Hallowes]]: I've been careful for 12 years [[K p4 name|Gary]]
