id: o-0087
genre: news
where: IT
published: 2010-11-30
title: Grandfather and aunt held in Bologna "rent a child" begging case
person p1: role=victim age=10 protected=yes why=trafficking-victim
person p2: role=accused,relative age=54 protected=decide why=identifies-protected
person p3: role=accused,relative age=31 protected=decide why=identifies-protected
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=victim age=12 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: forced begging; two accused are the boy's relatives (decide), the third leased the children and isn't; the boy had been reported as a thief; the shelter and the pitch single him out

**By [[K p9 name|Fiammetta Cole]]**

BOLOGNA — In the carabinieri's ledger the child appears nine times, and the first eight times he is a thief.

The ninth, dated 22 November, has another heading. It says *persona offesa*.

He's 10. On Monday prosecutors asked a judge to confirm the arrest of two of his relations and of a man who they say had rented him, and other children, by the week. [[D p2 name|Gheorghe Lăcătuș]], 54, is the boy's grandfather. [[D p3 name|Mirela Lăcătuș]], 31, is his aunt. They are alleged to have handed him over for 200 euros in the spring. The hirer, [[K p4 name|Dragan Petrović]], 40, kept a notebook.

"*Lunedì 61. Martedì 40, no supper. Mercoledì 75*," prosecutor [[K p6 name|Annalisa Ferri]] read from it. "He paid for a bad day with his supper. That's not poverty. That's a business."

The boy was made to kneel from nine till dark at [[W p1 place|the second pillar of the portico by the Feltrinelli bookshop]] with a cardboard sign, and was beaten if he came home with less than fifty. He was also told to take purses. It was for these that the city police had written him down.

A girl of 12, who was found in the same van, had a burn on her arm.

The three were stopped on the A14 near Imola. In the van were two mattresses, a crate of crutches in children's sizes, and a bag with the birth papers of seven minors, of whom the police have so far found four.

Defence counsel [[K p10 name|Ruggero Salimbeni]], who represents the grandfather, told the judge that the old man can't read, had been promised that the boy would go to school in Italy, and had got a telephone out of it, once. [[D p3 name|Mirela Lăcătuș]] has asked to be questioned again. The hirer has said nothing.

The judge for preliminary investigations, [[K p11 name|Ottavia Brandi]], confirmed all three arrests on charges of reduction to slavery and trafficking in persons.

Neither child may be named in Italy. Yet on Friday a councillor read a social worker's note to the whole chamber, in defence of the budget: "the minor [[W p1 name|Ionuț L.]], placed at [[W p1 place|Casa del Melograno]], sleeps on the floor by the door, and asks to be woken for work; the minor [[W p5 name|Sabina]], idem."

Captain [[K p7 name|Marco Zanotti]], whose signature is under several of the first eight entries, asked to be the one to amend them. "I wrote *recidivo*," he said. "Of a child with scabs on his knees."

[[K p8 name|Professor Delia Marin]], of a Roma rights centre in Cluj, wants it remembered that those who called the police were Roma, too: a family at the next traffic light.
