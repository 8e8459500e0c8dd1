id: m-0087
genre: email
where: US-NJ
published: 2023-10-24
title: RE: [EXTERNAL] Shelter-in-place at [[W p1 school|Tamaqua Ridge MS]], follow-up
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=witness age=12 protected=yes why=minor-witness
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=accused age=19 protected=no why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
note: swatting and threat; a juvenile charged; adult co-accused named; IP handle, gamer tag, device serial, bus; IT ticket beneath

From: [[K p5 name|Dr. Anjali Castellano-Rao]], Superintendent
To: Staff-All
Date: Tue, Oct 24, 2023, 6:42 AM

Colleagues,

Thank you for Friday. You were superb. What follows is not for sharing.

A 13-year-old was taken into custody on Saturday by the Prosecutor's juvenile unit in relation to the e-mail that shut us for five hours. A 19-year-old in Delaware, [[K p7 name|Cade Brubaker-Smalls]] of [[K p7 address|31 Silver Lake Court, Dover]], who is said to have dared him and then to have telephoned the hoax to 911 himself, has been charged as an adult with false public alarm (complaint [[K p7 id|W-2023-000611]]). They had never met. There was no weapon.

If press call, it's Lt. [[K p3 name|Marcus Feliciano]], [[K p3 phone|856-555-0134]]. If parents call, it's me, [[K p5 phone|856-555-0100]]. New Jersey law is strict on this: no name, no grade, no "the kid with the".

Counselor [[K p4 name|Hope DiNardo]] has hours in the media center all week.

A. [[K p5 name|Castellano-Rao]]

----- Forwarded for context, please strip – IT ticket [[W p1 id|#TR-40417]] -----
Opened by: [[K p8 name|Kwabena Mills]], network tech. 10/20 11:52.
Msg traced to Chromebook asset [[W p1 id|TRMS-C-1188, s/n 5CD0142K7X]], assigned [[W p1 name|ZIELINSKI, ASHER]], HR [[W p1 other|7-204]], guest wifi. Google acct [[W p1 email|27azielinski@tamaquaridge.k12.example]]. Same login is open on Discord as [[W p1 alias|ash_ketchup27]]; chat w/ user "[[K p7 alias|CadeFade]]" 11:20–11:49, saved as [[W p1 photo|zielinski_chat_1020.txt]].
Student was in [[W p1 other|jazz band (bari sax)]] at the time w/ Chromebook on music stand. Kid in the next chair, [[W p2 name|Mei-Lin F.]], 12, told teacher. Pls nobody let on it was her, she [[W p2 other|rides Bus 9 with him]].
Home contact: mother [[W p6 name|Renata Zielinski]], [[W p6 employer|pharmacy tech, Wawa Plaza Rite-Drug]], [[W p6 phone|856-555-0179]]. [[W p6 name|Renata]] said on the phone "[[W p1 name|Asher]] wouldn't" and then "wait".
Status: CLOSED.

> Reply-all, [[K p8 name|K. Mills]], 6:51 AM: Doctor, the ticket's still attached.
> Reply-all, [[K p5 name|Dr. Castellano-Rao]], 6:52 AM: Oh no.
