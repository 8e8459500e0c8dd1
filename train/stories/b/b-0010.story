id: b-0010
genre: interview
where: GB-WLS
published: 2024-04-11
title: Transcript, "Y Stafell Gefn / The Back Room", episode 31
person p1: role=victim,author age=24 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p4: labor-trafficking
note: a survivor of forced labour on a farm who has chosen to be named; he slips with a fellow worker's name, tattoo and home; the host stops him too late

[[K p2 name|ELERI PUGH-DAVIES]]: You wanted to say something before we start, I think.

[[K p1 name|MARIUS STANCIU]]: Yes. My name is [[K p1 name|Marius Stanciu]] and I say it because for four years nobody did. They said "oi". I have talked with the police lady, with my wife, with the lawyer of the charity. I want it in the programme.

[[K p2 name|PUGH-DAVIES]]: For anyone who doesn't know the case, [[K p3 name|Gethin Roderick]] was sent to prison in 2021 for holding three men at a poultry farm in the west of the county. You were one. You were 24 when you came.

[[K p1 name|STANCIU]]: Twenty-four and very strong. I answered an advert in Galați: meat packing, house included. The house was a horse lorry. [[K p3 name|Roderick]] kept the cards of the bank. He said, "You owe me for the crossing, the lorry, the boots, the breath." No, that last one is me.

[[K p2 name|PUGH-DAVIES]]: There were two others.

[[K p1 name|STANCIU]]: One is dead now. And one, he is my brother, not by blood. He does not want to be anybody in this story. He has a new life. When [[W p4 name|Petru]] had the infection in his hand, [[K p3 name|Roderick]] gave him the cream for cows.

[[K p2 name|PUGH-DAVIES]]: We'll, er. We'll take that name out.

[[K p1 name|STANCIU]]: Ah. Yes. Please. I am stupid. If I say the man with [[W p4 body|the swallow on his neck]], is it better?

[[K p2 name|PUGH-DAVIES]]: No! (laughs) No, not in [[W p4 place|Aberllwyd]].

[[K p1 name|STANCIU]]: Then I say: my brother.

[[K p2 name|PUGH-DAVIES]]: What did DS [[K p5 name|Manon Ellis]] say to you, that first day?

[[K p1 name|STANCIU]]: She asked, "Beth yw'ch enw chi?" She thought I was Welsh, because I'd learned it from the postman. It was the first time that anyone asked it.
