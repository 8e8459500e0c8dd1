id: bc0006
genre: news
where: US-CT
published: 2021-06-30
title: Eleven convictions, and the judge who struck them one by one
person p1: role=convicted,victim age=22 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=9 protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=convicted age=50 protected=no why=adult-convicted
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: vacatur of adult convictions; docket numbers under her name W; daughter named; employer now D? she works at a diner after -> employer W singles out; madam K

The clerk needed four minutes to read the numbers.

[[W p1 id|CR09-0281144]], prostitution. [[W p1 id|CR09-0290067]], the same. A failure to appear. A larceny, of a winter coat. In Superior Court at Bridgeport on Tuesday [[W p1 name|Magdalena Wozniak]] stood through all eleven, hands flat on the rail, and after each of them Judge [[K p3 name|Curtis Baldwin-Reyes]] said one word: "Vacated."

She was 22, fresh from Białystok on a student visa, when [[K p2 name|Leonid Shapovalov]] took her passport for safekeeping and told her what she owed for the flight. He is 47 now and in the federal prison at Danbury. So, until last year, was [[K p8 name|Irena Dudek]], 50, who ran the apartment on the East Side, answered the phone in three languages, and was known to the men as [[K p8 alias|Pani Irka]].

"[[K p8 name|Dudek]] sat on the bed and said if I ran they would send somebody to my mother's shop," she told the judge. Runners were beaten; she had seen it. She ran on the third try.

Police in two towns arrested her nine times in those thirteen months. Not one report has a question in it, said her lawyer, [[K p4 name|Simone Archambault]] of the law clinic. "They had [[K p2 name|Shapovalov]] in the lobby, waiting to post the bond," [[K p4 name|Archambault]] said. "He came every time. He signed for her like a parcel."

The state did not object. Senior Assistant State's Attorney [[K p5 name|Vincent Tedesco]] told the court that he had himself handled two of the cases in 2010. "I remember Ms. [[W p1 name|Wozniak]]," said [[K p5 name|Tedesco]]. "I remember thinking she was sullen."

What eleven convictions do to a life is less dramatic and lasts longer. [[W p1 name|Wozniak]] lost a place in a nursing course and then an apartment. She is the morning cook now at [[W p1 employer|the Blue Heron Diner on Fairfield Avenue]], where the owner, [[K p7 name|Stavros Kallas]], hired her without running a check. "She makes the soup," said [[K p7 name|Kallas]]. "What would I check?"

Her daughter, [[W p6 name|Zosia]], nine, had been told it was a day about papers. She sat beside the aisle in a school cardigan and drew the seal of Connecticut with more grapes than it has.

The order means that the records must be erased. They had not been by nightfall: a search of a private background site for [[W p1 name|M. Wozniak]] brought up six arrests, the birth date [[W p1 birthdate|12/03/1987]], and a face from 2009 in a file called [[W p1 photo|wozniak-mag-bpt.jpg]].

"[[W p1 name|Magda]]," the clerk called after her in the corridor, holding out a scarf. "You forgot this."

[[K p9 name|Delphine Okonjo]] covers the courts.
