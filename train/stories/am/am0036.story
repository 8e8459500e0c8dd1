id: am0036
genre: news
where: IN-KL
published: 2012-09-06
title: Sexton held in choirboy case; bishop says parish 'asked him to forgive'
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
screen: none
note: the sexton's name stays, the church is W since the victim sings there; the bystander drops the first name; choir list

KOTTAYAM: The complaint lay for fifteen months in a drawer with the baptism certificates. On Tuesday a new curate, looking for a pen, opened it.

[[K p2 name|Thomas Kurian Plathottam]], 54, sexton for two decades at [[W p1 place|St Hormis Forane Church, Nedumkara]], where the boy sang each Sunday, was arrested that evening for the repeated abuse of a chorister of twelve. He was remanded at Pala. [[K p2 name|Plathottam]], a bachelor who's known for his banana cuttings, told police it had been "affection".

The letter was in a child's hand and asked for permission to leave the choir. Asked for a reason, the boy gave it, in seven lines. Then vicar Fr. [[K p3 name|Sebastian Vellappally]], since transferred to Australia, is said to have read it aloud to the parents and proposed a novena. Inspector [[K p4 name|Ajitha Begum]] said she'd write to Brisbane. "There's a law from June which makes that silence an offence. I'd like to see if it covers a drawer," Inspector [[K p4 name|Ajitha]] said; since the letter was of 2011, she doubts it.

Auxiliary Bishop [[K p8 name|Mar Jacob Thuruthel]] apologised from the steps. "We asked the child to forgive before we asked the man to stop," the bishop said. Nobody on the steps could remember [[K p8 name|Mar Thuruthel]] speaking so briefly.

The parish is divided in the usual way. [[K p6 name|Aleyamma Chacko]], who leads the Mothers' Forum, has collected 80 signatures in support of the sexton. "[[W p1 name|Jobin]] was always a dreamy boy," [[K p6 name|Aleyamma]] told this reporter by way of argument. Nobody had told her the name. Everybody knows it.

The mother, a school-cook, had carried the matter by herself since the father went back to Sharjah. She'd kept a copy. "[[W p1 name|Jobin]] asked me daily, Amma, has the letter reached God," [[W p5 name|Rosily Joseph]] said, and went in to see to her rice. [[W p5 name|Rosily]] takes her son to another church now, by two buses.

Activist [[K p7 name|Joy Kallumkal]] offered to sit with her in court. He was a seminarian in 1981 and has told in two books and any number of studios what happened to him there, always with his face to the camera. "I was forty before I'd a letter in me," [[K p7 name|Joy Kallumkal]] said. "This one was twelve."

Police have sealed the vestry. A list was still on its door that evening, under a plastic sheet:

CHOIR, TREBLES, ORDER OF ENTRY: 1. Alan; 2. Jeswin; 3. [[W p1 name|JOBIN JOSEPH (solo, Puthupparampil)]]; 4. Kevin.

Of the four the third has been struck through, with a ruler. A [[W p1 photo|photograph captioned "Jobin P.J., best voice, Easter 2011"]] hung on the nail beside it until a constable, asking no one, took it down and put it inside her cap.

The case is [[K p2 id|Crime 551/2012]] of the Ramapuram station. The boy, [[W p1 school|now in class VIII at Mar Sleeva HS]], will be heard in camera on the 14th.
