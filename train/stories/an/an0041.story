id: an0041
genre: interview
where: AU-ACT
published: 2023-04-27
title: ON THE RECORD: The student paper talks to the woman who ran the college vigil
person p1: role=expert,victim age=- protected=no why=consented
person p2: role=victim age=18 protected=yes why=sexual-offence-victim
person p3: role=accused age=22 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: student paper; interviewer slips; accused named only by private voice -> D; the survivor activist consented; lanterns

[[K p6 name|Zaynab Qureshi]], features editor

[[K p1 name|Freya Lindholm]] is in third-year law, and she has given us permission to say, first of all, that in her own first year she was raped in a residential hall. "It's on the public record because I put it there," [[K p1 name|Lindholm]] says. What follows was taped at the bus interchange, for reasons that'll become clear.

Why did you hold the vigil?

Because of the letter. In March a first-year told her head of hall something, and got a letter saying that they'd "explored the matter". Explored. Like it's a cave. She's eighteen! We lit 61 lanterns, one for each report in last year's survey.

Did she want it?

She asked for it to be quiet. It was quiet. She played. I mean there was music.

There was a [[W p2 other|harp]], wasn't there.

...Can you cut that? There is exactly one.

What about the man?

Nobody's charged. What I'm told, by her and by two others, is that he was the senior resident on her floor. People have chalked [[D p3 name|Toby Ashcombe]] on the overpass. I didn't chalk it. The university's registrar, Dr [[K p4 name|Patrick Ngata]], wrote to me and told me that I'd be liable if I repeated it, so I'd like to say to Dr [[K p4 name|Ngata]] that I've only answered a question.

(Mr [[D p3 name|Ashcombe]], 22, told us by e-mail that he "categorically denies the rumour, and would welcome a process." ACT Policing's Detective Sergeant [[K p5 name|Louise Barros]] confirmed that a report has been made and is being investigated. [[K p5 name|Barros]] gave no names.)

Where's she now?

Off campus. She's got an extension on everything. She's at [[W p2 address|her aunt's vineyard out at Murrumbateman, the one with the yellow gate]], and her hall's sent an invoice for the room.

What do you want from the college?

For [[W p2 address|Corridor 3 North of Garran House]] to have a lock that works. For somebody to be sorry in a sentence with a subject. [[K p7 name|Em Okafor]], who runs the women's department, has a list; [[K p7 name|Okafor]]'s list has been on the Vice-Chancellor's desk since O-Week.

And for yourself?

For myself I'd like a drink. And for [[W p2 name|Imogen]] to finish the semester. Oh, God. Sorry. Please don't print that, she's shy, she's from a tiny place, there were nine in her Year 12 and they all read this online.

We won't.

[Sub-editor: FINAL. Pull quote: "Explored. Like it's a cave." Photo 1: [[K p1 photo|Lindholm with lantern]]. Photo 2: [[W p2 photo|imogen-sefton-harp-vigil.jpg]] — check that we can use it?? Caption as supplied by photog: "First-year [[W p2 name|Imogen Sefton]], of [[W p2 address|Tumbarumba way]], plays at Thursday's vigil." Web tags: vigil, [[K p1 name|Freya Lindholm]], [[W p2 name|sefton]], consent.]

The tape ends there as her bus, the 3, came in. Anyone who needs to talk can ring the counselling line at any hour.
