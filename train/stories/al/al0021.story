id: al0021
genre: news
where: GB-ENG
published: 2018-02-01
title: Coroner: lessons for three agencies in death of [[D p1 name|Kai Jermaine Lovell]], 16
person p1: role=deceased,victim age=16 protected=decide why=deceased
person p2: role=witness age=14 protected=yes why=minor-witness
person p3: role=convicted age=17 protected=decide why=charged-as-adult
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p3: unclear
note: deceased minor D; his living younger friend W; convicted 17-year-old whose order was lifted D; county lines victim on charge at death

THE last time that anyone in authority spoke to [[D p1 name|Kai Lovell]] it was to tell him that he had missed his court date.

He was on bail for supplying crack cocaine in Ipswich. He was 16, two stone underweight, and had told a youth worker that a man he called only "Elder" said he must work off a lost package or his mother would be visited. Seven days later he was stabbed on a footbridge in Edmonton.

Sitting yesterday at the end of an inquest of eleven days, assistant coroner [[K p4 name|Beatrix Hallam-Shah]] said that "a child who was being used was dealt with as a child who was being bad". Each of three agencies had seen the trap and thought it belonged to another.

[[D p3 name|Tyrell Amankwah]], who was 17, is serving life for the murder. The Old Bailey judge lifted the order that protected his name on the day of sentence. [[D p3 name|Amankwah]] had himself been taken out of school at 13 to carry drugs to Colchester, the inquest heard, and had been told that [[D p1 name|Kai]] was a thief.

The most painful evidence came by link from a boy who was 14 that night and had been eating chips with them both. The coroner directed that he be known as Boy B. He'd shouted a warning and then, he said, "I legged it. I think about that." It was the family's barrister who forgot. "You couldn't have stopped it, [[W p2 name|Emre]]," said [[K p6 name|Horatia Bloom QC]]; and a moment later, "I'm so sorry, ma'am."

Ms [[K p6 name|Bloom]] was not the only one. A youth worker spoke of "[[W p2 alias|Em]], the little goalie". The bundle given to reporters holds his statement, headed "[[W p2 name|YILDIZ, Emre]], pupil, [[W p2 school|Firs Lane Academy]], born [[W p2 birthdate|17.11.02]]", and a map with his route home to [[W p2 address|the flats over the Mevlana bakery]] in felt pen.

A shopkeeper, [[K p8 name|Yiannis Christou]], held the dying boy's head. "He told me his name and he asked for mine," said Mr [[K p8 name|Christou]]. "So I can say that we were introduced."

For the Met, Chief Supt [[K p7 name|Julian Marlowe]] accepted that the charge against [[D p1 name|Kai]] should never have survived the first meeting. Asked who Elder was, the chief superintendent said: "We don't know. That is my answer, and it's a poor one." Mr [[K p7 name|Marlowe]] has reopened the inquiry.

His mother, [[D p5 name|Sharon Lovell]], thanked the coroner and asked to say one thing. "Tell that boy, [[W p2 name|Emre]], tell him to come round. I've still got [[D p1 name|Kai]]'s bike. He used to sit on the back."

The clerk's list of witnesses, still on the door at five, had "[[W p2 name|E. Yildiz]] (child), by link" between the pathologist and Mr [[K p8 name|Christou]].

Inquest reference [[D p1 id|LN-2017-0458]]. Miss [[K p4 name|Hallam-Shah]] will write to the Home Secretary by March.
