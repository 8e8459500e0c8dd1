id: av0018
genre: interview
where: US-MN
published: 2024-01-18
title: 'Print it the way I spell it': a conversation with [[K p1 name|Rochelle Whitefeather-Dunn]]
person p1: role=expert,victim,author age=16 protected=no why=consented
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=convicted age=45 protected=no why=adult-convicted
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=accused,relative age=- protected=decide why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
note: survivor who explicitly wants name printed K; in passing she names a girl she helps now and the girl's accused brother; the record she had as a child

[[K p1 name|Rochelle Whitefeather-Dunn]] runs a drop-in on the Duluth hillside. [[K p6 name|Signe Halvorson]] talked with her for our winter newsletter over a pan of bars.

SH: How should we name you?

RWD: All of it. [[K p1 name|Rochelle Whitefeather-Dunn]]. I have waited twenty-five years to see it in print next to a word that isn't "defendant." Print it the way I spell it.

SH: You were 16.

RWD: I was 16 and on the boats. A man called [[K p3 name|Vincent Kroll]] took the money; he did 12 years for it, later, for other girls. I got arrested. The charge was "soliciting aboard a vessel," can you believe that? My auntie [[K p4 name|Bev Whitefeather]] came down in her bingo jacket to get me out. [[K p4 name|Bev]] says to the desk sergeant, "Is she the captain?"

SH: Is [[K p3 name|Kroll]] still—

RWD: Out. He's 70. He lives in Superior on [[K p3 address|Tower Avenue]] and I see him at the Menards. I say good morning, [[K p3 name|Vincent]].

SH: What's different for girls now?

RWD: The law's better. The paper's the same. I've got one who is 17, she's been coming since fall. The cops in Hermantown wrote her for theft of services from a motel, and false name, and she sat the weekend in Arrowhead, when she was in that room because her brother was selling her to his pipeline buddies. $80. It's right in the report that he had the $80! And then it was she who got a number.

SH: We would leave her out of it.

RWD: Sure. No, yeah. Leave it out. I just get so mad. I was sitting there with [[W p2 name|Autumn]] and the prosecutor, [[K p5 name|Marcus Feld]], goes, "Miss [[W p2 name|Goodsky]], you'll want to be careful about the company you keep." The company is [[D p7 name|Darren Goodsky]]! She lives with him. He's charged as of Tuesday, thank God, and Mr. [[K p5 name|Feld]] was decent about it, he came and said so to her face.

SH: What does she need?

RWD: Boots. A ride to [[W p2 school|the ALC in Proctor]] since she won't take the bus past the motel. She [[W p2 other|beads graduation caps]], you've seen them on our page, the loon ones. That's [[W p2 name|Autumn]]'s work. Orders go to [[W p2 email|autumn.g.beads@mail.example]].

SH: And from the city?

RWD: Commissioner [[K p8 name|Tess Odegaard]] says there's money for four beds. [[K p8 name|Odegaard]] has said it for three winters. I tell her I'm Ojibwe, I know about paper.

SH: What do you say to somebody who reads this and is 16?

RWD: Come eat. You don't have to tell me anything. The door's the one with my name on it.

[The drop-in's line is 218-555-0103. Thanks to [[K p4 name|Bev Whitefeather]] for the bars. Photo on the cover: [[K p1 photo|rochelle_by_the_lift_bridge.jpg]]. The hands holding up the loon cap on page 3 are [[W p2 photo|A.G.'s]].]
