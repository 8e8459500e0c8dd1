id: av0009
genre: filing
where: US-KY
published: 2011-03-03
title: COMMONWEALTH v. [[D p2 name|RICKY DALE STAMPER]] — Order on motion for change of venue
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=43 protected=decide why=identifies-protected
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=accused,witness age=50 protected=no why=adult-accused
screen p1: none
note: stepfather D; a second adult accused in an unrelated affray K; court says K.L. then the affidavits attached name her; parody of a small newspaper

BREATHITT CIRCUIT COURT
INDICTMENT NO. [[D p2 id|10-CR-00094]]

This matter is before the Court on the Defendant's motion that his trial be removed to another county on account of publicity. The Court heard testimony on February 24 and finds as follows.

1. Defendant [[D p2 name|Ricky Dale Stamper]], age 43, stands indicted for sodomy in the first degree and sexual abuse in the first degree. The complaining witness, K.L., was twelve years old and is the Defendant's stepdaughter. They resided in one household, at [[W p1 address|the end of Quicksand Fork above the tipple]].

2. [[K p7 name|Burl Noble]], who edits the weekly, was called by the defense. Mr. [[K p7 name|Noble]] acknowledged that his paper had carried eleven items. He did not print the child's name, he said, "as there's only the one family up that hollow, and folks can count."

3. The defense then offered Exhibit 6, an internet board, on which persons had posted as follows:
 "thats [[W p1 name|kayleigh]] that sings at [[W p1 other|Mt. Olive homecoming]], poor baby"
 "[[W p1 name|Kayliegh Lovins]] is a LIAR she was put out of [[W p1 school|Marie Roberts school]] for storys"
 "ask [[W p3 name|Misty]] where SHE was. mommy of the year"

4. The Commonwealth, through [[K p4 name|Mr. Everett Sizemore]], responds that the board is read by few. The Court, having had its own clerk read it, is less sure.

5. Sheriff [[K p5 name|Ransom Deaton]] testified that after the arraignment an affray arose on the courthouse steps. [[K p8 name|Jimmy Gross]], 50, of [[K p8 address|211 Picnic Hill]], swung a level at the Defendant and is charged in District Court, No. [[K p8 id|10-M-00611]], with assault fourth. [[K p8 name|Gross]] is not kin to the child. He told the Court that he would do it over but would use the four-foot.

6. The mother, [[W p3 name|Misty Lovins Stamper]], stated that she has moved twice since November and her daughter no longer rides the bus. Strangers leave things on the porch. "A casserole one week, a dead snake the next," she said. The child wears a [[W p1 body|patch over the one eye]] and is known by it in every store.

7. Sheriff [[K p5 name|Deaton]] believes that twelve fair persons could be found "if we went down to the river and started at the other side."

8. The Court agrees with the Sheriff. Venue is changed to the Perry Circuit Court. The Defendant, [[D p2 name|Stamper]], shall remain in custody.

9. The parties are reminded that the child's name is not to appear in the record. The stenographer shall strike lines 14 to 19 of page 40, where counsel for the defense, in asking if "little Miss [[W p1 name|Lovins]]" had ever told a fib, turned to her and said, "Now, [[W p1 name|Kayleigh]], honey."

SO ORDERED this 3rd day of March, 2011.

[[K p6 name|Frances Combs Begley]]
Judge, 39th Judicial Circuit

Distribution: [[K p4 name|E. Sizemore]], Commonwealth's Attorney; counsel of record; Victim Advocate (file [[W p1 id|LOVINS-K-10-22]])
