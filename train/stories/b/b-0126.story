id: b-0126
genre: comments
where: US-IL
published: 2022-02-08
title: 9 comments · "Girl, 15, in custody after clerk shot in arm"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=39 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: juvenile's age only in the article; commenters name with nickname, IG handle, grandmother's church, hint by initials; the clerk is her neighbor and asks for mercy

Article: A 15-year-old girl is accused of shooting clerk [[K p2 name|Hassan Elmi]], 39, in the arm at Prairie Pantry. She's in juvenile detention.

[[K p3 name|Dwight Kolar]]: name her
quadcity_quilter: no
[[K p3 name|Dwight Kolar]]: fine I will. Everybody on 11th knows [[W p1 alias|Lil Bit]]
[[K p4 name|Shanta Rhodes]]: thats [[W p5 name|Mother Gaines]] grandbaby from [[W p5 place|New Jerusalem MB]]. 🙏🏾 this hurt my heart
anon8831: initials [[W p1 initials|AG]], ig is [[W p1 alias|@ariyon.no.cap]]
quadcity_quilter: you people
[[K p4 name|Shanta Rhodes]]: She was trying to get money for the light bill. Not saying it's right
[[K p2 name|Hassan Elmi]]: Hello this is me the clerk. My arm is OK. [[W p1 name|Ariyon]] buys bread from me every day. Please stop. I would like to talk to the judge
[[K p3 name|Dwight Kolar]]: well damn
