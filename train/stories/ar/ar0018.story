id: ar0018
genre: blog
where: US-FL
published: 2017-10-02
title: Backpage, a bail bond and a girl from my own choir
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: loyal boyfriend style; the bail bond debt as coercion; blogger gives hints and then slips; officer has the victim's surname (trap); sheriff wall of shame

*The Organ Bench*, by [[K p7 name|Thaddeus Monroe]], Ocala

I play for three churches and mind my business at all of them, but I'm going to tell you about an alto.

She came up through our youth choir. I shall call her only that. She was 18 in June. In July she was on the sheriff's web page in an orange smock with the word PROSTITUTION under her chin, and my phone rang off the wall: Mr. [[K p7 name|Monroe]], ain't that your [[W p1 name|Janelle]]?

It was. Sheriff [[K p3 name|Grady Tillis]] had held a press conference with a poster of all twenty-two, photographs in rows, arrest numbers beneath. "These ladies made a choice," said [[K p3 name|Tillis]]. Hers was the fourth row, second in, number [[W p1 id|MCSO17-30226]]. [[W p1 alias|"Sweet Nell, 18, new in town,"]] it said in the ad they'd enlarged, with [[W p1 phone|352-555-0187]] for any fool to ring.

Here's how an alto makes a choice. A young man by the name of [[K p2 name|Rashad Pinkney]], age 26, paid her bond on a shoplifting charge in May, which was $500. Nobody asked him to. Then he told her that it was $5,000, and that the bondsman was his uncle, and that until it was worked off the uncle could have her put back any night he liked. He showed her the papers. There weren't any papers. He'd drawn them. When she said she would ask her mother for it he put a hot curling iron on [[W p1 body|her right shoulder]]. That is in the sheriff's own report now, page 6.

[[K p2 name|Pinkney]] calls himself "[[K p2 alias|Bondsman]]," I kid you not. He's in the jail too, number [[K p2 id|MCSO17-30240]], off [[K p2 address|Northwest 10th Street]], and his cousin who plays drums for me at Mt. Pisgah says he will be out by Christmas.

Detective [[K p4 name|Carla Fontaine]], no kin though she's got the name, did right. She saw two girls with one handwriting on their ads. She bought my alto a fish sandwich and let her talk. But when [[K p4 name|Fontaine]] went to have the picture taken off the wall, they said that the wall was for the public.

[[K p5 name|Sister Wilhelmina Dukes]] went down to the office with her pocketbook and sat. "I have brought my lunch," [[K p5 name|Sister Dukes]] told the desk. "I've brought supper." At four-fifteen they took down row four. But it's been copied: floridabusts.example/[[W p1 url|janelle-fontaine-18]]. It'll be there when she is forty.

Her mama, [[W p6 name|Yvette Fontaine]], works nights and hasn't been to church. Go and see her, and don't bring advice. It's [[W p6 address|the blue house across from the ice plant]].

State Attorney hasn't dropped the case. Hearing's the 19th.

She asked me what we're singing. I said [[W p1 name|Nell]], we are singing whatever has a low G in it, because we haven't had one since May. She is [[W p1 other|the only one who can reach it]].

Comments off. I know you all.
