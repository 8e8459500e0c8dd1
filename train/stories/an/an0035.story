id: an0035
genre: blog
where: CA-ON
published: 2010-08-22
title: Greenhouse notes, no. 44: the four who ran, and the one they handcuffed
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p7: labor-trafficking
note: parish blogger; Guatemalan tomato workers; one held for removal; employer D; the bunkhouse W; pictures in alt text

I'm [[K p4 name|Maureen Dufault]]; I drive the church van in Leamington, and on Saturdays I write down what I saw out of the windscreen.

Monday's news said "illegal worker arrested after chase". I was there for the chase. It was a fellow in rubber boots, walking.

Here's what had gone before, as the men have since sworn to it. They paid a recruiter in Huehuetenango $3,000 apiece, on the strength of their fathers' land. [[K p3 name|Rick Vandermolen]] of [[D p1 employer|Sunny Vale Hydroponics]] met them at the airport, collected their papers "for safekeeping", and housed eleven in [[W p1 address|the old canning trailer on Concession 4]]. $10.25 an hour on the contract; $3 in the hand. When one cut his foot, [[K p3 name|Vandermolen]] told him that if he saw a doctor he would be reported, and the farm at home would be gone by the weekend. He kept an air horn for those who slept in.

Four ran. Three reached me. The fourth stopped to help a lady with a flat tire, and she called the police, since he was foreign and had a wrench.

That's [[W p1 name|Marvin]]. He is thirty. He's now at the detention centre in Windsor, with a number ([[W p1 id|client ID 6614-0928]]) and a removal date, for having no permit. His permit's in [[K p3 name|Rick]]'s desk! OPP Constable [[K p5 name|Kyle Marchand]] is a decent young man and told me that he had no box on the form for "walking".

[[K p6 name|Anita Paulo]], who does intake for Legal Aid, has filed to stop the removal. "A person whose papers were taken hasn't overstayed anything," [[K p6 name|Paulo]] says. She's asked me not to use surnames, so I won't. (Later: I see that the petition link says [[W p1 url|petition.example/stop-deportation-marvin-us-tomas]]. Well, I didn't make it.)

With me at the manse hall on Friday was [[K p7 name|Feliciano Cruz Ortega]], who picked tobacco near Tillsonburg in 1998 for a man who locked him in at night, and says so from pulpits. He'd like more of us to ask who grows the salad. [[K p7 name|Feliciano]] brought tamales.

The youngest of them is twenty-two. He sings all day, marimba tunes; he's the one [[W p2 body|with the bandaged foot and a crutch painted blue]]. He is staying at [[W p2 address|Mrs. Iacobelli's, over the shoe repair]], and hears Mass at [[W p2 place|St. Michael's, front pew]]. He sends forty dollars a week to a grandmother. I've a picture of him on the page, from behind, but the blessed software has put words under it: [[W p2 photo|alt="Wilmer Chávez Us with crutch"]].

[[K p8 name|Don Tofflemire]], the neighbour across the road, rang me up to say that he had heard that horn for two years and thought it was for birds.

If you want to write: Mr. [[W p1 name|Us Tomás]], c/o the Windsor jail, [[W p1 address|B range]]. [[W p1 name|Marvin]] likes crosswords. [[W p2 name|Wilmer]] would like a guitar with at least four strings.
