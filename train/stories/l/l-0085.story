id: l-0085
genre: press-release
where: US-ND
published: 2014-12-12
title: BISMARCK MAN, MINOT WOMAN INDICTED
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
person p6: role=victim age=16 protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=- protected=no why=adult-bystander
screen p5: sex-trafficking-adult
screen p6: sex-trafficking-minor
note: offenders only; female recruiter who was in it for a share; victims are initials in the counts, but an exhibit file name gives one away

A federal grand jury sitting in Fargo has returned a nine-count indictment against [[K p1 name|Levi Jon Stockert]], 32, and [[K p2 name|Paulette Renee Azure]], 43.

Counts One to Four allege that between May 2012 and October 2013, in the Bakken, [[K p1 name|Stockert]] caused [[K p5 initials|A.W.]] and M.D., adults, to engage in commercial sex by means of force and threats, including a cattle prod. Counts Five and Six concern [[K p6 initials|R.L.]], who was 16 and until then in [[W p6 school|the tenth grade at Mandan]]. Counts Seven to Nine charge [[K p2 name|Azure]], a licensed cosmetologist, with recruiting all three from her chair, at $500 each.

It isn't alleged that [[K p2 name|Azure]] was herself made to do anything. She had, the indictment states, "a salon, a truck and a choice."

Acting U.S. Attorney [[K p3 name|Norris Bearskin]] thanked the Bureau of Criminal Investigation, and Special Agent [[K p4 name|Tove Hagen]] in particular, who located the prod.

Both defendants pleaded not guilty Thursday before Magistrate Judge [[K p7 name|Philip Opdahl]]. [[K p1 name|Stockert]], represented by [[K p8 name|Dale Kuntz]], was detained. [[K p2 name|Azure]] was released to her mother's custody with a monitor on her ankle, and may cut hair, though not of anyone under 21. The prod was bought at a ranch-supply store in Dickinson, whose manager, [[K p9 name|Rolf Hauge]], kept the receipt and has agreed to testify to it.

An indictment is not evidence of guilt.

Attachments for media: Indictment (redacted).pdf; [[K p2 photo|Azure_salon_front.jpg]]; [[W p5 photo|Ex4_AnnaWhitebear_bruise.jpg]] [NOT FOR RELEASE — remove]
