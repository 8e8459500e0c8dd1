id: i-0078
genre: news
where: IN
published: 2009-03-11
title: Ragging death: Four MBBS seniors charged with culpable homicide
person p1: role=victim,deceased age=17 protected=decide why=deceased
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=witness,victim age=17 protected=yes why=minor-victim
screen: none
note: dead minor: decide; his surviving roommate, same age, also beaten, is protected; adult seniors stay

DHARAMSALA, March 10 — The boy's letter to the principal was dated two days before he died. It is written on a page of an anatomy record, beside a drawing of the ear.

"I submit that I'm not refusing to respect seniors. I only request to sleep," it says.

Police on Tuesday filed charges of culpable homicide, wrongful confinement and hurt against four final-year students of a government medical college in Kangra over the death of [[D p1 name|Aman Thakral]], 17, a first-year from Gurgaon, who bled in the brain after being slapped over several hours in the hostel on Saturday night.

The accused include [[K p2 name|Ajay Katoch]], 21, and [[K p3 name|Mukul Negi]], 22, both of whom appeared before the chief judicial magistrate with their heads covered. The other two will be produced on Wednesday.

A mess worker, [[K p6 name|Jagdish Chand]], has told the police he had heard counting. "One to fifty, then again one. I thought they're doing exercise."

Superintendent [[K p4 name|Atul Phulzele-Rana]] said the case rests mostly on the deceased's roommate, also 17, who was made to stand on a stool, was struck on the ear, and has been moved out of the hostel. He isn't being named as he's a minor and a witness. The roommate's friends have, however, been putting up posters: HATS OFF TO [[W p7 name|SOURABH]] FOR SPEAKING TRUTH, BATCH OF 08.

[[D p5 name|Rajinder Thakral]], the dead boy's father, said that he wanted no compensation. He wished for [[D p1 name|Aman]]'s letter to be printed "with the spellings as he's written them. He was weak in spelling".

He said "[[W p7 name|Saurabh]]" could come and live with them. There's a bed.
