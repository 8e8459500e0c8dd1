id: ak0017
genre: news
where: US-MD
published: 2013-09-27
title: Behind the funnel cake: carnival crew told court of 100-hour weeks
person p1: role=accused age=60 protected=no why=adult-accused
person p2: role=victim,witness age=28 protected=yes why=trafficking-victim
person p3: role=victim,accused age=33 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=accused age=35 protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: Mexican ride hands; the one who stole the truck to escape is charged; both from the same hamlet; the ride name singles out

HAGERSTOWN — You could tell the men of [[K p1 name|Otis Blandford]]'s carnival by their boots, the story goes in Washington County. They hadn't any. They assembled a 90-foot wheel in sandals.

[[K p1 name|Blandford]], 60, a third-generation showman, and his son-in-law, [[K p7 name|Kip Shoemaker]], 35, went on trial Monday in U.S. District Court, Baltimore, accused of holding 19 Mexican workers to forced labor over two summers. The visas said 40 hours at $9.03. The days, according to the government, ran 16 hours; the pay was about a dollar; and whoever complained was reminded that [[K p7 name|Shoemaker]] had his passport in the cotton-candy trailer and the sheriff's number in his phone.

"He'd hold it up, the phone," testified a man of 28, whom the court calls [[K p2 other|R.M.]] "Like when you show a dog the leash."

On August 4, at Smithsburg, one of them drove off in the generator truck. He got as far as the Pennsylvania line. State police charged [[W p3 name|Aurelio Cuautle]], 33, with felony theft, and he served 51 days under number [[W p3 id|WCDC-77120]]. [[K p4 name|Ruth Ann Baer]], who was the magistrate, has since said that he tried to tell her something "about shoes" and there wasn't any interpreter on a Sunday.

It was his cousin's testimony that filled in the rest. "[[W p3 name|Aurelio]] took the truck because in it was the box of passports. He thought, I'll bring them all home. He can't drive, even." The jury laughed; the witness, who did not, runs [[W p2 other|the Zipper, and is the only one who ever did]].

Both men are from [[W p2 place|San Isidro Tlalpa]], a place of 300 people in the hills, as the prosecutor, [[K p6 name|Garrett Yim]], brought out by asking him to find it on a map. Mr. [[K p6 name|Yim]] then moved to strike his own question.

[[K p5 name|Colette Abernathy]], an economist, added up the hours. At the rate of the contract, she said, each worker is owed $31,400. [[K p5 name|Abernathy]] said she had left out sleep.

For the defense it was put that carnival people have always worked like that. "My granddaddy slept under the wheel," [[K p1 name|Blandford]] told a reporter. He had, however, owned it.

At lunch on Wednesday the younger man stood on Lombard Street in a borrowed suit. A sketch artist turned her pad around so that he could see. Under it she'd lettered, for her own use, [[W p2 photo|Rufino Macuil, govt witness 1]]. "It is me," said [[W p2 name|Macuil]]. He asked if she could draw him with his cousin. They've been sharing [[W p2 address|the garage apartment at 30 Wakefield Alley]] since June, and [[W p3 name|Cuautle]] has learned to drive.

The theft case, said Judge [[K p4 name|Baer]], is "going to have an interpreter this time." — [[K p8 name|Tad Nicewonger]]
