id: ar0023
genre: news
where: US-SC
published: 2005-11-11
title: Deputy's trial: woman says traffic stop ended behind the peach shed
person p1: role=victim,witness age=27 protected=yes why=sexual-offence-victim
person p2: role=accused,official age=34 protected=no why=adult-accused
person p3: role=victim,witness age=41 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: adult rape victims; ticket number, plate and church choir; two women share a first initial; a lineup of exhibits names one

By [[K p8 name|Marion Gadsden]]
The Edisto Press

BRANCHVALE — The jury rode out on a school bus on Thursday to look at a peach shed.

There wasn't much to see. Judge [[K p4 name|Hampton Rouse]] had asked them to note the distance from the road, which is 140 steps, and whether a car behind the shed could be seen from it. One juror went and stood there. It couldn't.

Former deputy [[K p2 name|Travis Wade Culler]], 34, is on trial for criminal sexual conduct and misconduct in office. Two women say that he stopped them at night, took their licenses back to his cruiser, [[K p2 vehicle|unit 31]], and told them to follow him. [[K p2 name|Culler]], who now sells cars at [[K p2 employer|Neeses Ford]] and lives on [[K p2 address|Bull Swamp Road]], says the one never happened and that the other was her idea.

The first woman, 27, was on her way home from a shift. Solicitor [[K p5 name|Althea Manigault]] did not ask her name, and the paper does not print it. The warning ticket, passed from hand to hand among the jurors and laid for an hour upon the rail in front of the press, did. It was No. [[W p1 id|C-884120]], made out to [[W p1 name|Rosalyn Felder]], of [[W p1 address|Gramling Mill Road]], in a [[W p1 vehicle|green Saturn with a missing hubcap]].

"He said I had kind eyes, [[W p1 name|Rosalyn]]," she testified. "He'd read it off my license. I have never liked to hear it since."

The second is 41. She teaches, and she knew that he knew it, because he asked her whether the school board would like to hear she'd had wine. In cross-examination, [[K p6 name|Fitzhugh Barnwell]] for the defense called her Mrs. [[W p3 name|Jamison]] four times. [[K p4 name|Rouse]] warned him after the second. After the fourth he fined [[K p6 name|Barnwell]] $200.

"She leads the [[W p3 other|handbells at Mount Nebo]], she's known to every person in this room," [[K p6 name|Barnwell]] said. "It's a fiction, your honor."

"Then it's a $200 fiction," the judge said.

Dispatcher [[K p7 name|Yolanda Shuler]] gave the day's hardest evidence in the day's softest voice. Twice in that spring, she said, unit 31 called in a stop and then was silent for more than 40 minutes. She asked him about it. [[K p2 name|Culler]] told her that his radio had a short. [[K p7 name|Shuler]] wrote it down, and kept what she wrote in a recipe box.

[[K p5 name|Manigault]] read out the two dates. They were the right ones.

As court rose, a bailiff called to the hallway that Miss [[W p3 name|Regina]]'s ride was here. The older woman went out to it on the arm of the younger. They had not met until Monday. The [[W p3 school|fifth grade at Cope Elementary]] had sent a card, signed by everyone, saying get well.

Testimony resumes today. [[K p4 name|Judge Rouse]] moved the exhibits.
