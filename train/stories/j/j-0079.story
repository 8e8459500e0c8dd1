id: j-0079
genre: email
where: US-PA
published: 2015-04-21
title: Tomorrow's A1: four things before you lock it
person p1: role=victim age=18 protected=yes why=sexual-offence-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: standards editor lists leaks in a frat hazing assault; caption of team, tattoo, parents; the juvenile co-accused; adult accused stays

[[K p4 name|Ruben]]:

Good piece. Don't lock it yet.

1. You have the pledge as "an 18-year-old from Altoona" in graf 2, which is right. In graf 11 he's "[[W p1 name|Matt]]." I searched the whole thing and it's just the one. In the cutline he's "[[W p1 photo|third from left]]." There are [[W p1 photo|four people in the picture]], and the shirt says what [[W p1 other|his intramural curling team]] is. Crop or drop it.

2. The brother who did it, [[K p2 name|Andrew Blaine Strickler]], 20, is charged with involuntary deviate sexual intercourse and aggravated assault. Name him. The other one, he was 17 on the night, and [[K p6 name|District Attorney Maura Kinzua]] told you she's sending it to juvenile. So no [[W p3 name|Emerson Voigt]], no "[[W p3 name|Voigt]]," and no "son of [[W p7 name|the trustee Harlow Voigt]]," however much we would like it.

3. The hospital worker's quote about [[W p1 body|the Chinese character for "patience" on his ribs]]: it's lovely. It's also a fingerprint.

4. Is "horseplay" ours or the university's? If ours, take it out.

I'm at 215-555-0148 until one. The lawyer has read down to graf 20.

[[K p5 name|Fitzgerald, Nuala]]
Standards

>> sent from [[K p4 name|Ruben Ocasio]]: slug is FRAT22, pics in folder [[W p1 photo|FRAT22_matt-lobaugh_pledge]]
