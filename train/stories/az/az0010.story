id: az0010
genre: news
where: GB-ENG
published: 2020-02-07
title: Four guilty of running boys from Lewisham to the coast
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=convicted age=19 protected=no why=adult-convicted
person p4: role=convicted age=41 protected=no why=adult-convicted
person p5: role=convicted age=17 protected=yes why=juvenile-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: county lines; one convicted is 17 with section 45 order and leaked in the result list; adult convicts keep street, nickname and URN

Woolwich Crown Court heard three ages again and again in this trial, 15, 17 and 24, and the jury was given a card to keep them straight.

Twenty-four is [[K p2 name|Tobi Adebayo-Rennie]], of [[K p2 address|Sandhurst Rise, Catford]], known as [[K p2 alias|Biggz]], who on Thursday was convicted of arranging the travel of a child for exploitation and conspiracy to supply heroin. Nineteen, for good measure, is [[K p3 name|Callum Fyffe]], a former sixth-former, who bought the train tickets. [[K p4 name|Sharon Louise Petty]], 41, now of [[K p4 address|Flat 2, 70 Cornwallis Steps, Bexhill]], lent the flat in Hastings she had then, in return for her daily supply.

Fifteen is the boy. He had done, Judge [[K p6 name|Imran Sayeed]] said in his remarks, "what I should think any of us would do with a machete on the table." For eleven weeks he slept on [[K p4 name|Petty]]'s bathroom floor. He was arrested twice with wraps in his sock and charged by Sussex Police with possession with intent before anybody looked at his school attendance. [[K p2 name|Adebayo-Rennie]] told him that he owed £2,300 for a robbery, which [[K p3 name|Fyffe]] had staged.

Seventeen was also convicted, of the same conspiracy. An order under section 45 of the Youth Justice and Criminal Evidence Act forbids naming him until he is eighteen, in August.

The court's own results sheet, pinned by the lift, read:

[[K p2 name|ADEBAYO-RENNIE T.]]  URN [[K p2 id|01PL/20719/19]]  G
[[K p3 name|FYFFE C.]]  URN [[K p3 id|01PL/20720/19]]  G
[[K p4 name|PETTY S L]]  URN [[K p4 id|01PL/20722/19]]  G
[[W p5 name|OYINLOLA-BRIGHT D.]]  URN [[W p5 id|01PL/20721/19]]  G  (YOUTH)

"It'll be the weekend before it's taken down," said an usher.

DS [[K p7 name|Karen Mulcahy]] of the Met said the 15-year-old had lost two stone. She told reporters about his mother, who had walked the seafront with a photograph. "Mrs [[W p8 name|Quaye]] found him before we did. She knocked on forty doors. It's the green coat, she said, [[W p1 name|Nana Kwesi]] has a green coat." [[K p7 name|Mulcahy]] then put a hand over her mouth. The press office rang later to ask for the quotation to be shortened.

[[K p9 name|Maureen Haddow]], 68, who lives below, said she had taken him for a nephew. "He said he was 18 and called [[W p1 alias|Kez]]. He used to carry my shopping up, he'd a lovely way with him. I said to my husband, that lad wants feeding," [[K p9 name|Haddow]] said.

The charges against the boy were dropped in May 2019. He hopes to go back to [[W p1 school|Deptford Wharf Academy]] for his GCSEs, where, said a governor, they've kept his peg.

Sentence on [[K p2 alias|Biggz]] and the others is on 6 March. [[K p6 name|Sayeed]] told [[K p4 name|Petty]], who cried, to bring a bag.
