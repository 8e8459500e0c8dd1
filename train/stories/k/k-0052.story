id: k-0052
genre: roster
where: US-LA
published: 2023-01-03
title: TANGIPAHOA PARISH PRISON INTAKE 12/31–01/02 (PUBLIC COPY)
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim,accused age=20 protected=yes why=trafficking-victim
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=accused age=63 protected=no why=adult-accused
screen p3: sex-trafficking-adult misidentified=yes
note: adult booked for prostitution with remarks that tell force; others stay; tattoo and booking number

001 [[K p1 name|BREAUX, CLINT J.]] WM 41 – Simple battery, disturbing the peace, fireworks w/in city. Bond $750.
002 [[K p2 name|NGUYEN, KEVIN TUAN]] AM 26 – OWI 1st. ROR.
003 [[W p3 name|ROBICHAUX, KAYLEIGH A.]] WF DOB [[W p3 birthdate|05-19-02]] ([[W p3 id|Folder 230014]]) – Prostitution; resist by false info. AGE 20. Remarks: brand "[[W p3 body|PROPERTY OF SAINT]]" upper chest, 2 black eyes, states male "Saint" beat her and holds her baby til she makes quota, asked deputies not to put her "back in the van." Bond $5,000.
004 [[K p4 name|SINGLETON, MARCUS]] BM 35 – Fugitive, St. Helena Par. (child support).
005 [[K p5 name|VILLEDA, OSCAR R.]] HM 19 – Poss. Sch. I. Bond $1,500.
006 [[K p6 name|WASCOM, EARLENE]] WF 63 – Negligent discharge (mailbox). ROR.

Property room will NOT release phones on holidays. Happy New Year.
