id: ax0031
genre: filing
where: US-WI
published: 2008-10-21
title: State v. [[K p1 name|Demetrius Cole Bratton]], preliminary examination, Racine County
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=witness,victim age=10 protected=yes why=minor-witness
person p3: role=victim age=53 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=16 protected=yes why=juvenile-accused
note: robbery of a bakery; child is an eyewitness, her cousin 16 in juvenile court; court starts with "the child" and the clerk swears her in

STATE OF WISCONSIN   CIRCUIT COURT, BRANCH 5
Case No. [[K p1 id|08CF001557]]

COURT COMMISSIONER [[K p4 name|ALMA JURGENS]]: The State may proceed. There's an agreement that we'll call her the child.

MR. [[K p5 name|OSTROWSKI]]: [[K p5 name|Peter Ostrowski]] for the State. I call the child.

CLERK: Raise your hand. State your name and spell the last.

THE WITNESS: [[W p2 name|Paloma Irizarry]]. I-R-I—

COMMISSIONER [[K p4 name|JURGENS]]: Stop. Strike that, please. Go on, sweetheart.

BY MR. [[K p5 name|OSTROWSKI]]:
Q. How old are you?
A. Ten and three quarters.
Q. What grade, and where?
A. Fifth. [[W p2 school|Root River School]], [[W p2 other|Mrs. Olson]].
Q. Where were you on August 30?
A. At [[D p2 place|the bakery on Douglas]]. I get a conch because I [[W p2 other|fold the boxes Saturdays]].
Q. Who was behind the counter?
A. Mr. [[K p3 name|Nasser Hadad]]. He's old, he is fifty-three.
Q. Tell us what you saw.
A. A man came in with a stocking. He had a gun like my brother's water one but black. Mr. [[K p3 name|Hadad]] said take it. He hit him anyway.
Q. Do you see that man?
A. He's in the orange. He has a tear by his eye that's ink.
MR. [[K p5 name|OSTROWSKI]]: Indicating the defendant, [[K p1 name|Bratton]].

CROSS-EXAMINATION BY MS. [[K p6 name|LUNDQUIST-PEREZ]]:
Q. The man had a stocking on. How could you see ink?
A. It was a lady's. You could see everything.
Q. Somebody was with him?
A. A boy by the door.
Q. Did you know the boy?
A. I don't want to say.
Q. He's your cousin, isn't he?
A. Yes.
MR. [[K p5 name|OSTROWSKI]]: Objection. That's a closed matter in juvenile court.
MS. [[K p6 name|LUNDQUIST-PEREZ]]: It goes to bias. [[W p8 name|Angel]] gets a deal and she gets to be brave.
COMMISSIONER [[K p4 name|JURGENS]]: Counsel! He's sixteen. No names.

(The child excused.)

INVESTIGATOR [[K p7 name|CHESTER BOLDEN]], sworn:
Q. How'd you come to my client?
A. He'd left his wallet. [[K p1 name|Demetrius Bratton]], 26, of [[K p1 address|1840 Erie Street, upper]]. He goes by [[K p1 alias|Meech]]. He was on parole, DOC [[K p1 id|415577]], from when he was nineteen.
Q. And the boy?
A. Came in with his aunt and a lawyer. I have it in the juvenile file, [[W p8 id|08JV0773]].
Q. It's on your report here as "[[W p8 name|Angel L. Irizarry]], lookout, works [[W p8 employer|Kewpee dish room]]." You gave that to me unredacted?
A. It would seem that I did, ma'am.

COMMISSIONER [[K p4 name|JURGENS]]: Probable cause is found. Bound over, bail $100,000. Investigator [[K p7 name|Bolden]], get your report back. Ms. [[K p6 name|Lundquist-Perez]], hand it to him. And someone take [[W p2 name|Paloma]] out by the other stairs, his people are in the hall.

(Exhibits: 1, wallet. 2, still photo, [[W p2 photo|paloma_at_counter.bmp]], sealed.)
