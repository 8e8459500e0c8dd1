id: h-0002
genre: school
where: GB-WLS
published: 2014-03-07
title: Cylchlythyr / Newsletter No. 22, Ysgol Gynradd Cwm Tarell
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; 'thief', 'guilty', 'stolen' come from the play and from a joke about a leek; April is a word and a child

Annwyl rieni, dear parents,

A very noisy and happy Dydd Gŵyl Dewi! Thank you for the hats, the shawls and the eleven litres of cawl.

EISTEDDFOD. The chair was won by [[K p2 name|Gwenllian Parry]] (Year 5, aged 10) for her poem about her tad-cu's lorry. It made [[K p1 name|Mrs Bowen-Hughes]] cry and she says that she had something in both eyes. Recitation under 9: 1st [[K p3 name|Osian Adeyemi]], 8, who forgot the third verse and made up a better one. Folk dance: Tarell house.

SCHOOL PLAY. Year 6 give us "The Stolen Leek" on Thursday 3 April at 2pm and 6pm. [[K p6 name|April Szymańska]] is the Judge, [[K p4 name|Dafydd Wyn Rees]] is the Thief, and everyone else is a vegetable. Tickets £2. At the dress rehearsal the Thief was found guilty by mistake in Act One and we had to start again. [[K p6 name|April]] wishes it known that it wasn't her fault, the jury were swedes.

NITS. They are back. Please comb.

LOST. One prize leek, 41cm, entered by [[K p5 name|Mr Idwal Pugh]] our caretaker, vanished from the hall between judging and dinner. [[K p5 name|Mr Pugh]] isn't pointing the finger but he has noticed that the soup was especially good.

PARKING. The yellow zigzags are not a suggestion.

The clocks go forward on 30 March and we break up for Easter on Friday 11 April. Pob hwyl,

[[K p1 name|Catrin Bowen-Hughes]], Pennaeth
