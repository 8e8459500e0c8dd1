id: ak0004
genre: filing
where: US-PA
published: 2015-09-02
title: COMMONWEALTH v. [[K p2 name|RASHAWN T. EUBANKS]] — Affidavit of Probable Cause
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim,witness age=15 protected=yes why=trafficking-victim
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=accused age=24 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: initials in the head, then a juvenile petition number, a mother's name and the yearbook; two girls with different fates

COURT OF COMMON PLEAS, PHILADELPHIA COUNTY
DC No. [[K p2 id|15-35-061177]]

Your affiant, [[K p3 name|Det. Marguerite Saunders]], Badge [[K p3 id|7714]], Special Victims Unit, being duly sworn, says:

1. On 19 August 2015 Northwest officers answered a disturbance at a motel on Roosevelt Boulevard. In Room 226 they found [[K p1 initials|D.W.]], a female who gave her age as 19, and a male who fled. She had $60, two telephones and no shoes. She was taken in for prostitution. Fingerprints returned to a juvenile, 16; a petition was lodged, [[W p1 id|CP-51-JV-0002290-2015]], and she was held eleven days at the Youth Study Center.

2. There on 27 August your affiant interviewed [[K p1 initials|D.W.]] in the presence of defender [[K p7 name|Ilan Mizrachi]]. She related that she met [[K p2 name|EUBANKS]], whom she knew as [[K p2 alias|Cash Money Rah]], outside the El at Erie. He bought her a coat. After three weeks he said the coat was $900. He posted her photograph, answered the calls and kept the money. "I said I'm in tenth grade. He said then you can count."

3. A second girl, [[K p4 initials|K.L.]], 15, of Upper Darby, was brought to the motel on the Fourth of July weekend. She was not arrested; her aunt took her home. [[K p4 initials|K.L.]] said the first girl gave her a phone charger and told her which bathroom window opened. She got out by it.

4. [[K p8 name|Tiana Crowder]], 24, rented the rooms on her own card and pleaded ignorance. [[K p8 name|Crowder]]'s receipts cover 31 nights.

5. Night clerk [[K p6 name|Bhavesh Amin]] states he complained to management of "the young one in 226." He heard [[K p2 name|Eubanks]] on the walkway shouting "[[W p1 name|Destiny]], get your bag." Mr. [[K p6 name|Amin]] wrote this in the log at 0214 hrs.

6. [[W p5 name|Charlene Whitlock]], [[W p5 address|Apt. 3R, 2929 North 11th Street]], reported her daughter missing on 2 June (DC [[W p1 id|15-22-040388]]). She supplied the sophomore portrait from [[W p1 school|Kensington Creative High]] and described [[W p1 body|a gap between the front teeth and "Pop-Pop" inked on one wrist]]. Ms. [[W p5 name|Whitlock]] called Missing Persons nine times.

7. Phone number [[K p2 phone|215-555-0177]], subscribed to [[K p2 name|Eubanks]], appears in each advertisement. In these the first girl is "[[W p1 alias|Dessie Doll]]." The second is shown from behind, in a jacket lettered [[W p4 other|UDHS COLOR GUARD — LEYLA]].

WHEREFORE your affiant asks that a warrant issue for [[K p2 name|Rashawn Eubanks]] for trafficking in minors, and that the Commonwealth withdraw the petition against [[W p1 name|Destiny Whitlock]].

Exhibit list: A, motel log. B, receipts. C, [[W p1 photo|whitlock_d_yearbook.jpg]]. D, note in pencil from [[W p4 name|Leyla Kaplan]], "to whoever is next in the room."
