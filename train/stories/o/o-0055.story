id: o-0055
genre: blog
where: GB-ENG
published: 2021-09-19
title: Parish notes from the Rectory kitchen
person p1: role=author age=- protected=no why=author
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: parish blogger means well: church tied to the victim (decide), then gives the bell she rang and the aunt's tea-shop; accused ringer charged

Dear all,

I had meant to write about the harvest supper (Saturday 2nd, bring a plate, the [[K p7 name|Wainwrights]] are doing the ham). I find I've got to write about something else first.

You will have seen that [[K p2 name|Clive Sargent]], who has been tower captain at [[D p2 employer|St Osyth's]] since before my time, was charged on Thursday with offences against a young person whom he taught to ring. He has denied it, and appears at the Crown Court next month. I am not going to say anything whatever about that, and Detective Constable [[K p6 name|Anthea Bose]] has asked me to ask you not to either.

I am going to say three things about *us*.

One. The tower is locked. [[K p4 name|Archdeacon Philip Ndlovu]] has the key. No, not even for practice.

Two. I've heard it said on this very doorstep, by a person holding my own marmalade, that "she was always up there". She was up there because she was learning. [[W p3 other|The treble]] is where we put the little ones, and she'd rung it at three weddings and was proud as punch.

Three. If you want to be kind, go and have a scone at [[W p3 relative|her aunt's, the Copper Kettle]], pay for it, and talk about the weather.

Evensong is at six. [[K p5 name|Maureen Tuffnell]] will play. There'll be no bells.

[[K p1 name|Judith]]
*(the [[K p1 name|Revd Judith Amory]])*
