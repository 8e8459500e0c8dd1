id: av0003
genre: filing
where: US-MD
published: 2019-09-12
title: UNITED STATES OF AMERICA v. [[K p2 name|DARNELL KEITH OUTLAW]], et al., Government's Sentencing Memorandum
person p1: role=victim,accused,convicted age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=victim,witness age=16 protected=yes why=trafficking-victim
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert,witness age=- protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: title names Outlaw unmarked no; co-defendant is herself a victim; expert a survivor who testifies in her own name; MV-1 slips into a name in a footnote

IN THE UNITED STATES DISTRICT COURT, NORTHERN DIVISION
Crim. No. [[K p2 id|19-cr-0271]]

The United States, by undersigned counsel, submits this memorandum in aid of the sentencing of defendant [[K p2 name|DARNELL KEITH OUTLAW]], a/k/a "[[K p2 alias|Duke]]," age 37, and states:

1. A jury convicted [[K p2 name|Outlaw]] on Counts One through Five, 18 U.S.C. §§ 1591 and 1594. His co-defendant, [[W p1 name|SHANICE MONET BRODY]], who was 19 when the conduct began, pleaded to Count One alone and will be sentenced separately, at No. [[W p1 id|19-cr-0271-02]]. A third defendant, [[K p4 name|Reginald Tull]], 33, who rented the cars, awaits trial.

2. The evidence was that [[K p2 name|Outlaw]] found Minor Victim 1, then 16, at a bus shelter in Glen Burnie, and that for five weeks commercial dates were set for her through an advertisement. Customers paid from $120. She kept nothing.

3. The government does not ask the Court to treat Ms. [[W p1 name|Brody]] as an equal. She answered the phone, [[W p1 phone|443-555-0162]], and she took the pictures. But [[K p2 name|Outlaw]] had broken two of her fingers in 2016; he kept her Social Security card, ending [[W p1 id|7718]], in his glove box, and it was he who set the [[W p1 body|crown tattoo, "D.O.", below her left ear]]. Asked at trial why she had not left, [[W p1 name|Shanice]] answered: "Left to where? He had my check and my ID and my mother's street."

4. Dr. [[K p6 name|Winifred Osei]], who told the jury that she was sold herself at 20 and that she testifies under her own name "because I'm done borrowing others," explained how a person in that position may be made a supervisor of the next. The defense did not cross-examine Dr. [[K p6 name|Osei]] on this.

5. Special Agent [[K p5 name|Paul Brzezicki]] recovered from [[K p4 name|Tull]]'s residence, [[K p4 address|2209 Annor Court]], a ledger in which income is entered under "[[W p1 alias|Queenie]]" and "[[W p3 alias|Lil Bit]]." Agent [[K p5 name|Brzezicki]] matched the handwriting to [[K p2 name|Outlaw]].

6. Minor Victim 1 has elected to be heard through a letter (Exhibit C, sealed).[1]

7. The guideline range is 292 to 365 months. The government recommends 300.

[1] The exhibit was filed on August 30 as "[[W p3 photo|Ex_C_Nayeli_Fuentes_letter.pdf]]" and was open to the public on the docket until September 3. Counsel regrets it. [[W p3 name|Nayeli]]'s guardian has been told. A redacted copy omits her [[W p3 school|Old Mill High School]] letterhead and the closing words, "Your friend in Christ, [[W p3 name|N. Fuentes]]."

Respectfully submitted,

[[K p7 name|Gwendolyn Strait]]
Assistant United States Attorney

cc: [[K p8 name|Barry Lindqvist]], Esq., for defendant [[K p2 name|Outlaw]]
U.S. Probation (re [[W p1 name|BRODY, S.M.]], at [[W p1 address|Damaris House, 40 Pratt Lane]])
