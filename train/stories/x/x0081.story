id: x0081
genre: news
where: US-OH
published: 2025-06-19
title: Vacated: at 40, [[K p1 name|Renata Whitfield]] has no record at all
person p1: role=victim age=15 protected=no why=consented
person p2: role=deceased age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=- protected=yes why=trafficking-victim
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p5: sex-trafficking-adult misidentified=yes
note: one survivor waived in terms; her friend did not and is named in an old mugshot caption

COLUMBUS — There were thirty-one convictions, and it took a clerk eleven minutes to stamp them.

"Get the pile in the shot," [[K p1 name|Renata Whitfield]] told the photographer. "Get me. Use my whole name." She's 40 and drives a forklift. She was 15 when a neighbor, [[K p2 name|Otis "Slim" Crowder]], started to loan her to the men at his card game, and 17 when a court first called her a prostitute. [[K p2 name|Crowder]] died in 2008 without having been charged with anything but the cards.

Judge [[K p3 name|Paulette Ingram]] runs the docket on which such things can be undone. "It's the reverse of my job," she said, "and the best of it."

Lawyer [[K p4 name|Ravi Menon]] has 60 more clients. One sat in the hall on Thursday and wouldn't come in. She was an adult; [[K p2 name|Crowder]] broke her jaw for trying to go home. She has never told her children. A framed page that [[K p1 name|Whitfield]] brought to court, from a 2003 Dispatch, shows both of them in a police line-up over the caption "[[K p1 name|R. Whitfield]] and [[W p5 name|D. Sessoms]], vice regulars."

"I should've taped over that," [[K p1 name|Whitfield]] said, and did, with a parking stub.

By [[K p6 name|Constance Ruhl]]
