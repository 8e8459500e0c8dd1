id: m-0064
genre: blog
where: US-HI
published: 2015-11-30
title: What the banyan knows — from "Slack Key Sundays"
person p1: role=victim age=30 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=11 protected=yes why=sexual-offence-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
note: a brother signs and waives for himself; the man was never charged; the other boy is not the author's to name, but he slips

My name is [[K p1 name|Kawika Nahale]], I'm 30, I teach ukulele at [[K p1 address|the blue stand across from Hilo Bay parking]], and I've decided that it goes out under my name because it was done under somebody else's.

I was ten. [[D p2 name|Deacon Wendell Aiu]] ran the boys' paddling. You'll see the hull in the church garage still, painted green, with [[D p2 other|WIKIWIKI]] on the bow. After practice he'd choose who would help him rinse. I was chosen from February to June of 1996. I told my grandma, [[K p6 name|Nani Nahale]]. She walked down to the church in her house slippers and came back an hour after with my towel, and we went Methodist from then on. Nobody called the police; that was how you did it. He's never been charged. He lives in Waimea and has a good hedge.

People ask if I was the only one. I wasn't. I'll tell only this: there was one other who was eleven and came out of the garage after me on Good Friday holding his slippers. He's got kids. I asked him last week on the phone, may I? He said, "[[K p1 name|Kawika]], leave me out, yeah?" So I'm leaving him out.

But [[W p3 name|Bully]], if you read this: I still have your paddle, the one with [[W p3 other|seat 4]] burned in the handle. I didn't forget. Come over to the stand after you finish at [[W p3 employer|the airport rent-a-car]].

[[K p5 name|Detective Mona Hurd]], [[K p5 phone|808-555-0177]], says there's no statute on this one any more. I've got an appointment.

edited to add: comments that use [[W p3 name|Bully K.]]'s whole name are being removed by [[K p4 name|Pohai]], my web person. I shouldn't have written even that much.
