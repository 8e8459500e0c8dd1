id: a-0031
genre: filing
where: US-NY
published: 2019-05-02
title: Letter motion, ECF No. 88
person p1: role=victim,witness age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult
screen p5: unclear
note: motion to use pseudonyms that itself leaks a name in a footnote and the exhibit's file name

BY ECF
The Honorable [[K p3 name|Miriam Ostrow]]
United States District Judge

Re: United States v. [[K p2 name|Dorian "Prince" Laszlo]], [[K p2 id|18 Cr. 0774 (MO)]]

Dear Judge [[K p3 name|Ostrow]]:

The Government respectfully submits this letter in support of its motion that Victim-1 and Victim-2 testify under first names other than their own. The defendant does not consent.

Victim-1, who was 20 when the defendant took her from a shelter, will testify that he beat her with a hanger, held the title to her mother's car, and required her to earn $800 a night. She has a child who is now in kindergarten. Since the arrest, the defendant's associates have twice gone to her place of work, [[W p1 employer|the Halal Express on Gun Hill Road]].[1]

Victim-2 appears in eleven of the recorded calls. In one the defendant says, "Don't worry about her, [[W p5 name|Yesenia]] knows what happens." She declines for now to speak with the Government.

Permitting pseudonyms will do the defense no harm: it has known the true names of both since the indictment.

[1] See Ex. C ([[W p1 photo|Farrah_Haddad_threat_texts.pdf]]), filed under seal. Ms. [[W p1 name|Haddad]] has moved since.

Respectfully,
[[K p4 name|Conor Blythe]]
Assistant United States Attorney
